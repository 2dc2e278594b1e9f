#pragma once

#include "core/engine/openedlog.h"
#include "core/engine/replayreport.h"
#include "core/engine/reports.h"

#include <memory>

class QTemporaryFile;

namespace fota {

class LogSource;

/// Reads a log of anybody for a window: what it says, line by line, and what it means. Lives in a
/// thread of its own, where it blocks; an interruption of that thread ends it. Sends nothing to any
/// port (K13).
///
/// A large log is only analysed here; its lines are LargeLog's, and an interruption leaves what was
/// found so far. Where the text is no plain file (a bundle, a session of several parts, UTF-16), it
/// becomes one in the folder for temporary files, readable by this user alone, which goes with
/// this.
class LogOpener : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kLarge = 64LL << 20; ///< bytes of text: more is a large log
    static constexpr qsizetype kMostSessions =
        1000; ///< of a large log; half of them only failed ones

    explicit LogOpener(qint64 large = kLarge);
    ~LogOpener() override;

    void open(const QString &path);
    /// The session of a log as a scenario of the simulated module; scenarioSaved() tells.
    void writeScenario(const fota::ReplayOrder &order, const QString &out);

Q_SIGNALS:
    void logged(const QList<fota::LogEntry> &entries);
    void opened(const fota::OpenedLog &log); ///< the last; of a large log again and again
    void largeFound(const QString &text);    ///< the log is large: where its text is
    void progressed(const fota::LogProgress &progress);
    void scenarioSaved(const QString &out, const fota::Error &error);

private:
    void openAll(const LogSource &source, OpenedLog log);
    void openLarge(const LogSource &source, OpenedLog log);
    Result<QString> textOf(const LogSource &source);
    Error unpack(QIODevice &from, qint64 size);
    void analyze(QIODevice &text, const LogSource &source, OpenedLog log);

    const qint64 m_large;
    std::unique_ptr<QTemporaryFile> m_text;
};

} // namespace fota
