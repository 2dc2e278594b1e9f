#include "app/cli/commands.h"
#include "app/cli/convert.h"
#include "app/cli/exitcode.h"
#include "app/cli/sessionoutput.h"
#include "app/cli/stepoutput.h"
#include "core/log/escape.h"
#include "core/session/sessionhistory.h"

#include <QDateTime>
#include <QMetaEnum>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// A day, or a time of one; local unless it names its zone. \a whole: the end of that day.
std::optional<qint64> readTime(const QString &text, bool whole)
{
    constexpr qsizetype kDay = 10; // "2026-01-31"; Qt would pass over what is behind it
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == kDay)
        return (whole ? date.addDays(1) : date).startOfDay().toMSecsSinceEpoch();
    const QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

bool isOutcome(const QString &name)
{
    const auto names = QMetaEnum::fromType<VerdictKind>();
    for (int i = 0; i < names.keyCount(); ++i) {
        if (name.compare(QLatin1StringView(names.key(i)), Qt::CaseInsensitive) == 0)
            return true;
    }
    return name.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

/// \a wrong: what makes no sense.
SessionFilter filterOf(const Invocation &call, QString *wrong)
{
    SessionFilter filter{.imei = call.value(u"imei"_s),
                         .model = call.value(u"model"_s),
                         .firmware = call.value(u"firmware"_s),
                         .operatorName = call.value(u"operator"_s),
                         .outcome = call.value(u"outcome"_s),
                         .tag = call.value(u"tag"_s),
                         .bench = call.value(u"bench"_s),
                         .words = call.value(u"text"_s)};
    if (!filter.outcome.isEmpty() && !isOutcome(filter.outcome))
        *wrong = u"--outcome is the name of a verdict, or none"_s;
    for (const auto &[name, into] :
         {std::pair{u"since"_s, &filter.sinceMs}, {u"until"_s, &filter.untilMs}}) {
        if (!call.has(name))
            continue;
        *into = readTime(call.value(name), name == "until"_L1);
        if (!*into)
            *wrong = u"--%1 is a date or a time, as 2026-01-31 or 2026-01-31T14:00"_s.arg(name);
    }
    return filter;
}

int failed(const Invocation &call, const Error &error)
{
    call.output->error(u"fotabench-cli: "_s + visible(error.detail));
    return exitcode::kProgram;
}

/// With the note that the shared history is away, at the end.
class History : public SessionHistory
{
public:
    explicit History(const Invocation &call)
        : SessionHistory(call.dataDir, call.settings.history), m_output(*call.output)
    {
    }

    Result<bool> open()
    {
        const Result<bool> fresh = refresh();
        if (fresh)
            join();
        return fresh;
    }
    ~History()
    {
        if (away())
            m_output.error(u"Note: the shared history cannot be used: "_s + visible(away().detail)
                           + (waiting() > 0
                                  ? u" (%1 sessions wait here and are sent later)"_s.arg(waiting())
                                  : QString()));
    }

private:
    const Output &m_output;
};

/// The one session that is meant, or nothing with the code of wrong use.
std::optional<SessionRecord> sessionNamed(const Invocation &call, History &history,
                                          const QString &id, int *code)
{
    SessionFilter filter;
    filter.id = id;
    filter.bench = call.value(u"bench"_s);
    const auto found = history.find(filter);
    if (!found) {
        *code = failed(call, found.error());
        return {};
    }
    QList<SessionRecord> meant = *found;
    if (std::ranges::any_of(meant, [&id](const SessionRecord &r) { return r.id == id; }))
        meant.removeIf([&id](const SessionRecord &record) { return record.id != id; });
    if (meant.size() == 1)
        return meant.front();
    QStringList names;
    for (const SessionRecord &record : meant.mid(0, 5))
        names += record.id;
    *code = wrongUse(call, meant.isEmpty()
                               ? u"no session is called \"%1\""_s.arg(id)
                               : u"%1 sessions are called \"%2\": %3%4"_s.arg(meant.size())
                                     .arg(id, names.join(u", "_s),
                                          meant.size() > names.size() ? u", ..."_s : QString()));
    return {};
}

int list(const Invocation &call, History &history)
{
    QString wrong;
    const SessionFilter filter = filterOf(call, &wrong);
    if (!wrong.isEmpty())
        return wrongUse(call, wrong);
    const auto found = history.find(filter);
    if (!found)
        return failed(call, found.error());
    for (const SessionRecord &record : *found)
        call.output->object(sessionObject(record, history.folderOf(record)));
    if (found->isEmpty())
        call.output->progress(u"No sessions."_s);
    else
        for (const QString &line : sessionTable(*found, history.ownBench()))
            call.output->text(line);
    return exitcode::kDone;
}

int show(const Invocation &call, History &history, const SessionRecord &record)
{
    const Result<SessionReading> reading = history.read(record);
    if (!reading)
        return failed(call, reading.error());
    const QString folder = history.folderOf(record);
    call.output->object(wholeSessionObject(*reading, folder));
    for (const QString &line : sessionLines(*reading, folder))
        call.output->text(line);
    if (!reading->record.damage.isEmpty())
        call.output->error(
            u"Note: the session is damaged (%1); what can be read of it is shown, "
            "and its files are left as they are."_s.arg(visible(reading->record.damage)));
    return exitcode::kDone;
}

int exported(const Invocation &call, const History &history, const SessionRecord &record)
{
    const QString folder = history.folderOf(record);
    if (folder.isEmpty())
        return wrongUse(call, u"%1 is not in a folder here but of %2: it is exported there"_s.arg(
                                  record.id, record.benchName));
    return convertTo(call, folder);
}

/// Tags and note stand in the folder, so they are set where it lies.
int label(const Invocation &call, History &history, const SessionRecord &record)
{
    const QString folder = history.folderOf(record);
    if (folder.isEmpty())
        return wrongUse(call, u"%1 is not in a folder here but of %2: it is labelled there"_s.arg(
                                  record.id, record.benchName));
    SessionLabels labels = readLabels(folder);
    const QString &verb = call.words[0];
    const QStringList words = call.words.mid(2);
    if (verb == "note"_L1)
        labels.note = words.join(u' ').trimmed();
    for (const QString &word : words) {
        if (verb == "tag"_L1)
            labels.tags += word;
        else if (verb == "untag"_L1)
            labels.tags.removeAll(word);
    }
    if (const Result<bool> written = writeLabels(folder, labels); !written) {
        if (written.error().code == ErrorCode::BadArgument)
            return wrongUse(call, written.error().detail);
        return failed(call, written.error());
    }
    history.join(); // so that the others see it
    SessionRecord now = record;
    now.tags = readLabels(folder).tags;
    now.note = readLabels(folder).note;
    call.output->object(sessionObject(now, folder));
    return exitcode::kDone;
}

int compare(const Invocation &call, History &history)
{
    int code = exitcode::kDone;
    const auto first = sessionNamed(call, history, call.words[1], &code);
    if (!first)
        return code;
    const auto second = sessionNamed(call, history, call.words[2], &code);
    if (!second)
        return code;
    const Result<SessionReading> one = history.read(*first);
    const Result<SessionReading> other = history.read(*second);
    if (!one || !other)
        return failed(call, one ? other.error() : one.error());
    const SessionComparison comparison = compared(*one, *other);
    for (const StepPair &pair : comparison.steps)
        call.output->object(pairObject(pair));
    for (const QString &line : comparisonTable(comparison))
        call.output->text(line);
    return exitcode::kDone;
}

int statistics(const Invocation &call, History &history)
{
    QString wrong;
    const SessionFilter filter = filterOf(call, &wrong);
    if (!wrong.isEmpty())
        return wrongUse(call, wrong);
    const Result<StepCount> count = history.count(filter);
    if (!count)
        return failed(call, count.error());
    for (const StepStatistic &step : count->steps)
        call.output->object(statisticObject(step));
    if (count->steps.isEmpty())
        call.output->progress(u"No sessions with steps."_s);
    else
        for (const QString &line : statisticsTable(*count))
            call.output->text(line);
    return exitcode::kDone;
}

/// What is wrong with the words; empty: nothing.
QString wordsFault(const QStringList &words)
{
    const QString verb = words.value(0, u"list"_s);
    static const QStringList verbs{u"list"_s,   u"show"_s, u"compare"_s, u"statistics"_s,
                                   u"export"_s, u"tag"_s,  u"untag"_s,   u"note"_s};
    if (!verbs.contains(verb))
        return u"sessions: unknown \"%1\"; it is one of %2"_s.arg(verb, verbs.join(u", "_s));
    if (verb == "list"_L1 || verb == "statistics"_L1)
        return words.size() > 1 ? u"unexpected argument \"%1\""_s.arg(words[1]) : QString();
    if (words.size() < 2 || words[1].isEmpty())
        return u"sessions %1 needs the ID of a session"_s.arg(verb);
    if (verb == "compare"_L1 && words.size() != 3)
        return u"sessions compare needs the IDs of two sessions"_s;
    if ((verb == "show"_L1 || verb == "export"_L1) && words.size() > 2)
        return u"unexpected argument \"%1\""_s.arg(words[2]);
    if (verb.endsWith("tag"_L1) && words.size() < 3)
        return u"sessions %1 needs a TAG"_s.arg(verb);
    return {};
}

} // namespace

int sessions(const Invocation &call)
{
    if (const QString fault = wordsFault(call.words); !fault.isEmpty())
        return wrongUse(call, fault);
    History history(call);
    if (const Result<bool> opened = history.open(); !opened)
        return failed(call, opened.error());
    const QString verb = call.words.value(0, u"list"_s);
    if (verb == "list"_L1)
        return list(call, history);
    if (verb == "statistics"_L1)
        return statistics(call, history);
    if (verb == "compare"_L1)
        return compare(call, history);
    int code = exitcode::kDone;
    const auto record = sessionNamed(call, history, call.words[1], &code);
    if (!record)
        return code;
    if (verb == "show"_L1)
        return show(call, history, *record);
    return verb == "export"_L1 ? exported(call, history, *record) : label(call, history, *record);
}

} // namespace fota
