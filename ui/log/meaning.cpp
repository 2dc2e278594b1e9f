#include "ui/log/meaning.h"

#include "core/log/escape.h"
#include "ui/log/meaningparts.h"
#include "ui/text/steptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fota {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::Meaning)
};

using Direction = LogEntry::Direction;

constexpr qsizetype kLookBack = 500; ///< lines between a command and the last of its answer
constexpr qsizetype kHexBytes = 512;
constexpr int kHexRow = 8;

/// The command that a line answers: the last one that was sent before it.
QByteArrayView commandBefore(const LogArena &arena, qsizetype at)
{
    for (qsizetype i = at - 1; i >= std::max<qsizetype>(0, at - kLookBack); --i) {
        const LogArena::Line line = arena.line(i);
        if (line.direction == Direction::Sent)
            return line.text;
    }
    return {};
}

QString directionWords(const LogArena::Line &line, const QString &command)
{
    switch (line.direction) {
    case Direction::Sent:
        return W::tr("sent to the module");
    case Direction::Received:
        return command.isEmpty() ? W::tr("received from the module")
                                 : W::tr("answer to %1").arg(command);
    case Direction::Unsolicited:
        return W::tr("told by the module without being asked");
    case Direction::Data:
        return W::tr("data of a transfer");
    case Direction::Note:
        return W::tr("note of this program");
    }
    return {};
}

} // namespace

QByteArray nameOf(QByteArrayView text)
{
    QByteArrayView rest = text.trimmed();
    if (rest.size() > 2 && rest.first(2).compare(QByteArrayView("AT"), Qt::CaseInsensitive) == 0)
        rest = rest.sliced(2);
    if (rest.isEmpty() || (rest[0] != '+' && rest[0] != '#'))
        return {};
    const auto end = std::find_if(rest.begin() + 1, rest.end(), [](char c) {
        return !((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    });
    return QByteArrayView(rest.begin(), end).toByteArray();
}

bool hasOddBytes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return uchar(c) < 0x20 || uchar(c) > 0x7e; });
}

QString hexRows(QByteArrayView bytes)
{
    QStringList rows;
    const qsizetype shown = std::min(bytes.size(), kHexBytes);
    for (qsizetype from = 0; from < shown; from += kHexRow) {
        const QByteArray part =
            bytes.sliced(from, std::min<qsizetype>(kHexRow, shown - from)).toByteArray();
        QString readable;
        for (const char c : part)
            readable += uchar(c) >= 0x20 && uchar(c) < 0x7f ? QLatin1Char(c) : QChar(u'·');
        rows << QStringLiteral("%1  %2")
                    .arg(QString::fromLatin1(part.toHex(' ')), -(3 * kHexRow - 1))
                    .arg(readable);
    }
    if (shown < bytes.size())
        rows << W::tr("… and %n more byte(s)", nullptr, int(bytes.size() - shown));
    return rows.join(u'\n');
}

QString guessedWords()
{
    return W::tr("direction guessed from the text");
}

Meaning meaningOf(const LogArena &arena, qsizetype at)
{
    const LogArena::Line line = arena.line(at);
    const QByteArrayView command =
        line.direction == Direction::Received ? commandBefore(arena, at) : QByteArrayView();
    Meaning meaning;
    if (line.direction == Direction::Sent)
        meaning = commandMeaning(line.text);
    else if (line.direction == Direction::Received || line.direction == Direction::Unsolicited)
        meaning = replyMeaning(line.text, command);
    const qsizetype end = command.indexOf('='); // its arguments make it long
    const QByteArrayView name = command.first(end > 0 ? end : command.size());
    meaning.context = directionWords(
        line, visible(name.first(std::min<qsizetype>(name.size(), 40)).toByteArray()));
    if (line.isGuessed)
        meaning.context += QStringLiteral(", ") + guessedWords();
    const QString step = visible(line.step.toByteArray());
    if (!step.isEmpty())
        meaning.fields << MeaningField{W::tr("step"), step,
                                       stepTitle(step) == step ? QString() : stepTitle(step)};
    if (hasOddBytes(line.text))
        meaning.bytes = hexRows(line.text);
    return meaning;
}

} // namespace fota
