#pragma once

#include <QStringList>

namespace fota {

class EngineBench;

/// The one oracle of the fault tests: which invariants of the fault catalogue (INV-1 to INV-12)
/// the runs on this bench have broken so far, one line each; empty: none. The truth is the
/// simulated module's; a claim that the program makes is compared with it.
///
/// Of INV-11 it sees how often the engine wakes, of INV-12 open files and threads of the process;
/// benchmarks measure the window's answer, sanitizer builds find crashes and leaks.
QStringList violationsOf(const EngineBench &bench);

} // namespace fota
