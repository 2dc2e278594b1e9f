"""A real FTP server for the tests, on loopback and a free port, that misbehaves on demand.

Started by tests/support/ftpserver.cpp. Standard input takes one JSON object a line, the first of
them the configuration; its end ends the server. Standard output gives one JSON object a line.

Configuration: folder, user, password (read only), port (0: a free one), banner, faults, and
writer {user, password} for an account that may write. Later lines: {"faults": [...]} replaces the
faults, {"sync": n} is answered when all that was done before is reported.

A fault is {"do": what, ...}. It belongs to a verb ("at", for files also "file": a name, default
any), "skip" lets that many occasions pass, "times" ends it after as many (default: never).
    reply   at, text, close    answers the verb with this text (and closes the connection)
    mute    at                 never answers the verb ("connect": never greets)
    drop    at, when           resets the connection "before" or "after" the verb
    die     at, when           ends the whole server "before" or "after" the verb
    stall   file, byte         sends so many bytes, then nothing; -1: all of them, but no end
    cut     file, byte, text   sends so many bytes, closes the data connection, then says text
    drip    file, bytes, ms    sends so many bytes each so many milliseconds
    size    file, add          SIZE is wrong by so much
"""

import json
import os
import socket
import struct
import sys
import threading

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import DTPHandler, FTPHandler
from pyftpdlib.ioloop import AsyncChat
from pyftpdlib.log import config_logging
from pyftpdlib.servers import FTPServer

READ_ONLY, ALL_RIGHTS = "elr", "elradfmwMT"
output_lock = threading.Lock()


def report(**event):
    with output_lock:
        sys.stdout.write(json.dumps(event) + "\n")
        sys.stdout.flush()


class Faults:
    """The faults in force. Replaced as a whole, from the thread that reads standard input."""

    def __init__(self):
        self.rules = []

    def set(self, rules):
        self.rules = [dict(rule) for rule in rules]

    def take(self, kinds, at=None, file=None, when=None):
        """The first fault of these kinds that fits the occasion, counted; None if there is none."""
        for rule in self.rules:
            if rule["do"] not in kinds or at is not None and rule.get("at") != at:
                continue
            if when is not None and rule.get("when", "before") != when:
                continue
            if rule.get("file", file) != file or rule.get("times", 1) <= 0:
                continue
            if rule.get("skip", 0) > 0:
                rule["skip"] -= 1
                continue
            if "times" in rule:
                rule["times"] -= 1
            return rule
        return None


faults = Faults()


def reset(channel):
    """Closes so that the other end sees a reset, not an orderly end."""
    linger = struct.pack("ii", 1, 0)
    channel.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    channel.close()


class Data(DTPHandler):
    timeout = 0  # a stalled transfer stays stalled

    def __init__(self, sock, cmd_channel):
        self.fault = None
        self.held = False
        super().__init__(sock, cmd_channel)

    def use_sendfile(self):
        return False  # send() below must see every byte

    def push_with_producer(self, producer):
        name = os.path.basename(self.file_obj.name) if self.file_obj else ""
        self.fault = faults.take(("stall", "cut", "drip"), file=name)
        super().push_with_producer(producer)

    def pause(self):
        """Sends no more, but still notices that the other end leaves."""
        self.modify_ioloop_events(self.ioloop.READ)

    def send(self, data):
        kind = self.fault["do"] if self.fault else ""
        if kind == "drip":
            sent = super().send(data[: self.fault.get("bytes", 1)])
            self.pause()
            self.ioloop.call_later(self.fault.get("ms", 1000) / 1000, self.resume)
            return sent
        limit = self.fault.get("byte", 0) if kind else -1
        if limit < 0:
            return super().send(data)
        room = limit - self.tot_bytes_sent
        if room > 0:
            return super().send(data[:room])
        if kind == "stall":
            self.pause()
        else:
            text = self.fault.get("text", "426 Connection closed; transfer aborted.")
            self._resp = (text, lambda *_: None)
            self.close()
        return 0

    def resume(self):
        if not self._closed:
            self.modify_ioloop_events(self.ioloop.WRITE)

    def handle_close(self):
        stall = self.fault and self.fault["do"] == "stall" and self.fault.get("byte", 0) < 0
        if stall and not self.held:
            self.held = True
            self.pause()
            return
        super().handle_close()


class Control(FTPHandler):
    dtp_handler = Data
    use_sendfile = False
    auth_failed_timeout = 0
    timeout = 0
    raw_banner = None
    number = 0

    def handle(self):
        Control.number += 1
        self.number = Control.number
        report(event="connected", connection=self.number)
        if self.misbehave("connect", "", "before"):
            return
        if self.raw_banner is None:
            super().handle()
        else:
            self.on_connect()
            self.push_raw(self.raw_banner)

    def push_raw(self, text):
        AsyncChat.push(self, text.encode("utf-8", "surrogateescape") + b"\r\n")

    def misbehave(self, verb, argument, when):
        """Carries out the fault of this verb. True if the verb is thereby done with."""
        name = os.path.basename(argument)
        fault = faults.take(("reply", "mute", "drop", "die"), at=verb, file=name, when=when)
        if not fault:
            return False
        report(event="fault", connection=self.number, do=fault["do"], at=verb)
        if fault["do"] == "die":
            os._exit(3)
        if fault["do"] == "drop":
            if self.data_channel is not None:
                reset(self.data_channel)
            reset(self)
        if fault["do"] == "reply":
            self.push_raw(fault["text"])
            if fault.get("close"):
                self.close_when_done()
        return True

    def pre_process_command(self, line, cmd, arg):
        shown = "***" if cmd == "PASS" else arg
        report(event="command", connection=self.number, verb=cmd, argument=shown)
        if self.misbehave(cmd, arg, "before"):
            return
        super().pre_process_command(line, cmd, arg)
        if not self._closed:
            self.misbehave(cmd, arg, "after")

    def ftp_SIZE(self, path):
        fault = faults.take(("size",), file=os.path.basename(path))
        if fault and self.fs.isfile(path):
            self.respond("213 %d" % (self.fs.getsize(path) + fault.get("add", 1)))
        else:
            super().ftp_SIZE(path)

    def on_file_sent(self, file):
        report(event="sent", connection=self.number, file=os.path.basename(file), complete=True)

    def on_incomplete_file_sent(self, file):
        report(event="sent", connection=self.number, file=os.path.basename(file), complete=False)

    def on_file_received(self, file):
        report(event="received", connection=self.number, file=os.path.basename(file), complete=True)

    def on_disconnect(self):
        report(event="disconnected", connection=self.number)


def listen_to_orders():
    for line in sys.stdin:
        order = json.loads(line)
        if "faults" in order:
            faults.set(order["faults"])
        if "sync" in order:
            report(event="sync", number=order["sync"])
    os._exit(0)


def main():
    config_logging(level=100)
    setup = json.loads(sys.stdin.readline())
    authorizer = DummyAuthorizer()
    authorizer.add_user(setup["user"], setup["password"], setup["folder"], perm=READ_ONLY)
    if "writer" in setup:
        writer = setup["writer"]
        authorizer.add_user(writer["user"], writer["password"], setup["folder"], perm=ALL_RIGHTS)
    Control.authorizer = authorizer
    Control.banner = "FTP server of the tests"
    Control.raw_banner = setup.get("banner")
    faults.set(setup.get("faults", []))
    server = FTPServer(("127.0.0.1", setup.get("port", 0)), Control)
    report(event="ready", port=server.address[1])
    threading.Thread(target=listen_to_orders, daemon=True).start()
    server.serve_forever(handle_exit=False)


main()
