#include "core/session/sessionstore.h"

#include "core/base/privatefile.h"
#include "core/log/transcript.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

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

/// A journal is a file that others may have written: it leads to no other folder.
bool isId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{8}-[0-9]{6}-[a-z0-9]{4}$"));
    return form.match(id).hasMatch();
}

QJsonObject readSummary(const QString &folder)
{
    constexpr qint64 kCap = 1024 * 1024;
    QFile file(folder + QStringLiteral("/session.json"));
    if (file.size() > kCap || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(kCap)).object();
}

} // namespace

QString SessionStore::folderOf(const QString &id) const
{
    return m_dataDir + QStringLiteral("/sessions/") + id;
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
    return true;
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
    const QString folder = folderOf(id);
    const QString outcome = QStringLiteral("outcome");
    QJsonObject whole = isId(id) ? readSummary(folder) : QJsonObject();
    const QFileInfo there(folder);
    if (!isId(id) || !there.isDir() || there.isSymLink() || whole.contains(outcome))
        return true;
    for (auto it = summary.begin(); it != summary.end(); ++it)
        whole[it.key()] = it.value();
    return replaceFile(folder + QStringLiteral("/session.json"), QJsonDocument(whole).toJson())
        .has_value();
}

bool SessionStore::addToSummary(const QString &key, const QJsonValue &value)
{
    QJsonObject summary = m_id.isEmpty() ? QJsonObject() : readSummary(folder());
    summary[QStringLiteral("id")] = m_id;
    summary[key] = value;
    return writeSummary(summary);
}

void SessionStore::prune() const
{
    QDir sessions(m_dataDir + QStringLiteral("/sessions"));
    const QStringList ids =
        sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    qint64 bytes = 0;
    int kept = 0;
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) { // the newest first
        QDir session(sessions.filePath(*id));
        const QFileInfoList files = session.entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files)
            bytes += file.size();
        if (++kept > kKept || bytes > kTotalCap) {
            kept = kKept; // what is older than one that goes does not stay
            if (*id != m_id)
                session.removeRecursively();
        }
    }
}

} // namespace fota
