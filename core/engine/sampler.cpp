#include "core/engine/sampler.h"

#include "core/at/parsers.h"
#include "core/fota/stepcontext.h"

#include <QPointer>

namespace fota {

Sampler::Sampler(AtChannel &channel, Clock &clock, QObject *parent)
    : QObject(parent), m_channel(channel), m_clock(clock), m_alarm(clock)
{
}

void Sampler::begin(const QString &registration, const Limits &limits, bool mute)
{
    m_packetFirst = registration == QStringLiteral("CGREG");
    m_limits = limits;
    m_extended = true;
    m_active = true;
    m_mute = mute;
    m_sampling = false;
    schedule();
}

void Sampler::end()
{
    m_active = false;
    m_sampling = false;
    m_alarm.stop();
}

void Sampler::setInterval(int intervalMs)
{
    m_intervalMs = intervalMs;
    schedule();
}

void Sampler::schedule()
{
    m_alarm.stop();
    if (m_active && !m_sampling && m_intervalMs > 0)
        m_alarm.start(milliseconds(m_intervalMs), [this] { sampleOnce(); });
}

void Sampler::ask(CommandId id, std::function<void(const Result<AtReply> &)> then)
{
    m_channel.send(*makeCommand(id, m_limits.versionQuery()),
                   [guard = QPointer<Sampler>(this), then](const Result<AtReply> &reply) {
                       if (guard && guard->m_active && guard->m_sampling)
                           then(reply);
                   });
}

void Sampler::sampleOnce()
{
    if (!m_active || m_sampling || !m_channel.isOpen())
        return;
    m_alarm.stop();
    m_sampling = true;
    m_channel.setStep({});
    m_signal = {};
    m_registration = {};
    if (m_mute) {
        m_signal.atMs = m_clock.now().toMSecsSinceEpoch();
        m_registration.atMs = m_signal.atMs;
        QMetaObject::invokeMethod(
            this, [this] { done(); }, Qt::QueuedConnection);
        return;
    }
    ask(CommandId::SignalQuality, [this](const Result<AtReply> &reply) {
        m_signal.atMs = m_clock.now().toMSecsSinceEpoch();
        if (isOk(reply)) {
            if (const Result<SignalQuality> quality = fromLine(*reply, parseCsq)) {
                m_signal.rssiDbm = quality->rssiDbm;
                m_signal.rssiRaw = quality->raw;
                m_signal.bitErrorClass = quality->bitErrorClass;
            }
        }
        if (m_extended)
            readExtended();
        else
            readRegistration(false);
    });
}

void Sampler::readExtended()
{
    ask(CommandId::ExtendedSignal, [this](const Result<AtReply> &reply) {
        if (reply && !reply->final.isOk())
            m_extended = false;
        if (isOk(reply)) {
            if (const Result<ExtendedSignal> values = fromLine(*reply, parseCesq)) {
                m_signal.rsrpDbm = values->rsrpDbm;
                m_signal.rsrqDb = values->rsrqDb;
                m_signal.rsrpRaw = values->rsrpRaw;
                m_signal.rsrqRaw = values->rsrqRaw;
            }
        }
        readRegistration(false);
    });
}

void Sampler::readRegistration(bool fallBack)
{
    const CommandId id =
        m_packetFirst != fallBack ? CommandId::PacketRegistration : CommandId::EpsRegistration;
    ask(id, [this, id, fallBack](const Result<AtReply> &reply) {
        if (reply && !reply->final.isOk() && !fallBack)
            return readRegistration(true);
        m_registration.atMs = m_clock.now().toMSecsSinceEpoch();
        if (isOk(reply)) {
            for (const QByteArray &line : reply->lines) {
                if (const Result<Registration> value =
                        parseRegistration(commandSpec(id).prefix, line)) {
                    m_registration.status = value->status;
                    m_registration.accessTechnology = value->accessTechnology;
                    m_registration.packet = id == CommandId::PacketRegistration;
                }
            }
        }
        done();
    });
}

void Sampler::done()
{
    m_sampling = false;
    Q_EMIT sampled(m_signal, m_registration);
    schedule();
}

} // namespace fota
