#include "core/host/diskspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace fota {

std::optional<qint64> FolderSpace::freeBytes(const QString &folder) const
{
    QString there = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(there) && !QDir(there).isRoot())
        there = QFileInfo(there).path();
    const QStorageInfo storage(there);
    if (!storage.isValid() || storage.bytesTotal() <= 0)
        return {};
    return storage.bytesAvailable();
}

} // namespace fota
