#include "app/logwindow.h"
#include "tests/support/logwriter.h"
#include "tests/ui/support/windowscript.h"
#include "ui/log/logdock.h"
#include "ui/log/logmodel.h"
#include "ui/log/logtable.h"
#include "ui/replay/departuresmodel.h"
#include "ui/replay/remarktable.h"
#include "ui/replay/replayview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// A log's window with the threads behind it: the log is run by the engine.
class TestReplayWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPlayedYet();
    void stepsByKey();
    void toTheEnd();
    void codeIsTold_data();
    void codeIsTold();
    void waysApart();
    void playAndPause();
    void notReplayed();
    void nothingGoesOut();
    void scenarioIsSaved();
    void departuresAreAModel();

private:
    std::unique_ptr<LogWindow> opened(const QByteArray &text)
    {
        const QString path = m_dir.filePath(u"customer.log"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        auto log = std::make_unique<LogWindow>(readySettings(), path);
        log->window().resize(1440, 900);
        log->open();
        return log;
    }
    QTemporaryDir m_dir;
};

namespace {

template<typename W>
W *named(const QWidget &in, const QString &name)
{
    for (W *widget : in.findChildren<W *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QString told(const QWidget &in, const QString &name)
{
    const auto *label = named<QLabel>(in, name);
    return label ? label->accessibleDescription() : QString();
}

QStringList steps(const QWidget &window)
{
    QStringList all;
    const auto *view = named<QTreeView>(window, u"Steps"_s);
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < view->model()->rowCount(parent); ++row) {
            const QModelIndex index = view->model()->index(row, 0, parent);
            all << index.data(Qt::AccessibleTextRole).toString();
            walk(index);
        }
    };
    walk({});
    return all;
}

QString shownLine(const QWidget &window)
{
    const auto *log = named<LogTable>(window, u"AT log"_s);
    return log->currentIndex().siblingAtColumn(LogModel::Text).data().toString();
}

/// The session of the note as its engine would have logged it, whole.
QByteArray note()
{
    return writeLog(noteSession(), {});
}

bool isLoaded(const QWidget &window)
{
    const auto *slider = named<QSlider>(window, u"Place in the log"_s);
    return slider->isEnabled() && slider->maximum() > 0;
}

} // namespace

void TestReplayWindow::nothingPlayedYet()
{
    const auto log = opened(note());
    const MainWindow &window = log->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    for (const char *name : {"Play", "Step"}) {
        const auto *button = named<QPushButton>(window, QString::fromLatin1(name));
        QVERIFY2(button && button->isEnabled() && button->isVisible(), name);
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, name);
    }
    QVERIFY(told(window, u"State of the replay"_s).startsWith(u"Command 0 of "));
    QCOMPARE(named<QTableView>(window, u"Ways apart"_s)->model()->rowCount(), 0);
    QVERIFY(window.windowTitle().startsWith(u"REPLAY"));
    QVERIFY(told(window, u"Message"_s).contains(u"was updated")); // what the log itself tells
}

/// The place in the log, the steps and the log's line go on together.
void TestReplayWindow::stepsByKey()
{
    const auto log = opened(note());
    MainWindow &window = log->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *slider = named<QSlider>(window, u"Place in the log"_s);
    slider->setValue(1);
    QTRY_VERIFY2(shownLine(window).contains(u"AT+GMM"), qPrintable(shownLine(window)));
    QTest::keyClick(&window, Qt::Key_F9);
    QTRY_VERIFY2(shownLine(window).contains(u"AT+GMR"), qPrintable(shownLine(window)));
    QCOMPARE(slider->value(), 2);
    QVERIFY(told(window, u"Message"_s).contains(u"replayed"));
    QVERIFY(!steps(window).filter(u"running"_s).isEmpty());
}

