#include "ui/about/versions.h"

#include "ui/plot/plotlibrary.h"

#include <QCoreApplication>
#include <QFile>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QString compiler()
{
#if defined(__clang__)
    return u"Clang %1.%2.%3"_s.arg(__clang_major__).arg(__clang_minor__).arg(__clang_patchlevel__);
#elif defined(__GNUC__)
    return u"GCC %1.%2.%3"_s.arg(__GNUC__).arg(__GNUC_MINOR__).arg(__GNUC_PATCHLEVEL__);
#else
    return u"MSVC %1"_s.arg(_MSC_VER);
#endif
}

QString fileOf(const Library &library)
{
    if (library.licence.startsWith("LGPL-3"_L1))
        return u":/licences/LGPL-3.0.txt"_s;
    if (library.licence == "curl"_L1)
        return u":/licences/curl.txt"_s;
    if (library.name == "libarchive"_L1)
        return u":/licences/libarchive.txt"_s;
    if (library.licence.startsWith("BSD"_L1))
        return u":/licences/qtkeychain.txt"_s;
    return u":/licences/GPL-3.0.txt"_s;
}

} // namespace

QList<Library> libraries()
{
    QList<Library> all = coreLibraries();
    all.insert(1, plotLibrary());
    all.append({u"QtKeychain"_s, {}, u"BSD-2-Clause"_s});
    return all;
}

QString buildText()
{
    return QCoreApplication::translate("fota::AboutDialog", "%1, with Qt %2, %3")
        .arg(compiler(), QStringLiteral(QT_VERSION_STR), QStringLiteral(FOTA_BUILD_TYPE));
}

QStringList versionLines()
{
    QStringList lines{u"fotabench "_s + QStringLiteral(FOTA_VERSION), buildText()};
    for (const Library &library : libraries())
        lines << (library.version.isEmpty() ? library.name : library.name + u' ' + library.version);
    return lines << QSysInfo::prettyProductName();
}

QString licenceText(const Library &library)
{
    QFile file(fileOf(library));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace fota
