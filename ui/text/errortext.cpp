#include "ui/text/errortext.h"

#include "core/fota/checkfile.h"
#include "core/log/escape.h"

#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDetail = 300;

} // namespace

QString ErrorText::sentence(const Error &error)
{
    QString text = plain(error.code);
    const CheckFilePlace place = placeOf(error);
    QString detail = error.detail;
    if (place.line > 0)
        detail = tr("line %1, column %2: %3")
                     .arg(place.line)
                     .arg(place.column)
                     .arg(inFile(error.code, detail.sliced(detail.indexOf(u": "_s) + 2)));
    if (detail.size() > kLongestDetail)
        detail = detail.first(kLongestDetail) + u'…';
    detail = visible(detail.trimmed());
    while (detail.endsWith(u'.')) // the sentence has its own
        detail.chop(1);
    // Of a line that was lost, the system tells which of its calls failed: that helps nobody.
    if (detail.isEmpty() || text.isEmpty() || error.code == ErrorCode::PortLost
        || error.code == ErrorCode::ModelNotStated)
        return text;
    if (text.endsWith(u'.') || text.endsWith(u'。'))
        text.chop(1);
    //: A sentence without its full stop, and its detail
    return detail.contains(u'(') ? tr("%1: %2.").arg(text, detail)
                                 : tr("%1 (%2).").arg(text, detail);
}

QString ErrorText::name(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(code)));
}

