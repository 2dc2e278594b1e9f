#include "tests/ui/support/windowscript.h"
#include "ui/log/logdock.h"
#include "ui/mainwindow.h"
#include "ui/run/runflow.h"
#include "ui/settings/profilepanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fota;
using namespace fota::tests;

/// What the window does with the settings while it is open: they hold at once.
class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void themeIsLiveAndCancelTakesItBack();
    void savedThemeIsTheMenusToo();
    void fontOfTheLogIsLive();
    void forgottenPasswordIsAskedForAgain();
    void sharedHistoryAndItsPassword();
    void choicesOfTheProfileGoIntoTheRun();
    void otherChoicesMakeTheCheckOld();
    void connectedModulesProfileIsShownFirst();

private:
    template<typename T>
    T *named(const QWidget *parent, const char *name) const
    {
        for (T *found : parent->findChildren<T *>()) {
            if (found->accessibleName() == QString::fromUtf8(name))
                return found;
        }
        return nullptr;
    }
    SettingsDialog *openSettings()
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("Settings…"))
                action->trigger();
        }
        return m_window->findChild<SettingsDialog *>();
    }
    void save(SettingsDialog *dialog)
    {
        QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowScript> m_script;
};

void TestWindowSettings::init()
{
    applyTheme(QStringLiteral("light"));
    m_window = std::make_unique<MainWindow>(readySettings(), MainWindow::Options{});
    m_window->show();
    m_script = std::make_unique<WindowScript>(m_window.get());
    m_script->connected();
}

void TestWindowSettings::themeIsLiveAndCancelTakesItBack()
{
    QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
    SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    auto *theme = named<QComboBox>(dialog, "Theme");
    theme->setCurrentIndex(theme->findData(QStringLiteral("contrast")));
    QTRY_COMPARE(schemeOf(m_window->palette()), Scheme::Contrast);
    QTest::mouseClick(named<QPushButton>(dialog, "Cancel"), Qt::LeftButton);
    QTRY_COMPARE(schemeOf(m_window->palette()), Scheme::Light);
    QCOMPARE(changed.count(), 0);
}

void TestWindowSettings::savedThemeIsTheMenusToo()
{
    QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
    SettingsDialog *dialog = openSettings();
    auto *theme = named<QComboBox>(dialog, "Theme");
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    save(dialog);
    QTRY_COMPARE(schemeOf(m_window->palette()), Scheme::Dark);
    QCOMPARE(changed.last()[0].value<Settings>().theme, QStringLiteral("dark"));
    QStringList checked;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->isChecked() && action->data().isValid())
            checked << action->data().toString();
    }
    QVERIFY2(checked.contains(QStringLiteral("dark")) && !checked.contains(QStringLiteral("light")),
             qPrintable(checked.join(u' ')));
}

void TestWindowSettings::fontOfTheLogIsLive()
{
    auto *table = named<QTableView>(m_window->log(), "AT log");
    const int row = table->verticalHeader()->defaultSectionSize();
    const int column = table->horizontalHeader()->sectionSize(0);
    SettingsDialog *dialog = openSettings();
    auto *size = named<QComboBox>(dialog, "Size");
    size->setCurrentIndex(size->findData(24));
    QCOMPARE(table->font().pixelSize(), 24);
    QVERIFY(table->verticalHeader()->defaultSectionSize() > row);
    QVERIFY(table->horizontalHeader()->sectionSize(0) > column); // its times are not cut
    QTest::mouseClick(named<QPushButton>(dialog, "Cancel"), Qt::LeftButton);
    QCOMPARE(table->verticalHeader()->defaultSectionSize(), row);
    QVERIFY(std::abs(table->horizontalHeader()->sectionSize(0) - column) <= column / 10);
}

void TestWindowSettings::forgottenPasswordIsAskedForAgain()
{
    QSignalSpy forget(m_window.get(), &MainWindow::passwordToForget);
    QSignalSpy run(m_window.get(), &MainWindow::runRequested);
    SettingsDialog *dialog = openSettings();
    QTest::mouseClick(named<QPushButton>(dialog, "Forget the password"), Qt::LeftButton);
    QCOMPARE(forget.count(), 1);
    QCOMPARE(forget[0][0].value<ServerAccess>().user, readySettings().server.user);
    QTest::mouseClick(named<QPushButton>(dialog, "Cancel"), Qt::LeftButton); // it is forgotten
    m_window->flow()->check();
    QCOMPARE(run.count(), 0);
    QCOMPARE(m_window->flow()->content().input, PanelContent::Input::Password);
}

/// Its password goes to the keychain once, and stays nowhere in the window.
void TestWindowSettings::sharedHistoryAndItsPassword()
{
    QSignalSpy kept(m_window.get(), &MainWindow::historyPasswordToKeep);
    QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
    SettingsDialog *dialog = openSettings();
    named<QLineEdit>(dialog, "History server")->setText(QStringLiteral("db.example.com:5433"));
    named<QLineEdit>(dialog, "History user")->setText(QStringLiteral("bench"));
    named<QLineEdit>(dialog, "History password")->setText(QStringLiteral("s3cret-canary"));
    named<QLineEdit>(dialog, "Name of this bench")->setText(QStringLiteral("Bench 4"));
    save(dialog);
    QCOMPARE(kept.size(), 1);
    const auto access = kept[0][0].value<HistoryAccess>();
    QCOMPARE(access.server, QStringLiteral("db.example.com:5433"));
    QCOMPARE(access.password, Secret("s3cret-canary"));
    const auto settings = changed.last()[0].value<Settings>();
    QCOMPARE(settings.history.bench, QStringLiteral("Bench 4"));
    QCOMPARE(settings.history.database, HistoryAccess().database);

    save(openSettings());
    QCOMPARE(kept.size(), 1);
    QVERIFY(changed.last()[0].value<Settings>().history.password.isEmpty());
}

void TestWindowSettings::choicesOfTheProfileGoIntoTheRun()
{
    SettingsDialog *dialog = openSettings();
    for (const ProfilePanel *panel : dialog->findChildren<ProfilePanel *>()) {
        if (panel->id() == WindowScript::identity().profileId)
            named<QLineEdit>(panel, "Context number (cid)")->setText(QStringLiteral("2"));
    }
    save(dialog);
    QSignalSpy run(m_window.get(), &MainWindow::runRequested);
    m_window->flow()->check();
    QCOMPARE(run.count(), 1);
    const auto request = run[0][0].value<RunRequest>();
    QCOMPARE(request.server.contextId, 0);
    QCOMPARE(withChoice(request.server, request.choices.value(WindowScript::identity().profileId))
                 .contextId,
             2);
}

void TestWindowSettings::otherChoicesMakeTheCheckOld()
{
    m_script->checked();
    QVERIFY(m_window->flow()->hasUpdate());
    save(openSettings()); // nothing was changed
    QVERIFY(m_window->flow()->hasUpdate());
    Settings other = readySettings();
    other.profiles[QStringLiteral("me910c1-na")].apn = QStringLiteral("other");
    m_window->flow()->setSettings(other);
    QVERIFY(!m_window->flow()->hasUpdate());
}

void TestWindowSettings::connectedModulesProfileIsShownFirst()
{
    IdentityReport other = WindowScript::identity();
    other.profileId = QStringLiteral("le910-sv1");
    m_window->identified(other);
    const SettingsDialog *dialog = openSettings();
    QCOMPARE(named<QComboBox>(dialog, "Profile")->currentData().toString(),
             QStringLiteral("le910-sv1"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    TestWindowSettings test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowsettings.moc"
