#pragma once

#include "core/base/result.h"
#include "core/session/sessionrecord.h"

#include <optional>

class QSqlDatabase;

namespace fota {

/// What sessions are looked for by. Empty: any. Texts are found in any case of their letters.
struct SessionFilter
{
    QString id{};           ///< of a session: whole, its beginning, or its last four letters
    QString imei{};         ///< or a part of it
    QString model{};        ///< or a part of it
    QString firmware{};     ///< before, wanted or after; or a part of it
    QString operatorName{}; ///< or a part of it
    QString outcome{};      ///< name of a verdict, whole; "none": no run ended
    QString tag{};          ///< whole
    QString bench{};        ///< its name or id, whole
    QString words{};        ///< each of them in any text of the session, tags and note included
    std::optional<qint64> sinceMs{};
    std::optional<qint64> untilMs{}; ///< not included
    int most = 10'000;

    friend bool operator==(const SessionFilter &, const SessionFilter &) = default;
};

// One row a session, by bench and id. Errors: LogNotWritten.

/// Puts the row in or replaces it, so that doing it twice is as good as once. \a stamp: of the
/// folder; \a whole: the session for those who do not have the folder, as JSON.
Result<bool> putSession(QSqlDatabase &database, const SessionRecord &record, const QString &stamp,
                        const QByteArray &whole);
/// The newest first.
Result<QList<SessionRecord>> findSessions(QSqlDatabase &database, const SessionFilter &filter);
/// What putSession() was given as \a whole; empty: there is no such session.
Result<QByteArray> wholeSession(QSqlDatabase &database, const QString &bench, const QString &id);
/// Stamps by session id.
Result<QHash<QString, QString>> stampsOf(QSqlDatabase &database, const QString &bench);
Result<bool> removeSession(QSqlDatabase &database, const QString &bench, const QString &id);

} // namespace fota

Q_DECLARE_METATYPE(fota::SessionFilter)
