#include "core/base/libraries.h"

#include <QtGlobal>

#include <curl/curl.h>

namespace fota {

using namespace Qt::StringLiterals;

QList<Library> coreLibraries()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
            {u"libcurl"_s, QString::fromLatin1(::curl_version_info(CURLVERSION_NOW)->version),
             u"curl"_s}};
}

} // namespace fota
