#include "core/session/redaction.h"

#include "core/diagnosis/logdialogue.h"
#include "core/log/escape.h"
#include "core/log/identifierfields.h"
#include "core/log/identifierpatterns.h"
#include "core/log/jsonline.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using Source = Anonymizer::Source;

void learnAll(const QList<Identifier> &identifiers, Source source, Anonymizer *anonymizer)
{
    for (const Identifier &identifier : identifiers)
        anonymizer->learn(identifier, source);
}

void learnExchange(const LogExchange &exchange, Anonymizer *anonymizer)
{
    for (const LogExchange::Reply &reply : exchange.replies) {
        learnAll(identifiersOfAnswer(exchange.command, reply.text), Source::Field, anonymizer);
        anonymizer->protect(versionOfAnswer(exchange.command, reply.text));
    }
    if (!exchange.isLost && !exchange.command.toUpper().contains("FTP"))
        return; // data of something else
    for (const LogExchange::Reply &row : exchange.data) {
        learnAll(identifiersOfCheckRow(row.text), Source::Field, anonymizer);
        anonymizer->protect(versionOfCheckRow(row.text));
    }
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

/// What stands on both sides of a cut is looked for in its parts, too.
void learnTorn(const LogRecord &record, Anonymizer *anonymizer)
{
    const QByteArray text = plainText(record.text).trimmed();
    QList<Identifier> found = identifiersOfCommand(text);
    if (found.isEmpty())
        found = identifiersOfAnswer({}, text);
    const QByteArray whole = withoutNuls(record.text);
    for (const Identifier &identifier : found + identifiersByForm(text)) {
        const qsizetype begin = whole.indexOf(identifier.value);
        const qsizetype end = begin + identifier.value.size();
        qsizetype from = begin;
        for (const qsizetype at : record.cuts) {
            const qsizetype cut = withoutNuls(record.text.first(at)).size();
            if (begin < 0 || cut <= from || cut >= end)
                continue;
            anonymizer->learn({identifier.kind, whole.sliced(from, cut - from)}, Source::Field);
            from = cut;
        }
        if (from > begin)
            anonymizer->learn({identifier.kind, whole.sliced(from, end - from)}, Source::Field);
    }
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
    dialogue.onExchange = [anonymizer](const LogExchange &exchange) {
        learnExchange(exchange, anonymizer);
    };
    dialogue.onTorn = [anonymizer](const LogRecord &record) { learnTorn(record, anonymizer); };
    for (qint64 records = 1; const auto record = reader.next(); ++records) {
        learnRecord(*record, anonymizer);
        dialogue.take(*record);
        if (records % 1024 == 0 && stopped && stopped())
            return;
    }
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
