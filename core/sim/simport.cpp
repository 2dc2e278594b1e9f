#include "core/sim/simport.h"

#include "core/sim/simmodule.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace fota {

namespace {

constexpr qsizetype kPendingCap = qsizetype{4} * 1024 * 1024; ///< of a host that does not read

Error systemError(const QString &where)
{
    return {ErrorCode::PortFailed, QString::fromLocal8Bit(std::strerror(errno)), where};
}

/// "modem0" to "modem1"; a name without a number gets one.
QString nextName(const QString &name)
{
    static const QRegularExpression lastNumber(QStringLiteral("^(.*?)(\\d*)$"));
    const auto match = lastNumber.match(name);
    return match.captured(1) + QString::number(match.captured(2).toInt() + 1);
}

} // namespace

SimPort::SimPort(SimModule &module, QObject *parent) : QObject(parent), m_module(module)
{
    connect(&module, &SimModule::output, this, &SimPort::onOutput);
    connect(&module, &SimModule::taking, this, [this](bool on) {
        if (m_readable) // a full terminal holds its writer, as RTS does
            m_readable->setEnabled(on);
    });
    connect(&module, &SimModule::vanished, this, &SimPort::onVanished);
    connect(&module, &SimModule::returned, this, &SimPort::onReturned);
}

SimPort::~SimPort()
{
    closePty();
}

Result<QString> SimPort::listenPty(const QString &link)
{
    m_link = link;
    if (const Error error = openPty())
        return error;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ready(m_port); }, Qt::QueuedConnection);
    return m_port;
}

Error SimPort::openPty()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_master < 0)
        return systemError(QStringLiteral("posix_openpt"));
    std::array<char, 128> name{};
    if (::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0
        || ::ptsname_r(m_master, name.data(), name.size()) != 0)
        return systemError(QStringLiteral("ptsname"));
    m_slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (m_slave < 0 || ::tcgetattr(m_slave, &settings) != 0)
        return systemError(QString::fromLocal8Bit(name.data()));
    ::cfmakeraw(&settings); // else the terminal itself would echo and translate line ends
    ::cfsetspeed(&settings, B115200);
    ::tcsetattr(m_slave, TCSANOW, &settings);

    m_port = QString::fromLocal8Bit(name.data());
    if (!m_link.isEmpty()) {
        const QFileInfo existing(m_link);
        const QByteArray path = m_link.toLocal8Bit();
        // Only what a simulated module may have left is replaced: a link to a pseudo-terminal.
        if (existing.isSymbolicLink() && existing.symLinkTarget().startsWith(u"/dev/pts/"))
            ::unlink(path.constData());
        if (::symlink(name.data(), path.constData()) != 0)
            return systemError(m_link);
        m_port = m_link;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &SimPort::readPty);
    m_writable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &SimPort::flush);
    return {};
}

void SimPort::closePty()
{
    // This may run inside a notifier's own signal.
    for (auto *notifier : {&m_readable, &m_writable}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    if (!m_link.isEmpty() && m_port == m_link)
        ::unlink(m_link.toLocal8Bit().constData());
    if (m_slave >= 0)
        ::close(std::exchange(m_slave, -1));
    if (m_master >= 0)
        ::close(std::exchange(m_master, -1));
    m_pending.clear();
    m_port.clear();
}

void SimPort::readPty()
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::read(m_master, buffer.data(), buffer.size());
    // Unlike a device's, a pseudo-terminal's "in use by one" outlives a user that was killed (H19).
    ::ioctl(m_slave, TIOCNXCL);
    if (got > 0)
        m_module.receive(QByteArray(buffer.data(), qsizetype(got)));
}

void SimPort::onOutput(const QByteArray &bytes)
{
    if (m_client) {
        if (m_client->bytesToWrite() < kPendingCap)
            m_client->write(bytes);
        return;
    }
    if (m_master < 0 || m_pending.size() > kPendingCap)
        return;
    m_pending += bytes;
    flush();
}

void SimPort::flush()
{
    while (!m_pending.isEmpty()) {
        const ssize_t sent = ::write(m_master, m_pending.constData(), size_t(m_pending.size()));
        if (sent <= 0)
            break;
        m_pending.remove(0, qsizetype(sent));
    }
    m_writable->setEnabled(!m_pending.isEmpty());
}

Result<QString> SimPort::listenTcp(quint16 port)
{
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, &SimPort::takeClient);
    m_tcpPort = port;
    if (const Error error = listenAgain())
        return error;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ready(m_port); }, Qt::QueuedConnection);
    return m_port;
}

Error SimPort::listenAgain()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_tcpPort))
        return {ErrorCode::PortFailed, m_server->errorString(), QString::number(m_tcpPort)};
    m_tcpPort = m_server->serverPort();
    m_port = QStringLiteral("tcp://127.0.0.1:%1").arg(m_tcpPort);
    return {};
}

void SimPort::takeClient()
{
    QTcpSocket *client = m_server->nextPendingConnection();
    if (m_client) { // a serial line has one user
        client->abort();
        client->deleteLater();
        return;
    }
    m_client = client;
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(client, &QTcpSocket::readyRead, this,
            [this, client] { m_module.receive(client->readAll()); });
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        client->deleteLater();
        if (client != m_client)
            return;
        m_client = nullptr;
        m_module.hostClosed();
    });
}

void SimPort::onVanished()
{
    if (m_server) {
        m_server->close();
        m_port.clear();
        if (QTcpSocket *client = std::exchange(m_client, nullptr)) {
            client->disconnectFromHost(); // what was said before still arrives
            client->deleteLater();
        }
    } else if (m_master >= 0) {
        closePty();
    }
    Q_EMIT gone();
}

void SimPort::onReturned(bool underAnotherName)
{
    if (underAnotherName && m_server)
        ++m_tcpPort;
    else if (underAnotherName && !m_link.isEmpty())
        m_link = nextName(m_link);
    Error error = m_server ? listenAgain() : openPty();
    if (error && m_server) {
        m_tcpPort = 0; // taken meanwhile: any other one
        error = listenAgain();
    }
    if (error) {
        closePty();
        return;
    }
    if (underAnotherName)
        Q_EMIT moved(m_port);
    Q_EMIT ready(m_port);
}

} // namespace fota
