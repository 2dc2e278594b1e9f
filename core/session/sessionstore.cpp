#include "core/session/sessionstore.h"

#include "core/base/privatefile.h"
#include "core/log/transcript.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>

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

} // namespace

QString SessionStore::folder() const
{
    return m_dataDir + QStringLiteral("/sessions/") + m_id;
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
    const Result<bool> opened =
        openForAppending(m_transcript, folder() + QStringLiteral("/transcript.log"));
    if (!opened)
        return Error{ErrorCode::LogNotWritten, opened.error().detail, {}};
    m_broken = false;
    return true;
}

void SessionStore::end()
{
    m_transcript.close();
    m_id.clear();
}

bool SessionStore::append(const LogEntry &entry)
{
    if (m_broken || !m_transcript.isOpen())
        return true;
    const QByteArray line = transcriptLine(entry) + '\n';
    m_broken = m_transcript.write(line) != line.size();
    return !m_broken;
}

bool SessionStore::writeSummary(const QJsonObject &summary)
{
    if (m_id.isEmpty() || !m_transcript.isOpen())
        return false;
    return replaceFile(folder() + QStringLiteral("/session.json"), QJsonDocument(summary).toJson())
        .has_value();
}

bool SessionStore::addToSummary(const QString &key, const QJsonValue &value)
{
    constexpr qint64 kCap = 1024 * 1024;
    QFile file(folder() + QStringLiteral("/session.json"));
    QJsonObject summary;
    if (!m_id.isEmpty() && file.size() <= kCap && file.open(QIODevice::ReadOnly))
        summary = QJsonDocument::fromJson(file.read(kCap)).object();
    file.close();
    summary[QStringLiteral("id")] = m_id;
    summary[key] = value;
    return writeSummary(summary);
}

void SessionStore::prune() const
{
    QDir sessions(m_dataDir + QStringLiteral("/sessions"));
    const QStringList ids =
        sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (qsizetype i = 0; i + kKept < ids.size(); ++i) {
        if (ids[i] != m_id)
            QDir(sessions.filePath(ids[i])).removeRecursively();
    }
}

} // namespace fota
