#include "core/session/redaction.h"

#include "core/diagnosis/logdialogue.h"
#include "core/log/asciibytes.h"
#include "core/log/escape.h"
#include "core/log/identifierfields.h"
#include "core/log/identifierpatterns.h"
#include "core/log/jsonline.h"
#include "core/log/tornfields.h"
#include "core/log/valueforms.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using Source = Anonymizer::Source;

void learnAll(const QList<Identifier> &identifiers, Source source, Anonymizer *anonymizer)
{
    for (const Identifier &identifier : identifiers)
        anonymizer->learn(identifier, source);
}

void learnRecord(const LogRecord &record, Anonymizer *anonymizer)
{
    const QByteArray text = plainText(record.text).trimmed();
    if (text.isEmpty() || text == "OK")
        return;
    const QList<Identifier> fields = identifiersOfCommand(text);
    learnAll(fields.isEmpty() ? identifiersOfAnswer({}, text) : fields, Source::Field, anonymizer);
    learnAll(identifiersByForm(text), Source::Pattern, anonymizer);
    for (const auto &[kind, number] : tokensIn(text))
        anonymizer->reserve(kind, number);
}

/// A part of a value, [from, to) of \a record, in its line [begin, end). Of a password nothing is
/// left, but what is as short as a part of one is may be anything elsewhere.
void learnPart(IdentifierKind kind, const LogRecord &record, std::pair<qsizetype, qsizetype> line,
               std::pair<qsizetype, qsizetype> part, Anonymizer *anonymizer)
{
    const QByteArray text = record.text.sliced(part.first, part.second - part.first);
    const bool isNumber = std::ranges::all_of(text, isDigit);
    if (kind != IdentifierKind::Password || (text.size() >= kShortestForm && !isNumber))
        anonymizer->learn({kind, text}, Source::Field);
    if (kind == IdentifierKind::Password && line.first > 0)
        anonymizer->learnPlace(record.text.sliced(line.first, line.second - line.first),
                               part.first - line.first, text.size());
}

/// What stands on both sides of a cut is looked for in its parts, too.
void learnParts(const QList<Identifier> &identifiers, const LogRecord &record,
                Anonymizer *anonymizer)
{
    const QList<qsizetype> borders = QList<qsizetype>{0} + record.cuts + QList{record.text.size()};
    for (const auto &[kind, value] : identifiers) {
        for (qsizetype begin = record.text.indexOf(value); begin >= 0;
             begin = record.text.indexOf(value, begin + 1)) {
            const qsizetype end = begin + value.size();
            for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
                const qsizetype from = std::max(begin, borders[i]);
                const qsizetype to = std::min(end, borders[i + 1]);
                const bool isQuoted = from > 0 && record.text[from - 1] == '"';
                if (from < to && (to - from < value.size() || isQuoted))
                    learnPart(kind, record, {borders[i], borders[i + 1]}, {from, to}, anonymizer);
            }
        }
    }
}

/// As what is found in it was read: without NULs.
LogRecord nulFree(const LogRecord &record)
{
    if (!record.text.contains('\0'))
        return record;
    LogRecord plain = record;
    for (qsizetype &cut : plain.cuts)
        cut = withoutNuls(record.text.first(cut)).size();
    plain.text = withoutNuls(record.text);
    return plain;
}

/// The rows of a file of versions, as they come: one may be torn before its password.
class RowLearner
{
public:
    explicit RowLearner(Anonymizer *anonymizer) : m_anonymizer(anonymizer) {}

    void take(const QByteArray &row)
    {
        if (const QByteArray kinds = kindsOfHeader(row); !kinds.isEmpty())
            m_kinds = kinds;
        learnAll(identifiersOfCheckRow(row, m_kinds), Source::Field, m_anonymizer);
        m_anonymizer->protect(versionOfCheckRow(row));
        if (isRestOfRow(m_row.text, row)) {
            m_row.cuts += m_row.text.size();
            m_row.text += row;
            const QList<Identifier> found = identifiersOfCheckRow(m_row.text, m_kinds);
            learnAll(found, Source::Field, m_anonymizer);
            learnParts(found, m_row, m_anonymizer);
        } else {
            m_row = LogRecord{};
            m_row.text = row;
        }
    }
    void end()
    {
        m_row = LogRecord{};
        m_kinds.clear();
    }

private:
    Anonymizer *m_anonymizer;
    QByteArray m_kinds; ///< of the columns, where a header tells
    LogRecord m_row;    ///< the last one
};

/// A module may be asked to send a file's bytes in hexadecimal.
QByteArray withoutHex(const QByteArray &text)
{
    constexpr qsizetype kShortest = 16;
    const QByteArray bytes = QByteArray::fromHex(text);
    return text.size() >= kShortest && bytes.toHex() == text.toLower() ? bytes : text;
}

void learnExchange(const LogExchange &exchange, RowLearner *rows, Anonymizer *anonymizer)
{
    for (const LogExchange::Reply &reply : exchange.replies) {
        learnAll(identifiersOfAnswer(exchange.command, reply.text), Source::Field, anonymizer);
        anonymizer->protect(versionOfAnswer(exchange.command, reply.text));
    }
    const QByteArray command = exchange.command.toUpper();
    if (command.contains("#FTPRECV")) { // a part of the file, that may end within a row
        for (const LogExchange::Reply &reply : exchange.replies) {
            if (!reply.text.startsWith('#'))
                rows->take(withoutHex(reply.text));
        }
        return;
    }
    if (!exchange.isLost && !command.contains("FTP"))
        return; // data of something else
    rows->end();
    for (const LogExchange::Reply &row : exchange.data)
        rows->take(row.text);
    rows->end();
}

