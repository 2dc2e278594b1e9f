#include "core/host/power.h"

#include <QDir>
#include <QFile>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QByteArray valueOf(const QString &supply, const char *name)
{
    QFile file(supply + u'/' + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
}

} // namespace

std::optional<int> KernelPower::batteryPercent() const
{
    std::optional<int> lowest;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString supply = folder.filePath(name);
        if (valueOf(supply, "scope") == "Device") // of a mouse
            continue;
        if (valueOf(supply, "type") != "Battery") {
            if (valueOf(supply, "online") == "1")
                return {};
            continue;
        }
        bool isNumber = false;
        const int percent = valueOf(supply, "capacity").toInt(&isNumber);
        if (valueOf(supply, "status") == "Discharging" && isNumber)
            lowest = std::min(lowest.value_or(100), std::clamp(percent, 0, 100));
    }
    return lowest;
}

} // namespace fota
