#include "core/log/redactor.h"

#include "core/log/asciibytes.h"
#include "core/log/valueforms.h"

#include <algorithm>

namespace fota {

namespace {

bool standsAlone(const QByteArray &line, qsizetype at, qsizetype size)
{
    return (at == 0 || !isWord(line[at - 1]))
           && (at + size == line.size() || !isWord(line[at + size]));
}

} // namespace

void Redactor::hide(const Secret &secret)
{
    hide(secret, secret.reveal().size() < kShortestForm);
}

void Redactor::hide(const QByteArray &value)
{
    hide(Secret(value));
}

void Redactor::hidePin(const Secret &pin)
{
    hide(pin, true);
}

void Redactor::hide(const Secret &secret, bool asWord)
{
    if (secret.isEmpty() || knows(secret))
        return;
    add(secret, asWord);
    addEncoded(secret.reveal(), asWord);
    std::ranges::stable_sort(m_forms, [](const Form &a, const Form &b) {
        return a.text.reveal().size() > b.text.reveal().size();
    });
}

bool Redactor::knows(const Secret &text) const
{
    return std::ranges::any_of(m_forms, [&](const Form &form) { return form.text == text; });
}

void Redactor::add(const Secret &text, bool asWord)
{
    const QByteArray &bytes = text.reveal();
    if (!knows(text))
        m_forms.append({text, QByteArrayMatcher(bytes.constData(), bytes.size()), asWord});
}

void Redactor::addEncoded(const QByteArray &value, bool asWord)
{
    eachForm(value, [this, asWord](QByteArray form) { add(Secret(std::move(form)), asWord); });
}

QByteArray Redactor::apply(const QByteArray &line) const
{
    QByteArray clean = line;
    for (const Form &form : m_forms) {
        const qsizetype size = form.text.reveal().size();
        qsizetype at = form.matcher.indexIn(clean);
        while (at >= 0) {
            if (form.isWord && !standsAlone(clean, at, size)) {
                at = form.matcher.indexIn(clean, at + 1);
                continue;
            }
            clean.replace(at, size, "***");
            at = form.matcher.indexIn(clean, at + 3);
        }
    }
    return clean;
}

} // namespace fota
