#pragma once

#include <string>

namespace fota {

/// The programs at the other end of bench_turnaround's line, each in a process of its own. All send
/// AT+CSQ \a warmup + \a count times, each as soon as the reply is there, and print the CPU time
/// per command ("cpu N", microseconds). They return the exit code.

/// The floor: poll, read, write.
int rawPeer(const std::string &port, int count, int warmup);

/// The engine's own way, in its worker thread, the main thread with an event loop as the window's.
/// \a kind: "channel": AtChannel over SerialTransport alone; "line": as the engine has them, with
/// redactor, transcript and the batches for the window; "noglib": as line, with Qt's own event
/// loop; "zone": as line, with a TZ, so that the C library does not look at /etc/localtime for
/// every time of day; "stalled": as line, while the main thread stands still for 500 ms again and
/// again.
int ourPeer(const std::string &kind, const std::string &port, int count, int warmup);

} // namespace fota
