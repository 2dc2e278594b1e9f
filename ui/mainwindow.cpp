#include "ui/mainwindow.h"

#include "ui/device/modulebar.h"
#include "ui/header/headerbar.h"
#include "ui/header/portcombo.h"
#include "ui/history/historypage.h"
#include "ui/log/commandline.h"
#include "ui/log/logdock.h"
#include "ui/log/logtable.h"
#include "ui/plot/signaldock.h"
#include "ui/plot/signalplot.h"
#include "ui/run/runflow.h"
#include "ui/run/runpage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/line.h"
#include "ui/widgets/safetext.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace fota {

namespace {

constexpr int kStateVersion = 1; ///< of docks and bars; raised when they change
constexpr QSize kFrame(8, 36);   ///< of the window manager
constexpr int kNarrow = 800;     ///< below, the side bar is narrower
constexpr int kNoteMs = 8000;    ///< how long a note stays in the status bar

QLabel *statusLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MainWindow::MainWindow(const Settings &settings, const Options &options, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_options(options), m_flow(new RunFlow(this)),
      m_header(new HeaderBar), m_module(new ModuleBar), m_runPage(new RunPage(m_flow)),
      m_pages(new QStackedWidget), m_log(new LogDock), m_signal(new SignalDock),
      m_session(statusLabel(tr("Session"))), m_note(statusLabel(tr("Note"))),
      m_sharing(statusLabel(tr("Shared history"))), m_announcer(new Announcer)
{
    showTitle();
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    makeLayout();
    joinFlow();
    joinCursor();
    m_flow->setSettings(settings);
    m_signal->plot()->setThresholds(settings.thresholds);
    m_module->setThresholds(settings.thresholds);
    m_log->setTextFont(fixedFontOf(settings.appearance.logFont, settings.appearance.logFontPx));
    m_header->ports()->choose(settings.lastPort);
    resetLayout();
    restoreState();
    if (!options.logFile.isEmpty())
        makeReplay();
    showFlow();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    auto *top = new QWidget;
    top->setBackgroundRole(QPalette::Base);
    top->setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_menus = new QMenuBar;
    makeMenus(m_menus);
    rows->addWidget(m_menus);
    rows->addWidget(m_header);
    setMenuWidget(top);

    makePages();
    auto *middle = new QWidget;
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_module);
    columns->addSpacing(kGap - 2);
    columns->addWidget(new Line(Qt::Vertical));
    columns->addWidget(m_pages, 1);
    setCentralWidget(middle);

    addDockWidget(Qt::BottomDockWidgetArea, m_log);
    addDockWidget(Qt::BottomDockWidgetArea, m_signal);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(kGap, 0, kGap, 0);
    statusBar()->addWidget(m_session);
    statusBar()->addWidget(m_note, 1);
    statusBar()->addPermanentWidget(m_announcer);
    m_sharing->setContentsMargins(0, 0, kGap, 0);
    m_sharing->hide();
    statusBar()->addPermanentWidget(m_sharing);
    QLabel *version = statusLabel(tr("Version"));
    version->setText(QStringLiteral("fotabench " FOTA_VERSION));
    statusBar()->addPermanentWidget(version);
    m_session->setText(tr("No session"));
    setMinimumSize(QSize(820, 520).boundedTo(screen()->availableSize() - kFrame));
}

void MainWindow::joinFlow()
{
    connect(m_header->connectButton(), &QPushButton::clicked, this, &MainWindow::connectChosenPort);
    connect(m_header->ports(), &PortCombo::portChosen, this, [this](const QString &port) {
        m_settings.lastPort = port;
        Q_EMIT settingsChanged(m_settings);
        showChosenPort();
        showFlow();
    });
    connect(m_flow, &RunFlow::changed, this, &MainWindow::showFlow);
    connect(m_flow, &RunFlow::contentChanged, this, &MainWindow::showPortState);
    connect(m_flow, &RunFlow::runRequested, this, &MainWindow::runRequested);
    connect(m_flow, &RunFlow::resumeRequested, this, &MainWindow::resumeRequested);
    connect(m_flow, &RunFlow::stopRequested, this, &MainWindow::stopRequested);
    connect(m_flow, &RunFlow::stopWatchingRequested, this, &MainWindow::stopWatchingRequested);
    connect(m_flow, &RunFlow::answered, this, &MainWindow::answered);
    connect(m_flow, &RunFlow::connectRequested, this, &MainWindow::connectChosenPort);
    connect(m_flow, &RunFlow::profileChosen, this, [this] { identified(m_identity); });
    connect(m_runPage, &RunPage::pushAnswered, this, &MainWindow::pushAnswered);
    connect(m_flow, &RunFlow::speedRequested, this, [this] {
        if (m_flow->canConnect() && m_connection.state == ConnectionReport::State::Closed)
            Q_EMIT speedRequested(m_header->ports()->port(), m_settings.limits);
    });
    connect(m_header->ports(), &PortCombo::opened, this, [this] {
        Q_EMIT portsRequested(); // who holds a port is not told by itself
        if (!m_flow->isRunning())
            Q_EMIT portProbesRequested({});
    });
    connect(m_flow, &RunFlow::settingsNeeded, this, &MainWindow::openSettings);
    connect(m_flow, &RunFlow::consentNeeded, this, &MainWindow::openConsent);
    connect(m_flow, &RunFlow::passwordGiven, this, [this](const Secret &password) {
        m_settings.server.password = password; // for this session: never told to be saved
        if (m_settings.keepPassword)
            keepOrFindPassword();
    });
    connect(m_flow, &RunFlow::closeConfirmed, this, [this] {
        m_mayClose = true;
        close();
    });
    connect(m_log->commandLine(), &CommandLine::sent, this,
            [this](const QString &text, std::chrono::milliseconds limit) {
                Q_EMIT commandRequested(text, withReplyLimit(m_settings.limits, limit));
            });
    connect(m_log, &LogDock::exported, this, [this](const QString &path, const QString &problem) {
        tell(problem.isEmpty() ? tr("Log written to %1").arg(path)
                               : tr("The log was not written: %1").arg(problem));
    });
    connect(m_log, &LogDock::told, this, &MainWindow::tell);
    connect(m_log, &LogDock::changed, this, &MainWindow::saveState);
    connect(m_signal, &SignalDock::exported, this,
            [this](const QString &path, const QString &problem) {
                tell(problem.isEmpty() ? tr("Signal written to %1").arg(path)
                                       : tr("The signal was not written: %1").arg(problem));
            });
    connect(m_signal, &SignalDock::pictureCopied, this,
            [this] { tell(tr("Picture of the signal copied")); });
    connect(m_module, &ModuleBar::copied, this,
            [this](const QString &name) { tell(tr("%1 copied").arg(name)); });
    connect(m_runPage, &RunPage::announced, m_announcer, &Announcer::announce);
    connect(m_runPage, &RunPage::detailsNeeded, this,
            [this] { m_runPage->setDetails(m_log->lastLines(12)); });
}

/// Steps, log and signal share one cursor: who is chosen in moves the other two.
void MainWindow::joinCursor()
{
    connect(m_runPage, &RunPage::stepChosen, this, [this](const QString &step, qint64 atMs) {
        m_log->showMoment(atMs, step);
        m_signal->plot()->showMoment(atMs);
    });
    connect(m_runPage, &RunPage::stepOpened, this, [this](const QString &step, qint64 atMs) {
        m_log->showStep(step, atMs);
        m_signal->plot()->showMoment(atMs);
    });
    connect(m_log, &LogDock::momentChosen, this, [this](qint64 atMs, const QString &step) {
        m_signal->plot()->showMoment(atMs);
        if (step.isEmpty())
            m_runPage->showMoment(atMs);
        else
            m_runPage->showStep(step);
    });
    connect(m_signal->plot(), &SignalPlot::momentChosen, this, [this](qint64 atMs) {
        m_signal->plot()->showMoment(atMs);
        m_log->showMoment(atMs);
        m_runPage->showMoment(atMs);
    });
}

void MainWindow::choosePort(const QString &port)
{
    m_header->ports()->choose(port);
    showChosenPort();
    showFlow();
}

bool MainWindow::isOpen() const
{
    using State = ConnectionReport::State;
    return m_connection.state != State::Closed
           && (m_connection.state != State::Gone || m_flow->isRunning()); // or in a restart
}

void MainWindow::connectChosenPort()
{
    if (!m_flow->canConnect())
        return;
    if (isOpen())
        return Q_EMIT disconnectRequested();
    const QString port = m_header->ports()->port();
    if (port.isEmpty())
        return;
    m_connectAsked = true;
    m_flow->connectAsked();
    Q_EMIT connectRequested(port, m_settings.limits, true);
}

void MainWindow::settingsNotKept()
{
    if (!std::exchange(m_toldNotKept, true))
        tell(tr("The settings cannot be written: they are kept until the program ends."));
}

void MainWindow::showPortState()
{
    m_module->portHandled(m_flow->isAwaited(), m_flow->tellsPort());
}

void MainWindow::showFlow()
{
    showPortState();
    const bool open = isOpen();
    const bool idle = m_flow->canConnect();
    QWidget *const focus = focusWidget();
    const bool hadFocus = focus && m_header->isAncestorOf(focus);
    m_header->setConnected(open, idle && (open || !m_header->ports()->port().isEmpty()));
    if (hadFocus && !focus->isEnabled()) // else it goes to whoever comes next
        m_runPage->focusSteps();
    m_connectAction->setText(open ? tr("Disconnect") : tr("Connect"));
    m_connectAction->setEnabled(m_header->connectButton()->isEnabled());
    m_checkAction->setEnabled(m_flow->canStart());
    m_updateAction->setEnabled(m_flow->canStart());
    m_uploadAction->setEnabled(m_flow->canStart());
    m_stopAction->setEnabled(m_flow->isRunning());
    m_stopAction->setText(m_flow->phase() == RunFlow::Phase::PastReturn ? tr("Stop watching…")
                                                                        : tr("Stop"));
    const QString reason = m_replay ? tr("not in a log")
                           : m_flow->phase() == RunFlow::Phase::Checking
                               ? tr("not while a check runs")
                           : m_flow->isRunning()   ? tr("not while an update runs")
                           : m_flow->isConnected() ? QString()
                                                   : tr("no module connected");
    m_log->commandLine()->setBlocked(reason);
}

void MainWindow::tell(const QString &text)
{
    m_note->setText(visibleText(text));
    m_note->setAccessibleDescription(m_note->text());
    QTimer::singleShot(kNoteMs, m_note, [note = m_note, shown = m_note->text()] {
        if (note->text() == shown)
            note->clear();
    });
}

void MainWindow::restoreState()
{
    const QSize room = screen()->availableSize() - kFrame;
    resize(QSize(1440, 900).boundedTo(room));
    giveHeight();
    if (m_options.stateFile.isEmpty())
        return;
    // A further window looks like the first, but does not lie on it, nor has its port.
    const bool isNew = !QFileInfo::exists(m_options.stateFile) && !m_options.likeFile.isEmpty();
    QSettings state(isNew ? m_options.likeFile : m_options.stateFile, QSettings::IniFormat);
    if (!isNew)
        restoreGeometry(state.value(QStringLiteral("window/geometry")).toByteArray());
    QMainWindow::restoreState(state.value(QStringLiteral("window/docks")).toByteArray(),
                              kStateVersion);
    m_isTabbed = state.value(QStringLiteral("window/tabbed")).toBool();
    m_log->restore(state);
    m_titles->setChecked(state.value(QStringLiteral("log/titles")).toBool());
    if (const QVariant curves = state.value(QStringLiteral("signal/shown")); curves.isValid())
        m_signal->showCurves(curves.toStringList());
    if (const QString port = state.value(QStringLiteral("window/port")).toString();
        !isNew && !port.isEmpty())
        m_header->ports()->choose(port);
}

void MainWindow::saveState() const
{
    if (m_options.stateFile.isEmpty())
        return;
    QSettings state(m_options.stateFile, QSettings::IniFormat);
    state.setValue(QStringLiteral("window/geometry"), saveGeometry());
    state.setValue(QStringLiteral("window/docks"), QMainWindow::saveState(kStateVersion));
    state.setValue(QStringLiteral("window/port"), m_header->ports()->port());
    state.setValue(QStringLiteral("window/tabbed"), m_isTabbed);
    m_log->save(state);
    state.setValue(QStringLiteral("log/titles"), m_titles->isChecked());
    state.setValue(QStringLiteral("signal/shown"), m_signal->shownCurves());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_flow->isRunning() && !m_mayClose) {
        event->ignore();
        showPage(0);
        m_flow->closeAsked();
        return;
    }
    if (m_history)
        m_history->keepLabels();
    saveState();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_module->setNarrow(event->size().width() < kNarrow);
    QMainWindow::resizeEvent(event);
    // Where the docks stand then is known once they are laid out.
    QMetaObject::invokeMethod(this, &MainWindow::fitDocks, Qt::QueuedConnection);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // A line over the docks and over the status bar, where the style draws none.
    QPainter painter(this);
    painter.setPen(color(palette(), Role::Line));
    const int y = statusBar()->geometry().top();
    painter.drawLine(0, y, width(), y);
}

} // namespace fota
