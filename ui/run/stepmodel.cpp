#include "ui/run/stepmodel.h"

#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/text/verdicttext.h"
#include "ui/widgets/safetext.h"

namespace fota {

namespace {

bool hasEnded(RowState state)
{
    return state != RowState::Waiting && state != RowState::Running;
}

/// The user's own wish, and no fault.
bool isStop(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::WatchingStopped;
}

RowState stateOf(StepReport::State state)
{
    switch (state) {
    case StepReport::State::Started:
    case StepReport::State::Progress:
        return RowState::Running;
    case StepReport::State::Done:
        return RowState::Done;
    case StepReport::State::Other:
        return RowState::Other;
    case StepReport::State::Failed:
        return RowState::Failed;
    case StepReport::State::Skipped:
        return RowState::Skipped;
    }
    return RowState::Waiting;
}

} // namespace

QString rowStateWord(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return waitingWord();
    case RowState::Running:
        return stepState(StepReport::State::Started);
    case RowState::Done:
        return stepState(StepReport::State::Done);
    case RowState::Other:
        return stepState(StepReport::State::Other);
    case RowState::Failed:
        return stepState(StepReport::State::Failed);
    case RowState::Skipped:
        return stepState(StepReport::State::Skipped);
    }
    return {};
}

StepModel::StepModel(QObject *parent) : QAbstractItemModel(parent)
{
    makeRows(Way::Network);
}

void StepModel::makeRows(Way way)
{
    m_way = way;
    for (auto &rows : m_phases)
        rows.clear();
    for (const StepId id : stepsOf(way)) {
        Row row;
        row.step = QString::fromLatin1(stepRow(id, way).paragraph);
        row.title = stepTitle(row.step);
        m_phases[size_t(phaseOf(row.step))].push_back(std::move(row));
    }
}

void StepModel::reset()
{
    begin(1);
    m_active = false;
}

void StepModel::begin(int passes, Way way)
{
    beginResetModel();
    makeRows(way);
    m_active = true;
    m_passes = passes;
    endResetModel();
}

void StepModel::report(const StepReport &report)
{
    Place place = find(report.step);
    if (!place.isValid()) { // a step before 4.a or after 4.t: it has a row once it happened
        Row row;
        row.step = report.step;
        row.title = stepTitle(report.step);
        const Phase phase = phaseOf(report.step);
        const auto &rows = m_phases[size_t(phase)];
        const auto before = phase == Phase::Prepare
                                ? std::find_if(rows.begin(), rows.end(), isOfTheTable)
                                : rows.end();
        place = insert(phase, int(before - rows.begin()), std::move(row));
    }
    const bool started = report.state == StepReport::State::Started;
    const Step *step = stepRow(report.step);
    if (started && step && step->id == firstStep(m_way) && endedLetters() > 0)
        beginAgain();

    if (report.step == u"4.o" && stateOf(report.state) != RowState::Running)
        endRestart(report.elapsedMs, report.state != StepReport::State::Failed);
    Row &row = at(place);
    row.state = stateOf(report.state);
    row.stopped = report.state == StepReport::State::Failed && isStop(report.error);
    row.visit = report.visit;
    row.pass = report.pass;
    if (started) {
        row.startedMs = report.atMs;
        row.elapsedMs = 0;
        row.detail.clear();
        row.found.clear();
        row.said.clear();
        row.heard.clear();
    } else if (report.state == StepReport::State::Progress) {
        row.elapsedMs = std::max(row.elapsedMs, report.elapsedMs); // its clock goes on by itself
    } else if (report.state != StepReport::State::Skipped || report.elapsedMs > 0) {
        row.elapsedMs = report.elapsedMs;
        if (row.startedMs == 0)
            row.startedMs = report.atMs - report.elapsedMs;
    }
    if (row.stopped) {
        row.detail = tr("stopped by you");
    } else if (report.state == StepReport::State::Failed && report.error) {
        row.detail = visibleText(ErrorText::sentence(report.error));
    } else if (const QString detail = stepDetail(report.detail); !detail.isEmpty()) {
        row.detail = visibleText(detail);
        row.found = report.detail.args;
    }
    changed(place);
}

