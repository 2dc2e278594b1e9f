#include "ui/mainwindow.h"

#include "ui/device/modulebar.h"
#include "ui/header/headerbar.h"
#include "ui/log/linetable.h"
#include "ui/log/lineview.h"
#include "ui/log/logdock.h"
#include "ui/plot/signaldock.h"
#include "ui/replay/departuresdock.h"
#include "ui/replay/findingsdock.h"
#include "ui/replay/logsession.h"
#include "ui/replay/logstory.h"
#include "ui/replay/replaybar.h"
#include "ui/replay/replaycontrols.h"
#include "ui/replay/replayview.h"
#include "ui/run/runflow.h"
#include "ui/run/runpage.h"
#include "ui/text/errortext.h"
#include "ui/widgets/safetext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

// A log in the views of a module: read only, under its mark (K13).
namespace fota {

void MainWindow::askForLog()
{
    auto *dialog = new QFileDialog(this, tr("Open a log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Logs and session bundles (*.log *.txt *.jsonl *.fbz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::logWanted);
    dialog->open();
}

void MainWindow::makeReplay()
{
    const QString name = visibleText(QFileInfo(m_options.logFile).fileName());
    //: The window's title; %1 is a file
    setWindowTitle(tr("REPLAY – %1 – FOTA Bench").arg(name));
    m_header->hide();
    m_module->setLog();
    m_session->setText(tr("No module: a log is shown"));
    m_replay = new ReplayBar;
    qobject_cast<QVBoxLayout *>(menuWidget()->layout())->addWidget(m_replay);
    m_replay->reading(m_options.logFile);
    m_log->setSource(m_options.logFile);
    connect(m_replay, &ReplayBar::sessionChosen, this, &MainWindow::showLogSession);

    m_view = new ReplayView({m_runPage, m_flow, m_module, m_log}, this);
    ReplayControls *controls = m_view->controls();
    qobject_cast<QVBoxLayout *>(menuWidget()->layout())->addWidget(controls);
    connect(m_view, &ReplayView::told, this, &MainWindow::tell);
    connect(m_view, &ReplayView::analysisProgressed, m_replay, &ReplayBar::progress);
    connect(m_replay, &ReplayBar::stopRequested, m_view, &ReplayView::analysisStopRequested);
    auto *menu = new QMenu(tr("&Replay"), m_menus);
    m_menus->insertMenu(m_menus->actions().last(), menu); // Help stays the last
    entry(menu, tr("Play or pause"), QKeySequence(Qt::Key_F8),
          [controls] { controls->playOrPause(); });
    entry(menu, tr("Step"), QKeySequence(Qt::Key_F9), [this] { Q_EMIT m_view->stepRequested(); });

    m_findings = new FindingsDock;
    addDockWidget(Qt::BottomDockWidgetArea, m_findings);
    tabifyDockWidget(m_signal, m_findings);
    addDockWidget(Qt::BottomDockWidgetArea, m_view->departures());
    tabifyDockWidget(m_findings, m_view->departures());
    m_findings->show();
    m_findings->raise();
    connect(m_findings, &FindingsDock::lineChosen, this,
            [this](qint64 line) { m_log->showEntry(m_opened.placeOf(line).entry); });

    Message message;
    message.what = tr("The log is being read…");
    message.state = tr("Nothing is sent to any module.");
    m_flow->logShown(message);
}

void MainWindow::logOpened(const OpenedLog &log)
{
    const bool isMore = log.isLarge && !m_opened.sessions.isEmpty();
    m_opened = log;
    if (isMore) // who looks at a session goes on with it
        return m_replay->show(log);
    Message failure;
    if (log.error) {
        failure = fota::messageFor(log.error, false);
        failure.severity = Message::Severity::Failed;
        failure.state = tr("Nothing is sent to any module.");
    }
    if (log.error && log.sessions.isEmpty()) {
        m_replay->failed(log.path);
        return m_flow->logShown(failure);
    }
    m_replay->show(log);
    m_runPage->focusSteps();
    // Who has begun to read a large log stays there.
    const int reading = log.isLarge ? m_log->lines()->table()->current() : -1;
    showLogSession(mostTelling(log.sessions));
    if (log.error) // what could be read is shown
        m_flow->logShown(failure);
    if (reading >= 0)
        m_log->lines()->table()->goTo(reading);
}

void MainWindow::showLogSession(int index)
{
    const LogAnalysis &session = m_opened.sessions[index];
    m_replay->choose(index);
    m_identity = identityOf(session);
    m_flow->identified(m_identity);
    tellSession({m_module, m_runPage, m_signal->plot()}, m_opened, index);
    m_findings->setFindings(session.findings);
    if (m_opened.isLarge)
        m_log->lines()->showSession(session, m_opened);
    m_flow->logShown(fota::messageFor(session, m_opened));
    m_runPage->setDetails(m_log->lastLines(12));
    const LogStep *const first = session.steps.isEmpty() ? nullptr : &session.steps.first();
    m_log->showEntry(m_opened.placeOf(first ? first->line : 0).entry);
    m_view->choose(m_opened, index);
    m_scenarioAction->setEnabled(!m_opened.isLarge);
}

} // namespace fota
