#include "ui/run/runpage.h"

#include "ui/run/messagepanel.h"
#include "ui/run/progresscard.h"
#include "ui/run/pushcard.h"
#include "ui/run/stepmodel.h"
#include "ui/run/stepview.h"
#include "ui/text/verdicttext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace fota {

RunPage::RunPage(RunFlow *flow, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_card(new ProgressCard), m_push(new PushCard),
      m_steps(new StepModel(this)), m_view(new StepView), m_panel(new MessagePanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    column->addWidget(m_card);
    auto *card = new Card;
    card->contents()->setContentsMargins(1, 1, 1, 1);
    card->contents()->addWidget(new StepFrame(m_view));
    m_view->setModel(m_steps);
    column->addWidget(card, 1);
    column->addWidget(m_push);
    column->addWidget(m_panel);

    connect(m_card->checkButton(), &QPushButton::clicked, flow, &RunFlow::check);
    connect(m_card->updateButton(), &QPushButton::clicked, flow, &RunFlow::update);
    connect(m_card->stopButton(), &QPushButton::clicked, flow, &RunFlow::stop);
    connect(m_push, &PushCard::answered, this, &RunPage::pushAnswered);
    connect(m_push, &PushCard::focusLeaves, this, &RunPage::focusSteps);
    connect(m_panel, &MessagePanel::chosen, flow, &RunFlow::choose);
    connect(m_panel, &MessagePanel::detailsOpened, this, &RunPage::detailsNeeded);
    connect(m_panel, &MessagePanel::focusLeaves, this, &RunPage::focusSteps);
    connect(m_view, &StepView::rowChosen, this, &RunPage::stepChosen);
    connect(m_view, &StepView::rowOpened, this, &RunPage::stepOpened);
    connect(flow, &RunFlow::changed, this, &RunPage::showFlow);
    connect(flow, &RunFlow::contentChanged, this, &RunPage::showContent);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &RunPage::tick);
    showFlow();
    showVersions();
}

void RunPage::showFlow()
{
    const bool running = m_flow->isRunning();
    const bool past = m_flow->phase() == RunFlow::Phase::PastReturn;
    // Who is disabled or hidden gives the focus to whoever comes next: to the steps instead, where
    // a key pressed twice does nothing.
    QPushButton *stop = m_card->stopButton();
    const QWidget *focus = window()->focusWidget(); // also while another window is the active one
    const bool hadFocus = focus == m_card->updateButton() || focus == m_card->checkButton();
    const bool stopHadFocus = focus == stop;
    m_card->checkButton()->setEnabled(m_flow->canStart());
    m_card->updateButton()->setEnabled(m_flow->canStart());
    m_card->updateButton()->setVisible(!running);
    stop->setVisible(running);
    setWords(stop, past ? tr("Stop watching") : tr("Stop"));
    stop->setEnabled(running && !(m_flow->isStopping() && past));
    if (running && m_flow->isStopping() && !past)
        m_card->setIdleText(tr("Stopping when the module has answered…"));
    if (running && hadFocus)
        focusSteps();
    if (!running && stopHadFocus)
        m_card->checkButton()->setFocus(Qt::OtherFocusReason);
    if (!running && m_steps->endedLetters() == 0)
        showVersions();
}

void RunPage::focusSteps()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void RunPage::showContent()
{
    m_panel->show(m_flow->content());
    const PanelContent &content = m_flow->content();
    if (!content.message.isEmpty())
        Q_EMIT messageShown(m_panel);
    if (!content.message.isEmpty() && !content.buttons.isEmpty()) // it waits for the user
        Q_EMIT announced(content.message.what);
}

void RunPage::showVersions()
{
    using State = ConnectionReport::State;
    if (m_present.isEmpty()) {
        const bool busy =
            m_connection.state == State::Opening || m_connection.state == State::Identifying;
        m_card->setVersions({}, {}, busy ? tr("Asking the module…") : tr("No module connected"));
        m_card->setIdleText(tr("Choose a port and press Connect."));
        return;
    }
    m_card->setVersions(m_present, m_target, {});
    if (!m_flow->isRunning() && m_steps->endedLetters() == 0)
        m_card->setIdleText(
            m_connection.state == State::Gone
                ? tr("No module connected")
                : tr("Check asks the server for a newer version and applies nothing."));
}

void RunPage::reset()
{
    m_steps->reset();
    m_card->reset();
    m_view->followAgain();
    m_view->scrollToTop();
    m_present.clear();
    m_firmware.clear();
    m_target.clear();
    showVersions();
}

