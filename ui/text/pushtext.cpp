#include "ui/text/pushtext.h"

#include "core/diagnosis/diagnose.h"
#include "core/fota/firmwareversion.h"
#include "core/log/escape.h"
#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/text/messagewords.h"

namespace fota {

namespace {

using W = MessageWords;
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
            return W::tr("The network's question was answered: %1.")
                .arg(answerWord(report.answered));
        return W::tr("The network wants to update the module's firmware.");
    case Kind::AnswerTimeout:
        return W::tr("The network's question for an update was not answered in time.");
    case Kind::Requested:
    case Kind::SessionStarted:
        return W::tr("The network begins to update the module by itself.");
    case Kind::Downloading:
    case Kind::Progress:
        return report.percent ? W::tr("The module downloads an update from the network: %1 %.")
                                    .arg(*report.percent)
                              : W::tr("The module downloads an update from the network.");
    case Kind::Downloaded:
    case Kind::IntegrityGood:
    case Kind::Updating:
        return W::tr("The network's update is downloaded; the module will install it and restart.");
    case Kind::IntegrityBad:
    case Kind::Failed:
        return W::tr("The network's update failed.");
    case Kind::Succeeded:
    case Kind::Reported:
        return W::tr("The module says that the network's update is installed.");
    case Kind::Nothing:
        return W::tr("The network has no update for the module.");
    case Kind::Released:
    case Kind::Other:
        break;
    }
    return W::tr("The network updates the module by itself.");
}

QString overWords(const PushReport &report)
{
    if (report.now.isEmpty())
        return W::tr("The network's update was followed, but its end is not known.");
    if (report.isChanged())
        return W::tr("The network has updated the module.");
    if (report.answered == PushAnswer::Reject)
        return W::tr("The network's update was rejected.");
    if (report.answered == PushAnswer::Delay)
        return W::tr("The network's update was put off; it will ask again.");
    return report.failed ? W::tr("The network's update failed.")
                         : W::tr("The network's update is over and has changed nothing.");
}

/// Of what went wrong by itself, else of the push.
QString codeOf(const PushReport &report)
{
    const QString own = faultId(report.error.code);
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
        message.next = W::tr("Connect again later and look at the version.");
        return message;
    }
    message.severity = report.failed ? Message::Severity::Look : Message::Severity::Info;
    const bool changed = report.isChanged() && !report.from.isEmpty();
    message.state =
        changed ? W::tr("The module runs %1; before it ran %2.")
                      .arg(full(report.now, report.nowSub), full(report.from, report.fromSub))
                : W::tr("The module runs %1.").arg(full(report.now, report.nowSub));
    message.next = changed ? W::tr("Check whether your own update still fits.")
                           : W::tr("There is nothing left to do.");
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
    message.what = report.state == State::Restarting
                       ? W::tr("The module restarts for the network's update, %n time(s) so far.",
                               nullptr, report.restarts)
                       : eventWords(report);
    message.state =
        W::tr("Keep power and cable connected; %1 so far.").arg(durationText(report.elapsedMs));
    if (report.state == State::Asking && report.error)
        message.next =
            W::tr("The answer was not accepted: %1").arg(ErrorText::sentence(report.error));
    else if (report.state == State::Asking)
        message.next = report.canAnswer
                           ? W::tr("Let it update, put it off or reject it. Without an answer the "
                                   "network decides.")
                           : W::tr("This module takes no answer here; the network decides.");
    else
        message.next = W::tr("When it is over, the version is read.");
    return message;
}

QString answerWord(PushAnswer answer)
{
    switch (answer) {
    case PushAnswer::LeaveAlone:
        return {};
    case PushAnswer::Accept:
        return W::tr("Let it update");
    case PushAnswer::Delay:
        return W::tr("Ask again later");
    case PushAnswer::Reject:
        return W::tr("Reject");
    }
    return {};
}

} // namespace fota
