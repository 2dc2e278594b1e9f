#pragma once

#include "core/base/logentry.h"

#include <QObject>

#include <atomic>
#include <thread>
#include <vector>

class QAbstractButton;

namespace fota {

/// Asks the main thread's event loop again and again, from a thread of its own, and keeps how long
/// each answer took. Asks whether or not the one before was answered, so that a long gap counts as
/// often as it deserves. With a button, the question is a click on it.
class FloodProbe : public QObject
{
    Q_OBJECT

public:
    explicit FloodProbe(int intervalUs, QAbstractButton *button = nullptr);
    ~FloodProbe() override;
    /// In ms, of what was answered so far; none after it.
    std::vector<double> end();

private:
    void ask();
    void click(int64_t askedUs);
    void answered(int64_t askedUs);

    QAbstractButton *m_button;
    std::vector<double> m_answers;
    std::vector<int64_t> m_asked; ///< clicks on their way, the oldest first
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

/// Lines as a module sends them, made in a thread of its own; at most two batches wait for the
/// window, as the engine's batches do.
class Flood : public QObject
{
    Q_OBJECT

public:
    /// \a perSecond: 0 as fast as they are taken.
    Flood(int batch, int perSecond);
    ~Flood() override;
    void end();
    qint64 given() const { return m_given; }
    void taken() { --m_waiting; } ///< told by whoever gets a batch

    static QList<LogEntry> batch(int size, qint64 from);

Q_SIGNALS:
    void lines(const QList<fota::LogEntry> &entries);

private:
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_waiting = 0;
    std::atomic<qint64> m_given = 0;
    std::thread m_thread;
};

} // namespace fota
