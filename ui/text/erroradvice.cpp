#include "core/engine/runevidence.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/errortext.h"
#include "ui/text/sentences.h"

namespace fota {

QString ErrorText::advice(const Error &error)
{
    return joinSentences(DiagnosisText::actions(diagnosisOf(error)));
}

} // namespace fota
