#pragma once

#include "app/cli/output.h"
#include "core/base/settings.h"
#include "core/engine/engine.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace fota {

/// What every command gets: the parsed line, settings and limits with its replacements, the output.
struct Invocation
{
    std::unique_ptr<QCommandLineParser> parser;
    QString command;
    QStringList words;   ///< behind the command
    QStringList options; ///< that the command takes besides the global ones
    Settings settings;
    Limits limits;
    QString dataDir;
    bool verbose = false;
    std::optional<Secret> kept; ///< the password, from the keychain
    std::shared_ptr<Output> output;

    /// Has the command such an option at all?
    bool takes(const QString &option) const { return options.contains(option); }
    bool has(const QString &option) const { return parser->isSet(option); }
    QString value(const QString &option) const { return parser->value(option); }
};

/// Reads the command line. Nothing, with the exit code in \a code, where help or version was
/// asked for, or where it is wrong: then standard error says what and how (2).
std::optional<Invocation> readArguments(const QStringList &arguments, int *code);

/// Reports wrong use: what, and where the help is. Returns the exit code, 2.
int wrongUse(const Invocation &call, const QString &what);

} // namespace fota