void StepModel::restart(const RestartReport &report)
{
    const QString title = visibleText(restartName(report));
    endRestart(report.elapsedMs);
    Row row;
    row.title = title.left(1).toUpper() + title.mid(1);
    row.state = RowState::Running;
    row.elapsedMs = 0;
    row.sinceMs = report.elapsedMs;
    if (const Row &apply = at(find(QStringLiteral("4.n"))); apply.startedMs > 0)
        row.seenMs = apply.startedMs + report.elapsedMs;
    row.sign = visibleText(restartSign(report));
    row.detail = row.sign; // until there is more to tell
    const Place resets = find(QStringLiteral("4.o"));
    if (!hasEnded(at(resets).state)) { // it is the restart's row that tells how long
        at(resets).detail.clear();
        changed(resets);
    }
    const Place last = lastRestart();
    insert(Phase(resets.phase), (last.isValid() ? last.row : resets.row) + 1, std::move(row));
}

/// Each restart's own time: until the next was seen, or until the module was back for good. A
/// module that nobody saw come back is not done with it.
void StepModel::endRestart(qint64 elapsedMs, bool isBack)
{
    const Place last = lastRestart();
    if (!last.isValid() || hasEnded(at(last).state))
        return;
    Row &row = at(last);
    row.state = isBack ? RowState::Done : RowState::Skipped;
    row.detail = isBack ? row.sign : tr("its end was not seen");
    row.elapsedMs = std::max(row.elapsedMs, elapsedMs - row.sinceMs);
    changed(last);
}

void StepModel::appliedBefore()
{
    const Place apply = find(QStringLiteral("4.n"));
    if (at(apply).state != RowState::Waiting)
        return;
    at(apply).state = RowState::Done;
    at(apply).detail = tr("sent before the interruption");
    changed(apply);
}

void StepModel::progress(const RestartProgress &progress)
{
    const Place last = lastRestart();
    const Place place =
        last.isValid() && !hasEnded(at(last).state) ? last : find(QStringLiteral("4.o"));
    Row &row = at(place);
    if (hasEnded(row.state))
        return;
    QStringList parts;
    parts << tr("last seen %1 ago").arg(spokenDuration(progress.lastSeenMs));
    if (progress.usualMs > 0)
        parts << tr("usually %1").arg(durationText(progress.usualMs));
    parts << tr("keep power connected");
    row.detail = parts.join(QStringLiteral(", "));
    if (row.step.isEmpty())
        row.elapsedMs = std::max(row.elapsedMs, progress.elapsedMs - row.sinceMs);
    changed(place);
}

void StepModel::finish(const RunResult &result)
{
    m_active = false;
    const bool isBack = isGood(result.verdict) || result.verdict == VerdictKind::NotUpdated
                        || result.verdict == VerdictKind::UnexpectedVersion;
    for (size_t phase = 0; phase < kPhases; ++phase) {
        for (size_t i = 0; i < m_phases[phase].size(); ++i) {
            Row &row = m_phases[phase][i];
            if (hasEnded(row.state))
                continue;
            const bool began = row.state == RowState::Running;
            if (row.step.isEmpty()) {
                row.state = isBack ? RowState::Done : RowState::Skipped;
                row.detail = isBack ? row.sign : tr("its end was not seen");
            } else if (row.step == u"4.t") {
                row.state = RowState::Done; // the run has ended, and that is all it says
            } else if (began && result.error && row.step == result.step) {
                row.state = RowState::Failed;
                row.stopped = isStop(result.error);
                if (row.stopped)
                    row.detail = tr("stopped by you");
            } else {
                row.state = RowState::Skipped;
            }
        }
        if (m_phases[phase].empty())
            continue;
        changed({int(phase), 0});
        const QModelIndex top = index(int(phase), 0);
        Q_EMIT dataChanged(index(0, 0, top), index(int(m_phases[phase].size()) - 1, 0, top));
    }
}

void StepModel::tick(qint64 nowMs)
{
    for (size_t phase = 0; phase < kPhases; ++phase) {
        for (size_t i = 0; i < m_phases[phase].size(); ++i) {
            Row &row = m_phases[phase][i];
            if (row.state != RowState::Running || row.startedMs == 0)
                continue;
            row.elapsedMs = std::max(row.elapsedMs, nowMs - row.startedMs);
            changed({int(phase), int(i)});
        }
    }
}

