#include "ui/settings/settingstransfer.h"

#include "core/base/privatefile.h"
#include "core/profiles/profileloader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fota {

struct TransferWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::TransferWords)
};

namespace {

constexpr qint64 kSizeCap = 1 << 20;

} // namespace

QString writeSettingsFile(const QString &path, const Settings &settings)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return TransferWords::tr("The name is a link; links are not written to.");
    if (info.exists() && !info.isFile())
        return TransferWords::tr("The name is not that of a file.");
    const Result<bool> written = replaceFile(path, exportedSettings(settings));
    return written ? QString() : written.error().detail;
}

Result<SettingsReading> readSettingsFile(const QString &path, const Settings &present)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::SettingsUnread, TransferWords::tr("The file cannot be read."), {}};
    QStringList profiles;
    for (const ModuleProfile &profile : builtInProfiles())
        profiles += profile.id;
    return importedSettings(file.read(kSizeCap + 1), present, profiles);
}

QString settingsFaultText(const SettingsFault &fault)
{
    switch (fault.reason) {
    case SettingsFault::Reason::Unknown:
        return TransferWords::tr("%1: this program has no such setting.").arg(fault.key);
    case SettingsFault::Reason::WrongKind:
        return TransferWords::tr("%1: a value of another kind belongs there.").arg(fault.key);
    case SettingsFault::Reason::OutOfRange:
        return TransferWords::tr("%1: the number is too small or too large.").arg(fault.key);
    case SettingsFault::Reason::NoChoice:
        return TransferWords::tr("%1: it is none of those that there are.").arg(fault.key);
    case SettingsFault::Reason::NotReadable:
        return TransferWords::tr("%1: the text is too long or has characters that are not seen.")
            .arg(fault.key);
    case SettingsFault::Reason::NotSendable:
        return TransferWords::tr("%1: it cannot be sent to a module.").arg(fault.key);
    case SettingsFault::Reason::NeverFromFile:
        return TransferWords::tr("%1: it is never taken from a file.").arg(fault.key);
    }
    return fault.key;
}

QString settingsFileProblem(const Error &error)
{
    //: the reason is a technical one, in English
    return TransferWords::tr(
               "The file holds no settings of this program, and nothing was changed (%1).")
        .arg(error.detail);
}

} // namespace fota
