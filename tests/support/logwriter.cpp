#include "tests/support/logwriter.h"

#include "core/log/escape.h"
#include "core/log/foreignlogs.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace fota::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray stampOf(LogFormat format, qint64 atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
    const QLocale english = QLocale::c();
    switch (format) {
    case LogFormat::Note:
        return english.toString(at, u"[ddd MMM dd HH:mm:ss.zzz yyyy] "_s).toLatin1();
    case LogFormat::Iso:
        return english.toString(at, u"yyyy-MM-ddTHH:mm:ss.zzz "_s).toLatin1();
    case LogFormat::Clock:
        return english.toString(at, u"[HH:mm:ss.zzz] "_s).toLatin1();
    case LogFormat::ModemManager:
        return "ModemManager[612]: <debug> [" + QByteArray::number(double(atMs) / 1000, 'f', 6)
               + "] (ttyUSB2): ";
    case LogFormat::Mbed:
        return english.toString(at, u"[yyyy-MM-dd HH:mm:ss.zzz] "_s).toLatin1();
    case LogFormat::JsonLines:
    case LogFormat::Bundle:
    case LogFormat::Plain:
        break;
    }
    return {};
}

const char *nameOf(LogEntry::Direction direction)
{
    switch (direction) {
    case LogEntry::Direction::Sent:
        return "sent";
    case LogEntry::Direction::Received:
        return "received";
    case LogEntry::Direction::Unsolicited:
        return "unsolicited";
    case LogEntry::Direction::Data:
        return "data";
    case LogEntry::Direction::Note:
        break;
    }
    return "note";
}

QByteArray quoted(QByteArray text, const LogStyle &style)
{
    if (style.oddQuotes)
        text.replace("\"", "\u201d");
    return text;
}

QByteArray lineOf(const LogEntry &entry, const LogStyle &style)
{
    const bool isSent = entry.direction == LogEntry::Direction::Sent;
    const QByteArray text = quoted(entry.text, style);
    const QByteArray stamp = stampOf(style.format, entry.atMs);
    switch (style.format) {
    case LogFormat::JsonLines: {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC);
        const QJsonObject object{{u"at"_s, at.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s)},
                                 {u"direction"_s, QString::fromLatin1(nameOf(entry.direction))},
                                 {u"text"_s, QString::fromUtf8(text)}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    case LogFormat::ModemManager:
        return stamp + (isSent ? "--> '" + text + "<CR>'" : "<-- '<CR><LF>" + text + "<CR><LF>'");
    case LogFormat::Mbed:
        return stamp + "[INFO][CELL]: AT " + (isSent ? "TX" : "RX") + " ("
               + QByteArray::number(text.size())
               + "): " + (isSent ? text + "<cr>" : "<cr><ln>" + text + "<cr><ln>");
    case LogFormat::Note:
    case LogFormat::Iso:
    case LogFormat::Clock:
    case LogFormat::Bundle:
    case LogFormat::Plain:
        break;
    }
    return stamp + text;
}

} // namespace

QByteArray writeLog(const QList<LogEntry> &entries, const LogStyle &style)
{
    QByteArray log;
    for (const LogEntry &entry : entries) {
        const bool isSent = entry.direction == LogEntry::Direction::Sent;
        if (style.blankLines && !isSent)
            log += stampOf(style.format, entry.atMs).trimmed() + style.lineEnd;
        log += lineOf(entry, style) + style.lineEnd;
        if (style.echo && isSent) {
            LogEntry echo = entry;
            echo.direction = LogEntry::Direction::Received;
            log += lineOf(echo, style) + style.lineEnd;
        }
    }
    return log;
}

QList<LogEntry> noteSession()
{
    QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    QList<LogEntry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    bool inData = false;
    LogReader reader(file);
    while (const auto record = reader.next()) {
        LogEntry entry;
        entry.atMs = record->wallMs.value_or(0);
        entry.text = plainText(record->text);
        entry.direction = inData ? LogEntry::Direction::Data : record->direction;
        if (entry.text == "NO CARRIER")
            entry.direction = LogEntry::Direction::Received;
        inData = entry.text == "CONNECT" || (inData && entry.text != "NO CARRIER");
        // What the terminal lost: the command that opens the FTP session.
        if (entry.text.isEmpty() && !entries.isEmpty() && entries.last().text == "OK") {
            entry.text = "AT#FTPOPEN=\"ftp.example.com\",\"user\",\"secret\",1";
            entry.direction = LogEntry::Direction::Sent;
        }
        if (!entry.text.isEmpty())
            entries << entry;
    }
    entries << LogEntry{entries.last().atMs, LogEntry::Direction::Received, {}, "OK"};
    return entries;
}

QList<LogEntry> noteSessionUpTo(const QByteArray &command, const QList<QByteArray> &lines)
{
    QList<LogEntry> entries;
    for (const LogEntry &entry : noteSession()) {
        entries << entry;
        if (entry.direction == LogEntry::Direction::Sent && entry.text.startsWith(command))
            break;
    }
    return entries + dialogue(entries.last().atMs, lines);
}

QList<LogEntry> dialogue(qint64 atMs, const QList<QByteArray> &lines)
{
    QList<LogEntry> entries;
    for (const QByteArray &text : lines)
        entries << LogEntry{atMs += 100,
                            text.startsWith("AT") ? LogEntry::Direction::Sent
                                                  : LogEntry::Direction::Received,
                            {},
                            text};
    return entries;
}

} // namespace fota::tests
