#pragma once

#include "core/engine/reports.h"
#include "core/session/steptimes.h"
#include "ui/text/steptext.h"

#include <QAbstractItemModel>
#include <QHash>

#include <array>
#include <vector>

namespace fota {

/// Where a row of the procedure stands.
enum class RowState { Waiting, Running, Done, Other, Failed, Skipped };

/// The procedure as a tree: five phases, under them a row per step of the way (a letter of the
/// note, UPLOAD, VALIDATE), the steps before them once they happened, and a row per restart of the
/// module. One column; a row's text holds letter, title, state in words and detail, and the
/// delegate paints the parts from the roles.
///
/// Told by reports of the engine; asks nobody anything.
class StepModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsPhaseRole = Qt::UserRole,
        StateRole,  ///< RowState
        LetterRole, ///< "4.c"
        TitleRole,
        DetailRole,
        WordRole,    ///< the state in words
        ElapsedRole, ///< "0.390 s"; empty: not begun
        StepRole,    ///< the id of the report, "4.c" or "OPEN"
        StartedRole, ///< Unix time in ms; 0: not begun
        StoppedRole, ///< failed only because the user stopped the run
        ReplyRole,   ///< what the module said, undecoded; empty: nothing yet
        UsualRole,   ///< "usually 0:52", of what waits; empty: not known, or no time at all
    };

    explicit StepModel(QObject *parent = nullptr);

    void reset(); ///< no run: nothing of an earlier one stays
    /// A run starts: everything waits. The rows are those of its way.
    void begin(int passes, Way way = Way::Network);
    void report(const StepReport &report);
    void restart(const RestartReport &report);
    void progress(const RestartProgress &progress);
    void appliedBefore(); ///< the run goes on after an apply that an earlier one sent
    void finish(const RunResult &result);        ///< no row stays waiting or running
    void tick(qint64 nowMs);                     ///< the elapsed time of the running row
    void logged(const QList<LogEntry> &entries); ///< what is said in the steps of the run
    void setUsual(const QList<StepTime> &times);
    qint64 usualMs(const QString &step) const; ///< 0: not known

    QModelIndex running() const; ///< invalid: none runs
    QModelIndex failed() const;  ///< the first row that failed; invalid: none
    QModelIndex indexOf(const QString &step) const;
    QString stepAt(qint64 atMs) const; ///< the one that began last until then; empty: none
    int endedLetters() const; ///< of the way's steps, those that are done, other, failed or skipped

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString step{}; ///< empty: a restart of the module
        QString title{};
        RowState state = RowState::Waiting;
        QString detail{};
        QStringList found{};    ///< what the detail was made of
        QString sign{};         ///< of a restart: how it was seen
        QByteArrayList said{};  ///< the last command and its reply
        QByteArrayList heard{}; ///< of all commands of this visit, without their ends
        QStringList earlier{};  ///< how the visits before this one ended
        int visit = 1;
        int pass = 1;
        qint64 startedMs = 0;
        qint64 elapsedMs = -1;
        qint64 sinceMs = 0; ///< of a restart: when it was seen, counted from the apply
        qint64 seenMs = 0;  ///< the same as Unix time in ms; 0: not known
        bool stopped = false;
    };
    struct Place
    {
        int phase = -1;
        int row = -1;
        bool isValid() const { return row >= 0; }
    };

    static bool isOfTheTable(const Row &row);
    Place find(const QString &step) const;
    Place lastRestart() const;
    Row &at(Place place) { return m_phases[size_t(place.phase)][size_t(place.row)]; }
    const Row &at(Place place) const { return m_phases[size_t(place.phase)][size_t(place.row)]; }
    Place insert(Phase phase, int at, Row row);
    void makeRows(Way way);
    void endRestart(qint64 elapsedMs,
                    bool isBack = true); ///< the last one, if it is still going on
    void beginAgain();                   ///< a further attempt or pass: the letters wait again
    void removeRestarts();
    void changed(Place place);
    RowState phaseState(size_t phase) const;
    QVariant phaseData(size_t phase, int role) const;
    QVariant rowData(const Row &row, int role) const;
    QString detailOf(const Row &row) const;
    static QString replyOf(const Row &row);
    QStringList toolTipOf(const Row &row) const;
    void keepVisit(Row &row) const;
    void allChanged();

    static constexpr size_t kPhases = size_t(Phase::Finish) + 1;
    std::array<std::vector<Row>, kPhases> m_phases;
    bool m_active = false;
    int m_passes = 1;
    Way m_way = Way::Network;
    QHash<QString, qint64> m_usual;
};

/// The state of a row in words: waiting, running, done, other, failed, skipped.
QString rowStateWord(RowState state);

} // namespace fota

Q_DECLARE_METATYPE(fota::RowState)
