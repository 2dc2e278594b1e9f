#include "core/log/formindex.h"

#include <algorithm>
#include <cstring>

namespace fota {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

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
    if (form.isEmpty() || m_known.contains(form))
        return;
    const int index = int(m_forms.size());
    m_known.insert(form, index);
    m_forms.append({form, id, bounds});
    QList<int> *bucket = nullptr;
    if (form.size() < kHead) {
        bucket = &m_short[form[0]];
    } else {
        const quint32 head = headOf(form.constData());
        m_heads.set(hashOf(head));
        bucket = &m_byHead[head];
    }
    const auto place = std::ranges::find_if(
        *bucket, [&](int other) { return m_forms[other].text.size() < form.size(); });
    bucket->insert(place, index);
}

const FormIndex::Form *FormIndex::longestOf(const QList<int> &forms, const QByteArray &line,
                                            qsizetype at) const
{
    for (const int index : forms) {
        const Form &form = m_forms[index];
        const qsizetype size = form.text.size();
        if (at + size <= line.size()
            && std::memcmp(line.constData() + at, form.text.constData(), size_t(size)) == 0
            && fits(form.bounds, line, at, at + size))
            return &form;
    }
    return nullptr;
}

const FormIndex::Form *FormIndex::formAt(const QByteArray &line, qsizetype at) const
{
    if (at + kHead <= line.size()) {
        const quint32 head = headOf(line.constData() + at);
        if (m_heads.test(hashOf(head))) {
            const auto forms = m_byHead.constFind(head);
            if (forms != m_byHead.cend()) {
                if (const Form *form = longestOf(*forms, line, at))
                    return form;
            }
        }
    }
    if (m_short.isEmpty())
        return nullptr;
    const auto forms = m_short.constFind(line[at]);
    return forms == m_short.cend() ? nullptr : longestOf(*forms, line, at);
}

QByteArray FormIndex::replaced(const QByteArray &line,
                               const std::function<const QByteArray *(int id)> &replacement) const
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < line.size();) {
        const Form *form = formAt(line, at);
        if (!form) {
            ++at;
            continue;
        }
        if (const QByteArray *text = replacement(form->id)) {
            result.append(line.constData() + copied, at - copied).append(*text);
            copied = at + form->text.size();
        }
        at += form->text.size();
    }
    if (copied == 0)
        return line;
    return result.append(line.constData() + copied, line.size() - copied);
}

} // namespace fota
