#pragma once

#include "core/engine/reports.h"

#include <QString>
#include <QStringView>

namespace fota {

/// The parts into which window and reports group the steps.
enum class Phase : quint8 { Prepare, Connect, Download, Apply, Finish };

/// The title of a step: a letter of the note ("4.c"), OPEN, IDENT, SIM, UPLOAD, VALIDATE or FINISH.
/// An unknown reference is its own title.
QString stepTitle(QStringView ref);

/// What the step found, e.g. "−63 dBm, excellent", "already VZWINTERNET"; empty for none.
QString stepDetail(const StepDetail &detail);
/// The same for JSON: short, never translated, plain ASCII where the value is: "-63 dBm".
QString plainDetail(const StepDetail &detail);

/// "done", "other", "skipped", "failed", "running".
QString stepState(StepReport::State state);
/// The word of a step that has not begun.
QString waitingWord();
/// For JSON: started, done, other, failed, skipped, progress; never translated.
QString stepStateKey(StepReport::State state);

/// Prepare: OPEN to 4.d; Connect: 4.e to 4.j; Download: 4.k to 4.m; Apply: 4.n to 4.q;
/// Finish: 4.r to 4.t.
Phase phaseOf(QStringView ref);
/// On the way over the serial line nothing is connected to and nothing downloaded.
QString phaseTitle(Phase phase, Way way = Way::Network);

/// "restart 2 of 3", the number of expected ones only where it is known.
QString restartName(const RestartReport &report);
/// How it was seen: "the port vanished".
QString restartSign(const RestartReport &report);
/// Both: "restart 2 of 3, the port vanished".
QString restartText(const RestartReport &report);
/// For JSON: "port vanished", "silence", "settings lost", "boot text"; never translated.
QString evidenceKey(RestartReport::Evidence evidence);

} // namespace fota
