#pragma once

#include "core/base/clock.h"
#include "core/base/logentry.h"
#include "core/engine/reports.h"

#include <QJsonArray>
#include <QObject>

namespace fota {

class Connection;
class Engine;

/// Keeps in the session's folder what the engine tells: steps with their times and what the module
/// said in them, measurements, restarts, who was there, how a run ended. Hears it before whoever is
/// connected later, so that nothing is told to anybody that is not on record. In the engine's
/// thread.
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    SessionRecorder(Engine &engine, Connection &connection, const Clock &clock,
                    QObject *parent = nullptr);

    static constexpr qsizetype kMostExchanges = 12; ///< of a visit of a step, the last ones
    static constexpr qsizetype kMostLines = 8;      ///< of a reply
    static constexpr qsizetype kLineCap = 256;

private:
    void take(const LogEntry &entry);
    void began(const RunRequest &request);
    void identified(const IdentityReport &report);
    void step(const StepReport &report);
    void restarted(const RestartReport &report);
    void measured(const SignalReport &report);
    void registered(const RegistrationReport &report);
    void ended(const RunResult &result);
    void write(const char *event, QJsonObject values, bool measurement = false);
    QString clean(const QString &text) const;
    QJsonObject object(const Error &error) const;

    struct Exchange
    {
        QString command;
        QStringList lines;
        qint64 sentMs = 0;
        qint64 elapsedMs = -1;
    };
    Connection &m_connection;
    const Clock &m_clock;
    QList<Exchange> m_exchanges; ///< of the visit that is on
    QByteArray m_step;
};

} // namespace fota
