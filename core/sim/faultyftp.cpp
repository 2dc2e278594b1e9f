#include "core/sim/faultyftp.h"

namespace fota {

namespace {

constexpr int kNoName = 558;
constexpr int kNoSocket = 560;
constexpr int kDisconnected = 561;
constexpr int kOpenTimeout = 642;
constexpr int kTimeout = 643;

constexpr milliseconds kDripEvery{100};

} // namespace

FaultyFtp::FaultyFtp(std::unique_ptr<SimFtp> inner, Clock &clock, double speed)
    : m_inner(std::move(inner)), m_speed(speed), m_end(clock), m_drip(clock)
{
    connect(m_inner.get(), &SimFtp::started, this, [this] {
        m_started = true;
        Q_EMIT started();
    });
    connect(m_inner.get(), &SimFtp::data, this, &FaultyFtp::take);
    connect(m_inner.get(), &SimFtp::finished, this, &FaultyFtp::onInnerFinished);
}

void FaultyFtp::setFault(const SimFault *fault)
{
    m_fault = fault ? std::optional(*fault) : std::nullopt;
}

void FaultyFtp::setFile(const QByteArray &name, const QByteArray &bytes, qint64 size)
{
    m_files.insert(name, {bytes, size});
}

bool FaultyFtp::isMode(const char *mode) const
{
    return m_fault && m_fault->mode == QLatin1StringView(mode);
}

void FaultyFtp::endLater(const FtpOutcome &outcome, milliseconds after)
{
    m_end.start(after, [this, outcome] { finish(outcome); });
}

void FaultyFtp::finish(const FtpOutcome &outcome)
{
    m_work = Work::None;
    m_held.clear();
    m_drip.stop();
    m_outcome.reset();
    Q_EMIT finished(outcome);
}

/// Ends the operation by the fault, when it is one that lets nothing begin.
bool FaultyFtp::refused(bool opening)
{
    // A real server knows nothing of the module's speed: its time is the true one.
    m_inner->setTimeout(milliseconds(qint64(double(m_timeout.count()) * m_speed)));
    m_inner->setAscii(m_ascii);
    m_work = Work::Plain;
    FtpOutcome outcome{FtpOutcome::kPlainError, {}, -1, false};
    milliseconds after{0};
    if (isMode("dns")) {
        outcome.code = kNoName;
    } else if (isMode("refused")) {
        outcome.code = kNoSocket;
    } else if (isMode("hole")) {
        outcome.code = opening ? kOpenTimeout : kTimeout;
        after = m_timeout;
    } else if (isMode("die")) {
        outcome.code = kDisconnected;
        outcome.sessionLost = true;
    } else if (isMode("530")) {
        outcome.message = "530 Login authentication failed";
    } else if (isMode("550")) {
        outcome.message = "550 No such file or directory.";
    } else if (isMode("421")) {
        outcome.message = "421 Too many connections, closing control connection.";
        outcome.sessionLost = true;
    } else {
        return false;
    }
    if (outcome.sessionLost)
        m_inner->abort();
    endLater(outcome, after);
    return true;
}

void FaultyFtp::open(const FtpLogin &login)
{
    if (!refused(true))
        m_inner->open(login);
}

void FaultyFtp::changeFolder(const QByteArray &folder)
{
    if (!refused(false))
        m_inner->changeFolder(folder);
}

void FaultyFtp::askFolder()
{
    if (!refused(false))
        m_inner->askFolder();
}

void FaultyFtp::close()
{
    if (!refused(false))
        m_inner->close();
}

void FaultyFtp::askSize(const QByteArray &name)
{
    if (refused(false))
        return;
    m_work = Work::Size;
    if (!m_files.contains(name)) {
        m_inner->askSize(name);
        return;
    }
    const File file = m_files.value(name);
    FtpOutcome outcome{FtpOutcome::kOk, "213", file.size, false};
    if (file.size == -1)
        outcome.size = file.bytes.size();
    if (file.size == -2)
        outcome = {FtpOutcome::kPlainError, "500 SIZE not understood", -1, false};
    if (isMode("size") && outcome.ok())
        outcome.size += m_fault->number;
    endLater(outcome);
}

void FaultyFtp::get(const QByteArray &name)
{
    if (refused(false))
        return;
    m_name = name;
    m_passed = 0;
    m_limit = isMode("cut") || isMode("stall") ? m_fault->number : -1;
    m_paused = false;
    m_started = false;
    if (m_limit >= 0 && m_fault->percent) {
        m_work = Work::SizeForCut;
        if (m_files.contains(name))
            onInnerFinished({FtpOutcome::kOk, {}, m_files.value(name).bytes.size(), false});
        else
            m_inner->askSize(name);
        return;
    }
    fetch();
}

void FaultyFtp::fetch()
{
    m_work = Work::Get;
    if (!m_files.contains(m_name)) {
        m_inner->get(m_name);
        return;
    }
    m_end.start(milliseconds(0), [this] {
        m_started = true;
        Q_EMIT started();
        m_held = m_files.value(m_name).bytes;
        m_outcome = FtpOutcome{FtpOutcome::kOk, "226 Transfer complete.", -1, false};
        drip();
    });
}

void FaultyFtp::take(const QByteArray &bytes)
{
    if (m_work != Work::Get)
        return;
    m_held += bytes;
    if (!m_drip.isActive())
        drip();
}

/// Lets out what may go out now; a file that stalls or is cut ends here.
void FaultyFtp::drip()
{
    if (m_paused || m_work != Work::Get)
        return;
    qint64 portion = m_held.size();
    if (isMode("drip"))
        portion = std::min(portion, std::max<qint64>(1, m_fault->number / 10));
    if (m_limit >= 0)
        portion = std::min(portion, m_limit - m_passed);
    if (portion > 0) {
        const QByteArray piece = m_held.first(portion);
        m_held.remove(0, portion);
        m_passed += portion;
        Q_EMIT data(piece);
    }
    if (m_limit >= 0 && m_passed >= m_limit && !m_end.isActive()) {
        const bool rest = !m_held.isEmpty();
        m_held.clear();
        const bool cut = isMode("cut");
        if (cut && m_fault->answersOk)
            return endLater({FtpOutcome::kOk, "226 Transfer complete.", -1, false, rest});
        endLater({cut ? kDisconnected : kTimeout, "426 Connection closed; transfer aborted.", -1,
                  m_fault->contextLost},
                 cut ? milliseconds(0) : m_timeout);
        return;
    }
    if (!m_held.isEmpty() && isMode("drip")) {
        const qint64 every = m_fault->number >= 10 ? kDripEvery.count()
                                                   : 1'000 / std::max<qint64>(1, m_fault->number);
        m_drip.start(milliseconds(qint64(double(every) / m_speed)), [this] { drip(); });
        return;
    }
    if (m_outcome && m_held.isEmpty())
        endLater(*m_outcome);
}

void FaultyFtp::onInnerFinished(const FtpOutcome &outcome)
{
    switch (m_work) {
    case Work::None: // the rest of a file that was cut
        return;
    case Work::SizeForCut:
        m_limit = outcome.size > 0 ? outcome.size * m_fault->number / 100 : 0;
        return fetch();
    case Work::Size: {
        FtpOutcome changed = outcome;
        if (isMode("size") && outcome.ok())
            changed.size += m_fault->number;
        return finish(changed);
    }
    case Work::Get:
        if (outcome.ok() || m_started) {
            m_outcome = outcome;
            if (!m_drip.isActive() && !m_end.isActive())
                drip();
            return;
        }
        return finish(outcome);
    case Work::Plain:
        return finish(outcome);
    }
}

void FaultyFtp::abort()
{
    m_inner->abort();
    m_end.stop();
    m_drip.stop();
    m_held.clear();
    m_outcome.reset();
    m_work = Work::None;
}

void FaultyFtp::pause(bool on)
{
    m_paused = on;
    m_inner->pause(on);
    if (!on && m_work == Work::Get)
        drip();
}

} // namespace fota
