#include "core/session/filejournal.h"
#include "core/session/steptimes.h"
#include "tests/system/support/bench.h"
#include "tests/system/support/display.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The window as a screen reader works it, by names alone; and a run that is left and resumed.
class TestWindowRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAloneFromConnectToUpdated();
    void leftInTheRestartsAndResumed();
    void lostPortAndBack();
    void aliveOnASlowDisk();
    void logOfACustomer();

private:
    static constexpr int kStep = 30'000; ///< on a loaded machine; seconds otherwise
    static constexpr int kRun = 120'000;

    void open(const QStringList &more = {});
    void end();
    Display::Item item(const QString &name) { return m_display->item(u"fotabench"_s, name); }
    QString told(const QString &name) { return item(name).description; }
    bool isPressable(const QString &name)
    {
        const Display::Item button = item(name);
        return button.role == u"push button" && button.isShown() && button.isEnabled();
    }
    void press(const QString &name); ///< by its name, without mouse or key
    void click(const QString &name);
    void pressByKeys(const QString &name); ///< Tab and Space
    void connected();

    QProcessEnvironment m_more; ///< of the window
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Display> m_display;
    std::unique_ptr<QProcess> m_window;
};

void TestWindowRuns::init()
{
    m_more.clear();
    m_bench = std::make_unique<Bench>();
    m_display = std::make_unique<Display>(m_bench->environment());
    QVERIFY2(m_display->start(), qPrintable(m_display->errorText()));
}

void TestWindowRuns::cleanup()
{
    if (QTest::currentTestFailed() && m_window)
        m_display->tell(u"fotabench"_s, *m_window);
    end();
    m_display.reset();
    m_bench.reset();
}

void TestWindowRuns::end()
{
    if (!m_window)
        return;
    m_window->terminate();
    if (!m_window->waitForFinished(kStep))
        m_window->kill();
    m_window.reset();
}

void TestWindowRuns::open(const QStringList &more)
{
    QProcessEnvironment environment = m_display->environment();
    environment.insert(m_more);
    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(environment);
    m_window->setProcessChannelMode(QProcess::ForwardedChannels);
    m_window->start(QStringLiteral(FOTA_WINDOW),
                    QStringList{u"--port"_s, m_bench->port, u"--server"_s,
                                m_bench->server.address(), u"--user"_s,
                                QString::fromLatin1(Bench::kUser), u"--password-file"_s,
                                m_bench->path(u"secret/password"_s)}
                        + Bench::shortLimits() + more);
    QVERIFY2(m_window->waitForStarted(), qPrintable(m_window->errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Check"_s).isShown(), kStep);
}

void TestWindowRuns::press(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(isPressable(name), qPrintable(name), kStep);
    QVERIFY2(m_display->act(u"fotabench"_s, name), qPrintable(name));
}

void TestWindowRuns::click(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(isPressable(name), qPrintable(name), kStep);
    m_display->click(item(name).box);
}

void TestWindowRuns::pressByKeys(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(isPressable(name), qPrintable(name), kStep);
    QVERIFY2(m_display->pressByKeys(u"fotabench"_s, name), qPrintable(name));
}

void TestWindowRuns::connected()
{
    QTRY_COMPARE_WITH_TIMEOUT(told(u"Firmware"_s), QString::fromLatin1(Bench::kOld), kStep);
}

void TestWindowRuns::namesAloneFromConnectToUpdated()
{
    QVERIFY2(m_bench->begin({}, 20), qPrintable(m_bench->errorText));
    open();
    press(u"Connect"_s);
    connected();
    press(u"Check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"update is available"), kRun);
    press(u"Update…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Consent to the update"_s).isThere(), kStep);
    press(u"Update the module"_s);
    // Each step is said while it runs: a notification that bears its name. A look at the whole
    // window takes seconds under a sanitizer, so the module is slow here.
    bool isSaid = false;
    const auto saidOrOver = [this, &isSaid] {
        static const QRegularExpression kWords(u"^(4\\.[a-t] |Restart ).*running"_s);
        bool isOver = false;
        for (const Display::Item &one : m_display->items(u"fotabench"_s)) {
            isSaid = isSaid || (one.role == u"notification" && kWords.match(one.name).hasMatch());
            isOver = isOver || (one.name == u"Message" && one.description.contains(u"was updated"));
        }
        return isSaid || isOver;
    };
    QTRY_VERIFY_WITH_TIMEOUT(saidOrOver(), kRun);
    QVERIFY(isSaid);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"was updated"), kRun);
    QCOMPARE(told(u"Firmware"_s), QString::fromLatin1(Bench::kTarget));
    QCOMPARE(item(u"Progress"_s).value, 100.0);

    // What the next session will call usual.
    QTRY_VERIFY(!usualStepTimes(m_bench->dataDir(), u"ME910C1-NA"_s).isEmpty());
}

