#pragma once

#include "core/session/settingscodec.h"

namespace fota {

/// Writes the settings into a file for another computer: no password, whole or not at all. Answers
/// with why it was not written; empty: it was.
QString writeSettingsFile(const QString &path, const Settings &settings);

/// Reads such a file over \a present; nothing of a bad one. Errors: SettingsUnread.
Result<SettingsReading> readSettingsFile(const QString &path, const Settings &present);

/// "server.port: the number is too small or too large."
QString settingsFaultText(const SettingsFault &fault);
/// Why nothing of the file was taken.
QString settingsFileProblem(const Error &error);

} // namespace fota
