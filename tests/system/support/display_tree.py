#!/usr/bin/python3
"""Reads a window through AT-SPI, as a screen reader does.

Every line of standard input is an order, its parts behind tabs; the answer is one line of JSON:
    NAME                 all that is shown in the application of that name, each with name, role,
                         description, states, value and place on the screen
    NAME  find   ITEM    the same of the items of one name, up to the first that is shown and no label
    NAME  press  ITEM    presses the button of that name: was there one?
Rows of the log and entries of closed menus are left out.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LEFT_OUT = {"table", "menu bar"}


def described(item):
    states = item.get_state_set().get_states()
    entry = {
        "name": item.get_name() or "",
        "role": item.get_role_name() or "",
        "description": item.get_description() or "",
        "states": [state.value_nick for state in states],
    }
    place = item.get_component_iface()
    if place:
        box = place.get_extents(Atspi.CoordType.SCREEN)
        entry["box"] = [box.x, box.y, box.width, box.height]
    value = item.get_value_iface()
    if value and entry["role"] == "progress bar":
        entry["value"] = value.get_current_value()
    return entry


def children(item):
    for at in range(item.get_child_count()):
        try:
            child = item.get_child_at_index(at)
            if child is not None:
                yield child
        except GLib.Error:  # gone while it was looked at
            continue


def collect(item, into):
    for child in children(item):
        try:
            entry = described(child)
            into.append(entry)
            if entry["role"] not in LEFT_OUT:
                collect(child, into)
        except GLib.Error:
            continue


def find(item, name, into):
    """Asks for the name alone: a look at a whole window takes a second. True: found."""
    for child in children(item):
        try:
            if child.get_name() == name:
                entry = described(child)
                into.append(entry)
                if "showing" in entry["states"] and entry["role"] != "label":
                    return True
            if child.get_role_name() not in LEFT_OUT and find(child, name, into):
                return True
        except GLib.Error:
            continue
    return False


def press(item, name):
    for child in children(item):
        try:
            shown = child.get_state_set().contains(Atspi.StateType.SHOWING)
            if child.get_role_name() == "push button" and child.get_name() == name and shown:
                return child.get_action_iface().do_action(0)
            if press(child, name):
                return True
        except GLib.Error:
            continue
    return False


def main():
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)
    for line in sys.stdin:
        wanted, order, name = (line.rstrip("\n").split("\t") + ["", ""])[:3]
        found = []
        for application in children(desktop):
            try:
                if application.get_name() != wanted:
                    continue
                if order == "press":
                    found.append(press(application, name))
                elif order == "find":
                    find(application, name, found)
                else:
                    collect(application, found)
            except GLib.Error:
                continue
        print(json.dumps(found), flush=True)


main()
