#include "app/cli/run.h"
#include "app/cli/commands.h"
#include "app/cli/dryrun.h"
#include "app/cli/exitcode.h"
#include "app/cli/interrupt.h"
#include "app/cli/pushoutput.h"
#include "app/cli/runoutput.h"
#include "app/cli/serveroptions.h"
#include "app/serverarguments.h"
#include "core/fota/firmwareversion.h"
#include "core/profiles/profileloader.h"
#include "ui/text/measuretext.h"
#include "ui/text/preflighttext.h"

#include <QCoreApplication>
#include <QTimer>

namespace fota {

using namespace Qt::StringLiterals;

/// Ctrl+C before the point of no return cancels; after it, it only ends the watching. The second
/// one waits for no module; told to end by the system, the program waits no longer than H15
/// allows. Every way tells the one result of the run.
void obeyInterrupt(Engine &engine, const std::shared_ptr<Output> &output)
{
    const auto passed = std::make_shared<bool>(false);
    QObject::connect(&engine, &Engine::pointOfNoReturn, &engine,
                     [passed](bool now) { *passed = now; });
    auto *interrupt = new Interrupt(&engine);
    const auto leave = [&engine] {
        QCoreApplication::exit(
            exitcode::kCancelled); // the run's own end, if one is on, replaces it
        engine.leaveRun();
    };
    QObject::connect(interrupt, &Interrupt::insisted, &engine, leave);
    QObject::connect(
        interrupt, &Interrupt::requested, &engine, [&engine, passed, output, leave](bool patient) {
            if (*passed)
                return patient ? engine.stopWatching() : leave();
            engine.stop();
            if (patient)
                return;
            QTimer::singleShot(Interrupt::kCleanUp, &engine, [output, leave] {
                output->error(
                    u"The module is still busy. The next run, or 'fotabench-cli resume', closes what is open. (H15)"_s);
                leave();
            });
        });
}

namespace {

/// What is wrong with --profile; empty: nothing.
QString profileFault(const Invocation &call)
{
    if (!call.has(u"profile"_s) || profileById(call.value(u"profile"_s)))
        return {};
    QStringList ids;
    for (const ModuleProfile &profile : builtInProfiles())
        ids += profile.id;
    return u"--profile is one of: "_s + ids.join(u", "_s);
}

} // namespace

bool readChoices(const Invocation &call, RunRequest *request, int *code)
{
    const auto wrong = [&](const QString &what) {
        *code = wrongUse(call, what);
        return false;
    };
    if (const QString fault = profileFault(call); !fault.isEmpty())
        return wrong(fault);
    if (!pushOption(call))
        return wrong(u"--push is accept, delay or reject"_s);
    request->profileId = call.value(u"profile"_s);
    return true;
}

std::optional<int> readPasses(const Invocation &call, int *code)
{
    const int passes =
        call.has(u"passes"_s) ? call.value(u"passes"_s).toInt() : call.settings.passes;
    if (passes >= 1 && passes <= 3)
        return passes;
    *code = wrongUse(call, u"--passes is 1, 2 or 3"_s);
    return {};
}

namespace {

std::optional<RunRequest> readRequest(const Invocation &call, RunRequest::Kind kind, int *code)
{
    QString wrong;
    const std::optional<ServerAccess> server = readServer(call, &wrong);
    if (!server) {
        *code = wrongUse(call, wrong);
        return {};
    }
    RunRequest request;
    if (!readChoices(call, &request, code))
        return {};
    request.kind = kind;
    request.port = call.value(u"port"_s);
    request.server = *server;
    request.choices = otherChoices(*call.parser, call.settings.profiles);
    request.allowRoaming = call.has(u"allow-roaming"_s);
    request.allowDowngrade = kind == RunRequest::Kind::Update && call.has(u"allow-downgrade"_s);
    request.limits = call.limits;
    request.passes = call.settings.passes;
    if (kind == RunRequest::Kind::Update) {
        const std::optional<int> passes = readPasses(call, code);
        if (!passes)
            return {};
        request.passes = *passes;
    }
    return request;
}

/// What the person at the terminal is asked: the unit, the versions, and what could not be checked.
bool consentAtTerminal(const Output &output, const RunResult &found, int passes)
{
    output.error(u"Update this module?"_s);
    output.error(u"  Module    %1, IMEI %2, at %3"_s.arg(found.model, found.imei, found.port));
    output.error(u"  Version   %1 -> %2"_s.arg(
        fullVersion(found.from,
                    found.fromSub.isEmpty() ? std::nullopt : std::optional(found.fromSub)),
        found.target));
    const QString source = found.isUpload ? u"of this computer, %1"_s.arg(sizeText(found.fileBytes))
                                          : u"from "_s + found.server;
    output.error(
        u"  File      %1 %2, applied at most %3 times"_s.arg(found.file, source).arg(passes));
    if (const QString history = historyText(found); !history.isEmpty())
        output.error(u"  Before    "_s + history);
    for (const PreflightItem &item : found.preflight.items)
        output.error(u"  %1 %2: %3"_s.arg(preflightState(item.state).leftJustified(12),
                                          preflightTopic(item.topic), preflightReason(item)));
    for (const Error &note : found.notes) {
        if (!preflightSays(found.preflight, note))
            output.error(u"  Note      "_s + noticeFor(note).what);
    }
    output.error(
        found.isUpload
            ? u"  The file is unsigned: only the module checks it. Keep power and cable connected until the end."_s
            : u"  The list and the file are unsigned and travel in clear text. Keep the module powered until the end."_s);
    const auto typed = askTerminal(
        u"Type the last four digits of the IMEI to update, anything else to leave it: "_s, false);
    return typed && !typed->isEmpty() && QString::fromUtf8(*typed) == found.imei.right(4);
}

Consent consentFor(const RunResult &found, int passes)
{
    return {.unattended = false,
            .imei = found.imei,
            .model = found.model,
            .from = found.from,
            .fromSub = found.fromSub,
            .target = found.target,
            .file = found.file,
            .sha256 = found.fileSha256,
            .server = found.server,
            .passes = passes,
            .allowDowngrade = false};
}

void checkAskUpdate(const Invocation &call, Engine &engine, const RunRequest &request,
                    const std::shared_ptr<RunOutput> &output)
{
    const auto asked = std::make_shared<bool>(false);
    QObject::connect(&engine, &Engine::runFinished, &engine,
                     [&engine, request, output, asked, out = call.output](const RunResult &result) {
                         const bool found = result.verdict == VerdictKind::UpdateAvailable;
                         if (*asked || !found) {
                             output->result(result);
                             QCoreApplication::exit(exitCode(result));
                             return;
                         }
                         *asked = true;
                         if (!consentAtTerminal(*out, result, request.passes)) {
                             RunResult declined = result;
                             declined.verdict = VerdictKind::Cancelled;
                             output->result(declined);
                             QCoreApplication::exit(exitCode(declined));
                             return;
                         }
                         RunRequest update = request;
                         update.kind = RunRequest::Kind::Update;
                         update.consent = consentFor(result, request.passes);
                         update.freshConfirmation = true;
                         engine.startRun(update);
                     });
    RunRequest look = request;
    look.kind = RunRequest::Kind::Check;
    engine.startRun(look);
}

} // namespace

void runAndLeave(Engine &engine, const std::shared_ptr<RunOutput> &output)
{
    QObject::connect(&engine, &Engine::runFinished, &engine, [output](const RunResult &result) {
        output->result(result);
        QCoreApplication::exit(output->logFailed() ? exitcode::kProgram : exitCode(result));
    });
}

int askAndRun(const Invocation &call, Engine &engine, RunRequest request)
{
    const bool agreed = call.has(u"yes"_s);
    if (!agreed && !hasTerminal())
        return wrongUse(call, u"without a terminal to ask at, --yes is needed"_s);
    const auto output = std::make_shared<RunOutput>(call, engine);
    if (output->logFailed())
        return wrongUse(call, u"the log cannot be written: "_s + call.value(u"log"_s));
    engine.setPushAnswer(*pushOption(call));
    obeyInterrupt(engine, call.output);
    if (!agreed) {
        checkAskUpdate(call, engine, request, output);
        return -1;
    }
    Consent consent;
    consent.unattended = true;
    consent.passes = request.passes;
    consent.allowDowngrade = request.allowDowngrade;
    request.consent = consent;
    runAndLeave(engine, output);
    engine.startRun(request);
    return -1;
}

int check(const Invocation &call, Engine &engine)
{
    int code = exitcode::kDone;
    const std::optional<RunRequest> request = readRequest(call, RunRequest::Kind::Check, &code);
    if (!request)
        return code;
    const auto output = std::make_shared<RunOutput>(call, engine);
    engine.setPushAnswer(*pushOption(call));
    obeyInterrupt(engine, call.output);
    runAndLeave(engine, output);
    engine.startRun(*request);
    return -1;
}

int update(const Invocation &call, Engine &engine)
{
    int code = exitcode::kDone;
    std::optional<RunRequest> request = readRequest(call, RunRequest::Kind::Update, &code);
    if (!request)
        return code;
    if (call.has(u"dry-run"_s))
        return dryRun(call, *request);
    return askAndRun(call, engine, std::move(*request));
}

int resume(const Invocation &call, Engine &engine)
{
    if (const QString fault = profileFault(call); !fault.isEmpty())
        return wrongUse(call, fault);
    const auto output = std::make_shared<RunOutput>(call, engine);
    if (output->logFailed())
        return wrongUse(call, u"the log cannot be written: "_s + call.value(u"log"_s));
    obeyInterrupt(engine, call.output);
    runAndLeave(engine, output);
    QObject::connect(&engine, &Engine::resumeImpossible, &engine, [out = call.output](int candidates) {
        if (candidates > 0)
            out->error(
                u"fotabench-cli: several runs were interrupted; name one with --imei. Nothing was sent to a module."_s);
        else
            out->progress(u"No interrupted run."_s);
        const int ended = candidates > 0 ? exitcode::kUsage : exitcode::kDone;
        QMetaObject::invokeMethod(
            qApp, [ended] { QCoreApplication::exit(ended); }, Qt::QueuedConnection);
    });
    engine.resumeRunBy(call.value(u"profile"_s), call.value(u"port"_s), call.value(u"imei"_s),
                       call.limits);
    return -1;
}

} // namespace fota
