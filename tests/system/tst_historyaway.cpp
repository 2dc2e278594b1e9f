#include "core/session/historyreader.h"
#include "tests/core/session/sessionfolders.h"
#include "tests/system/support/postgres.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace fota;
using namespace Qt::StringLiterals;

/// What a window finds of a history that benches share, on a real server that comes and goes.
class TestHistoryAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void othersComeLater();
    void ownAreAsTheyLie();
    void awayIsToldAndNothingWaitsForIt();
    void goesMeanwhile();
    void otherBenchIsReadAndCounted();

private:
    void begin();
    FoundSessions next(const SessionFilter &filter = {}); ///< the last answer to a search
    FoundSessions answer();

    static constexpr int kPatience = 30'000;
    PostgresServer m_server;
    std::unique_ptr<SessionFolders> m_own;
    std::unique_ptr<SessionFolders> m_others;
    QThread m_thread;
    HistoryReader *m_reader = nullptr;
    std::unique_ptr<QSignalSpy> m_found;
};

void TestHistoryAway::initTestCase()
{
    QVERIFY2(m_server.install(), qPrintable(m_server.errorText));
}

void TestHistoryAway::init()
{
    QVERIFY2(m_server.start() && m_server.clear(), qPrintable(m_server.errorText));
    m_own = std::make_unique<SessionFolders>();
    m_others = std::make_unique<SessionFolders>();
    m_others->put(5, summary("Failed", "LE910-NA1"));
    SharedHistory theirs(m_server.access(u"two"_s));
    QCOMPARE(sendPending(m_others->dataDir(), *benchOf(m_others->dataDir(), u"two"_s), theirs).sent,
             1);
    m_own->put(1, summary("Updated"));
    m_own->put(9, summary("Updated"));
}

void TestHistoryAway::cleanup()
{
    m_thread.quit();
    QVERIFY(m_thread.wait());
    m_found.reset();
}

void TestHistoryAway::begin()
{
    const HistoryAccess access = m_server.access(u"one"_s);
    m_reader = new HistoryReader(m_own->dataDir(), access);
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_found = std::make_unique<QSignalSpy>(m_reader, &HistoryReader::found);
    m_thread.start();
    QMetaObject::invokeMethod(m_reader,
                              [this, password = access.password] { m_reader->start(password); });
}

FoundSessions TestHistoryAway::answer()
{
    return m_found->isEmpty() && !m_found->wait(kPatience)
               ? FoundSessions()
               : m_found->takeFirst().first().value<FoundSessions>();
}

FoundSessions TestHistoryAway::next(const SessionFilter &filter)
{
    QMetaObject::invokeMethod(m_reader, [this, filter] { m_reader->search(filter); });
    FoundSessions found = answer();
    while (found.isAsking)
        found = answer();
    return found;
}

void TestHistoryAway::othersComeLater()
{
    begin();
    QMetaObject::invokeMethod(m_reader, [this] { m_reader->search({}); });
    const FoundSessions own = answer(); // at once
    QVERIFY(own.isAsking);
    QCOMPARE(own.sessions.size(), 2);
    const FoundSessions all = answer();
    QVERIFY2(!all.isAsking && !all.away, qPrintable(all.away.detail));
    QCOMPARE(all.sessions.size(), 3);
    QCOMPARE(all.waiting, 0);
    QCOMPARE(all.sessions[1].record.benchName, u"two"_s); // by time among the others
    QVERIFY(all.sessions[1].folder.isEmpty() && !all.sessions[0].folder.isEmpty());
    QCOMPARE(next({.model = u"LE910"_s}).sessions.size(), 1);
    QCOMPARE(next({.words = u"two"_s}).sessions.size(), 1);
    QCOMPARE(next({.outcome = u"Updated"_s}).sessions.size(), 2); // each once
    QCOMPARE(next({.most = 2}).sessions.size(), 2);
}

/// The server may know them as they were.
void TestHistoryAway::ownAreAsTheyLie()
{
    begin();
    const FoundSession mine = next().sessions.value(0);
    QVERIFY(m_server.execute(u"UPDATE sessions SET tags = E'\\nold\\n', model = 'old'"_s));
    QCOMPARE(next({.tag = u"old"_s}).sessions.size(), 1); // the other bench's
    QVERIFY(writeLabels(mine.folder, {{u"new"_s}, {}}));
    const FoundSessions found = next({.tag = u"new"_s});
    QCOMPARE(found.sessions.size(), 1);
    QCOMPARE(found.sessions[0].record.model, u"ME910C1-NA"_s);
    // One whose folder was pruned is still found, as it was sent.
    QVERIFY(QDir(mine.folder).removeRecursively());
    const FoundSessions all = next();
    QCOMPARE(all.sessions.size(), 3);
    QVERIFY(all.sessions[0].record.id == mine.record.id && all.sessions[0].folder.isEmpty());
}

void TestHistoryAway::awayIsToldAndNothingWaitsForIt()
{
    QVERIFY(m_server.stop());
    begin();
    const FoundSessions own = next();
    QCOMPARE(own.sessions.size(), 2);
    QVERIFY(bool(own.away));
    QCOMPARE(own.waiting, 2);
    QVERIFY(!own.away.detail.contains(QLatin1StringView(PostgresServer::kPassword)));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i) { // typed while it is away
        QMetaObject::invokeMethod(m_reader,
                                  [this, i] { m_reader->search({.words = QString::number(i)}); });
        const FoundSessions found = answer();
        QVERIFY(!found.isAsking && found.away && found.waiting == 2);
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestHistoryAway::goesMeanwhile()
{
    begin();
    QCOMPARE(next().sessions.size(), 3);
    QVERIFY(m_server.stop(true));
    const FoundSessions own = next();
    QCOMPARE(own.sessions.size(), 2);
    QVERIFY(bool(own.away));
}

void TestHistoryAway::otherBenchIsReadAndCounted()
{
    QFile events(sessionFolder(m_others->dataDir(), sessionIds(m_others->dataDir()).value(0))
                 + u"/events.jsonl"_s);
    QVERIFY(events.open(QIODevice::Append));
    events.write("{\"event\":\"step\",\"step\":\"4.c\",\"state\":\"done\",\"elapsedMs\":70}\n");
    events.close();
    SharedHistory theirs(m_server.access(u"two"_s));
    QCOMPARE(sendPending(m_others->dataDir(), *benchOf(m_others->dataDir(), u"two"_s), theirs).sent,
             1);
    begin();
    const FoundSessions all = next();
    QSignalSpy counted(m_reader, &HistoryReader::counted);
    QSignalSpy compared(m_reader, &HistoryReader::compared);
    QMetaObject::invokeMethod(m_reader, [this, all] {
        m_reader->count({});
        m_reader->compare(all.sessions[1].record, all.sessions[0].record);
    });
    QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, kPatience);
    QCOMPARE(counted.first()[0].value<StepCount>().steps.value(0).medianMs, 70);
    const auto both = compared.first()[0].value<SessionComparison>();
    QCOMPARE(both.steps.size(), 1);
    QVERIFY(both.steps[0].first && !both.steps[0].second);
}

QTEST_GUILESS_MAIN(TestHistoryAway)
#include "tst_historyaway.moc"
