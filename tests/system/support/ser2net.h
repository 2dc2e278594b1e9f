#pragma once

#include <QProcess>
#include <QTcpServer>
#include <QTest>

namespace fota {

/// The real ser2net in front of a device, serving it by RFC 2217 on a free port of this machine.
class Ser2net
{
public:
    /// \a options: of its telnet, e.g. "rfc2217"; empty: the bytes as they are.
    Ser2net(const QString &folder, const QString &device,
            const QString &options = QStringLiteral("rfc2217"))
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_number = free.serverPort();
        free.close();
        QFile file(folder + QStringLiteral("/ser2net.yaml"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(
            QStringLiteral("connection: &module\n"
                           "  accepter: %1tcp,127.0.0.1,%2\n"
                           "  connector: serialdev(nouucplock=true),%3,115200n81,local\n")
                .arg(options.isEmpty() ? options : QStringLiteral("telnet(%1),").arg(options))
                .arg(m_number)
                .arg(device)
                .toUtf8());
        file.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setProgram(QStringLiteral("ser2net"));
        // Debian keeps it where only root's PATH leads.
        if (QFile::exists(QStringLiteral("/usr/sbin/ser2net")))
            m_process.setProgram(QStringLiteral("/usr/sbin/ser2net"));
        m_process.setArguments(
            {QStringLiteral("-n"), QStringLiteral("-d"), QStringLiteral("-c"), file.fileName()});
        m_process.start();
    }
    ~Ser2net()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Ser2net(const Ser2net &) = delete;
    Ser2net &operator=(const Ser2net &) = delete;

    /// It listens. Nothing is sent to find it out: the kernel's list of sockets tells.
    bool isReady()
    {
        const QByteArray wanted =
            ':' + QByteArray::number(m_number, 16).toUpper().rightJustified(4, '0')
            + " 00000000:0000 0A";
        return QTest::qWaitFor(
            [&] {
                QFile sockets(QStringLiteral("/proc/net/tcp"));
                return sockets.open(QIODevice::ReadOnly) && sockets.readAll().contains(wanted);
            },
            10'000);
    }
    QString port(const QString &scheme) const
    {
        return scheme + QStringLiteral("://127.0.0.1:%1").arg(m_number);
    }
    QByteArray said() { return m_process.readAll(); }

private:
    QProcess m_process;
    quint16 m_number = 0;
};

} // namespace fota
