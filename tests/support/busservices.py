"""Services on a private bus, as the desktop and the system have them.

  busservices.py ADDRESS SERVICE [MODE]

SERVICE is login1, ModemManager1, secrets or Notifications. MODE: ok, refuse, silent (takes the call, never
answers) or die (ends at the call). Prints a line when it is ready, and one for each call and for
each descriptor that is closed.
"""
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib


def say(*words):
    print(*words, flush=True)


class Service(dbus.service.Object):
    mode = "ok"

    def answer(self, value, done, failed):
        if self.mode == "refuse":
            failed(dbus.DBusException("no leave", name="org.freedesktop.DBus.Error.AccessDenied"))
        elif self.mode == "die":
            sys.stdout.flush()
            os._exit(0)
        elif self.mode == "ok":
            done(*value)


class Login1(Service):
    @dbus.service.method("org.freedesktop.login1.Manager", in_signature="ssss", out_signature="h",
                         async_callbacks=("done", "failed"))
    def Inhibit(self, what, who, why, mode, done, failed):
        say("Inhibit", what, mode)
        ours, theirs = os.pipe()  # as logind does: the lock is over when the other end is closed
        GLib.io_add_watch(ours, GLib.IO_HUP, lambda *_: say("closed") and False)
        self.answer((dbus.types.UnixFd(theirs),), done, failed)
        os.close(theirs)


class ModemManager1(Service):
    @dbus.service.method("org.freedesktop.ModemManager1", in_signature="sb", out_signature="",
                         async_callbacks=("done", "failed"))
    def InhibitDevice(self, uid, inhibit, done, failed):
        say("InhibitDevice", uid, bool(inhibit))
        self.answer((), done, failed)


class Secrets(Service):
    """The keychain's first door: nobody gets past it, each in another way."""

    @dbus.service.method("org.freedesktop.Secret.Service", in_signature="sv", out_signature="vo",
                         async_callbacks=("done", "failed"))
    def OpenSession(self, algorithm, value, done, failed):
        say("OpenSession")
        self.answer((dbus.String("not a key"), dbus.ObjectPath("/")), done, failed)


class Notifications(Service):
    @dbus.service.method("org.freedesktop.Notifications", in_signature="", out_signature="as")
    def GetCapabilities(self):
        return ["body", "body-markup"] if self.mode == "ok" else ["body"]

    @dbus.service.method("org.freedesktop.Notifications", in_signature="susssasa{sv}i",
                         out_signature="u")
    def Notify(self, app, replaces, icon, title, text, actions, hints, limit):
        say("Notify", app, "|", title, "|", text)
        return 1


KINDS = {
    "login1": (Login1, "org.freedesktop.login1", "/org/freedesktop/login1"),
    "ModemManager1": (ModemManager1, "org.freedesktop.ModemManager1",
                      "/org/freedesktop/ModemManager1"),
    "secrets": (Secrets, "org.freedesktop.secrets", "/org/freedesktop/secrets"),
    "Notifications": (Notifications, "org.freedesktop.Notifications",
                      "/org/freedesktop/Notifications"),
}


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.bus.BusConnection(sys.argv[1])
    kind, name, path = KINDS[sys.argv[2]]
    kept = dbus.service.BusName(name, bus)
    service = kind(kept, path)
    service.mode = sys.argv[3] if len(sys.argv) > 3 else "ok"
    if kind is ModemManager1:  # what it does when a program that asked is gone
        bus.add_signal_receiver(
            lambda name, old, new: say("gone") if name.startswith(":") and not new else None,
            "NameOwnerChanged", "org.freedesktop.DBus")
    say("ready")
    GLib.MainLoop().run()


main()
