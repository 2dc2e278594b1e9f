#include "app/cli/arguments.h"

#include "app/appsettings.h"
#include "app/cli/exitcode.h"
#include "app/composition.h"
#include "app/serverarguments.h"
#include "core/base/privatefile.h"
#include "ui/text/errortext.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

struct CommandHelp
{
    QLatin1StringView name;
    QLatin1StringView options; ///< names, separated by spaces
    QLatin1StringView words;   ///< what stands behind the command; empty: nothing may
    QLatin1StringView help;
};

constexpr QLatin1StringView kServer(
    "server user password-file password-env dir check-file active apn cid pdp-type allow-roaming");

constexpr CommandHelp kCommands[] = {
    {"ports"_L1, ""_L1, ""_L1, "Lists the serial ports."_L1},
    {"identify"_L1, "port"_L1, ""_L1,
     "Tells which module is there, its firmware, SIM, signal and registration."_L1},
    {"monitor"_L1, "port interval count push"_L1, ""_L1, "Samples signal and registration."_L1},
    {"send"_L1, "port"_L1, "COMMAND..."_L1,
     "Sends AT commands, one after the other, and prints the replies."_L1},
    {"check"_L1, "port SERVER profile push"_L1, ""_L1,
     "Steps 4.a to 4.j of the procedure: is there an update? Applies nothing."_L1},
    {"update"_L1, "port SERVER yes passes allow-downgrade dry-run log profile push"_L1, ""_L1,
     "The whole procedure."_L1},
    {"upload"_L1, "port delta target yes passes allow-downgrade dry-run log profile push"_L1, ""_L1,
     "Local update: writes a delta file to the module over the serial line. No network."_L1},
    {"resume"_L1, "port imei log profile"_L1, ""_L1,
     "Finishes what an interrupted run left: verifies, cleans up."_L1},
    {"analyze"_L1, ""_L1, "FILE..."_L1,
     "Reads AT session logs of any origin: steps, versions, verdict, findings."_L1},
    {"convert"_L1, "to keep"_L1, "FILE"_L1,
     "Writes an AT session log, a session bundle or a session's folder in another format, without "
     "identifiers and passwords."_L1},
    {"sessions"_L1,
     "imei model firmware outcome operator tag text since until bench password-file password-env "
     "to "
     "keep"_L1,
     "[list|show|compare|statistics|export|tag|untag|note] [ID] [ID|TAG...|TEXT]"_L1,
     "What has been run: lists, shows, compares, counts and exports sessions, gives them tags and "
     "a "
     "note."_L1},
    {"simulate"_L1, "module scenario pty tcp speed ftp-root"_L1, ""_L1,
     "Serves a simulated module to any program."_L1},
};

struct OptionHelp
{
    QLatin1StringView name;
    QLatin1StringView value;
    QLatin1StringView help;
};

