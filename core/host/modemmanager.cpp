#include "core/host/modemmanager.h"

#include "core/host/buscall.h"

#include <QFile>
#include <QFileInfo>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLimit{3000}; // within the limit for opening

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1 << 16) : QByteArray();
}

/// What a rule of the device manager says; it keeps that by the device's numbers, "c188:0".
QString givenName(const QString &device, const QString &root)
{
    const QByteArray numbers = contentOf(device + u"/dev"_s).trimmed();
    const QByteArray entry = contentOf(root + u"/run/udev/data/c"_s + QString::fromLatin1(numbers));
    for (const QByteArray &line : entry.split('\n')) {
        if (line.startsWith("E:ID_MM_PHYSDEV_UID="))
            return QString::fromUtf8(line.sliced(20));
    }
    return {};
}

} // namespace

QString physicalDevice(const QString &port, const QString &root)
{
    const QString behind = QFileInfo(port).canonicalFilePath();
    const QString name = QFileInfo(behind.isEmpty() ? port : behind).fileName();
    const QString tty = root + u"/sys/class/tty/"_s + name;
    const QString device = QFileInfo(tty + u"/device"_s).canonicalFilePath();
    if (name.isEmpty() || device.isEmpty())
        return {};
    if (const QString given = givenName(tty, root); !given.isEmpty())
        return given;
    // Of a USB modem: the device above all its interfaces. Else what the port hangs on.
    QString place = device;
    for (QString at = device; at.size() > root.size() + 4; at = QFileInfo(at).path()) {
        if (QFileInfo::exists(at + u"/idVendor"_s)) {
            place = at;
            break;
        }
    }
    return place.sliced(QFileInfo(root).canonicalFilePath().size());
}

ModemManager::ModemManager(const QDBusConnection &bus, const QString &root)
    : m_bus(bus), m_root(root)
{
}

QDBusMessage ModemManager::inhibit(const QString &uid, bool on) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.ModemManager1"_s, u"/org/freedesktop/ModemManager1"_s,
        u"org.freedesktop.ModemManager1"_s, u"InhibitDevice"_s);
    call.setAutoStartService(false);
    call << uid << on;
    return call;
}

void ModemManager::claim(const QString &device, Told done)
{
    const QString uid = physicalDevice(device, m_root);
    if (uid.isEmpty() || m_claimed.contains(uid) || !m_bus.isConnected())
        return done({});
    m_claimed += uid; // also where it does not answer in time: it may do it later
    callBus(m_bus, inhibit(uid, true), kLimit, this,
            [this, uid, turn = m_turn, done = std::move(done)](const QDBusMessage &reply) {
                if (turn != m_turn)
                    return;
                const bool granted = reply.type() == QDBusMessage::ReplyMessage;
                if (!granted && isAbsent(reply))
                    m_claimed.removeAll(uid);
                done(granted || isAbsent(reply) ? QString() : busTrouble(reply));
            });
}

void ModemManager::giveBack()
{
    ++m_turn;
    for (const QString &uid : std::exchange(m_claimed, {}))
        m_bus.send(inhibit(uid, false));
}

} // namespace fota
