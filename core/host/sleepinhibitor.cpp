#include "core/host/sleepinhibitor.h"

#include "core/host/buscall.h"

namespace fota {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds kLimit{5000}; // it may ask a person's leave; the run goes on
}

void LogindInhibitor::hold(Told told)
{
    m_wanted = true;
    if (m_asked || m_lock.isValid())
        return;
    m_asked = true;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:idle"_s << u"FOTA Bench"_s << u"A module's firmware is being updated"_s
         << u"block"_s;
    callBus(m_bus, call, kLimit, this, [this, told = std::move(told)](const QDBusMessage &reply) {
        m_asked = false;
        if (reply.type() != QDBusMessage::ReplyMessage) {
            told(isAbsent(reply) ? u"no login service to ask"_s : busTrouble(reply));
            return;
        }
        if (m_wanted) // else it came too late: the reply goes, and its descriptor with it
            m_lock = qvariant_cast<QDBusUnixFileDescriptor>(reply.arguments().value(0));
        told({});
    });
}

void LogindInhibitor::release()
{
    m_wanted = false;
    m_lock = QDBusUnixFileDescriptor();
}

} // namespace fota
