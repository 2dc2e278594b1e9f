#pragma once

#include "core/transport/transport.h"

#include <QSerialPort>

namespace fota {

/// A serial port, 115200 8N1 with RTS/CTS as MultiTech and Telit set it, DTR asserted. The port is
/// opened by its name, never looked up in a list: pseudo-terminals stand in none.
/// Closes at the first error: the far end of a pseudo-terminal that is gone would report a
/// million of them in four seconds (P16).
class SerialTransport : public Transport
{
    Q_OBJECT

public:
    explicit SerialTransport(const QString &path, QObject *parent = nullptr);

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    qint64 unsent() const override { return m_port.isOpen() ? m_port.bytesToWrite() : 0; }
    void dropUnsent() override;
    void close() override;
    bool isOpen() const override { return m_port.isOpen(); }
    QString name() const override { return m_path; }

private:
    void openNow();
    void fail(const Error &error);

    QString m_path;
    QSerialPort m_port;
    bool m_wanted = false; ///< open() was asked for, and close() was not since
};

} // namespace fota