constexpr OptionHelp kOptions[] = {
    {"port"_L1, "PORT"_L1,
     "/dev/ttyUSB0, COM5, tcp://HOST:PORT, rfc2217://HOST:PORT, sim:NAME or replay:FILE."_L1},
    {"interval"_L1, "SECONDS"_L1, "Seconds between two samples (default 5)."_L1},
    {"count"_L1, "N"_L1, "How many samples (default: until interrupted)."_L1},
    {"server"_L1, "HOST[:PORT]"_L1, "FTP server that the module logs in to."_L1},
    {"user"_L1, "USER"_L1, "User on the FTP server."_L1},
    {"password-file"_L1, "FILE"_L1, "File whose first line is the password."_L1},
    {"password-env"_L1, "NAME"_L1, "Environment variable that holds the password."_L1},
    {"dir"_L1, "DIR"_L1, "Folder on the FTP server."_L1},
    {"check-file"_L1, "NAME"_L1, "Check file (default firmwarecheck.csv); may hold {imei}."_L1},
    {"active"_L1, ""_L1, "Active instead of passive FTP."_L1},
    {"apn"_L1, "NAME"_L1, "APN of the data context; also the leave to replace another one."_L1},
    {"cid"_L1, "N"_L1, "Number of the data context."_L1},
    {"pdp-type"_L1, "TYPE"_L1, "IP, IPV6 or IPV4V6."_L1},
    {"allow-roaming"_L1, ""_L1, "Go on in a foreign network."_L1},
    {"yes"_L1, ""_L1, "The consent: update the module with what the check file names."_L1},
    {"passes"_L1, "N"_L1, "How many times the update may be applied, 1 to 3 (default 2)."_L1},
    {"allow-downgrade"_L1, ""_L1, "Go to an older version, too."_L1},
    {"dry-run"_L1, ""_L1, "Print the commands that would be sent, and send none."_L1},
    {"delta"_L1, "FILE"_L1, "Delta file of this computer."_L1},
    {"target"_L1, "VERSION"_L1, "Firmware version that the delta file leads to."_L1},
    {"log"_L1, "FILE"_L1, "Write the transcript to this file, too."_L1},
    {"profile"_L1, "ID"_L1,
     "Profile for a module that the program does not know, e.g. le910-na1."_L1},
    {"push"_L1, "ANSWER"_L1,
     "accept, delay or reject: the answer where the network asks to update by itself (default: "
     "none; at a terminal it is asked)."_L1},
    {"to"_L1, "OUT"_L1,
     "File to write; its ending says the format: .log (the note's), .jsonl, .csv, .html (report), "
     ".fbz (session bundle)."_L1},
    {"keep"_L1, "KIND"_L1,
     "Leave these as they are: imei, iccid, imsi, phone, address, host, user, apn or cell; may be "
     "repeated. Passwords are always removed."_L1},
    {"imei"_L1, "IMEI"_L1, "IMEI of the module that is meant; of sessions also a part of it."_L1},
    {"model"_L1, "MODEL"_L1, "Sessions with modules of this model, or a part of its name."_L1},
    {"firmware"_L1, "VERSION"_L1,
     "Sessions with this version before, wanted or after, or a part of it."_L1},
    {"outcome"_L1, "VERDICT"_L1, "Sessions that ended so, e.g. Updated; none: without an end."_L1},
    {"operator"_L1, "NAME"_L1, "Sessions in this network, or a part of its name."_L1},
    {"tag"_L1, "TAG"_L1, "Sessions with this tag."_L1},
    {"text"_L1, "WORDS"_L1,
     "Sessions in whose texts, tags and note included, each of these words stands."_L1},
    {"since"_L1, "TIME"_L1, "Sessions begun on this day or at this time, or later."_L1},
    {"until"_L1, "TIME"_L1, "Sessions begun on this day or before this time."_L1},
    {"bench"_L1, "NAME"_L1, "Sessions of this bench, where several share a history."_L1},
    {"module"_L1, "MODEL"_L1, "Model to simulate, e.g. ME910C1-NA."_L1},
    {"scenario"_L1, "FILE"_L1,
     "Scenario to simulate: a file, or the name of one that is built in."_L1},
    {"pty"_L1, "LINK"_L1, "Serve a pseudo-terminal under this link."_L1},
    {"tcp"_L1, "PORT"_L1, "Serve a TCP port of this machine; 0: any."_L1},
    {"speed"_L1, "X"_L1, "Run the module X times as fast."_L1},
    {"ftp-root"_L1, "DIR"_L1, "Folder that plays the FTP server."_L1},
};

const CommandHelp *commandNamed(QStringView name)
{
    for (const CommandHelp &command : kCommands) {
        if (name == command.name)
            return &command;
    }
    return nullptr;
}

const OptionHelp &optionNamed(QStringView name)
{
    for (const OptionHelp &option : kOptions) {
        if (name == option.name)
            return option;
    }
    Q_UNREACHABLE();
}

/// Is the next argument the value of this one?
bool takesValue(const QString &argument)
{
    static const QStringList global{u"--data-dir"_s, u"--settings"_s, u"--limit"_s};
    return global.contains(argument)
           || std::ranges::any_of(kOptions, [&argument](const OptionHelp &option) {
                  return !option.value.isEmpty() && argument == u"--"_s + option.name;
              });
}

/// The first word that is neither an option nor the value of one.
QString commandOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (takesValue(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, u"One JSON object per line of standard output."_s});
    parser.addOption({u"data-dir"_s,
                      u"Sessions, journal, budgets (default: the user's state folder)."_s,
                      u"DIR"_s});
    parser.addOption({u"settings"_s, u"Settings other than the user's."_s, u"FILE"_s});
    parser.addOption({u"limit"_s,
                      u"Replaces a time limit; may be repeated. Names: "_s
                          + Limits::names().join(u", "_s) + u'.',
                      u"NAME=SECONDS"_s});
    parser.addOption({u"quiet"_s, u"No progress."_s});
    parser.addOption({u"verbose"_s, u"The AT dialogue on standard error."_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"This help."_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"The version."_s});
}

