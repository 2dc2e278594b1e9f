#include "core/engine/runevidence.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/errortext.h"

namespace fota {

QString ErrorText::advice(const Error &error)
{
    return DiagnosisText::actions(diagnosisOf(error)).join(u' ');
}

} // namespace fota
