#pragma once

#include "core/base/clock.h"
#include "core/transport/telnetcodec.h"
#include "core/transport/transport.h"

#include <QSet>
#include <QTcpSocket>

namespace fota {

/// A serial port behind a device server that speaks telnet with the COM port option (RFC 2217):
/// 115200 8N1 with RTS/CTS and DTR on, as a port of this machine is opened. A server that refuses
/// the option still carries the data; one that says nothing of telnet within kAgreement is taken as
/// a raw line. Either is a detail for the log.
class Rfc2217Transport : public Transport
{
    Q_OBJECT

public:
    static constexpr milliseconds kAgreement{2000}; ///< wait for the server's answers

    Rfc2217Transport(const QString &host, quint16 port, const QString &name, Clock &clock,
                     QObject *parent = nullptr);

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    void close() override;
    bool isOpen() const override { return m_open; }
    QString name() const override { return m_name; }
    qint64 unsent() const override;
    void dropUnsent() override;
    bool setBaudRate(int baud) override;
    int baudRate() const override { return m_speed; }
    bool isDirect() const override { return false; }

private:
    void begin();
    void take(const QByteArray &bytes);
    void answer(const TelnetCodec::Event &event);
    void takeReply(const QByteArray &bytes);
    void sendSettings();
    void sendSpeed();
    void ready(const QByteArray &detail = {});
    void fail();

    QString m_host;
    quint16 m_port;
    QString m_name;
    QTcpSocket m_socket;
    TelnetCodec m_codec;
    Alarm m_agreement;
    QSet<char> m_ours; ///< options that we use
    QByteArray m_held; ///< while the server asked us to wait
    qint64 m_left = 0; ///< bytes that never left, of a line that was lost
    int m_speed = 115200;
    bool m_open = false;
    bool m_wanted = false; ///< open() was asked for and has not been answered by lost()
    bool m_suspended = false;
    bool m_isTelnet = true;
};

} // namespace fota
