#include "tests/support/oracle.h"

#include "core/session/filejournal.h"
#include "tests/support/enginebench.h"
#include "tests/support/oracleclaims.h"
#include "tests/support/ownprocess.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using oracle::beginOfRun;
using oracle::checkBudgets;
using oracle::Claims;
using oracle::isApply;
using oracle::isUpload;
using Heard = EngineBench::Heard;

QString fullOf(const QByteArray &firmware, const QByteArray &sub)
{
    return QString::fromLatin1(sub.isEmpty() ? firmware : firmware + '.' + sub);
}

/// INV-4: a target without a sub-version is compared by the main version alone.
bool runs(const SimState &state, const QString &version)
{
    return !version.isEmpty()
           && (version == QString::fromLatin1(state.firmware)
               || version == fullOf(state.firmware, state.subVersion));
}

void checkLine(const EngineBench &bench, Claims &claim)
{
    for (const Heard &heard : bench.heard) {
        const QByteArray &command = heard.command;
        claim(command.size() <= 400
                  && std::ranges::all_of(command, [](char c) { return c >= ' ' && c <= '~'; }),
              u"INV-5 "_s + QString::fromLatin1(command));
        // What leaves data mode waits for no answer (P18); the first AT follows in the same line.
        claim(!heard.early || command.startsWith("+++"),
              u"INV-3 sent before the answer, within the limit: "_s + QString::fromLatin1(command));
        const bool watching = heard.step == u"4.o"_s || heard.step == u"4.p"_s
                              || (heard.step == u"4.n"_s && !isApply(heard));
        claim(!watching || EngineBench::isIdentity(command),
              u"INV-3 sent while the module restarts: "_s + QString::fromLatin1(command));
    }
    claim(bench.disturbances.isEmpty(), u"INV-3 bytes sent into a running command"_s);
}

/// INV-1: what must have come before this apply, since the one before it and in the same run.
void checkApply(const EngineBench &bench, qsizetype at, Claims &claim)
{
    const Heard &apply = bench.heard[at];
    const qsizetype begin = beginOfRun(bench, at);
    qsizetype first = begin;
    while (first < at && bench.heard[first].command != "AT+CGSN")
        ++first;
    qsizetype download = -1, reread = -1, identified = -1, imei = -1;
    int contextId = -1;
    for (qsizetype i = begin; i < at; ++i) {
        const QByteArray &command = bench.heard[i].command;
        if (command == "AT#SCFG?") { // 4.a: what follows is done by the module identified last
            identified = imei;
            download = reread = -1;
        } else if (isApply(bench.heard[i]))
            download = reread = identified = -1;
        else if (command.startsWith("AT#FTPGETOTA=") || isUpload(command))
            download = i;
        else if (command == "AT+CGSN")
            imei = reread = i;
        else if (command.startsWith("AT#SGACT=") && command.endsWith(",1"))
            contextId = command.sliced(9).split(',').first().toInt();
    }
    claim(download >= 0, u"INV-1 an apply without a download"_s);
    claim(identified < 0 || bench.heard[identified].cmee == 0
              || bench.heard[identified].restarts == apply.restarts,
          u"A25 the module restarted between its identification and the apply"_s);
    claim(reread > download, u"INV-1 the module was not read again before the apply"_s);
    if (download >= 0) {
        const QString taken = isUpload(bench.heard[download].command) ? u"UPLOAD"_s : u"4.k"_s;
        const auto from = bench.steps.begin() + bench.heard[download].steps - 1;
        const auto to = bench.steps.begin() + apply.steps;
        claim(std::any_of(from, to,
                          [&taken](const StepReport &step) {
                              return step.step == taken && step.state == StepReport::State::Done;
                          }),
              u"INV-1 the download was not confirmed"_s);
        if (isUpload(bench.heard[download].command)) {
            const bool asked =
                std::any_of(bench.heard.begin() + download, bench.heard.begin() + at,
                            [](const Heard &heard) { return heard.command == "AT#OTAUP=1"; });
            const bool valid = std::any_of(from, to, [](const StepReport &step) {
                return step.step == u"VALIDATE"_s && step.state == StepReport::State::Done;
            });
            const bool told = std::ranges::any_of(bench.notices, [](const Error &notice) {
                return notice.code == ErrorCode::ValidationUnknown;
            });
            claim(valid && asked != told,
                  u"INV-1 an apply of a file that was neither validated nor "
                  "told to be unchecked"_s);
        }
    }
    // As they stood when they were read: a fault may change what the very query answers.
    const Heard &named = bench.heard[std::min(first + 1, at)];
    const Heard &again = bench.heard[std::min(reread < 0 ? at : reread + 1, at)];
    claim(again.firmware == named.firmware && again.sub == named.sub && again.imei == named.imei
              && again.model == named.model,
          u"INV-1 another module or version than the run identified"_s);
    const bool mayStay = std::ranges::any_of(bench.questions, [](const Question &question) {
        return question.kind == Question::Kind::ContextStaysOpen;
    });
    claim(mayStay || (!apply.ftpOpen && !apply.active.contains(contextId)),
          u"INV-1 an apply with FTP or context open"_s);
    claim(apply.intentOnDisk, u"INV-9 an apply without its intent on disk"_s);
}

