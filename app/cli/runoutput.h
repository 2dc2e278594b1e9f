#pragma once

#include "app/cli/arguments.h"

#include <QFile>

namespace fota {

/// What a run tells on the two streams: its events and result, and the transcript in --log's file.
class RunOutput : public QObject
{
    Q_OBJECT

public:
    RunOutput(const Invocation &call, Engine &engine);

    void result(const RunResult &result);
    bool logFailed() const { return m_logFailed; }

private:
    static QJsonObject fields(const QString &event, const RunResult &result);
    void step(const StepReport &report);
    void transferProgress(const StepReport &report);
    void restarted(const RestartReport &report);
    void identified(const IdentityReport &report);
    void began(const QString &sessionId);
    void log(const QList<LogEntry> &entries);
    bool openLog(const QString &path);

    std::shared_ptr<Output> m_output;
    QString m_dataDir;
    QFile m_log;
    int m_percent = 0; ///< of the transfer that is on
    bool m_verbose = false;
    bool m_logFailed = false;
};

} // namespace fota
