#include "core/base/secret.h"

#include <QDebug>

namespace fota {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

Secret::~Secret()
{
    if (m_bytes.isDetached()) { // the last copy: a shared one is still somebody's
        volatile char *p = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            p[i] = 0;
    }
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

} // namespace fota
