#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace fota {

/// A value of a settings file that was not taken, and why.
struct SettingsFault
{
    Q_GADGET

public:
    enum class Reason : quint8 {
        Unknown,       ///< this program has no such setting
        WrongKind,     ///< e.g. a text where a number belongs
        OutOfRange,    ///< a number too small or too large
        NoChoice,      ///< none of those that there are
        NotReadable,   ///< too long, or with characters that steer
        NotSendable,   ///< no AT command can hold it
        NeverFromFile, ///< a password, and what a person must allow
    };
    Q_ENUM(Reason)
    QString key; ///< "server.port"
    Reason reason = Reason::Unknown;
    friend bool operator==(const SettingsFault &, const SettingsFault &) = default;
};

struct SettingsReading
{
    Settings settings;
    QList<SettingsFault> faults; ///< of these the settings are as they were before
};

/// The settings as a file to be carried to another computer: all of them but passwords, what only a
/// person may allow, and the last port.
QByteArray exportedSettings(const Settings &settings);

/// Such a file, or a settings file, laid over \a present. Each value is checked as the dialog
/// checks it. \a profileIds: the profiles that there are. Errors: SettingsUnread, and nothing is
/// taken.
Result<SettingsReading> importedSettings(const QByteArray &bytes, const Settings &present,
                                         const QStringList &profileIds);

/// The user's own file: what makes no sense in it is the default, numbers are brought into their
/// range.
Settings settingsFrom(const QJsonObject &json);

/// Puts what differs between \a before and \a after into the object; leaves all else in it.
void putChanges(QJsonObject *json, const Settings &before, const Settings &after);

} // namespace fota
