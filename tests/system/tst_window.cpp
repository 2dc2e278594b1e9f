#include "core/session/filejournal.h"
#include "tests/system/support/bench.h"
#include "tests/system/support/display.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The window as a real process on a real X server, worked by keys and mouse and read through the
/// accessibility bus by the names of its contract.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersWithoutDisplay_data();
    void answersWithoutDisplay();
    void demoByKeysAlone();
    void realServerByMouse();
    void refusedLoginAndRetryByKeys();
    void endedInARun_data();
    void endedInARun();
    void displayGoneInTheRestarts();

private:
    static constexpr int kStep = 30'000; ///< on a loaded machine; seconds otherwise
    static constexpr int kRun = 120'000;

    void open(const QStringList &arguments);
    Display::Item item(const QString &name) { return m_display->item(u"fotabench"_s, name); }
    QString told(const QString &name) { return item(name).description; }
    bool isPressable(const QString &name);
    void click(const QString &name);
    void pressByKeys(const QString &name);
    QStringList rows(); ///< of Steps
    void openAtBench();
    void connectByMouse();
    void connectWithPassword();
    void checkEnded();

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Display> m_display;
    std::unique_ptr<QProcess> m_window;
};

void TestWindow::init()
{
    m_bench = std::make_unique<Bench>();
    m_display = std::make_unique<Display>(m_bench->environment());
    QVERIFY2(m_display->start(), qPrintable(m_display->errorText()));
}

void TestWindow::cleanup()
{
    if (QTest::currentTestFailed() && m_window)
        m_display->tell(u"fotabench"_s, *m_window);
    if (m_window) {
        m_window->terminate();
        if (!m_window->waitForFinished(kStep))
            m_window->kill();
    }
    m_window.reset();
    m_display.reset();
    m_bench.reset();
}

void TestWindow::open(const QStringList &arguments)
{
    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(m_display->environment());
    m_window->setProcessChannelMode(QProcess::ForwardedOutputChannel);
    m_window->start(QStringLiteral(FOTA_WINDOW), arguments);
    QVERIFY2(m_window->waitForStarted(), qPrintable(m_window->errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Check"_s).isShown(), kStep);
}

bool TestWindow::isPressable(const QString &name)
{
    const Display::Item button = item(name);
    return button.role == u"push button" && button.isShown() && button.isEnabled();
}

void TestWindow::click(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(isPressable(name), qPrintable(name), kStep);
    m_display->click(item(name).box);
}

void TestWindow::pressByKeys(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(isPressable(name), qPrintable(name), kStep);
    QVERIFY2(m_display->pressByKeys(u"fotabench"_s, name), qPrintable(name));
}

QStringList TestWindow::rows()
{
    QStringList texts;
    for (const Display::Item &one : m_display->items(u"fotabench"_s)) {
        if (one.role.contains(u"tree item") || one.role.contains(u"table cell"))
            texts << one.name;
    }
    return texts;
}

/// Each letter once, with its end in words; nothing waits or runs.
void TestWindow::checkEnded()
{
    const QStringList texts = rows();
    for (char letter = 'a'; letter <= 't'; ++letter) {
        const QRegularExpression row(
            u"^4\\.%1 .*, (done|other|skipped|failed)(,|$)"_s.arg(QLatin1Char(letter)));
        QVERIFY2(texts.filter(row).size() == 1,
                 qPrintable(QLatin1Char(letter) + u": "_s + texts.join(u'\n')));
    }
}

void TestWindow::answersWithoutDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("part");
    QTest::newRow("--help") << u"--help"_s << u"--demo"_s;
    QTest::newRow("-h") << u"-h"_s << u"--demo"_s;
    QTest::newRow("--version") << u"--version"_s << u"fotabench "_s;
}

void TestWindow::answersWithoutDisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, part);
    QProcessEnvironment environment = m_bench->environment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) // as in a plain terminal
        environment.remove(name);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FOTA_WINDOW), {option});
    QVERIFY(program.waitForFinished(kStep));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains(part.toUtf8()));
}