/// INV-2: before a further apply the old version was read, and had stood for its time.
void checkFurtherPass(const EngineBench &bench, qsizetype earlier, qsizetype later, Claims &claim)
{
    const Heard &first = bench.heard[earlier];
    const Heard &second = bench.heard[later];
    const milliseconds stable = Limits().stable;
    claim(first.firmware == second.firmware && first.sub == second.sub,
          u"INV-2 a further pass on another version"_s);
    bool wasRead = false, stood = false;
    for (qsizetype i = earlier + 1; i < later; ++i) {
        const Heard &heard = bench.heard[i];
        if (heard.command != "AT+GMR" || heard.firmware != first.firmware)
            continue;
        wasRead = true;
        stood = stood || heard.at - first.at >= stable;
    }
    claim(wasRead && stood, u"INV-2 a further pass before the old version was final"_s);
}

/// INV-1: one consent is for one file, and for the one that it names.
void checkFile(const EngineBench &bench, Claims &claim)
{
    for (qsizetype run = 0; run < bench.runs.size(); ++run) {
        QByteArrayList names;
        const std::optional<Consent> &consent = bench.orders[run].consent;
        if (consent && !consent->unattended && !consent->file.isEmpty())
            names += consent->file.toLatin1();
        const qsizetype end = bench.runs.value(run + 1, bench.heard.size());
        for (qsizetype i = bench.runs[run]; i < end; ++i) {
            const QByteArray &command = bench.heard[i].command;
            if (!command.startsWith("AT#FTPGETOTA="))
                continue;
            const QByteArray name = command.split('"').value(1);
            if (!names.contains(name))
                names += name;
        }
        claim(names.size() <= 1, u"INV-1 more than one file under one consent"_s);
    }
}

/// INV-4 and 1.2: what the verdict claims, against what the module runs.
void checkVerdict(const EngineBench &bench, const RunResult &result, qsizetype applies,
                  Claims &claim)
{
    // The network's own update may change the version that our file is for; one that failed, not.
    const bool changed =
        result.push
        && (result.push->isChanged() || result.push->state == PushReport::State::Running
            || result.push->state == PushReport::State::Restarting);
    const qint64 zero = bench.clock.now().toMSecsSinceEpoch() - bench.clock.elapsed().count();
    claim(!changed
              || std::ranges::none_of(bench.heard,
                                      [&](const Heard &heard) {
                                          return isApply(heard)
                                                 && zero + heard.at.count()
                                                        >= result.push->startedAtMs;
                                      }),
          u"INV-1 an apply after a push began"_s);
    const SimState &state = bench.module->state();
    const bool isTarget = runs(state, result.target);
    const QString truth = u", but the module runs "_s + fullOf(state.firmware, state.subVersion);
    const bool isFrom =
        result.from == QString::fromLatin1(state.firmware)
        && (result.fromSub.isEmpty() || result.fromSub == QString::fromLatin1(state.subVersion));
    const auto asked = std::find_if(bench.heard.rbegin(), bench.heard.rend(),
                                    [](const Heard &heard) { return heard.command == "AT+CGSN"; });
    const bool same =
        asked != bench.heard.rend() && result.imei == QString::fromLatin1(asked->imei);
    const auto appliesNow = std::count_if(
        bench.heard.begin() + bench.runs.value(bench.runs.size() - 1), bench.heard.end(), isApply);
    switch (result.verdict) {
    case VerdictKind::Updated:
        claim(isTarget && applies > 0 && same, u"INV-4 Updated"_s + truth);
        break;
    case VerdictKind::AlreadyCurrent:
        claim(isTarget && same, u"INV-4 AlreadyCurrent"_s + truth);
        break;
    case VerdictKind::NotUpdated:
        claim(!isTarget && isFrom, u"INV-4 NotUpdated"_s + truth);
        break;
    case VerdictKind::UnexpectedVersion:
        claim(!isTarget && !isFrom, u"INV-4 UnexpectedVersion"_s + truth);
        break;
    case VerdictKind::ModuleLost:
    case VerdictKind::Unknown:
        claim(applies > 0 || bench.journalSpoiled, u"1.2 unknown or lost without an apply"_s);
        break;
    case VerdictKind::Refused:
    case VerdictKind::Cancelled:
    case VerdictKind::Failed:
    case VerdictKind::UpdateAvailable:
        // An apply of an earlier run is none of this one.
        claim(result.passes == 0 && (appliesNow == 0 || !bench.lastMayApply),
              u"1.2 a verdict of before the apply, after one"_s);
        break;
    }
}