void learnTorn(const LogRecord &record, Anonymizer *anonymizer)
{
    const QByteArray text = plainText(record.text).trimmed();
    QList<Identifier> found = identifiersOfCommand(text);
    if (found.isEmpty())
        found = identifiersOfAnswer({}, text);
    learnAll(found, Source::Field, anonymizer);
    learnParts(found + identifiersByForm(text), nulFree(record), anonymizer);
}

/// Of a command that may be torn: what shows itself by its form alone may not be there.
void learnTornCommand(const LogRecord &record, Anonymizer *anonymizer)
{
    const QList<Identifier> found = identifiersOfCommand(plainText(record.text).trimmed());
    learnAll(found, Source::Field, anonymizer);
    learnParts(found, nulFree(record), anonymizer);
}

/// The kind that a key gives goes for what is below it.
void learnValue(const QJsonValue &value, std::optional<IdentifierKind> kind, Anonymizer *anonymizer)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            learnValue(it.value(), kindOfKey(it.key()), anonymizer);
    } else if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            learnValue(one, kind, anonymizer);
    } else if (value.isString()) {
        const QByteArray text = value.toString().toUtf8();
        if (const auto one = kind ? identifierOf(*kind, text) : std::nullopt)
            anonymizer->learn(*one, Source::Field);
        else
            learnAll(identifiersByForm(text), Source::Pattern, anonymizer);
    }
}

QJsonValue redactedValue(const QJsonValue &value, const Anonymizer &anonymizer)
{
    if (value.isString())
        return visible(anonymizer.apply(value.toString()));
    if (value.isObject())
        return redacted(value.toObject(), anonymizer);
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue &one : value.toArray())
        array.append(redactedValue(one, anonymizer));
    return array;
}

} // namespace

void learnLog(QIODevice &log, Anonymizer *anonymizer, const std::function<bool()> &stopped)
{
    LogReader reader(log);
    LogDialogue dialogue;
    RowLearner rows(anonymizer);
    dialogue.onExchange = [&rows, anonymizer](const LogExchange &exchange) {
        learnExchange(exchange, &rows, anonymizer);
    };
    dialogue.onTorn = [anonymizer](const LogRecord &record) { learnTorn(record, anonymizer); };
    TornFields torn;
    torn.onWhole = [anonymizer](const LogRecord &record) { learnTornCommand(record, anonymizer); };
    for (qint64 records = 1; const auto record = reader.next(); ++records) {
        learnRecord(*record, anonymizer);
        torn.take(*record);
        dialogue.take(*record);
        if (records % 1024 == 0 && stopped && stopped())
            return;
    }
    torn.end();
    dialogue.end();
}

void learnEvents(QIODevice &events, Anonymizer *anonymizer)
{
    TextLines lines(events);
    while (const auto line = lines.next())
        learnSummary(QJsonDocument::fromJson(*line).object(), anonymizer);
}

void learnName(const QString &name, Anonymizer *anonymizer)
{
    learnAll(identifiersByForm(name.toUtf8()), Source::Pattern, anonymizer);
}

Result<bool> learnSource(const LogSource &source, Anonymizer *anonymizer,
                         const std::function<bool()> &stopped)
{
    learnSummary(source.session(), anonymizer);
    if (const auto events = source.openEvents())
        learnEvents(*events, anonymizer);
    const auto log = source.open();
    if (!log->isOpen())
        return Error{ErrorCode::LogUnread, log->errorString(), source.path()};
    learnLog(*log, anonymizer, stopped);
    if (stopped && stopped())
        return Error{ErrorCode::Cancelled, {}, {}};
    learnName(QFileInfo(source.path()).fileName(), anonymizer);
    anonymizer->finish();
    return true;
}

void learnSummary(const QJsonObject &summary, Anonymizer *anonymizer)
{
    for (const QString &key : {u"model"_s, u"from"_s, u"target"_s, u"now"_s})
        anonymizer->protect(summary[key].toString().toUtf8());
    learnValue(summary, {}, anonymizer);
}

QJsonObject redacted(const QJsonObject &object, const Anonymizer &anonymizer)
{
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isPassword = kindOfKey(it.key()) == IdentifierKind::Password;
        clean[it.key()] = isPassword && it.value().isString() && !it.value().toString().isEmpty()
                              ? QJsonValue(u"***"_s)
                              : redactedValue(it.value(), anonymizer);
    }
    return clean;
}

QByteArray redactedEvent(const QByteArray &line, const Anonymizer &anonymizer)
{
    const QJsonDocument event = QJsonDocument::fromJson(line);
    if (!event.isObject())
        return {};
    return jsonLine(redacted(event.object(), anonymizer)) + '\n';
}

LogAnalysis redacted(LogAnalysis session, const Anonymizer &anonymizer)
{
    for (QString *text : {&session.model, &session.imei, &session.from, &session.subVersion,
                          &session.target, &session.file, &session.now})
        *text = anonymizer.apply(*text);
    for (LogStep &step : session.steps) {
        step.command = anonymizer.apply(step.command);
        step.reply = anonymizer.apply(step.reply);
    }
    for (LogFinding &finding : session.findings) {
        for (QString &arg : finding.args)
            arg = anonymizer.apply(arg);
        finding.error.detail = anonymizer.apply(finding.error.detail);
        finding.error.where = anonymizer.apply(finding.error.where);
    }
    return session;
}

} // namespace fota
