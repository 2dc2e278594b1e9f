#include "core/fota/restartwatch.h"

#include "core/fota/speedscan.h"
#include "core/fota/stepcontext.h"

#include <QPointer>

namespace fota {

namespace {

using namespace std::chrono_literals;

constexpr int kRestartsKept = 50; // in the journal: a loop of restarts must not fill it (K08)
constexpr milliseconds kSearchPause = 200ms; // found within P5's second, at a few wake-ups
constexpr milliseconds kProbeGap = 300ms;    // bytes that trickle in do not make a storm of probes
constexpr milliseconds kTick = 1s;

} // namespace

RestartWatch::RestartWatch(StepContext &context)
    : m_context(context), m_probe(context.clock), m_search(context.clock), m_tick(context.clock)
{
    connect(&context.channel, &AtChannel::lost, this, &RestartWatch::onLost);
    connect(&context.channel, &AtChannel::opened, this, &RestartWatch::onOpened);
    connect(&context.channel, &AtChannel::activity, this, &RestartWatch::onActivity);
}

void RestartWatch::begin(milliseconds ago)
{
    const milliseconds now = m_context.clock.elapsed();
    m_applyAt = now - ago;
    m_giveUpAt =
        now + m_context.limits().restart; // a later start watches for the whole time again (U11)
    m_lastRestart = now;
    m_lastSeen = now;
    m_restarts = m_context.data.restarts;
    m_silent = false;
    m_answered = true;
    m_heard = true;
    m_echoOff = m_context.order.echoOff;
    m_ours = m_context.channel.isOpen() ? here() : m_context.ports.port();
    m_gone = !m_context.channel.isOpen();
    m_bootMode.clear();
    m_backAfter.reset();
    m_opening = false;
}

milliseconds RestartWatch::sinceApply() const
{
    return m_context.clock.elapsed() - m_applyAt;
}

bool RestartWatch::timeIsUp(milliseconds grace) const
{
    return m_context.clock.elapsed() >= m_giveUpAt + grace;
}

void RestartWatch::awaitAnswer(std::function<void(const Error &)> done)
{
    m_done = std::move(done);
    if (m_context.data.stopped) { // asked for while the apply's own answer was awaited
        probeAt(0ms);
        return;
    }
    tick();
    if (!m_context.channel.isOpen()) {
        m_gone = true;
        search();
        return;
    }
    const milliseconds quiet = m_applyAt + m_context.limits().quiet - m_context.clock.elapsed();
    probeAt(isRecording() ? 0ms : std::max(quiet, 0ms));
}

void RestartWatch::stop()
{
    finish({ErrorCode::WatchingStopped, {}, {}});
}

void RestartWatch::tick()
{
    if (!m_done)
        return;
    if (timeIsUp()) {
        finish(lossError());
        return;
    }
    const milliseconds now = m_context.clock.elapsed();
    const int usualSeconds = m_context.profile().restartsUsualSeconds;
    if (m_context.hooks.restartProgress) {
        m_context.hooks.restartProgress(
            {.elapsedMs = sinceApply().count(),
             .lastSeenMs = (now - m_lastSeen).count(),
             .usualMs = usualSeconds * 1000LL,
             .giveUpMs = m_context.limits().restart.count(),
             .restarts = m_restarts,
             .longerThanUsual = sinceApply() >= m_context.limits().restart / 3});
    }
    m_tick.start(std::min(kTick, m_giveUpAt - now), [this] { tick(); });
}

/// What the limit is told with.
Error RestartWatch::lossError() const
{
    if (!m_bootMode.isEmpty())
        return {ErrorCode::BootMode, m_bootMode, {}};
    // Three are the known case; more, and the last of them not long ago, are a loop (U06).
    const bool loops =
        m_restarts > 3
        && m_context.clock.elapsed() - m_lastRestart < m_context.limits().restart / 3;
    return {loops ? ErrorCode::KeepsRestarting : ErrorCode::ModuleLost, {}, {}};
}

void RestartWatch::finish(const Error &error)
{
    m_probe.stop();
    m_search.stop();
    m_tick.stop();
    if (m_done)
        std::exchange(m_done, {})(error);
}

// ---- the port ----

void RestartWatch::onLost(const Error &error)
{
    if (std::exchange(m_opening, false)) { // this candidate does not open (yet)
        m_search.stop();
        if (error.code == ErrorCode::PortBusy && !std::exchange(m_seizedTold, true))
            m_context.note({ErrorCode::PortSeized, error.detail, {}}); // H18: wait, and say so
        if (m_done)
            tryNext();
        return;
    }
    m_probe.stop();
    if (std::exchange(m_gone, true))
        return;
    if (here() != m_ours) { // only guessed: its going tells nothing of our module
        if (m_done)
            tryNext();
        return;
    }
    if (isRecording()) {
        if (m_done)
            finish({ErrorCode::PortLost, {}, {}});
        return;
    }
    m_context.ports.markVanished();
    // A device server accepts a connection and drops it while its port is away: still one absence.
    const Transport *line = m_context.channel.transport();
    const bool refused = line && !line->isDirect() && !m_heard
                         && m_context.clock.elapsed() - m_openedAt < m_context.limits().probe;
    if (!refused)
        count(RestartReport::Evidence::PortVanished);
    if (m_done && refused)
        m_search.start(kSearchPause, [this] { search(); });
    else if (m_done)
        search();
}

/// A log that has ended never comes back (L03).
bool RestartWatch::isRecording() const
{
    const Transport *line = m_context.channel.transport();
    return line && line->isRecording();
}

void RestartWatch::search()
{
    if (isRecording())
        return finish({ErrorCode::PortLost, {}, {}});
    m_candidates = m_context.ports.candidates();
    tryNext();
}

void RestartWatch::tryNext()
{
    if (m_candidates.isEmpty()) {
        m_search.start(kSearchPause, [this] { search(); });
        return;
    }
    const QString name = m_candidates.takeFirst();
    const Transport *line = m_context.channel.transport();
    const bool ready =
        m_context.hooks.usePort ? m_context.hooks.usePort(name) : line && line->name() == name;
    if (!ready) {
        m_search.start(0ms, [this] { tryNext(); });
        return;
    }
    m_opening = true;
    m_search.start(m_context.limits().open, [this] { // the driver hangs (P17)
        m_opening = false;
        m_context.channel.close();
        tryNext();
    });
    m_context.channel.open();
}

void RestartWatch::onOpened()
{
    if (!std::exchange(m_opening, false))
        return;
    m_search.stop();
    m_answered = true; // silence is counted from here on
    m_openedAt = m_context.clock.elapsed();
    m_gone = false;
    const UsbId id = m_context.channel.transport()->usbId();
    if (const QString mode = bootModeName(id); !mode.isEmpty() || id.vendor == UsbId::kTelit)
        m_bootMode = mode;
    if (!m_done)
        return;
    // A port that was only opened by a later start says nothing of a restart: the quiet holds.
    const milliseconds quiet = m_applyAt + m_context.limits().quiet - m_context.clock.elapsed();
    probeAt(m_restarts == 0 ? std::max(quiet, 0ms) : 0ms);
}

QString RestartWatch::here() const
{
    const Transport *line = m_context.channel.transport();
    return line ? line->name() : QString();
}

void RestartWatch::notePort()
{
    m_ours = here();
    m_context.ports.addOwn(m_ours);
    m_context.ports.markPresent();
}

void RestartWatch::rejectPort()
{
    if (const Transport *line = m_context.channel.transport())
        m_context.ports.reject(line->name());
    m_context.channel.close();
    m_gone = true;
}

/// A port that was only guessed and says nothing does not hold the search up where there is
/// another.
bool RestartWatch::leaveSilentPort()
{
    if (here() == m_ours)
        return false;
    if (m_candidates.isEmpty()) {
        m_candidates = m_context.ports.candidates();
        m_candidates.removeAll(here());
        if (m_candidates.isEmpty())
            return false;
    }
    m_context.channel.close();
    m_gone = true;
    m_search.start(0ms, [this] { tryNext(); });
    return true;
}

// ---- the probe ----

void RestartWatch::onActivity()
{
    if (!m_done || m_gone)
        return;
    if (!m_probing) {
        probeAt(std::max(m_lastProbe + kProbeGap - m_context.clock.elapsed(), 0ms));
    } else if (!m_probe.isActive()) {
        m_probe.start(kProbeGap, [this] { // its answer stops this alarm
            m_overtaken = true;
            m_context.channel.abort({ErrorCode::CommandTimeout, {}, {}});
        });
    }
}

void RestartWatch::probeAt(milliseconds delay)
{
    m_probe.start(delay, [this] { probe(); });
}

void RestartWatch::probe()
{
    if (m_context.data.stopped)
        return stop();
    if (m_probing || !m_context.channel.isOpen())
        return;
    Command at = *makeCommand(CommandId::Attention, m_context.limits().probe);
    at.probe = true;
    m_probing = true;
    m_overtaken = false;
    m_lastProbe = m_context.clock.elapsed();
    if (std::exchange(m_answered, false))
        m_askedSince = m_lastProbe;
    m_context.channel.send(
        at, [this, guard = QPointer<RestartWatch>(this)](const Result<AtReply> &reply) {
            if (!guard) // the run ended while its last probe was on its way
                return;
            m_probing = false;
            if (!m_done || (!reply && reply.error().code == ErrorCode::PortLost))
                return;
            // Overtaken by other bytes is too soon to be silence; but bytes that go on for as long
            // as a probe may take are no answer either.
            const bool overtaken = std::exchange(m_overtaken, false);
            if (!reply && overtaken
                && m_context.clock.elapsed() - m_askedSince < m_context.limits().probe)
                return probeAt(0ms);
            m_silent |= !reply && m_heard;
            if (!reply && leaveSilentPort())
                return;
            if (!reply) {
                tryOtherSpeed();
                const milliseconds next =
                    m_lastProbe + m_context.limits().probe - m_context.clock.elapsed();
                probeAt(std::max(next, 0ms));
                return;
            }
            if (std::exchange(m_silent, false))
                count(RestartReport::Evidence::Silence);
            if (reply->echoed) // without one it may be the OK of the probe before
                noteEcho(true);
            if (!m_heard)
                m_backAfter = sinceApply();
            noteAnswer();
            finish({});
        });
}

/// A module that has been silent for so long may be back at another speed (U15).
void RestartWatch::tryOtherSpeed()
{
    if (!SpeedScan::isPossible(m_context.channel)
        || m_context.clock.elapsed() - m_askedSince < m_context.limits().restart / 6)
        return;
    if (m_triesAtSpeed == 0)
        m_baud = m_context.channel.transport()->baudRate();
    if (++m_triesAtSpeed % SpeedScan::kTries == 0)
        SpeedScan::changeSpeed(*m_context.channel.transport());
}

void RestartWatch::noteSpeed()
{
    const int baud = m_context.channel.transport()->baudRate();
    if (std::exchange(m_triesAtSpeed, 0) > 0 && baud != m_baud && m_context.hooks.speedFound)
        m_context.hooks.speedFound(baud);
}

void RestartWatch::noteAnswer()
{
    noteSpeed();
    m_bootMode.clear();
    m_heard = true;
    m_answered = true;
    m_lastSeen = m_context.clock.elapsed();
}

void RestartWatch::noteEcho(bool echoed)
{
    // What a restart left on is no second one; only an echo that was off since is.
    if (echoed && std::exchange(m_echoOff, false))
        count(RestartReport::Evidence::SettingsLost);
    else if (!echoed)
        m_echoOff = m_context.order.echoOff;
}

void RestartWatch::noteSilence()
{
    m_silent |= m_heard && m_restarts > 0;
}

void RestartWatch::count(RestartReport::Evidence evidence)
{
    ++m_restarts;
    m_silent = false; // an absence is counted once
    m_echoOff = false;
    m_heard = false;
    m_lastRestart = m_context.clock.elapsed();
    m_context.data.restarts = m_restarts;
    if (m_context.hooks.save && m_restarts <= kRestartsKept)
        (void)m_context.hooks.save(); // a record of the watching; nothing depends on it
    if (m_context.hooks.restarted) {
        const Transport *line = m_context.channel.transport();
        const bool moved = line && line->name() != m_context.ports.port();
        m_context.hooks.restarted({m_restarts, m_context.profile().restartsExpected, evidence,
                                   sinceApply().count(), moved ? line->name() : QString()});
    }
}

} // namespace fota
