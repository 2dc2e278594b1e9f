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
    : m_port(port), m_isDevice(!port.contains(u':'))
{
    if (m_isDevice)
        m_usbSerial = QSerialPortInfo(QFileInfo(port).canonicalFilePath()).serialNumber();
    markVanished();
}

QStringList PortWatch::systemPorts() const
{
    QStringList names;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts())
        names += info.systemLocation();
    return names;
}

QStringList PortWatch::siblings() const
{
    QString stem;
    if (!m_port.startsWith(u'/') || !splitNumber(m_port, &stem))
        return {};
    const QFileInfo info(m_port);
    const QString namePart = QFileInfo(stem + u'0').fileName().chopped(1);
    QStringList found;
    const QDir::Filters filters = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(info.path()).entryList({namePart + u'*'}, filters)) {
        const QString path = info.path() + u'/' + name;
        QString otherStem;
        if (splitNumber(path, &otherStem) && otherStem == stem && path != m_port)
            found += path;
    }
    return found;
}

void PortWatch::markVanished()
{
    if (!m_isDevice)
        return;
    m_known.clear();
    for (const QString &name : systemPorts() + siblings())
        m_known.insert(name);
    m_rejected.clear();
}

QStringList PortWatch::candidates() const
{
    if (m_port.startsWith(QStringLiteral("sim:"))) { // a simulated port has numbered names
        QStringList all;
        for (const QString &suffix : {QString(), QStringLiteral("#1"), QStringLiteral("#2"), QStringLiteral("#3")})
            all += m_port + suffix;
        return all;
    }
    if (!m_isDevice)
        return {m_port};
    QStringList names;
    const auto add = [&](const QString &name) {
        if (!names.contains(name) && !m_rejected.contains(name))
            names += name;
    };
    if (!m_port.startsWith(u'/') || QFileInfo::exists(m_port))
        add(m_port);
    if (!m_usbSerial.isEmpty()) {
        for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts()) {
            if (info.serialNumber() == m_usbSerial)
                add(info.systemLocation());
        }
    }
    for (const QString &name : siblings() + systemPorts()) {
        if (!m_known.contains(name))
            add(name);
    }
    return names;
}

} // namespace fota
