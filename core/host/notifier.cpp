#include "core/host/notifier.h"

#include "core/host/buscall.h"

#include <QVariantMap>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLimit{5000};

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                          u"/org/freedesktop/Notifications"_s,
                                          u"org.freedesktop.Notifications"_s, name);
}

} // namespace

void DesktopNotifier::show(const QString &title, const QString &text)
{
    callBus(m_bus, method(u"GetCapabilities"_s), kLimit, this,
            [this, title, text](const QDBusMessage &reply) {
                if (reply.type() != QDBusMessage::ReplyMessage)
                    return; // nobody shows it
                const bool markup =
                    reply.arguments().value(0).toStringList().contains(u"body-markup"_s);
                QDBusMessage notify = method(u"Notify"_s);
                notify << u"FOTA Bench"_s << uint(0) << u"fotabench"_s << title
                       << (markup ? text.toHtmlEscaped() : text) << QStringList() << QVariantMap()
                       << -1;
                callBus(m_bus, notify, kLimit, this, [](const QDBusMessage &) {});
            });
}

} // namespace fota
