#pragma once

#include <QMetaType>
#include <QObject>
#include <QStringList>

/// What a step tells while it runs, as values that cross to the window.
namespace fota {

/// What a step found, as data; ui/text/steptext makes the words.
struct StepDetail
{
    Q_GADGET

public:
    enum class Kind : quint8 {
        None,
        Text,           ///< args: text from the module, shown as it is
        SocketBound,    ///< connection, context
        SocketWasBound, ///< connection, context
        ApnWritten,     ///< APN
        ApnWasSet,      ///< APN
        ApnKept,        ///< the module's APN, which is not ours
        Signal,         ///< dBm, or nothing: not known
        Registration,   ///< <stat>
        ContextOpened,  ///< address, context
        ContextWasOpen, ///< context
        FtpOpened,      ///< host
        CheckFileComes, ///< name, bytes so far, bytes of the file or nothing
        CheckFileRead,  ///< name, bytes
        Version,        ///< version
        VersionsSame,   ///< version
        VersionsDiffer, ///< present, target
        UpdateFound,    ///< present, target
        Downloaded,     ///< file, bytes or nothing
        Uploaded,       ///< file, bytes so far, bytes of the file
        Validated,
        Closed,
        WasClosed,
        NotClosed,
        ApplyAccepted,
        ApplyRefused, ///< the module's words
        Restarts,     ///< count
        Verified,     ///< version
        NotVerified,  ///< version
        Waiting,      ///< seconds left of a window, or nothing
    };
    Q_ENUM(Kind)
    Kind kind = Kind::None;
    QStringList args{};
    /// True while a file is on its way over this line.
    bool countsBytes() const { return kind == Kind::CheckFileComes || kind == Kind::Uploaded; }
    friend bool operator==(const StepDetail &, const StepDetail &) = default;
};

struct RestartReport
{
    Q_GADGET

public:
    enum class Evidence : quint8 { PortVanished, Silence, SettingsLost, BootText };
    Q_ENUM(Evidence)
    int count = 0;
    int expected = 0; ///< of the profile; 0: not known
    Evidence evidence = Evidence::PortVanished;
    qint64 elapsedMs = 0; ///< since the apply
    QString port{};       ///< the name under which it came back, if it is another one
};

/// While the module restarts: how long it takes so far; sent about once a second.
struct RestartProgress
{
    qint64 elapsedMs = 0;
    qint64 lastSeenMs = 0; ///< since the module answered last
    qint64 usualMs = 0;    ///< of the profile; 0: not known
    qint64 giveUpMs = 0;
    int restarts = 0;
    bool longerThanUsual = false;
};

/// A question that only the user can answer, asked in the message panel. Unattended runs never see
/// one.
struct Question
{
    Q_GADGET

public:
    enum class Kind : quint8 {
        Roaming,
        ReplaceApn,
        SimPin,
        ContextStaysOpen,
        RadioOn,
        LeaveDownload
    };
    Q_ENUM(Kind)
    Kind kind = Kind::Roaming;
    QStringList
        args;   ///< Roaming: operator; ReplaceApn: the module's, ours; SimPin: tries left, if known
    int id = 0; ///< to be given back with the answer
};

} // namespace fota

Q_DECLARE_METATYPE(fota::StepDetail)
Q_DECLARE_METATYPE(fota::RestartReport)
Q_DECLARE_METATYPE(fota::RestartProgress)
Q_DECLARE_METATYPE(fota::Question)
