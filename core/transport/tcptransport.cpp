#include "core/transport/tcptransport.h"

#include <QNetworkProxy>

namespace fota {

TcpTransport::TcpTransport(const QString &host, quint16 port, const QString &name, QObject *parent)
    : Transport(parent), m_host(host), m_port(port), m_name(name)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_left = 0;
        connected();
    });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Transport::sent);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { take(m_socket.readAll()); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { fail(); });
}

void TcpTransport::ready()
{
    if (!isWaiting())
        return;
    m_open = true;
    Q_EMIT opened();
}

void TcpTransport::fail()
{
    m_left = unsent();
    ended();
    if (!std::exchange(m_wanted, false))
        return;
    const bool wasOpen = std::exchange(m_open, false);
    const Error error{
        wasOpen ? ErrorCode::PortLost : ErrorCode::PortMissing, m_socket.errorString(), {}};
    m_socket.abort();
    Q_EMIT lost(error);
}

void TcpTransport::dropUnsent()
{
    if (unsent() > 0) // what a socket has taken cannot be taken back
        QMetaObject::invokeMethod(this, &TcpTransport::fail, Qt::QueuedConnection);
}

void TcpTransport::open()
{
    m_wanted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_wanted && m_socket.state() == QAbstractSocket::UnconnectedState)
                m_socket.connectToHost(m_host, m_port);
        },
        Qt::QueuedConnection);
}

qint64 TcpTransport::write(const QByteArray &bytes)
{
    return m_open ? std::max<qint64>(m_socket.write(bytes), 0) : 0;
}

void TcpTransport::close()
{
    m_wanted = false;
    ended();
    if (m_open)
        m_socket.flush();
    m_open = false;
    m_socket.disconnectFromHost(); // after what is still to be written
    if (m_socket.state() != QAbstractSocket::UnconnectedState
        && m_socket.state() != QAbstractSocket::ClosingState)
        m_socket.abort();
}

} // namespace fota
