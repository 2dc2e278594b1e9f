#pragma once

#include "core/log/lineindex.h"

#include <QMetaType>

#include <functional>

namespace fota {

/// What is looked for in the lines of a large file.
struct LineQuery
{
    static constexpr qsizetype kLongest = 64LL << 10; ///< of a line that matches() is given

    int id = 0;           ///< its results have it
    QByteArray literal{}; ///< in lower case: bytes of a line, A to Z matching a to z; or empty:
    std::function<bool(QByteArrayView line)> matches{}; ///< each line is asked; called in a thread
};

/// Lines that were found, as bits: so all lines of a file are no more than a few megabytes.
struct LinesFound
{
    int id = 0;
    qint64 first = 0;      ///< line of the first bit, from 0: a multiple of 64
    QList<quint64> bits{}; ///< the lowest bit first
    qint64 count = 0;      ///< lines in them
    qint64 looked = 0;     ///< lines that were looked at so far
    bool isOver = false;
};

/// Finds lines, from the first to the last, in pieces. Bytes are compared as they are, without
/// making lines of them, as long as the query allows it.
class LineSearch
{
public:
    /// \a index outlives this, and may still grow.
    LineSearch(const LineIndex &index, const LineQuery &query);

    /// Looks through some \a bytes more; nothing happens where the index has to grow first. What is
    /// found is added to what \a found has of this search.
    void next(qint64 bytes, LinesFound *found);
    bool isOver() const;
    /// False: all that the index has was looked at.
    bool hasWork() const;

private:
    void note(LinesFound *found, qint64 line);
    void lookThrough(LinesFound *found, qint64 bytes);
    void askLines(LinesFound *found);

    const LineIndex &m_index;
    LineQuery m_query;
    QByteArray m_store;
    qint64 m_at = 0;    ///< byte, of a literal
    qint64 m_line = 0;  ///< the next one, of matches()
    qint64 m_last = -1; ///< the last one that was found
};

} // namespace fota

Q_DECLARE_METATYPE(fota::LineQuery)
Q_DECLARE_METATYPE(fota::LinesFound)
