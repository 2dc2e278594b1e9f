#include "ui/text/steptext.h"

#include "core/log/escape.h"
#include "ui/text/measuretext.h"

#include <QCoreApplication>

namespace fota {

using namespace Qt::StringLiterals;

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::StepWords)
};

namespace {

/// An argument as it may be shown.
QString arg(const StepDetail &detail, int index)
{
    return visible(detail.args.value(index));
}

QString bytesOf(const StepDetail &detail, int index)
{
    bool ok = false;
    const qint64 bytes = detail.args.value(index).toLongLong(&ok);
    return ok ? sizeText(bytes) : QString();
}

/// "first, second", or the first alone.
QString listed(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : StepWords::tr("%1, %2").arg(first, second);
}

QString signalText(const StepDetail &detail)
{
    bool ok = false;
    const int dbm = detail.args.value(0).toInt(&ok);
    return ok ? listed(dbmText(dbm), signalWordForDbm(dbm)) : StepWords::tr("not known");
}

QString registrationText(const StepDetail &detail)
{
    bool ok = false;
    const int status = detail.args.value(0).toInt(&ok);
    return ok ? registrationWord(status) : StepWords::tr("not known");
}

QString restartsText(int count)
{
    return count == 1 ? StepWords::tr("1 restart") : StepWords::tr("%1 restarts").arg(count);
}

/// "delta.bin, 1.2 of 4.0 MB", or the whole, or what is there of an unknown size.
QString transferText(const StepDetail &detail)
{
    const QString now = bytesOf(detail, 1);
    const QString whole = bytesOf(detail, 2);
    return listed(arg(detail, 0), whole.isEmpty() || detail.args.value(1) == detail.args.value(2)
                                      ? now
                                      : StepWords::tr("%1 of %2").arg(now, whole));
}

QString waitingText(const StepDetail &detail)
{
    bool ok = false;
    const qint64 seconds = detail.args.value(0).toLongLong(&ok);
    return ok ? StepWords::tr("waiting, %1 left").arg(spokenDuration(seconds * 1000))
              : StepWords::tr("waiting");
}

} // namespace

QString stepTitle(QStringView ref)
{
    if (const Step *row = stepRow(ref))
        return QCoreApplication::translate("Step", row->title);
    if (ref == "OPEN"_L1)
        return StepWords::tr("Open the port");
    if (ref == "IDENT"_L1)
        return StepWords::tr("Identify the module");
    if (ref == "SIM"_L1)
        return StepWords::tr("Check the SIM");
    if (ref == "FINISH"_L1)
        return StepWords::tr("Check SIM and network again");
    return visible(ref);
}

QString stepDetail(const StepDetail &detail)
{
    switch (detail.kind) {
    case StepDetail::Kind::None:
        return {};
    case StepDetail::Kind::Text:
        return visible(detail.args.join(u' '));
    case StepDetail::Kind::SocketBound:
        return StepWords::tr("connection %1 on context %2").arg(arg(detail, 0), arg(detail, 1));
    case StepDetail::Kind::SocketWasBound:
        return StepWords::tr("connection %1 already on context %2")
            .arg(arg(detail, 0), arg(detail, 1));
    case StepDetail::Kind::ApnWritten:
        return StepWords::tr("%1 written").arg(arg(detail, 0));
    case StepDetail::Kind::ApnWasSet:
        return StepWords::tr("already %1").arg(arg(detail, 0));
    case StepDetail::Kind::ApnKept:
        return StepWords::tr("the module's own, %1").arg(arg(detail, 0));
    case StepDetail::Kind::Signal:
        return signalText(detail);
    case StepDetail::Kind::Registration:
        return registrationText(detail);
    case StepDetail::Kind::ContextOpened:
        return arg(detail, 0).isEmpty()
                   ? StepWords::tr("context %1").arg(arg(detail, 1))
                   : StepWords::tr("%1 on context %2").arg(arg(detail, 0), arg(detail, 1));
    case StepDetail::Kind::ContextWasOpen:
        return StepWords::tr("context %1 was open already").arg(arg(detail, 0));
    case StepDetail::Kind::FtpOpened:
        return StepWords::tr("connected to %1").arg(arg(detail, 0));
    case StepDetail::Kind::CheckFileRead:
    case StepDetail::Kind::Downloaded:
        return listed(arg(detail, 0), bytesOf(detail, 1));
    case StepDetail::Kind::CheckFileComes:
    case StepDetail::Kind::Uploaded:
        return transferText(detail);
    case StepDetail::Kind::Validated:
        return StepWords::tr("the module takes it");
    case StepDetail::Kind::Version:
    case StepDetail::Kind::Verified:
        return arg(detail, 0);
    case StepDetail::Kind::VersionsSame:
        return StepWords::tr("yes, %1").arg(arg(detail, 0));
    case StepDetail::Kind::VersionsDiffer:
        return StepWords::tr("%1, wanted is %2").arg(arg(detail, 0), arg(detail, 1));
    case StepDetail::Kind::UpdateFound:
        return StepWords::tr("%1 → %2").arg(arg(detail, 0), arg(detail, 1));
    case StepDetail::Kind::Closed:
        return StepWords::tr("closed");
    case StepDetail::Kind::WasClosed:
        return StepWords::tr("was closed already");
    case StepDetail::Kind::NotClosed:
        return StepWords::tr("could not be closed");
    case StepDetail::Kind::ApplyAccepted:
        return StepWords::tr("accepted");
    case StepDetail::Kind::ApplyRefused:
        return arg(detail, 0).isEmpty() ? StepWords::tr("refused")
                                        : StepWords::tr("refused: %1").arg(arg(detail, 0));
    case StepDetail::Kind::Restarts:
        return restartsText(detail.args.value(0).toInt());
    case StepDetail::Kind::NotVerified:
        return StepWords::tr("%1, not the wanted version").arg(arg(detail, 0));
    case StepDetail::Kind::Waiting:
        return waitingText(detail);
    }
    return {};
}

