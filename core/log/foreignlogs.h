#pragma once

#include "core/base/logentry.h"
#include "core/log/lineformats.h"
#include "core/log/lineforms.h"
#include "core/log/textlines.h"

#include <QQueue>

namespace fota {

/// One record of a log that anybody wrote. Of some formats a line holds several, of some a record
/// goes over several lines.
struct LogRecord
{
    qint64 line = 0;              ///< physical, from 1
    std::optional<qint64> wallMs; ///< as LogStamp; a clock goes on past midnight
    bool hasDate = false;
    LogEntry::Direction direction = LogEntry::Direction::Received;
    bool isGuessed = true; ///< the direction is, from the text
    QByteArray step;       ///< of our own export
    QByteArray lead{};     ///< what stood before the stamp: blanks, NULs, the `>` of a quoted mail
    QByteArray text;       ///< the bytes, without stamp and line end
    qsizetype padding = 0; ///< blanks that stood behind them: a terminal's own, mostly
    /// Where in the text another part begins, of a line that TornLines put together.
    QList<qsizetype> cuts{};
};

/// Reads what customers send: the log of any terminal or program, record by record, without a
/// limit to its size. Keeps every line; executes nothing, concludes nothing but direction.
class LogReader
{
public:
    /// \a source: open for reading, outlives this.
    explicit LogReader(QIODevice &source);

    /// That of most of the lines read so far, some hundred from the beginning.
    LogFormat format() const { return m_formats.mostly(); }
    std::optional<LogRecord> next();
    bool isCutEarly() const { return m_lines.isCutEarly(); }

private:
    struct Line
    {
        qint64 number = 0;
        QByteArray text;
    };
    void take(const Line &line);
    void give(const LogRecord &record);
    void takeNote(const Line &line);
    void takeChunks(const Line &line, QByteArrayView chunk, LogEntry::Direction direction,
                    LogRecord record);
    bool takeJson(const Line &line);
    bool takeModemManager(const Line &line);
    bool takeMbed(const Line &line);
    void takeStamped(const Line &line);
    void stampInto(LogRecord *record, const LogStamp &stamp);
    void flushChunks();

    TextLines m_lines;
    LineFormats m_formats;
    LogFormat m_format = LogFormat::Plain; ///< of the last line
    QQueue<LogRecord> m_records;
    LogRecord m_open[2];               ///< text of each direction that has no line end yet
    std::optional<LogRecord> m_goesOn; ///< in the next line of our own export
    qint64 m_dayMs = 0;                ///< of a clock that passed midnight
    qint64 m_lastClock = 0;
};

} // namespace fota
