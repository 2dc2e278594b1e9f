#include "core/fota/sendable.h"

#include "core/at/catalogue.h"

namespace fota {

using namespace Qt::StringLiterals;

bool isSendable(AccessField field, const QString &value)
{
    const auto fits = [](CommandId id, const QList<QByteArray> &arguments) {
        return makeCommand(id, milliseconds(0), arguments).has_value();
    };
    const QByteArray bytes = value.toUtf8();
    switch (field) {
    case AccessField::Host: // the longest port is sent behind it
        return !bytes.isEmpty() && !bytes.contains(':')
               && fits(CommandId::FtpOpen, {bytes + ":65535", "u", "p", "1"});
    case AccessField::User:
        return fits(CommandId::FtpOpen, {"h", bytes, "p", "1"});
    case AccessField::Password:
        return fits(CommandId::FtpOpen, {"h", "u", bytes, "1"});
    case AccessField::Folder:
        return fits(CommandId::FtpFolder, {bytes});
    case AccessField::CheckFile:
        return fits(CommandId::FtpGet,
                    {QString(value).replace(u"{imei}"_s, u"000000000000000"_s).toUtf8()});
    case AccessField::Apn:
        return fits(CommandId::WriteContext, {"1", "IP", bytes});
    case AccessField::PdpType:
        return fits(CommandId::WriteContext, {"1", bytes, "a"});
    }
    return false;
}

} // namespace fota
