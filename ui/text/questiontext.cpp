#include "ui/text/messagetext.h"

#include "core/diagnosis/diagnose.h"
#include "core/engine/runevidence.h"
#include "core/log/escape.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/text/messagewords.h"
#include "ui/text/sentences.h"

#include <QDateTime>
#include <QLocale>

// Messages that are no result: waiting, interrupted runs, questions.
namespace fota {

using namespace Qt::StringLiterals;

QString mayBeUpdating()
{
    return MessageWords::tr("The module may still be updating: keep power and cable connected.");
}

QString patientSteps(const Diagnosis &diagnosis)
{
    return joinSentences(DiagnosisText::actions(diagnosis, {Diagnosis::Action::KeepPower}));
}

QString changedWord(const QString &name)
{
    if (name == "APN"_L1)
        return MessageWords::tr("the data APN");
    if (name == "socket"_L1)
        return MessageWords::tr("the socket settings");
    if (name == "radio"_L1)
        return MessageWords::tr("the radio, which is on now");
    return visible(name);
}

QString withCode(const QString &sentence, const QString &code)
{
    return code.isEmpty() ? sentence : joinSentences({sentence, u"(%1)"_s.arg(code)});
}

QString historyText(const RunResult &check)
{
    if (check.appliesBefore <= 0)
        return {};
    return withCode(MessageWords::tr("Times that this file was applied to this module before: %1. "
                                     "It still runs %2.")
                        .arg(QString::number(check.appliesBefore), visible(check.from)),
                    u"U12"_s);
}

Message messageFor(const InterruptedReport &report)
{
    QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(report.atMs).toLocalTime(),
                                      QLocale::ShortFormat);
    if (!report.model.isEmpty() && !report.port.isEmpty()) // which of the modules on the bench
        //: A run: when it was, the module's model, its port
        when = MessageWords::tr("%1 (%2 at %3)").arg(when, report.model, report.port);
    Message message;
    message.severity = Message::Severity::Look;
    message.code =
        faultId(report.applyOnRecord ? ErrorCode::ApplyInterrupted : ErrorCode::Interrupted);
    if (report.applyOnRecord) {
        message.what = MessageWords::tr("The run of %1 was interrupted; an update may have been "
                                        "started.")
                           .arg(when);
        message.state = mayBeUpdating();
        message.next = patientSteps(diagnosisOf(Error{ErrorCode::ApplyInterrupted, {}, {}}));
    } else {
        message.what =
            MessageWords::tr("The run of %1 was interrupted before the update.").arg(when);
        message.state = MessageWords::tr("Nothing was changed in the firmware. The FTP or data "
                                         "session may still be open.");
        message.next = ErrorText::advice({ErrorCode::Interrupted, {}, {}});
    }
    return message;
}

Message messageFor(const WaitReport &report, qint64 nowMs)
{
    Message message;
    message.severity = Message::Severity::Info;
    const QString sentence = ErrorText::sentence(report.because);
    message.what = sentence.isEmpty()
                       ? MessageWords::tr("Attempt %1 did not succeed.").arg(report.attempt)
                       : MessageWords::tr("Attempt %1: %2").arg(report.attempt).arg(sentence);
    message.state = MessageWords::tr("Nothing was changed in the firmware.");
    message.next = MessageWords::tr("The next try begins in %1. You can stop the run meanwhile.")
                       .arg(spokenDuration(report.untilMs - nowMs));
    message.code = faultOf(report.because);
    return message;
}

Message messageFor(const RestartProgress &progress, bool isReading)
{
    Message message;
    message.severity = progress.longerThanUsual ? Message::Severity::Look : Message::Severity::Info;
    const QString taken = durationText(progress.elapsedMs);
    message.what =
        progress.longerThanUsual
            ? MessageWords::tr("The module takes longer than usual: %1 so far.").arg(taken)
        : isReading
            ? MessageWords::tr("The module has restarted and is asked for its version: %1 so far.")
                  .arg(taken)
            : MessageWords::tr("The module is applying the update: %1 so far.").arg(taken);
    message.state = mayBeUpdating();
    QStringList next;
    if (progress.usualMs > 0)
        next += MessageWords::tr("It usually takes %1.").arg(durationText(progress.usualMs));
    if (progress.giveUpMs > 0)
        next +=
            MessageWords::tr("The program waits up to %1.").arg(durationText(progress.giveUpMs));
    next += MessageWords::tr("There is nothing to do.");
    message.next = joinSentences(next);
    message.code = progress.longerThanUsual ? u"U20"_s : QString();
    return message;
}

