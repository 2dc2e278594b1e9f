#include "ui/text/diagnosistext.h"

#include "ui/text/errortext.h"

// The causes. Each goes on after "Probably:" and the like.
namespace fota {

using Cause = Diagnosis::Cause;

QString DiagnosisText::plainCause(Cause cause)
{
    switch (cause) {
    case Cause::AsTold:
        return {};
    case Cause::NotInGroup:
        return tr("your account is not in the group that the port belongs to.");
    case Cause::ServiceHoldsPort:
        return tr("the service ModemManager has opened the port, as it does with every modem.");
    case Cause::LineBroke:
        return tr("the cable came off, or the module restarted or lost its power.");
    case Cause::OtherPortOrSpeed:
        return tr("the module is switched off, this is another of its ports, or it runs at another "
                  "speed.");
    case Cause::OnlyEcho:
        return tr("only what was sent comes back: this is a port of the module that takes no "
                  "commands, or its answers are switched off.");
    case Cause::WrongSpeed:
        return tr("port and module run at different speeds.");
    case Cause::WentSilent:
        return tr("the module, which had answered before, restarted, hangs, or lost its power.");
    case Cause::FlowControl:
        return tr("port and module differ in their flow control (RTS/CTS).");
    case Cause::DriverHangs:
        return tr("the driver of the port's adapter hangs.");
    case Cause::WeakSupply:
        return tr("the power supply is too weak for the moments in which the radio sends.");
    case Cause::CommandUnknown:
        return tr("the module's firmware does not know this command.");
    case Cause::WrongState:
        return tr("the module cannot do this at the moment.");
    case Cause::WrongParameters:
        return tr("a setting does not suit this module.");
    case Cause::SimNotInserted:
        return tr("the card is missing, or it lies the wrong way round.");
    case Cause::SimUnreadable:
        return tr("the card is dirty, damaged, or not of a kind that the module can use.");
    case Cause::SimOfOtherOperator:
        return tr("module and SIM card are bound to different operators or devices.");
    case Cause::AntennaOrSim:
        return tr(
            "the antenna is not connected properly, or the SIM card lies the wrong way round.");
    case Cause::WeakSignal:
        return tr("the signal is too weak here.");
    case Cause::NoCoverage:
        return tr("no network that this SIM card may use can be received here.");
    case Cause::NotActivated:
        return tr("the operator has not activated this SIM card, or not for this device.");
    case Cause::NoDataService:
        return tr("the contract of this SIM card lacks the data service that the module needs.");
    case Cause::PlaceBarred:
        return tr("the SIM card may not be used in this network or area.");
    case Cause::RoamingBarred:
        return tr("the contract of this SIM card does not allow roaming.");
    case Cause::NetworkDisturbed:
        return tr("the network is overloaded or disturbed for the moment.");
    case Cause::NetworkLost:
        return tr("the module lost its network during the run.");
    case Cause::ApnWrong:
        return tr("the APN is not the one of this SIM card's contract.");
    case Cause::ApnLogin:
        return tr("the network wants another APN, or a user name and password for it.");
    case Cause::ContextInUse:
        return tr("something else uses this data session already.");
    case Cause::NameUnknown:
        return tr("the name is misspelt, or the module's network does not know it.");
    case Cause::NothingListens:
        return tr("no FTP service listens at this address and port.");
    case Cause::PathBlocked:
        return tr("the server is down, or a firewall keeps the module's network out.");
    case Cause::DataPathBlocked:
        return tr(
            "the way for the file itself is blocked; the FTP mode does not suit this network.");
    case Cause::LoginWrong:
        return tr("user name or password are misspelt, or this account is closed.");
    case Cause::AccountWanted:
        return tr(
            "the server asks for an account besides user and password, which no module can give.");
    case Cause::ServerFull:
        return tr("too many users are logged in, or the server is being shut down.");
    case Cause::NameOrFolder:
        return tr("name or folder are spelt differently there, or this user may not read them.");
    case Cause::NameNotAllowed:
        return tr("the server's rules do not allow this name.");
    case Cause::SessionDropped:
        return tr("the server ended the session, or the radio connection broke off.");
    case Cause::SessionLeftOpen:
        return tr("an FTP session from before is still open.");
    case Cause::LinkBroke:
        return tr("the radio connection broke off.");
    case Cause::DeltaOtherBase:
        return tr("the firmware file is made for another version than the module runs.");
    case Cause::DeltaDamaged:
        return tr("the firmware file is damaged, or it is no firmware file.");
    case Cause::DeltaTooLarge:
        return tr("the firmware file is larger than the module's memory for it.");
    case Cause::DeltaDoesNotFit:
        return tr(
            "the firmware file is damaged, or made for another version than the module runs.");
    case Cause::DeltaUnchecked:
        return tr("the firmware file arrived incomplete; its size could not be checked.");
    case Cause::UpdateNotBegun:
        return tr("the module never began with the update.");
    case Cause::UpdateRolledBack:
        return tr("the module tried the firmware file and returned to its old version.");
    case Cause::CheckFileDiffers:
        return tr("the firmware file leads to another version than the check file says.");
    case Cause::StillAtWork:
        return tr("the module is still at work, or it came back under another name.");
    case Cause::RestartLoop:
        return tr("the new firmware does not start.");
    case Cause::SearchesAnew:
        return tr("the module looks anew for its network after an update.");
    case Cause::RunDied:
        return tr("the program or the computer ended in the middle of it.");
    case Cause::DiskFull:
        return tr("the disk is full.");
    case Cause::NotWritable:
        return tr("this user may not write there.");
    case Cause::LinkInPath:
        return tr("a symbolic link is in the way, and links are not followed.");
    case Cause::NotPrivate:
        return tr("other users could write there.");
    }
    return {};
}

QString DiagnosisText::cause(const Diagnosis &diagnosis)
{
    const QString words = plainCause(diagnosis.cause);
    if (words.isEmpty())
        return {};
    switch (diagnosis.confidence) {
    case Diagnosis::Confidence::Certain:
        return tr("The cause: %1").arg(words);
    case Diagnosis::Confidence::Likely:
        return tr("Probably: %1").arg(words);
    case Diagnosis::Confidence::Possible:
        return tr("Perhaps: %1").arg(words);
    }
    return {};
}

QString DiagnosisText::explanation(const Diagnosis &diagnosis)
{
    const QString words = cause(diagnosis);
    return words.isEmpty() ? ErrorText::sentence({diagnosis.code, {}, {}}) : words;
}

} // namespace fota
