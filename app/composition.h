#pragma once

#include "core/engine/engine.h"

#include <functional>

namespace fota {

/// Where the programs put the engine together: the only place that makes transports, stores and
/// the simulator. Knows no window.
struct Composition
{
    QString dataDir;            ///< empty: the user's state folder
    bool scanSpeeds = false;    ///< where a line is noise, without being asked to
    QString program;            ///< name and version, for the session's record
    bool sharesHistory = false; ///< sessions stay until they have been sent
    KeptSessions kept{};        ///< how many of the earlier ones
};

/// Makes the engine, with its clock and its simulated modules, in the thread that calls.
Engine *makeEngine(const Composition &composition);

/// The data folder in use.
QString dataFolder(const Composition &composition);

/// First of all: folders and files of this program are its user's alone, whatever the shell says
/// (K09), and the time zone is read once.
void prepareProcess();

/// "0.1.0"
QString programVersion();
/// What to say where the program runs with more rights than it needs; empty: it does not (K24).
QString noteOfRoot();

} // namespace fota
