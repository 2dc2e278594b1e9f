#include "core/engine/logopener.h"
#include "tests/support/logwriter.h"
#include "tests/ui/support/windowscript.h"
#include "ui/log/logdock.h"
#include "ui/log/logmodel.h"
#include "ui/log/logtable.h"
#include "ui/mainwindow.h"
#include "ui/plot/signalplot.h"
#include "ui/replay/findingsmodel.h"
#include "ui/run/runflow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// A log in the window's views, read only.
class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noteIsShown();
    void nothingCanBeStarted();
    void findingLeadsToItsLine();
    void sessionIsChosen();
    void sessionFillsTheViews();
    void restartsAreShown();
    void lastOfGoodOnesIsShown();
    void noProcedure();
    void notRead();
    void markupIsShownAsItIs();
    void findingsAreAModel();

private:
    std::unique_ptr<MainWindow> shown(const QByteArray &text, const QString &name = u"some.log"_s);
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

QStringList rows(const MainWindow &window)
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

QByteArray refused()
{
    return "AT+GMM\r\nME910C1-NA\r\n\r\nOK\r\nAT+GMR\r\n30.00.001-B026\r\n\r\nOK\r\n"
           "AT#SCFG=1,3,300,90,600,50\r\nOK\r\nAT#SGACT=3,1\r\n#SGACT: 10.0.0.2\r\n\r\nOK\r\n"
           "AT#FTPOPEN=\"h\",\"u\",\"***\",0\r\n+CME ERROR: 614\r\n"
           "AT#SGACT=3,0\r\nOK\r\n";
}

} // namespace

std::unique_ptr<MainWindow> TestReplay::shown(const QByteArray &text, const QString &name)
{
    const QString path = m_dir.filePath(name);
    QFile file(path);
    if (!text.isNull() && (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()))
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    MainWindow::Options options;
    options.logFile = path;
    auto window = std::make_unique<MainWindow>(readySettings(), options);
    LogOpener opener;
    connect(&opener, &LogOpener::logged, window.get(), &MainWindow::logged);
    connect(&opener, &LogOpener::opened, window.get(), &MainWindow::logOpened);
    window->resize(1440, 900);
    window->show();
    opener.open(path);
    return window;
}

void TestReplay::noteIsShown()
{
    const auto window = shown(writeLog(noteSession(), {}));
    QVERIFY(window->windowTitle().startsWith(u"REPLAY"));
    QVERIFY(told(*window, u"Log"_s).contains(u"some.log"));
    QCOMPARE(told(*window, u"Model"_s), u"ME910C1-NA"_s);
    QCOMPARE(told(*window, u"Firmware"_s), u"30.00.001-B026_FOTA"_s);
    QVERIFY(told(*window, u"Registration"_s).contains(u"home"));
    QVERIFY(told(*window, u"Message"_s).contains(u"was updated"));
    const QStringList steps = rows(*window);
    QCOMPARE(steps.filter(QRegularExpression(u"^4\\.[a-q] .*done"_s)).size(), 17);
    QVERIFY2(!steps.filter(u"4.c"_s).first().isEmpty(), qPrintable(steps.join(u'\n')));
    const auto *log = named<LogTable>(*window, u"AT log"_s);
    QTRY_COMPARE(log->model()->rowCount(), noteSession().size()); // they are shown in their turn
    QVERIFY(!told(*window, u"Age of the values"_s).contains(u"ago"));
}

/// K13: there is no way from here to a module.
void TestReplay::nothingCanBeStarted()
{
    const auto window = shown(writeLog(noteSession(), {}));
    int asked = 0;
    const auto count = [&asked] { ++asked; };
    connect(window.get(), &MainWindow::connectRequested, this, count);
    connect(window.get(), &MainWindow::runRequested, this, count);
    connect(window.get(), &MainWindow::commandRequested, this, count);
    connect(window.get(), &MainWindow::resumeRequested, this, count);
    for (const char *name : {"Check", "Update…", "Send"}) {
        const auto *button = named<QPushButton>(*window, QString::fromUtf8(name));
        QVERIFY2(button && !button->isEnabled(), name);
    }
    QVERIFY(!named<QPushButton>(*window, u"Connect"_s)->isVisible());
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F5)
            || action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_U)) {
            QVERIFY(!action->isEnabled());
            action->trigger();
        }
    }
    window->connectChosenPort();
    window->flow()->check();
    window->flow()->update();
    QCOMPARE(asked, 0);
}

