#include "core/fota/verdict.h"

#include <QMetaEnum>

namespace fota {

QString Verdict::name(Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind)));
}

} // namespace fota
