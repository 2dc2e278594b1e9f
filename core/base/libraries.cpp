#include "core/base/libraries.h"

#include <QtGlobal>

#include <archive.h>
#include <curl/curl.h>

namespace fota {

using namespace Qt::StringLiterals;

QList<Library> coreLibraries()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
            {u"libcurl"_s, QString::fromLatin1(::curl_version_info(CURLVERSION_NOW)->version),
             u"curl"_s},
            {u"libarchive"_s, QString::fromLatin1(::archive_version_string()).section(u' ', -1),
             u"BSD-2-Clause"_s}};
}

} // namespace fota
