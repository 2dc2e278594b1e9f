#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>

#include <functional>

namespace fota {

class StepContext;
struct StepResult;

/// One row of the procedure. A row says where to go, an action says what to do: no action
/// names another step, and nothing but the Procedure follows an edge.
struct Step
{
    Q_GADGET

public:
    /// The letters of the application note's paragraph 4, in its order.
    enum class Id {
        ConfigureSocket,
        EnsureApn,
        CheckSignal,
        CheckRegistration,
        OpenData,
        OpenFtp,
        FetchCheckFile,
        ReadVersion,
        CompareSame,
        CompareOlder,
        DownloadDelta,
        CloseFtp,
        CloseData,
        ApplyUpdate,
        AwaitResets,
        ReadNewVersion,
        VerifyVersion,
        ReleaseFtp,
        ReleaseData,
        End,
    };
    Q_ENUM(Id)

    using Finish = std::function<void(const StepResult &)>;
    using Action = void (*)(StepContext &, Finish);

    Id id;
    const char *paragraph; ///< of the application note, e.g. "4.f"
    const char *title;     ///< source text for translation, context "Step"
    Action action;         ///< nullptr: nothing to do (End)
    Id done;
    Id other;        ///< the paragraph's "go to" branch; same as done where it has none
    Id failed;       ///< leads to End through what is still to be closed
    int maxVisits;   ///< in one walk, over restarts of the program too; breaks loops
    Id afterRestart; ///< where a run goes on that the program left in this step
};

using StepId = Step::Id;

/// By which way the delta gets into the module: fetched by the module over the network, or written
/// to it over its serial line.
enum class Way : quint8 { Network, Upload };

inline constexpr int kStepCount = int(StepId::End) + 1;

/// The row of a step on its way: where the upload's own table has none, it is the note's.
const Step &stepRow(StepId id, Way way = Way::Network);
StepId firstStep(Way way);
/// The steps that a walk on this way may pass, in the order of the note.
QList<StepId> stepsOf(Way way);
/// The row of a paragraph such as "4.c", "UPLOAD" or "VALIDATE"; nullptr if there is none.
const Step *stepRow(QStringView paragraph);

} // namespace fota
