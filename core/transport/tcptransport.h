#pragma once

#include "core/transport/transport.h"

#include <QTcpSocket>

namespace fota {

/// A module behind a TCP port: a serial device server in raw mode, or a simulated module. What a
/// protocol on top adds is in the functions that can be overridden.
class TcpTransport : public Transport
{
    Q_OBJECT

public:
    TcpTransport(const QString &host, quint16 port, const QString &name, QObject *parent = nullptr);

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    void close() override;
    bool isOpen() const override { return m_open; }
    QString name() const override { return m_name; }
    qint64 unsent() const override { return m_open ? m_socket.bytesToWrite() + held() : m_left; }
    void dropUnsent() override;
    bool isDirect() const override { return false; }

protected:
    virtual void connected() { ready(); } ///< the socket is; the line is open with ready()
    virtual void take(const QByteArray &bytes) { Q_EMIT received(bytes); }
    virtual void ended() {}                   ///< lost or closed
    virtual qint64 held() const { return 0; } ///< bytes that wait here, not in the socket

    bool isWaiting() const { return m_wanted && !m_open; } ///< for ready()
    void ready();
    QTcpSocket &socket() { return m_socket; }

private:
    void fail();

    QString m_host;
    quint16 m_port;
    QString m_name;
    QTcpSocket m_socket;
    qint64 m_left = 0; ///< bytes that never left, of a line that was lost
    bool m_open = false;
    bool m_wanted = false; ///< open() was asked for and has not been answered by lost()
};

} // namespace fota
