#include "tests/support/runcourse.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds kMargin = 5s;  ///< INV-7
constexpr milliseconds kInStep = 10s; ///< what brings the line into step after a limit
constexpr int kCommandsOfAStep = 40;  ///< more are a loop
constexpr int kBusySim = 5;           ///< queries of a SIM that is busy

bool isProbe(const QByteArray &command)
{
    return command == "AT" || command == "ATQ0V1" || command.startsWith("+++");
}

bool isWatched(const QString &step)
{
    return step == u"4.o"_s || step == u"4.p"_s;
}

} // namespace

milliseconds limitOf(const QByteArray &command, const Limits &limits)
{
    if (command.startsWith("AT#SGACT="))
        return command.endsWith(",1") ? limits.context : limits.close;
    const std::pair<const char *, milliseconds> all[]{{"AT#FTPGETOTA", limits.delta},
                                                      {"AT#FTPGET=", limits.checkfile},
                                                      {"AT#FTPOPEN", limits.ftpopen},
                                                      {"AT#FTPCLOSE", limits.close},
                                                      {"AT#FTPTYPE", limits.close},
                                                      {"AT#FTPCWD", limits.close},
                                                      {"AT#FTPFSIZE", limits.close},
                                                      {"AT#FTPTO", limits.config},
                                                      {"AT#SCFG", limits.config},
                                                      {"AT+CGDCONT", limits.config},
                                                      {"AT+CFUN=", limits.config},
                                                      {"AT#OTASUAN", limits.config},
                                                      {"AT#OTAUP=0", limits.apply},
                                                      {"AT#OTAUP=1", limits.ftpopen},
                                                      {"AT#OTAUPW=?", limits.ident},
                                                      {"AT#OTAUPW", limits.close},
                                                      {"AT#SGACT?", limits.versionQuery()},
                                                      {"AT+GMR", limits.versionQuery()},
                                                      {"AT#CFVR", limits.versionQuery()},
                                                      {"AT+CSQ", limits.versionQuery()},
                                                      {"AT+CEREG", limits.versionQuery()},
                                                      {"AT+CGREG", limits.versionQuery()},
                                                      {"AT+CREG", limits.versionQuery()},
                                                      {"AT+COPS", limits.versionQuery()},
                                                      {"AT+CPIN?", limits.sim},
                                                      {"AT+", limits.ident},
                                                      {"AT#", limits.ident},
                                                      {"ATE0", limits.ident}};
    for (const auto &[start, limit] : all) {
        if (command.startsWith(start))
            return limit;
    }
    return 0s;
}

void RunCourse::watch(Engine &engine)
{
    QObject::connect(&engine, &Engine::runStarted, &engine,
                     [this](const RunRequest &request) { begin(request); });
    QObject::connect(&engine, &Engine::stepChanged, &engine,
                     [this](const StepReport &report) { note(report); });
    QObject::connect(&engine, &Engine::waiting, &engine,
                     [this](const WaitReport &report) { note(report); });
    QObject::connect(&engine, &Engine::pushChanged, &engine, [this] { m_pushed = true; });
    QObject::connect(&engine, &Engine::questionAsked, &engine, [this](const Question &question) {
        if (question.kind != Question::Kind::LeaveDownload) // nobody waits for that answer
            m_asked += m_clock.elapsed();
    });
    QObject::connect(&engine, &Engine::logged, &engine, [this](const QList<LogEntry> &entries) {
        const milliseconds zero =
            milliseconds(m_clock.now().toMSecsSinceEpoch()) - m_clock.elapsed();
        for (const LogEntry &entry : entries) {
            if (entry.direction == LogEntry::Direction::Sent)
                m_sent += {milliseconds(entry.atMs) - zero, entry.text};
        }
    });
    QObject::connect(&engine, &Engine::runFinished, &engine,
                     [this] { m_finishedAt = m_clock.elapsed(); });
}

void RunCourse::begin(const RunRequest &request)
{
    m_limits = request.limits;
    m_reports.clear();
    m_pauses.clear();
    m_sent.clear();
    m_asked.clear();
    m_pushed = false;
}

void RunCourse::note(const StepReport &report)
{
    if (report.state == State::Progress || report.state == State::Skipped)
        return;
    m_reports += {m_clock.elapsed(), report.step, report.state};
    if (report.step == u"4.a"_s && report.state == State::Started)
        m_walks += m_clock.elapsed();
}

/// A gap of the budget, or until the oldest of the four attempts of an hour is forgotten.
void RunCourse::note(const WaitReport &report)
{
    const milliseconds now = m_clock.elapsed();
    m_walks.removeIf([now](milliseconds at) { return now - at > 1h; });
    const milliseconds gap = m_limits.backoff * (1 << std::clamp(report.attempt - 1, 0, 2)) * 6 / 5;
    const milliseconds hour = m_walks.size() < 4 ? 0s : 1h;
    const milliseconds length(report.untilMs - m_clock.now().toMSecsSinceEpoch());
    m_pauses += {now, length, std::max(gap, hour)};
}

