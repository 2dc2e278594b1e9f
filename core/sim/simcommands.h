#pragma once

#include "core/sim/simstate.h"

#include <optional>

namespace fota {

/// The arguments of "AT#CMD=a,"b",c": split at commas outside quotes, without their quotes.
QList<QByteArray> commandArguments(const QByteArray &command);

/// The parts of a command line: what ';' joins, and the letters of the basic commands
/// ("ATQ0V1" is ATQ0 and ATV1), each with its AT. Empty when it does not begin with AT.
QList<QByteArray> commandParts(const QByteArray &line);

/// Answers one command that needs nothing but the state: identity, SIM, radio, contexts, settings.
/// Changes the state as the module does. No value: not a command of this unit.
std::optional<SimReply> answerCommand(const QByteArray &command, SimState &state,
                                      const Scenario &scenario);

/// The part of it for SIM, signal, registration and function level.
std::optional<SimReply> answerRadioCommand(const QByteArray &command, SimState &state,
                                           const Scenario &scenario);

/// The part of it for data contexts and sockets.
std::optional<SimReply> answerContextCommand(const QByteArray &command, SimState &state);

} // namespace fota
