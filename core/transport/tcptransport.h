#pragma once

#include "core/transport/transport.h"

#include <QTcpSocket>

namespace fota {

/// A module behind a TCP port: a serial device server in raw mode, or a simulated module.
class TcpTransport : public Transport
{
    Q_OBJECT

public:
    TcpTransport(const QString &host, quint16 port, const QString &name, QObject *parent = nullptr);

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    qint64 unsent() const override { return m_open ? m_socket.bytesToWrite() : 0; }
    void close() override;
    bool isOpen() const override { return m_open; }
    QString name() const override { return m_name; }

private:
    QString m_host;
    quint16 m_port;
    QString m_name;
    QTcpSocket m_socket;
    bool m_open = false;
    bool m_wanted = false; ///< open() was asked for and has not been answered by lost()
};

} // namespace fota
