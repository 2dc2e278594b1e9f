#include "core/engine/engine.h"
#include "core/engine/runner.h"

#include <utility>

// How a run is stopped by its user: as fast as is safe (X01 to X10).
namespace fota {

using namespace Qt::StringLiterals;

void Runner::stop()
{
    if (m_active && m_cancelled)
        return offerToLeave();
    if (!m_active)
        return;
    if (m_procedure && m_procedure->pastNoReturn())
        return;
    m_cancelled = true;
    if (stopWaitingForPush())
        return;
    const auto questions = std::exchange(m_questions, {});
    for (const auto &[id, done] : questions)
        done(false, {});
    if (m_wait.isActive()) {
        m_wait.stop();
        if (verdictOf(m_entry) != VerdictKind::Updated)
            m_entry.firstError = {ErrorCode::Cancelled, {}, {}};
        finish();
    } else if (m_procedure) {
        m_procedure->cancel();
    } else if (m_preparation) {
        m_preparation->cancel();
    } else {
        m_connection.close();
        fail(u"OPEN"_s, {ErrorCode::Cancelled, {}, {}});
    }
}

/// A second Stop while the module downloads: nothing may be sent to it meanwhile, so leaving means
/// to close the port and to let the next start clean up. Its journal stays open for that.
void Runner::offerToLeave()
{
    if (isDownloading() && m_request.interactive && m_questions.empty())
        askQuestion({Question::Kind::LeaveDownload, {}, 0}, [this](bool yes, const Secret &) {
            if (yes && isDownloading())
                leaveDownload();
        });
}

bool Runner::isDownloading() const
{
    return m_procedure && m_procedure->entry().step == StepId::DownloadDelta;
}

void Runner::leaveDownload()
{
    (void)m_procedure->save(); // what is known by now
    m_entry = m_procedure->entry();
    m_entry.firstError = {ErrorCode::Cancelled, {}, {}};
    m_entry.firstErrorStep = u"4.k"_s;
    (void)m_journal.write(m_entry);
    m_entry.data.notClosed = true; // for this report only: the next start closes it
    m_procedure->abandon();
    m_connection.channel.close();
    finish();
}

/// Nothing more is sent, no answer is waited for. What the journal says stays true: a later start
/// verifies an apply that is on record, or closes what may be open (H01).
void Runner::leave()
{
    if (!m_active)
        return;
    m_cancelled = true;
    QString step = u"OPEN"_s;
    if (m_procedure) {
        (void)m_procedure->save(); // what is known by now
        m_entry = m_procedure->entry();
        m_procedure->abandon();
        step = paragraphOf(m_entry.step);
    } else if (m_preparation) {
        step = u"IDENT"_s;
    }
    if (!m_entry.applyOnRecord())
        markWhatMayBeOpen(m_entry);
    const Error why{
        m_entry.applyOnRecord() ? ErrorCode::WatchingStopped : ErrorCode::Cancelled, {}, {}};
    if (!m_entry.firstError || m_entry.firstError.code == ErrorCode::Interrupted) {
        m_entry.firstError = why;
        m_entry.firstErrorStep = step;
    }
    m_connection.channel.close(); // the session's record is still to be ended
    if (m_active) // a step that waited may have ended the run itself, now that its port is gone
        finish();
}

void Runner::stopWatching()
{
    if (m_active && m_procedure)
        m_procedure->stopWatching();
}

} // namespace fota
