#include "core/at/parsers.h"
#include "core/fota/pushwatch.h"
#include "core/log/escape.h"
#include "ui/log/errornumbers.h"
#include "ui/log/meaningparts.h"

#include <QCoreApplication>

// What a line means that comes from the module.
namespace fota {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::ReplyMeaning)
};

QString eventWords(const PushEvent &event)
{
    using Kind = PushEvent::Kind;
    switch (event.kind) {
    case Kind::Question:
        return W::tr("the network wants to update the firmware and waits for an answer");
    case Kind::AnswerTimeout:
        return W::tr("the network's question was not answered in time");
    case Kind::Requested:
        return W::tr("the network begins an update without a question");
    case Kind::SessionStarted:
        return W::tr("the module talks to the network's update server");
    case Kind::Downloading:
        return W::tr("the download of an update begins");
    case Kind::Progress:
        return event.percent ? W::tr("%1 % of an update are downloaded").arg(*event.percent)
                             : W::tr("an update is being downloaded");
    case Kind::Downloaded:
        return W::tr("the update is downloaded");
    case Kind::IntegrityGood:
        return W::tr("the delta file is whole and fits");
    case Kind::IntegrityBad:
        if (event.code == 21)
            return W::tr("the delta file does not fit the running version");
        return event.code == 10 ? W::tr("the delta file is damaged or is none")
                                : W::tr("the delta file was refused");
    case Kind::Updating:
        return W::tr("the module restarts into the new firmware");
    case Kind::Succeeded:
        return W::tr("the module runs the new firmware");
    case Kind::Reported:
        return W::tr("the server was told of the update");
    case Kind::Failed:
        return W::tr("the update failed");
    case Kind::Nothing:
        return W::tr("the server has no update");
    case Kind::Released:
        return W::tr("the data session of the update is over");
    case Kind::Other:
        return W::tr("of an update; this program does not know the text");
    }
    return {};
}

struct Word
{
    const char *line;
    const char *title;
    const char *words;
};

constexpr Word kWords[] = {
    {"OK", QT_TRANSLATE_NOOP("fota::ReplyMeaning", "Final result"),
     QT_TRANSLATE_NOOP("fota::ReplyMeaning", "the command has ended well")},
    {"ERROR", QT_TRANSLATE_NOOP("fota::ReplyMeaning", "Final result"),
     QT_TRANSLATE_NOOP("fota::ReplyMeaning", "the command was refused; no reason told")},
    {"CONNECT", QT_TRANSLATE_NOOP("fota::ReplyMeaning", "Data mode"),
     QT_TRANSLATE_NOOP("fota::ReplyMeaning", "from here on the bytes are those of a file")},
    {"NO CARRIER", QT_TRANSLATE_NOOP("fota::ReplyMeaning", "End of the data mode"),
     QT_TRANSLATE_NOOP("fota::ReplyMeaning", "the connection has ended, whether or not all came")},
    {"RING", QT_TRANSLATE_NOOP("fota::ReplyMeaning", "A call comes in"), ""},
    {"SRING", QT_TRANSLATE_NOOP("fota::ReplyMeaning", "Data for a socket has come"), ""},
    {"^SYSSTART", QT_TRANSLATE_NOOP("fota::ReplyMeaning", "The module has started"), ""},
};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("fota::ReplyMeaning", text) : QString();
}

std::optional<Meaning> errorMeaning(QByteArrayView line)
{
    const std::optional<FinalError> error = parseFinalError(line);
    if (!error || line == "ERROR")
        return {};
    Meaning meaning;
    meaning.title =
        error->isCms ? W::tr("Error result of messages (+CMS)") : W::tr("Error result (+CME)");
    meaning.summary = finalErrorWords(line);
    if (meaning.summary.isEmpty())
        meaning.summary = W::tr("the command was refused; this program does not know the reason");
    if (error->number)
        meaning.fields << MeaningField{W::tr("number"), QString::number(*error->number),
                                       meaning.summary};
    return meaning;
}

std::span<const FieldSpec> fieldsOf(const LineSpec &spec, QByteArrayView line,
                                    const QList<QByteArray> &values)
{
    const QByteArrayView name(spec.name);
    const bool isRegistration = name == "+CEREG" || name == "+CGREG" || name == "+CREG";
    if (isRegistration && !isRegistrationAnswer(line))
        return registrationEventFields();
    const bool isAddress = name == "#SGACT" && (values[0].contains('.') || values[0].contains(':'));
    return isAddress ? addressFields() : spec.fields;
}

/// A line without a name of its own is read by the command before it.
Meaning bareMeaning(QByteArrayView line, QByteArrayView command)
{
    Meaning meaning;
    const LineSpec *spec = lineSpec(nameOf(command));
    meaning.title = spec              ? lineSpecWords(spec->title)
                    : command.empty() ? W::tr("A line of the module")
                                      : commandMeaning(command).title;
    if (spec && !spec->fields.empty())
        meaning.fields = namedFields({line.trimmed().toByteArray()}, spec->fields);
    return meaning;
}

} // namespace

QString lineSpecWords(const char *text)
{
    return QCoreApplication::translate("fota::LineSpecs", text);
}

QList<MeaningField> namedFields(const QList<QByteArray> &values, std::span<const FieldSpec> specs)
{
    QList<MeaningField> fields;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool known = size_t(i) < specs.size();
        if (values[i].isEmpty() && !known)
            continue;
        fields << MeaningField{
            known ? lineSpecWords(specs[size_t(i)].name) : W::tr("value %1").arg(i + 1),
            visible(values[i]),
            known && !values[i].isEmpty() ? specs[size_t(i)].words(values[i]) : QString()};
    }
    return fields;
}

QString finalErrorWords(QByteArrayView line)
{
    const std::optional<FinalError> error = parseFinalError(line);
    if (!error || !error->number)
        return {};
    return error->isCms ? cmsErrorWords(*error->number) : cmeErrorWords(*error->number);
}

QString updateEventWords(QByteArrayView line)
{
    const std::optional<PushEvent> event = parsePushEvent(line);
    return event ? eventWords(*event) : QString();
}

std::optional<Meaning> updateEventMeaning(QByteArrayView line)
{
    const std::optional<PushEvent> event = parsePushEvent(line);
    if (!event)
        return {};
    Meaning meaning;
    meaning.title = W::tr("Report of an update");
    meaning.summary = eventWords(*event);
    const QByteArray text = event->text.mid(event->text.indexOf(':') + 1).trimmed();
    meaning.fields << MeaningField{W::tr("text"), visible(text), {}};
    if (event->code)
        meaning.fields << MeaningField{W::tr("number"), QString::number(*event->code), {}};
    return meaning;
}

Meaning replyMeaning(QByteArrayView raw, QByteArrayView command)
{
    const QByteArrayView line = raw.trimmed();
    for (const Word &word : kWords) {
        if (line == QByteArrayView(word.line))
            return {translated(word.title), {}, translated(word.words), {}, {}};
    }
    if (const auto meaning = errorMeaning(line))
        return *meaning;
    if (const auto meaning = updateEventMeaning(line))
        return *meaning;
    const QByteArray name = nameOf(line);
    const LineSpec *spec = lineSpec(name);
    const auto values = fieldsAfter(name + ':', line);
    if (name.isEmpty() || !values)
        return bareMeaning(line, command);
    Meaning meaning;
    meaning.title =
        spec ? lineSpecWords(spec->title) : W::tr("A line that this program does not know");
    meaning.fields =
        namedFields(*values, spec ? fieldsOf(*spec, line, *values) : std::span<const FieldSpec>());
    return meaning;
}

} // namespace fota