void TestReplayWindow::toTheEnd()
{
    const auto log = opened(note());
    MainWindow &window = log->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    auto *slider = named<QSlider>(window, u"Place in the log"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(told(window, u"State of the replay"_s).contains(u"as the log did"),
                             60'000);
    QVERIFY(told(window, u"Message"_s).contains(u"was updated"));
    QCOMPARE(steps(window).filter(QRegularExpression(u"^4\\.[a-q] .*done"_s)).size(), 17);
    QVERIFY(!named<QPushButton>(window, u"Step"_s)->isEnabled());
    QTest::keyClick(slider, Qt::Key_Home); // begins anew, and waits
    QTRY_VERIFY(named<QPushButton>(window, u"Step"_s)->isEnabled());
    QTRY_COMPARE(slider->value(), 0);
}

void TestReplayWindow::codeIsTold_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("F02") << "AT#FTPOPEN"_ba
                         << "+CME ERROR: 562"_ba << u"F02"_s;
    QTest::newRow("F04") << "AT#FTPOPEN"_ba
                         << "+CME ERROR: 616\nAT#FTPMSG\n#FTPMSG: 530 Login incorrect.\nOK"_ba
                         << u"F04"_s;
    QTest::newRow("R11") << "AT+CEREG?"_ba
                         << "+CEREG: 0,3\nOK"_ba << u"R11"_s;
}

/// The message of a failed replay bears the catalogue's code, as that of the log itself does.
void TestReplayWindow::codeIsTold()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    QList<LogEntry> entries = noteSession();
    const auto failed = std::ranges::find_if(
        entries, [&command](const LogEntry &entry) { return entry.text.startsWith(command); });
    QVERIFY(failed != entries.end());
    entries.erase(failed + 1, entries.end());
    LogEntry next = entries.last();
    for (const QByteArray &line : (answer + "\nAT#FTPCLOSE\nOK\nAT#SGACT=3,0\nOK").split('\n')) {
        next.atMs += 100;
        next.direction =
            line.startsWith("AT") ? LogEntry::Direction::Sent : LogEntry::Direction::Received;
        next.text = line;
        entries << next;
    }
    const auto log = opened(writeLog(entries, {}));
    const MainWindow &window = log->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    QTRY_VERIFY2(told(window, u"Message"_s).endsWith(code),
                 qPrintable(told(window, u"Message"_s))); // what the log itself tells
    auto *slider = named<QSlider>(window, u"Place in the log"_s);
    slider->setValue(slider->maximum());
    QTRY_VERIFY2_WITH_TIMEOUT(told(window, u"State of the replay"_s).contains(u"as the log did"),
                              qPrintable(told(window, u"State of the replay"_s)), 60'000);
    // Behind it stands what the replay made up (L06).
    QVERIFY2(told(window, u"Message"_s).contains(u' ' + code + u' '),
             qPrintable(told(window, u"Message"_s)));
}

void TestReplayWindow::waysApart()
{
    const auto rowWith = [](const QTableView &table, const QString &text) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, RemarkTable::Text);
            if (index.data(Qt::AccessibleTextRole).toString().contains(text))
                return row;
        }
        return -1;
    };
    const auto log = opened(note());
    MainWindow &window = log->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    auto *slider = named<QSlider>(window, u"Place in the log"_s);
    slider->setValue(slider->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(told(window, u"State of the replay"_s).contains(u"as the log did"),
                             60'000);
    auto *table = named<QTableView>(window, u"Ways apart"_s);
    const int other = rowWith(*table, u"another file was downloaded"_s); // C30
    QVERIFY(other >= 0);
    table->selectRow(other);
    QVERIFY2(shownLine(window).contains(u"AT#FTPGETOTA"), qPrintable(shownLine(window)));

    QByteArray text = note();
    text.replace("AT+CSQ", "AT+CSQX"); // what this program does not send
    const auto log2 = opened(text);
    const MainWindow &window2 = log2->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window2), 60'000);
    slider = named<QSlider>(window2, u"Place in the log"_s);
    slider->setValue(slider->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(told(window2, u"State of the replay"_s).contains(u"otherwise"),
                             60'000);
    QVERIFY(rowWith(*named<QTableView>(window2, u"Ways apart"_s),
                    u"Step 4.c: AT+CSQ is not in the log"_s)
            >= 0);
}

void TestReplayWindow::playAndPause()
{
    const auto log = opened(note());
    MainWindow &window = log->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    auto *speed = window.replay()->findChild<QComboBox *>();
    for (QComboBox *combo : window.findChildren<QComboBox *>()) {
        if (combo->findText(u"10×"_s) >= 0)
            speed = combo;
    }
    QVERIFY(speed && speed->findText(u"1×"_s) >= 0);
    speed->setCurrentIndex(speed->findText(u"10×"_s));
    auto *play = named<QPushButton>(window, u"Play"_s);
    play->setFocus();
    QTest::keyClick(play, Qt::Key_Space);
    QTRY_COMPARE(play->accessibleName(), u"Pause"_s);
    const auto *slider = named<QSlider>(window, u"Place in the log"_s);
    QTRY_VERIFY(slider->value() > 1);
    QTest::keyClick(play, Qt::Key_Space);
    QTRY_COMPARE(play->accessibleName(), u"Play"_s);
}

void TestReplayWindow::notReplayed()
{
    const auto log = opened("nothing of a module\n");
    const MainWindow &window = log->window();
    QTRY_VERIFY(told(window, u"State of the replay"_s).startsWith(u"Not replayed: "));
    QVERIFY(!named<QPushButton>(window, u"Play"_s)->isEnabled());
    QVERIFY(!named<QSlider>(window, u"Place in the log"_s)->isEnabled());
}

/// K13: whatever is pressed, no module is asked for.
void TestReplayWindow::nothingGoesOut()
{
    const auto log = opened(note());
    MainWindow &window = log->window();
    int asked = 0;
    const auto count = [&asked] { ++asked; };
    connect(&window, &MainWindow::connectRequested, this, count);
    connect(&window, &MainWindow::runRequested, this, count);
    connect(&window, &MainWindow::commandRequested, this, count);
    connect(&window, &MainWindow::resumeRequested, this, count);
    connect(&window, &MainWindow::answered, this, count);
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    auto *slider = named<QSlider>(window, u"Place in the log"_s);
    slider->setValue(slider->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(told(window, u"State of the replay"_s).contains(u"as the log did"),
                             60'000);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F5)
            || action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_U))
            action->trigger();
    }
    for (const char *name : {"Check", "Update…", "Send"})
        QVERIFY2(!named<QPushButton>(window, QString::fromUtf8(name))->isEnabled(), name);
    QCOMPARE(asked, 0);
}

void TestReplayWindow::scenarioIsSaved()
{
    const auto log = opened(note());
    MainWindow &window = log->window();
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window), 60'000);
    QAction *save = nullptr;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == u"Save as scenario…")
            save = action;
    }
    QVERIFY(save && save->isEnabled());
    save->trigger();
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_dir.filePath(u"case.json"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY2(told(window, u"Note"_s).contains(u"case.json"),
                 qPrintable(told(window, u"Note"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(json.contains("\"module\": \"ME910C1-NA\""));
    QVERIFY(!json.contains("PASSWORD") && !json.contains("secret"));
}

void TestReplayWindow::departuresAreAModel()
{
    DeparturesModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({7, 6, u"4.f"_s, u"<b>first</b>"_s});
    model.add({0, -1, u"4.g"_s, u"second"_s});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RemarkTable::Line).data().toString(), u"7"_s);
    QCOMPARE(model.index(1, RemarkTable::Line).data().toString(), QString());
    QCOMPARE(model.index(0, RemarkTable::Text).data().toString(), u"<b>first</b>"_s); // K14
    for (int i = 0; i < 2000; ++i)
        model.add({});
    QVERIFY(model.rowCount() <= 1000);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestReplayWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_replaywindow.moc"
