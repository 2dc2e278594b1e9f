#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/transport/portwatch.h"

#include <QObject>

#include <memory>

namespace fota {

/// A device that was unplugged while nothing went on: waits for it, and says under which name it is
/// back (P10). Devices of this machine only; whether it is the same module tells its IMEI.
class PortReturn : public QObject
{
    Q_OBJECT

public:
    explicit PortReturn(Clock &clock, QObject *parent = nullptr);

    /// The module that is connected.
    void remember(const QString &port, const QString &imei);
    void await(); ///< it has gone
    void forget();
    /// Between came() and remember(): whoever is there is not known yet.
    bool isTrying() const { return m_trying; }
    bool isOther(const QString &imei) const { return m_trying && imei != m_imei; }
    /// The attempt failed, or another module is there: waits again. False: it was the last one.
    bool again(bool isOther);

Q_SIGNALS:
    void came(const QString &port);

private:
    void look();

    Alarm m_next;
    std::unique_ptr<PortWatch> m_watch;
    QString m_imei;
    QString m_name;
    int m_tries = 0;
    bool m_trying = false;
};

} // namespace fota