/// INV-8: what the run opened is closed, or the user is told that it is not. What a port that is
/// gone still holds nobody knows; once it is back, it counts.
void checkReleased(const EngineBench &bench, const RunResult &result, bool contextWasActive,
                   Claims &claim)
{
    const SimState &state = bench.module->state();
    const auto opened = std::ranges::find_if(bench.heard, [](const Heard &heard) {
        return heard.command.startsWith("AT#SGACT=") && heard.command.endsWith(",1");
    });
    const bool context =
        opened != bench.heard.end() && !contextWasActive
        && state.contexts.value(opened->command.sliced(9).split(',').first().toInt()).active;
    claim((!state.ftpOpen && !context) || result.sessionsOpen || !bench.module->isPresent(),
          u"INV-8 left open, and not told"_s);
}

/// INV-9 at the end: a journal stays open only where a later start has something to verify.
void checkJournal(const EngineBench &bench, const RunResult &result, Claims &claim)
{
    const auto open = FileJournal(bench.dir.filePath(u"data"_s)).openRuns();
    const bool offered = std::ranges::any_of(bench.questions, [](const Question &question) {
        return question.kind == Question::Kind::LeaveDownload;
    });
    const bool left = offered && result.verdict == VerdictKind::Cancelled && result.sessionsOpen;
    const bool wanted =
        result.verdict == VerdictKind::ModuleLost || result.verdict == VerdictKind::Unknown || left;
    // A module that was not reached, or is another's, settles nothing.
    const auto failed =
        std::find_if(bench.steps.rbegin(), bench.steps.rend(), [](const StepReport &step) {
            return step.state == StepReport::State::Failed;
        });
    const bool unreached =
        failed != bench.steps.rend() && (failed->step == u"OPEN"_s || failed->step == u"IDENT"_s);
    claim(open.isEmpty() == !wanted || unreached || bench.journalSpoiled,
          u"INV-9 the journal is %1 after %2"_s.arg(open.isEmpty() ? u"closed"_s : u"open"_s,
                                                    Verdict::name(result.verdict)));
}

/// INV-11: who waits sleeps. A command needs its gap, its limit and what brings the line into step;
/// beyond that the engine may look for a lost port a few times a second.
void checkWaiting(const EngineBench &bench, Claims &claim)
{
    const qint64 woken = bench.engineClock.woken();
    const qint64 seconds = bench.clock.elapsed() / 1s;
    const qint64 most = 10 * (bench.heard.size() + 20) + 8 * seconds;
    claim(woken <= most, u"INV-11 woken %1 times in %2 s"_s.arg(woken).arg(seconds));
}

/// INV-12: however many runs there were in this process, it has not grown. What a bench that is
/// still there holds, and what is made once and kept, is allowed for.
void checkGrowth(Claims &claim)
{
    static const qsizetype files = ownprocess::openFiles();
    static const qsizetype threads = ownprocess::threads();
    constexpr qsizetype kHeld = 12;
    claim(ownprocess::openFiles() <= files + kHeld,
          u"INV-12 %1 open files, at first %2"_s.arg(ownprocess::openFiles()).arg(files));
    claim(ownprocess::threads() <= threads + 2,
          u"INV-12 %1 threads, at first %2"_s.arg(ownprocess::threads()).arg(threads));
}

} // namespace

QStringList violationsOf(const EngineBench &bench)
{
    Claims claim;
    checkLine(bench, claim);
    qsizetype applies = 0, last = -1;
    for (qsizetype i = 0; i < bench.heard.size(); ++i) {
        if (!isApply(bench.heard[i]))
            continue;
        ++applies;
        checkApply(bench, i, claim);
        const bool sameRun =
            std::ranges::none_of(bench.runs, [&](qsizetype run) { return last < run && run <= i; });
        if (last >= 0 && sameRun)
            checkFurtherPass(bench, last, i, claim);
        last = i;
    }
    checkFile(bench, claim);
    claim(applies <= bench.consent.passes * std::max<qsizetype>(bench.runs.size(), 1),
          u"INV-2 applies: "_s + QString::number(applies));
    claim(!bench.holdsSecret(), u"INV-6 a password is in a file"_s);
    for (const QString &where : bench.shown.secrets())
        claim(false, u"INV-6 a password is in "_s + where);
    checkBudgets(bench, claim);
    checkWaiting(bench, claim);
    checkGrowth(claim);
    claim(bench.result.has_value(), u"INV-7 no verdict"_s);
    if (!bench.result)
        return claim.broken;
    for (const QString &overrun : bench.course.overruns(*bench.result))
        claim(false, overrun);
    checkVerdict(bench, *bench.result, applies, claim);
    checkReleased(bench, *bench.result, bench.m_contextWasActive, claim);
    checkJournal(bench, *bench.result, claim);
    return claim.broken;
}

} // namespace fota
