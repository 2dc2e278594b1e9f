#pragma once

#include "core/session/logexport.h"

#include <QByteArray>

namespace fota {

/// A report on one page for people who do not have this program: for each session of a log its
/// verdict, versions, steps with their times, signal, findings, and what was removed. HTML, UTF-8,
/// whole in itself: no script, nothing that is loaded. All text of the log is plain text in it.
QByteArray reportPage(const ReportData &data);

} // namespace fota
