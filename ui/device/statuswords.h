#pragma once

#include "core/engine/reports.h"

#include <QString>

namespace fota {

/// What is wrong with port or SIM card, short enough for the status ladder; the whole sentence is
/// in the row's tool tip and description. Empty: there is no shorter form.
QString statusWords(ErrorCode code);

/// A state for the ladder: its word, and what to do where it is not well.
struct StatusText
{
    QString word;   ///< the whole of it
    QString shown;  ///< a short form
    QString advice; ///< empty: all is well
};

StatusText portText(const Error &error);
/// Of a port that is not open: as the system lists it.
StatusText listedPortText(const PortInfo &port);
StatusText simText(const SimReport &report);
QString registrationAdvice(int status);

} // namespace fota
