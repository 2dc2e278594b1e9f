#include "ui/log/linecache.h"

namespace fota {

namespace {

constexpr qsizetype kMostBytes = 8 << 20;

} // namespace

LineCache::LineCache(QObject *parent) : QObject(parent), m_pages(kMostBytes) {}

void LineCache::clear()
{
    m_pages.clear();
    m_asked.clear();
}

const QByteArray *LineCache::line(int row)
{
    const int page = row / kPage;
    if (const QByteArrayList *lines = m_pages.object(page))
        return row % kPage < lines->size() ? &lines->at(row % kPage) : nullptr;
    if (!m_asked.contains(page)) {
        m_asked.insert(page);
        Q_EMIT linesWanted(qint64(page) * kPage, kPage);
    }
    return nullptr;
}

void LineCache::take(qint64 first, qint64 count, const QByteArrayList &lines)
{
    const int page = int(first / kPage);
    if (count != kPage || first % kPage != 0 || !m_asked.remove(page))
        return;
    qsizetype bytes = 1;
    for (const QByteArray &line : lines)
        bytes += line.size() + qsizetype(sizeof(QByteArray));
    m_pages.insert(page, new QByteArrayList(lines), std::min(bytes, kMostBytes));
    Q_EMIT arrived();
}

void LineCache::grew(int row)
{
    const QByteArrayList *lines = m_pages.object(row / kPage);
    if (lines && lines->size() < kPage)
        m_pages.remove(row / kPage);
}

} // namespace fota
