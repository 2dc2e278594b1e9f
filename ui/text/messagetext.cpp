#include "ui/text/messagetext.h"

#include "core/diagnosis/diagnose.h"
#include "core/fota/firmwareversion.h"
#include "core/log/escape.h"
#include "ui/text/errortext.h"
#include "ui/text/messagewords.h"
#include "ui/text/steptext.h"
#include "ui/text/verdicttext.h"

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// What still matters once the update is in: what was agreed to beforehand does not.
QList<Error> openNotes(const RunResult &result)
{
    QList<Error> open;
    for (const Error &note : result.notes) {
        switch (note.code) {
        case ErrorCode::AfterUpdateUnregistered:
        case ErrorCode::SettingsLost:
        case ErrorCode::ContextNotClosed:
        case ErrorCode::FtpNotClosed:
        case ErrorCode::NextServerOffered:
        case ErrorCode::NextLoginOffered:
            open += note;
            break;
        default:
            break;
        }
    }
    return open;
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
    case VerdictKind::AlreadyCurrent: { // the advice that follows is about the first open note
        const QList<Error> open = openNotes(result);
        const QString note = open.isEmpty() ? QString() : ErrorText::sentence(open.front());
        return (verdictSentence(result.verdict) + u' ' + note).trimmed();
    }
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
    if (downloading && !result.isCheck)
        texts += MessageWords::tr("A downloaded file may stay in the module; it does no harm.");
    if (result.isUpload && !result.isCheck && stepRow(result.step)
        && !result.step.startsWith(u"4."))
        texts += MessageWords::tr("What was uploaded may stay in the module; it does no harm.");
    return texts.join(u' ');
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
    if (result.applyPending)
        return mayBeUpdating();
    if (result.passes == 0)
        return unchangedText(result);
    // An apply was sent, so only a version that was read can say what the module runs.
    return result.now.isEmpty() ? mayBeUpdating()
                                : MessageWords::tr("The module runs %1.").arg(nowOf(result));
}

QString nextOf(const RunResult &result)
{
    switch (result.verdict) {
    case VerdictKind::Updated:
    case VerdictKind::AlreadyCurrent:
        return openNotes(result).isEmpty() ? MessageWords::tr("There is nothing left to do.")
                                           : ErrorText::advice(openNotes(result).front());
    case VerdictKind::UpdateAvailable:
        return MessageWords::tr("Start the update to install it.");
    default:
        break;
    }
    if (result.applyPending)
        return ErrorText::advice({ErrorCode::ApplyInterrupted, {}, {}});
    if (result.error.code == ErrorCode::Interrupted) // this run has closed what that one left
        return result.sessionsOpen
                   ? QString()
                   : MessageWords::tr("Nothing is left open. Start the update again "
                                      "when you are ready.");
    if (result.error)
        return ErrorText::advice(result.error);
    switch (result.verdict) {
    case VerdictKind::NotUpdated:
        return ErrorText::advice({ErrorCode::StillOldVersion, {}, {}});
    case VerdictKind::UnexpectedVersion:
        return ErrorText::advice({ErrorCode::ThirdVersion, {}, {}});
    case VerdictKind::ModuleLost:
        return ErrorText::advice({ErrorCode::ModuleLost, {}, {}});
    case VerdictKind::Unknown:
        return ErrorText::advice({ErrorCode::ApplyInterrupted, {}, {}});
    case VerdictKind::Cancelled:
        return ErrorText::advice({ErrorCode::Cancelled, {}, {}});
    default:
        return MessageWords::tr("Look at the log, then try again.");
    }
}

} // namespace

Message messageFor(const RunResult &result)
{
    Message message;
    message.severity = severityOf(result);
    message.what = whatOf(result);
    message.state = stateOf(result);
    message.next = nextOf(result);
    message.code = result.fault.isEmpty() ? faultId(result.error.code) : result.fault;
    if (result.sessionsOpen) {
        message.state +=
            u' '
            + MessageWords::tr("The FTP or data session may still be open; the next run closes "
                               "it.");
    }
    for (const Error &note : result.notes)
        message.notes += withCode(ErrorText::sentence(note), faultId(note.code));
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
    message.what = ErrorText::sentence(error);
    message.state = connected ? MessageWords::tr("Nothing was changed on the module.")
                              : MessageWords::tr("The module is not connected.");
    message.next = ErrorText::advice(error);
    message.code = faultId(error.code);
    return message;
}

Message noticeFor(const Error &error)
{
    if (!error)
        return {};
    Message message;
    message.severity = Message::Severity::Look;
    message.what = ErrorText::sentence(error);
    message.state = MessageWords::tr("The run goes on.");
    message.next = ErrorText::advice(error);
    message.code = faultId(error.code);
    return message;
}

QString plainText(const Message &message)
{
    QStringList parts;
    for (const QString &part : {message.what, message.state, message.next}) {
        if (!part.isEmpty())
            parts += part;
    }
    return visible(withCode(parts.join(u' '), message.code));
}

} // namespace fota
