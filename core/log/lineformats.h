#pragma once

#include "core/base/logentry.h"
#include "core/log/logstamps.h"

#include <array>

namespace fota {

/// In which format each line of a log is. Logs are put together of several, and begin with
/// anything: a line that names another format, or bears a command in it, is where the format
/// changes.
class LineFormats
{
public:
    void look(QByteArrayView line); ///< one of the first lines, which decide on how the log begins
    void begin();

    /// The format as which \a line is read.
    LogFormat of(QByteArrayView line);
    /// What was read in it. A file that is sent may imitate anything, so that nothing changes
    /// there.
    void heard(LogEntry::Direction direction, QByteArrayView text);
    /// A line with a stamp, or Plain, where a command begins what counts.
    void count(LogFormat format, bool isCommand);
    LogFormat mostly() const; ///< of those counted

private:
    static constexpr size_t kFormats = size_t(LogFormat::Plain) + 1;
    struct Counted
    {
        qint64 lines = 0;
        bool hasCommand = false;
    };
    std::array<qint64, kFormats> m_first{};
    qint64 m_filled = 0; ///< lines that are not blank
    std::array<Counted, kFormats> m_counted{};
    LogFormat m_now = LogFormat::Plain;
    bool m_isBare = false; ///< lines without a stamp are of a log without stamps
    int m_dataLines = 0;   ///< at most, of a file that is being sent
};

} // namespace fota
