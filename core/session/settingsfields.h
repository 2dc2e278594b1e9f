#pragma once

#include "core/base/settings.h"
#include "core/session/settingscodec.h"

#include <QJsonValue>
#include <QList>

#include <functional>
#include <optional>

/// The settings that a file holds, a row each: where it stands in the file and in the value, and
/// what it may be. Limits and profiles are not among them: they are lists.
namespace fota::settingsfields {

/// How strictly a value is read: the user's own file as well as possible, one from elsewhere as the
/// dialog would take it.
enum class Manner { OwnFile, Carried };

struct Field
{
    QString group; ///< object that it stands in; empty: the file's own
    QString key;
    bool ofThisComputer; ///< means nothing on another one
    std::function<QJsonValue(const Settings &)> get;
    /// Nothing: it was taken. What is not taken leaves the settings as they were.
    std::function<std::optional<SettingsFault::Reason>(Settings &, const QJsonValue &, Manner)> set;
};

const QList<Field> &fields();
const Field *fieldNamed(const QString &group, const QString &key); ///< nullptr: there is none
bool isGroup(const QString &key);
bool isForbidden(const QString &key); ///< a secret, or what only a person may allow
bool isProfileId(const QString &id);

} // namespace fota::settingsfields
