#pragma once

#include "core/base/clock.h"
#include "core/transport/tcptransport.h"
#include "core/transport/telnetcodec.h"

#include <QSet>

namespace fota {

/// A serial port behind a device server that speaks telnet with the COM port option (RFC 2217):
/// 115200 8N1 with RTS/CTS and DTR on, as a port of this machine is opened. A server that refuses
/// the option still carries the data; one that says nothing of telnet within kAgreement is taken as
/// a raw line. Either is a detail for the log.
class Rfc2217Transport : public TcpTransport
{
    Q_OBJECT

public:
    static constexpr milliseconds kAgreement{2000}; ///< wait for the server's answers

    Rfc2217Transport(const QString &host, quint16 port, const QString &name, Clock &clock,
                     QObject *parent = nullptr);

    qint64 write(const QByteArray &bytes) override;
    void dropUnsent() override;
    bool setBaudRate(int baud) override;
    int baudRate() const override { return m_speed; }

private:
    void connected() override;
    void take(const QByteArray &bytes) override;
    void ended() override { m_agreement.stop(); }
    qint64 held() const override { return m_held.size(); }
    void answer(const TelnetCodec::Event &event);
    void takeReply(const QByteArray &bytes);
    void sendSettings();
    void sendSpeed();
    void agreed(const QByteArray &detail = {});

    TelnetCodec m_codec;
    Alarm m_agreement;
    QSet<char> m_ours; ///< options that we use
    QByteArray m_held; ///< while the server asked us to wait
    int m_speed = 115200;
    bool m_suspended = false;
    bool m_isTelnet = true;
};

} // namespace fota
