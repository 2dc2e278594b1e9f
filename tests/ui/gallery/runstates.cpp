#include "tests/ui/gallery/runstates.h"

#include "tests/ui/support/windowscript.h"
#include "ui/mainwindow.h"
#include "ui/run/messagepanel.h"
#include "ui/run/runflow.h"
#include "ui/run/uploaddialog.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>

namespace fota::tests {

using namespace Qt::StringLiterals;

namespace {

struct PhaseState
{
    QLatin1StringView state;
    char16_t letter; ///< of the step that runs
};

constexpr PhaseState kPhases[] = {
    {"phaseprepare"_L1, u'c'},
    {"phaseconnect"_L1, u'f'},
    {"phasecompare"_L1, u'h'},
    {"phaseclose"_L1, u'l'},
};

struct VerdictState
{
    QLatin1StringView state;
    VerdictKind verdict;
    ErrorCode code; ///< why; None where the verdict says it all
};

constexpr VerdictState kVerdicts[] = {
    {"current"_L1, VerdictKind::AlreadyCurrent, ErrorCode::None},
    {"notupdated"_L1, VerdictKind::NotUpdated, ErrorCode::StillOldVersion},
    {"unexpected"_L1, VerdictKind::UnexpectedVersion, ErrorCode::ThirdVersion},
    {"lost"_L1, VerdictKind::ModuleLost, ErrorCode::ModuleLost},
    {"notknown"_L1, VerdictKind::Unknown, ErrorCode::WatchingStopped},
    {"refused"_L1, VerdictKind::Refused, ErrorCode::Downgrade},
    {"cancelled"_L1, VerdictKind::Cancelled, ErrorCode::Cancelled},
};

/// The run as far as such an end lets it come, and the end.
void end(const VerdictState &how, MainWindow *window, WindowScript *script)
{
    RunResult result = WindowScript(nullptr).result(how.verdict);
    result.passes = 1;
    result.elapsedMs = 246'000;
    const QString third = u"30.00.002-B001"_s;
    switch (how.verdict) {
    case VerdictKind::AlreadyCurrent:
        script->upToDate();
        result.target = result.from;
        result.isCheck = true;
        break;
    case VerdictKind::NotUpdated:
        script->restarting(1, 3);
        script->says(result.from);
        result.step = u"4.q"_s;
        break;
    case VerdictKind::UnexpectedVersion:
        script->restarting(3, 3);
        script->says(third);
        result.now = third;
        result.step = u"4.q"_s;
        break;
    case VerdictKind::ModuleLost:
    case VerdictKind::Unknown:
        script->restarting(1, 3);
        script->fails(how.code);
        result.step = u"4.o"_s;
        break;
    case VerdictKind::Refused:
        script->updateTo(u'j');
        script->fails(how.code);
        result.step = u"4.j"_s;
        break;
    case VerdictKind::Cancelled:
        script->updateTo(u'k');
        script->fails(how.code);
        result.step = u"4.k"_s;
        break;
    case VerdictKind::Updated:
    case VerdictKind::UpdateAvailable:
    case VerdictKind::Failed: // states of their own
        break;
    }
    if (result.step < u"4.n")
        result.passes = 0;
    result.error.code = how.code;
    window->runFinished(result);
}

void ask(Question::Kind kind, const QStringList &args, MainWindow *window)
{
    window->questionAsked({kind, args, 1});
}

void interrupted(bool applyOnRecord, MainWindow *window)
{
    InterruptedReport report;
    const IdentityReport module = WindowScript::identity();
    report.imei = module.imei;
    report.model = module.model;
    report.port = u"/dev/ttyUSB1"_s;
    report.atMs = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
    report.applyOnRecord = applyOnRecord;
    window->interruptedRunsFound({report});
}

} // namespace

bool playRun(const QString &state, MainWindow *window, WindowScript *script)
{
    for (const PhaseState &phase : kPhases) {
        if (state == phase.state) {
            script->updateTo(phase.letter);
            return true;
        }
    }
    for (const VerdictState &verdict : kVerdicts) {
        if (state == verdict.state) {
            end(verdict, window, script);
            return true;
        }
    }
    if (state == u"phaseapply") {
        script->restarting(0, 3);
    } else if (state == u"phaseverify") {
        script->verifying();
    } else if (state == u"waiting") {
        script->updateTo(u'e');
        window->waiting({2,
                         QDateTime::currentMSecsSinceEpoch() + 300'000,
                         {ErrorCode::ContextRefused, {}, u"4.e"_s}});
    } else if (state == u"longer") {
        script->restarting(1, 3);
        RestartProgress progress;
        progress.elapsedMs = 612'000;
        progress.lastSeenMs = 540'000;
        progress.usualMs = 165'000;
        progress.giveUpMs = 1'800'000;
        progress.restarts = 1;
        progress.longerThanUsual = true;
        window->restartProgress(progress);
    } else if (state == u"interrupted" || state == u"interruptedbefore") {
        interrupted(state == u"interrupted", window);
    } else if (state == u"apn") {
        script->updateTo(u'b');
        ask(Question::Kind::ReplaceApn, {u"IOT.EXAMPLE.COM"_s, u"VZWINTERNET"_s}, window);
    } else if (state == u"roaming") {
        script->updateTo(u'd');
        ask(Question::Kind::Roaming, {u"Telefónica"_s}, window);
    } else if (state == u"details") {
        script->loginRefused();
        const auto links = window->findChild<MessagePanel *>()->findChildren<QPushButton *>();
        for (QPushButton *link : links) {
            if (link->isCheckable())
                link->click();
        }
    } else if (state == u"upload") {
        auto *dialog = new UploadDialog(window);
        dialog->findChildren<QLineEdit *>().first()->setText(u"/nowhere/delta.bin"_s);
        dialog->open();
    } else {
        return false;
    }
    return true;
}

} // namespace fota::tests
