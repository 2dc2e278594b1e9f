#pragma once

#include "core/base/settings.h"

#include <optional>

class QCommandLineParser;

namespace fota {

/// The arguments that both programs read alike: SERVER, the password's place, and limits. Each
/// function takes over what was given, leaves the rest as it is, and answers with what is wrong, in
/// one line without a secret; an empty answer: all is well.

/// --server, --user, --dir, --check-file, --active, --apn, --cid, --pdp-type.
QString takeServerArguments(const QCommandLineParser &parser, ServerAccess *server);

/// What the settings choose for single profiles, but for what the command line says for all.
ProfileChoices otherChoices(const QCommandLineParser &parser, ProfileChoices choices);

/// --password-file, its first line, or --password-env, which is unset once it is read: it is not
/// for whatever this program starts. \a password stays empty where neither was given.
QString takePasswordArguments(const QCommandLineParser &parser, std::optional<Secret> *password);

/// --limit NAME=SECONDS, as often as it was given.
QString takeLimitArguments(const QCommandLineParser &parser, Limits *limits);

} // namespace fota
