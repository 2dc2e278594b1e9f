#pragma once

#include "core/session/bench.h"
#include "core/session/indexrows.h"
#include "core/session/sqlconnection.h"

namespace fota {

/// What one searches in: a row for each session of a data folder, in a file of SQLite beside them.
/// The folders are the truth: refresh() reads what has changed since, and a file that is missing,
/// damaged or of another program's version is made anew. Where no file can be kept, the rows are in
/// memory. For one thread; blocks as long as the disk takes.
class SessionIndex
{
public:
    SessionIndex(const QString &dataDir, const Bench &bench);

    Result<bool> open(); ///< Errors: LogNotWritten, and nothing can be found
    /// How many sessions were read anew. Errors: LogNotWritten.
    Result<int> refresh();
    Result<QList<SessionRecord>> find(const SessionFilter &filter);
    bool isInMemory() const { return m_inMemory; }
    static QString fileOf(const QString &dataDir);

private:
    enum class State : quint8 { Usable, Busy, Damaged };
    State tryFile(const QString &path, Error *error);
    Result<int> readChanged();

    QString m_dataDir;
    Bench m_bench;
    SqlConnection m_connection;
    bool m_inMemory = false;
};

} // namespace fota
