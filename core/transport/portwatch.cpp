#include "core/transport/portwatch.h"

#include "core/transport/usbid.h"

#include <QDir>
#include <QFileInfo>
#include <QSerialPortInfo>

namespace fota {

namespace {

/// "/dev/modem12" -> "/dev/modem" and true; a name without a number at its end: false.
bool splitNumber(const QString &path, QString *stem)
{
    qsizetype end = path.size();
    while (end > 0 && path[end - 1].isDigit())
        --end;
    *stem = path.first(end);
    return end < path.size();
}

/// A name and the device behind it: a link that leads elsewhere since then is a new port (P14).
QString withDevice(const QString &path)
{
    return path + u'\n' + QFileInfo(path).canonicalFilePath();
}

} // namespace

PortWatch::PortWatch(const QString &port)
    : m_port(port), m_own(port), m_isDevice(port.startsWith(u'/') || !port.contains(u':'))
{
    if (m_isDevice)
        m_usbSerial = QSerialPortInfo(systemPortName(port)).serialNumber();
    markPresent();
}

QList<PortWatch::SystemPort> PortWatch::askSystem()
{
    QList<SystemPort> ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts())
        ports.append({info.systemLocation(), info.serialNumber()});
    return ports;
}

const QList<PortWatch::SystemPort> &PortWatch::systemPorts() const
{
    constexpr int kAfterChange = 5;
    constexpr int kNowAndThen = 25;
    const QDateTime changed = QFileInfo(QStringLiteral("/dev")).lastModified();
    if (!changed.isValid() || changed != m_devicesChanged) // not valid: no such folder here
        m_asked = 0;
    m_devicesChanged = changed;
    if (m_asked < kAfterChange || m_asked % kNowAndThen == 0)
        m_listed = askSystem();
    ++m_asked;
    return m_listed;
}

QStringList PortWatch::siblings() const
{
    QString stem;
    if (!m_port.startsWith(u'/'))
        return {};
    splitNumber(m_port, &stem); // without a number: "modem" may come back as "modem1"
    const QFileInfo info(m_port);
    const QString namePart = QFileInfo(stem + u'0').fileName().chopped(1);
    QStringList found;
    const QDir::Filters filters = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(info.path()).entryList({namePart + u'*'}, filters)) {
        const QString path = info.path() + u'/' + name;
        QString otherStem;
        if (splitNumber(path, &otherStem) && otherStem == stem && path != m_port
            && QFileInfo::exists(path))
            found += path;
    }
    return found;
}

QStringList PortWatch::markPresent()
{
    markVanished(); // looks afresh
    const QStringList all = present();
    setKnown(all);
    return all;
}

void PortWatch::markVanished()
{
    if (!m_isDevice)
        return;
    m_listed = askSystem();
    m_rejected.clear();
}

void PortWatch::reject(const QString &name)
{
    m_rejected.insert(name);
    m_known.insert(withDevice(name));
}

QStringList PortWatch::present() const
{
    QStringList ports;
    if (!m_isDevice)
        return ports;
    for (const SystemPort &port : systemPorts())
        ports += withDevice(port.name);
    for (const QString &name : siblings())
        ports += withDevice(name);
    return ports;
}

void PortWatch::addOwn(const QString &name)
{
    if (m_own.contains(name))
        return;
    m_own += name;
    if (m_isDevice && m_usbSerial.isEmpty())
        m_usbSerial = QSerialPortInfo(systemPortName(name)).serialNumber();
}

/// A simulated port has numbered names.
QStringList PortWatch::simulatedNames() const
{
    QStringList all{m_port};
    const QString module = m_port.section(u'#', 0, 0);
    for (const char *suffix : {"", "#1", "#2", "#3"}) {
        const QString name = module + QLatin1StringView(suffix);
        if (name != m_port)
            all += name;
    }
    all.removeIf([this](const QString &name) { return m_rejected.contains(name); });
    if (all.isEmpty())
        m_rejected.clear();
    return all;
}

QStringList PortWatch::ownCandidates() const
{
    if (!m_isDevice)
        return {m_port};
    // A rejected name that has gone may come back as another device (P14).
    for (auto it = m_rejected.begin(); it != m_rejected.end();)
        it = it->startsWith(u'/') && !QFileInfo::exists(*it) ? m_rejected.erase(it) : std::next(it);
    QStringList names;
    const auto add = [&](const QString &name) {
        if (!names.contains(name) && !m_rejected.contains(name))
            names += name;
    };
    for (const QString &name : m_own) {
        if (!name.startsWith(u'/') || QFileInfo::exists(name))
            add(name);
    }
    for (const SystemPort &port : systemPorts()) {
        if (!m_usbSerial.isEmpty() && port.usbSerial == m_usbSerial)
            add(port.name);
    }
    return names;
}

QStringList PortWatch::candidates() const
{
    if (m_port.startsWith(QStringLiteral("sim:")))
        return simulatedNames();
    QStringList names = ownCandidates();
    if (!m_isDevice)
        return names;
    QStringList others = siblings();
    for (const SystemPort &port : std::as_const(m_listed))
        others += port.name;
    QSet<QString> here;
    for (const QString &name : std::as_const(others)) {
        if (name.startsWith(u'/') && !QFileInfo::exists(name)) // listed, and gone since
            continue;
        here += withDevice(name);
        if (!m_known.contains(withDevice(name)) && !m_rejected.contains(name)
            && !names.contains(name))
            names += name;
    }
    // What has gone since is new when it comes: other ports of the module go a moment later than
    // its own, and it may be back on one of them (U15).
    m_known &= here;
    return names;
}

} // namespace fota
