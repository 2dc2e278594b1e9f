#pragma once

#include "core/diagnosis/analysis.h"
#include "core/diagnosis/signalseries.h"
#include "core/log/identifiers.h"
#include "core/session/logsource.h"

#include <functional>

namespace fota {

enum class ExportFormat : quint8 { Note, JsonLines, Table, Page, Print, Bundle };

/// By the ending of a name: .log, .jsonl, .csv, .html, .pdf, .fbz; nothing for any other.
std::optional<ExportFormat> exportFormatOf(const QString &path);

/// What a report on one page is made from; every text of the log is without what is not kept.
struct ReportData
{
    QString name;                ///< of the log's file or folder
    QString program;             ///< that made the report, with its version
    QList<LogAnalysis> sessions; ///< at most kReportedSessions
    qint64 moreSessions = 0;
    QList<SignalSample> signal;
    KindCounts removed{}; ///< different values of each kind
    QList<IdentifierKind> kept{};
};

/// A page, or the analysis of a bundle, tells so many sessions of a log one by one.
inline constexpr qsizetype kReportedSessions = 500;

struct ExportRequest
{
    QString out{};
    QList<IdentifierKind> kept{}; ///< kinds that stay; passwords never do
    QString program{};
    /// Makes the report of ExportFormat::Page or Print: words are ui/text's.
    std::function<QByteArray(const ReportData &)> page{};
    std::function<bool()> stopped{}; ///< asked now and then; true: nobody wants it any more
};

/// What an export removed, for its preview and for whoever gets it (K11).
struct ExportResult
{
    qint64 records = 0;
    KindCounts values{};    ///< different ones
    KindCounts places{};    ///< in the log's lines
    bool nameTells = false; ///< the name of the file that was written holds one of them
    /// Of a preview: the first lines in which something was replaced, as they would be written.
    QList<QByteArray> changed{};
};

/// So many lines are shown before an export.
inline constexpr qsizetype kPreviewedLines = 200;

/// What would be removed: for the preview, nothing is written. Errors: LogUnread, Cancelled.
Result<ExportResult> previewExport(const LogSource &source, const ExportRequest &request);

/// Writes \a source as the format that the ending of request.out names, whole or not at all; what
/// was there before is replaced, but no link and no folder. Reads the log several times and keeps
/// little of it: its size costs no memory. Errors: BadArgument (no such format), LogUnread,
/// LogNotWritten, Cancelled.
Result<ExportResult> exportLog(const LogSource &source, const ExportRequest &request);

} // namespace fota