void TestWindow::demoByKeysAlone()
{
    open({u"--demo"_s, u"--data-dir"_s, m_bench->path(u"kept"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(told(u"Firmware"_s), QString::fromLatin1(Bench::kOld), kStep);
    QCOMPARE(told(u"Model"_s), u"ME910C1-NA"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Registration"_s).contains(u"home"), kStep);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Operator"_s).contains(u"Verizon"), kStep);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Update…"_s), kStep);

    // What is pressed as the consent opens, over what else was being done, is no consent.
    for (const QString &key : {u"Return"_s, u"space"_s, u"Escape"_s}) {
        m_display->press({u"ctrl+u"_s});
        QTRY_VERIFY_WITH_TIMEOUT(item(u"Do not update"_s).hasFocus(), kRun);
        QVERIFY(item(u"Consent to the update"_s).isThere());
        m_display->press({key});
        if (key == u"Return")
            m_display->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!item(u"Do not update"_s).isShown(), kStep);
        QVERIFY(isPressable(u"Update…"_s));
    }
    QCOMPARE(told(u"Firmware"_s), QString::fromLatin1(Bench::kOld));

    m_display->press({u"ctrl+u"_s});
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Do not update"_s).hasFocus(), kStep);
    m_display->press({u"Tab"_s});
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Update the module"_s).hasFocus(), kStep);
    m_display->press({u"space"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Stop"_s) || isPressable(u"Stop watching"_s), kStep);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"was updated"), kRun);
    QCOMPARE(told(u"Firmware"_s), QString::fromLatin1(Bench::kTarget));
    QVERIFY(told(u"Message"_s).contains(QLatin1String(Bench::kTarget)));
    QCOMPARE(item(u"Progress"_s).value, 100.0);
    checkEnded();

    // Nothing of a demo is kept.
    m_window->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(), QProcess::NotRunning, kStep);
    QDirIterator kept(m_bench->path(u"home/state"_s), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(!kept.hasNext(), qPrintable(kept.next()));
    QVERIFY(!QFileInfo::exists(m_bench->path(u"kept"_s))); // nor where the real sessions are
}

void TestWindow::openAtBench()
{
    QVERIFY2(m_bench->begin({}, 50), qPrintable(m_bench->errorText));
    open(QStringList{u"--port"_s, m_bench->port, u"--server"_s, m_bench->server.address(),
                     u"--user"_s, QString::fromLatin1(Bench::kUser)}
         + Bench::shortLimits());
    QVERIFY(!isPressable(u"Check"_s));
}

void TestWindow::connectByMouse()
{
    openAtBench();
    click(u"Connect"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"Firmware"_s), QString::fromLatin1(Bench::kOld), kStep);
}

void TestWindow::realServerByMouse()
{
    connectByMouse();
    if (QTest::currentTestFailed())
        return;
    click(u"Check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Password"_s).hasFocus(), kStep);
    QVERIFY(told(u"Message"_s).contains(QLatin1String(Bench::kUser)));
    QCOMPARE(m_bench->server.connections(), 0);
    m_display->type(QString::fromLatin1(Bench::kPassword));
    click(u"Use it and check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"update is available"), kRun);
    QCOMPARE(told(u"Target version"_s), QString::fromLatin1(Bench::kTarget));
    checkEnded();

    click(u"Update…"_s);
    click(u"Update the module"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"was updated"), kRun);
    QCOMPARE(told(u"Firmware"_s), QString::fromLatin1(Bench::kTarget));
    QCOMPARE(item(u"Progress"_s).value, 100.0);
    QVERIFY(told(u"Signal plot"_s).contains(u"dBm"));
    checkEnded();
    m_bench->server.settle();
    QVERIFY(m_bench->server.count("RETR") >= 2);
    for (const Display::Item &one : m_display->items(u"fotabench"_s))
        QVERIFY(!(one.name + one.description).contains(QLatin1String(Bench::kPassword)));
}

void TestWindow::refusedLoginAndRetryByKeys()
{
    openAtBench();
    pressByKeys(u"Connect"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"Firmware"_s), QString::fromLatin1(Bench::kOld), kStep);
    pressByKeys(u"Check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Password"_s).hasFocus(), kStep);
    m_display->type(u"not-the-one"_s);
    m_display->press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"F04"), kRun);
    const QString message = told(u"Message"_s);
    for (const char *part : {"refused the user name or the password", "was not changed",
                             "Check user name and password", "F04"})
        QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
    QVERIFY(rows().filter(QRegularExpression(u"^4\\.f .*, failed"_s)).size() == 1);
    checkEnded();

    QTRY_VERIFY_WITH_TIMEOUT(item(u"Password"_s).hasFocus(), kStep);
    m_display->type(QString::fromLatin1(Bench::kPassword));
    pressByKeys(u"Retry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"update is available"), kRun);
    checkEnded();
}