// One case a code and no default: a new code must not compile without its sentence.
QString ErrorText::plain(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::PortMissing:
        return tr("The port is not there.");
    case ErrorCode::PortDenied:
        return tr("You are not allowed to use the port.");
    case ErrorCode::PortBusy:
        return tr("Another program is using the port.");
    case ErrorCode::PortInUse:
        return tr("This module is already in use by another FOTA Bench.");
    case ErrorCode::PortFailed:
        return tr("The port cannot be opened.");
    case ErrorCode::PortLost:
        return tr("The connection to the module was lost.");
    case ErrorCode::PortStuck:
        return tr("The port does not respond.");
    case ErrorCode::PortReplaced:
        return tr("Another device is now on this port.");
    case ErrorCode::LogEnded:
        return tr("The log ends here.");
    case ErrorCode::LogHasNoAnswer:
        return tr("The log has no answer to a command of this run.");
    case ErrorCode::WriteBlocked:
        return tr("The module does not accept data.");
    case ErrorCode::ModuleSilent:
        return tr("The module does not answer.");
    case ErrorCode::LineGarbled:
        return tr("The port delivers unreadable data; its speed is perhaps wrong.");
    case ErrorCode::UnsafeLine:
        return tr(
            "The line to the module is not a direct one and may break off during the update.");
    case ErrorCode::CommandTimeout:
        return tr("The module did not answer in time.");
    case ErrorCode::CommandRejected:
        return tr("The module refused a command.");
    case ErrorCode::MalformedReply:
        return tr("An answer of the module cannot be read.");
    case ErrorCode::LineOverflow:
        return tr("The module sent a line without end.");
    case ErrorCode::CommandTooLong:
        return tr("A command would be longer than the module takes.");
    case ErrorCode::BadArgument:
        return tr("A setting cannot be sent to the module.");
    case ErrorCode::ModuleRestarted:
        return tr("The module restarted unexpectedly.");
    case ErrorCode::UnknownModule:
        return tr("This module is not one that the program knows.");
    case ErrorCode::ProfileDiffers:
        return tr("Another profile was chosen than the one that this module has.");
    case ErrorCode::ProfileByHand:
        return tr("The program does not know this module; a profile was chosen by hand.");
    case ErrorCode::PushUnderWay:
        return tr("The network came with an update of its own.");
    case ErrorCode::ModuleChanged:
        return tr("Another module answers than the one that the run began with.");
    case ErrorCode::SimMissing:
        return tr("There is no SIM card in the module.");
    case ErrorCode::SimPinNeeded:
        return tr("The SIM card asks for its PIN.");
    case ErrorCode::SimPinWrong:
        return tr("The SIM card refused the PIN.");
    case ErrorCode::SimPukNeeded:
        return tr("The SIM card is locked and asks for its PUK.");
    case ErrorCode::SimBusy:
        return tr("The SIM card is still starting.");
    case ErrorCode::SimFailed:
        return tr("The SIM card cannot be used.");
    case ErrorCode::NoSignal:
        return tr("The module receives no signal.");
    case ErrorCode::WeakSignal:
        return tr("The signal is weak.");
    case ErrorCode::NotRegistered:
        return tr("The module is not registered in a network and does not look for one.");
    case ErrorCode::StillSearching:
        return tr("The module found no network in time.");
    case ErrorCode::RegistrationDenied:
        return tr("The network does not admit this SIM card.");
    case ErrorCode::RegistrationUnusable:
        return tr("The module's registration does not allow data.");
    case ErrorCode::OneDomainOnly:
        return tr("The module is registered for calls, but not for the data that it needs.");
    case ErrorCode::RoamingNotAllowed:
        return tr("The module is roaming, and roaming was not allowed.");
    case ErrorCode::RadioOff:
        return tr("The radio of the module is switched off.");
    case ErrorCode::ContextRefused:
        return tr("The network refused the data session.");
    case ErrorCode::ContextTimeout:
        return tr("The data session did not open in time.");
    case ErrorCode::ContextNoAddress:
        return tr("The module got no network address.");
    case ErrorCode::ContextWasActive:
        return tr("The data session was open before the run.");
    case ErrorCode::ApnDiffers:
        return tr("Another APN is programmed in the module.");
    case ErrorCode::ContextLost:
        return tr("The data session broke off.");
    case ErrorCode::ContextNotClosed:
        return tr("The data session could not be closed.");
    case ErrorCode::SocketRefused:
        return tr("The module refused the socket settings.");
    case ErrorCode::BudgetUsed:
        return tr("The attempts to reach the network are used up for now.");
    case ErrorCode::ServerNotFound:
        return tr("The server's name is not known.");
    case ErrorCode::ServerRefused:
        return tr("The server refused the connection.");
    case ErrorCode::ServerSilent:
        return tr("The server does not answer.");
    case ErrorCode::LoginRefused:
        return tr("The server refused the user name or the password.");
    case ErrorCode::ServerBusy:
        return tr("The server takes no more users now.");
    case ErrorCode::DataBlocked:
        return tr("The server answers, but no file comes through.");
    case ErrorCode::CheckFileMissing:
        return tr("The server has no check file of this name.");
    case ErrorCode::FolderMissing:
        return tr("The server has no folder of this name.");
    case ErrorCode::DeltaMissing:
        return tr("The server does not have the firmware file that the check file names.");
    case ErrorCode::TransferStalled:
        return tr("The transfer stood still.");
    case ErrorCode::CheckFileCut:
        return tr("The check file arrived incomplete.");
    case ErrorCode::DeltaCut:
        return tr("The firmware file arrived incomplete.");
    case ErrorCode::SizeDiffers:
        return tr("The size of the file is not what it should be.");
    case ErrorCode::SessionLost:
        return tr("The server ended the FTP session.");
    case ErrorCode::FtpNotClosed:
        return tr("The FTP session could not be closed.");
    case ErrorCode::TransferTooSlow:
        return tr("The transfer was too slow.");
    case ErrorCode::TransferEndless:
        return tr("The end of the transfer never came.");
    case ErrorCode::DeltaTimeout:
        return tr("The module did not finish the download in time.");
    case ErrorCode::ListChanged:
        return tr("What was found is not what you agreed to.");
    case ErrorCode::BadCredential:
        return tr("The user name or password cannot be sent to the module.");
    case ErrorCode::BadServer:
        return tr("The server's address cannot be used.");
    case ErrorCode::SizeUnknown:
        return tr("The size of the file could not be checked.");
    case ErrorCode::CheckFileEmpty:
        return tr("The check file is empty.");
    case ErrorCode::CheckFileNoRow:
        return tr("The check file holds no row with a firmware version.");
    case ErrorCode::CheckFileColumns:
        return tr("The check file lacks a column.");
    case ErrorCode::CheckFileCellEmpty:
        return tr("A cell of the check file is empty that is needed.");
    case ErrorCode::CheckFileEncoding:
        return tr("The check file is not written in UTF-8.");
    case ErrorCode::CheckFileEndUnconfirmed:
        return tr("Whether the check file arrived to its end is not confirmed.");
    case ErrorCode::CheckFileQuoting:
        return tr("The quotes in the check file do not match.");
    case ErrorCode::CheckFileTypographic:
        return tr("The check file holds typographic quotes.");
    case ErrorCode::CheckFileWebPage:
        return tr("This is a web page or a message of a server, not the check file.");
    case ErrorCode::CheckFileTooLarge:
        return tr("The check file is too large.");
    case ErrorCode::CheckFileBinary:
        return tr("The check file is not text.");
    case ErrorCode::CheckFileSeveralRows:
        return tr("The check file has several rows, and it is not clear which is for this module.");
    case ErrorCode::CheckFileOtherModel:
        return tr("The check file is for another module.");
    case ErrorCode::ModelNotStated:
        return tr("The check file does not say for which model it is.");
    case ErrorCode::Downgrade:
        return tr("An older version is asked for than the module runs.");
    case ErrorCode::ListGoesBack:
        return tr("The server's list goes back to a version from before its last one.");
    case ErrorCode::VersionsUnordered:
        return tr("The versions differ, and no rule says which of them is newer.");
    case ErrorCode::SubVersionUnread:
        return tr("The module does not tell the last number of its version; a change of it alone "
                  "is not seen.");
    case ErrorCode::VersionsNearEqual:
        return tr("The versions are the same but for their spelling.");
    case ErrorCode::CheckFileNameQuote:
        return tr("The file name in the check file holds a quote or a comma.");
    case ErrorCode::CheckFileControl:
        return tr("The check file contains control characters.");
    case ErrorCode::CheckFileCommand:
        return tr("The file name in the check file looks like a command.");
    case ErrorCode::CheckFilePath:
        return tr("The file name in the check file leads out of its folder.");
    case ErrorCode::CheckFileNameLong:
        return tr("The file name in the check file is too long for the module.");
    case ErrorCode::CheckFileNameLetters:
        return tr("The check file holds a character that is not accepted there.");
    case ErrorCode::CheckDateUnread:
        return tr("The next check-in date of the check file cannot be used.");
    case ErrorCode::NextServerOffered:
        return tr("The check file names another server for the next check.");
    case ErrorCode::NextServerUnread:
        return tr("The next server in the check file cannot be understood.");
    case ErrorCode::NextLoginOffered:
        return tr("The check file names another user or password for the next check.");
    case ErrorCode::CheckFileImitates:
        return tr("The check file imitates answers of a modem.");
    case ErrorCode::CheckFileDisturbed:
        return tr("A report of the module got into the check file.");
    case ErrorCode::CheckFileSeparator:
        return tr("The separator in the check file is not a comma.");
    case ErrorCode::CheckFileSpaces:
        return tr("There are spaces around a cell of the check file that must not have any.");
    case ErrorCode::DeltaOtherBase:
        return tr("The firmware file is made for another version than the module runs.");
    case ErrorCode::DeltaOtherModel:
        return tr("The firmware file is made for another model.");
    case ErrorCode::DeltaRejected:
        return tr("The module found the firmware file damaged or not fitting.");
    case ErrorCode::DeltaRefusedByModule:
        return tr("The module does not take the firmware file.");
    case ErrorCode::DeltaReportedBad:
        return tr("The module reported that the firmware file failed its check.");
    case ErrorCode::DeltaUnreadable:
        return tr("The firmware file cannot be read.");
    case ErrorCode::DeltaEmpty:
        return tr("The firmware file is empty.");
    case ErrorCode::DeltaTooLarge:
        return tr("The firmware file is larger than the module takes.");
    case ErrorCode::UploadCut:
        return tr("The module ended the upload before it had the whole firmware file.");
    case ErrorCode::ValidationFailed:
        return tr("The module's check of the firmware file failed.");
    case ErrorCode::ValidationUnknown:
        return tr("This module has no known way to check the firmware file before it is applied.");
    case ErrorCode::ApplyRefused:
        return tr("The module refused to apply the update.");
    case ErrorCode::NoRestart:
        return tr("The module has not restarted for the update.");
    case ErrorCode::KeepsRestarting:
        return tr("The module keeps restarting.");
    case ErrorCode::ModuleLost:
        return tr("The module did not come back after the update was started.");
    case ErrorCode::BootMode:
        return tr("The module came back in a mode for loading firmware and does not answer.");
    case ErrorCode::VersionUnread:
        return tr("The module's version could not be read.");
    case ErrorCode::StillOldVersion:
        return tr("The module still runs the old version.");
    case ErrorCode::ThirdVersion:
        return tr("The module runs a version that is neither the old nor the wanted one.");
    case ErrorCode::OtherModuleAnswers:
        return tr("Another module answers on the port.");
    case ErrorCode::ApplyBudgetUsed:
        return tr("This update was already tried on this module without success.");
    case ErrorCode::AfterUpdateUnregistered:
        return tr("After the update the module has no SIM card or no network.");
    case ErrorCode::SettingsLost:
        return tr("The module lost settings in the update.");
    case ErrorCode::EventContradicts:
        return tr("The module's own report on the update does not agree with its version; the "
                  "version counts.");
    case ErrorCode::UpdateTooFast:
        return tr("The update was over sooner than a module usually restarts; the version counts.");
    case ErrorCode::Interrupted:
        return tr("An earlier run was interrupted while no update was under way.");
    case ErrorCode::ApplyInterrupted:
        return tr("An earlier run was interrupted after an update may have been started.");
    case ErrorCode::JournalUnreadable:
        return tr("The record of an earlier run cannot be read.");
    case ErrorCode::JournalNotWritten:
        return tr("The record of the run cannot be written to disk.");
    case ErrorCode::LogNotWritten:
        return tr("The log cannot be written to disk.");
    case ErrorCode::LogUnread:
        return tr("The log or session bundle cannot be read.");
    case ErrorCode::SettingsUnread:
        return tr("The settings could not be read or are not kept.");
    case ErrorCode::HostOnBattery:
        return tr("This computer runs on its battery.");
    case ErrorCode::PortSeized:
        return tr("Another program has taken the port; waiting until it lets go.");
    case ErrorCode::KeychainUnusable:
        return tr("The keychain of the system cannot be used.");
    case ErrorCode::RunsAsRoot:
        return tr("The program runs as root, which no update needs.");
    case ErrorCode::ConsentMissing:
        return tr("Nobody agreed to the update.");
    case ErrorCode::Cancelled:
        return tr("The run was cancelled.");
    case ErrorCode::WatchingStopped:
        return tr("The program stopped watching before the version was read.");
    case ErrorCode::TooManyVisits:
        return tr("The procedure repeated itself too often.");
    case ErrorCode::BadPort:
        return tr("This is not the name of a port.");
    case ErrorCode::BadScenario:
        return tr("The scenario of the simulated module cannot be used.");
    case ErrorCode::BadProfile:
        return tr("A module profile cannot be used.");
    case ErrorCode::Internal:
        return tr("The program made an error.");
    }
    return {};
}

} // namespace fota
