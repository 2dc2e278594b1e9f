#pragma once

#include "core/base/logentry.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace fota {

/// The lines of the log in memory: texts side by side in large blocks, an index of 24 bytes per
/// line. Grows only; a view of it stays good until clear().
class LogArena
{
public:
    struct Line
    {
        qint64 atMs = 0;
        LogEntry::Direction direction = LogEntry::Direction::Received;
        QByteArrayView step;
        QByteArrayView text;
        bool isGuessed = false; ///< as LogEntry
    };

    void append(const QList<LogEntry> &entries);
    void clear();
    qsizetype size() const { return qsizetype(m_index.size()); }
    Line line(qsizetype at) const;
    LogEntry entry(qsizetype at) const;
    const std::vector<QByteArray> &steps() const { return m_steps; } ///< as they came
    /// The first line at this time or later; size() if there is none.
    qsizetype firstAt(qint64 atMs) const;

private:
    struct Index
    {
        qint64 atMs;
        quint32 block;
        quint32 offset;
        quint32 length;
        quint16 step;
        LogEntry::Direction direction;
        bool isGuessed;
    };

    quint16 stepNumber(const QByteArray &step);

    static constexpr size_t kBlock = 1 << 20;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = kBlock; ///< of the last block
    std::vector<Index> m_index;
    std::vector<QByteArray> m_steps; ///< a few dozen different ones
};

} // namespace fota
