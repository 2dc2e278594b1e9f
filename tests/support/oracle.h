#pragma once

#include <QStringList>

namespace fota {

class EngineBench;

/// The one oracle of the fault tests: which invariants of the fault catalogue (INV-1 to INV-10)
/// the runs on this bench have broken so far, one line each; empty: none. The truth is the
/// simulated module's; a claim that the program makes is compared with it.
///
/// INV-11 and INV-12 are of the process: benchmarks, sanitizer builds and the soak assert them.
QStringList violationsOf(const EngineBench &bench);

} // namespace fota
