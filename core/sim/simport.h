#pragma once

#include "core/base/result.h"

#include <QObject>

#include <memory>

class QSocketNotifier;
class QTcpServer;
class QTcpSocket;

namespace fota {

class SimModule;

/// A simulated module behind a real pseudo-terminal or a TCP port of this machine, for other
/// programs. When the module's port vanishes the terminal is really closed (its user sees a
/// hang-up) and the link removed; it returns as a new terminal. Same thread as the module.
class SimPort : public QObject
{
    Q_OBJECT

public:
    explicit SimPort(SimModule &module, QObject *parent = nullptr);
    ~SimPort() override;

    /// A pseudo-terminal, and \a link to it, which may be empty: then the terminal's own name is
    /// the port. An existing symbolic link is replaced, nothing else. Returns the port's name.
    /// Errors: PortFailed.
    Result<QString> listenPty(const QString &link);
    /// 127.0.0.1, \a port 0 for a free one. One client at a time. Returns "tcp://127.0.0.1:N".
    Result<QString> listenTcp(quint16 port);

    QString port() const { return m_port; } ///< empty while it is gone

Q_SIGNALS:
    void ready(const QString &port); ///< after listen, queued; and whenever it is back
    void moved(const QString &port); ///< it is back under this other name
    void gone();

private:
    Error openPty();
    void closePty();
    void readPty();
    void flush();
    void takeClient();
    Error listenAgain();
    void onVanished();
    void onReturned(bool underAnotherName);
    void onOutput(const QByteArray &bytes);

    SimModule &m_module;
    QString m_link;
    QString m_port;
    int m_master = -1;
    int m_slave = -1; ///< kept open: without any open slave the master only ever reads EIO
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_pending;
    std::unique_ptr<QTcpServer> m_server;
    QTcpSocket *m_client = nullptr;
    quint16 m_tcpPort = 0;
};

} // namespace fota
