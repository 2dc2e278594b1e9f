#pragma once

#include "core/diagnosis/analysis.h"

#include <QBuffer>

namespace fota::tests {

/// The sessions of a log that is given as it would be read from a file.
inline QList<LogAnalysis> analyze(QByteArray log)
{
    QBuffer buffer(&log);
    buffer.open(QIODevice::ReadOnly);
    return analyzeLog(buffer);
}

} // namespace fota::tests
