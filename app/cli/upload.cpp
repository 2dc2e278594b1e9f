#include "app/cli/commands.h"
#include "app/cli/dryrun.h"
#include "app/cli/run.h"
#include "app/cli/serveroptions.h"
#include "core/fota/deltafile.h"
#include "core/fota/firmwareversion.h"
#include "ui/text/errortext.h"

namespace fota {

using namespace Qt::StringLiterals;

namespace {

std::optional<RunRequest> readUpload(const Invocation &call, int *code)
{
    const auto wrong = [&](const QString &what) -> std::optional<RunRequest> {
        *code = wrongUse(call, what);
        return {};
    };
    for (const QString &needed : {u"delta"_s, u"target"_s}) {
        if (call.value(needed).isEmpty())
            return wrong(u"--%1 is missing"_s.arg(needed));
    }
    const LocalDelta file{call.value(u"delta"_s), call.value(u"target"_s)};
    if (!plausibleVersion(file.target))
        return wrong(u"--target is no firmware version: "_s + file.target);
    const Result<DeltaFile> delta = readDeltaFile(file.path);
    if (!delta && delta.error().code == ErrorCode::DeltaUnreadable)
        return wrong(ErrorText::sentence(delta.error())); // the others are the engine's to refuse
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    request.port = call.value(u"port"_s);
    request.upload = file;
    request.allowDowngrade = call.has(u"allow-downgrade"_s);
    request.limits = call.limits;
    const std::optional<int> passes = readPasses(call, code);
    if (!passes)
        return {};
    request.passes = *passes;
    return request;
}

} // namespace

int upload(const Invocation &call, Engine &engine)
{
    int code = 0;
    std::optional<RunRequest> request = readUpload(call, &code);
    if (!request)
        return code;
    if (call.has(u"dry-run"_s))
        return dryRunUpload(call, *request->upload);
    const bool agreed = call.has(u"yes"_s);
    if (!agreed && !hasTerminal())
        return wrongUse(call, u"without a terminal to ask at, --yes is needed"_s);
    const auto output = std::make_shared<RunOutput>(call, engine);
    if (output->logFailed())
        return wrongUse(call, u"the log cannot be written: "_s + call.value(u"log"_s));
    obeyInterrupt(engine);
    if (!agreed) {
        checkAskUpdate(call, engine, *request, output);
        return -1;
    }
    Consent consent;
    consent.unattended = true;
    consent.passes = request->passes;
    consent.allowDowngrade = request->allowDowngrade;
    request->consent = consent;
    runAndLeave(engine, output);
    engine.startRun(*request);
    return -1;
}

} // namespace fota
