#include "core/transport/serialtransport.h"

#include <QFileInfo>

namespace fota {

namespace {

/// Why the port does not open: gone, denied and busy need different advice.
Error openError(const QString &path, QSerialPort::SerialPortError error, const QString &words)
{
    const QFileInfo info(path);
    const bool isPath = path.startsWith(u'/');
    if (error == QSerialPort::DeviceNotFoundError || (isPath && !info.exists()))
        return {ErrorCode::PortMissing, path, {}};
    if (error == QSerialPort::PermissionError) {
        const bool allowed = !isPath || (info.isReadable() && info.isWritable());
        return {allowed ? ErrorCode::PortBusy : ErrorCode::PortDenied, path, {}};
    }
    return {ErrorCode::PortFailed, path + QStringLiteral(": ") + words, {}};
}

} // namespace

SerialTransport::SerialTransport(const QString &path, QObject *parent)
    : Transport(parent), m_path(path)
{
    m_port.setPortName(path);
    m_port.setBaudRate(QSerialPort::Baud115200);
    m_port.setFlowControl(QSerialPort::HardwareControl);
    connect(&m_port, &QSerialPort::readyRead, this, [this] { Q_EMIT received(m_port.readAll()); });
    connect(&m_port, &QSerialPort::bytesWritten, this, &Transport::sent);
    connect(&m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        // Control lines that a port has not are a detail (P19), and so are time-outs that we do not
        // use.
        if (!m_port.isOpen() || error == QSerialPort::NoError
            || error == QSerialPort::UnsupportedOperationError
            || error == QSerialPort::TimeoutError)
            return;
        fail({ErrorCode::PortLost, m_port.errorString(), {}});
    });
}

void SerialTransport::open()
{
    m_wanted = true;
    QMetaObject::invokeMethod(
        this, [this] { openNow(); }, Qt::QueuedConnection);
}

void SerialTransport::openNow()
{
    if (!m_wanted || m_port.isOpen())
        return;
    if (!m_port.open(QIODevice::ReadWrite)) {
        Q_EMIT lost(openError(m_path, m_port.error(), m_port.errorString()));
        return;
    }
    m_port.setDataTerminalReady(true); // refused by a pseudo-terminal, which does no harm
    Q_EMIT opened();
}

qint64 SerialTransport::write(const QByteArray &bytes)
{
    return m_port.isOpen() ? std::max<qint64>(m_port.write(bytes), 0) : 0;
}

void SerialTransport::dropUnsent()
{
    if (m_port.isOpen())
        m_port.clear(QSerialPort::Output); // also what the system holds
}

void SerialTransport::close()
{
    m_wanted = false;
    if (m_port.isOpen())
        m_port.close();
}

void SerialTransport::fail(const Error &error)
{
    m_port.close();
    Q_EMIT lost(error);
}

} // namespace fota
