#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QCoreApplication>
#include <QString>

namespace fota {

/// The translation context of all messages, and what several of them say.
struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::MessageWords)
};

/// "The module may still be updating: keep power and cable connected."
QString mayBeUpdating();
/// What to do beside mayBeUpdating(), which has said already what to keep connected.
QString patientSteps(const Diagnosis &diagnosis);
/// Words for a setting that a run wrote: "APN", "socket".
QString changedWord(const QString &name);
/// "Sentence. (F04)"; without a code the sentence alone.
QString withCode(const QString &sentence, const QString &code);

} // namespace fota
