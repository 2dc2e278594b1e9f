#pragma once

#include "core/base/secret.h"
#include "core/session/sessionhistory.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace fota {

/// A session that was found, and where it lies; an empty folder: not on this bench.
struct FoundSession
{
    SessionRecord record{};
    QString folder{};
};

/// What a search found.
struct FoundSessions
{
    SessionFilter filter{};
    QList<FoundSession> sessions{};
    QString ownBench{};
    bool isAsking = false; ///< the shared history is still asked; what it has comes later
    Error away{};          ///< why the shared history cannot be used
    int waiting = 0;       ///< sessions that are sent there when it is back
    Error error{};         ///< why nothing can be found
};

/// Answers what a window asks of the history. Lives in a thread of its own, where it waits for disk
/// and server; of searches that pile up meanwhile the newest alone is done.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    HistoryReader(const QString &dataDir, const HistoryAccess &access);

public Q_SLOTS:
    void start(const fota::Secret &password); ///< of the shared history; searches wait for it
    void search(const fota::SessionFilter &filter);
    void compare(const fota::SessionRecord &first, const fota::SessionRecord &second);
    void count(const fota::SessionFilter &filter);
    void label(const fota::SessionRecord &record, const fota::SessionLabels &labels);

Q_SIGNALS:
    void found(const fota::FoundSessions &found);
    void compared(const fota::SessionComparison &comparison, const fota::Error &error);
    void counted(const fota::StepCount &count, const fota::Error &error);
    /// With what stands in the folder now.
    void labelled(const fota::SessionRecord &record, const fota::Error &error);

private:
    void searchNow();
    FoundSessions look(bool isAsking);

    QString m_dataDir;
    HistoryAccess m_access;
    std::unique_ptr<SessionHistory> m_history; ///< made in the thread that uses it
    QTimer m_soon;
    QDeadlineTimer m_away; ///< until then the server is not asked again
    SessionFilter m_filter;
    bool m_isWanted = false;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::FoundSessions)
