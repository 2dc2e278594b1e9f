#include "core/session/budgets.h"

#include "core/base/privatefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

QString pathOf(const QString &folder, const QString &imei)
{
    return folder + u'/' + imei + u".json"_s;
}

QJsonObject load(const QString &folder, const QString &imei)
{
    QFile file(pathOf(folder, imei));
    if (!file.open(QIODevice::ReadOnly) || file.size() > (1 << 20))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<bool> save(const QString &folder, const QString &imei, const QJsonObject &json)
{
    for (const QString &path : {QDir(folder).filePath(u".."_s), folder}) {
        if (const Result<bool> made = makePrivateFolder(path); !made)
            return Error{ErrorCode::JournalNotWritten, made.error().detail, {}};
    }
    const Result<bool> written = replaceFile(pathOf(folder, imei), QJsonDocument(json).toJson());
    if (!written)
        return Error{ErrorCode::JournalNotWritten, written.error().detail, {}};
    return true;
}

/// Attempts of the last day, oldest first. One from the future (the clock was set back) counts as
/// now.
QList<qint64> attempts(const QJsonObject &json, qint64 nowMs)
{
    QList<qint64> times;
    for (const QJsonValue &value : json["attempts"_L1].toArray()) {
        const qint64 at = std::min(value.toInteger(), nowMs);
        if (at > nowMs - kDayMs)
            times.append(at);
    }
    std::ranges::sort(times);
    return times;
}

/// The version that the applies of the file were counted for.
bool isSame(const QJsonObject &json, const Budgets::Running &from)
{
    const QString sub = json["appliesFromSub"_L1].toString();
    return json["appliesFrom"_L1].toString() == from.main
           && (sub.isEmpty() || from.sub.isEmpty() || sub == from.sub);
}

} // namespace

Result<bool> Budgets::countAttempt(const QString &imei, const QDateTime &now)
{
    return putAttempt(imei, now, false);
}

Result<bool> Budgets::attemptOpens(const QString &imei, const QDateTime &now)
{
    return putAttempt(imei, now, true);
}

Result<bool> Budgets::putAttempt(const QString &imei, const QDateTime &now, bool inPlaceOfTheLast)
{
    QJsonObject json = load(m_folder, imei);
    QJsonArray kept;
    for (const qint64 at : attempts(json, now.toMSecsSinceEpoch()))
        kept.append(at);
    if (inPlaceOfTheLast && !kept.isEmpty())
        kept.removeLast();
    kept.append(now.toMSecsSinceEpoch());
    json[u"attempts"_s] = kept;
    return save(m_folder, imei, json);
}

int Budgets::attemptsInLastHour(const QString &imei, const QDateTime &now) const
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    return int(std::ranges::count_if(attempts(load(m_folder, imei), nowMs),
                                     [nowMs](qint64 at) { return at > nowMs - kHourMs; }));
}

QDateTime Budgets::nextAttempt(const QString &imei, const QDateTime &now, int failed,
                               milliseconds unit, double jitter) const
{
    const double gap =
        double(unit.count()) * double(1 << std::clamp(failed - 1, 0, 2)) * (1.0 + 0.2 * jitter);
    const QDateTime next = now.addMSecs(qint64(gap));
    // The hourly budget is switched off with the gaps.
    return unit.count() == 0 ? next : std::max(next, nextPass(imei, now));
}

QDateTime Budgets::nextPass(const QString &imei, const QDateTime &now) const
{
    const QList<qint64> times = attempts(load(m_folder, imei), now.toMSecsSinceEpoch());
    if (times.size() < kAttemptsPerHour)
        return now;
    return std::max(
        now, QDateTime::fromMSecsSinceEpoch(times[times.size() - kAttemptsPerHour] + kHourMs));
}

Result<bool> Budgets::countApply(const QString &imei, const Running &from, const QString &file)
{
    QJsonObject json = load(m_folder, imei);
    const bool same = isSame(json, from);
    QJsonObject counts = same ? json["applies"_L1].toObject() : QJsonObject();
    counts[file] = counts[file].toInt() + 1;
    json[u"appliesFrom"_s] = from.main;
    if (!same || !from.sub.isEmpty())
        json[u"appliesFromSub"_s] = from.sub;
    json[u"applies"_s] = counts;
    return save(m_folder, imei, json);
}

int Budgets::applies(const QString &imei, const Running &from, const QString &file) const
{
    const QJsonObject json = load(m_folder, imei);
    return isSame(json, from) ? json["applies"_L1].toObject()[file].toInt() : 0;
}

} // namespace fota
