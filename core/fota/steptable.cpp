#include "core/fota/actions.h"
#include "core/fota/step.h"
#include "core/fota/uploadtable.h"

#include <algorithm>

namespace fota {

namespace {

namespace a = actions;
using enum Step::Id;

// The procedure of the application note, paragraph 4, one row per letter. Read it downwards;
// "other" is the note's "go to", "failed" closes what is open. Three rows differ from the note:
//   4.i  the note goes to 4.s, which would leave the FTP session open; we enter at 4.r.
//   4.q  the note repeats "as needed"; we begin again, for the module has reset meanwhile and
//        may have lost its settings and its registration. "max" bounds it.
//   4.n  "other": the module refused the apply; no reset to wait for, the version is read at once.
// clang-format off
constexpr Step kSteps[] = {
//  id                 ref    title                                                    action                done               other              failed        max  after restart
 {ConfigureSocket,   "4.a", QT_TRANSLATE_NOOP("Step", "Configure the socket"),       a::configureSocket,   EnsureApn,         EnsureApn,         End,          3,   ReleaseFtp},
 {EnsureApn,         "4.b", QT_TRANSLATE_NOOP("Step", "Set the data APN"),           a::ensureApn,         CheckSignal,       CheckSignal,       End,          3,   ReleaseFtp},
 {CheckSignal,       "4.c", QT_TRANSLATE_NOOP("Step", "Check the signal"),           a::checkSignal,       CheckRegistration, CheckRegistration, End,          3,   ReleaseFtp},
 {CheckRegistration, "4.d", QT_TRANSLATE_NOOP("Step", "Check the registration"),     a::checkRegistration, OpenData,          OpenData,          End,          3,   ReleaseFtp},
 {OpenData,          "4.e", QT_TRANSLATE_NOOP("Step", "Open the data session"),      a::openData,          OpenFtp,           OpenFtp,           ReleaseData,  3,   ReleaseFtp},
 {OpenFtp,           "4.f", QT_TRANSLATE_NOOP("Step", "Open the FTP session"),       a::openFtp,           FetchCheckFile,    FetchCheckFile,    ReleaseFtp,   3,   ReleaseFtp},
 {FetchCheckFile,    "4.g", QT_TRANSLATE_NOOP("Step", "Read the check file"),        a::fetchCheckFile,    ReadVersion,       ReadVersion,       ReleaseFtp,   3,   ReleaseFtp},
 {ReadVersion,       "4.h", QT_TRANSLATE_NOOP("Step", "Read the version"),           a::readVersion,       CompareSame,       CompareSame,       ReleaseFtp,   3,   ReleaseFtp},
 {CompareSame,       "4.i", QT_TRANSLATE_NOOP("Step", "Is it up to date?"),          a::compareSame,       CompareOlder,      ReleaseFtp,        ReleaseFtp,   3,   ReleaseFtp},
 {CompareOlder,      "4.j", QT_TRANSLATE_NOOP("Step", "Is it older?"),               a::compareOlder,      DownloadDelta,     ReleaseFtp,        ReleaseFtp,   3,   ReleaseFtp},
 {DownloadDelta,     "4.k", QT_TRANSLATE_NOOP("Step", "Download the delta file"),    a::downloadDelta,     CloseFtp,          CloseFtp,          ReleaseFtp,   3,   ReleaseFtp},
 {CloseFtp,          "4.l", QT_TRANSLATE_NOOP("Step", "Close the FTP session"),      a::closeFtp,          CloseData,         CloseData,         ReleaseData,  3,   ReleaseFtp},
 {CloseData,         "4.m", QT_TRANSLATE_NOOP("Step", "Close the data session"),     a::closeDataAndCheck, ApplyUpdate,       ApplyUpdate,       ReleaseData,  3,   ReleaseFtp},
 {ApplyUpdate,       "4.n", QT_TRANSLATE_NOOP("Step", "Apply the delta file"),       a::applyUpdate,       AwaitResets,       ReadNewVersion,    End,          3,   AwaitResets},
 {AwaitResets,       "4.o", QT_TRANSLATE_NOOP("Step", "Wait for the resets"),        a::awaitResets,       ReadNewVersion,    ReadNewVersion,    End,          9,   AwaitResets},
 {ReadNewVersion,    "4.p", QT_TRANSLATE_NOOP("Step", "Read the new version"),       a::awaitVersion,      VerifyVersion,     VerifyVersion,     End,          9,   ReadNewVersion},
 {VerifyVersion,     "4.q", QT_TRANSLATE_NOOP("Step", "Is it the wanted version?"),  a::verifyVersion,     End,               ConfigureSocket,   End,          3,   ReadNewVersion},
 {ReleaseFtp,        "4.r", QT_TRANSLATE_NOOP("Step", "Close the FTP session"),      a::closeFtp,          ReleaseData,       ReleaseData,       ReleaseData,  3,   ReleaseFtp},
 {ReleaseData,       "4.s", QT_TRANSLATE_NOOP("Step", "Close the data session"),     a::closeData,         End,               End,               End,          3,   ReleaseData},
 {End,               "4.t", QT_TRANSLATE_NOOP("Step", "End"),                        nullptr,              End,               End,               End,          1,   End},
};
// clang-format on

constexpr bool rowsInOrder()
{
    for (size_t i = 0; i < std::size(kSteps); ++i) {
        if (size_t(kSteps[i].id) != i)
            return false;
    }
    return std::size(kSteps) == size_t(kStepCount);
}
static_assert(rowsInOrder(), "stepRow() finds a row by its number");

} // namespace

const Step &stepRow(StepId id, Way way)
{
    if (way == Way::Upload) {
        for (const Step &step : uploadSteps()) {
            if (step.id == id)
                return step;
        }
    }
    return kSteps[size_t(id)];
}

StepId firstStep(Way way)
{
    return way == Way::Upload ? uploadSteps().front().id : ConfigureSocket;
}

QList<StepId> stepsOf(Way way)
{
    QList<StepId> found{firstStep(way)};
    for (qsizetype i = 0; i < found.size(); ++i) { // grows while it is walked
        const Step &step = stepRow(found[i], way);
        for (const StepId next : {step.done, step.other, step.failed}) {
            if (!found.contains(next))
                found += next;
        }
    }
    std::ranges::sort(found);
    return found;
}

const Step *stepRow(QStringView paragraph)
{
    const auto named = [paragraph](const Step &step) {
        return paragraph == QLatin1StringView(step.paragraph);
    };
    if (const auto row = std::ranges::find_if(kSteps, named); row != std::end(kSteps))
        return &*row;
    const std::span<const Step> own = uploadSteps();
    const auto row = std::ranges::find_if(own, named);
    return row != own.end() ? &*row : nullptr;
}

} // namespace fota
