#pragma once

#include "core/engine/engine.h"

namespace fota {

/// A password of the bench, in any form in which a text may hold it (K10).
bool holdsSecret(const QByteArray &text);

/// INV-6 for what an engine hands to its window and its command line: no text among it holds a
/// secret.
class Shown
{
public:
    void watch(Engine &engine);
    QStringList secrets() const { return m_secrets; } ///< where one was shown; empty: nowhere

private:
    void check(const char *where, const QStringList &texts);

    QStringList m_secrets;
};

} // namespace fota
