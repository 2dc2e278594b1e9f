#pragma once

#include "core/base/error.h"

#include <QList>
#include <QMetaType>

namespace fota {

/// What a failure probably comes from and what to do about it, as data. ui/text has the words. The
/// names of the three enums are written to JSON: they are added to, never changed.
class Diagnosis
{
    Q_GADGET

public:
    enum class Confidence : quint8 { Certain, Likely, Possible };
    Q_ENUM(Confidence)

    /// The cause. AsTold: the error's own sentence says all of it.
    enum class Cause : quint8 {
        AsTold,
        // the port and the line
        NotInGroup,
        ServiceHoldsPort,
        LineBroke,
        OtherPortOrSpeed,
        OnlyEcho,
        WrongSpeed,
        WentSilent,
        FlowControl,
        DriverHangs,
        WeakSupply,
        CommandUnknown,
        WrongState,
        WrongParameters,
        // SIM and radio
        SimNotInserted,
        SimUnreadable,
        SimOfOtherOperator,
        AntennaOrSim,
        WeakSignal,
        NoCoverage,
        NotActivated,
        NoDataService,
        PlaceBarred,
        RoamingBarred,
        NetworkDisturbed,
        NetworkLost,
        // the data session
        ApnWrong,
        ApnLogin,
        ContextInUse,
        // the server
        NameUnknown,
        NothingListens,
        PathBlocked,
        DataPathBlocked,
        LoginWrong,
        AccountWanted,
        ServerFull,
        NameOrFolder,
        NameNotAllowed,
        SessionDropped,
        SessionLeftOpen,
        LinkBroke,
        // the firmware file
        DeltaOtherBase,
        DeltaDamaged,
        DeltaTooLarge,
        DeltaDoesNotFit,
        DeltaUnchecked,
        // after the apply
        UpdateNotBegun,
        UpdateRolledBack,
        CheckFileDiffers,
        StillAtWork,
        RestartLoop,
        SearchesAnew,
        // the host
        RunDied,
        DiskFull,
        NotWritable,
        LinkInPath,
        NotPrivate,
    };
    Q_ENUM(Cause)

    /// One step for the user.
    // clang-format off
    enum class Action : quint8 {
        // port and line
        PlugIn, ChoosePort, JoinPortGroup, WriteUdevRule, NotAsRoot, ReleasePort,
        StopModemManager, UseOtherWindow, CheckCableAndPower, ConnectWhenBack,
        WaitAndConnect, LookForOtherPort, ConnectSameModule, CompareImei,
        CheckFlowControl, SetSpeed, TryAgain, TryAgainLater, SaveLog, AskSupport,
        LookAtLog, CheckSupply, CorrectSetting, UseListedModel,
        // SIM and radio
        InsertSim, CheckSim, EnterPin, LookUpPin, UnlockPuk, WaitForSim, CheckAntenna,
        MoveAntenna, CheckCoverage, AskOperator, AskForDataService, AllowRoaming,
        SwitchRadioOn,
        // data session
        CheckApn, AskApnLogin, ChooseApn, LetOtherFinish, NextRunCloses,
        CheckContextNumber, WaitForBudget,
        // server and transfer
        CheckServerName, CheckServerPort, CheckReachable, TryOtherMode, CheckLogin,
        AskServerOwner, WaitForServer, CheckFileName, PutDelta, DownloadAnew,
        UploadAgain, ReadListAnew, TrustOnly, EndWithLineEnd,
        // check file
        WriteRow, SaveAsUtf8, StraightQuotes, CheckFolder, CheckLimits, OneRow,
        PutForModel, AgreeForModel, CorrectCheckFile, AllowDowngrade, CompareVersions,
        SpellVersion, RenameFile, DistrustFile, WriteDate, KeepPresentServer, KeepPresentLogin,
        WriteServer, LookAtFile, UseCommas, RemoveSpaces,
        // firmware file and update
        PutForBase, CheckOrigin, StartAnew, StartOnceMore, NoOtherUpdate, NameVersions,
        LookAtHistory, KeepPower, WaitForVersion, WaitForNetwork, ReadVersion, Resume,
        ResumeToClose, RecoverAfterLimit, CheckSettings, CopyKept, AskMaker, IdentifyAgain,
        WaitForPush, LeaveProfileOut, TryOnOneModule, ChooseFileAnew, UseOwnCable,
        AskForUdevRule, CompareAfterPush, UseFullerLog,
        // host and user
        ConnectMains, WaitForService, UnlockKeychain,
        FreeDisk, CheckFolderRights, ExportLog, UseOrdinaryFolder, CheckSettingsFile,
        Agree, StartWhenever, WritePort, CorrectFile, ReportError,
    };
    // clang-format on
    Q_ENUM(Action)

    ErrorCode code = ErrorCode::None; ///< of the evidence
    QString id{};                     ///< of the fault catalogue; empty: it has none
    Cause cause = Cause::AsTold;
    QList<Action> actions{}; ///< one to three
    Confidence confidence = Confidence::Certain;
    QString portGroup{}; ///< for JoinPortGroup; empty: not known

    bool isEmpty() const { return actions.isEmpty(); }
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::Diagnosis)
