#pragma once

#include "core/base/error.h"
#include "core/log/linesearch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace fota {

/// How far a large log is known.
struct LogExtent
{
    qint64 lines = 0;
    qint64 seen = 0; ///< bytes
    qint64 size = 0;
    bool isOver = false;
    Error error{}; ///< why it could not be read, or not to its end
};

/// The lines of a log that is too large for memory: counts them, reads those that are shown, and
/// looks for others. Lives in a thread of its own and works in turns of a few milliseconds, so that
/// every question is answered soon, also while there is much to count.
class LargeLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kShown = 4096; ///< bytes of a line; the rest is not read

    LargeLog();
    qsizetype indexMemory() const { return m_index.memory(); }

public Q_SLOTS:
    void open(const QString &path);
    void read(qint64 first, qint64 count);   ///< as LineIndex::read()
    void find(const fota::LineQuery &query); ///< instead of the one before; empty: nothing

Q_SIGNALS:
    void grown(const fota::LogExtent &extent);
    void linesRead(qint64 first, qint64 count, const QByteArrayList &lines);
    void found(const fota::LinesFound &found);

private:
    void work();
    void grow(const QElapsedTimer &turn);
    void search(const QElapsedTimer &turn);
    void tell();

    LineIndex m_index;
    std::optional<LineSearch> m_search;
    LinesFound m_found; ///< and not told yet
    QTimer m_turns;
    QElapsedTimer m_told;
    QElapsedTimer m_foundTold;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::LogExtent)
