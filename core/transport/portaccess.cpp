#include "core/transport/portaccess.h"

#include <QFile>
#include <QFileInfo>

namespace fota {

QString portAccess(const QString &path)
{
    const QFileInfo info(path);
    const QFile::Permissions is = info.permissions();
    const auto digit = [is](QFile::Permission read, QFile::Permission write,
                            QFile::Permission run) {
        return QChar(u'0' + (is.testFlag(read) ? 4 : 0) + (is.testFlag(write) ? 2 : 0)
                     + (is.testFlag(run) ? 1 : 0));
    };
    return QStringLiteral("%1:%2 0").arg(info.owner(), info.group())
           + digit(QFile::ReadOwner, QFile::WriteOwner, QFile::ExeOwner)
           + digit(QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup)
           + digit(QFile::ReadOther, QFile::WriteOther, QFile::ExeOther);
}

int usbInterface(const QString &name, const QString &folder)
{
    const QString device =
        QFileInfo(folder + u'/' + name + QStringLiteral("/device")).canonicalFilePath();
    if (device.isEmpty())
        return -1;
    // An ACM port is the interface itself, one of a USB serial driver lies below it.
    for (const QString &place : {device, QFileInfo(device).path()}) {
        QFile file(place + QStringLiteral("/bInterfaceNumber"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        bool isNumber = false;
        const int number = file.read(8).trimmed().toInt(&isNumber, 16);
        return isNumber ? number : -1;
    }
    return -1;
}

} // namespace fota
