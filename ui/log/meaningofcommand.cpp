#include "core/at/catalogue.h"
#include "core/log/escape.h"
#include "ui/log/meaningparts.h"

#include <QCoreApplication>

// What a command does that is sent.
namespace fota {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::CommandMeaning)
};

/// Cut at a character outside of quotes.
QList<QByteArray> partsOf(QByteArrayView text, char at)
{
    QList<QByteArray> parts(1);
    bool quoted = false;
    for (const char c : text) {
        quoted ^= c == '"';
        if (c == at && !quoted)
            parts << QByteArray();
        else
            parts.last() += c;
    }
    return parts;
}

QByteArray unquoted(const QByteArray &value)
{
    const QByteArray plain = value.trimmed();
    return plain.size() >= 2 && plain.startsWith('"') && plain.endsWith('"')
               ? plain.sliced(1, plain.size() - 2)
               : plain;
}

/// Does the text fit the catalogue's format, whatever its arguments are?
bool fits(QByteArrayView text, const char *format)
{
    const QByteArrayView whole(format);
    const qsizetype first = whole.indexOf('%');
    if (first < 0)
        return text.compare(whole, Qt::CaseInsensitive) == 0;
    const qsizetype last = whole.lastIndexOf('%') + 2;
    const QByteArrayView start = whole.first(first);
    const QByteArrayView end = whole.sliced(last);
    return text.size() > start.size() + end.size()
           && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0
           && text.last(end.size()) == end;
}

QString catalogueHelp(QByteArrayView text)
{
    for (const CommandSpec &spec : commandSpecs()) {
        if (fits(text, spec.format))
            return QCoreApplication::translate("Command", spec.help);
    }
    return {};
}

/// How the command is meant (V.250, 5.4), and what it brings along.
struct Form
{
    QString words;
    QList<QByteArray> arguments;
};

Form formOf(QByteArrayView rest)
{
    if (rest == "?")
        return {W::tr("asks for the present value"), {}};
    if (rest == "=?")
        return {W::tr("asks which values it takes"), {}};
    if (!rest.startsWith('='))
        return {W::tr("does it, or asks for it"), {}};
    QList<QByteArray> arguments;
    for (const QByteArray &part : partsOf(rest.sliced(1), ','))
        arguments << unquoted(part);
    return {W::tr("sets it, or does it, with these values"), arguments};
}

Meaning singleMeaning(QByteArrayView text)
{
    Meaning meaning;
    const QByteArray name = nameOf(text);
    const LineSpec *spec = lineSpec(name);
    meaning.title = catalogueHelp(text);
    if (meaning.title.isEmpty() && spec)
        meaning.title = lineSpecWords(spec->title);
    if (name.isEmpty())
        return meaning;
    const qsizetype end = text.indexOf(name) + name.size();
    const Form form = formOf(text.sliced(end).trimmed());
    meaning.fields << MeaningField{W::tr("command"), visible("AT" + name), form.words};
    meaning.fields +=
        namedFields(form.arguments, spec ? spec->arguments : std::span<const FieldSpec>());
    return meaning;
}

} // namespace

Meaning commandMeaning(QByteArrayView raw)
{
    const QByteArrayView text = raw.trimmed();
    const QList<QByteArray> parts = partsOf(text, ';');
    Meaning meaning = singleMeaning(parts.first());
    if (parts.size() > 1)
        meaning.title = W::tr("Several commands in one line");
    for (const QByteArray &part : parts.sliced(1)) {
        const QByteArray next = part.trimmed();
        meaning.fields += singleMeaning(next.startsWith("AT") ? next : "AT" + next).fields;
    }
    if (meaning.title.isEmpty())
        meaning.title = text.first(std::min<qsizetype>(text.size(), 2))
                                    .compare(QByteArrayView("AT"), Qt::CaseInsensitive)
                                == 0
                            ? W::tr("A command that this program does not know")
                            : W::tr("Bytes to the module");
    return meaning;
}

} // namespace fota