void RunPage::identified(const IdentityReport &report)
{
    if (report.firmware.isEmpty())
        return;
    m_firmware = report.firmware;
    const bool free = !m_flow->isRunning() && m_steps->endedLetters() == 0;
    if (free && report.firmware != m_present)
        m_target.clear();
    if (free || m_present.isEmpty()) // what a run made of what stays until the next
        m_present = report.firmware;
    showVersions();
}

void RunPage::connectionChanged(const ConnectionReport &report)
{
    m_connection = report;
    using State = ConnectionReport::State;
    // The run that is on the page stays there, whole, until a new connection.
    if (!m_flow->isRunning() && m_steps->endedLetters() == 0
        && (report.state == State::Closed || report.state == State::Opening)) {
        m_present.clear();
        m_target.clear();
    }
    if (report.state == State::Opening)
        m_push->clear();
    showVersions();
}

void RunPage::runStarted(const RunRequest &request)
{
    const Way way = request.upload ? Way::Upload : Way::Network;
    m_steps->begin(request.passes, way);
    m_card->begin(request.kind == RunRequest::Kind::Check, way);
    m_view->followAgain();
    m_view->scrollToTop();
    if (request.consent) {
        m_present = request.consent->from;
        m_target = request.consent->target;
    } else if (const auto &resumed = m_flow->resumed()) {
        if (!resumed->from.isEmpty())
            m_present = resumed->from;
        m_target = resumed->target;
    } else {
        m_target.clear();
        if (!m_firmware.isEmpty())
            m_present = m_firmware;
    }
    showVersions();
    if (m_flow->isRunning() || m_flow->canConnect()) // a log that is replayed has its own time
        m_second.start();
}

void RunPage::stepChanged(const StepReport &report)
{
    m_steps->report(report);
    m_card->report(report);
    using Kind = StepDetail::Kind;
    const QStringList &args = report.detail.args;
    if ((report.detail.kind == Kind::UpdateFound || report.detail.kind == Kind::VersionsDiffer)
        && args.size() >= 2) {
        m_present = args[0];
        m_target = args[1];
        showVersions();
    }
    using State = StepReport::State;
    if (report.state == State::Started || report.state == State::Failed)
        announce(m_steps->indexOf(report.step));
    if (report.state == State::Started)
        m_view->follow(m_steps->running());
}

void RunPage::announce(const QModelIndex &row)
{
    m_view->reveal(row);
    Q_EMIT announced(row.data(Qt::AccessibleTextRole).toString());
}

void RunPage::restarted(const RestartReport &report)
{
    m_steps->restart(report);
    announce(m_steps->running());
    m_view->follow(m_steps->running());
}

void RunPage::restartProgress(const RestartProgress &progress)
{
    m_steps->progress(progress);
    m_card->restart(progress);
}

qint64 RunPage::usualMs(const QString &step) const
{
    return m_steps->usualMs(step);
}

void RunPage::runFinished(const RunResult &result)
{
    m_second.stop();
    m_steps->finish(result);
    m_card->finish(result);
    m_view->reveal(m_steps->failed());
    Q_EMIT announced(verdictTitle(result.verdict));
    // A check ends long before the last row: what it found is what one wants to see.
    m_view->follow(result.isCheck && !m_steps->failed().isValid()
                       ? m_steps->indexOf(QStringLiteral("4.j"))
                       : m_steps->failed());
    if (!result.from.isEmpty())
        m_present = result.from;
    if (!result.target.isEmpty())
        m_target = result.target;
    if (result.verdict == VerdictKind::AlreadyCurrent)
        m_target.clear();
    showVersions();
}

void RunPage::logged(const QList<LogEntry> &entries)
{
    m_steps->logged(entries);
}

void RunPage::setUsual(const QList<StepTime> &times)
{
    m_steps->setUsual(times);
    m_card->setUsual(times);
}

void RunPage::pointOfNoReturn()
{
    m_steps->appliedBefore();
}

void RunPage::pushChanged(const PushReport &report)
{
    const bool isNew = !m_push->isVisible();
    m_push->show(report);
    if (isNew)
        Q_EMIT messageShown(m_push);
}

void RunPage::setDetails(const QStringList &lines)
{
    m_panel->setDetails(lines);
}

void RunPage::showMoment(qint64 atMs)
{
    showStep(m_steps->stepAt(atMs));
}

void RunPage::showStep(const QString &step)
{
    const QModelIndex index = step.isEmpty() ? QModelIndex() : m_steps->indexOf(step);
    if (!index.isValid() || m_view->currentIndex() == index)
        return;
    const QSignalBlocker quiet(m_view); // it follows the log, it does not lead it back
    m_view->setCurrentIndex(index);
}

void RunPage::tick()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_steps->tick(now);
    m_card->tick(now);
    m_flow->tick(now);
}

} // namespace fota
