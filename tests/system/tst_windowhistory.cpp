#include "core/session/sessionrecord.h"
#include "tests/system/support/bench.h"
#include "tests/system/support/display.h"

#include <QScopeGuard>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The History page of a real window on a real X server, by keys, over what real runs have left.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsByKeys();

private:
    static constexpr int kStep = 30'000; ///< on a loaded machine; seconds otherwise

    Display::Item item(const QString &name) { return m_display->item(u"fotabench"_s, name); }
    QString told(const QString &name) { return item(name).description; }
    void press(const QString &key) { m_display->press({key}); }

    std::unique_ptr<Display> m_display;
};

void TestWindowHistory::sessionsByKeys()
{
    Bench bench;
    QVERIFY2(bench.begin({}, 50), qPrintable(bench.errorText));
    const QString first = bench.update().last(u"result"_s)["session"_L1].toString();
    const QString second = bench.update().last(u"result"_s)["session"_L1].toString();
    QVERIFY(!first.isEmpty() && first != second);
    m_display = std::make_unique<Display>(bench.environment());
    QVERIFY2(m_display->start(), qPrintable(m_display->errorText()));
    QProcess window;
    window.setProcessEnvironment(m_display->environment());
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QStringLiteral(FOTA_WINDOW), {});
    const auto end = qScopeGuard([&] {
        if (QTest::currentTestFailed())
            m_display->tell(u"fotabench"_s, window);
        window.terminate();
        window.waitForFinished(kStep);
    });
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Check"_s).isShown(), kStep);

    press(u"alt+2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Found"_s).startsWith(u"2 session"), kStep);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"About the session"_s).contains(second), kStep);
    press(u"Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"About the session"_s).contains(first), kStep);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"Verdict of the session"_s), u"Updated"_s, kStep);

    // Tags and note, which lie in the session's folder.
    m_display->click(item(u"Tags of the session"_s).box);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Tags of the session"_s).hasFocus(), kStep);
    m_display->type(u"customer 7"_s);
    press(u"Tab"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Note on the session"_s).hasFocus(), kStep);
    m_display->type(u"sent back"_s);
    press(u"ctrl+Return"_s);
    const QString folder = sessionFolder(bench.dataDir(), first);
    const SessionLabels kept{{u"customer 7"_s}, u"sent back"_s};
    QTRY_VERIFY_WITH_TIMEOUT(readLabels(folder) == kept, kStep);

    // Search by what was noted.
    m_display->click(item(u"Search the sessions"_s).box);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Search the sessions"_s).hasFocus(), kStep);
    m_display->type(u"sent customer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Found"_s).startsWith(u"1 session"), kStep);
    press(u"ctrl+a"_s);
    press(u"Delete"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Found"_s).startsWith(u"2 session"), kStep);

    // Both, side by side; and all of them counted.
    press(u"Down"_s); // from the field into the list
    press(u"Home"_s);
    press(u"shift+Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Compare"_s).isEnabled(), kStep);
    QVERIFY(m_display->act(u"fotabench"_s, u"Compare"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told(u"First session"_s).contains(u"Updated"), kStep);
    QVERIFY(item(u"Steps of both sessions"_s).isShown());
    press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Sessions"_s).isShown(), kStep);
    QVERIFY(m_display->act(u"fotabench"_s, u"Statistics"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Plot of the step times"_s).contains(u"4.c: median "), kStep);
    press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"Sessions"_s).isShown(), kStep);

    // One opened, read only, in a window of its own.
    press(u"End"_s);
    press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Log"_s).contains(first), kStep);
    QVERIFY(item(u"Steps"_s).isShown());
}

QTEST_GUILESS_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"
