#include "ui/mainwindow.h"

#include "core/profiles/profileloader.h"
#include "ui/device/modulebar.h"
#include "ui/header/headerbar.h"
#include "ui/header/portcombo.h"
#include "ui/history/historypage.h"
#include "ui/log/commandline.h"
#include "ui/log/logdock.h"
#include "ui/plot/signaldock.h"
#include "ui/plot/signalplot.h"
#include "ui/run/runflow.h"
#include "ui/run/runpage.h"
#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/widgets/safetext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace fota {

void MainWindow::start()
{
    m_runPage->focusSteps(); // until there is a port to connect to
    m_header->connectButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT portsRequested();
    Q_EMIT interruptedRunsRequested();
    if (m_settings.keepPassword)
        keepOrFindPassword();
}

void MainWindow::portsChanged(const QList<PortInfo> &ports)
{
    m_header->ports()->setPorts(ports);
    showChosenPort();
    showFlow();
    QPushButton *connectNow = m_header->connectButton();
    if (!connectNow->isEnabled() || std::exchange(m_hadPort, true))
        return;
    if (const QWidget *focus = focusWidget(); focus && m_runPage->isAncestorOf(focus))
        connectNow->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showChosenPort()
{
    m_module->portChosen(m_header->ports()->chosen(), m_header->ports()->isMissing());
}

void MainWindow::connectionChanged(const ConnectionReport &report)
{
    using State = ConnectionReport::State;
    const bool isNew = report.state != State::Closed
                       && (m_connection.state == State::Closed
                           || (report.state == State::Opening && m_connectAsked));
    const bool isGone = report.state == State::Gone && m_connection.state != State::Gone;
    m_connection = report;
    if (report.state == State::Closed || report.state == State::Opening)
        m_connectAsked = false;
    if (isNew) {
        m_signal->plot()->clear();
        m_header->ports()->choose(report.port);
    }
    if (isNew && report.state == State::Opening && !m_flow->isRunning())
        m_runPage->reset(); // one that a run took by itself begins nothing
    if (isGone)
        m_signal->plot()->breakOff(QDateTime::currentMSecsSinceEpoch());
    m_flow->connectionChanged(report); // what the page says, the side bar need not
    if (m_flow->isRunning())           // the values stay
        m_module->portChanged(report);
    else
        m_module->connectionChanged(report);
    m_runPage->connectionChanged(report);
    showSession(report.sessionId);
    if (!report.transcript.isEmpty()) // that of a closed one stays
        m_log->setSession(QFileInfo(report.transcript).path());
    showTitle();
    m_session->setToolTip(toolTipText(report.transcript));
    m_session->setAccessibleDescription(visibleText(report.transcript));
    if (report.state == State::Open && !m_flow->isRunning())
        Q_EMIT interruptedRunsRequested();
    if (m_history && (report.state == State::Open || report.state == State::Closed))
        m_history->lookAgain();
    showFlow();
}

void MainWindow::showSession(const QString &id)
{
    m_session->setText(id.isEmpty()     ? tr("No session")
                       : m_options.demo ? tr("Session %1, of a demo").arg(visibleText(id))
                                        : tr("Session %1").arg(visibleText(id)));
}

void MainWindow::showTitle()
{
    using State = ConnectionReport::State;
    if (!m_options.logFile.isEmpty()) // keeps the mark of a replay (K13)
        return;
    const QString program = m_options.demo ? tr("FOTA Bench – demo") : tr("FOTA Bench");
    const bool isKnown = (m_connection.state == State::Open || m_connection.state == State::Gone)
                         && !m_identity.model.isEmpty() && !m_identity.imei.isEmpty();
    QString which = m_connection.port;
    if (isKnown)
        which = m_identity.model + QStringLiteral(" …") + m_identity.imei.right(4);
    if (m_connection.state == State::Closed || which.isEmpty())
        setWindowTitle(program);
    else
        //: Title of the window: its module or port, and the program
        setWindowTitle(tr("%1 – %2").arg(visibleText(which), program));
}

void MainWindow::identified(const IdentityReport &report)
{
    const bool isOther = !m_identity.imei.isEmpty() && report.imei != m_identity.imei;
    if (isOther && !report.imei.isEmpty() && !m_flow->isRunning())
        m_runPage->reset(); // what is there was another module's
    const QString card = report.imei == m_identity.imei ? m_identity.iccid : QString();
    m_identity = report;
    if (m_identity.iccid.isEmpty()) // a local update asks for no SIM: it is still the one before
        m_identity.iccid = card;
    m_flow->identified(report);
    if (m_identity.profileId.isEmpty() && !m_flow->chosenProfile().isEmpty()) {
        m_identity.profileId = m_flow->chosenProfile();
        m_identity.profileByHand = true;
    }
    m_module->identified(m_identity);
    m_header->ports()->setModule(m_connection.port, report.model, report.firmware);
    m_runPage->identified(report);
    showTitle();
    if (!m_flow->isRunning())
        Q_EMIT usualTimesRequested(m_identity.model);
}

void MainWindow::speedFound(const QString &port, int baud)
{
    tell(tr("The module at %1 answers at %2 baud.").arg(port).arg(baud));
}

void MainWindow::simChanged(const SimReport &report)
{
    m_module->simChanged(report);
}

void MainWindow::signalMeasured(const SignalReport &report)
{
    m_module->signalMeasured(report);
    m_signal->plot()->add(report);
}

void MainWindow::registrationChanged(const RegistrationReport &report)
{
    m_module->registrationChanged(report);
    m_signal->plot()->add(report);
}

void MainWindow::dataChanged(const DataReport &report)
{
    m_module->dataChanged(report);
}

void MainWindow::runStarted(const RunRequest &request, const QString &sessionId)
{
    m_flow->runStarted(request);
    m_module->setRunning(true);
    m_runPage->runStarted(request);
    if (!sessionId.isEmpty())
        showSession(sessionId);
    if (const auto &resumed = m_flow->resumed(); resumed && resumed->imei != m_identity.imei)
        showResumed(*resumed);
}

/// The module is not asked who it is while it may be applying: what the journal knows is shown.
void MainWindow::showResumed(const InterruptedReport &run)
{
    m_identity = {.model = run.model, .imei = run.imei};
    if (const ModuleProfile *profile = profileFor(run.model)) {
        m_identity.profileId = profile->id;
        m_identity.products = profile->products;
        m_identity.category = profile->category;
    }
    m_module->identified(m_identity);
    showTitle();
    if (!run.model.isEmpty())
        Q_EMIT usualTimesRequested(run.model);
}

void MainWindow::stepChanged(const StepReport &report)
{
    m_runPage->stepChanged(report);
    m_flow->stepChanged(report);
    if (report.state == StepReport::State::Started)
        m_signal->plot()->stepStarted(report.step, report.atMs);
}

void MainWindow::restarted(const RestartReport &report)
{
    m_runPage->restarted(report);
    m_signal->plot()->restarted(report.count, QDateTime::currentMSecsSinceEpoch());
}

void MainWindow::restartProgress(const RestartProgress &progress)
{
    RestartProgress shown = progress;
    shown.usualMs = m_runPage->usualMs(QStringLiteral("4.o")); // learned, or of the profile
    if (shown.usualMs == 0)
        shown.usualMs = qint64(double(progress.usualMs) / m_options.speed); // which is real time
    m_runPage->restartProgress(shown);
    m_flow->restartProgress(shown);
}

void MainWindow::pointOfNoReturn(bool passed)
{
    m_flow->pointOfNoReturn(passed);
    if (passed)
        m_runPage->pointOfNoReturn();
}

void MainWindow::waiting(const WaitReport &report)
{
    m_flow->waiting(report);
}

void MainWindow::questionAsked(const Question &question)
{
    m_flow->questionAsked(question);
}

void MainWindow::noticed(const Error &error)
{
    m_flow->noticed(error);
}

void MainWindow::pushChanged(const PushReport &report)
{
    m_runPage->pushChanged(report);
}

void MainWindow::runFinished(const RunResult &result)
{
    m_runPage->runFinished(result);
    m_runPage->setDetails(m_log->lastLines(12));
    m_flow->runFinished(result);
    if (m_history)
        m_history->lookAgain();
    m_module->setRunning(false);
    Q_EMIT usualTimesRequested(m_identity.model);
    m_module->connectionChanged(m_connection);
    if (!result.isCheck && !result.now.isEmpty() && result.imei == m_identity.imei
        && m_connection.state == ConnectionReport::State::Open) {
        m_identity.firmware = result.now; // read from the module after the apply
        if (!result.nowSub.isEmpty())
            m_identity.subVersion = result.nowSub;
        m_module->identified(m_identity);
    }
}

void MainWindow::interruptedRunsFound(const QList<InterruptedReport> &runs)
{
    m_flow->interruptedRunsFound(runs);
}

void MainWindow::commandFinished(const CommandReport &report)
{
    m_log->commandLine()->finished(report);
    if (report.error)
        tell(tr("%1: %2").arg(report.command, ErrorText::sentence(report.error)));
    else
        tell(tr("%1: %2 after %3")
                 .arg(report.command, report.final, preciseDurationText(report.elapsedMs)));
}

void MainWindow::logged(const QList<LogEntry> &entries)
{
    m_log->append(entries);
    m_runPage->logged(entries);
}

void MainWindow::usualTimesFound(const QString &model, const QList<StepTime> &times)
{
    if (model == m_identity.model) // else asked for before another module came
        m_runPage->setUsual(times);
}

} // namespace fota
