#pragma once

#include "core/host/hostservices.h"

namespace fota {

/// By the file system that the folder lies on; a folder that is still to be made counts as the one
/// above it.
class FolderSpace : public DiskSpace
{
public:
    std::optional<qint64> freeBytes(const QString &folder) const override;
};

} // namespace fota
