#pragma once

#include "core/base/error.h"
#include "core/base/settings.h"

namespace fota {

/// Where the user's settings lie by the desktop standard.
QString defaultSettingsFile();

/// The settings of a file; defaults for what it lacks or what makes no sense. No password is among
/// them. \a error: what was wrong with the file, which is then kept beside as ".kept".
Settings loadSettings(const QString &file, Error *error = nullptr);

/// Saves as a whole; false where that is not possible.
bool saveSettings(const QString &file, const Settings &settings);

} // namespace fota