QString stepState(StepReport::State state)
{
    switch (state) {
    case StepReport::State::Started:
    case StepReport::State::Progress:
        return StepWords::tr("running");
    case StepReport::State::Done:
        return StepWords::tr("done");
    case StepReport::State::Other:
        return StepWords::tr("other");
    case StepReport::State::Failed:
        return StepWords::tr("failed");
    case StepReport::State::Skipped:
        return StepWords::tr("skipped");
    }
    return {};
}

QString waitingWord()
{
    return StepWords::tr("waiting");
}

Phase phaseOf(QStringView ref)
{
    if (ref == "UPLOAD"_L1 || ref == "VALIDATE"_L1)
        return Phase::Download;
    if (ref == "FINISH"_L1)
        return Phase::Finish;
    if (ref.size() != 3 || !ref.startsWith(u"4."_s))
        return Phase::Prepare;
    const QChar letter = ref[2];
    if (letter <= u'd')
        return Phase::Prepare;
    if (letter <= u'j')
        return Phase::Connect;
    if (letter <= u'm')
        return Phase::Download;
    return letter <= u'q' ? Phase::Apply : Phase::Finish;
}

QString phaseTitle(Phase phase, Way way)
{
    if (way == Way::Upload && phase == Phase::Connect)
        return StepWords::tr("Compare");
    if (way == Way::Upload && phase == Phase::Download)
        return StepWords::tr("Upload");
    switch (phase) {
    case Phase::Prepare:
        return StepWords::tr("Prepare");
    case Phase::Connect:
        return StepWords::tr("Connect and compare");
    case Phase::Download:
        return StepWords::tr("Download");
    case Phase::Apply:
        return StepWords::tr("Apply and verify");
    case Phase::Finish:
        return StepWords::tr("Finish");
    }
    return {};
}

QString restartName(const RestartReport &report)
{
    return report.expected > 0
               ? StepWords::tr("restart %1 of %2").arg(report.count).arg(report.expected)
               : StepWords::tr("restart %1").arg(report.count);
}

QString restartSign(const RestartReport &report)
{
    QString evidence;
    switch (report.evidence) {
    case RestartReport::Evidence::PortVanished:
        evidence = StepWords::tr("the port vanished");
        break;
    case RestartReport::Evidence::Silence:
        evidence = StepWords::tr("the module fell silent");
        break;
    case RestartReport::Evidence::SettingsLost:
        evidence = StepWords::tr("the module lost its settings");
        break;
    case RestartReport::Evidence::BootText:
        evidence = StepWords::tr("the module sent its boot text");
        break;
    }
    return report.port.isEmpty()
               ? evidence
               : StepWords::tr("%1, came back as %2").arg(evidence, visible(report.port));
}

QString restartText(const RestartReport &report)
{
    return listed(restartName(report), restartSign(report));
}

} // namespace fota