void TestReplay::findingLeadsToItsLine()
{
    const auto window = shown(writeLog(noteSession(), {.oddQuotes = true}));
    auto *findings = named<QTableView>(*window, u"Findings"_s);
    QVERIFY(findings);
    int chosen = -1;
    for (int row = 0; row < findings->model()->rowCount(); ++row) {
        if (findings->model()->index(row, FindingsModel::Id).data() == u"A27"_s && chosen < 0)
            chosen = row;
    }
    QVERIFY(chosen >= 0);
    findings->selectRow(chosen);
    const auto *log = named<LogTable>(*window, u"AT log"_s);
    const QString line = log->currentIndex().siblingAtColumn(LogModel::Text).data().toString();
    QVERIFY2(line.contains(u"AT+CGDCONT"), qPrintable(line));
}

void TestReplay::sessionIsChosen()
{
    const auto window = shown(writeLog(noteSession(), {.format = LogFormat::Plain}) + refused());
    auto *sessions = named<QComboBox>(*window, u"Session of the log"_s);
    QCOMPARE(sessions->count(), 2);
    // The one that went wrong is shown first.
    QCOMPARE(sessions->currentIndex(), 1);
    QVERIFY(rows(*window).filter(QRegularExpression(u"^4\\.f .*failed"_s)).size() == 1);
    QVERIFY(rows(*window).filter(u"try "_s).isEmpty()); // it is a session of its own
    sessions->setCurrentIndex(0);
    Q_EMIT sessions->activated(0);
    QVERIFY(told(*window, u"Message"_s).contains(u"was updated"));
    QVERIFY(rows(*window).filter(u"failed"_s).isEmpty());
}

/// As a live module would have filled them, and with nothing of another session.
void TestReplay::sessionFillsTheViews()
{
    const auto session = [](const QByteArray &imei, const QByteArray &name, int second) {
        const QByteArray stamp = "2018-01-09T13:18:" + QByteArray::number(second);
        const QByteArray lines = "> AT+GMM\n< ME910C1-NA\n< OK\n> AT+CGSN\n< " + imei
                                 + "\n< OK\n> AT+CPIN?\n< +CPIN: READY\n< OK\n"
                                   "> AT#CCID\n< #CCID: 89148000004672283950\n< OK\n"
                                   "> AT+COPS?\n< +COPS: 0,0,\""
                                 + name
                                 + "\",8\n< OK\n> AT+CSQ\n< +CSQ: 25,99\n< OK\n"
                                   "> AT+CESQ\n< +CESQ: 99,99,255,255,20,50\n< OK\n"
                                   "> AT+CEREG?\n< +CEREG: 2,1,\"1A2B\",\"01A2B3C4\",8\n< OK\n"
                                   "> AT#SCFG=1,3,300,90,600,50\n< OK\n"
                                   "> AT#SGACT=3,1\n< #SGACT: 10.11.12.13\n< OK\n";
        QByteArray text;
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                text += stamp + ".000 " + line + '\n';
        }
        return text;
    };
    const auto window =
        shown(session("352613070000007", "Verizon", 10) + session("352613070000015", "AT&T", 40));
    QCOMPARE(told(*window, u"Operator"_s), u"AT&T · Cat M1"_s);
    QCOMPARE(told(*window, u"SIM card"_s), u"89148000004672283950"_s);
    QVERIFY2(told(*window, u"SIM state"_s).contains(u"ready"),
             qPrintable(told(*window, u"SIM state"_s)));
    QVERIFY(told(*window, u"Data session"_s).contains(u"10.11.12.13, context 3"));
    QVERIFY2(told(*window, u"RSRP"_s).contains(u"91"), qPrintable(told(*window, u"RSRP"_s)));

    const auto *plot = window->findChild<SignalPlot *>();
    const auto marks = [plot] {
        QStringList texts;
        for (const SignalHistory::Mark &mark : plot->history().marks())
            texts += mark.text;
        return texts;
    };
    QCOMPARE(plot->history().samples().size(), 1);
    QVERIFY(plot->history().samples().first().rsrpDbm);
    QCOMPARE(marks(), (QStringList{u"4.a"_s, u"4.e"_s}));
    const qint64 second = plot->history().firstMs();

    auto *sessions = named<QComboBox>(*window, u"Session of the log"_s);
    sessions->setCurrentIndex(0);
    Q_EMIT sessions->activated(0);
    QCOMPARE(told(*window, u"Operator"_s), u"Verizon · Cat M1"_s);
    QCOMPARE(plot->history().samples().size(), 1);
    QCOMPARE(plot->history().firstMs(), second - 30'000);
    QCOMPARE(marks(), (QStringList{u"4.a"_s, u"4.e"_s}));
}

