#include "core/session/sessionstore.h"

#include "core/base/privatefile.h"
#include "core/log/jsonline.h"
#include "core/log/transcript.h"
#include "core/session/sessionrecord.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <sys/file.h>

#include <cerrno>

namespace fota {

namespace {

QString newId(const QDateTime &now)
{
    constexpr QLatin1StringView letters("abcdefghijkmnpqrstuvwxyz23456789");
    QString id = now.toString(QStringLiteral("yyyyMMdd-HHmmss-"));
    for (int i = 0; i < 4; ++i)
        id += letters[QRandomGenerator::global()->bounded(int(letters.size()))];
    return id;
}

/// Some program has it open as its present session.
bool isBeingWritten(const QDir &session)
{
    QFile events(session.filePath(QStringLiteral("events.jsonl")));
    return events.open(QIODevice::ReadOnly) && ::flock(events.handle(), LOCK_SH | LOCK_NB) != 0
           && errno == EWOULDBLOCK;
}

} // namespace

QString SessionStore::folder() const
{
    return sessionFolder(m_dataDir, m_id);
}

QString SessionStore::transcriptPath() const
{
    return m_transcript.isOpen() ? folder() + QStringLiteral("/transcript.log") : QString();
}

Result<bool> SessionStore::begin(const QDateTime &now)
{
    end();
    m_broken = true; // until it is known to be whole
    m_id = newId(now);
    for (const QString &path : {m_dataDir, m_dataDir + QStringLiteral("/sessions"), folder()}) {
        if (const Result<bool> made = makePrivateFolder(path); !made)
            return Error{ErrorCode::LogNotWritten, made.error().detail, {}};
    }
    m_part = 0;
    const Result<bool> opened = beginPart();
    if (!opened)
        return Error{ErrorCode::LogNotWritten, opened.error().detail, {}};
    m_broken = false;
    m_eventsTold = m_eventsLong = false;
    const Result<bool> events =
        openForAppending(m_events, folder() + QStringLiteral("/events.jsonl"));
    m_eventBytes = events ? m_events.size() : 0;
    if (!events)
        return Error{ErrorCode::LogNotWritten, events.error().detail, {}};
    // Until this program ends, however it does: see isBeingWritten(). No lock, no harm.
    (void)::flock(m_events.handle(), LOCK_EX | LOCK_NB);
    return true;
}

bool SessionStore::record(const QJsonObject &event, Kind kind)
{
    if (!m_events.isOpen())
        return true;
    if (m_eventBytes > (kind == Kind::Measurement ? kEventsCap / 2 : kEventsCap)) {
        if (std::exchange(m_eventsLong, true))
            return true;
        return recordLine({{QStringLiteral("event"), QStringLiteral("full")}});
    }
    return recordLine(event);
}

bool SessionStore::recordLine(const QJsonObject &event)
{
    const QByteArray line = jsonLine(event) + '\n';
    if (m_events.write(line) == line.size()) {
        m_eventBytes += line.size();
        return true;
    }
    m_events.resize(m_eventBytes); // what a full disk took of it would spoil the next line
    return std::exchange(m_eventsTold, true);
}

Result<bool> SessionStore::beginPart()
{
    ++m_part;
    m_partBytes = 0;
    m_transcript.close();
    const QString number = m_part == 1 ? QString() : u'-' + QString::number(m_part);
    return openForAppending(m_transcript,
                            folder() + QStringLiteral("/transcript%1.log").arg(number));
}

void SessionStore::end()
{
    m_transcript.close();
    m_events.close();
    m_id.clear();
}

bool SessionStore::append(const LogEntry &entry)
{
    if (m_broken || !m_transcript.isOpen())
        return true;
    const QByteArray line = transcriptLine(entry) + '\n';
    constexpr qint64 kParts = kSizeCap / kPartBytes;
    if (m_partBytes > 0 && m_partBytes + line.size() > kPartBytes) {
        if (m_part == kParts) {
            LogEntry last = entry;
            last.text = "[the log is full]";
            write(transcriptLine(last) + '\n');
            m_broken = true;
            return false;
        }
        m_broken = !beginPart();
    }
    m_broken = m_broken || !write(line);
    return !m_broken;
}

bool SessionStore::write(const QByteArray &line)
{
    m_partBytes += line.size();
    return m_transcript.write(line) == line.size();
}

bool SessionStore::writeSummary(const QJsonObject &summary)
{
    if (m_id.isEmpty() || !m_transcript.isOpen())
        return false;
    return replaceFile(folder() + QStringLiteral("/session.json"), QJsonDocument(summary).toJson())
        .has_value();
}

bool SessionStore::writeSummaryOf(const QString &id, const QJsonObject &summary) const
{
    const QString folder = sessionFolder(m_dataDir, id);
    const QString outcome = QStringLiteral("outcome");
    const QString run = QStringLiteral("run");
    QJsonObject whole = isSessionId(id) ? readSessionSummary(folder) : QJsonObject();
    const QFileInfo there(folder);
    const bool told = whole.contains(outcome) && whole[run].toInt(1) >= summary[run].toInt(1);
    if (!isSessionId(id) || !there.isDir() || there.isSymLink() || told)
        return true;
    for (auto it = summary.begin(); it != summary.end(); ++it)
        whole[it.key()] = it.value();
    return replaceFile(folder + QStringLiteral("/session.json"), QJsonDocument(whole).toJson())
        .has_value();
}

bool SessionStore::addToSummary(const QString &key, const QJsonValue &value)
{
    QJsonObject summary = m_id.isEmpty() ? QJsonObject() : readSessionSummary(folder());
    summary[QStringLiteral("id")] = m_id;
    summary[key] = value;
    return writeSummary(summary);
}

void SessionStore::prune() const
{
    QDir sessions(m_dataDir + QStringLiteral("/sessions"));
    const QStringList ids =
        sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    const qint64 most = m_kept.megabytes * 1'000'000LL;
    qint64 bytes = 0;
    int kept = 0;
    bool full = false; // what is older than one that goes does not stay
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) { // the newest first
        QDir session(sessions.filePath(*id));
        const QFileInfoList files = session.entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files)
            bytes += file.size();
        ++kept;
        full = full || kept > m_kept.sessions || bytes > most;
        const bool waits = m_keepUnsent && kept <= kMostWaiting && bytes <= 2 * most
                           && !QFile::exists(session.filePath(QStringLiteral("sent.json")));
        if (full && !waits && *id != m_id && !isBeingWritten(session))
            session.removeRecursively();
    }
}

} // namespace fota
