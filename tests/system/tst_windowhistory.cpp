#include "core/session/bundle.h"
#include "tests/system/support/bench.h"
#include "tests/system/support/display.h"

#include <QFile>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The History page of the real window, with the keys and by the names that a screen reader knows.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void searchedComparedOpenedExported();

private:
    static constexpr int kStep = 30'000; ///< on a loaded machine; seconds otherwise

    bool makeSessions(); ///< an identification, an update, a check; the oldest first
    void open();
    Display::Item item(const QString &name) ///< nothing where it is not shown
    {
        const Display::Item one = m_display->item(u"fotabench"_s, name);
        return one.isShown() ? one : Display::Item();
    }
    QString told(const QString &name) { return item(name).description; }
    void press(const QString &button);
    /// Waits until that is told; each look at a window takes its time.
    bool tells(const QString &name, const QString &text)
    {
        return QTest::qWaitFor([&] { return told(name).contains(text); }, kStep);
    }
    bool hasFocus(const QString &name)
    {
        return QTest::qWaitFor([&] { return item(name).hasFocus(); }, kStep);
    }
    bool isShown(const QString &name, bool shown = true)
    {
        return QTest::qWaitFor([&] { return item(name).isThere() == shown; }, kStep);
    }

    Bench m_bench;
    std::unique_ptr<Display> m_display;
    std::unique_ptr<QProcess> m_window;
};

void TestWindowHistory::cleanup()
{
    if (QTest::currentTestFailed() && m_window)
        m_display->tell(u"fotabench"_s, *m_window);
    m_window.reset();
    m_display.reset();
}

bool TestWindowHistory::makeSessions()
{
    if (!m_bench.begin())
        return false;
    return m_bench.program().run({u"identify"_s, u"--port"_s, u"sim:le910-na1"_s})
           && m_bench.update().exitCode() == 0
           && m_bench.program().run(QStringList{u"check"_s} + m_bench.options());
}

void TestWindowHistory::open()
{
    m_display = std::make_unique<Display>(m_bench.environment());
    QVERIFY2(m_display->start(), qPrintable(m_display->errorText()));
    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(m_display->environment());
    m_window->setProcessChannelMode(QProcess::ForwardedChannels);
    m_window->start(QStringLiteral(FOTA_WINDOW), {u"--port"_s, m_bench.port});
    QVERIFY2(m_window->waitForStarted(), qPrintable(m_window->errorString()));
    QVERIFY(isShown(u"Check"_s));
}

void TestWindowHistory::press(const QString &button)
{
    QVERIFY2(QTest::qWaitFor([&] { return item(button).isEnabled(); }, kStep), qPrintable(button));
    QVERIFY2(m_display->act(u"fotabench"_s, button), qPrintable(button));
}

void TestWindowHistory::searchedComparedOpenedExported()
{
    QVERIFY2(makeSessions(), qPrintable(m_bench.errorText));
    open();
    m_display->press({u"alt+2"_s});
    QVERIFY(tells(u"Found"_s, u"3 session"_s));
    QCOMPARE(told(u"Verdict of the session"_s), u"Already up to date"_s); // the newest

    m_display->click(item(u"Search the sessions"_s).box);
    m_display->type(u"le910"_s);
    QVERIFY(tells(u"Found"_s, u"1 session"_s));
    QVERIFY(tells(u"Verdict of the session"_s, u"no run"_s));
    m_display->press({u"ctrl+a"_s, u"BackSpace"_s});
    QVERIFY(tells(u"Found"_s, u"3 session"_s));

    // From the field into the list, where the one that was found is still chosen: the last.
    m_display->press({u"Down"_s, u"Up"_s, u"Up"_s, u"shift+Down"_s});
    press(u"Compare"_s);
    QVERIFY(tells(u"First session"_s, u"Updated"_s));
    QVERIFY(told(u"Second session"_s).contains(u"Already up to date"_s));
    press(u"Back to the sessions"_s);
    QVERIFY(isShown(u"Found"_s));

    m_display->press({u"Up"_s, u"Down"_s});
    QVERIFY(tells(u"Verdict of the session"_s, u"Updated"_s));
    press(u"Open"_s); // in a window of its own, read only
    QVERIFY(tells(u"Message"_s, u"was updated"_s));
    QVERIFY(item(u"Place in the log"_s).isThere());

    const QString path = m_bench.path(u"exported.fbz"_s);
    m_display->press({u"ctrl+e"_s});
    QVERIFY(hasFocus(u"Session log (.log)"_s));
    m_display->press({u"Down"_s, u"Down"_s, u"Down"_s});
    QVERIFY(hasFocus(u"Session bundle (.fbz)"_s));
    const auto placeIsAsked = [this] {
        if (item(u"File name:"_s).isThere())
            return true;
        m_display->press({u"Return"_s}); // heard once it is known what is replaced
        QTest::qWait(500);
        return item(u"File name:"_s).isThere();
    };
    QVERIFY(QTest::qWaitFor(placeIsAsked, kStep));
    m_display->press({u"ctrl+a"_s});
    m_display->type(path);
    m_display->press({u"Return"_s});
    QFile file(path);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), kStep);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<BundleContents> contents = checkBundle(file);
    QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().detail));
    QCOMPARE(contents->session["outcome"_L1].toString(), u"Updated"_s);
    QCOMPARE(contents->session["imei"_L1].toString(), u"IMEI-1"_s);

    m_display->press({u"alt+F4"_s});
    QVERIFY(isShown(u"Place in the log"_s, false));
    m_window->terminate();
    QVERIFY(m_window->waitForFinished(kStep));
}

QTEST_GUILESS_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"
