#pragma once

#include "core/session/logexport.h"

namespace fota {

/// The report of reportPage() as a PDF on A4, for paper and for people who want one file to look
/// at. Any thread.
QByteArray reportPdf(const ReportData &data);

} // namespace fota
