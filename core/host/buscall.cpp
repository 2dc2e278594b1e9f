#include "core/host/buscall.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>

namespace fota {

void callBus(const QDBusConnection &bus, QDBusMessage call, std::chrono::milliseconds limit,
             QObject *receiver, std::function<void(const QDBusMessage &)> done)
{
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, int(limit.count())), receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver,
                     [done = std::move(done)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         done(ended->reply());
                     });
}

bool isAbsent(const QDBusMessage &reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::Disconnected:
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
        return true;
    default:
        return reply.errorName() == QStringLiteral("org.freedesktop.DBus.Error.NameHasNoOwner");
    }
}

QString busTrouble(const QDBusMessage &reply)
{
    return reply.errorName() + QStringLiteral(": ") + reply.errorMessage();
}

} // namespace fota
