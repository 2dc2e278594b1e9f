#pragma once

#include "core/base/libraries.h"

#include <QStringList>

namespace fota {

/// All libraries of the window, for About and for a report to support.
QList<Library> libraries();

/// "GCC 12.2.0, Qt 6.4.2, Release": what the program was built with.
QString buildText();

/// Program, build and libraries, a line each: to be copied into a report.
QStringList versionLines();

/// The text of a licence of libraries(), or the program's own ("GPL-3.0-or-later").
QString licenceText(const Library &library);

} // namespace fota
