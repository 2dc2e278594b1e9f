#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/settings.h"

#include <QMap>

#include <functional>

namespace fota {

/// Where passwords outlive the program, one entry per user and server, one
/// for the shared history (K05). Every answer comes
/// from the event loop or at once, never by waiting; errors: KeychainUnusable.
class CredentialStore
{
public:
    using ReadDone = std::function<void(const Result<Secret> &)>; ///< empty: none is kept
    using Done = std::function<void(const Result<bool> &)>;

    virtual ~CredentialStore() = default;
    virtual void read(const QString &entry, ReadDone done) = 0;
    virtual void keep(const QString &entry, const Secret &password, Done done) = 0;
    virtual void forget(const QString &entry, Done done) = 0; ///< one that is not there: done

    /// "user@host:port"
    static QString entryOf(const ServerAccess &server)
    {
        return QStringLiteral("%1@%2:%3").arg(server.user, server.host.toLower()).arg(server.port);
    }
    /// "history user@server/database"
    static QString entryOf(const HistoryAccess &history)
    {
        return QStringLiteral("history %1@%2/%3")
            .arg(history.user, history.server.toLower(), history.database);
    }
};

/// In memory only, for tests and for where nothing may be kept.
class MemoryCredentials : public CredentialStore
{
public:
    void read(const QString &entry, ReadDone done) override { done(m_kept.value(entry)); }
    void keep(const QString &entry, const Secret &password, Done done) override
    {
        m_kept[entry] = password;
        done(true);
    }
    void forget(const QString &entry, Done done) override
    {
        m_kept.remove(entry);
        done(true);
    }

private:
    QMap<QString, Secret> m_kept;
};

} // namespace fota
