#include "ui/text/messagetext.h"

#include "core/engine/runevidence.h"
#include "core/fota/firmwareversion.h"
#include "core/log/escape.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/errortext.h"
#include "ui/text/messagewords.h"
#include "ui/text/pushtext.h"
#include "ui/text/sentences.h"
#include "ui/text/steptext.h"
#include "ui/text/verdicttext.h"

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// A note with what to do about it.
QString withAdvice(const Error &note)
{
    return joinSentences({ErrorText::sentence(note), ErrorText::advice(note)});
}

Message::Severity severityOf(const RunResult &result)
{
    switch (result.verdict) {
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent:
        return openNotes(result).isEmpty() && !result.sessionsOpen ? Message::Severity::Good
                                                                   : Message::Severity::Look;
    case VerdictKind::UpdateAvailable:
    case VerdictKind::Cancelled:
        return Message::Severity::Info;
    case VerdictKind::Unknown:
    case VerdictKind::Refused:
        return Message::Severity::Look;
    case VerdictKind::NotUpdated:
    case VerdictKind::UnexpectedVersion:
    case VerdictKind::ModuleLost:
    case VerdictKind::Failed:
        return Message::Severity::Failed;
    }
    return Message::Severity::Failed;
}

QString nowOf(const RunResult &result)
{
    const QString sub = result.nowSub;
    return visible(fullVersion(result.now, sub.isEmpty() ? std::nullopt : std::optional(sub)));
}

QString fromOf(const RunResult &result)
{
    const QString sub = result.fromSub;
    return visible(fullVersion(result.from, sub.isEmpty() ? std::nullopt : std::optional(sub)));
}

QString whatOf(const RunResult &result)
{
    switch (result.verdict) {
    case VerdictKind::UpdateAvailable:
        return MessageWords::tr("An update is available: from %1 to %2.")
            .arg(fromOf(result), visible(result.target));
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent:
        return verdictSentence(result.verdict);
    default:
        break;
    }
    const QString sentence = ErrorText::sentence(result.error);
    if (sentence.isEmpty())
        return verdictSentence(result.verdict);
    const bool atStep = result.verdict == VerdictKind::Failed && !result.step.isEmpty();
    return atStep ? MessageWords::tr("Step %1, %2: %3")
                        .arg(visible(result.step), stepTitle(result.step), sentence)
                  : sentence;
}

/// What the run wrote, or that it wrote nothing. Never said after an apply may have begun.
QString unchangedText(const RunResult &result)
{
    QStringList texts;
    if (result.changed.isEmpty()) {
        texts += MessageWords::tr("Nothing was changed on the module.");
    } else {
        QStringList names;
        for (const QString &name : result.changed)
            names += changedWord(name);
        texts += MessageWords::tr("The firmware was not changed. These settings were written: %1.")
                     .arg(names.join(u", "_s));
    }
    const bool downloading =
        result.step == u"4.k"_s || result.step == u"4.l"_s || result.step == u"4.m"_s;
    if (downloading && !result.isCheck && result.error.code != ErrorCode::DeltaMissing)
        texts += MessageWords::tr("A downloaded file may stay in the module; it does no harm.");
    if (result.isUpload && !result.isCheck && stepRow(result.step)
        && !result.step.startsWith(u"4."))
        texts += MessageWords::tr("What was uploaded may stay in the module; it does no harm.");
    return joinSentences(texts);
}

QString stateOf(const RunResult &result)
{
    switch (result.verdict) {
    case VerdictKind::Updated:
        return MessageWords::tr("The module runs %1.").arg(nowOf(result));
    case VerdictKind::AlreadyCurrent: {
        const QString version = result.now.isEmpty() ? fromOf(result) : nowOf(result);
        return MessageWords::tr("The module runs %1. %2").arg(version, unchangedText(result));
    }
    case VerdictKind::NotUpdated:
        return MessageWords::tr("The module runs %1, as before.")
            .arg(result.now.isEmpty() ? fromOf(result) : nowOf(result));
    case VerdictKind::UnexpectedVersion:
        return MessageWords::tr("The module runs %1; before it ran %2, and %3 was wanted.")
            .arg(nowOf(result), fromOf(result), visible(result.target));
    case VerdictKind::ModuleLost:
    case VerdictKind::Unknown:
        return mayBeUpdating();
    case VerdictKind::UpdateAvailable:
    case VerdictKind::Refused:
    case VerdictKind::Cancelled:
    case VerdictKind::Failed:
        break;
    }
    if (isUnsettled(result))
        return mayBeUpdating();
    if (result.passes == 0 && result.push) {
        const Message push = messageFor(*result.push);
        return result.push->state == PushReport::State::Over
                   ? joinSentences({push.what, push.state})
                   : push.state;
    }
    return result.passes == 0 ? unchangedText(result)
                              : MessageWords::tr("The module runs %1.").arg(nowOf(result));
}

