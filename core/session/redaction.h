#pragma once

#include "core/diagnosis/analysis.h"
#include "core/log/anonymizer.h"
#include "core/session/logsource.h"

#include <QJsonObject>

#include <functional>

namespace fota {

// What an anonymizer is told of a session before it is applied (K11), and what it is applied to
// beside the log's lines.

/// All identifiers of a log: first the fields that commands, answers and check files have for them,
/// then what shows itself by its form. One pass, streaming; ends early
/// where \a stopped says so.
void learnLog(QIODevice &log, Anonymizer *anonymizer, const std::function<bool()> &stopped = {});

/// Those of a session's summary, by the names of its values.
void learnSummary(const QJsonObject &summary, Anonymizer *anonymizer);

/// Those of its events, an object a line.
void learnEvents(QIODevice &events, Anonymizer *anonymizer);

/// Those in the name of the log's file.
void learnName(const QString &name, Anonymizer *anonymizer);

/// All of these, of a log and what is told beside it. Errors: LogUnread, Cancelled (\a stopped).
Result<bool> learnSource(const LogSource &source, Anonymizer *anonymizer,
                         const std::function<bool()> &stopped = {});

/// Keys stay, texts are replaced at any depth, and visible().
QJsonObject redacted(const QJsonObject &object, const Anonymizer &anonymizer);
/// A line of the events; empty where it is no object: the program died while it wrote it.
QByteArray redactedEvent(const QByteArray &line, const Anonymizer &anonymizer);
LogAnalysis redacted(LogAnalysis session, const Anonymizer &anonymizer);

} // namespace fota
