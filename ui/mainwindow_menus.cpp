#include "ui/mainwindow.h"

#include "ui/about/aboutdialog.h"
#include "ui/about/keysdialog.h"
#include "ui/header/headerbar.h"
#include "ui/log/commandline.h"
#include "ui/log/logdock.h"
#include "ui/plot/signaldock.h"
#include "ui/replay/replayview.h"
#include "ui/run/runflow.h"
#include "ui/settings/settingsdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>

namespace fota {

QAction *MainWindow::entry(QMenu *menu, const QString &text, const QKeySequence &keys,
                           const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::makeMenus(QMenuBar *bar)
{
    const bool isOfModule = m_options.logFile.isEmpty(); // of a log there is none to look for
    QMenu *file = bar->addMenu(tr("&File"));
    if (isOfModule)
        entry(file, tr("New window"), QKeySequence::New,
              [this] { Q_EMIT newWindowRequested(m_settings); });
    entry(file, tr("Open a log…"), QKeySequence::Open, [this] { askForLog(); });
    file->addSeparator();
    QAction *save = entry(file, tr("Export…"), {}, [this] { m_log->askForExport(); });
    save->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_E), QKeySequence(QKeySequence::SaveAs)});
    m_scenarioAction = entry(file, tr("Save as scenario…"), {}, [this] {
        if (m_view)
            m_view->askForScenario(this);
    });
    m_scenarioAction->setEnabled(false); // until a log is open here
    file->addSeparator();
    entry(file, tr("Settings…"),
          QKeySequence(QKeySequence::Preferences).isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                                            : QKeySequence::Preferences,
          [this] { openSettings(); });
    file->addSeparator();
    QAction *leave = entry(file, tr("Close window"), {}, [this] { close(); });
    leave->setShortcuts(QKeySequence::Close);
    // Not every desktop names a key for it.
    entry(file, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
          [] { QApplication::closeAllWindows(); });

    QMenu *edit = bar->addMenu(tr("&Edit"));
    entry(edit, tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    m_log->addActionsTo(edit);

    makeViewMenu(bar->addMenu(tr("&View")));

    QMenu *module = bar->addMenu(tr("&Module"));
    m_connectAction = entry(module, tr("Connect"), {}, [this] { connectChosenPort(); });
    if (isOfModule)
        entry(module, tr("Look for ports"), {}, [this] { Q_EMIT portsRequested(); });
    module->addSeparator();
    entry(module, tr("AT command"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        m_log->show();
        m_log->commandLine()->focusLine();
    });

    QMenu *update = bar->addMenu(tr("&Update"));
    m_checkAction =
        entry(update, tr("Check"), QKeySequence(Qt::Key_F5), [this] { m_flow->check(); });
    m_updateAction = entry(update, tr("Update…"), QKeySequence(Qt::CTRL | Qt::Key_U),
                           [this] { m_flow->update(); });
    m_uploadAction = entry(update, tr("Update from a file…"), {}, [this] { openUpload(); });
    m_stopAction = entry(update, tr("Stop"), {}, [this] { m_flow->stop(); });
    if (isOfModule) {
        update->addSeparator();
        entry(update, tr("Find an interrupted run"), {}, [this] {
            m_flow->leaveVerdict();
            Q_EMIT interruptedRunsRequested();
        });
    }

    QMenu *help = bar->addMenu(tr("&Help"));
    entry(help, tr("Keys"), QKeySequence::HelpContents, [this] { showShortcuts(); });
    entry(help, tr("About FOTA Bench"), {}, [this] { showAbout(); });
}

void MainWindow::makeViewMenu(QMenu *menu)
{
    entry(menu, tr("Update page"), QKeySequence(Qt::ALT | Qt::Key_1), [this] { showPage(0); });
    if (m_options.logFile.isEmpty())
        entry(menu, tr("History page"), QKeySequence(Qt::ALT | Qt::Key_2), [this] { showPage(1); });
    menu->addSeparator();
    menu->addAction(m_log->toggleViewAction());
    menu->addAction(m_signal->toggleViewAction());
    m_titles = menu->addAction(tr("Column titles of the log"));
    m_titles->setCheckable(true);
    connect(m_titles, &QAction::toggled, m_log, &LogDock::showTitles);
    entry(menu, tr("Reset layout"), {}, [this] { resetLayout(); });
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("Theme"));
    m_themes = new QActionGroup(this);
    struct Theme
    {
        QString text;
        QString name;
    };
    for (const Theme &theme :
         {Theme{tr("System"), QStringLiteral("system")},
          Theme{tr("Light"), QStringLiteral("light")}, Theme{tr("Dark"), QStringLiteral("dark")},
          Theme{tr("High contrast"), QStringLiteral("contrast")}}) {
        QAction *action = themes->addAction(theme.text);
        action->setCheckable(true);
        action->setData(theme.name);
        action->setChecked(theme.name == m_settings.theme);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = theme.name] { setTheme(name); });
    }
    menu->addSeparator();
    const QKeySequence full = QKeySequence(QKeySequence::FullScreen).isEmpty()
                                  ? QKeySequence(Qt::Key_F11)
                                  : QKeySequence(QKeySequence::FullScreen);
    entry(menu, tr("Full screen"), full,
          [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::copy()
{
    // The one with the focus knows what is selected in it; only the log is asked from afar.
    if (auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        edit && edit->hasSelectedText())
        return edit->copy();
    if (auto *label = qobject_cast<QLabel *>(QApplication::focusWidget());
        label && !label->accessibleDescription().isEmpty())
        return QGuiApplication::clipboard()->setText(label->accessibleDescription());
    m_log->copySelection();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new KeysDialog(*m_menus, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fota