void StepModel::beginAgain()
{
    removeRestarts();
    for (size_t phase = 0; phase < kPhases; ++phase) {
        if (m_phases[phase].empty())
            continue;
        for (Row &row : m_phases[phase]) {
            if (isOfTheTable(row)) {
                keepVisit(row);
                row.state = RowState::Waiting;
                row.detail.clear();
                row.found.clear();
                row.said.clear();
                row.heard.clear();
                row.startedMs = 0;
                row.elapsedMs = -1;
                row.stopped = false;
            }
        }
        const QModelIndex top = index(int(phase), 0);
        Q_EMIT dataChanged(index(0, 0, top), index(int(m_phases[phase].size()) - 1, 0, top));
    }
}

void StepModel::removeRestarts()
{
    const int phase = int(phaseOf(u"4.o"));
    auto &rows = m_phases[size_t(phase)];
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        if (!rows[size_t(i)].step.isEmpty())
            continue;
        beginRemoveRows(index(phase, 0), i, i);
        rows.erase(rows.begin() + i);
        endRemoveRows();
    }
}

StepModel::Place StepModel::insert(Phase phase, int at, Row row)
{
    auto &rows = m_phases[size_t(phase)];
    beginInsertRows(index(int(phase), 0), at, at);
    rows.insert(rows.begin() + at, std::move(row));
    endInsertRows();
    return {int(phase), at};
}

StepModel::Place StepModel::find(const QString &step) const
{
    for (size_t phase = 0; phase < kPhases; ++phase) {
        for (size_t i = 0; i < m_phases[phase].size(); ++i) {
            if (m_phases[phase][i].step == step)
                return {int(phase), int(i)};
        }
    }
    return {};
}

StepModel::Place StepModel::lastRestart() const
{
    const size_t phase = size_t(phaseOf(u"4.o"));
    for (int i = int(m_phases[phase].size()) - 1; i >= 0; --i) {
        if (m_phases[phase][size_t(i)].step.isEmpty())
            return {int(phase), i};
    }
    return {};
}

QModelIndex StepModel::running() const
{
    QModelIndex found;
    for (size_t phase = 0; phase < kPhases; ++phase) {
        for (size_t i = 0; i < m_phases[phase].size(); ++i) {
            if (m_phases[phase][i].state == RowState::Running)
                found = index(int(i), 0, index(int(phase), 0)); // the last: a restart under 4.o
        }
    }
    return found;
}

QModelIndex StepModel::failed() const
{
    for (size_t phase = 0; phase < kPhases; ++phase) {
        for (size_t i = 0; i < m_phases[phase].size(); ++i) {
            if (m_phases[phase][i].state == RowState::Failed)
                return index(int(i), 0, index(int(phase), 0));
        }
    }
    return {};
}

QModelIndex StepModel::indexOf(const QString &step) const
{
    const Place place = find(step);
    return place.isValid() ? index(place.row, 0, index(place.phase, 0)) : QModelIndex();
}

QString StepModel::stepAt(qint64 atMs) const
{
    const Row *found = nullptr;
    for (const auto &rows : m_phases) {
        for (const Row &row : rows) {
            const bool began = row.startedMs > 0 && row.startedMs <= atMs && !row.step.isEmpty();
            if (began && (!found || row.startedMs >= found->startedMs))
                found = &row;
        }
    }
    return found ? found->step : QString();
}

/// Unlike OPEN, IDENT and SIM, and a restart of the module.
bool StepModel::isOfTheTable(const Row &row)
{
    return stepRow(row.step) != nullptr;
}

int StepModel::endedLetters() const
{
    int count = 0;
    for (const auto &rows : m_phases)
        count += int(std::count_if(rows.begin(), rows.end(), [](const Row &row) {
            return isOfTheTable(row) && hasEnded(row.state);
        }));
    return count;
}

void StepModel::changed(Place place)
{
    const QModelIndex phase = index(place.phase, 0);
    if (const QModelIndex row = index(place.row, 0, phase); row.isValid())
        Q_EMIT dataChanged(row, row);
    Q_EMIT dataChanged(phase, phase);
}

} // namespace fota
