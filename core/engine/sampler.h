#pragma once

#include "core/at/atchannel.h"
#include "core/base/limits.h"
#include "core/engine/reports.h"

namespace fota {

struct ModuleProfile;

/// Reads signal and registration of an idle module, once or at an interval. Pauses while a run is
/// on: then these values come from its own steps.
class Sampler : public QObject
{
    Q_OBJECT

public:
    Sampler(AtChannel &channel, Clock &clock, QObject *parent = nullptr);

    /// \param registration "CEREG" or "CGREG": what is asked first; the other one is the fall-back
    /// \param mute nothing is sent, and every sample is empty: the module may be applying an update
    ///        and is asked for its identity at most (INV-3)
    void begin(const QString &registration, const Limits &limits, bool mute);
    void setInterval(int intervalMs); ///< 0: only sampleOnce()
    void sampleOnce();
    void end();

Q_SIGNALS:
    void sampled(const fota::SignalReport &signal, const fota::RegistrationReport &registration);

private:
    void schedule();
    void readExtended();
    void readRegistration(bool fallBack);
    void done();
    void ask(CommandId id, std::function<void(const Result<AtReply> &)> then);

    AtChannel &m_channel;
    Clock &m_clock;
    Limits m_limits;
    Alarm m_alarm;
    SignalReport m_signal;
    RegistrationReport m_registration;
    bool m_packetFirst = false;
    bool m_extended = true; ///< the module has not refused AT+CESQ yet
    bool m_active = false;
    bool m_mute = false;
    bool m_sampling = false;
    int m_intervalMs = 0;
};

} // namespace fota
