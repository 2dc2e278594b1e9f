#include "core/log/redactor.h"

#include <algorithm>

namespace fota {

namespace {
constexpr qsizetype kShortest = 4;
}

void Redactor::hide(const Secret &secret)
{
    if (secret.reveal().size() < kShortest || m_values.contains(secret))
        return;
    m_values.append(secret);
    // Longer ones first: a secret inside another must not leave the other's rest behind.
    std::ranges::stable_sort(m_values, [](const Secret &a, const Secret &b) {
        return a.reveal().size() > b.reveal().size();
    });
}

void Redactor::hide(const QByteArray &value)
{
    hide(Secret(value));
}

QByteArray Redactor::apply(const QByteArray &line) const
{
    QByteArray clean = line;
    for (const Secret &value : m_values)
        clean.replace(value.reveal(), "***");
    return clean;
}

} // namespace fota
