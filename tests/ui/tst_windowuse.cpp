#include "tests/ui/support/windowbench.h"
#include "ui/log/logdock.h"
#include "ui/log/logmodel.h"
#include "ui/plot/signalplot.h"
#include "ui/run/runflow.h"
#include "ui/run/stepmodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace fota;
using namespace fota::tests;

/// What a user meets while working with the window: ports that go and return, focus, cursor.
class TestWindowUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARunMadeOfWhatStays();
    void endHasItsColour_data();
    void endHasItsColour();
    void portThatIsGoneAsksForNoCheck();
    void focusGoesFromAnswersToSteps();
    void focusGoesToStepsInTheBackground();
    void followEndsWhereTheUserLooks();
    void cursorIsShared();
    void plotIsWorkedByKeys();
    void sessionIsDescribedInPlainText();
    void longServerShowsItsBegin();
    void lostSettingsAreToldOnce();
};

/// The module is asked again after an update: the page goes on to show what was done.
void TestWindowUse::whatARunMadeOfWhatStays()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    const QString before = WindowScript::identity().firmware;
    script.updated();
    IdentityReport now = WindowScript::identity();
    now.firmware = WindowScript::found().target;
    window->identified(now);
    const auto version = [&](const char *name) {
        return named<QLabel>(window.get(), name)->text();
    };
    QCOMPARE(version("Present version"), before);
    QCOMPARE(version("Target version"), now.firmware);
    window->runStarted({}, {}); // a further check is about the module as it is
    QCOMPARE(version("Present version"), now.firmware);
    QCOMPARE(version("Target version"), QString());
}

void TestWindowUse::endHasItsColour_data()
{
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<int>("role");
    QTest::newRow("updated") << VerdictKind::Updated << int(Role::Good);
    QTest::newRow("failed") << VerdictKind::Failed << int(Role::Failed);
    QTest::newRow("lost") << VerdictKind::ModuleLost << int(Role::Failed);
    QTest::newRow("refused") << VerdictKind::Refused << int(Role::Look);
    QTest::newRow("not known") << VerdictKind::Unknown << int(Role::Look);
    QTest::newRow("cancelled") << VerdictKind::Cancelled << int(Role::Secondary);
}

void TestWindowUse::endHasItsColour()
{
    QFETCH(const VerdictKind, verdict);
    QFETCH(const int, role);
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updateTo(u'k');
    const auto *bar = named<QProgressBar>(window.get(), "Progress");
    QVERIFY(!bar->property("role").isValid()); // what runs is in the accent
    window->runFinished(script.result(verdict));
    QCOMPARE(bar->property("role").toInt(), role);
    // Drawn so, and not only meant: a pixel within the share that is done.
    const QImage picture = named<QProgressBar>(window.get(), "Progress")->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 10, picture.height() / 2),
             color(window->palette(), Role(role)));
    window->runStarted({}, {});
    QVERIFY(!bar->property("role").isValid());
}

void TestWindowUse::portThatIsGoneAsksForNoCheck()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const QString check = QStringLiteral("Check asks the server");
    QVERIFY(says(check));
    window->connectionChanged(gone());
    QVERIFY(!says(check));
    QVERIFY(says(QStringLiteral("No module connected")));
}

void TestWindowUse::focusGoesFromAnswersToSteps()
{
    const std::unique_ptr<MainWindow> window(shown());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    WindowScript script(window.get());
    script.connected();
    script.updateTo(u'e');
    window->questionAsked({Question::Kind::Roaming, {QStringLiteral("Vodafone")}, 1});
    QTRY_VERIFY(named<QPushButton>(window.get(), "Do not use roaming")->hasFocus());
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(window->focusWidget()->accessibleName(), QStringLiteral("Steps"));
}

void TestWindowUse::focusGoesToStepsInTheBackground() // another window is the active one
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    auto *connection = named<QPushButton>(window.get(), "Disconnect");
    connection->setFocus();
    QCOMPARE(window->focusWidget(), connection);
    QVERIFY(!window->isActiveWindow());
    script.updateTo(u'k');
    QCOMPARE(window->focusWidget(), named<QTreeView>(window.get(), "Steps"));
}

