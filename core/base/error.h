#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

namespace fota {

/// A failure with the context it gathered on its way up. Cheap to copy; crosses threads.
///
/// The code is closed: tests, journal and window use it. Its fault id ("F04") comes from
/// core/diagnosis, its words from ui/text; no sentence for people is made in core.
struct Error
{
    Q_GADGET

public:
    enum class Code {
        None,
        // the port and the line
        PortMissing,
        PortDenied,
        PortBusy,
        PortInUse,
        PortFailed,
        PortLost,
        PortStuck,
        PortReplaced,
        LogEnded,
        LogHasNoAnswer,
        WriteBlocked,
        ModuleSilent,
        LineGarbled,
        UnsafeLine,
        // the AT dialogue
        CommandTimeout,
        CommandRejected,
        MalformedReply,
        LineOverflow,
        CommandTooLong,
        BadArgument,
        ModuleRestarted,
        UnknownModule,
        ProfileDiffers,
        ProfileByHand,
        PushUnderWay,
        ModuleChanged,
        // SIM
        SimMissing,
        SimPinNeeded,
        SimPinWrong,
        SimPukNeeded,
        SimBusy,
        SimFailed,
        // signal and registration
        NoSignal,
        WeakSignal,
        NotRegistered,
        StillSearching,
        RegistrationDenied,
        RegistrationUnusable,
        OneDomainOnly,
        RoamingNotAllowed,
        RadioOff,
        // data context
        ContextRefused,
        ContextTimeout,
        ContextNoAddress,
        ContextWasActive,
        ApnDiffers,
        ContextLost,
        ContextNotClosed,
        SocketRefused,
        BudgetUsed,
        // FTP
        ServerNotFound,
        ServerRefused,
        ServerSilent,
        LoginRefused,
        ServerBusy,
        DataBlocked,
        CheckFileMissing,
        FolderMissing,
        DeltaMissing,
        TransferStalled,
        CheckFileCut,
        DeltaCut,
        SizeDiffers,
        SessionLost,
        FtpNotClosed,
        TransferTooSlow,
        TransferEndless,
        DeltaTimeout,
        ListChanged,
        BadCredential,
        BadServer,
        SizeUnknown,
        // check file
        CheckFileEmpty,
        CheckFileNoRow,
        CheckFileColumns,
        CheckFileCellEmpty,
        CheckFileEncoding,
        CheckFileEndUnconfirmed,
        CheckFileQuoting,
        CheckFileTypographic,
        CheckFileWebPage,
        CheckFileTooLarge,
        CheckFileBinary,
        CheckFileSeveralRows,
        CheckFileOtherModel,
        ModelNotStated,
        Downgrade,
        ListGoesBack,
        VersionsUnordered,
        VersionsNearEqual,
        SubVersionUnread,
        CheckFileNameQuote,
        CheckFileControl,
        CheckFileCommand,
        CheckFilePath,
        CheckFileNameLong,
        CheckFileNameLetters,
        CheckDateUnread,
        NextServerOffered,
        NextServerUnread,
        NextLoginOffered,
        CheckFileImitates,
        CheckFileDisturbed,
        CheckFileSeparator,
        CheckFileSpaces,
        // delta
        DeltaOtherBase,
        DeltaOtherModel,
        DeltaRejected,
        DeltaRefusedByModule,
        DeltaReportedBad,
        DeltaUnreadable,
        DeltaEmpty,
        DeltaTooLarge,
        UploadCut,
        ValidationFailed,
        ValidationUnknown,
        // apply, restart, verify
        ApplyRefused,
        NoRestart,
        KeepsRestarting,
        ModuleLost,
        BootMode,
        VersionUnread,
        StillOldVersion,
        ThirdVersion,
        OtherModuleAnswers,
        ApplyBudgetUsed,
        AfterUpdateUnregistered,
        SettingsLost,
        EventContradicts,
        UpdateTooFast,
        // host
        Interrupted,
        ApplyInterrupted,
        JournalUnreadable,
        JournalNotWritten,
        LogNotWritten,
        LogUnread,
        SettingsUnread,
        HostOnBattery,
        PortSeized,
        KeychainUnusable,
        RunsAsRoot,
        // the user and the run itself
        ConsentMissing,
        Cancelled,
        WatchingStopped,
        TooManyVisits,
        BadPort,
        BadScenario,
        BadProfile,
        Internal,
    };
    Q_ENUM(Code)

    Code code = Code::None;
    QString detail; ///< the module's or the system's own words, never translated, never a secret
    QString where;  ///< outermost first, e.g. "4.f: AT#FTPOPEN"

    explicit operator bool() const { return code != Code::None; }
    Error in(const QString &outer) const
    {
        return {code, detail, where.isEmpty() ? outer : outer + QStringLiteral(": ") + where};
    }
    friend bool operator==(const Error &, const Error &) = default;
};

using ErrorCode = Error::Code;

} // namespace fota

Q_DECLARE_METATYPE(fota::Error)
