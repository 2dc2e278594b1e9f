#include "core/log/escape.h"
#include "ui/text/errortext.h"

#include <QRegularExpression>

namespace fota {

using namespace Qt::StringLiterals;

/// \a detail: "/dev/ttyUSB0 root:dialout 0660". A group helps only if it may use the port and is
/// not that of root.
QString ErrorText::deniedAdvice(const QString &detail)
{
    static const QRegularExpression access(QStringLiteral(" [^ :]*:([^ :]+) 0[0-7]([0-7])[0-7]$"));
    const auto match = access.match(detail);
    const QString group = visible(match.captured(1));
    const bool helps =
        !match.hasMatch() || ((match.captured(2).toInt() & 6) == 6 && group != u"root"_s);
    const QString rule = tr("Do not run the program as root.");
    if (!helps)
        return tr("The port's group (%1) may not use it: let the administrator give it to the "
                  "logged-in user by a udev rule with TAG+=\"uaccess\".")
                   .arg(group)
               + u' ' + rule;
    return tr("Add yourself to the port's group: sudo usermod -aG %1 $USER, then log out and in "
              "again. Or give the port to the logged-in user by a udev rule with "
              "TAG+=\"uaccess\".")
               .arg(match.hasMatch() ? group : u"dialout"_s)
           + u' ' + rule;
}

// One to three short steps a code; codes with the same remedy share it. No default: a new code must
// not compile without its advice.
QString ErrorText::advice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::PortMissing:
    case ErrorCode::PortFailed:
        return tr("Plug in the module's cable and switch its power on. Then choose its port in the "
                  "list.");
    case ErrorCode::PortDenied:
        return deniedAdvice(error.detail);
    case ErrorCode::PortBusy:
        return tr("Close the program that holds the port, or ask it to release this device; with "
                  "ModemManager: sudo systemctl stop ModemManager. Then try again.");
    case ErrorCode::PortInUse:
        return tr("Go on in the other window, or close it and try again.");
    case ErrorCode::PortLost:
        return tr("Check the cable and the power of the module. Connect again when the port is "
                  "back.");
    case ErrorCode::PortStuck:
        return tr("Unplug the adapter and plug it in again. If that does not help, try another "
                  "USB socket or cable.");
    case ErrorCode::PortReplaced:
    case ErrorCode::ModuleChanged:
    case ErrorCode::OtherModuleAnswers:
        return tr("Connect the module that the run began with. Compare the last digits of the "
                  "IMEI.");
    case ErrorCode::WriteBlocked:
        return tr("Check the flow control (RTS/CTS) and the cable. Switch the module off and on if "
                  "no update is running.");
    case ErrorCode::ModuleSilent:
        return tr("Check power, cable and port. A module may have several ports, and not all of "
                  "them answer. A serial module may run at another speed.");
    case ErrorCode::LineGarbled:
        return tr("Let the program try the common speeds, or set the module to 115200 (AT+IPR). If "
                  "none fits, check cable and levels.");
    case ErrorCode::UnsafeLine:
        return tr("Connect the module to this computer by its own cable for the update, if you "
                  "can. If the line breaks off, the module goes on by itself: keep it powered.");
    case ErrorCode::CommandTimeout:
    case ErrorCode::MalformedReply:
    case ErrorCode::LineOverflow:
        return tr("Try again. If it happens again, check cable and power, and save the log for "
                  "support.");
    case ErrorCode::CommandRejected:
        return tr("Look at the module's answer in the log. Check SIM card, network and settings, "
                  "then try again.");
    case ErrorCode::CommandTooLong:
    case ErrorCode::BadArgument:
    case ErrorCode::BadCredential:
        return tr("Shorten or correct the setting that is named: plain letters and digits, no "
                  "quotes, commas or control characters.");
    case ErrorCode::ModuleRestarted:
        return tr("Check the module's power supply. Then start again from the beginning.");
    case ErrorCode::UnknownModule:
        return tr("Check that the right port is chosen. Only the models that the help lists are "
                  "updated.");
    case ErrorCode::SimMissing:
    case ErrorCode::SimFailed:
        return tr("Insert a SIM card, check its orientation and that it is seated well. Then "
                  "connect again.");
    case ErrorCode::SimPinNeeded:
        return tr("Enter the PIN in the window, or switch the PIN off with a phone.");
    case ErrorCode::SimPinWrong:
        return tr("Look up the right PIN before you try again: after three wrong tries the card is "
                  "locked.");
    case ErrorCode::SimPukNeeded:
        return tr("Put the SIM card into a phone and unlock it with the operator's PUK.");
    case ErrorCode::SimBusy:
        return tr("Wait half a minute and try again. If it stays so, take the SIM card out and "
                  "insert it again.");
    case ErrorCode::NoSignal:
    case ErrorCode::WeakSignal:
        return tr("Check that the antenna is connected, and move it to a better place. The signal "
                  "is shown as it changes.");
    case ErrorCode::NotRegistered:
    case ErrorCode::StillSearching:
        return tr("Check the antenna. Check that the SIM card is activated and that its operator "
                  "covers this place.");
    case ErrorCode::RegistrationDenied:
        return tr("Ask the operator whether this SIM card is activated and may be used in this "
                  "device.");
    case ErrorCode::RegistrationUnusable:
        return tr("Ask the operator for a SIM card with data service, or try where the network is "
                  "better.");
    case ErrorCode::RoamingNotAllowed:
        return tr("Allow roaming for this run if the SIM card's contract covers it.");
    case ErrorCode::RadioOff:
        return tr("Switch the radio on with AT+CFUN=1, wait half a minute and try again.");
    case ErrorCode::ContextRefused:
    case ErrorCode::ContextNoAddress:
        return tr("Check the APN in the settings with the operator. Then try again.");
    case ErrorCode::ContextTimeout:
    case ErrorCode::ContextLost:
        return tr("Check the signal, then try again.");
    case ErrorCode::ContextWasActive:
        return tr("If another program uses this data session, let it finish first.");
    case ErrorCode::ApnDiffers:
        return tr("Keep the module's APN if it works, or agree to replace it; on the command line "
                  "by --apn.");
    case ErrorCode::ContextNotClosed:
    case ErrorCode::FtpNotClosed:
        return tr("Try again: the next run closes what is open. A restart of the module closes it "
                  "too, but only while no update is running.");
    case ErrorCode::SocketRefused:
        return tr("Close other programs that use the module's data connection. Check the context "
                  "number in the settings.");
    case ErrorCode::BudgetUsed:
        return tr("Wait until the time that is shown; networks bar modules that try too often. You "
                  "may also try again by hand.");
    case ErrorCode::ServerNotFound:
    case ErrorCode::BadServer:
        return tr("Check the server's name in the settings: a name or an address, with a port if "
                  "it is not 21.");
    case ErrorCode::ServerRefused:
        return tr("Check the server's name and port, and that its FTP service runs.");
    case ErrorCode::ServerSilent:
    case ErrorCode::TransferStalled:
        return tr("Check that the server can be reached from the module's network. Try active "
                  "instead of passive mode, or the other way round.");
    case ErrorCode::LoginRefused:
        return tr("Check user name and password in the settings. It is not tried again by itself.");
    case ErrorCode::ServerBusy:
    case ErrorCode::SessionLost:
        return tr("Wait a while and try again, or ask who runs the server.");
    case ErrorCode::CheckFileMissing:
    case ErrorCode::FolderMissing:
        return tr("Check the folder and the file's name in the settings against what lies on the "
                  "server; capital letters count.");
    case ErrorCode::DeltaMissing:
        return tr("Put the firmware file on the server under exactly this name, or correct the "
                  "check file.");
    case ErrorCode::CheckFileCut:
    case ErrorCode::DeltaCut:
    case ErrorCode::TransferTooSlow:
    case ErrorCode::TransferEndless:
    case ErrorCode::DeltaTimeout:
        return tr("Check the signal, then try again. The download begins anew; nothing of the "
                  "broken one is used.");
    case ErrorCode::SizeDiffers:
        return tr("Upload the file to the server again, and try again.");
    case ErrorCode::ListChanged:
        return tr("Look at what the check file says now, and agree anew if it is right.");
    case ErrorCode::SizeUnknown:
    case ErrorCode::CheckFileEndUnconfirmed:
        return tr("Agree only if you trust server and connection. A line end at the end of the "
                  "check file confirms that it is whole.");
    case ErrorCode::CheckFileEmpty:
    case ErrorCode::CheckFileNoRow:
    case ErrorCode::CheckFileColumns:
    case ErrorCode::CheckFileCellEmpty:
        return tr("Write a row with at least version and file name into the check file: "
                  "version,file,date,server,user,password.");
    case ErrorCode::CheckFileEncoding:
    case ErrorCode::CheckFileBinary:
        return tr("Save the check file as plain text in UTF-8 and upload it again.");
    case ErrorCode::CheckFileQuoting:
    case ErrorCode::CheckFileTypographic:
        return tr("Use straight quotes or none, and close each one. Write the file with a text "
                  "editor, not with a word processor.");
    case ErrorCode::CheckFileWebPage:
        return tr("Check the server's name and folder; a portal of the network may have answered "
                  "in its place.");
    case ErrorCode::CheckFileTooLarge:
        return tr("Check the file's name. A check file has at most 64 KiB, 64 rows and 32 columns, "
                  "and 255 characters in a cell.");
    case ErrorCode::CheckFileSeveralRows:
        return tr("Leave one row, or write model or IMEI into a seventh column of each.");
    case ErrorCode::CheckFileOtherModel:
    case ErrorCode::DeltaOtherModel:
        return tr("Put a check file and a firmware file for this model on the server.");
    case ErrorCode::ModelNotStated:
        return tr("Agree only if you know that the file is for this model.");
    case ErrorCode::Downgrade:
        return tr("Correct the check file. If you want the older version, allow the downgrade in "
                  "so many words.");
    case ErrorCode::VersionsUnordered:
        return tr("Compare the two versions and agree only if the wanted one is right.");
    case ErrorCode::VersionsNearEqual:
        return tr("If the module needs an update, write the version into the check file exactly as "
                  "the module reports it.");
    case ErrorCode::CheckFileNameQuote:
    case ErrorCode::CheckFileCommand:
    case ErrorCode::CheckFilePath:
    case ErrorCode::CheckFileNameLong:
    case ErrorCode::CheckFileNameLetters:
        return tr("Rename the file on the server and in the check file: letters, digits, dot, "
                  "underscore and hyphen; folders below the check file's own are fine.");
    case ErrorCode::CheckFileControl:
        return tr("Do not trust this file. Find out who wrote it, and upload a clean one.");
    case ErrorCode::CheckDateUnread:
        return tr("The update is not affected. Write a date to come, such as 2031-01-31.");
    case ErrorCode::NextServerOffered:
        return tr("The present server is kept. Take the new one over only if you expected it.");
    case ErrorCode::NextLoginOffered:
        return tr("The present login is kept. Take the new one over only if you expected it.");
    case ErrorCode::NextServerUnread:
        return tr("The present server is kept. Write a name or an address, without user and "
                  "password.");
    case ErrorCode::CheckFileImitates:
    case ErrorCode::CheckFileDisturbed:
        return tr("Try again. If it stays so, look at the file on the server: it must hold nothing "
                  "but its rows.");
    case ErrorCode::CheckFileSeparator:
        return tr("Separate the columns by commas.");
    case ErrorCode::CheckFileSpaces:
        return tr("Remove the spaces, or put the cell into quotes if they belong to it.");
    case ErrorCode::DeltaOtherBase:
        return tr("Put the firmware file for the module's present version on the server.");
    case ErrorCode::DeltaRejected:
    case ErrorCode::DeltaReportedBad:
    case ErrorCode::ValidationFailed:
    case ErrorCode::ApplyRefused:
        return tr("Check that the file was made for this model and its present version, upload it "
                  "again, and start again.");
    case ErrorCode::DeltaRefusedByModule:
        return tr("Check the size and the origin of the firmware file. It is not tried again by "
                  "itself.");
    case ErrorCode::NoRestart:
    case ErrorCode::StillOldVersion:
        return tr("Check that the firmware file fits the module's present version. You may start "
                  "the update once more.");
    case ErrorCode::KeepsRestarting:
    case ErrorCode::ModuleLost:
        return tr("Keep the module powered for another half hour and start the program again: it "
                  "reads the version first. Only then switch the module off and on, and ask "
                  "support if it stays silent.");
    case ErrorCode::VersionUnread:
        return tr("Connect again and read the version.");
    case ErrorCode::ThirdVersion:
        return tr("Do not start another update by yourself. Ask support, and name all three "
                  "versions.");
    case ErrorCode::ApplyBudgetUsed:
        return tr("Look at what happened before in the history. Agree anew only if something has "
                  "changed, for example the firmware file.");
    case ErrorCode::AfterUpdateUnregistered:
        return tr(
            "Check SIM card and antenna. Some modules need a few minutes in the network after "
            "an update.");
    case ErrorCode::SettingsLost:
        return tr("Compare the settings that are named, and write them again where you need them.");
    case ErrorCode::Interrupted:
        return tr("Resume the run: it closes what may still be open. Then you may start again.");
    case ErrorCode::ApplyInterrupted:
    case ErrorCode::WatchingStopped:
        return tr("Resume the run: it reads the version before anything else.");
    case ErrorCode::JournalUnreadable:
        return tr("Connect the module and read its version. A copy of the record was kept for "
                  "support.");
    case ErrorCode::JournalNotWritten:
        return tr("Free some space on the disk and check that the data folder may be written. "
                  "Without this record no update is started.");
    case ErrorCode::LogNotWritten:
        return tr("The run goes on. Free some space, or choose another folder; export the log "
                  "before you close the program.");
    case ErrorCode::SettingsUnread:
        return tr("The program runs with its defaults. Check the settings' file and folder.");
    case ErrorCode::HostOnBattery:
        return tr("Connect it to the mains: it has to watch the module until the version is read.");
    case ErrorCode::PortSeized:
        return tr("Keep power and cable connected. A modem service such as ModemManager usually "
                  "lets go by itself; else stop it, or make it ignore this device.");
    case ErrorCode::KeychainUnusable:
        return tr("Unlock the keychain, or go on: the password is asked for each time and kept in "
                  "memory only.");
    case ErrorCode::ConsentMissing:
        return tr("Start the update and agree to it; on the command line by --yes.");
    case ErrorCode::Cancelled:
        return tr("Start again whenever you like.");
    case ErrorCode::TooManyVisits:
        return tr("Look at the log for what repeats, and ask support.");
    case ErrorCode::BadPort:
        return tr("Write a port such as /dev/ttyUSB0, COM5, tcp://HOST:PORT, "
                  "rfc2217://HOST:PORT or sim:ME910C1-NA.");
    case ErrorCode::BadScenario:
    case ErrorCode::BadProfile:
        return tr("Correct the file at the place that is named.");
    case ErrorCode::Internal:
        return tr("Save the log and report this to support.");
    }
    return {};
}

} // namespace fota
