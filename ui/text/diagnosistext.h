#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QCoreApplication>
#include <QStringList>

namespace fota {

/// The words for a Diagnosis: constants, but for the name of a port's group, which is escaped.
class DiagnosisText
{
    Q_DECLARE_TR_FUNCTIONS(fota::DiagnosisText)

public:
    /// The cause with its confidence: "Probably: ..."; empty for Cause::AsTold.
    static QString cause(const Diagnosis &diagnosis);
    /// The same, and for Cause::AsTold the error's own sentence. Empty for an empty diagnosis.
    static QString explanation(const Diagnosis &diagnosis);
    /// One to three steps, a text each, but for those that are said elsewhere or do not fit now;
    /// empty for an empty diagnosis.
    static QStringList actions(const Diagnosis &diagnosis,
                               const QList<Diagnosis::Action> &without = {});
    static QString action(Diagnosis::Action action);

private:
    static QString plainCause(Diagnosis::Cause cause);
    static QString joinGroup(const QString &group); ///< empty: that of most systems
};

} // namespace fota
