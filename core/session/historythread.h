#pragma once

#include "core/base/settings.h"
#include "core/session/sharedhistory.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QThread;

namespace fota {

/// Sends what waits, when it is told to, and again after a while where the server is away. Lives
/// in the thread of a HistoryThread.
class HistorySender : public QObject
{
    Q_OBJECT

public:
    using milliseconds = std::chrono::milliseconds;
    HistorySender(QString dataDir, HistoryAccess access, milliseconds firstGap);

public Q_SLOTS:
    void sendNow();

Q_SIGNALS:
    void done(int sent, int waiting, const fota::Error &trouble);

private:
    QString m_dataDir;
    HistoryAccess m_access;
    std::unique_ptr<SharedHistory> m_history; ///< made in the thread that uses it
    QTimer m_again;
    milliseconds m_firstGap;
    milliseconds m_gap;
};

/// The way to the shared history: a thread of its own, so that neither the engine nor the window
/// ever waits for the server. What is not sent at the end waits for the next start.
class HistoryThread : public QObject
{
    Q_OBJECT

public:
    HistoryThread(const QString &dataDir, const HistoryAccess &access,
                  std::chrono::milliseconds firstGap = std::chrono::seconds(5),
                  QObject *parent = nullptr);
    ~HistoryThread() override;

    void sendSoon();
    /// Sends once more and ends the thread; waits no longer than \a limit. False: it was left to
    /// itself, for a server that does not answer cannot be told to stop.
    bool finish(std::chrono::milliseconds limit = std::chrono::seconds(3));

Q_SIGNALS:
    /// After each try. \a trouble: why some are still waiting; none: nothing is.
    void done(int sent, int waiting, const fota::Error &trouble);

private:
    QThread *m_thread; ///< not a child: it may have to outlive this
    HistorySender *m_sender;
};

} // namespace fota
