#include "app/cli/commands.h"
#include "app/cli/convert.h"
#include "app/cli/exitcode.h"
#include "app/cli/sessionoutput.h"
#include "core/log/escape.h"
#include "core/session/sessionindex.h"
#include "core/session/sharedhistory.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMetaEnum>

#include <algorithm>
#include <memory>

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
                         .bench = call.value(u"bench"_s)};
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

/// The sessions of this bench, and those of the others where they share a history.
class History
{
public:
    explicit History(const Invocation &call) : m_call(call)
    {
        // Who only looks makes no folder.
        const Result<Bench> bench = QFileInfo(call.dataDir).isDir()
                                        ? benchOf(call.dataDir, call.settings.history.bench)
                                        : Error{ErrorCode::LogNotWritten, {}, {}};
        m_bench =
            bench ? *bench : Bench{u"-"_s, {}}; // a folder that takes no file, or is not there
        if (call.settings.history.isOn())
            m_shared = std::make_unique<SharedHistory>(call.settings.history);
    }

    Result<bool> open()
    {
        if (m_shared)
            openShared();
        m_index = std::make_unique<SessionIndex>(m_call.dataDir, m_bench);
        if (const auto opened = m_index->open(); !opened)
            return opened.error();
        if (const auto read = m_index->refresh(); !read)
            return read.error();
        return true;
    }

    Result<QList<SessionRecord>> find(const SessionFilter &filter)
    {
        if (!m_shared)
            return m_index->find(filter);
        auto found = m_shared->find(filter);
        if (found)
            return found;
        tellAway(found.error(), 0);
        m_shared.reset();
        return m_index->find(filter);
    }

    bool isOwn(const SessionRecord &record) const { return record.bench == m_bench.id; }
    const QString &ownBench() const { return m_bench.id; }
    QString folderOf(const SessionRecord &record) const
    {
        return isOwn(record) ? sessionFolder(m_call.dataDir, record.id) : QString();
    }
    /// From its folder, as long as this bench has it.
    Result<SessionReading> read(const SessionRecord &record)
    {
        if (isOwn(record) && sessionIds(m_call.dataDir).contains(record.id)) {
            SessionReading reading = readSession(folderOf(record));
            reading.record.bench = record.bench;
            reading.record.benchName = record.benchName;
            return reading;
        }
        return m_shared ? m_shared->read(record) : SessionReading{record, {}, {}};
    }
    /// What has changed goes there at once, if it can.
    void send()
    {
        if (m_shared)
            (void)sendPending(m_call.dataDir, m_bench, *m_shared);
    }

private:
    void openShared()
    {
        const Result<bool> opened = m_shared->open();
        if (!opened) {
            tellAway(opened.error(), pendingCount(m_call.dataDir, *m_shared));
            m_shared.reset();
            return;
        }
        if (const SendReport report = sendPending(m_call.dataDir, m_bench, *m_shared);
            report.trouble)
            tellAway(report.trouble, report.waiting);
    }

    void tellAway(const Error &why, int waiting) const
    {
        m_call.output->error(u"Note: the shared history cannot be used: "_s + visible(why.detail)
                             + (waiting > 0
                                    ? u" (%1 sessions wait here and are sent later)"_s.arg(waiting)
                                    : QString()));
    }

    const Invocation &m_call;
    Bench m_bench;
    std::unique_ptr<SharedHistory> m_shared;
    std::unique_ptr<SessionIndex> m_index;
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
        call.output->error(u"fotabench-cli: "_s + visible(found.error().detail));
        *code = exitcode::kProgram;
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
    if (!found) {
        call.output->error(u"fotabench-cli: "_s + visible(found.error().detail));
        return exitcode::kProgram;
    }
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
    if (!reading) {
        call.output->error(u"fotabench-cli: "_s + visible(reading.error().detail));
        return exitcode::kProgram;
    }
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
    if (!history.isOwn(record))
        return wrongUse(call, u"%1 is a session of %2: it is exported there"_s.arg(
                                  record.id, record.benchName));
    return convertTo(call, history.folderOf(record));
}

/// Tags and note stand in the folder, so they are set where it lies.
int label(const Invocation &call, History &history, const SessionRecord &record)
{
    if (!history.isOwn(record))
        return wrongUse(call, u"%1 is a session of %2: it is labelled there"_s.arg(
                                  record.id, record.benchName));
    const QString folder = history.folderOf(record);
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
        call.output->error(u"fotabench-cli: "_s + visible(written.error().detail));
        return exitcode::kProgram;
    }
    history.send();
    SessionRecord now = record;
    now.tags = readLabels(folder).tags;
    now.note = readLabels(folder).note;
    call.output->object(sessionObject(now, folder));
    return exitcode::kDone;
}

/// What is wrong with the words; empty: nothing.
QString wordsFault(const QStringList &words)
{
    const QString verb = words.value(0, u"list"_s);
    static const QStringList verbs{u"list"_s, u"show"_s,  u"export"_s,
                                   u"tag"_s,  u"untag"_s, u"note"_s};
    if (!verbs.contains(verb))
        return u"sessions: unknown \"%1\"; it is one of %2"_s.arg(verb, verbs.join(u", "_s));
    if (verb == "list"_L1)
        return words.size() > 1 ? u"unexpected argument \"%1\""_s.arg(words[1]) : QString();
    if (words.size() < 2 || words[1].isEmpty())
        return u"sessions %1 needs the ID of a session"_s.arg(verb);
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
    if (const Result<bool> opened = history.open(); !opened) {
        call.output->error(u"fotabench-cli: "_s + visible(opened.error().detail));
        return exitcode::kProgram;
    }
    const QString verb = call.words.value(0, u"list"_s);
    if (verb == "list"_L1)
        return list(call, history);
    int code = exitcode::kDone;
    const auto record = sessionNamed(call, history, call.words[1], &code);
    if (!record)
        return code;
    if (verb == "show"_L1)
        return show(call, history, *record);
    return verb == "export"_L1 ? exported(call, history, *record) : label(call, history, *record);
}

} // namespace fota
