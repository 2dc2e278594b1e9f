#pragma once

#include "core/log/foreignlogs.h"

#include <functional>

namespace fota {

/// Puts a command together that the log has on several lines, for what is to be hidden in it: a
/// value behind the cut is one that no line shows to be any. Where TornLines joins what is certain,
/// this joins what may be, whatever the command and whenever its rest came: wrongly taken for a
/// part it costs a word of the log, wrongly left out a password.
///
/// Streaming: what it holds is a command's size.
class TornFields
{
public:
    /// A text put together, with LogRecord::cuts.
    std::function<void(const LogRecord &)> onWhole;

    void take(const LogRecord &record);
    void end(); ///< the log is over

private:
    bool goesOn(const LogRecord &tail, const QByteArray &text) const;

    std::optional<LogRecord> m_held;
};

} // namespace fota
