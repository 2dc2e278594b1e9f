#pragma once

#include "core/base/settings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace fota {

/// A PostgreSQL server of Debian's in a folder of its own, reached by a socket in that folder
/// alone, with a user, a password and an empty database. Run by an ordinary user, for it refuses
/// root. Stopped with the object.
class PostgresServer
{
public:
    static constexpr const char *kPassword = "sh4red-canary";

    PostgresServer();
    ~PostgresServer();

    bool install(); ///< once: makes the cluster, starts it, makes the database
    bool start();   ///< until it takes connections
    /// Abruptly: it recovers at its next start.
    bool stop(bool abruptly = false);
    void freeze(bool on) const; ///< it is there, and does not answer
    /// An empty database instead of the one that there is.
    bool clear();
    bool execute(const QString &statement) const; ///< in the database
    /// Rows of a query, the columns with a "|" between them.
    QStringList rows(const QString &query) const;

    HistoryAccess access(const QString &bench = {}) const;
    QString errorText;

private:
    bool run(const QString &program, const QStringList &arguments);
    QStringList asOrdinaryUser(const QString &program, const QStringList &arguments) const;
    bool executeIn(const QString &database, const QString &statement) const;
    QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    QString m_programs; ///< where initdb and postgres are
    QProcess m_process;
};

} // namespace fota
