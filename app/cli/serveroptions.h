#pragma once

#include "app/cli/arguments.h"

namespace fota {

/// The SERVER options over the settings' server. The password comes from a file, from an
/// environment variable (read once, then unset), or is asked for at a terminal; never from an
/// argument. Nothing where something is missing or wrong: \a wrong says what.
std::optional<ServerAccess> readServer(const Invocation &call, QString *wrong);

/// The keychain's entry to look for before readServer(): SERVER is wanted, and the password given
/// by neither of its options. Empty: none.
QString wantedEntry(const Invocation &call);

/// One line from the terminal; \a hidden: not shown as it is typed. Nothing without a terminal.
std::optional<QByteArray> askTerminal(const QString &prompt, bool hidden);
bool hasTerminal();

} // namespace fota
