#include "core/session/sessionsteps.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

std::optional<LogStep::State> stateOf(const QString &name)
{
    if (name == "started"_L1)
        return LogStep::State::Started;
    if (name == "done"_L1)
        return LogStep::State::Done;
    if (name == "other"_L1)
        return LogStep::State::Other;
    if (name == "failed"_L1)
        return LogStep::State::Failed;
    return {};
}

QList<StepExchange> exchangesOf(const QJsonArray &list)
{
    QList<StepExchange> exchanges;
    for (const QJsonValue &one : list) {
        StepExchange exchange{one["command"_L1].toString(), {}, one["elapsedMs"_L1].toInteger(-1)};
        for (const QJsonValue &line : one["reply"_L1].toArray())
            exchange.reply += line.toString();
        exchanges.append(exchange);
    }
    return exchanges;
}

void takeEnd(StepVisit *visit, const QJsonObject &event, LogStep::State state)
{
    visit->state = state;
    visit->elapsedMs = event["elapsedMs"_L1].toInteger(-1);
    visit->detail = stepDetailOf(event["detail"_L1]);
    visit->exchanges = exchangesOf(event["exchanges"_L1].toArray());
}

/// Of a session that had no run, what there is.
QList<StepVisit> lastRun(QList<StepVisit> visits)
{
    const int last = visits.isEmpty() ? 0 : visits.last().run;
    visits.removeIf([last](const StepVisit &visit) { return visit.run != last; });
    return visits;
}

bool isSameVisit(const StepVisit &one, const StepVisit &other)
{
    return one.step == other.step && one.visit == other.visit;
}

} // namespace

StepDetail stepDetailOf(const QJsonValue &value)
{
    bool known = false;
    StepDetail detail;
    const int kind = QMetaEnum::fromType<StepDetail::Kind>().keyToValue(
        value["kind"_L1].toString().toLatin1().constData(), &known);
    if (known)
        detail.kind = StepDetail::Kind(kind);
    for (const QJsonValue &argument : value["args"_L1].toArray())
        detail.args += argument.toString();
    return detail;
}

QList<StepVisit> stepVisits(const SessionReading &reading)
{
    QList<StepVisit> visits;
    QHash<QString, int> count; // in the run
    int run = 0;
    for (const QJsonObject &event : reading.events) {
        const QString name = event["event"_L1].toString();
        if (name == "run"_L1) {
            ++run;
            count.clear();
        }
        const auto state = stateOf(event["state"_L1].toString());
        if (name != "step"_L1 || !state)
            continue;
        const QString step = event["step"_L1].toString();
        const auto isOn = [&](const StepVisit &visit) {
            return visit.run == run && visit.step == step && !visit.hasEnded();
        };
        const auto on = std::find_if(visits.rbegin(), visits.rend(), isOn);
        if (*state != LogStep::State::Started && on != visits.rend()) {
            takeEnd(&*on, event, *state);
            continue;
        }
        StepVisit visit;
        visit.step = step;
        visit.run = run;
        visit.visit = ++count[step];
        visit.pass = event["pass"_L1].toInt(1);
        if (*state != LogStep::State::Started)
            takeEnd(&visit, event, *state);
        visits.append(visit);
    }
    return visits;
}

int stepPlace(QStringView step)
{
    // The local update writes the file where the other ways download it.
    static const QStringList names{u"OPEN"_s, u"IDENT"_s,  u"SIM"_s,      u"4.a"_s, u"4.b"_s,
                                   u"4.c"_s,  u"4.d"_s,    u"4.e"_s,      u"4.f"_s, u"4.g"_s,
                                   u"4.h"_s,  u"4.i"_s,    u"4.j"_s,      u"4.k"_s, u"4.l"_s,
                                   u"4.m"_s,  u"UPLOAD"_s, u"VALIDATE"_s, u"4.n"_s, u"4.o"_s,
                                   u"4.p"_s,  u"4.q"_s,    u"4.r"_s,      u"4.s"_s, u"4.t"_s};
    const qsizetype place = names.indexOf(step);
    return int(place < 0 ? names.size() : place);
}

std::optional<qint64> StepPair::longerMs() const
{
    if (!first || !second || first->elapsedMs < 0 || second->elapsedMs < 0)
        return {};
    return second->elapsedMs - first->elapsedMs;
}

bool StepPair::isAlike() const
{
    const auto same = [](const StepExchange &one, const StepExchange &other) {
        return one.command == other.command && one.reply == other.reply;
    };
    return first && second && first->state == second->state
           && std::ranges::equal(first->exchanges, second->exchanges, same);
}

QList<StepPair> pairedSteps(const QList<StepVisit> &first, const QList<StepVisit> &second)
{
    QList<StepPair> pairs;
    for (const StepVisit &visit : first)
        pairs.append({visit, {}});
    qsizetype at = 0; // behind what came last
    for (const StepVisit &visit : second) {
        const auto pair = std::ranges::find_if(pairs, [&visit](const StepPair &one) {
            return one.first && !one.second && isSameVisit(*one.first, visit);
        });
        if (pair != pairs.end()) {
            pair->second = visit;
            at = pair - pairs.begin() + 1;
        } else {
            pairs.insert(at++, {{}, visit});
        }
    }
    return pairs;
}

SessionComparison compared(const SessionReading &first, const SessionReading &second)
{
    return {first.record, second.record,
            pairedSteps(lastRun(stepVisits(first)), lastRun(stepVisits(second)))};
}

} // namespace fota
