#include "core/log/formindex.h"

#include "core/log/asciibytes.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace fota {

namespace {

quint32 headOf(const char *bytes)
{
    quint32 head = 0;
    std::memcpy(&head, bytes, sizeof head);
    return head;
}

quint32 hashOf(quint32 head)
{
    return (head * 2654435761U) >> 16;
}

bool fits(FormIndex::Bounds bounds, const QByteArray &line, qsizetype begin, qsizetype end)
{
    const char before = begin > 0 ? line[begin - 1] : '\0';
    const char after = end < line.size() ? line[end] : '\0';
    switch (bounds) {
    case FormIndex::Bounds::Any:
        return true;
    case FormIndex::Bounds::Word:
        return !isWord(before) && !isWord(after);
    case FormIndex::Bounds::Number: {
        const bool goesOn = after == '.' && end + 1 < line.size() && isDigit(line[end + 1]);
        const bool begins = before == '.' && begin > 1 && isDigit(line[begin - 2]);
        return !isDigit(before) && !isDigit(after) && !goesOn && !begins;
    }
    }
    return false;
}

} // namespace

void FormIndex::add(const QByteArray &form, int id, Bounds bounds)
{
    if (form.isEmpty() || m_forms.contains(form))
        return;
    m_forms.insert(form, {id, bounds});
    QList<qint32> *sizes = nullptr;
    if (form.size() < kHead) {
        sizes = &m_short[form[0]];
    } else {
        const quint32 head = headOf(form.constData());
        m_heads.set(hashOf(head));
        sizes = &m_sizes[head];
    }
    const auto size = qint32(form.size());
    const auto place = std::ranges::lower_bound(*sizes, size, std::greater());
    if (place == sizes->end() || *place != size)
        sizes->insert(place, size);
}

FormIndex::Match FormIndex::longestOf(const QList<qint32> &sizes, const QByteArray &line,
                                      qsizetype at) const
{
    for (const qint32 size : sizes) {
        if (at + size > line.size())
            continue;
        const auto form = m_forms.constFind(QByteArray::fromRawData(line.constData() + at, size));
        if (form != m_forms.cend() && fits(form->bounds, line, at, at + size))
            return {size, form->id};
    }
    return {};
}

FormIndex::Match FormIndex::matchAt(const QByteArray &line, qsizetype at) const
{
    if (at + kHead <= line.size()) {
        const quint32 head = headOf(line.constData() + at);
        if (m_heads.test(hashOf(head))) {
            const auto sizes = m_sizes.constFind(head);
            const Match match = sizes == m_sizes.cend() ? Match() : longestOf(*sizes, line, at);
            if (match.size > 0)
                return match;
        }
    }
    if (m_short.isEmpty())
        return {};
    const auto sizes = m_short.constFind(line[at]);
    return sizes == m_short.cend() ? Match() : longestOf(*sizes, line, at);
}

QByteArray FormIndex::replaced(const QByteArray &line,
                               const std::function<const QByteArray *(int id)> &replacement) const
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < line.size();) {
        const Match match = matchAt(line, at);
        if (match.size == 0) {
            ++at;
            continue;
        }
        if (const QByteArray *text = replacement(match.id)) {
            result.append(line.constData() + copied, at - copied).append(*text);
            copied = at + match.size;
            const char next = copied < line.size() ? line[copied] : '\0';
            if (isDigit(next) && !text->isEmpty() && isDigit(text->back()))
                result += '_'; // a token's number must not become another one
        }
        at += match.size;
    }
    if (copied == 0)
        return line;
    return result.append(line.constData() + copied, line.size() - copied);
}

qsizetype FormIndex::endAcross(const QByteArray &line, qsizetype border) const
{
    for (qsizetype at = 0; at < border;) {
        const Match match = matchAt(line, at);
        if (at + match.size > border)
            return at + match.size;
        at += std::max<qsizetype>(match.size, 1);
    }
    return border;
}

} // namespace fota
