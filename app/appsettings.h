#pragma once

#include "core/base/error.h"
#include "core/base/settings.h"

namespace fota {

/// Where the user's settings lie by the desktop standard.
QString defaultSettingsFile();

/// The settings of a file; defaults for what it lacks or what makes no sense. No password is among
/// them. \a error: what was wrong with the file, which is then kept beside as ".kept".
Settings loadSettings(const QString &file, Error *error = nullptr);

/// Writes what differs between \a before and \a after into the file; all else that is in it stays
/// as it is, also what this version does not know. False where that is not possible.
bool saveSettings(const QString &file, const Settings &before, const Settings &after);

} // namespace fota