Message messageFor(const Question &question)
{
    const QString first = visible(question.args.value(0));
    Message message;
    message.severity = Message::Severity::Look;
    message.state = MessageWords::tr("Nothing was changed in the firmware. The run waits for your "
                                     "answer.");
    switch (question.kind) {
    case Question::Kind::Roaming:
        message.what =
            first.isEmpty()
                ? MessageWords::tr("The module is roaming in a foreign network.")
                : MessageWords::tr("The module is roaming in the network of %1.").arg(first);
        message.next =
            MessageWords::tr("Data may cost extra there. Allow it only if the SIM card's "
                             "contract covers it.");
        message.code = faultId(ErrorCode::RoamingNotAllowed);
        break;
    case Question::Kind::ReplaceApn:
        message.what =
            MessageWords::tr("The module is set to the APN %1, and the run would use %2.")
                .arg(first, visible(question.args.value(1)));
        message.next = MessageWords::tr("Keep the module's APN if it works. If you replace it, the "
                                        "old one stays in the record of the run.");
        message.code = faultId(ErrorCode::ApnDiffers);
        break;
    case Question::Kind::SimPin:
        message.what = ErrorText::sentence({ErrorCode::SimPinNeeded, {}, {}});
        message.next =
            first.isEmpty()
                ? MessageWords::tr("Enter the PIN. It is sent once and not kept.")
                : MessageWords::tr("Enter the PIN; tries left: %1. It is sent once and not kept.")
                      .arg(first);
        message.code = faultId(ErrorCode::SimPinNeeded);
        break;
    case Question::Kind::ContextStaysOpen:
        message.what = ErrorText::sentence({ErrorCode::ContextNotClosed, {}, {}});
        message.next = MessageWords::tr("The procedure closes it before the update is applied. "
                                        "Apply the update with it open only if you must.");
        message.code = faultId(ErrorCode::ContextNotClosed);
        break;
    case Question::Kind::RadioOn:
        message.what = ErrorText::sentence({ErrorCode::RadioOff, {}, {}});
        message.next = MessageWords::tr("Without it nothing can be downloaded. Switch it on only "
                                        "where the module may transmit.");
        message.code = faultId(ErrorCode::RadioOff);
        break;
    case Question::Kind::LeaveDownload:
        message.what = MessageWords::tr("The module is still downloading, and the run stops when "
                                        "it answers.");
        message.state = MessageWords::tr("Nothing was changed in the firmware. A downloaded file "
                                         "that is not applied may stay in the module and does no "
                                         "harm.");
        message.next = MessageWords::tr("You can leave at once. The port is closed then, and the "
                                        "FTP and data sessions are closed at the next start.");
        message.code = faultId(ErrorCode::DeltaTimeout);
        break;
    }
    return message;
}

Answers answersFor(const Question &question)
{
    const QString first = visible(question.args.value(0));
    switch (question.kind) {
    case Question::Kind::Roaming:
        return {MessageWords::tr("Allow roaming"), MessageWords::tr("Do not use roaming"), false};
    case Question::Kind::ReplaceApn:
        return {MessageWords::tr("Replace by %1").arg(visible(question.args.value(1))),
                MessageWords::tr("Keep %1").arg(first), false};
    case Question::Kind::SimPin:
        return {MessageWords::tr("Enter the PIN"), MessageWords::tr("Stop the run"), true};
    case Question::Kind::ContextStaysOpen:
        return {MessageWords::tr("Apply the update anyway"), MessageWords::tr("Do not update"),
                false};
    case Question::Kind::RadioOn:
        return {MessageWords::tr("Switch the radio on"), MessageWords::tr("Leave it off"), false};
    case Question::Kind::LeaveDownload:
        return {MessageWords::tr("Leave at once"), MessageWords::tr("Wait for the module"), false};
    }
    return {};
}

} // namespace fota
