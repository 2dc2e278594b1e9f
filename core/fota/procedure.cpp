#include "core/fota/procedure.h"

#include "core/fota/restartwatch.h"

namespace fota {

Procedure::Procedure(StepContext &context, Journal &journal, JournalEntry entry, QObject *parent)
    : QObject(parent), m_context(context), m_journal(journal), m_entry(std::move(entry))
{
    m_context.hooks.save = [this] { return save(); };
}

void Procedure::start()
{
    enter(firstStep(m_entry.way));
}

void Procedure::resume()
{
    const StepId left = m_entry.step;
    if (!m_entry.applyOnRecord())
        markWhatMayBeOpen(m_entry);
    m_context.data = m_entry.data;
    m_context.pass = m_entry.pass;
    if (m_entry.applyOnRecord()) {
        RunData &data = m_context.data;
        data.applies = std::max(data.applies, 1); // a step that may have begun counts as begun
        if (left == StepId::ApplyUpdate)
            data.forgetReadBack();
        const qint64 agoMs = m_context.clock.now().toMSecsSinceEpoch() - data.applyAtMs;
        m_context.restartWatch().begin(
            milliseconds(std::max<qint64>(data.applyAtMs > 0 ? agoMs : 0, 0)));
    } else if (!m_entry.firstError) {
        m_entry.firstError = {ErrorCode::Interrupted, {}, {}};
        m_entry.firstErrorStep = QString::fromLatin1(m_entry.row().paragraph);
    }
    enter(m_entry.row().afterRestart);
}

void Procedure::cancel(const Error &why)
{
    if (m_entry.step >= StepId::ApplyUpdate || m_context.cancelled())
        return;
    m_context.cancel(why);
    const StepId id = m_entry.step;
    // Where nothing is open yet at once, where a file passes this line by leaving data mode; else
    // at the reply.
    const bool fileOnItsWay =
        id == StepId::FetchCheckFile || (id == StepId::DownloadDelta && m_context.isUpload());
    if (id <= StepId::CheckRegistration)
        m_context.interrupt();
    else if (fileOnItsWay)
        m_context.interruptTransfer();
}

void Procedure::stopWatching()
{
    if (pastNoReturn())
        m_context.stopWatching();
}

Result<bool> Procedure::save()
{
    m_entry.data = m_context.data;
    m_entry.consent = m_context.consent;
    m_entry.pass = m_context.pass;
    m_entry.atMs = m_context.clock.now().toMSecsSinceEpoch();
    return m_journal.write(m_entry);
}

/// From 4.n on the module may be flashing, and in 4.r and 4.s it waits to be released: a full
/// disk must not stop either.
bool Procedure::journalMayFail(StepId id) const
{
    return id > StepId::ApplyUpdate;
}

void Procedure::enter(StepId id)
{
    const Step &step = stepRow(id, m_entry.way);
    const int visit = ++m_entry.visitsOf(id);
    m_entry.step = id;
    m_context.channel.setStep(step.paragraph);
    m_enteredAt = m_context.clock.elapsed();
    if (!step.action) {
        m_entry.data = m_context.data;
        const VerdictKind verdict = verdictOf(m_entry);
        // A lost module may still be verified by a later start (U11): its journal stays open.
        const bool open = verdict == VerdictKind::ModuleLost || verdict == VerdictKind::Unknown;
        if (!open)
            m_entry.verdict = verdict;
        // It is written when the run ends: an update is not over before the look back at it.
        Q_EMIT stepStarted(id, visit);
        Q_EMIT stepFinished(id, visit, 0, {});
        Q_EMIT finished();
        return;
    }
    const quint64 turn = ++m_turn;
    const auto finish = [this, id, turn](const StepResult &result) {
        QMetaObject::invokeMethod(
            this,
            [this, id, turn, result] {
                if (turn == m_turn)
                    leave(id, result);
            },
            Qt::QueuedConnection);
    };
    if (visit > step.maxVisits) {
        Q_EMIT stepStarted(id, visit);
        return finish(StepResult::failed({ErrorCode::TooManyVisits, {}, {}}));
    }
    if (id == StepId::ApplyUpdate)
        m_context.data.portsBefore = m_context.ports.markPresent();
    const Result<bool> saved = save();
    Q_EMIT stepStarted(id, visit);
    if (!saved && !journalMayFail(id))
        return finish(StepResult::failed(saved.error()));
    step.action(m_context, finish);
}

void Procedure::leave(StepId id, StepResult result)
{
    const Step &step = stepRow(id, m_entry.way);
    ++m_turn;
    const bool decided = m_context.data.decision != RunData::Decision::None;
    if (m_context.cancelled() && id < StepId::ApplyUpdate && !decided) {
        if (result.outcome != Outcome::Failed || result.error.code == ErrorCode::Cancelled)
            result = StepResult::failed(m_context.whyCancelled());
    }
    if (m_context.restarted && id < StepId::ApplyUpdate && !decided
        && result.error.code != ErrorCode::Cancelled && result.error.code != ErrorCode::PushUnderWay
        && result.error.code != ErrorCode::PortLost)
        result = StepResult::failed({ErrorCode::ModuleRestarted, {}, {}}); // A25, D07
    result.error.detail = m_context.clean(result.error.detail);
    if (result.outcome == Outcome::Failed && !m_entry.firstError) {
        m_entry.firstError = result.error;
        m_entry.firstErrorStep = QString::fromLatin1(step.paragraph);
    }
    const qint64 elapsedMs = (m_context.clock.elapsed() - m_enteredAt).count();
    Q_EMIT stepFinished(id, m_entry.visitsOf(id), elapsedMs, result);
    const StepId next = result.outcome == Outcome::Done    ? step.done
                        : result.outcome == Outcome::Other ? step.other
                                                           : step.failed;
    if (id == StepId::VerifyVersion && next == firstStep(m_entry.way)) {
        m_context.beginPass();
        if (m_context.hooks.pointOfNoReturn)
            m_context.hooks.pointOfNoReturn(false);
    }
    enter(next);
}

} // namespace fota
