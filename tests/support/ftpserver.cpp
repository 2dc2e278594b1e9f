#include "tests/support/ftpserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

static constexpr int kPatienceMs = 20'000; // a loaded machine, a sanitizer; never reached otherwise

/// Debian's python3, for its modules are Debian's packages.
static QString python()
{
    const QString system = u"/usr/bin/python3"_s;
    return QFile::exists(system) ? system : u"python3"_s;
}

static FtpServer::Fault ofFile(FtpServer::Fault fault, const QString &file)
{
    if (!file.isEmpty())
        fault["file"_L1] = file;
    return fault;
}

FtpServer::FtpServer(const QString &folder, QObject *parent) : QObject(parent)
{
    m_setup["folder"_L1] = folder;
    setAccount(u"demo"_s, u"demo"_s);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &FtpServer::readEvents);
    connect(&m_process, &QProcess::finished, this, [this] {
        readEvents();
        Q_EMIT ended();
    });
}

FtpServer::~FtpServer()
{
    m_process.disconnect(this);
    stop();
}

void FtpServer::setAccount(const QString &user, const QString &password)
{
    m_setup["user"_L1] = user;
    m_setup["password"_L1] = password;
}

void FtpServer::setWriter(const QString &user, const QString &password)
{
    m_setup["writer"_L1] = QJsonObject{{"user"_L1, user}, {"password"_L1, password}};
}

void FtpServer::setBanner(const QString &banner)
{
    m_setup["banner"_L1] = banner;
}

bool FtpServer::start()
{
    stop();
    m_setup["port"_L1] = m_port;
    m_port = 0;
    m_buffer.clear();
    m_errorText.clear();
    // Alone (-I): the modules of the system, whatever the environment says.
    m_process.start(python(), {u"-I"_s, QStringLiteral(FOTA_FTPSERVER_SCRIPT)});
    m_process.write(QJsonDocument(m_setup).toJson(QJsonDocument::Compact) + '\n');
    const auto settled = [this] { return m_port || m_process.state() == QProcess::NotRunning; };
    if (QTest::qWaitFor(settled, kPatienceMs) && m_port)
        return true;
    m_errorText = m_process.errorString() + u": "_s
                  + QString::fromUtf8(m_process.readAllStandardError()).right(500);
    stop();
    return false;
}

void FtpServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

QString FtpServer::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

bool FtpServer::setFaults(const QList<Fault> &faults)
{
    QJsonArray array;
    for (const Fault &fault : faults)
        array.append(fault);
    m_setup["faults"_L1] = array;
    return !isRunning() || (send({{"faults"_L1, array}}) && settle());
}

bool FtpServer::settle()
{
    const int number = ++m_syncSent;
    if (!isRunning() || !send({{"sync"_L1, number}}))
        return false;
    const auto seen = [this, number] { return m_syncSeen >= number || !isRunning(); };
    return QTest::qWaitFor(seen, kPatienceMs) && m_syncSeen >= number;
}

qsizetype FtpServer::count(QByteArrayView verb) const
{
    return std::count_if(m_log.begin(), m_log.end(),
                         [verb](const Command &command) { return command.verb == verb; });
}

void FtpServer::clearLog()
{
    m_log.clear();
    m_events.clear();
    m_connections = 0;
}

bool FtpServer::send(const QJsonObject &order)
{
    const QByteArray line = QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n';
    return m_process.write(line) == line.size();
}

void FtpServer::readEvents()
{
    m_buffer += m_process.readAllStandardOutput();
    for (qsizetype end; (end = m_buffer.indexOf('\n')) >= 0;) {
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        take(QJsonDocument::fromJson(line).object());
    }
}

void FtpServer::take(const QJsonObject &event)
{
    const QString kind = event["event"_L1].toString();
    m_events += event;
    if (kind == u"ready") {
        m_port = quint16(event["port"_L1].toInt());
    } else if (kind == u"sync") {
        m_syncSeen = event["number"_L1].toInt();
    } else if (kind == u"connected") {
        ++m_connections;
    } else if (kind == u"command") {
        m_log += Command{event["connection"_L1].toInt(), event["verb"_L1].toString().toUtf8(),
                         event["argument"_L1].toString().toUtf8()};
        Q_EMIT commandReceived(m_log.last().verb, m_log.last().argument);
    }
}

FtpServer::Fault FtpServer::reply(const QString &verb, const QString &text, bool close)
{
    return {{"do"_L1, u"reply"_s}, {"at"_L1, verb}, {"text"_L1, text}, {"close"_L1, close}};
}

FtpServer::Fault FtpServer::refuseLogin()
{
    return reply(u"PASS"_s, u"530 Login incorrect."_s);
}

FtpServer::Fault FtpServer::busy(const QString &verb)
{
    return reply(verb, u"421 Too many users, closing."_s, true);
}

FtpServer::Fault FtpServer::missing(const QString &file)
{
    return ofFile(reply(u"RETR"_s, u"550 No such file or directory."_s), file);
}

FtpServer::Fault FtpServer::stall(qint64 byte, const QString &file)
{
    return ofFile({{"do"_L1, u"stall"_s}, {"byte"_L1, byte}}, file);
}

FtpServer::Fault FtpServer::cut(qint64 byte, const QString &file, const QString &text)
{
    Fault fault{{"do"_L1, u"cut"_s}, {"byte"_L1, byte}};
    if (!text.isEmpty())
        fault["text"_L1] = text;
    return ofFile(fault, file);
}

FtpServer::Fault FtpServer::wrongSize(qint64 add, const QString &file)
{
    return ofFile({{"do"_L1, u"size"_s}, {"add"_L1, add}}, file);
}

FtpServer::Fault FtpServer::sizeUnsupported()
{
    return reply(u"SIZE"_s, u"502 Command not implemented."_s);
}

FtpServer::Fault FtpServer::drip(int bytes, int everyMs, const QString &file)
{
    return ofFile({{"do"_L1, u"drip"_s}, {"bytes"_L1, bytes}, {"ms"_L1, everyMs}}, file);
}

FtpServer::Fault FtpServer::mute(const QString &verb)
{
    return {{"do"_L1, u"mute"_s}, {"at"_L1, verb}};
}

static FtpServer::Fault endAt(const QString &what, const QString &verb, FtpServer::When when)
{
    const QString moment = when == FtpServer::When::Before ? u"before"_s : u"after"_s;
    return {{"do"_L1, what}, {"at"_L1, verb}, {"when"_L1, moment}};
}

FtpServer::Fault FtpServer::dropConnection(const QString &verb, When when)
{
    return endAt(u"drop"_s, verb, when);
}

FtpServer::Fault FtpServer::die(const QString &verb, When when)
{
    return endAt(u"die"_s, verb, when);
}

} // namespace fota