void TestWindowUse::followEndsWhereTheUserLooks()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updateTo(u'e');
    auto *log = named<QTableView>(window.get(), "AT log");
    QPushButton *follow = nullptr;
    for (QPushButton *chip : window->log()->findChildren<QPushButton *>()) {
        if (chip->text() == QStringLiteral("follow"))
            follow = chip;
    }
    QVERIFY(follow && follow->isChecked());
    log->setFocus();
    QTest::keyClick(log, Qt::Key_End);
    QCOMPARE(log->currentIndex().row(), log->model()->rowCount() - 1);
    QVERIFY(follow->isChecked());
    QTest::keyClick(log, Qt::Key_Up);
    QVERIFY(!follow->isChecked());
    QTest::keyClick(log, Qt::Key_End);
    QVERIFY(follow->isChecked());
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {},
                      log->visualRect(log->indexAt(QPoint(20, 5))).center());
    QVERIFY(!follow->isChecked());
    QTest::keyClick(log, Qt::Key_F);
    QVERIFY(follow->isChecked());
}

void TestWindowUse::cursorIsShared()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    script.updated();
    auto *log = named<QTableView>(window.get(), "AT log");
    auto *steps = named<QTreeView>(window.get(), "Steps");
    const QModelIndex apply = log->model()
                                  ->match(log->model()->index(0, LogModel::Text), Qt::DisplayRole,
                                          QStringLiteral("AT#OTAUP"), 1, Qt::MatchStartsWith)
                                  .value(0);
    QVERIFY(apply.isValid());
    auto *plot = window->findChild<SignalPlot *>();
    Q_EMIT plot->momentChosen(apply.data(LogModel::AtRole).toLongLong());
    QCOMPARE(log->currentIndex().row(), apply.row());
    QCOMPARE(steps->currentIndex().data(StepModel::StepRole).toString(), QStringLiteral("4.n"));
}

void TestWindowUse::plotIsWorkedByKeys()
{
    const std::unique_ptr<MainWindow> window(shown());
    WindowScript script(window.get());
    script.connected();
    QWidget *face = named<QWidget>(window.get(), "Signal plot");
    QVERIFY(face->focusPolicy() & Qt::TabFocus);
    QSignalSpy chosen(window->findChild<SignalPlot *>(), &SignalPlot::momentChosen);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(face, key);
    QCOMPARE(chosen.count(), 5);
    const auto at = [&chosen](int i) { return chosen[i][0].toLongLong(); };
    QCOMPARE(at(0) - at(1), 4000); // the script's samples
    QCOMPARE(at(2), at(0));
    QCOMPARE(at(4) - at(3), 23 * 4000);
    QCOMPARE(at(4), at(0));
}

void TestWindowUse::sessionIsDescribedInPlainText() // K14
{
    const std::unique_ptr<MainWindow> window(shown());
    ConnectionReport report;
    report.port = QStringLiteral("/dev/ttyUSB1");
    report.state = ConnectionReport::State::Opening;
    report.sessionId = QStringLiteral("20180109-131818-k3f9");
    report.transcript = QStringLiteral("/state/a&b/transcript.log");
    window->connectionChanged(report);
    QAccessibleInterface *session =
        QAccessible::queryAccessibleInterface(named<QLabel>(window.get(), "Session"));
    QCOMPARE(session->text(QAccessible::Description), report.transcript);
}

void TestWindowUse::longServerShowsItsBegin()
{
    Settings settings = readySettings();
    settings.server.host = QString(250, u'a');
    const SettingsDialog dialog(settings);
    QCOMPARE(named<QLineEdit>(&dialog, "Server")->cursorPosition(), 0);
}

void TestWindowUse::lostSettingsAreToldOnce() // H09
{
    const std::unique_ptr<MainWindow> window(shown());
    const auto told = [&window] {
        for (QLabel *label : window->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("settings cannot be written"))) {
                label->clear();
                return true;
            }
        }
        return false;
    };
    QVERIFY(!told());
    window->settingsNotKept();
    QVERIFY(told());
    window->settingsNotKept();
    QVERIFY(!told());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestWindowUse test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowuse.moc"
