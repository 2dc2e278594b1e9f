#pragma once

#include "core/base/settings.h"
#include "core/session/bench.h"
#include "core/session/indexrows.h"
#include "core/session/sqlconnection.h"

namespace fota {

/// The history that several benches share: a PostgreSQL server. Every call waits for it, some
/// seconds at most (kPatience) where it does not answer; so it belongs into a thread of its own
/// (HistoryThread) or into a program that does nothing else. Errors: LogNotWritten.
class SharedHistory
{
public:
    explicit SharedHistory(const HistoryAccess &access);

    /// Connects, if it is not connected, and brings the tables to this program's version.
    Result<bool> open();
    bool isOpen() const; ///< false once the server was found gone
    void close();
    Result<bool> put(const SessionRecord &record, const QString &stamp, const QByteArray &whole);
    Result<QList<SessionRecord>> find(const SessionFilter &filter);
    /// A session that may be another bench's, as far as it was sent.
    Result<SessionReading> read(const SessionRecord &record);
    /// "host:port/database": where something was sent to.
    QString key() const;

    static constexpr int kPatience = 5; ///< seconds, for a connection and for a statement

private:
    HistoryAccess m_access;
    QString m_host;
    int m_port = 5432;
    SqlConnection m_connection;
};

/// HOST[:PORT], [IPv6][:PORT], or the folder of a socket with [:PORT]. Nothing where it is none:
/// a URL or what holds a user and a password.
std::optional<std::pair<QString, int>> historyServer(const QString &text);

/// How libpq is to connect: within some seconds, and encrypted unless the server is on this
/// computer or the settings allow it.
QString historyOptions(const HistoryAccess &access);

/// What became of the sessions of a data folder that the shared history did not have.
struct SendReport
{
    int sent = 0;
    int waiting = 0; ///< they are sent another time
    Error trouble{}; ///< why, the first one
};

/// Sends what is new or has changed, the oldest first, and marks it in its folder as sent. Killed
/// in between, or without an answer, it is sent once more, which changes nothing.
SendReport sendPending(const QString &dataDir, const Bench &bench, SharedHistory &history);
/// How many there are that were not sent there yet.
int pendingCount(const QString &dataDir, const SharedHistory &history);

} // namespace fota
