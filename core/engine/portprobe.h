#pragma once

#include "core/at/atchannel.h"
#include "core/host/devicelock.h"

#include <QStringList>

namespace fota {

/// Which of several ports speaks AT: asks one after the other, with nothing but AT (P06). A port
/// that is in use, or does not open, is left as it is.
class PortProbe : public QObject
{
    Q_OBJECT

public:
    using MakeTransport = std::function<std::unique_ptr<Transport>(const QString &, Error *)>;

    PortProbe(Clock &clock, MakeTransport make, QObject *parent = nullptr);

    void ask(const QStringList &ports, milliseconds openLimit);
    void stop(); ///< lets go of the port that is being asked

Q_SIGNALS:
    void answered(const QString &port, bool yes);

private:
    void next();
    void probe(int tries);

    MakeTransport m_make;
    AtChannel m_channel;
    DeviceLock m_lock;
    Alarm m_limit;
    milliseconds m_openLimit{0};
    QStringList m_left;
    QString m_port; ///< empty: none is being asked
};

} // namespace fota
