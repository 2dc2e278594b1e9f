#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"

#include "core/log/escape.h"

// The words of steps for machines: never translated, never formatted by locale.
namespace fota {

using namespace Qt::StringLiterals;

namespace {

QString withBytes(const QString &name, const QString &bytes)
{
    return bytes.isEmpty() ? name : u"%1, %2 bytes"_s.arg(name, bytes);
}

} // namespace

QString plainDetail(const StepDetail &detail)
{
    const auto arg = [&detail](int index) { return visible(detail.args.value(index)); };
    switch (detail.kind) {
    case StepDetail::Kind::None:
        return {};
    case StepDetail::Kind::Text:
        return visible(detail.args.join(u' '));
    case StepDetail::Kind::SocketBound:
        return u"connection %1 on context %2"_s.arg(arg(0), arg(1));
    case StepDetail::Kind::SocketWasBound:
        return u"connection %1 already on context %2"_s.arg(arg(0), arg(1));
    case StepDetail::Kind::ApnWritten:
        return u"%1 written"_s.arg(arg(0));
    case StepDetail::Kind::ApnWasSet:
        return u"already %1"_s.arg(arg(0));
    case StepDetail::Kind::ApnKept:
        return u"kept %1"_s.arg(arg(0));
    case StepDetail::Kind::Signal:
        return arg(0).isEmpty() ? u"unknown"_s : u"%1 dBm"_s.arg(arg(0));
    case StepDetail::Kind::Registration: {
        bool ok = false;
        const int status = detail.args.value(0).toInt(&ok);
        return ok ? registrationKey(status) : u"unknown"_s;
    }
    case StepDetail::Kind::ContextOpened:
        return arg(0).isEmpty() ? u"context %1"_s.arg(arg(1))
                                : u"%1 on context %2"_s.arg(arg(0), arg(1));
    case StepDetail::Kind::ContextWasOpen:
        return u"context %1 was open"_s.arg(arg(0));
    case StepDetail::Kind::FtpOpened:
    case StepDetail::Kind::Version:
    case StepDetail::Kind::VersionsSame:
    case StepDetail::Kind::Verified:
    case StepDetail::Kind::NotVerified:
        return arg(0);
    case StepDetail::Kind::CheckFileRead:
    case StepDetail::Kind::Downloaded:
        return withBytes(arg(0), arg(1));
    case StepDetail::Kind::CheckFileComes:
    case StepDetail::Kind::Uploaded:
        return arg(2).isEmpty() ? withBytes(arg(0), arg(1))
                                : u"%1, %2 of %3 bytes"_s.arg(arg(0), arg(1), arg(2));
    case StepDetail::Kind::Validated:
        return u"validated"_s;
    case StepDetail::Kind::VersionsDiffer:
    case StepDetail::Kind::UpdateFound:
        return u"%1 -> %2"_s.arg(arg(0), arg(1));
    case StepDetail::Kind::Closed:
        return u"closed"_s;
    case StepDetail::Kind::WasClosed:
        return u"was closed"_s;
    case StepDetail::Kind::NotClosed:
        return u"not closed"_s;
    case StepDetail::Kind::ApplyAccepted:
        return u"accepted"_s;
    case StepDetail::Kind::ApplyRefused:
        return arg(0).isEmpty() ? u"refused"_s : u"refused: %1"_s.arg(arg(0));
    case StepDetail::Kind::Restarts:
        return u"%1 restarts"_s.arg(arg(0));
    case StepDetail::Kind::Waiting:
        return arg(0).isEmpty() ? u"waiting"_s : u"waiting, %1 s left"_s.arg(arg(0));
    }
    return {};
}

QString stepStateKey(StepReport::State state)
{
    switch (state) {
    case StepReport::State::Started:
        return u"started"_s;
    case StepReport::State::Done:
        return u"done"_s;
    case StepReport::State::Other:
        return u"other"_s;
    case StepReport::State::Failed:
        return u"failed"_s;
    case StepReport::State::Skipped:
        return u"skipped"_s;
    case StepReport::State::Progress:
        return u"progress"_s;
    }
    return {};
}

QString evidenceKey(RestartReport::Evidence evidence)
{
    switch (evidence) {
    case RestartReport::Evidence::PortVanished:
        return u"port vanished"_s;
    case RestartReport::Evidence::Silence:
        return u"silence"_s;
    case RestartReport::Evidence::SettingsLost:
        return u"settings lost"_s;
    case RestartReport::Evidence::BootText:
        return u"boot text"_s;
    }
    return {};
}

} // namespace fota
