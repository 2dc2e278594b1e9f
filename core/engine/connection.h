#pragma once

#include "core/at/atchannel.h"
#include "core/diagnosis/exchanges.h"
#include "core/engine/engine.h"
#include "core/host/devicelock.h"
#include "core/log/logbatcher.h"
#include "core/log/redactor.h"
#include "core/session/sessionstore.h"

#include <QHash>

namespace fota {

/// The line to one module and the record of all that is said on it: transport, channel, lock,
/// transcript, and the batches for the window. Knows nothing of the procedure.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(Engine::Parts parts, QObject *parent = nullptr);
    ~Connection() override;

    AtChannel channel;
    Redactor redactor;
    SessionStore session;
    Exchanges exchanges; ///< since the run began

    /// Locks the device, begins a session and opens; answers with opened() or failed().
    void open(const QString &port, milliseconds limit);
    /// The same without opening: the port of an interrupted run may not be there yet.
    Result<bool> prepare(const QString &port);
    void close();
    bool isOpen() const { return channel.isOpen(); }
    const QString &port() const { return m_port; }
    /// Why a modem service keeps the device for itself; empty: it does not, or there is none.
    const QString &modemTrouble() const { return m_modemTrouble; }
    static bool isReplay(const QString &port) { return port.startsWith(QStringLiteral("replay:")); }
    static bool isReal(const QString &port); ///< a line that another program could reach, too
    /// One program per module (P05); simulated ones and logs are each program's own.
    Result<bool> lockImei(const QString &imei);
    bool isElsewhere(const QString &imei) const { return m_lock.isElsewhere(imei); }
    /// Where the module may be after a restart, also by another name, before it is opened; false
    /// where no line can be made of it, or another program has it.
    bool usePort(const QString &name);
    void note(const QString &detail);             ///< a line of the log that was on no wire
    void keepSummary(const QJsonObject &summary); ///< of the session; told where it cannot be
    /// A line of the session's events; told where it cannot be kept.
    void record(const QJsonObject &event, SessionStore::Kind kind);
    /// The speed that was found at the present port, for its next opening, too (P08).
    void keepSpeed(int baud) { m_speeds[m_port] = baud; }
    void flushLog() { m_batcher.flush(); }

Q_SIGNALS:
    void opened();                         ///< as open() asked
    void returned();                       ///< after it was gone, in a run
    void failed(const fota::Error &error); ///< of open()
    void gone(const fota::Error &error);   ///< an open line was lost
    void logged(const QList<fota::LogEntry> &entries);
    void kept(const fota::LogEntry &entry);   ///< each line, as it stands in the transcript
    void logBroken(const fota::Error &error); ///< the transcript cannot be written; told once

private:
    Result<bool> lockDevice(const QString &name);
    void onLost(const Error &error);
    void fail(const Error &error);
    void keep(const LogEntry &entry);
    std::unique_ptr<Transport> makeTransport(const QString &name, Error *error) const;

    Engine::Parts m_parts;
    DeviceLock m_lock;
    LogBatcher m_batcher;
    Alarm m_openLimit;
    QString m_port;
    QString m_modemTrouble;
    QHash<QString, int> m_speeds;
    bool m_opening = false;
};

} // namespace fota
