#include "core/at/catalogue.h"

#include <algorithm>

namespace fota {

namespace {

using enum Field;
using K = ReplyKind;

// clang-format off
constexpr CommandSpec kCommands[] = {
//  id                             format                                prefix        reply       again  fields                                          source                                   help
 {CommandId::Attention,         "AT",                                 "",           K::Result,     true,  {},                                             "V.250",                                 QT_TRANSLATE_NOOP("Command", "Is the module there?")},
 {CommandId::ReadableResults,   "ATQ0V1",                             "",           K::Result,     true,  {},                                             "V.250, 6.2.5 and 6.2.6",                QT_TRANSLATE_NOOP("Command", "Answer in words")},
 {CommandId::EchoOff,           "ATE0",                               "",           K::Result,     true,  {},                                             "V.250, 6.2.4",                          QT_TRANSLATE_NOOP("Command", "Do not repeat what is sent")},
 {CommandId::VerboseErrors,     "AT+CMEE=1",                          "",           K::Result,     true,  {},                                             "TS 27.007, 9.1",                        QT_TRANSLATE_NOOP("Command", "Give errors a number")},
 {CommandId::ReadErrors,        "AT+CMEE?",                           "+CMEE:",     K::Lines,      true,  {},                                             "TS 27.007, 9.1",                        QT_TRANSLATE_NOOP("Command", "Do errors have a number?")},
 {CommandId::Model,             "AT+GMM",                             "",           K::Lines,      true,  {},                                             "note's log; V.250",                     QT_TRANSLATE_NOOP("Command", "Model of the module")},
 {CommandId::Revision,          "AT+GMR",                             "",           K::Lines,      true,  {},                                             "note 4.h, 4.p; V.250",                  QT_TRANSLATE_NOOP("Command", "Firmware version")},
 {CommandId::SubVersion,        "AT#CFVR",                            "#CFVR:",     K::Lines,      true,  {},                                             "LE910 V2 in the field",                 QT_TRANSLATE_NOOP("Command", "Last number of the firmware version")},
 {CommandId::Imei,              "AT+CGSN",                            "",           K::Lines,      true,  {},                                             "TS 27.007, 5.4",                        QT_TRANSLATE_NOOP("Command", "IMEI of the module")},
 {CommandId::SimState,          "AT+CPIN?",                           "+CPIN:",     K::Lines,      true,  {},                                             "TS 27.007, 8.3",                        QT_TRANSLATE_NOOP("Command", "State of the SIM")},
 {CommandId::EnterPin,          "AT+CPIN=%1",                         "",           K::Result,     false, {Pin},                                          "TS 27.007, 8.3",                        QT_TRANSLATE_NOOP("Command", "Enter the SIM's PIN")},
 {CommandId::Iccid,             "AT#CCID",                            "#CCID:",     K::Lines,      true,  {},                                             "module's AT guide, #CCID",              QT_TRANSLATE_NOOP("Command", "Number of the SIM card")},
 {CommandId::Operator,          "AT+COPS?",                           "+COPS:",     K::Lines,      true,  {},                                             "TS 27.007, 7.3",                        QT_TRANSLATE_NOOP("Command", "Operator in use")},
 {CommandId::SignalQuality,     "AT+CSQ",                             "+CSQ:",      K::Lines,      true,  {},                                             "note 4.c; TS 27.007, 8.5",              QT_TRANSLATE_NOOP("Command", "Signal strength")},
 {CommandId::ExtendedSignal,    "AT+CESQ",                            "+CESQ:",     K::Lines,      true,  {},                                             "TS 27.007, 8.69",                       QT_TRANSLATE_NOOP("Command", "Signal strength and quality of LTE")},
 {CommandId::ReadFunction,      "AT+CFUN?",                           "+CFUN:",     K::Lines,      true,  {},                                             "TS 27.007, 8.2",                        QT_TRANSLATE_NOOP("Command", "Is the radio on?")},
 {CommandId::RadioOn,           "AT+CFUN=1",                          "",           K::Result,     true,  {},                                             "TS 27.007, 8.2",                        QT_TRANSLATE_NOOP("Command", "Switch the radio on")},
 {CommandId::EpsRegistration,   "AT+CEREG?",                          "+CEREG:",    K::Lines,      true,  {},                                             "note 4.d; TS 27.007, 10.1.22",          QT_TRANSLATE_NOOP("Command", "Registration in the LTE network")},
 {CommandId::PacketRegistration,"AT+CGREG?",                          "+CGREG:",    K::Lines,      true,  {},                                             "TS 27.007, 10.1.20",                    QT_TRANSLATE_NOOP("Command", "Registration for packet data")},
 {CommandId::CircuitRegistration,"AT+CREG?",                          "+CREG:",     K::Lines,      true,  {},                                             "TS 27.007, 7.2",                        QT_TRANSLATE_NOOP("Command", "Registration for calls and SMS")},
 {CommandId::ReadSockets,       "AT#SCFG?",                           "#SCFG:",     K::Lines,      true,  {},                                             "module's AT guide, #SCFG",              QT_TRANSLATE_NOOP("Command", "Socket settings")},
 {CommandId::WriteSocket,       "AT#SCFG=%1,%2,%3,%4,%5,%6",          "",           K::Result,     false, {Number, Number, Number, Number, Number, Number}, "note 4.a",                            QT_TRANSLATE_NOOP("Command", "Set a socket: connection, context, packet size, timeouts")},
 {CommandId::ReadContexts,      "AT+CGDCONT?",                        "+CGDCONT:",  K::Lines,      true,  {},                                             "TS 27.007, 10.1.1",                     QT_TRANSLATE_NOOP("Command", "Data contexts and their APNs")},
 {CommandId::WriteContext,      "AT+CGDCONT=%1,\"%2\",\"%3\"",        "",           K::Result,     false, {Number, PdpType, Apn},                         "note 4.b; TS 27.007, 10.1.1",           QT_TRANSLATE_NOOP("Command", "Set a data context: number, type, APN")},
 {CommandId::ReadActive,        "AT#SGACT?",                          "#SGACT:",    K::Lines,      true,  {},                                             "module's AT guide, #SGACT",             QT_TRANSLATE_NOOP("Command", "Which data contexts are open")},
 {CommandId::ActivateContext,   "AT#SGACT=%1,1",                      "#SGACT:",    K::Lines,      false, {Number},                                       "note 4.e",                              QT_TRANSLATE_NOOP("Command", "Open a data context")},
 {CommandId::DeactivateContext, "AT#SGACT=%1,0",                      "",           K::Result,     true,  {Number},                                       "note 4.m, 4.s",                         QT_TRANSLATE_NOOP("Command", "Close a data context")},
 {CommandId::ContextAddress,    "AT+CGPADDR=%1",                      "+CGPADDR:",  K::Lines,      true,  {Number},                                       "TS 27.007, 10.1.14",                    QT_TRANSLATE_NOOP("Command", "Address of a data context")},
 {CommandId::FtpTimeout,        "AT#FTPTO=%1",                        "",           K::Result,     true,  {Number},                                       "module's AT guide, #FTPTO (100 ms)",    QT_TRANSLATE_NOOP("Command", "Time limit of FTP, in tenths of a second")},
 {CommandId::FtpOpen,           "AT#FTPOPEN=\"%1\",\"%2\",\"%3\",%4", "",           K::Result,     false, {Host, User, Password, Number},                 "note 4.f; module's AT guide, #FTPOPEN", QT_TRANSLATE_NOOP("Command", "Open an FTP session: server, user, password, mode")},
 {CommandId::FtpType,           "AT#FTPTYPE=0",                       "",           K::Result,     true,  {},                                             "module's AT guide, #FTPTYPE",           QT_TRANSLATE_NOOP("Command", "Transfer bytes as they are")},
 {CommandId::FtpFolder,         "AT#FTPCWD=\"%1\"",                   "",           K::Result,     false, {Name},                                         "module's AT guide, #FTPCWD",            QT_TRANSLATE_NOOP("Command", "Go to a folder of the server")},
 {CommandId::FtpSize,           "AT#FTPFSIZE=\"%1\"",                 "#FTPFSIZE:", K::Lines,      true,  {Name},                                         "module's AT guide, #FTPFSIZE",          QT_TRANSLATE_NOOP("Command", "Size of a file on the server")},
 {CommandId::FtpGet,            "AT#FTPGET=\"%1\"",                   "",           K::Transfer,   true,  {Name},                                         "note 4.g; module's AT guide, #FTPGET",  QT_TRANSLATE_NOOP("Command", "Read a file of the server")},
 {CommandId::FtpMessage,        "AT#FTPMSG",                          "#FTPMSG:",   K::Lines,      true,  {},                                             "module's AT guide, #FTPMSG",            QT_TRANSLATE_NOOP("Command", "Last reply of the FTP server")},
 {CommandId::DownloadDelta,     "AT#FTPGETOTA=\"%1\",0",              "",           K::Result,     false, {Name},                                         "note 4.k",                              QT_TRANSLATE_NOOP("Command", "Have the module download a delta file")},
 {CommandId::DownloadDeltaPlain,"AT#FTPGETOTA=\"%1\"",                "",           K::Result,     false, {Name},                                         "proposed for LE910 V2",                 QT_TRANSLATE_NOOP("Command", "Have the module download a delta file")},
 {CommandId::FtpClose,          "AT#FTPCLOSE",                        "",           K::Result,     true,  {},                                             "note 4.l, 4.r",                         QT_TRANSLATE_NOOP("Command", "Close the FTP session")},
 {CommandId::ValidateDelta,     "AT#OTAUP=1",                         "",           K::Result,     true,  {},                                             "LE910-NA1 in the field",                QT_TRANSLATE_NOOP("Command", "Check the downloaded delta file; changes nothing")},
 {CommandId::ApplyUpdate,       "AT#OTAUP=0",                         "",           K::ResetsPort, false, {},                                             "note 4.n",                              QT_TRANSLATE_NOOP("Command", "Apply the downloaded delta file")},
 {CommandId::AnswerPush,        "AT#OTASUAN=%1",                      "",           K::Result,     false, {PushAnswer},                                   "LE910 V2 AT guide, #OTASUAN",           QT_TRANSLATE_NOOP("Command", "Answer the network that wants to update: 0 reject, 1 accept, 2 delay")},
 {CommandId::UploadForms,       "AT#OTAUPW=?",                        "#OTAUPW:",   K::Lines,      true,  {},                                             "V.250, 5.4.4; test before use",         QT_TRANSLATE_NOOP("Command", "Does the module take a delta file over this line?")},
 {CommandId::UploadDelta,       "AT#OTAUPW",                          "",           K::Upload,     false, {},                                             "LE910-NA1 in the field",                QT_TRANSLATE_NOOP("Command", "Take a delta file over this line, ended by +++")},
 {CommandId::UploadDeltaSized,  "AT#OTAUPW=%1",                       "",           K::Upload,     false, {Size},                                         "Telit's ME310G1 library",               QT_TRANSLATE_NOOP("Command", "Take a delta file of so many bytes over this line")},
 {CommandId::ApplyUploaded,     "AT#OTAUP=0,2",                       "",           K::ResetsPort, false, {},                                             "LE910-NA1 in the field",                QT_TRANSLATE_NOOP("Command", "Apply the delta file that was taken over this line")},
};
// clang-format on

constexpr bool rowsInOrder()
{
    for (size_t i = 0; i < std::size(kCommands); ++i) {
        if (size_t(kCommands[i].id) != i)
            return false;
    }
    return std::size(kCommands) == size_t(CommandId::Free);
}
static_assert(rowsInOrder(), "commandSpec() finds a row by its number");

bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool oneOf(char c, QByteArrayView set)
{
    return std::ranges::find(set, c) != set.end();
}

/// Characters that a field takes at most.
constexpr qsizetype longest(Field field)
{
    switch (field) {
    case Number:
        return 5;
    case Size:
        return 9;
    case Pin:
        return 8;
    case Host:
        return 128;
    case User:
    case Password:
    case Apn:
        return 100;
    case Name:
        return 200;
    case PdpType:
        return 6;
    case PushAnswer:
        return 1;
    }
    return 0;
}

constexpr bool everyLineFits()
{
    return std::ranges::all_of(kCommands, [](const CommandSpec &spec) {
        qsizetype size = 0;
        for (const char *at = spec.format; *at; ++at)
            size += *at == '%' ? longest(spec.fields[size_t(*++at - '1')]) : 1;
        return size <= kCommandLineLimit;
    });
}
static_assert(everyLineFits(), "the longest arguments make no line that a module cuts");

bool fits(Field field, QByteArrayView value)
{
    const auto all = [value](auto &&allowed) {
        return !value.isEmpty() && std::ranges::all_of(value, allowed);
    };
    switch (field) {
    case Number:
        return all([](char c) { return c >= '0' && c <= '9'; });
    case Size:
        return value != "0" && all([](char c) { return c >= '0' && c <= '9'; });
    case Pin:
        return value.size() >= 4 && all([](char c) { return c >= '0' && c <= '9'; });
    case Host:
        return all([](char c) { return isAlnum(c) || oneOf(c, ".-_:"); });
    case User:
    case Password: // printable, but nothing that could end the argument or begin another
        return all([](char c) { return c > ' ' && c <= '~' && !oneOf(c, "\",\\"); });
    case Name:
        return all([](char c) { return isAlnum(c) || oneOf(c, "._-/"); });
    case Apn:
        return all([](char c) { return isAlnum(c) || oneOf(c, ".-_"); });
    case PushAnswer:
        return value == "0" || value == "1" || value == "2";
    case PdpType:
        return value == "IP" || value == "IPV6" || value == "IPV4V6";
    }
    return false;
}

QString fieldName(Field field)
{
    switch (field) {
    case Number:
        return QStringLiteral("number");
    case Size:
        return QStringLiteral("size");
    case Host:
        return QStringLiteral("server");
    case User:
        return QStringLiteral("user");
    case Password:
        return QStringLiteral("password");
    case Name:
        return QStringLiteral("file or folder name");
    case Apn:
        return QStringLiteral("APN");
    case PdpType:
        return QStringLiteral("PDP type");
    case Pin:
        return QStringLiteral("PIN");
    case PushAnswer:
        return QStringLiteral("answer");
    }
    return {};
}

bool isSecret(Field field)
{
    return field == User || field == Password || field == Pin;
}

} // namespace

std::span<const CommandSpec> commandSpecs()
{
    return kCommands;
}

const CommandSpec &commandSpec(CommandId id)
{
    Q_ASSERT_X(id != CommandId::Free, "commandSpec", "a free command has no row");
    return kCommands[size_t(id)];
}

Result<Command> makeCommand(CommandId id, milliseconds limit, const QList<QByteArray> &arguments)
{
    const CommandSpec &spec = commandSpec(id);
    Command command{.id = id,
                    .text = {},
                    .logged = {},
                    .prefix = spec.prefix,
                    .reply = spec.reply,
                    .repeatable = spec.repeatable,
                    .limit = limit};
    const QByteArrayView format(spec.format);
    for (qsizetype i = 0; i < format.size(); ++i) { // one pass: an argument "%3" stays "%3"
        if (format[i] != '%') {
            command.text += format[i];
            command.logged += format[i];
            continue;
        }
        const auto number = qsizetype(format[++i] - '1');
        const Field field = spec.fields[size_t(number)];
        const QByteArray value = arguments.value(number);
        if (value.size() > longest(field))
            return Error{ErrorCode::BadArgument,
                         fieldName(field)
                             + QStringLiteral(": longer than %1 characters").arg(longest(field)),
                         QString::fromLatin1(spec.format)};
        if (!fits(field, value))
            return Error{ErrorCode::BadArgument, fieldName(field),
                         QString::fromLatin1(spec.format)};
        command.text += arguments[number];
        command.logged += isSecret(field) ? QByteArray("***") : arguments[number];
    }
    return command;
}

} // namespace fota
