#pragma once

#include "core/transport/portopener.h"
#include "core/transport/transport.h"

#include <QSerialPort>

namespace fota {

/// A serial port, 115200 8N1 with RTS/CTS as MultiTech and Telit set it, DTR asserted. The port is
/// opened by its name, never looked up in a list: pseudo-terminals stand in none.
/// Closes at the first error: the far end of a pseudo-terminal that is gone would report a
/// million of them in four seconds (P16). Opening and closing never wait for a driver (P17).
class SerialTransport : public Transport
{
    Q_OBJECT

public:
    explicit SerialTransport(const QString &path, QObject *parent = nullptr);
    ~SerialTransport() override;

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    void close() override;
    bool isOpen() const override { return m_port.isOpen(); }
    QString name() const override { return m_path; }
    qint64 unsent() const override;
    void dropUnsent() override;
    bool setBaudRate(int baud) override { return m_port.setBaudRate(baud); }
    int baudRate() const override { return m_port.baudRate(); }
    UsbId usbId() const override; ///< asks the system, which costs some 10 ms of CPU

private:
    void openNow();
    void closeNow();
    void fail(const Error &error);

    QString m_path;
    PortOpener m_opener;
    QSerialPort m_port;    ///< closed before the opener lets go
    qint64 m_left = 0;     ///< bytes that never left, of a port that was lost
    bool m_wanted = false; ///< open() was asked for, and close() was not since
};

} // namespace fota
