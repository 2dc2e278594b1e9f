#pragma once

#include <QDir>

namespace fota::ownprocess {

/// Open descriptors of this process, that of the look itself left out.
inline qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
               .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
               .size()
           - 1;
}

inline qsizetype threads()
{
    return QDir(QStringLiteral("/proc/self/task"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
        .size();
}

} // namespace fota::ownprocess