QList<RunCourse::Visit> RunCourse::visits() const
{
    QList<Visit> all;
    bool open = false;
    for (const Report &report : m_reports) {
        if (open)
            all.back().to = report.at;
        open = report.state == State::Started;
        if (open)
            all += {report.step, report.at, m_finishedAt};
    }
    return all;
}

/// What the commands of a step took, each no longer than its limit.
milliseconds RunCourse::commandsOf(const Visit &visit) const
{
    milliseconds sum{0};
    for (qsizetype i = 0; i < m_sent.size(); ++i) {
        const Sent &sent = m_sent[i];
        if (!visit.holds(sent.at))
            continue;
        const milliseconds end =
            i + 1 < m_sent.size() ? std::min(m_sent[i + 1].at, visit.to) : visit.to;
        const milliseconds limit =
            isProbe(sent.command) ? m_limits.ident : limitOf(sent.command, m_limits);
        sum += std::min(end - sent.at, limit + kInStep);
    }
    return sum;
}

milliseconds RunCourse::pausesIn(const Visit &visit) const
{
    milliseconds sum{0};
    for (const Pause &pause : m_pauses)
        sum += visit.holds(pause.at) ? pause.length : 0s;
    return sum;
}

milliseconds RunCourse::allowed(const Visit &visit) const
{
    const QString &step = visit.step;
    if (step == u"SIM"_s)
        return m_limits.sim * (kBusySim + 2) + m_limits.ident * 2 + kInStep;
    if (step == u"4.c"_s) // and what asks for the radio, and switches it on
        return m_limits.signal + m_limits.versionQuery() + m_limits.ident + m_limits.config
               + kInStep * 3;
    if (step == u"4.d"_s)
        return m_limits.registration + m_limits.versionQuery() * 2 + kInStep * 2;
    if (step == u"UPLOAD"_s)
        return m_limits.delta + commandsOf(visit) + kInStep;
    const bool mayRetry = step == u"4.f"_s || step == u"4.g"_s || step == u"4.k"_s;
    return commandsOf(visit) + pausesIn(visit) + (mayRetry ? m_limits.secondTry() : 0s)
           + (step == u"OPEN"_s ? m_limits.open : 0s) + kInStep;
}

bool RunCourse::waitsForUser(const Visit &visit) const
{
    return std::ranges::any_of(m_asked, [&visit](milliseconds at) { return visit.holds(at); });
}

QStringList RunCourse::overruns(const RunResult &result) const
{
    QStringList told;
    const auto claim = [&told](bool holds, const QString &what, milliseconds took,
                               milliseconds due) {
        if (!holds)
            told += u"INV-7 %1 took %2 s, not %3 s"_s.arg(what).arg(took / 1s).arg(due / 1s);
    };
    const QList<Visit> all = visits();
    milliseconds accounted{0}, watched{0};
    for (const Visit &visit : all) {
        accounted += visit.took();
        watched = isWatched(visit.step) ? watched + visit.took() : 0s;
        // The apply's answer, the restarts, and as long as an old version must stand (U04, U07).
        const milliseconds due = isWatched(visit.step) ? m_limits.restart + m_limits.stable * 2
                                                             + m_limits.verify * 2 + kInStep
                                                       : allowed(visit);
        const milliseconds took = isWatched(visit.step) ? watched : visit.took();
        claim(took <= due || waitsForUser(visit), visit.step, took, due);
        const auto commands = std::ranges::count_if(m_sent, [&visit](const Sent &sent) {
            return visit.holds(sent.at) && !isProbe(sent.command);
        });
        const bool polls = isWatched(visit.step) || visit.step == u"4.d"_s;
        if (commands > kCommandsOfAStep && !polls)
            told += u"INV-7 %1 commands in %2"_s.arg(commands).arg(visit.step);
    }
    for (const Pause &pause : m_pauses) {
        claim(pause.length <= pause.most, u"a wait between attempts"_s, pause.length, pause.most);
        const bool inside = std::ranges::any_of(
            all, [&pause](const Visit &visit) { return visit.holds(pause.at); });
        accounted += inside ? 0s : pause.length;
    }
    const bool lookedBack = result.verdict == VerdictKind::Updated; // FINISH
    const milliseconds due =
        accounted + kMargin
        + (lookedBack ? m_limits.registration + m_limits.sim * 2 + m_limits.ident + m_limits.config
                            + m_limits.versionQuery() * 2 + kInStep * 3
                      : 0s);
    const milliseconds took(result.elapsedMs);
    claim(took <= due || m_pushed, u"the run"_s, took, due); // a push is waited for
    return told;
}

} // namespace fota
