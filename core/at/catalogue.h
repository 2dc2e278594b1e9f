#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <span>

namespace fota {

/// Every command that the engine knows.
enum class CommandId : quint8 {
    Attention,
    ReadableResults,
    EchoOff,
    VerboseErrors,
    ReadErrors,
    Model,
    Revision,
    SubVersion,
    Imei,
    SimState,
    EnterPin,
    Iccid,
    Operator,
    SignalQuality,
    ExtendedSignal,
    ReadFunction,
    RadioOn,
    EpsRegistration,
    PacketRegistration,
    CircuitRegistration,
    ReadSockets,
    WriteSocket,
    ReadContexts,
    WriteContext,
    ReadActive,
    ActivateContext,
    DeactivateContext,
    ContextAddress,
    FtpTimeout,
    FtpOpen,
    FtpType,
    FtpFolder,
    FtpSize,
    FtpGet,
    FtpMessage,
    DownloadDelta,
    DownloadDeltaPlain,
    FtpClose,
    ValidateDelta,
    ApplyUpdate,
    AnswerPush,
    UploadForms,
    UploadDelta,
    UploadDeltaSized,
    ApplyUploaded,
    Free, ///< typed by a person; not in the table
};

/// How the reply to a command ends.
enum class ReplyKind : quint8 {
    Result,     ///< a final result alone
    Lines,      ///< lines, then a final result
    Transfer,   ///< CONNECT, a file, NO CARRIER; refused by a final result
    Upload,     ///< CONNECT, then a file of ours, then a final result; refused by a final result
    ResetsPort, ///< a final result, or the port goes away
};

/// What may stand in an argument: each kind has its own characters and length (K06).
enum class Field : quint8 {
    Number,
    Size,
    Host,
    User,
    Password,
    Name,
    Apn,
    PdpType,
    Pin,
    PushAnswer
};

struct CommandSpec
{
    CommandId id;
    const char *format; ///< %1 to %6 are the arguments
    const char *prefix; ///< of the lines of its reply; empty: bare lines
    ReplyKind reply;
    bool repeatable; ///< asking again changes nothing on the module
    std::array<Field, 6> fields;
    const char *source;
    const char *help; ///< one line for the window's completion, source text for translation
};

/// A file for the module, and how it is to be written in data mode (AT#OTAUPW).
struct UploadPlan
{
    QByteArray data;
    qsizetype block = 4096;     ///< bytes between two pauses
    milliseconds pause{300};    ///< behind each block, once it has left
    milliseconds lead{1000};    ///< between CONNECT and the first byte
    milliseconds trail{5000};   ///< between the last byte and the escape; at least its guard time
    bool escapes = true;        ///< ended by +++; false: the module counts the bytes itself
    milliseconds stall{20'000}; ///< without a byte leaving
    milliseconds whole{1'800'000};               ///< from CONNECT to the last byte (INV-7)
    std::function<void(qint64 sent)> progress{}; ///< bytes that have left, after each block
};

/// A command ready to be sent: one line of printable ASCII, without its CR (INV-5).
struct Command
{
    CommandId id = CommandId::Attention;
    QByteArray text;
    QByteArray logged; ///< the text with its secrets masked
    QByteArray prefix;
    ReplyKind reply = ReplyKind::Result;
    bool repeatable = true;
    milliseconds limit{0};     ///< from the last byte written to the final result
    milliseconds idle{0};      ///< Transfer: without a byte
    qint64 expectedBytes = -1; ///< Transfer: -1: not known
    std::function<void(qint64 bytes)> received{}; ///< Transfer: bytes so far, while it goes on
    std::shared_ptr<const UploadPlan> upload{};   ///< Upload
    bool probe = false; ///< goes out as it is, without bringing the line into step first
};

inline constexpr qsizetype kCommandLineLimit = 400; ///< Telit V2 and G1 AT guides

std::span<const CommandSpec> commandSpecs();
const CommandSpec &commandSpec(CommandId id);

/// Builds a command. Nothing from outside gets into it unchecked, nothing is repaired: an argument
/// that does not fit its field is BadArgument with the field's name in the detail (never the
/// value).
Result<Command> makeCommand(CommandId id, milliseconds limit,
                            const QList<QByteArray> &arguments = {});

/// Whether a typed command is answered from what the module knows: a basic command, a read of V.250
/// ("AT+CREG?"), or a 3GPP one without values ("AT+GMR"). Others may ask the network or a server.
bool isQuickCommand(const QByteArray &text);

/// A command typed by a person. Refuses control and 8-bit characters, several lines, over-long
/// ones, and the applying forms of AT#OTAUP, which belong to a run with its consent (INV-1).
Result<Command> freeCommand(const QByteArray &text, milliseconds limit);

/// The text of a command as it may be logged: passwords, users and PINs masked.
QByteArray maskedCommand(QByteArrayView text);

/// True for a line that no command asked for, by its prefix.
bool isUnsolicited(QByteArrayView line);

} // namespace fota
