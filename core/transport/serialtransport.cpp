#include "core/transport/serialtransport.h"

#include "core/transport/portaccess.h"

#include <QFileInfo>
#include <QSerialPortInfo>

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
        return allowed ? Error{ErrorCode::PortBusy, path, {}}
                       : Error{ErrorCode::PortDenied, path + u' ' + portAccess(path), {}};
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
    connect(&m_opener, &PortOpener::done, this, &SerialTransport::openNow);
    connect(&m_port, &QSerialPort::readyRead, this, [this] { Q_EMIT received(m_port.readAll()); });
    connect(&m_port, &QSerialPort::bytesWritten, this, &Transport::sent);
    connect(&m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        // Control lines that a port has not are a detail (P19), and so are time-outs that we do not
        // use.
        if (!m_wanted || !m_port.isOpen() || error == QSerialPort::NoError
            || error == QSerialPort::UnsupportedOperationError
            || error == QSerialPort::TimeoutError)
            return;
        fail({ErrorCode::PortLost, m_port.errorString(), {}});
    });
}

SerialTransport::~SerialTransport()
{
    close();
}

void SerialTransport::open()
{
    if (!std::exchange(m_wanted, true))
        m_opener.hold(m_path);
}

void SerialTransport::openNow()
{
    if (!m_wanted || m_port.isOpen())
        return;
    m_left = 0;
    if (!m_port.open(QIODevice::ReadWrite)) {
        const Error error = openError(m_path, m_port.error(), m_port.errorString());
        close();
        Q_EMIT lost(error);
        return;
    }
    if (!m_port.setDataTerminalReady(true)) // as of a pseudo-terminal, which does no harm (P19)
        Q_EMIT noted("[the port has no control lines]");
    Q_EMIT opened();
}

qint64 SerialTransport::write(const QByteArray &bytes)
{
    return m_port.isOpen() ? std::max<qint64>(m_port.write(bytes), 0) : 0;
}

qint64 SerialTransport::unsent() const
{
    return m_port.isOpen() ? m_port.bytesToWrite() : m_left;
}

void SerialTransport::dropUnsent()
{
    if (m_port.isOpen())
        m_port.clear(QSerialPort::Output);
}

UsbId SerialTransport::usbId() const
{
    const QSerialPortInfo info(systemPortName(m_path));
    return {info.vendorIdentifier(), info.productIdentifier()};
}

void SerialTransport::close()
{
    m_wanted = false;
    closeNow();
}

/// What the module did not take is thrown away, for it would hold the close up.
void SerialTransport::closeNow()
{
    if (m_port.isOpen()) {
        m_port.clear(QSerialPort::Output);
        m_port.close();
    }
    m_opener.release();
}

void SerialTransport::fail(const Error &error)
{
    m_left = m_port.bytesToWrite();
    close();
    Q_EMIT lost(error);
}

} // namespace fota
