#include "ui/replay/replayview.h"

#include "ui/device/modulebar.h"
#include "ui/log/logdock.h"
#include "ui/replay/departuresdock.h"
#include "ui/replay/replaycontrols.h"
#include "ui/run/runflow.h"
#include "ui/run/runpage.h"
#include "ui/text/errortext.h"
#include "ui/text/findingtext.h"
#include "ui/text/messagetext.h"
#include "ui/text/replaytext.h"
#include "ui/text/steptext.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace fota {

ReplayView::ReplayView(const Views &views, QObject *parent)
    : QObject(parent), m_views(views), m_controls(new ReplayControls),
      m_departures(new DeparturesDock)
{
    connect(m_controls, &ReplayControls::playRequested, this, &ReplayView::playRequested);
    connect(m_controls, &ReplayControls::pauseRequested, this, &ReplayView::pauseRequested);
    connect(m_controls, &ReplayControls::stepRequested, this, &ReplayView::stepRequested);
    connect(m_controls, &ReplayControls::seekRequested, this, &ReplayView::seekRequested);
    connect(m_departures, &DeparturesDock::entryChosen, views.log, &LogDock::showEntry);
}

void ReplayView::choose(const OpenedLog &log, int session)
{
    m_session = log.sessions[session];
    m_places = log.places;
    m_departures->clear();
    m_controls->show(ReplayReport{});
    m_isVoid = true;
    ReplayOrder &order = m_order = {};
    if (log.isLarge)
        return m_controls->tell(tr("A log of this size is not replayed."));
    order.path = log.path;
    order.firstLine = session > 0 ? m_session.firstLine : 0; // what stands before it belongs to it
    if (session + 1 < log.sessions.size())
        order.endLine = log.sessions[session + 1].firstLine;
    if (!m_session.steps.isEmpty())
        order.startMs = log.placeOf(m_session.steps.first().line).atMs;
    order.isCheck = m_session.outcome == VerdictKind::UpdateAvailable;
    Q_EMIT openRequested(m_order);
}

void ReplayView::changed(const ReplayReport &report)
{
    // The first word after another session was chosen is that of the new one.
    if (m_isVoid && (report.answered > 0 || report.isPlaying || report.isOver))
        return;
    m_isVoid = false;
    m_controls->show(report);
    if (m_entry >= 0 && m_entry != m_shown)
        m_views.log->showEntry(m_shown = m_entry);
}

void ReplayView::began(const RunRequest &request)
{
    m_isVoid = false;
    m_entry = -1;
    m_shown = -1;
    m_step.clear();
    m_departures->begin();
    m_views.page->reset();
    m_views.page->runStarted(request);
    Message message;
    message.what = tr("The log is replayed: the engine runs against it.");
    message.state = tr("Nothing is sent to any module.");
    m_views.flow->logShown(message);
}

void ReplayView::replayed(const ReplayedCommand &command)
{
    if (m_isVoid)
        return;
    if (command.entry >= 0)
        m_entry = command.entry;
    if (leavesLog(command.way))
        m_departures->add({command.line, command.entry, m_step, departureText(command)});
}

void ReplayView::identified(const IdentityReport &report)
{
    if (m_isVoid)
        return;
    m_views.module->identified(report);
    m_views.page->identified(report);
}

void ReplayView::stepChanged(const StepReport &report)
{
    if (m_isVoid)
        return;
    if (report.state == StepReport::State::Started)
        m_step = report.step;
    m_views.page->stepChanged(report);
    compare(report);
}

const LogStep *ReplayView::inLog(const StepReport &report) const
{
    const auto step = std::ranges::find_if(m_session.steps, [&report](const LogStep &one) {
        return one.step == report.step && one.pass == report.pass;
    });
    return step == m_session.steps.end() ? nullptr : &*step;
}

/// A step that ends otherwise than in the log is where both part, whatever was said in it.
void ReplayView::compare(const StepReport &report)
{
    const bool isEnd = report.state == StepReport::State::Done
                       || report.state == StepReport::State::Other
                       || report.state == StepReport::State::Failed;
    const LogStep *const step = isEnd ? inLog(report) : nullptr;
    if (!step || step->state == LogStep::State::Started || reported(step->state) == report.state)
        return;
    const OpenedLog::Place place = m_places.value(step->line);
    m_departures->add({step->line, place.entry, report.step,
                       //: %1 and %2 are states of a step, such as "done"
                       tr("The step ended: %1. In the log it ended: %2.")
                           .arg(stepState(report.state), stepState(reported(step->state)))});
}

void ReplayView::restarted(const RestartReport &report)
{
    if (!m_isVoid)
        m_views.page->restarted(report);
}

void ReplayView::restartProgress(const RestartProgress &progress)
{
    if (!m_isVoid)
        m_views.page->restartProgress(progress);
}

void ReplayView::logged(const QList<LogEntry> &entries)
{
    if (!m_isVoid)
        m_views.page->logged(entries);
}

void ReplayView::runFinished(const RunResult &result)
{
    if (m_isVoid)
        return;
    m_views.page->runFinished(result);
    m_views.flow->logShown(messageFor(result));
    m_controls->tell(replayEndText(result.verdict, m_session.outcome));
}

void ReplayView::askForScenario(QWidget *window)
{
    auto *dialog = new QFileDialog(window, tr("Save as scenario"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Scenarios of a simulated module (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QFileInfo(m_order.path).completeBaseName() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &out) { Q_EMIT scenarioRequested(m_order, out); });
    dialog->open();
}

void ReplayView::scenarioSaved(const QString &out, const Error &error)
{
    if (error)
        Q_EMIT told(tr("No scenario was written: %1").arg(ErrorText::sentence(error)));
    else
        Q_EMIT told(tr("Scenario written to %1; identifiers in it are made up").arg(out));
}

} // namespace fota
