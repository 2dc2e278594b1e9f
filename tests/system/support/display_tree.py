#!/usr/bin/python3
"""Reads a window through AT-SPI, as a screen reader does.

Every line of standard input names an application; the answer is one line of JSON: the list of what
is shown in it, with name, role, description, states, value and place on the screen. Rows of the log
and entries of closed menus are left out. With a name behind a tab, the button of that name is pressed,
and the answer is whether there was one.
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


def collect(item, into):
    for at in range(item.get_child_count()):
        try:
            child = item.get_child_at_index(at)
            if child is None:
                continue
            entry = described(child)
            into.append(entry)
            if entry["role"] not in LEFT_OUT:
                collect(child, into)
        except GLib.Error:  # gone while it was looked at
            continue


def press(item, name):
    for at in range(item.get_child_count()):
        try:
            child = item.get_child_at_index(at)
            if child is None:
                continue
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
        wanted, _, button = line.strip().partition("\t")
        found = []
        for at in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(at)
            try:
                if not application or application.get_name() != wanted:
                    continue
                if button:
                    found.append(press(application, button))
                else:
                    collect(application, found)
            except GLib.Error:
                continue
        print(json.dumps(found), flush=True)


main()
