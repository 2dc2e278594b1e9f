#pragma once

#include "core/log/foreignlogs.h"

#include <QByteArrayList>

#include <functional>

namespace fota {

/// Puts the parts of a line together that the log has on several: a terminal wrapped it, or wrote
/// a stamp into its middle ("+CSQ: 1", "7,99"; "O", "K"). Only where that is certain: the part is
/// no line of this dialogue, and the whole is one; directly one behind the other, within a second.
/// Never where the direction is known, for who knows that knows the lines; in a file that is sent,
/// only its NO CARRIER.
///
/// Streaming: at most one record is held back.
class TornLines
{
public:
    /// What was put together has LogRecord::cuts, the line of its first part, and its time of the
    /// last one, a command's of the first.
    std::function<void(const LogRecord &)> onRecord;

    void take(const LogRecord &record);
    void end(); ///< the log is over
    bool isHolding() const { return m_held.has_value(); }

private:
    bool mayGoOn(const LogRecord &record) const;
    std::optional<LogRecord> joined(const LogRecord &head, const LogRecord &tail) const;
    std::optional<LogRecord> withoutStamp(const LogRecord &record) const;
    bool isWhole(const LogRecord &head, QByteArrayView tail, const QByteArray &whole) const;
    bool isWholeAnswer(QByteArrayView head, QByteArrayView tail, const QByteArray &whole) const;
    void give(const LogRecord &record);
    void learn(const QByteArray &text);

    std::optional<LogRecord> m_held;
    QByteArray m_command;   ///< that waits for its end; empty: none
    QByteArrayList m_known; ///< models and versions that the log has told
    int m_dataLines = -1;   ///< of a file that is being sent; -1: none is
};

} // namespace fota
