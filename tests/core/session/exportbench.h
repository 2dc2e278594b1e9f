#pragma once

#include "core/log/transcript.h"
#include "core/session/logexport.h"
#include "core/session/ziparchive.h"
#include "ui/text/reportpage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace fota::tests {

/// A folder with logs and what is made of them.
class ExportBench
{
public:
    QString at(const QString &name) const { return m_dir.filePath(name); }
    QString folder() const { return m_dir.path(); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return at(name);
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Everything that an export tells, a bundle's files unpacked.
    QByteArray textOf(const QString &name) const
    {
        QByteArray text = bytesOf(name);
        if (!name.endsWith(QStringLiteral(".fbz")))
            return text;
        QFile file(at(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        ZipReader zip(file);
        QByteArray block(64 * 1024, '\0');
        while (const auto part = zip.next()) {
            text += part->name;
            for (qint64 size = zip.read(block.data(), block.size()); size > 0;
                 size = zip.read(block.data(), block.size()))
                text += block.first(size);
        }
        return text;
    }

    Result<ExportResult> convert(const QString &from, const QString &to,
                                 const QList<IdentifierKind> &kept = {}) const
    {
        const Result<LogSource> source = LogSource::of(from);
        if (!source)
            return source.error();
        return exportLog(*source, {.out = at(to),
                                   .kept = kept,
                                   .program = QStringLiteral("fotabench-cli 0"),
                                   .page = reportPage});
    }

private:
    QTemporaryDir m_dir;
};

inline LogEntry entry(LogEntry::Direction direction, const QByteArray &text, qint64 second)
{
    constexpr qint64 kStart = 1'515'525'498'344;
    return {kStart + second * 1000, direction, "4.f", text};
}

/// As the program itself writes a session.
inline QByteArray noteLog(const QList<LogEntry> &entries)
{
    QByteArray log;
    for (const LogEntry &one : entries)
        log += transcriptLine(one) + '\n';
    return log;
}

inline const char *const kEndings[] = {"log", "jsonl", "csv", "html", "fbz"};

} // namespace fota::tests
