#include "core/host/portholder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fota {

using namespace Qt::StringLiterals;

QString portHolder(const QString &device)
{
    const QString behind = QFileInfo(device).canonicalFilePath();
    if (behind.isEmpty())
        return {};
    for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        if (pid.toLongLong() == QCoreApplication::applicationPid())
            continue;
        const QDir descriptors(u"/proc/"_s + pid + u"/fd"_s);
        for (const QFileInfo &info : descriptors.entryInfoList(QDir::Files | QDir::System)) {
            if (info.symLinkTarget() != behind)
                continue;
            QFile name(u"/proc/"_s + pid + u"/comm"_s);
            const QByteArray text =
                name.open(QIODevice::ReadOnly) ? name.readAll().trimmed() : QByteArray();
            return QString::fromUtf8(text) + u" (pid "_s + pid + u')';
        }
    }
    return {};
}

} // namespace fota
