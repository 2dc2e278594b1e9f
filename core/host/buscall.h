#pragma once

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>
#include <functional>

class QObject;

namespace fota {

/// A method of a service that runs already (none is started for it), without waiting: \a done gets
/// the reply or the error, at the latest after \a limit, and never once \a receiver is gone.
void callBus(const QDBusConnection &bus, QDBusMessage call, std::chrono::milliseconds limit,
             QObject *receiver, std::function<void(const QDBusMessage &reply)> done);

/// The bus or the service is not there at all, as on a server: nothing to speak of.
bool isAbsent(const QDBusMessage &reply);

/// What is told of an error reply.
QString busTrouble(const QDBusMessage &reply);

} // namespace fota
