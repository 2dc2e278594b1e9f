#include "core/session/steptimes.h"

#include "core/session/sessionrecord.h"
#include "core/session/sessionstore.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestMs = 24LL * 3'600'000; ///< no step takes a day
constexpr int kSteps = 64;                      ///< different ones in a record

bool isReal(const QString &port)
{
    return !port.isEmpty() && !port.startsWith("sim:"_L1) && !port.startsWith("replay:"_L1);
}

void collect(const QJsonObject &times, QHash<QString, QList<qint64>> *into)
{
    int steps = 0;
    for (auto it = times.begin(); it != times.end() && steps < kSteps; ++it, ++steps) {
        const QJsonArray visits = it.value().toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(visits.size(), StepTimes::kVisits); ++i) {
            const qint64 ms = visits[i].toInteger(-1);
            if (ms >= 0 && ms <= kLongestMs)
                (*into)[it.key()].append(ms);
        }
    }
}

StepTime summed(const QString &step, QList<qint64> times)
{
    std::ranges::sort(times);
    const qsizetype count = times.size();
    const qsizetype quarter = count < 4 ? 0 : count / 4;
    return {step, (times[(count - 1) / 2] + times[count / 2]) / 2, times[quarter],
            times[count - 1 - quarter], int(count)};
}

} // namespace

void StepTimes::add(const QString &step, qint64 elapsedMs)
{
    QList<qint64> &visits = m_times[step];
    if (visits.size() < kVisits)
        visits.append(elapsedMs);
}

QJsonObject StepTimes::toJson() const
{
    QJsonObject json;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        QJsonArray visits;
        for (const qint64 ms : it.value())
            visits.append(ms);
        json[it.key()] = visits;
    }
    return json;
}

QList<StepTime> usualStepTimes(const QString &dataDir, const QString &model)
{
    if (model.isEmpty())
        return {};
    const QDir sessions(dataDir + u"/sessions"_s);
    QStringList ids =
        sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    QHash<QString, QList<qint64>> times;
    int read = 0;
    for (auto id = ids.crbegin(); id != ids.crend() && read < kMostStepSessions; ++id, ++read) {
        const QJsonObject session = readSessionSummary(sessions.filePath(*id));
        if (session["model"_L1].toString() == model && isReal(session["port"_L1].toString()))
            collect(session["stepTimes"_L1].toObject(), &times);
    }
    QList<StepTime> usual;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        usual.append(summed(it.key(), it.value()));
    std::ranges::sort(usual, {}, &StepTime::step);
    return usual;
}

} // namespace fota
