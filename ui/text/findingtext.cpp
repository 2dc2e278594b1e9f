#include "ui/text/findingtext.h"

#include "core/log/escape.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace fota {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::FindingWords)
};

StepReport::State reported(LogStep::State state)
{
    switch (state) {
    case LogStep::State::Started:
        return StepReport::State::Started;
    case LogStep::State::Done:
        return StepReport::State::Done;
    case LogStep::State::Other:
        return StepReport::State::Other;
    case LogStep::State::Failed:
        return StepReport::State::Failed;
    }
    return {};
}

QString severityWord(LogFinding::Severity severity)
{
    switch (severity) {
    case LogFinding::Severity::Info:
        return FindingWords::tr("note");
    case LogFinding::Severity::Warning:
        return FindingWords::tr("warning");
    case LogFinding::Severity::Failure:
        return FindingWords::tr("failure");
    }
    return {};
}

QString findingCode(const LogFinding &finding)
{
    const QString &id = finding.id;
    const bool isCode = id.size() == 3 && id[0].isUpper() && id[1].isDigit() && id[2].isDigit();
    return isCode ? id : QString();
}

QString findingText(const LogFinding &finding)
{
    using Kind = LogFinding::Kind;
    const auto arg = [&finding](int index) { return visible(finding.args.value(index)); };
    switch (finding.kind) {
    case Kind::OfCheckFile:
        return ErrorText::sentence(finding.error);
    case Kind::TypographicQuotes:
        return FindingWords::tr("The command has typographic quotes: sent so, a module takes them "
                                "for letters. A word processor made them.");
    case Kind::CommandLost:
        return FindingWords::tr("An answer stands here without its command: the log has lost it, "
                                "or somebody took it out.");
    case Kind::TornLine:
        return FindingWords::tr(
            "This line is torn: what follows was taken for its rest, and read as "
            "one with it.");
    case Kind::EndsEarly:
        return FindingWords::tr("The log ends here, before the session's own end.");
    case Kind::NoStamps:
        return FindingWords::tr("The log has no times: no duration is known.");
    case Kind::StampsFall:
        return FindingWords::tr("From here on the times begin anew: a clock was set, or logs were "
                                "joined. The order of the lines is kept.");
    case Kind::AddressStripped:
        return FindingWords::tr(
            "The address of the data session is missing: the network gave none, "
            "or somebody took it out.");
    case Kind::SlowVersion:
        return FindingWords::tr("The first version after the restart took %1 ms to come: a shorter "
                                "limit would have missed it.")
            .arg(arg(0));
    case Kind::ServerEmpty:
        return FindingWords::tr("The check file names no next server: the present one stays.");
    case Kind::Unordered:
        return FindingWords::tr(
                   "No rule says which is newer, %1 or %2: compare them by the maker's "
                   "list of releases.")
            .arg(arg(0), arg(1));
    case Kind::OtherFile:
        return FindingWords::tr("Downloaded was %2, but the check file names %1.")
            .arg(arg(0), arg(1));
    case Kind::PasswordInClear:
        return FindingWords::tr("A password stands in clear in this log: change it, and send logs "
                                "redacted.");
    case Kind::FixedPauses:
        return FindingWords::tr(
                   "A fixed pause of about %1 ms stands before each command: waiting for "
                   "the answers is faster and surer.")
            .arg(arg(0));
    case Kind::FtpLeftOpen:
        return FindingWords::tr("The session ended with the FTP or data session open: the next one "
                                "may fail.");
    case Kind::AppliedWithOpen:
        return FindingWords::tr("The update was applied while the FTP or data session was open.");
    case Kind::NoReadBack:
        return FindingWords::tr("No version was read after the apply: nobody knows what the module "
                                "runs.");
    case Kind::EndlessRetry:
        return FindingWords::tr("Step %1 was tried %2 times in a row: retries want a bound.")
            .arg(arg(0), arg(1));
    case Kind::TooManyAttempts:
        return FindingWords::tr("More than four data sessions were opened within an hour: the "
                                "network may bar the module.");
    }
    return {};
}

} // namespace fota
