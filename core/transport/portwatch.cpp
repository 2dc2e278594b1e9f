#include "core/transport/portwatch.h"

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

} // namespace

PortWatch::PortWatch(const QString &port)
    : m_port(port), m_isDevice(port.startsWith(u'/') || !port.contains(u':'))
{
    if (m_isDevice)
        m_usbSerial = QSerialPortInfo(QFileInfo(port).canonicalFilePath()).serialNumber();
    markVanished();
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

void PortWatch::markVanished()
{
    if (!m_isDevice)
        return;
    m_known.clear();
    m_listed = askSystem();
    for (const SystemPort &port : std::as_const(m_listed))
        m_known.insert(port.name);
    for (const QString &name : siblings())
        m_known.insert(name);
    m_rejected.clear();
}

QStringList PortWatch::candidates() const
{
    if (m_port.startsWith(QStringLiteral("sim:"))) { // a simulated port has numbered names
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
    if (!m_port.startsWith(u'/') || QFileInfo::exists(m_port))
        add(m_port);
    const QList<SystemPort> &listed = systemPorts();
    for (const SystemPort &port : listed) {
        if (!m_usbSerial.isEmpty() && port.usbSerial == m_usbSerial)
            add(port.name);
    }
    QStringList others = siblings();
    for (const SystemPort &port : listed)
        others += port.name;
    for (const QString &name : std::as_const(others)) {
        if (!m_known.contains(name))
            add(name);
    }
    return names;
}

} // namespace fota
