#include "ui/mainwindow.h"

#include "ui/device/modulebar.h"
#include "ui/log/logdock.h"
#include "ui/log/logtable.h"
#include "ui/plot/signaldock.h"
#include "ui/plot/signalplot.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"
#include "ui/run/uploaddialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QActionGroup>

#include <utility>

// What the window does with the settings, and with the password of their server.
namespace fota {

void MainWindow::openSettings()
{
    const QString &chosen = m_flow->chosenProfile();
    auto *dialog =
        new SettingsDialog(m_settings, chosen.isEmpty() ? m_identity.profileId : chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::saved, this, &MainWindow::takeSettings);
    connect(dialog, &SettingsDialog::looked, this, &MainWindow::showLooks);
    connect(dialog, &SettingsDialog::passwordForgotten, this, &MainWindow::forgetPassword);
    dialog->open();
}

void MainWindow::takeSettings(const Settings &settings)
{
    const Settings before = std::exchange(m_settings, settings);
    showLooks(settings);
    m_flow->setSettings(settings);
    m_signal->plot()->setThresholds(settings.thresholds);
    m_module->setThresholds(settings.thresholds);
    Q_EMIT settingsChanged(settings);
    if (before.keepPassword && !settings.keepPassword)
        Q_EMIT passwordToForget(before.server);
    if (settings.keepPassword)
        keepOrFindPassword();
    if (!m_settings.history.password.isEmpty())
        Q_EMIT historyPasswordToKeep(m_settings.history);
    m_settings.history.password = Secret(); // whoever uses it asks the keychain
    if (m_flow->isRunning())
        tell(tr("The run that is going on keeps the settings it began with."));
}

/// As the settings would have it; nothing is kept by it.
void MainWindow::showLooks(const Settings &settings)
{
    applyTheme(settings.theme);
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data() == settings.theme);
    m_log->setTextFont(fixedFontOf(settings.appearance.logFont, settings.appearance.logFontPx));
}

void MainWindow::forgetPassword()
{
    Q_EMIT passwordToForget(m_settings.server);
    m_settings.server.password = Secret();
    m_flow->setSettings(m_settings);
}

void MainWindow::keepOrFindPassword()
{
    const ServerAccess &server = m_settings.server;
    if (server.host.isEmpty() || server.user.isEmpty())
        return;
    if (server.password.isEmpty())
        Q_EMIT passwordWanted(server);
    else
        Q_EMIT passwordToKeep(server);
}

void MainWindow::passwordFound(const ServerAccess &server, const Secret &password)
{
    ServerAccess &ours = m_settings.server;
    const bool same =
        ours.host == server.host && ours.port == server.port && ours.user == server.user;
    if (!same || !ours.password.isEmpty() || password.isEmpty())
        return; // typed meanwhile, or for another login
    ours.password = password;
    m_flow->setSettings(m_settings);
}

void MainWindow::setTheme(const QString &name)
{
    m_settings.theme = name;
    applyTheme(name);
    Q_EMIT settingsChanged(m_settings);
}

void MainWindow::openUpload()
{
    auto *dialog = new UploadDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UploadDialog::chosen, m_flow, &RunFlow::updateFromFile);
    dialog->open();
}

void MainWindow::openConsent(const ConsentFacts &facts)
{
    auto *dialog = new ConsentDialog(facts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_flow, [this, facts] { m_flow->consented(facts); });
    dialog->open();
}

} // namespace fota