/// The question of the close button is the question of Stop watching; the next start settles it. By
/// keys alone.
void TestWindowRuns::leftInTheRestartsAndResumed() // H02, X02
{
    QVERIFY2(m_bench->begin({}, 2),
             qPrintable(m_bench->errorText)); // restarts last a minute and more
    const QStringList patience{u"--limit"_s, u"restart=180"_s};
    open(patience);
    pressByKeys(u"Connect"_s);
    connected();
    pressByKeys(u"Update…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Consent to the update"_s).isThere(), kRun);
    pressByKeys(u"Update the module"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Stop watching"_s), kRun); // from the apply on
    pressByKeys(u"Stop watching"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Keep watching"_s), kStep);
    QVERIFY2(told(u"Message"_s).contains(u"keeps updating without this program"),
             qPrintable(told(u"Message"_s)));
    pressByKeys(u"Keep watching"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Stop watching"_s), kStep);
    m_display->press({u"alt+F4"_s});
    pressByKeys(u"Stop watching and close"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(), QProcess::NotRunning, kStep);
    QCOMPARE(FileJournal(m_bench->dataDir()).openRuns().size(), 1);

    open(patience);
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Resume"_s), kStep);
    const QString message = told(u"Message"_s);
    QVERIFY2(message.contains(u"interrupted") && message.contains(u"may have been started"),
             qPrintable(message));
    pressByKeys(u"Resume"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"was updated"), kRun);
    QCOMPARE(m_bench->count("AT#OTAUP="), 1);
    QVERIFY(FileJournal(m_bench->dataDir()).openRuns().isEmpty());
}

/// The module's cable is pulled, and put in again; by keys alone.
void TestWindowRuns::lostPortAndBack() // P11, P15
{
    QVERIFY2(m_bench->begin({}, 50), qPrintable(m_bench->errorText));
    open();
    pressByKeys(u"Connect"_s);
    connected();

    m_bench->module->sendSignal(SIGTERM);
    QVERIFY(m_bench->module->waitEnded());
    QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Retry"_s), kStep);
    QVERIFY(told(u"Message"_s).contains(u"connects again by itself"));
    QVERIFY(!isPressable(u"Check"_s));
    QCOMPARE(told(u"Registration"_s), u"not known"_s);

    QVERIFY(m_bench->simulate({}, 50));
    pressByKeys(u"Retry"_s);
    connected();
    pressByKeys(u"Check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"update is available"), kRun);
}

/// The intent to apply is on its way to the disk; meanwhile the window is used, and nothing is
/// applied.
void TestWindowRuns::aliveOnASlowDisk() // H13
{
    QVERIFY2(m_bench->begin({}, 50), qPrintable(m_bench->errorText));
    m_more.insert(u"LD_PRELOAD"_s, QStringLiteral(FOTA_HOSTFAULTS));
    m_more.insert(u"HOSTFAULTS_PATH"_s, u".intents"_s);
    QFile held(m_bench->path(u"held"_s));
    QVERIFY(held.open(QIODevice::WriteOnly));
    m_more.insert(u"HOSTFAULTS_HELD"_s, held.fileName());
    m_more.insert(u"ASAN_OPTIONS"_s, m_display->environment().value(u"ASAN_OPTIONS"_s)
                                         + u":verify_asan_link_order=0"_s);
    open();
    click(u"Connect"_s);
    connected();
    click(u"Update…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Consent to the update"_s).isThere(), kRun);
    click(u"Update the module"_s);
    QDir journal(m_bench->dataDir() + u"/journal"_s);
    const auto isWritten = [&journal] { // and about to be synced
        const QFileInfoList files = journal.entryInfoList({u"*.intents"_s});
        return !files.isEmpty() && files.front().size() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWritten(), kRun);
    m_display->press({u"ctrl+f"_s});
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Find in the log"_s).isShown(), kStep);
    QCOMPARE(m_bench->count("AT#OTAUP=0"), 0);
    QVERIFY(held.remove());
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->count("AT#OTAUP=0"), 1, kRun);
}

/// A file on the command line is shown, in a window without a module.
void TestWindowRuns::logOfACustomer()
{
    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(m_display->environment());
    m_window->setProcessChannelMode(QProcess::ForwardedChannels);
    m_window->start(QStringLiteral(FOTA_WINDOW),
                    {QStringLiteral(FOTA_TEST_DATA "/note-session.log")});
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Message"_s).contains(u"was updated"), kStep);
    QCOMPARE(told(u"Model"_s), u"ME910C1-NA"_s);
    QVERIFY(told(u"Log"_s).contains(u"note-session.log"));
    QVERIFY(!isPressable(u"Check"_s));
    QVERIFY(!isPressable(u"Connect"_s));
}

QTEST_GUILESS_MAIN(TestWindowRuns)
#include "tst_windowruns.moc"