void addOptions(Invocation &call, QLatin1StringView names)
{
    for (const QString &name : QString(names).split(u' ', Qt::SkipEmptyParts)) {
        if (name == "SERVER"_L1) {
            addOptions(call, kServer);
            continue;
        }
        const OptionHelp &option = optionNamed(name);
        call.parser->addOption({name, option.help, option.value});
        call.options += name;
    }
}

QString overview()
{
    QString text =
        u"Updates the radio firmware of cellular modules over the air, by AT commands.\n\nCommands:\n"_s;
    for (const CommandHelp &command : kCommands)
        text += u"  "_s + QString(command.name).leftJustified(10) + command.help + u'\n';
    return text + u"\n\"fotabench-cli COMMAND --help\" tells the options of a command."_s;
}

} // namespace

int wrongUse(const Invocation &call, const QString &what)
{
    call.output->error(u"fotabench-cli: "_s + what);
    call.output->error(u"Nothing was sent to a module. \"fotabench-cli "_s
                       + (commandNamed(call.command) ? call.command + u' ' : QString())
                       + u"--help\" tells how it is used."_s);
    return exitcode::kUsage;
}

std::optional<Invocation> readArguments(const QStringList &arguments, int *code)
{
    Invocation call;
    call.output =
        std::make_shared<Output>(arguments.contains(u"--json"_s), arguments.contains(u"--quiet"_s));
    call.command = commandOf(arguments);
    const CommandHelp *command = commandNamed(call.command);
    call.parser = std::make_unique<QCommandLineParser>();
    addGlobalOptions(*call.parser);
    call.parser->addPositionalArgument(u"COMMAND"_s, command ? QString(command->help) : QString(),
                                       command ? QString(command->name) : u"COMMAND"_s);
    if (command)
        addOptions(call, command->options);
    if (command && !command->words.isEmpty())
        call.parser->addPositionalArgument(command->words, u"In the order of the line."_s,
                                           command->words);
    call.parser->setApplicationDescription(command ? QString(command->help) : overview());
    const bool parsed = call.parser->parse(arguments);
    *code = exitcode::kDone;
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
        Output(false, false).text(u"fotabench-cli "_s + programVersion());
        return {};
    }
    const bool isWrongUse = arguments.size() == 1; // then nothing of the help is a result
    if (isWrongUse || arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        Output output(false, false);
        for (const QString &line : call.parser->helpText().split(u'\n'))
            isWrongUse ? output.error(line) : output.text(line);
        *code = isWrongUse ? exitcode::kUsage : exitcode::kDone;
        return {};
    }
    const auto fail = [&](const QString &what) -> std::optional<Invocation> {
        *code = wrongUse(call, what);
        return {};
    };
    if (!command)
        return fail(call.command.isEmpty() ? u"no command was given"_s
                                           : u"unknown command \""_s + call.command + u'"');
    if (!parsed)
        return fail(call.parser->errorText());
    call.words = call.parser->positionalArguments().mid(1);
    if (command->words.isEmpty() && !call.words.isEmpty())
        return fail(u"unexpected argument \""_s + call.words.front() + u'"');
    const QString settingsFile =
        call.has(u"settings"_s) ? call.value(u"settings"_s) : defaultSettingsFile();
    if (call.has(u"settings"_s) && !QFile::exists(settingsFile))
        return fail(u"the settings file cannot be read: "_s + settingsFile);
    Error unread;
    call.settings = loadSettings(settingsFile, &unread);
    if (unread)
        call.output->message(noticeFor(unread));
    call.limits = call.settings.limits;
    if (const QString wrong = takeLimitArguments(*call.parser, &call.limits); !wrong.isEmpty())
        return fail(wrong);
    call.dataDir = call.has(u"data-dir"_s) ? call.value(u"data-dir"_s) : userStateFolder();
    call.verbose = call.has(u"verbose"_s);
    return call;
}

} // namespace fota
