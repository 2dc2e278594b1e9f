#include "ui/log/savedcommands.h"

#include "core/at/catalogue.h"
#include "core/at/parsers.h"
#include "ui/log/commandhistory.h"
#include "ui/log/commandproblem.h"
#include "ui/log/decodedwords.h"
#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/widgets/safetext.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace fota {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::SavedCommands)
};

const QString kGroup = QStringLiteral("log/commands");

/// The first line of the reply with what was expected; null: none has it.
QString lineWith(const QString &expected, const CommandReport &report)
{
    for (const QString &line : report.lines + QStringList{report.final}) {
        if (line.contains(expected, Qt::CaseInsensitive))
            return line;
    }
    return {};
}

} // namespace

QString savedCommandProblem(const SavedCommand &command)
{
    if (command.text.trimmed().isEmpty())
        return W::tr("A command has no text.");
    if (mayHoldSecret(command.text) || mayHoldSecret(command.expected))
        return W::tr("A command that may hold a password or a PIN is not kept.");
    return commandProblem(command.text);
}

void saveCommands(const QList<SavedCommand> &commands, QSettings &settings)
{
    settings.remove(kGroup); // no rows of a longer list stay
    settings.beginWriteArray(kGroup, int(commands.size()));
    for (int i = 0; i < commands.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), commands[i].name);
        settings.setValue(QStringLiteral("text"), commands[i].text);
        settings.setValue(QStringLiteral("expected"), commands[i].expected);
        settings.setValue(QStringLiteral("limit"), commands[i].limitSeconds);
    }
    settings.endArray();
}

QList<SavedCommand> readCommands(QSettings &settings)
{
    QList<SavedCommand> commands;
    const int count = std::min(settings.beginReadArray(kGroup), kMostSavedCommands);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        SavedCommand command;
        command.name = settings.value(QStringLiteral("name")).toString().left(60);
        command.text = settings.value(QStringLiteral("text")).toString();
        command.expected = settings.value(QStringLiteral("expected")).toString().left(200);
        command.limitSeconds =
            std::clamp(settings.value(QStringLiteral("limit")).toInt(), 0, kLongestLimit);
        if (savedCommandProblem(command).isEmpty())
            commands << command;
    }
    settings.endArray();
    return commands;
}

Limits withReplyLimit(Limits limits, milliseconds limit)
{
    if (limit.count() > 0) { // those of quick and of other commands
        limits.ident = limit * 3 / 5;
        limits.context = limit;
    }
    return limits;
}

bool endedWell(const CommandReport &report)
{
    return !report.error && !report.final.isEmpty() && !parseFinalError(report.final.toUtf8());
}

QString endWords(const CommandReport &report)
{
    if (report.error)
        return visibleText(ErrorText::sentence(report.error));
    const QString words = decodedWords(report.final.toUtf8());
    return words.isEmpty() ? visibleText(report.final)
                           : QStringLiteral("%1, %2").arg(visibleText(report.final), words);
}

Judgement judge(const SavedCommand &command, const CommandReport &report)
{
    const QString name = visibleText(command.name.isEmpty() ? command.text : command.name);
    const QString after = preciseDurationText(report.elapsedMs);
    if (report.error)
        return {false, W::tr("“%1” has no reply: %2").arg(name, endWords(report))};
    if (command.expected.isEmpty()) {
        const QString words = endedWell(report) ? W::tr("“%1” has ended well after %2: %3")
                                                : W::tr("“%1” has failed after %2: %3");
        return {endedWell(report), words.arg(name, after, endWords(report))};
    }
    const QString line = lineWith(command.expected, report);
    if (!line.isNull())
        return {true,
                W::tr("“%1” is as expected after %2: %3").arg(name, after, visibleText(line))};
    return {false,
            W::tr("“%1” is not as expected: no line of the reply has “%2”. It ended with %3.")
                .arg(name, visibleText(command.expected), endWords(report))};
}

} // namespace fota