void TestReplay::restartsAreShown()
{
    const QString folder = m_dir.filePath(u"session"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile events(folder + u"/events.jsonl"_s);
    QVERIFY(events.open(QIODevice::WriteOnly));
    events.write(R"({"event":"step","step":"4.n","state":"done"})"
                 "\n"
                 R"({"event":"restart","count":1,"evidence":"PortVanished","elapsedMs":9000})"
                 "\n"
                 R"({"event":"restart","count":2,"evidence":"BootText","elapsedMs":20000})"
                 "\n");
    events.close();
    shown(writeLog(noteSession(), {}), u"session/transcript.log"_s);
    const auto window = shown({}, u"session"_s);
    QCOMPARE(rows(*window).filter(QRegularExpression(u"^Restart [12].*done"_s)).size(), 2);
    const SignalHistory &history = window->findChild<SignalPlot *>()->history();
    QStringList marks;
    for (const SignalHistory::Mark &mark : history.marks())
        marks += mark.text;
    QCOMPARE(marks.filter(u"restart"_s), (QStringList{u"restart 1"_s, u"restart 2"_s}));
    QVERIFY(!history.samples().last().rssiDbm); // nothing is known of a module that restarts
}

void TestReplay::lastOfGoodOnesIsShown()
{
    const auto window = shown(writeLog(noteSession(), {.format = LogFormat::Plain})
                              + writeLog(noteSession(), {.format = LogFormat::Plain})
                              + "AT+GMM\r\nME910C1-NA\r\n\r\nOK\r\n");
    const auto *sessions = named<QComboBox>(*window, u"Session of the log"_s);
    QCOMPARE(sessions->count(), 3);
    QCOMPARE(sessions->currentIndex(), 1); // the third says nothing of an update
}

void TestReplay::noProcedure()
{
    const auto window = shown("AT+CSQ\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
    QVERIFY2(told(*window, u"Message"_s).contains(u"shows no step")
                 || told(*window, u"Message"_s).contains(u"ends before"),
             qPrintable(told(*window, u"Message"_s)));
}

void TestReplay::notRead()
{
    const auto window = shown(QByteArray(), u"missing.log"_s);
    QVERIFY2(told(*window, u"Message"_s).contains(u"cannot be read"),
             qPrintable(told(*window, u"Message"_s)));
    QVERIFY(told(*window, u"Log"_s).contains(u"missing.log"));
}

void TestReplay::markupIsShownAsItIs() // K14
{
    QByteArray text = writeLog(noteSession(), {.format = LogFormat::Plain});
    text.replace("ME910C1-NA", "<b>x</b>");
    const auto window = shown(text, u"<i>log<i>.log"_s);
    for (const QLabel *label : window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
    QVERIFY(window->windowTitle().contains(u"<i>log<i>.log"));
}

void TestReplay::findingsAreAModel()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    LogFinding finding;
    finding.kind = LogFinding::Kind::ServerEmpty;
    finding.id = u"C05"_s;
    finding.line = 7;
    LogFinding habit = finding; // has a key for programs, and no code
    habit.kind = LogFinding::Kind::FixedPauses;
    habit.id = u"fixedPauses"_s;
    model.setFindings({finding, habit});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, FindingsModel::Id).data().toString(), u"C05"_s);
    QCOMPARE(model.index(1, FindingsModel::Id).data().toString(), QString());
    QCOMPARE(model.index(0, FindingsModel::Line).data().toString(), u"7"_s);
    QVERIFY(!model.index(0, FindingsModel::Text).data().toString().isEmpty());
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestReplay test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_replay.moc"
