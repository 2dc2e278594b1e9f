#include "core/session/logexport.h"

#include "core/base/wholefile.h"
#include "core/diagnosis/analysisjson.h"
#include "core/log/recordlines.h"
#include "core/session/bundle.h"
#include "core/session/redaction.h"
#include "core/session/ziparchive.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using Sink = std::function<bool(QByteArrayView)>;
using Line = QByteArray (*)(const LogRecord &);

Error unread(const LogSource &source, const QIODevice &log)
{
    return {ErrorCode::LogUnread, log.errorString(), source.path()};
}

/// What an export works with once it knows its log.
struct Job
{
    const LogSource &source;
    const ExportRequest &request;
    Anonymizer anonymizer{};
    ExportResult result{};
};

bool isStopped(const Job &job)
{
    return job.request.stopped && job.request.stopped();
}

Result<bool> learn(Job *job)
{
    for (const IdentifierKind kind : job->request.kept)
        job->anonymizer.keep(kind);
    const Result<bool> learned = learnSource(job->source, &job->anonymizer, job->request.stopped);
    if (!learned)
        return learned;
    job->result.values = job->anonymizer.values();
    return true;
}

/// The records of a log: where a line is too long for one, none ends within a value.
class UncutRecords
{
public:
    UncutRecords(QIODevice &log, const Anonymizer &anonymizer)
        : m_reader(log), m_anonymizer(anonymizer)
    {
    }

    std::optional<LogRecord> next()
    {
        auto record = m_next ? std::exchange(m_next, std::nullopt) : m_reader.next();
        if (!record || record->text.size() < TextLines::kLongest / 2)
            return record;
        m_next = m_reader.next();
        if (m_next && m_next->line == record->line && record->padding == 0) {
            const qsizetype size = m_anonymizer.overhang(record->text, m_next->text);
            record->text += m_next->text.first(size);
            m_next->text.remove(0, size);
        }
        return record;
    }
    bool isCutEarly() const { return m_reader.isCutEarly(); }

private:
    LogReader m_reader;
    const Anonymizer &m_anonymizer;
    std::optional<LogRecord> m_next;
};

