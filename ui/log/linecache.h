#pragma once

#include <QByteArrayList>
#include <QCache>
#include <QObject>
#include <QSet>

namespace fota {

/// The lines of a large log that are shown, and a few more: asked for in pages when they are first
/// looked at, and there a moment later.
class LineCache : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPage = 128; ///< lines

    explicit LineCache(QObject *parent = nullptr);

    void clear();
    /// Null: asked for, or not to be had.
    const QByteArray *line(int row);
    /// What was asked for. \a lines: fewer than \a count where the log has no more.
    void take(qint64 first, qint64 count, const QByteArrayList &lines);
    /// The last page may have become longer.
    void grew(int row);

Q_SIGNALS:
    void linesWanted(qint64 first, qint64 count);
    void arrived();

private:
    QCache<int, QByteArrayList> m_pages;
    QSet<int> m_asked;
};

} // namespace fota
