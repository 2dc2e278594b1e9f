#include "core/log/escape.h"
#include "ui/text/diagnosistext.h"

// The steps for the user. None of them takes power or cable from a module that may be updating.
namespace fota {

using Action = Diagnosis::Action;

QString DiagnosisText::joinGroup(const QString &group)
{
    return tr("Add yourself to the port's group: sudo usermod -aG %1 $USER, then log out and in "
              "again.")
        .arg(group.isEmpty() ? QStringLiteral("dialout") : visible(group));
}

QString DiagnosisText::action(Action action)
{
    switch (action) {
    case Action::PlugIn:
        return tr("Plug in the module's cable and switch its power on.");
    case Action::ChoosePort:
        return tr("Choose its port in the list.");
    case Action::JoinPortGroup:
        return joinGroup({});
    case Action::WriteUdevRule:
        return tr("Or give the port to the logged-in user by a udev rule with TAG+=\"uaccess\".");
    case Action::NotAsRoot:
        return tr("Do not run the program as root.");
    case Action::ReleasePort:
        return tr("Close the program that holds the port, or ask it to release this device; with "
                  "ModemManager: sudo systemctl stop ModemManager.");
    case Action::StopModemManager:
        return tr("Ask it to release this device, or stop it: sudo systemctl stop ModemManager.");
    case Action::UseOtherWindow:
        return tr("Go on in the other window, or close it and try again.");
    case Action::CheckCableAndPower:
        return tr("Check that the cable is seated well and that the module has power.");
    case Action::ConnectWhenBack:
        return tr("Connect again when the port is back.");
    case Action::WaitAndConnect:
        return tr("Wait a minute, then connect again.");
    case Action::LookForOtherPort:
        return tr(
            "Choose another port of the module: it may have several, and not all of them answer.");
    case Action::ConnectSameModule:
        return tr("Connect the module that the run began with.");
    case Action::CompareImei:
        return tr("Compare the last digits of the IMEI.");
    case Action::CheckFlowControl:
        return tr("Set the same flow control (RTS/CTS) at port and module, and check that the "
                  "cable has these lines.");
    case Action::SetSpeed:
        return tr("Let the program try the common speeds, or set the module to 115200 (AT+IPR). If "
                  "none fits, check cable and levels.");
    case Action::TryAgain:
        return tr("Try again.");
    case Action::TryAgainLater:
        return tr("Try again in a few minutes.");
    case Action::SaveLog:
        return tr("If it happens again, save the log for support.");
    case Action::AskSupport:
        return tr("Ask support, and send the log along.");
    case Action::LookAtLog:
        return tr("Look at the module's answer in the log.");
    case Action::UseFullerLog:
        return tr("Take a log in which the module was asked all of it, such as one of this "
                  "program.");
    case Action::CheckSupply:
        return tr("Check that the module's power supply is strong and steady.");
    case Action::CorrectSetting:
        return tr("Shorten or correct the setting that is named: plain letters and digits, no "
                  "quotes, commas or control characters.");
    case Action::UseListedModel:
        return tr("Check that the right module is connected. One that the program does not know "
                  "needs a profile: choose its nearest relative's (--profile).");
    case Action::InsertSim:
        return tr("Insert a SIM card; check its orientation and that it is seated well.");
    case Action::CheckSim:
        return tr("Check the SIM card's orientation and that it is seated well.");
    case Action::EnterPin:
        return tr("Enter the PIN in the window, or switch the PIN off with a phone.");
    case Action::LookUpPin:
        return tr("Look up the right PIN before you try again: after three wrong tries the card is "
                  "locked.");
    case Action::UnlockPuk:
        return tr("Put the SIM card into a phone and unlock it with the operator's PUK.");
    case Action::WaitForSim:
        return tr("Wait half a minute and try again.");
    case Action::CheckAntenna:
        return tr("Check that the antenna is connected.");
    case Action::MoveAntenna:
        return tr("Move the antenna to a better place; the signal is shown as it changes.");
    case Action::CheckCoverage:
        return tr("Ask the operator whether this place is covered for this SIM card.");
    case Action::AskOperator:
        return tr("Ask the operator whether this SIM card is activated and may be used in this "
                  "device and place.");
    case Action::AskForDataService:
        return tr("Ask the operator for a SIM card with data service for this kind of module.");
    case Action::AllowRoaming:
        return tr("Allow roaming for this run if the SIM card's contract covers it.");
    case Action::SwitchRadioOn:
        return tr("Switch the radio on with AT+CFUN=1 and wait half a minute.");
    case Action::CheckApn:
        return tr("Compare the APN in the settings with what the operator names.");
    case Action::AskApnLogin:
        return tr("Ask the operator whether the APN needs a user name and password.");
    case Action::ChooseApn:
        return tr("Keep the module's APN if it works, or agree to replace it; on the command line "
                  "by --apn.");
    case Action::LetOtherFinish:
        return tr("If another program uses this data session, let it finish first.");
    case Action::NextRunCloses:
        return tr("Start again: the next run closes what is open.");
    case Action::CheckContextNumber:
        return tr("Check the context number in the settings.");
    case Action::WaitForBudget:
        return tr("Wait until the time that is shown, for networks bar modules that try too often; "
                  "you may also try again by hand.");
    case Action::CheckServerName:
        return tr("Check the server's name in the settings: a name or an address, with a port if "
                  "it is not 21.");
    case Action::CheckServerPort:
        return tr("Check the server's name and port, and that its FTP service runs.");
    case Action::CheckReachable:
        return tr("Check that the server can be reached from the module's network.");
    case Action::TryOtherMode:
        return tr("Try active instead of passive mode, or the other way round.");
    case Action::CheckLogin:
        return tr("Check user name and password in the settings. It is not tried again by itself.");
    case Action::AskServerOwner:
        return tr("Ask who runs the server.");
    case Action::WaitForServer:
        return tr("Wait a while and try again, or ask who runs the server.");
    case Action::CheckFileName:
        return tr("Check the folder and the file's name in the settings against what lies on the "
                  "server; capital letters count.");
    case Action::PutDelta:
        return tr("Put the firmware file on the server under exactly this name, or correct the "
                  "check file.");
    case Action::DownloadAnew:
        return tr("Start again: the download begins anew, and nothing of the broken one is used.");
    case Action::UploadAgain:
        return tr("Fetch the file anew from its maker and put it in the place of the present one.");
    case Action::ReadListAnew:
        return tr("Look at what is found now, and agree anew if it is right.");
    case Action::TrustOnly:
        return tr("Agree only if you trust server and connection.");
    case Action::EndWithLineEnd:
        return tr("A line end at the end of the check file confirms that it is whole.");
    case Action::WriteRow:
        return tr("Write a row with at least version and file name into the check file: "
                  "version,file,date,server,user,password.");
    case Action::SaveAsUtf8:
        return tr("Save the check file as plain text in UTF-8 and upload it again.");
    case Action::StraightQuotes:
        return tr("Use straight quotes or none, and close each one. Write the file with a text "
                  "editor, not with a word processor.");
    case Action::CheckFolder:
        return tr("Check the server's name and folder; a portal of the network may have answered "
                  "in its place.");
    case Action::CheckLimits:
        return tr("Check the file's name. A check file has at most 64 KiB, 64 rows and 32 columns, "
                  "and 255 characters in a cell.");
    case Action::OneRow:
        return tr("Leave one row, or write model or IMEI into a seventh column of each.");
    case Action::PutForModel:
        return tr("Use a firmware file, and a check file, for this model.");
    case Action::AgreeForModel:
        return tr("Agree only if you know that the file is for this model.");
    case Action::CorrectCheckFile:
        return tr(
            "Correct the version that is asked for: that of the check file, or the one you gave.");
    case Action::AllowDowngrade:
        return tr("If you want the older version, allow the downgrade in so many words.");
    case Action::CompareVersions:
        return tr("Compare the two versions and agree only if the wanted one is right.");
    case Action::SpellVersion:
        return tr("If the module needs an update, write the version into the check file exactly as "
                  "the module reports it.");
    case Action::RenameFile:
        return tr("Rename the file on the server and in the check file: letters, digits, dot, "
                  "underscore and hyphen; folders below the check file's own are fine.");
    case Action::DistrustFile:
        return tr("Do not trust this file. Find out who wrote it, and upload a clean one.");
    case Action::WriteDate:
        return tr("The update is not affected. Write a date to come, such as 2031-01-31.");
    case Action::KeepPresentServer:
        return tr("The present server is kept. Take the new one over only if you expected it.");
    case Action::KeepPresentLogin:
        return tr("The present login is kept. Take the new one over only if you expected it.");
    case Action::WriteServer:
        return tr(
            "The present server is kept. Write a name or an address, without user and password.");
    case Action::LookAtFile:
        return tr(
            "If it stays so, look at the file on the server: it must hold nothing but its rows.");
    case Action::UseCommas:
        return tr("Separate the columns by commas.");
    case Action::RemoveSpaces:
        return tr("Remove the spaces, or put the cell into quotes if they belong to it.");
    case Action::PutForBase:
        return tr("Use the firmware file for the module's present version.");
    case Action::CheckOrigin:
        return tr("Check that the firmware file was made for this model and its present version.");
    case Action::StartAnew:
        return tr("Then start the update anew.");
    case Action::StartOnceMore:
        return tr("You may start the update once more.");
    case Action::NoOtherUpdate:
        return tr("Do not start another update by yourself.");
    case Action::NameVersions:
        return tr("Ask support, and name all three versions.");
    case Action::LookAtHistory:
        return tr("Look at what happened before in the history; agree anew only if something has "
                  "changed, for example the firmware file.");
    case Action::KeepPower:
        return tr("Leave power and cable connected until the version was read.");
    case Action::WaitForVersion:
        return tr("Wait: the version that the module reports in the end decides.");
    case Action::WaitForNetwork:
        return tr("Wait a few minutes: some modules take that long to find their network again.");
    case Action::ReadVersion:
        return tr("Connect the module and read its version.");
    case Action::Resume:
        return tr("Resume the run: it reads the version before anything else.");
    case Action::ResumeToClose:
        return tr("Resume the run: it closes what may still be open.");
    case Action::RecoverAfterLimit:
        return tr("If it stays silent for another half hour, switch the module off and on once; "
                  "then ask support.");
    case Action::CheckSettings:
        return tr("Compare the settings that are named, and write them again where you need them.");
    case Action::AskMaker:
        return tr("Check with the module's maker that the file fits it. A check file whose version "
                  "differs only in the sub-version is not used.");
    case Action::IdentifyAgain:
        return tr("Identify the module once more.");
    case Action::WaitForPush:
        return tr("Wait until the network's update is over, then check again.");
    case Action::CompareAfterPush:
        return tr("Compare the version that the module runs now with your own update, and start "
                  "that again if it still fits.");
    case Action::LeaveProfileOut:
        return tr("Leave the choice of a profile out: it is for modules that the program does not "
                  "know.");
    case Action::TryOnOneModule:
        return tr("Check that the profile suits the module, and try it on one module first.");
    case Action::ChooseFileAnew:
        return tr("Choose the file anew; it may have been moved, or its copy may be incomplete.");
    case Action::UseOwnCable:
        return tr("Connect the module to this computer by its own cable for the update, if you "
                  "can. If the line breaks off, the module goes on by itself.");
    case Action::AskForUdevRule:
        return tr("Let the administrator give the port to the logged-in user by a udev rule with "
                  "TAG+=\"uaccess\": it has no group that one could join.");
    case Action::CopyKept:
        return tr("A copy of the record was kept for support.");
    case Action::ConnectMains:
        return tr("Connect the computer to the mains: it has to watch the module until the version "
                  "is read.");
    case Action::WaitForService:
        return tr("A modem service such as ModemManager usually lets go by itself; else stop it, "
                  "or make it ignore this device.");
    case Action::UnlockKeychain:
        return tr("Unlock the keychain, or go on: the password is asked for each time and kept in "
                  "memory only.");
    case Action::FreeDisk:
        return tr("Free some space on the disk.");
    case Action::CheckFolderRights:
        return tr("Check that the data folder may be written.");
    case Action::ExportLog:
        return tr("Export the log before you close the program.");
    case Action::UseOrdinaryFolder:
        return tr("Use a data folder of your own, without links and not open to others.");
    case Action::CheckSettingsFile:
        return tr("The program runs with its defaults. Check the settings' file and folder.");
    case Action::Agree:
        return tr("Start the update and agree to it; on the command line by --yes.");
    case Action::StartWhenever:
        return tr("Start again whenever you like.");
    case Action::WritePort:
        return tr("Write a port such as /dev/ttyUSB0, COM5, tcp://HOST:PORT, rfc2217://HOST:PORT "
                  "or sim:ME910C1-NA.");
    case Action::CorrectFile:
        return tr("Correct the file at the place that is named.");
    case Action::ReportError:
        return tr("Save the log and report this to support.");
    }
    return {};
}

QStringList DiagnosisText::actions(const Diagnosis &diagnosis, const QList<Action> &without)
{
    QStringList steps;
    for (const Action step : diagnosis.actions) {
        if (!without.contains(step))
            steps += step == Action::JoinPortGroup ? joinGroup(diagnosis.portGroup) : action(step);
    }
    return steps;
}

} // namespace fota