/// The log once more, line by line; false from the sink ends it, for it keeps its own error.
Result<bool> writeRecords(Job *job, Line line, const Sink &sink)
{
    const auto log = job->source.open();
    if (!log->isOpen())
        return unread(job->source, *log);
    UncutRecords reader(*log, job->anonymizer);
    QByteArray block;
    constexpr qsizetype kBlock = 64LL * 1024;
    while (auto record = reader.next()) {
        ++job->result.records;
        record->text = job->anonymizer.apply(record->text, &job->result.places);
        record->step = job->anonymizer.apply(record->step);
        block += line(*record);
        if (block.size() < kBlock)
            continue;
        if (!sink(block))
            return true;
        block.clear();
        if (isStopped(*job))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (reader.isCutEarly())
        return unread(job->source, *log);
    (void)sink(block);
    return true;
}

struct Analyses
{
    QList<LogAnalysis> sessions;
    qint64 more = 0;
    qint64 entries = 0;
};

Result<Analyses> analyses(const Job &job)
{
    const auto log = job.source.open();
    if (!log->isOpen())
        return unread(job.source, *log);
    const auto origin = job.source.isBundle() ? std::optional(LogFormat::Bundle) : std::nullopt;
    Analyses all;
    const bool isWhole = analyzeLog(*log, origin, [&](const LogAnalysis &session) {
        all.entries += session.entries;
        if (all.sessions.size() < kReportedSessions)
            all.sessions += redacted(session, job.anonymizer);
        else
            ++all.more;
    });
    if (!isWhole)
        return unread(job.source, *log);
    return all;
}

QList<IdentifierKind> keptKinds(const Job &job)
{
    QList<IdentifierKind> kept;
    for (size_t i = 0; i < kIdentifierKinds; ++i) {
        if (job.anonymizer.isKept(IdentifierKind(i)))
            kept += IdentifierKind(i);
    }
    return kept;
}

Result<bool> writePage(Job *job, const Sink &sink)
{
    const Result<Analyses> analysed = analyses(*job);
    if (!analysed)
        return analysed.error();
    const auto log = job->source.open();
    if (!log->isOpen())
        return unread(job->source, *log);
    ReportData data{job->anonymizer.apply(QFileInfo(job->source.path()).fileName()),
                    job->request.program,
                    analysed->sessions,
                    analysed->more,
                    signalOf(*log),
                    job->result.values,
                    keptKinds(*job)};
    job->result.records = analysed->entries;
    (void)sink(job->request.page(data));
    return true;
}

/// One file of a bundle, and its row of the manifest.
class BundlePart
{
public:
    BundlePart(ZipWriter &zip, const char *name) : m_zip(zip), m_name(name) { m_zip.begin(name); }

    bool write(QByteArrayView bytes)
    {
        m_hash.addData(bytes);
        m_bytes += bytes.size();
        return m_zip.write(bytes);
    }
    QJsonObject row() const
    {
        return {{u"name"_s, QString::fromLatin1(m_name)},
                {u"bytes"_s, m_bytes},
                {u"sha256"_s, QString::fromLatin1(m_hash.result().toHex())}};
    }

private:
    ZipWriter &m_zip;
    const char *m_name;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

QJsonObject removedJson(const Job &job)
{
    QJsonObject removed;
    for (size_t i = 0; i < kIdentifierKinds; ++i) {
        if (job.result.values[i] > 0)
            removed[kindName(IdentifierKind(i))] = QJsonObject{{u"values"_s, job.result.values[i]},
                                                               {u"places"_s, job.result.places[i]}};
    }
    return removed;
}

Result<bool> writeBundle(Job *job, const Sink &sink)
{
    const Result<Analyses> analysed = analyses(*job);
    if (!analysed)
        return analysed.error();
    ZipWriter zip(sink);
    QJsonArray files;
    if (!job->source.session().isEmpty()) {
        BundlePart part(zip, bundle::kSession);
        part.write(QJsonDocument(redacted(job->source.session(), job->anonymizer)).toJson());
        files.append(part.row());
    }
    if (const auto events = job->source.openEvents()) {
        BundlePart part(zip, bundle::kEvents);
        TextLines lines(*events);
        while (const auto line = lines.next())
            part.write(redactedEvent(*line, job->anonymizer));
        files.append(part.row());
    }
    {
        BundlePart part(zip, bundle::kAnalysis);
        QJsonArray all;
        for (const LogAnalysis &session : analysed->sessions)
            all.append(analysisJson(session));
        part.write(
            QJsonDocument(QJsonObject{{u"sessions"_s, all}, {u"more"_s, analysed->more}}).toJson());
        files.append(part.row());
    }
    {
        BundlePart part(zip, bundle::kTranscript);
        const Result<bool> written = writeRecords(
            job, jsonRecord, [&part](QByteArrayView bytes) { return part.write(bytes); });
        if (!written)
            return written;
        files.append(part.row());
    }
    QJsonArray kept;
    for (const IdentifierKind kind : keptKinds(*job))
        kept.append(kindName(kind));
    BundlePart part(zip, bundle::kManifest);
    part.write(QJsonDocument(QJsonObject{{u"format"_s, u"fotabench-bundle"_s},
                                         {u"schema"_s, bundle::kSchema},
                                         {u"program"_s, job->request.program},
                                         {u"kept"_s, kept},
                                         {u"removed"_s, removedJson(*job)},
                                         {u"files"_s, files}})
                   .toJson());
    const Result<bool> finished = zip.finish();
    if (!finished)
        return Error{ErrorCode::LogNotWritten, finished.error().detail, job->request.out};
    return true;
}

Result<bool> writeAs(ExportFormat format, Job *job, const Sink &sink)
{
    switch (format) {
    case ExportFormat::Note:
        return writeRecords(job, noteRecord, sink);
    case ExportFormat::JsonLines:
        return writeRecords(job, jsonRecord, sink);
    case ExportFormat::Table:
        (void)sink(tableHead());
        return writeRecords(job, tableRecord, sink);
    case ExportFormat::Page:
    case ExportFormat::Print:
        return writePage(job, sink);
    case ExportFormat::Bundle:
        return writeBundle(job, sink);
    }
    return true;
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    static constexpr std::array<std::pair<QLatin1StringView, ExportFormat>, 6> endings{
        {{".log"_L1, ExportFormat::Note},
         {".jsonl"_L1, ExportFormat::JsonLines},
         {".csv"_L1, ExportFormat::Table},
         {".html"_L1, ExportFormat::Page},
         {".pdf"_L1, ExportFormat::Print},
         {".fbz"_L1, ExportFormat::Bundle}}};
    for (const auto &[ending, format] : endings) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return format;
    }
    return {};
}

Result<ExportResult> previewExport(const LogSource &source, const ExportRequest &request)
{
    Job job{source, request};
    if (const Result<bool> learned = learn(&job); !learned)
        return learned.error();
    const auto log = source.open();
    if (!log->isOpen())
        return unread(source, *log);
    UncutRecords reader(*log, job.anonymizer);
    while (auto record = reader.next()) {
        const QByteArray text = job.anonymizer.apply(record->text, &job.result.places);
        if (text != record->text && job.result.changed.size() < kPreviewedLines)
            job.result.changed += text;
        if (++job.result.records % 1024 == 0 && isStopped(job))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return reader.isCutEarly() ? Result<ExportResult>(unread(source, *log)) : job.result;
}

Result<ExportResult> exportLog(const LogSource &source, const ExportRequest &request)
{
    const auto format = exportFormatOf(request.out);
    const bool isReport = format == ExportFormat::Page || format == ExportFormat::Print;
    if (!format || (isReport && !request.page))
        return Error{ErrorCode::BadArgument, u"no format has this ending"_s, request.out};
    Job job{source, request};
    if (const Result<bool> learned = learn(&job); !learned)
        return learned.error();
    const auto notWritten = [&request](const Error &error) {
        return Error{ErrorCode::LogNotWritten, error.detail, request.out};
    };
    WholeFile file(request.out);
    if (const Result<bool> opened = file.open(); !opened)
        return notWritten(opened.error());
    const Result<bool> written =
        writeAs(*format, &job, [&file](QByteArrayView bytes) { return file.write(bytes); });
    if (!written && written.error().code != ErrorCode::LogNotWritten)
        return written.error();
    // The disk's own words say more than those of what was being written.
    const bool isKept = file.write({});
    const Result<bool> committed = written || !isKept ? file.commit() : written;
    if (!committed)
        return notWritten(committed.error());
    const QString name = QFileInfo(request.out).fileName();
    job.result.nameTells = job.anonymizer.apply(name) != name;
    return job.result;
}

} // namespace fota
