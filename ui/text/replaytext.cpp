#include "ui/text/replaytext.h"

#include "core/log/escape.h"
#include "ui/text/verdicttext.h"

#include <QCoreApplication>

namespace fota {

struct ReplayWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::ReplayWords)
};

QString departureText(const ReplayedCommand &command)
{
    using Way = ReplayedCommand::Way;
    const QString sent = visible(command.command);
    const QString logged = visible(command.logged);
    switch (command.way) {
    case Way::Followed:
    case Way::OfLine:
    case Way::Again:
        return {};
    case Way::Skipped:
        //: %1 and %3 are AT commands, %2 is the number of a line
        return ReplayWords::tr("%1 is sent next; the log has %3 first, in line %2. The engine does "
                               "without it.")
            .arg(sent, QString::number(command.leftOut), logged);
    case Way::StandIn:
        //: %1 and %2 are AT commands
        return ReplayWords::tr("%1 is not in the log. It gets the answer to %2: another file was "
                               "downloaded then.")
            .arg(sent, logged);
    case Way::MadeUp:
        //: %1 is an AT command
        return ReplayWords::tr("%1 is not in the log. Its answer is made up: what any module says, "
                               "or what the log implies.")
            .arg(sent);
    case Way::Refused:
        //: %1 is an AT command
        return ReplayWords::tr("%1 is not in the log, and nothing tells what the module would have "
                               "answered. It gets ERROR.")
            .arg(sent);
    case Way::Ended:
        //: %1 is an AT command
        return ReplayWords::tr("%1 is sent, and the log ends before it: from here on nothing "
                               "answers.")
            .arg(sent);
    }
    return {};
}

QString replayEndText(VerdictKind replay, const std::optional<VerdictKind> &log)
{
    if (!log) //: %1 is a verdict, such as "Updated"
        return ReplayWords::tr("The replay ended: %1. The log shows no end.")
            .arg(verdictTitle(replay));
    if (replay == *log) //: %1 is a verdict, such as "Updated"
        return ReplayWords::tr("The replay ended as the log did: %1.").arg(verdictTitle(replay));
    //: %1 and %2 are verdicts, such as "Updated"
    return ReplayWords::tr("The replay ended otherwise than the log: %1 instead of %2.")
        .arg(verdictTitle(replay), verdictTitle(*log));
}

} // namespace fota
