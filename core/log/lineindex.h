#pragma once

#include <QByteArrayList>
#include <QFile>

#include <vector>

namespace fota {

/// Where the lines of a large file are, at less than a hundredth of a byte a line: of each block of
/// the file is kept how many line ends stand before it, and a line is looked for in its block.
/// Grows in pieces, so that the first lines can be read while the others are still counted. Lines
/// are those of TextLines, but none is cut. The file is read, never mapped: one that shrinks
/// meanwhile ends earlier.
class LineIndex
{
public:
    static constexpr qint64 kBlock = 64LL << 10;
    static constexpr qint64 kMostRead = 4LL << 20; ///< bytes that read() gives at once

    /// Bytes of the file; one before them and ten behind them can be read, too, see lineends.h.
    struct Piece
    {
        char *begin = nullptr;
        char *end = nullptr;
    };

    /// False: it cannot be read, see errorString(). What is written behind its end later is not
    /// seen.
    bool open(const QString &path);
    QString errorString() const { return m_file.errorString(); }
    /// Counts the lines of \a bytes more. False: that was all.
    bool grow(qint64 bytes);

    bool isComplete() const { return m_seen == m_size; }
    bool isCutEarly() const { return m_isCut; } ///< the file has become shorter, or cannot be read
    qint64 lines() const;                       ///< whole ones, of what was seen
    qint64 seen() const { return m_seen; }      ///< bytes; a multiple of kBlock, or the size
    qint64 size() const { return m_size; }
    qsizetype memory() const { return qsizetype(m_ends.capacity() * sizeof(qint64)); }

    /// From line \a first on, from 0, without their ends: at most \a count, and no more than
    /// kMostRead bytes unless it is one line; of each the first \a longest bytes. Fewer where the
    /// file has changed.
    QByteArrayList read(qint64 first, qint64 count, qsizetype longest) const;
    /// The line ends before a byte that begins a block.
    qint64 endsBefore(qint64 at) const { return m_ends[size_t(at / kBlock)]; }
    /// \a store keeps the bytes. Shorter where the file is.
    Piece piece(qint64 from, qint64 to, QByteArray *store) const;

private:
    qint64 startOf(qint64 line) const; ///< its first byte; below 0: the file has changed

    mutable QFile m_file;
    QByteArray m_store;         ///< of grow()
    std::vector<qint64> m_ends; ///< before each block, and before what was not seen yet
    qint64 m_size = 0;
    qint64 m_seen = 0;
    qint64 m_begin = 0;     ///< behind the mark of UTF-8
    bool m_hasTail = false; ///< the last line has no end
    bool m_isCut = false;
};

} // namespace fota
