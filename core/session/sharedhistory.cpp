#include "core/session/sharedhistory.h"

#include "core/base/privatefile.h"
#include "core/log/jsonline.h"
#include "core/session/indexschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLibrary>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWholeCap = 1 << 20;

bool isMeasurement(const QJsonObject &event)
{
    const QString name = event["event"_L1].toString();
    return name == "signal"_L1 || name == "registration"_L1;
}

/// What a server says by the way is no output of this program; libpq would print it as it comes
/// (K15). The library is the one that Qt's driver has loaded.
void keepQuiet(const QSqlDatabase &database)
{
    using Processor = void (*)(void *, const char *);
    using SetProcessor = Processor (*)(void *connection, Processor, void *);
    QLibrary library(u"pq"_s, 5);
    const auto set = reinterpret_cast<SetProcessor>(library.resolve("PQsetNoticeProcessor"));
    const QVariant handle = database.driver()->handle();
    const QByteArrayView type(handle.typeName());
    if (set && (type == "PGconn*" || type == "pg_conn*")) // its name, and what that stands for
        set(
            *static_cast<void *const *>(handle.constData()), [](void *, const char *) {}, nullptr);
}

QByteArray asJson(const QJsonObject &summary, const QList<QJsonObject> &events)
{
    QJsonArray list;
    for (const QJsonObject &event : events)
        list.append(event);
    return jsonLine({{u"summary"_s, summary}, {u"events"_s, list}});
}

/// Of a long session the measurements stay at its bench, and then all of its events.
QByteArray wholeOf(const SessionReading &reading)
{
    QByteArray whole = asJson(reading.summary, reading.events);
    if (whole.size() > kWholeCap) {
        QList<QJsonObject> events = reading.events;
        events.removeIf(isMeasurement);
        whole = asJson(reading.summary, events);
    }
    return whole.size() > kWholeCap ? asJson(reading.summary, {}) : whole;
}

QString markOf(const QString &dataDir, const QString &id)
{
    return sessionFolder(dataDir, id) + u"/sent.json"_s;
}

QByteArray mark(const SharedHistory &history, const QString &stamp)
{
    return jsonLine({{u"to"_s, history.key()}, {u"stamp"_s, stamp}});
}

bool isSent(const QString &dataDir, const QString &id, const QByteArray &expected)
{
    QFile file(markOf(dataDir, id));
    return file.open(QIODevice::ReadOnly) && file.read(4096) == expected;
}

} // namespace

