#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace fota {

/// Of earlier sessions, the newest: what was usual long ago says little.
inline constexpr int kMostStepSessions = 50;

/// How long a step has usually taken with modules of one model.
struct StepTime
{
    QString step{}; ///< "4.c", "UPLOAD", or "OPEN", "IDENT", "SIM"
    qint64 medianMs = 0;
    qint64 fromMs = 0; ///< half of the times lay between these two; with fewer than four, all
    qint64 toMs = 0;
    int count = 0;
    friend bool operator==(const StepTime &, const StepTime &) = default;
};

/// The times of one run, for its session's record: each visit of a step that ended well.
class StepTimes
{
public:
    void add(const QString &step, qint64 elapsedMs);
    void clear() { m_times.clear(); }
    QJsonObject toJson() const; ///< {"4.c": [107], …}

    static constexpr int kVisits = 32; ///< of a step; more are not kept

private:
    QHash<QString, QList<qint64>> m_times;
};

/// What the newest sessions of this data folder say of a model: those of a module on a real line
/// alone. A record that cannot be read, is too long or holds something else counts as none.
QList<StepTime> usualStepTimes(const QString &dataDir, const QString &model);

} // namespace fota

Q_DECLARE_METATYPE(fota::StepTime)
Q_DECLARE_METATYPE(QList<fota::StepTime>)
