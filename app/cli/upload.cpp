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
    if (!readChoices(call, &request, code))
        return {};
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
    return askAndRun(call, engine, std::move(*request));
}

} // namespace fota