void TestWindow::connectWithPassword()
{
    QVERIFY2(m_bench->begin({}, 20), qPrintable(m_bench->errorText));
    open(QStringList{u"--port"_s, m_bench->port, u"--server"_s, m_bench->server.address(),
                     u"--user"_s, QString::fromLatin1(Bench::kUser), u"--password-file"_s,
                     m_bench->path(u"secret/password"_s)}
         + Bench::shortLimits());
    click(u"Connect"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"Firmware"_s), QString::fromLatin1(Bench::kOld), kStep);
}

void TestWindow::endedInARun_data()
{
    QTest::addColumn<int>("number"); ///< 0: the display goes
    QTest::newRow("H15 TERM") << SIGTERM;
    QTest::newRow("H15 HUP") << SIGHUP;
    QTest::newRow("H15 INT") << SIGINT;
    QTest::newRow("H15 display gone") << 0;
}

/// Before the apply: what is open on the module is closed, whoever ends the window.
void TestWindow::endedInARun()
{
    QFETCH(const int, number);
    connectWithPassword();
    if (QTest::currentTestFailed())
        return;
    click(u"Check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->count("AT#FTPOPEN=") == 1, kRun);
    if (number == 0)
        m_display->vanish();
    else
        ::kill(pid_t(m_window->processId()), number);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(), QProcess::NotRunning, kStep);
    QCOMPARE(m_window->exitStatus(), QProcess::NormalExit);
    const QByteArray said = m_window->readAllStandardError();
    QVERIFY2(!said.contains("QRegularExpression"), said); // what the engine needs is still there
    QCOMPARE(m_bench->count("AT#FTPCLOSE"), 1);
    QCOMPARE(m_bench->count("AT#SGACT=3,0"), 1);
    QCOMPARE(m_bench->violations(), QStringList());
    QVERIFY(FileJournal(m_bench->dataDir()).openRuns().isEmpty());
    m_window.reset();
}

/// From the apply on nothing is said to the module any more, and the next start looks at it.
void TestWindow::displayGoneInTheRestarts() // H15
{
    connectWithPassword();
    if (QTest::currentTestFailed())
        return;
    click(u"Update…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Consent to the update"_s).isThere(), kRun);
    click(u"Update the module"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->count("AT#OTAUP=0") == 1, kRun);
    m_display->vanish();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(), QProcess::NotRunning, kStep);
    m_window.reset();
    const QList<FileJournal::Reading> open = FileJournal(m_bench->dataDir()).openRuns();
    QCOMPARE(open.size(), 1);
    QVERIFY(open.first().entry.applyOnRecord());
    QCOMPARE(m_bench->violations(), QStringList());
    Program &next = m_bench->program();
    next.run(QStringList{u"resume"_s, u"--json"_s} + Bench::shortLimits());
    QVERIFY2(next.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(next.told()));
    QCOMPARE(m_bench->count("AT#OTAUP="), 1);
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
