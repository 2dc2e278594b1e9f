#pragma once

#include "core/engine/reports.h"

#include <QString>

namespace fota {

/// A message in its four parts (faults 1.4): what happened, what state the module is in, what to
/// do next, and the support code. Plain text.
struct Message
{
    enum class Severity : quint8 { Info, Good, Look, Failed };
    Severity severity = Severity::Info;
    QString what;
    QString state;
    QString next;
    QString code;      ///< fault id, e.g. "F04"; may be empty
    QStringList notes; ///< warnings, one sentence each

    bool isEmpty() const { return what.isEmpty(); }
    friend bool operator==(const Message &, const Message &) = default;
};

Message messageFor(const RunResult &result);
/// Outside a run: the port, the settings, a command. \a connected: the port is open.
Message messageFor(const Error &error, bool connected);
/// Of a connection that failed or went: with an apply on record the module may be updating.
/// \a isAwaited: the engine opens the port again by itself.
Message messageFor(const ConnectionReport &report, bool isAwaited = false);
/// What a consent must say of earlier applies of this file (U12, U22); empty where there were none.
QString historyText(const RunResult &check);
Message messageFor(const InterruptedReport &report);
/// \a nowMs: Unix time in ms, for the time that is left.
Message messageFor(const WaitReport &report, qint64 nowMs);
/// While the module restarts; \a isReading: it has, and its version is asked for (4.p).
Message messageFor(const RestartProgress &progress, bool isReading = false);
Message messageFor(const Question &question);
/// A warning that stops nothing (Engine::noticed).
Message noticeFor(const Error &error);

/// The labels of a question's two buttons; they say what they do.
struct Answers
{
    QString yes;
    QString no;
    bool wantsText = false; ///< the answer is a text that is hidden (PIN)
};
Answers answersFor(const Question &question);

/// One line for standard error: "What. State. Next. (F04)".
QString plainText(const Message &message);

} // namespace fota
