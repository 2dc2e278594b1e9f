"""The pyserial peer of bench_turnaround: COUNT times AT+CSQ, as one writes it with pyserial.

pyserialpeer.py PORT COUNT WARMUP read_until|in_waiting

Prints the CPU time per command in microseconds.
"""
import resource
import sys

import serial


def cpu_us():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1e6


def by_read_until(port):
    port.write(b"AT+CSQ\r")
    port.read_until(b"OK\r\n")


def by_in_waiting(port):
    port.write(b"AT+CSQ\r")
    reply = b""
    while not reply.endswith(b"OK\r\n"):
        reply += port.read(port.in_waiting or 1)


def main():
    count, warmup = int(sys.argv[2]), int(sys.argv[3])
    ask = by_read_until if sys.argv[4] == "read_until" else by_in_waiting
    with serial.Serial(sys.argv[1], 115200, timeout=5) as port:
        for _ in range(warmup):
            ask(port)
        began = cpu_us()
        for _ in range(count):
            ask(port)
        print("cpu", (cpu_us() - began) / count)


main()
