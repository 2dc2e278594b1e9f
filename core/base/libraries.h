#pragma once

#include <QList>
#include <QString>

namespace fota {

/// A library that the program is made with.
struct Library
{
    QString name{};
    QString version{}; ///< of the one that is running; empty: it does not tell
    QString licence{}; ///< SPDX
};

/// Those of core.
QList<Library> coreLibraries();

} // namespace fota
