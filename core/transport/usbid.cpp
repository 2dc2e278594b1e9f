#include "core/transport/usbid.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fota {

namespace {

struct BootMode
{
    UsbId id;
    const char *name;
};

// The ME910C1 has a chip of Qualcomm's, the LE910 V2 one of Intel's, once Infineon's.
constexpr std::array kBootModes{BootMode{{0x05c6, 0x9008}, "Qualcomm emergency download"},
                                BootMode{{0x058b, 0x0041}, "Infineon flash loader"},
                                BootMode{{0x8087, 0x0716}, "Intel flash loader"},
                                BootMode{{0x8087, 0x0801}, "Intel flash loader"},
                                BootMode{{UsbId::kTelit, 0x9000}, "Telit core dump"},
                                BootMode{{UsbId::kTelit, 0x9010}, "Telit flashing device"},
                                BootMode{{UsbId::kTelit, 0x9200}, "Telit flashing device"},
                                BootMode{{UsbId::kTelit, 0x9201}, "Telit flashing device"}};

QString hex(quint16 number)
{
    return QString::number(number, 16).rightJustified(4, u'0');
}

} // namespace

QString bootModeName(UsbId id)
{
    const auto found = std::ranges::find(kBootModes, id, &BootMode::id);
    if (found == kBootModes.end())
        return {};
    return hex(id.vendor) + u':' + hex(id.product) + QStringLiteral(", ")
           + QString::fromLatin1(found->name);
}

QString systemPortName(const QString &path)
{
    if (!path.startsWith(u'/'))
        return path;
    return QFileInfo(QFileInfo(path).canonicalFilePath()).fileName();
}

} // namespace fota