std::optional<std::pair<QString, int>> historyServer(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:\\[([0-9A-Fa-f:.%a-z]+)\\]|(/[^:@\\x00-\\x20]*)|([A-Za-z0-9._-]+))(?::([0-9]{1,5}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString port = match.captured(4);
    if (!match.hasMatch() || (!port.isEmpty() && (port.toInt() < 1 || port.toInt() > 65'535)))
        return {};
    return std::pair{match.captured(1) + match.captured(2) + match.captured(3),
                     port.isEmpty() ? 5432 : port.toInt()};
}

QString historyOptions(const HistoryAccess &access)
{
    const auto server = historyServer(access.server);
    const QString host = server ? server->first : QString();
    const bool isHere = host.startsWith(u'/') || host.startsWith("127."_L1)
                        || host == "localhost"_L1 || host == "::1"_L1;
    return u"connect_timeout=%1;tcp_user_timeout=%1000;keepalives_idle=10;"
           "application_name=fotabench;sslmode=%2"_s.arg(SharedHistory::kPatience)
               .arg(isHere || access.unencrypted ? u"prefer"_s : u"require"_s);
}

SharedHistory::SharedHistory(const HistoryAccess &access)
    : m_access(access), m_connection(u"QPSQL"_s)
{
    if (const auto server = historyServer(access.server))
        std::tie(m_host, m_port) = *server;
}

QString SharedHistory::key() const
{
    return u"%1:%2/%3"_s.arg(m_host).arg(m_port).arg(m_access.database);
}

bool SharedHistory::isOpen() const
{
    return m_connection.database().isOpen();
}

void SharedHistory::close()
{
    m_connection.database().close();
}

Result<bool> SharedHistory::open()
{
    QSqlDatabase database = m_connection.database();
    if (m_host.isEmpty())
        return Error{ErrorCode::LogNotWritten,
                     u"history.server of the settings is neither HOST[:PORT] nor a folder"_s,
                     {}};
    if (!database.isValid())
        return Error{ErrorCode::LogNotWritten, u"Qt's PostgreSQL driver is not installed"_s, {}};
    if (database.isOpen())
        return true;
    database.close(); // one that the server has cut is still held
    database.setHostName(m_host);
    database.setPort(m_port);
    database.setDatabaseName(m_access.database);
    database.setConnectOptions(historyOptions(m_access));
    QString password = QString::fromUtf8(m_access.password.reveal());
    const bool opened = database.open(m_access.user, password);
    password.fill(u'\0');
    if (!opened)
        return databaseError(m_access.server, database);
    keepQuiet(database);
    QSqlQuery query(database);
    for (const QString &setting :
         {u"SET client_min_messages TO error"_s, u"SET statement_timeout TO '%1s'"_s.arg(kPatience),
          u"SET synchronous_commit TO on"_s}) {
        if (!query.exec(setting)) {
            const Error error = databaseError(m_access.server, query);
            database.close();
            return error;
        }
    }
    const Result<bool> made = migrate(database);
    if (!made)
        database.close();
    return made;
}

Result<bool> SharedHistory::put(const SessionRecord &record, const QString &stamp,
                                const QByteArray &whole)
{
    QSqlDatabase database = m_connection.database();
    return putSession(database, record, stamp, whole);
}

Result<QList<SessionRecord>> SharedHistory::find(const SessionFilter &filter)
{
    QSqlDatabase database = m_connection.database();
    return findSessions(database, filter);
}

Result<SessionReading> SharedHistory::read(const SessionRecord &record)
{
    QSqlDatabase database = m_connection.database();
    const Result<QByteArray> whole = fota::wholeSession(database, record.bench, record.id);
    if (!whole)
        return whole.error();
    const QJsonObject json = QJsonDocument::fromJson(*whole).object();
    SessionReading reading{record, json["summary"_L1].toObject(), {}};
    for (const QJsonValue &event : json["events"_L1].toArray())
        reading.events.append(event.toObject());
    return reading;
}

SendReport sendPending(const QString &dataDir, const Bench &bench, SharedHistory &history)
{
    SendReport report;
    for (const QString &id : sessionIds(dataDir)) {
        const QString folder = sessionFolder(dataDir, id);
        const QString stamp = sessionStamp(folder); // before it is read: what comes later is sent
        const QByteArray done = mark(history, stamp);
        if (isSent(dataDir, id, done))
            continue;
        if (report.trouble && !history.isOpen()) { // the server is gone: nothing more is tried
            ++report.waiting;
            continue;
        }
        SessionReading reading = readSession(folder);
        reading.record.bench = bench.id;
        reading.record.benchName = bench.name;
        const Result<bool> opened = history.open();
        const Result<bool> put =
            opened ? history.put(reading.record, stamp, wholeOf(reading)) : opened;
        if (!put) { // one that the server does not take holds up no other
            report.trouble = report.trouble ? report.trouble : put.error();
            ++report.waiting;
            continue;
        }
        ++report.sent;
        (void)replaceFile(markOf(dataDir, id), done); // without it, it is sent again
    }
    return report;
}

int pendingCount(const QString &dataDir, const SharedHistory &history)
{
    const QStringList ids = sessionIds(dataDir);
    return int(std::ranges::count_if(ids, [&](const QString &id) {
        return !isSent(dataDir, id, mark(history, sessionStamp(sessionFolder(dataDir, id))));
    }));
}

} // namespace fota
