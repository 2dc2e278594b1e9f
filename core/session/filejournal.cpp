#include "core/session/filejournal.h"

#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>

#include <filesystem>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSumSize = 16; ///< hex digits of the SHA-256 that stand before a record

QByteArray sumOf(QByteArrayView record)
{
    return QCryptographicHash::hash(record.toByteArray(), QCryptographicHash::Sha256)
        .toHex()
        .left(kSumSize);
}

/// A record that was cut short must not take the next one with it (H04).
bool endsInALine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
           && (file.size() == 0 || (file.seek(file.size() - 1) && file.read(1) == "\n"));
}

Error notWritten(const QString &words)
{
    return {ErrorCode::JournalNotWritten, words, {}};
}

/// Neither a link nor a folder: what is read in its place was not written here.
bool isOwnFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

/// Made here and nowhere else, so that it says nothing but this: how many applies were announced.
QString witnessOf(const QString &journal)
{
    return journal.chopped(8) + u".intents"_s;
}

} // namespace

Result<bool> FileJournal::open(const QString &path)
{
    m_file.close();
    for (const QString &folder : {QDir(m_folder).filePath(u".."_s), m_folder}) {
        if (const Result<bool> made = makePrivateFolder(folder); !made)
            return notWritten(made.error().detail);
    }
    if (const Result<bool> opened = openForAppending(m_file, path); !opened)
        return notWritten(opened.error().detail);
    m_openPath = path;
    m_torn = !endsInALine(path);
    m_intents = int(QFileInfo(witnessOf(path)).size());
    if (syncFolder(m_folder)) // the file's name is on the disk before its first record counts
        return true;
    m_file.close();
    return notWritten(m_folder);
}

Result<bool> FileJournal::witness(int pass)
{
    QFile file;
    const QString path = witnessOf(m_openPath);
    if (const Result<bool> opened = openForAppending(file, path); !opened)
        return notWritten(opened.error().detail);
    const QByteArray bytes(std::max(pass - int(file.size()), 0), '!');
    if (file.write(bytes) != bytes.size() || !syncToDisk(file) || !syncFolder(m_folder))
        return notWritten(path + u": "_s + file.errorString());
    m_intents = pass;
    return true;
}

Result<bool> FileJournal::write(const JournalEntry &entry)
{
    const QString run = entry.run > 1 ? u'-' + QString::number(entry.run) : QString();
    const QString path =
        m_folder + u'/' + entry.data.imei + u'-' + entry.sessionId + run + u".journal"_s;
    if (!m_file.isOpen() || m_openPath != path) {
        if (const Result<bool> opened = open(path); !opened)
            return opened;
    }
    if (entry.step == StepId::ApplyUpdate && m_intents < entry.pass) {
        if (const Result<bool> witnessed = witness(entry.pass); !witnessed)
            return witnessed;
    }
    const QByteArray record = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
    const QByteArray line = (m_torn ? "\n" : "") + sumOf(record) + ' ' + record + '\n';
    const qint64 reserve = entry.verdict ? 0 : kVerdictReserve;
    if (m_file.size() + line.size() > kSizeCap - reserve)
        return notWritten(u"the journal is full"_s);
    const qint64 before = m_file.size();
    if (m_file.write(line) != line.size() || !syncToDisk(m_file)) {
        const QString words = m_file.errorString();
        m_torn = !m_file.resize(before) || m_torn; // the act that it announces does not happen
        return notWritten(words);
    }
    m_torn = false;
    if (entry.verdict)
        prune();
    return true;
}

FileJournal::Reading FileJournal::read(const QByteArray &bytes)
{
    Reading reading;
    bool any = false;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArrayView record =
            QByteArrayView(line).sliced(std::min<qsizetype>(kSumSize + 1, line.size()));
        const bool whole = line.size() > kSumSize + 1 && line[kSumSize] == ' '
                           && sumOf(record) == QByteArrayView(line).first(kSumSize);
        const Result<JournalEntry> entry =
            whole ? journalEntryFrom(QJsonDocument::fromJson(record.toByteArray()).object())
                  : Result<JournalEntry>(Error{ErrorCode::JournalUnreadable, {}, {}});
        if (entry) {
            reading.entry = *entry;
            any = true;
            if (entry->applyOnRecord())
                reading.intents = std::max(reading.intents, entry->pass);
        } else {
            reading.damaged = true;
        }
    }
    reading.damaged |= !any || !bytes.endsWith('\n');
    return reading;
}

FileJournal::Reading FileJournal::readFile(const QString &path) const
{
    QFile file(path);
    Reading reading; // what cannot be read is not passed over: an apply cannot be ruled out (H05)
    reading.damaged = !isOwnFile(path) || file.size() > kSizeCap || !file.open(QIODevice::ReadOnly);
    if (!reading.damaged)
        reading = read(file.readAll());
    reading.path = path;
    reading.damaged |= QFileInfo(witnessOf(path)).size() > reading.intents;
    const QString name = QFileInfo(path).completeBaseName();
    const QString named = name.section(u'-', 0, 0);
    if (reading.entry.data.imei.isEmpty()) { // nothing could be read: its name still tells
        reading.entry.data.imei = named;
        reading.entry.sessionId = name.section(u'-', 1);
    }
    reading.damaged |= reading.entry.data.imei != named; // another module's, put here
    return reading;
}

QList<FileJournal::Reading> FileJournal::openRuns() const
{
    QList<Reading> runs;
    const QDir folder(m_folder);
    QStringList paths;
    // Links count, dangling ones too: behind them an apply may be on record.
    const auto named = [&folder](const QString &pattern) {
        return folder.entryInfoList({pattern}, QDir::Files | QDir::System,
                                    QDir::Time | QDir::Reversed);
    };
    for (const QFileInfo &info : named(u"*.intents"_s)) {
        const QString path = info.filePath().chopped(8) + u".journal"_s;
        const QFileInfo journal(path);
        if (!journal.isFile() && !journal.isSymLink()) // of an apply, and its journal is gone (H04)
            paths += path;
    }
    for (const QFileInfo &info : named(u"*.journal"_s))
        paths += info.filePath();
    for (const QString &path : std::as_const(paths)) {
        const Reading reading = readFile(path);
        if (!reading.entry.verdict || reading.damaged)
            runs.append(reading);
    }
    return runs;
}

void FileJournal::setAside(const QString &path) const
{
    for (const QString &file : {path, witnessOf(path)}) {
        const QFileInfo info(file); // a link is renamed itself, also one to nothing
        if (!info.exists() && !info.isSymLink())
            continue;
        QFileInfo kept(file + u".kept"_s);
        if (kept.exists() || kept.isSymLink())
            kept.setFile(file + u".kept-"_s + QString::number(QDateTime::currentMSecsSinceEpoch()));
        std::error_code failed;
        std::filesystem::rename(info.filesystemFilePath(), kept.filesystemFilePath(), failed);
    }
}

void FileJournal::prune() const
{
    const QDir folder(m_folder);
    int closed = 0;
    for (const QFileInfo &info :
         folder.entryInfoList({u"*.journal"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time)) {
        const Reading reading = readFile(info.filePath());
        if (!reading.entry.verdict || reading.damaged || ++closed <= kKept)
            continue;
        QFile::remove(witnessOf(info.filePath())); // first: alone it would be a run in doubt
        QFile::remove(info.filePath());
    }
}

} // namespace fota