QString nextOf(const RunResult &result, const Diagnosis &diagnosis)
{
    switch (result.verdict) {
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent: {
        QStringList open;
        for (const Error &note : openNotes(result))
            open += withAdvice(note);
        if (!open.isEmpty())
            return joinSentences(open);
        // One hop a run (D10): whether there is a further one, the next check file says.
        return result.verdict == VerdictKind::Updated && !result.isUpload
                   ? MessageWords::tr("Check again: if the server offers a further update, it is a "
                                      "run of its own, with its own consent.")
                   : MessageWords::tr("There is nothing left to do.");
    }
    case VerdictKind::UpdateAvailable:
        return MessageWords::tr("Start the update to install it.");
    default:
        break;
    }
    // This run has closed what the interrupted one left.
    if (result.error.code == ErrorCode::Interrupted && !result.applyPending)
        return result.sessionsOpen
                   ? MessageWords::tr("Start the update again when you are ready; it closes first "
                                      "what is open.")
                   : MessageWords::tr("Nothing is left open. Start the update again "
                                      "when you are ready.");
    if (diagnosis.isEmpty())
        return MessageWords::tr("Look at the log, then try again.");
    return stateOf(result).startsWith(mayBeUpdating())
               ? patientSteps(diagnosis)
               : joinSentences(DiagnosisText::actions(diagnosis));
}

} // namespace

Message messageFor(const RunResult &result)
{
    Message message;
    message.severity = severityOf(result);
    const Diagnosis diagnosis = diagnosisOf(result);
    message.what = whatOf(result);
    if (!isGood(result.verdict)) // of a good end the notes say it
        message.what = joinSentences({message.what, DiagnosisText::cause(diagnosis)});
    message.state = stateOf(result);
    message.next = nextOf(result, diagnosis);
    message.code = faultOf(result);
    if (result.sessionsOpen) {
        message.state = joinSentences(
            {message.state,
             MessageWords::tr("The FTP or data session may still be open; the next run closes "
                              "it.")});
    }
    for (const Error &note : result.notes) {
        const bool offered =
            note.code == ErrorCode::NextServerOffered || note.code == ErrorCode::NextLoginOffered;
        message.notes +=
            withCode(offered ? withAdvice(note) : ErrorText::sentence(note), faultOf(note));
    }
    if (!result.lastServerReply.isEmpty() && !isGood(result.verdict))
        message.notes +=
            MessageWords::tr("The server said: %1").arg(visible(result.lastServerReply));
    return message;
}

Message messageFor(const Error &error, bool connected)
{
    if (!error)
        return {};
    Message message;
    message.severity =
        error.code == ErrorCode::Cancelled ? Message::Severity::Info : Message::Severity::Failed;
    const Diagnosis diagnosis = diagnosisOf(error);
    message.what = joinSentences({ErrorText::sentence(error), DiagnosisText::cause(diagnosis)});
    message.state = connected ? MessageWords::tr("Nothing was changed on the module.")
                              : MessageWords::tr("The module is not connected.");
    message.next = ErrorText::advice(error);
    message.code = diagnosis.id;
    if (error.code == ErrorCode::LogNotWritten && !connected) { // it is the folder that is refused
        message.what = MessageWords::tr("The program cannot use its data folder: %1.")
                           .arg(visible(error.detail));
        message.next = MessageWords::tr("Make the folder yours and writable for nobody else, or "
                                        "choose another one by --data-dir. Then connect again.");
        if (diagnosis.cause == Diagnosis::Cause::AsTold)
            message.code = u"H08"_s;
    }
    return message;
}

Message messageFor(const ConnectionReport &report, bool isAwaited)
{
    using Action = Diagnosis::Action;
    Message message = messageFor(report.error, false);
    if (isAwaited && report.error.code == ErrorCode::PortLost) {
        QStringList next =
            DiagnosisText::actions(diagnosisOf(report.error), {Action::ConnectWhenBack});
        next += MessageWords::tr("The program connects again by itself as soon as the port is "
                                 "back.");
        message.next = joinSentences(next);
    }
    if (report.error.code == ErrorCode::PortReplaced) { // between two runs
        message.what = MessageWords::tr("Another module is at the port than the one that was "
                                        "connected.");
        message.next = MessageWords::tr("Connect the one that was there before, or press Connect "
                                        "to go on with this one.");
    }
    if (report.applyPending) { // nobody may touch power or cable now, whatever the port does (H03)
        message.state = mayBeUpdating();
        message.next = patientSteps(diagnosisOf(Error{ErrorCode::ApplyInterrupted, {}, {}}));
    }
    return message;
}

Message noticeFor(const Error &error)
{
    if (!error)
        return {};
    Message message;
    message.severity = Message::Severity::Look;
    message.what = ErrorText::sentence(error);
    message.state = error.code == ErrorCode::PushUnderWay
                        ? MessageWords::tr("The run waits for its end, or stops safely.")
                    : error.code == ErrorCode::RunsAsRoot
                        ? MessageWords::tr("The program goes on all the same.")
                        : MessageWords::tr("The run goes on.");
    // The run does it by itself: nobody is to start it again.
    message.next = joinSentences(
        DiagnosisText::actions(diagnosisOf(error), {Diagnosis::Action::DownloadAnew}));
    message.code = faultOf(error);
    return message;
}

QString plainText(const Message &message)
{
    return visible(
        withCode(joinSentences({message.what, message.state, message.next}), message.code));
}

} // namespace fota
