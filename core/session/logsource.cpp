#include "core/session/logsource.h"

#include "core/session/bundle.h"
#include "core/session/sessionrecord.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kEvents("/events.jsonl"); ///< of a session's folder

/// Files one after the other, each beginning a line.
class JoinedFiles : public QIODevice
{
public:
    explicit JoinedFiles(const QStringList &paths) : m_paths(paths)
    {
        if (nextFile())
            QIODevice::open(QIODevice::ReadOnly);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isOver && QIODevice::atEnd(); }

protected:
    qint64 readData(char *bytes, qint64 most) override
    {
        while (most > 0 && !m_isOver) {
            const qint64 size = m_file.read(bytes, most);
            if (size < 0)
                setErrorString(m_file.errorString());
            if (size != 0) {
                m_last = size > 0 ? bytes[size - 1] : m_last;
                return size;
            }
            const bool isCut = m_last != '\n'; // the program died while it wrote the line
            if (m_paths.isEmpty()) {
                m_isOver = true;
            } else if (!nextFile()) {
                return -1;
            } else if (isCut) {
                *bytes = m_last = '\n';
                return 1;
            }
        }
        return 0;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool nextFile()
    {
        m_file.close();
        m_file.setFileName(m_paths.takeFirst());
        if (m_file.open(QIODevice::ReadOnly))
            return true;
        setErrorString(m_file.errorString());
        return false;
    }

    QStringList m_paths;
    QFile m_file;
    char m_last = '\n';
    bool m_isOver = false;
};

QStringList partsOf(const QString &folder)
{
    QStringList parts;
    for (int number = 1;; ++number) {
        const QString name =
            number == 1 ? u"/transcript.log"_s : u"/transcript-%1.log"_s.arg(number);
        if (!QFileInfo(folder + name).isFile())
            return parts;
        parts += folder + name;
    }
}

QString eventsOf(const QString &folder)
{
    return QFileInfo(folder + kEvents).isFile() ? folder + kEvents : QString();
}

/// Of the transcript.
qint64 bytesOf(const QJsonObject &manifest)
{
    const QJsonArray files = manifest["files"_L1].toArray();
    for (const QJsonValue &file : files) {
        if (file["name"_L1].toString() == QLatin1StringView(bundle::kTranscript))
            return file["bytes"_L1].toInteger();
    }
    return 0;
}

} // namespace

Result<LogSource> LogSource::of(const QString &path)
{
    LogSource source;
    source.m_path = path;
    const QFileInfo info(path);
    if (info.isDir()) {
        source.m_parts = partsOf(path);
        if (source.m_parts.isEmpty())
            return Error{ErrorCode::LogUnread, u"is a folder without a transcript"_s, path};
        for (const QString &part : std::as_const(source.m_parts))
            source.m_size += QFileInfo(part).size();
        source.m_session = readSessionSummary(path);
        source.m_events = eventsOf(path);
        return source;
    }
    source.m_isRepeatable = info.isFile();
    QFile file(path);
    if (!source.m_isRepeatable && info.exists())
        return source; // a pipe: what was looked at would be gone
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::LogUnread, file.errorString(), path};
    source.m_size = file.size();
    source.m_isBundle = fota::isBundle(file);
    if (!source.m_isBundle)
        return source;
    const Result<BundleContents> contents = checkBundle(file);
    if (!contents)
        return Error{ErrorCode::LogUnread, contents.error().detail, path};
    source.m_size = bytesOf(contents->manifest);
    source.m_session = contents->session;
    source.m_events = contents->hasEvents ? path : QString();
    return source;
}

void LogSource::setSession(const QString &folder)
{
    m_session = standingSummary(folder);
    m_events = eventsOf(folder);
}

std::unique_ptr<QIODevice> LogSource::open() const
{
    if (!m_parts.isEmpty())
        return std::make_unique<JoinedFiles>(m_parts);
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly) || !m_isBundle)
        return file;
    return std::make_unique<BundleFile>(std::move(file), bundle::kTranscript);
}

std::unique_ptr<QIODevice> LogSource::openEvents() const
{
    if (m_events.isEmpty())
        return {};
    auto file = std::make_unique<QFile>(m_events);
    if (!file->open(QIODevice::ReadOnly))
        return {};
    if (!m_isBundle)
        return file;
    return std::make_unique<BundleFile>(std::move(file), bundle::kEvents);
}

} // namespace fota
