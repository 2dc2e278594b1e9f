#pragma once

#include "core/fota/journal.h"
#include "core/fota/stepcontext.h"

#include <QObject>

namespace fota {

/// Walks the step table once, from 4.a or from where a restart of the program left it, to End.
/// Writes the journal before each step; honours a cancel between steps; keeps the first error.
class Procedure : public QObject
{
    Q_OBJECT

public:
    enum class StepState : quint8 { Done, Other, Failed };

    Procedure(StepContext &context, Journal &journal, JournalEntry entry,
              QObject *parent = nullptr);

    void start();
    /// Goes on where the entry's step says (after restart). Before 4.n that only closes what was
    /// open.
    void resume();
    /// Stops safely, with \a why as what the run ends with; no effect from 4.n on.
    void cancel(const Error &why = {ErrorCode::Cancelled, {}, {}});
    void stopWatching();
    void abandon() { ++m_turn; } ///< what still comes of its step leads nowhere
    bool pastNoReturn() const { return m_entry.applyOnRecord(); }
    const JournalEntry &entry() const { return m_entry; }
    Result<bool> save(); ///< writes the journal as it stands now

Q_SIGNALS:
    void stepStarted(fota::Step::Id id, int visit);
    void stepFinished(fota::Step::Id id, int visit, qint64 elapsedMs,
                      const fota::StepResult &result);
    void finished();

private:
    void enter(StepId id);
    void leave(StepId id, StepResult result);
    bool journalMayFail(StepId id) const;

    StepContext &m_context;
    Journal &m_journal;
    JournalEntry m_entry;
    milliseconds m_enteredAt{0};
    quint64 m_turn = 0; ///< of the step on its way: a second finish counts for nothing
};

} // namespace fota
