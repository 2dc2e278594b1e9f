#include "ui/text/pushtext.h"

#include "core/diagnosis/diagnose.h"
#include "core/engine/runevidence.h"
#include "core/fota/firmwareversion.h"
#include "core/log/escape.h"
#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/text/messagewords.h"

namespace fota {

namespace {

using State = PushReport::State;

QString full(const QString &version, const QString &sub)
{
    return visible(fullVersion(version, sub.isEmpty() ? std::nullopt : std::optional(sub)));
}

QString eventWords(const PushReport &report)
{
    using Kind = PushEvent::Kind;
    switch (report.event.kind) {
    case Kind::Question:
        if (report.answered != PushAnswer::LeaveAlone)
            return MessageWords::tr("The network's question was answered: %1.")
                .arg(answerWord(report.answered));
        return MessageWords::tr("The network wants to update the module's firmware.");
    case Kind::AnswerTimeout:
        return MessageWords::tr("The network's question for an update was not answered in time.");
    case Kind::Requested:
    case Kind::SessionStarted:
        return MessageWords::tr("The network begins to update the module by itself.");
    case Kind::Downloading:
    case Kind::Progress:
        return report.percent
                   ? MessageWords::tr("The module downloads an update from the network: %1 %.")
                         .arg(*report.percent)
                   : MessageWords::tr("The module downloads an update from the network.");
    case Kind::Downloaded:
    case Kind::IntegrityGood:
    case Kind::Updating:
        return MessageWords::tr(
            "The network's update is downloaded; the module will install it and restart.");
    case Kind::IntegrityBad:
    case Kind::Failed:
        return MessageWords::tr("The network's update failed.");
    case Kind::Succeeded:
    case Kind::Reported:
        return MessageWords::tr("The module says that the network's update is installed.");
    case Kind::Nothing:
        return MessageWords::tr("The network has no update for the module.");
    case Kind::Released:
    case Kind::Other:
        break;
    }
    return MessageWords::tr("The network updates the module by itself.");
}

QString overWords(const PushReport &report)
{
    if (report.now.isEmpty())
        return MessageWords::tr("The network's update was followed, but its end is not known.");
    if (report.isChanged())
        return MessageWords::tr("The network has updated the module.");
    if (report.answered == PushAnswer::Reject)
        return MessageWords::tr("The network's update was rejected.");
    if (report.answered == PushAnswer::Delay)
        return MessageWords::tr("The network's update was put off; it will ask again.");
    return report.failed
               ? MessageWords::tr("The network's update failed.")
               : MessageWords::tr("The network's update is over and has changed nothing.");
}

/// Of what went wrong by itself, else of the push.
QString codeOf(const PushReport &report)
{
    const QString own = faultOf(report.error);
    return own.isEmpty() ? faultId(ErrorCode::PushUnderWay) : own;
}

Message over(const PushReport &report)
{
    Message message;
    message.what = overWords(report);
    message.code = codeOf(report);
    if (report.now.isEmpty()) {
        message.severity = Message::Severity::Look;
        message.state = mayBeUpdating();
        message.next = MessageWords::tr("Connect again later and look at the version.");
        return message;
    }
    message.severity = report.failed ? Message::Severity::Look : Message::Severity::Info;
    const bool changed = report.isChanged() && !report.from.isEmpty();
    message.state =
        changed ? MessageWords::tr("The module runs %1; before it ran %2.")
                      .arg(full(report.now, report.nowSub), full(report.from, report.fromSub))
                : MessageWords::tr("The module runs %1.").arg(full(report.now, report.nowSub));
    message.next = changed ? MessageWords::tr("Check whether your own update still fits.")
                           : MessageWords::tr("There is nothing left to do.");
    return message;
}

} // namespace

Message messageFor(const PushReport &report)
{
    if (report.state == State::Over)
        return over(report);
    Message message;
    message.severity = Message::Severity::Look;
    message.code = codeOf(report);
    message.what =
        report.state == State::Restarting
            ? MessageWords::tr("The module restarts for the network's update; restarts so far: %1.")
                  .arg(report.restarts)
            : eventWords(report);
    message.state = MessageWords::tr("Keep power and cable connected; %1 so far.")
                        .arg(durationText(report.elapsedMs));
    if (report.state == State::Asking && report.error)
        message.next = MessageWords::tr("The answer was not accepted: %1")
                           .arg(ErrorText::sentence(report.error));
    else if (report.state == State::Asking)
        message.next =
            report.canAnswer
                ? MessageWords::tr("Let it update, put it off or reject it. Without an answer the "
                                   "network decides.")
                : MessageWords::tr("This module takes no answer here; the network decides.");
    else
        message.next = MessageWords::tr("When it is over, the version is read.");
    return message;
}

QString answerWord(PushAnswer answer)
{
    switch (answer) {
    case PushAnswer::LeaveAlone:
        return {};
    case PushAnswer::Accept:
        return MessageWords::tr("Let it update");
    case PushAnswer::Delay:
        return MessageWords::tr("Ask again later");
    case PushAnswer::Reject:
        return MessageWords::tr("Reject");
    }
    return {};
}

} // namespace fota
