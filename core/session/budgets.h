#pragma once

#include "core/base/limits.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace fota {

/// How often a module may be tried: network attempts and applies per IMEI, in a file that outlives
/// the program (INV-10). The engine asks before each; the user's own press is counted, not asked.
class Budgets
{
public:
    explicit Budgets(const QString &dataDir) { keepIn(dataDir); }
    void keepIn(const QString &dataDir) { m_folder = dataDir + QStringLiteral("/budgets"); }

    static constexpr int kAttemptsPerHour = 4;
    static constexpr int kAttemptsPerRun = 4;

    /// An attempt begins: one context activation with all that follows in it.
    Result<bool> countAttempt(const QString &imei, const QDateTime &now);
    /// The attempt that was counted last opens its context now: the hour is counted from here.
    Result<bool> attemptOpens(const QString &imei, const QDateTime &now);
    int attemptsInLastHour(const QString &imei, const QDateTime &now) const;
    /// When an automatic attempt may begin: after the gap, and not as the fifth within an hour.
    /// \param failed attempts of this run so far \param jitter -1 to 1
    QDateTime nextAttempt(const QString &imei, const QDateTime &now, int failed, milliseconds unit,
                          double jitter) const;
    /// When a further pass may begin: now, unless it would be the fifth attempt within an hour.
    QDateTime nextPass(const QString &imei, const QDateTime &now) const;

    /// What a module runs. The same version unless a part that both know differs: one whose
    /// sub-version could not be read today is not another (D11).
    struct Running
    {
        QString main{};
        QString sub{}; ///< empty: the family has none, or it was not read
    };
    Result<bool> countApply(const QString &imei, const Running &from, const QString &file);
    /// Applies of this delta on this module since it last ran another version.
    int applies(const QString &imei, const Running &from, const QString &file) const;

private:
    Result<bool> putAttempt(const QString &imei, const QDateTime &now, bool inPlaceOfTheLast);
    QString m_folder;
};

} // namespace fota
