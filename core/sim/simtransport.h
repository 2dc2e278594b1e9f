#pragma once

#include "core/transport/transport.h"

#include <QPointer>

namespace fota {

class SimModule;

/// A Transport whose other end is a simulated module of the same thread. Bytes go both ways by
/// queued events, never re-entrantly. Opening fails with PortMissing while the module's port is
/// gone or has another name. The module outlives it, or opening fails.
class SimTransport : public Transport
{
    Q_OBJECT

public:
    /// \a portNumber: which of the module's names this is, see SimModule::portNumber().
    SimTransport(SimModule &module, QString name, int portNumber = 0, QObject *parent = nullptr);
    ~SimTransport() override;

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    qint64 unsent() const override { return m_unsent.size(); }
    void dropUnsent() override { m_unsent.clear(); }
    void close() override;
    bool isOpen() const override { return m_open; }
    QString name() const override { return m_name; }
    bool vanishesInRestart() const override;
    bool setBaudRate(int baud) override; ///< of a serial line; USB has none
    int baudRate() const override;
    UsbId usbId() const override;

private:
    static constexpr qsizetype kBuffer = 4096; ///< of a driver whose line is held
    void drop(const Error &error);
    void hand(const QByteArray &bytes);
    bool speedsFit() const;

    QPointer<SimModule> m_module;
    QString m_name;
    int m_portNumber;
    int m_baud = 115'200;
    QByteArray m_unsent;   ///< while the module takes none
    quint64 m_session = 0; ///< events of an earlier open() are dropped
    bool m_open = false;
};

} // namespace fota
