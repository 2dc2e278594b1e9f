#include "core/engine/runner.h"

// The network updates the module by itself while a run is on. What is open is closed, nothing of
// ours is applied: the version that our delta file is for may change at any moment (INV-1).
namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPushWaits = 3; ///< a network that never leaves the module alone ends the run

Error underWay(const PushReport &report)
{
    return {ErrorCode::PushUnderWay, QString::fromLatin1(report.event.text.left(120)), {}};
}

} // namespace

void Runner::connectPush()
{
    connect(&m_push, &PushGuard::began, this, [this] {
        if (m_active && m_procedure)
            m_procedure->cancel(underWay(m_push.report()));
    });
    connect(
        &m_push, &PushGuard::over, this,
        [this](const PushReport &report) {
            if (!m_active)
                return;
            m_pushed = report;
            if (!m_afterPush)
                return;
            m_push.setMode(PushGuard::Mode::Busy);
            const auto next = std::exchange(m_afterPush, {});
            next();
        },
        Qt::QueuedConnection); // it may have been closed by what it calls
}

void Runner::setPushMode(StepId step)
{
    using Mode = PushGuard::Mode;
    if (step >= StepId::ApplyUpdate && step <= StepId::VerifyVersion)
        m_push.setMode(Mode::OwnApply);
    else if (step >= StepId::DownloadDelta && step <= StepId::CloseData)
        m_push.setMode(Mode::OwnDownload);
    else if (step < StepId::DownloadDelta)
        m_push.setMode(Mode::Busy);
    // In 4.r and 4.s it stays as it was: a late report on our file is still ours.
}

/// At once, or when the push that is under way is over: then the module is asked anew.
void Runner::whenNoPush(std::function<void()> next)
{
    if (!m_push.isOn()) {
        m_push.setMode(PushGuard::Mode::Busy);
        return next();
    }
    if (m_pushWaits++ >= kPushWaits) {
        m_entry.firstError = underWay(m_push.report());
        return finish();
    }
    Q_EMIT m_engine.noticed(underWay(m_push.report()));
    m_afterPush = std::move(next);
    m_push.setMode(PushGuard::Mode::Free);
}

/// Did a push end this walk or this identification? What was found before it counts all the same.
bool Runner::pushCameFirst() const
{
    if (m_resuming || m_entry.data.applies > 0 || m_entry.data.decision != RunData::Decision::None)
        return false;
    if (m_entry.firstError.code == ErrorCode::PushUnderWay)
        return true;
    return m_push.isOn() && !m_cancelled;
}

/// The walk has closed what it had opened. Where that was nothing, it begins again after the push.
void Runner::yieldToPush()
{
    const bool opened = m_entry.visitsOf(StepId::OpenData) > 0;
    if (m_push.isOn())
        m_entry.firstError = underWay(m_push.report());
    m_entry.verdict = verdictOf(m_entry);
    whenNoPush([this, opened] {
        if (opened || m_cancelled)
            return finish();
        m_countWalk = false; // it has not used the network
        walkAgain();
    });
}

/// In a later pass. What was read back before the push came holds no longer: the version that the
/// module runs in the end decides.
void Runner::settleAfterPush()
{
    whenNoPush([this] {
        RunData &data = m_entry.data;
        data.now = m_pushed->now;
        data.nowSub = m_pushed->nowSub;
        data.nowFinal = !data.now.isEmpty();
        m_entry.verdict = verdictOf(m_entry);
        finish();
    });
}

bool Runner::stopWaitingForPush()
{
    if (!std::exchange(m_afterPush, {}))
        return false;
    if (!m_entry.firstError)
        m_entry.firstError = {ErrorCode::Cancelled, {}, {}};
    finish();
    return true;
}

} // namespace fota
