#include "core/fota/uploadtable.h"

#include "core/fota/actions.h"

namespace fota {

namespace {

namespace a = actions;
using enum Step::Id;

// The local update over the serial line, for a bench without network: no context, no FTP, no check
// file. The ids are the note's, for a step stands where the note's stands: at 4.k the delta gets
// into the module, at 4.m all is looked at once more before the apply. A further pass begins at
// 4.h.
// clang-format off
constexpr Step kUpload[] = {
//  id              ref         title                                                   action               done            other           failed  max  after restart
 {ReadVersion,     "4.h",      QT_TRANSLATE_NOOP("Step", "Read the version"),          a::readVersion,      CompareSame,    CompareSame,    End,    3,   End},
 {CompareSame,     "4.i",      QT_TRANSLATE_NOOP("Step", "Is it up to date?"),         a::compareSame,      CompareOlder,   End,            End,    3,   End},
 {CompareOlder,    "4.j",      QT_TRANSLATE_NOOP("Step", "Is it older?"),              a::compareOlder,     DownloadDelta,  End,            End,    3,   End},
 {DownloadDelta,   "UPLOAD",   QT_TRANSLATE_NOOP("Step", "Upload the delta file"),     a::uploadDelta,      CloseData,      CloseData,      End,    3,   End},
 {CloseData,       "VALIDATE", QT_TRANSLATE_NOOP("Step", "Check the delta file"),      a::validateUpload,   ApplyUpdate,    ApplyUpdate,    End,    3,   End},
 {VerifyVersion,   "4.q",      QT_TRANSLATE_NOOP("Step", "Is it the wanted version?"), a::verifyVersion,    End,            ReadVersion,    End,    3,   ReadNewVersion},
};
// clang-format on

} // namespace

std::span<const Step> uploadSteps()
{
    return kUpload;
}

} // namespace fota
