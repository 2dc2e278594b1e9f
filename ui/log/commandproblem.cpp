#include "ui/log/commandproblem.h"

#include "core/at/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace fota {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::CommandLine)
};

/// What stands for a character of a keyboard; nothing: it stands for itself.
QChar straight(QChar c)
{
    switch (c.unicode()) {
    case 0x201c: // the quotes of many languages
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x00ab:
    case 0x00bb:
    case 0x2033: // the double prime that web pages make of a quote behind a digit
    case 0xff02:
        return u'"';
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032:
    case 0xff07:
        return u'\'';
    case 0x00a0: // a blank that does not break, a narrow one
    case 0x202f:
        return u' ';
    default:
        return {};
    }
}

} // namespace

QString commandProblem(const QString &text)
{
    const bool printable = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
    });
    if (hasTypographicQuotes(text))
        return W::tr("Typographic quotes cannot be sent.");
    if (!printable)
        return W::tr("Only printable ASCII can be sent.");
    if (text.size() > kCommandLineLimit)
        return W::tr("Longer than the module takes.");
    return {};
}

bool hasTypographicQuotes(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return !straight(c).isNull(); });
}

QString withStraightQuotes(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (const QChar other = straight(c); !other.isNull())
            c = other;
    }
    return plain;
}

} // namespace fota
