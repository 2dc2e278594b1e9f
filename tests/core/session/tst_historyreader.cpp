#include "core/session/historyreader.h"
#include "tests/core/session/sessionfolders.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace fota;
using namespace Qt::StringLiterals;

/// What a window asks of the sessions of its bench, answered from another thread.
class TestHistoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void search();
    void newestSearchAlone();
    void searchWaitsForThePassword();
    void noFolder();
    void newSessionIsFound();
    void labelsAreKept();
    void wrongLabelsAreTold();
    void compare();
    void count();

private:
    void begin();
    void ask(const SessionFilter &filter)
    {
        QMetaObject::invokeMethod(m_reader, [this, filter] { m_reader->search(filter); });
    }
    FoundSessions answer(QSignalSpy &spy)
    {
        return spy.wait() || !spy.isEmpty() ? spy.takeFirst().first().value<FoundSessions>()
                                            : FoundSessions();
    }
    /// With a step of that time.
    QString putStep(int day, qint64 elapsedMs, const QString &state = u"done"_s);

    std::unique_ptr<SessionFolders> m_folders;
    QThread m_thread;
    HistoryReader *m_reader = nullptr;
};

void TestHistoryReader::init()
{
    m_folders = std::make_unique<SessionFolders>();
    m_reader = new HistoryReader(m_folders->dataDir(), {});
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

void TestHistoryReader::cleanup()
{
    m_thread.quit();
    QVERIFY(m_thread.wait());
}

void TestHistoryReader::begin()
{
    QMetaObject::invokeMethod(m_reader, [this] { m_reader->start({}); });
}

QString TestHistoryReader::putStep(int day, qint64 elapsedMs, const QString &state)
{
    const QString id = m_folders->put(day, summary("Updated"));
    QFile events(sessionFolder(m_folders->dataDir(), id) + u"/events.jsonl"_s);
    if (!events.open(QIODevice::Append))
        return {};
    events.write(QJsonDocument(QJsonObject{{u"event"_s, u"step"_s},
                                           {u"step"_s, u"4.c"_s},
                                           {u"state"_s, state},
                                           {u"elapsedMs"_s, elapsedMs}})
                     .toJson(QJsonDocument::Compact)
                 + '\n');
    return id;
}

void TestHistoryReader::search()
{
    m_folders->put(1, summary("Updated"));
    const QString second = m_folders->put(2, summary("Failed", "LE910-NA1", "352353080000002"),
                                          {{u"vip"_s}, u"sent back"_s});
    QSignalSpy spy(m_reader, &HistoryReader::found);
    begin();
    ask({});
    const FoundSessions all = answer(spy);
    QVERIFY(!all.error && !all.away && !all.isAsking);
    QCOMPARE(all.sessions.size(), 2);
    QCOMPARE(all.sessions[0].record.id, second);
    QCOMPARE(all.sessions[0].folder, sessionFolder(m_folders->dataDir(), second));
    QCOMPARE(all.sessions[0].record.bench, all.ownBench);
    for (const QString &words :
         {u"000002"_s, u"le910 verizon"_s, u"VIP"_s, u"back"_s, u"B026 sent"_s, second}) {
        ask({.words = words});
        QCOMPARE(answer(spy).sessions.size(), 1);
    }
    for (const QString &words : {u"nowhere"_s, u"vip nowhere"_s, u"%"_s}) {
        ask({.words = words});
        QCOMPARE(answer(spy).sessions.size(), 0);
    }
}

/// Typed letter by letter while the reader was busy: one search is enough.
void TestHistoryReader::newestSearchAlone()
{
    m_folders->put(1, summary("Updated"));
    QSignalSpy spy(m_reader, &HistoryReader::found);
    QMetaObject::invokeMethod(m_reader, [this] { // all that came while it was busy
        m_reader->start({});
        for (const char *words : {"M", "ME", "ME9", "ME91"})
            m_reader->search({.words = QString::fromLatin1(words)});
    });
    QCOMPARE(answer(spy).filter.words, u"ME91"_s);
    ask({.words = u"other"_s});
    QCOMPARE(answer(spy).filter.words, u"other"_s); // and no other answer before it
}

void TestHistoryReader::searchWaitsForThePassword()
{
    QSignalSpy spy(m_reader, &HistoryReader::found);
    ask({});
    begin();
    QVERIFY(!answer(spy).error);
    QCOMPARE(spy.size(), 0);
}

void TestHistoryReader::noFolder() // who looks makes none
{
    QVERIFY(QDir(m_folders->dataDir()).removeRecursively());
    QSignalSpy spy(m_reader, &HistoryReader::found);
    begin();
    ask({});
    const FoundSessions none = answer(spy);
    QVERIFY(!none.error && none.sessions.isEmpty());
    QVERIFY(!QFile::exists(m_folders->dataDir()));
}

void TestHistoryReader::newSessionIsFound()
{
    QSignalSpy spy(m_reader, &HistoryReader::found);
    QVERIFY(QDir(m_folders->dataDir()).removeRecursively());
    begin();
    ask({});
    QCOMPARE(answer(spy).sessions.size(), 0);
    m_folders->put(1, summary("Updated"));
    ask({});
    QCOMPARE(answer(spy).sessions.size(), 1);
}

void TestHistoryReader::labelsAreKept()
{
    m_folders->put(1, summary("Updated"));
    QSignalSpy spy(m_reader, &HistoryReader::found);
    QSignalSpy kept(m_reader, &HistoryReader::labelled);
    begin();
    ask({});
    const FoundSession session = answer(spy).sessions.value(0);
    QMetaObject::invokeMethod(m_reader, [this, session] {
        m_reader->label(session.record, {{u"a"_s, u"b c"_s}, u"two\nlines"_s});
    });
    QVERIFY(kept.wait() || !kept.isEmpty());
    QVERIFY(!kept.first()[1].value<Error>());
    QCOMPARE(kept.first()[0].value<SessionRecord>().tags, (QStringList{u"a"_s, u"b c"_s}));
    QCOMPARE(readLabels(session.folder).note, u"two\nlines"_s);
    ask({.tag = u"b c"_s});
    QCOMPARE(answer(spy).sessions.size(), 1);
}

void TestHistoryReader::wrongLabelsAreTold()
{
    m_folders->put(1, summary("Updated"), {{u"before"_s}, {}});
    QSignalSpy spy(m_reader, &HistoryReader::found);
    QSignalSpy kept(m_reader, &HistoryReader::labelled);
    begin();
    ask({});
    const FoundSession session = answer(spy).sessions.value(0);
    SessionRecord elsewhere = session.record;
    elsewhere.bench = u"another"_s;
    QMetaObject::invokeMethod(m_reader, [this, session, elsewhere] {
        m_reader->label(session.record, {{QString(50, u'x')}, {}});
        m_reader->label(elsewhere, {{u"mine"_s}, {}});
    });
    QTRY_COMPARE(kept.size(), 2);
    QCOMPARE(kept[0][1].value<Error>().code, ErrorCode::BadArgument);
    QCOMPARE(kept[0][0].value<SessionRecord>().tags, QStringList(u"before"_s));
    QCOMPARE(kept[1][1].value<Error>().code, ErrorCode::LogNotWritten);
    QCOMPARE(readLabels(session.folder).tags, QStringList(u"before"_s));
}

void TestHistoryReader::compare()
{
    putStep(1, 100);
    putStep(2, 250, u"failed"_s);
    QSignalSpy spy(m_reader, &HistoryReader::found);
    QSignalSpy compared(m_reader, &HistoryReader::compared);
    begin();
    ask({});
    const FoundSessions all = answer(spy);
    QMetaObject::invokeMethod(m_reader, [this, all] {
        m_reader->compare(all.sessions[1].record, all.sessions[0].record);
    });
    QVERIFY(compared.wait() || !compared.isEmpty());
    const auto both = compared.first()[0].value<SessionComparison>();
    QCOMPARE(both.first.id, all.sessions[1].record.id);
    QCOMPARE(both.steps.size(), 1);
    QCOMPARE(both.steps[0].longerMs(), std::optional<qint64>(150));
    QCOMPARE(both.steps[0].second->state, LogStep::State::Failed);
}

void TestHistoryReader::count()
{
    putStep(1, 100);
    const QString slowest = putStep(2, 300);
    putStep(3, 50, u"failed"_s);
    m_folders->put(4, summary("Updated"));
    QSignalSpy counted(m_reader, &HistoryReader::counted);
    begin();
    const auto countOf = [&](const SessionFilter &filter) {
        counted.clear();
        QMetaObject::invokeMethod(m_reader, [this, filter] { m_reader->count(filter); });
        return counted.wait() || !counted.isEmpty() ? counted.first()[0].value<StepCount>()
                                                    : StepCount();
    };
    const StepCount all = countOf({});
    QCOMPARE(all.sessions, 3);
    QCOMPARE(all.steps,
             (QList<StepStatistic>{{u"ME910C1-NA"_s, u"4.c"_s, 3, 1, 200, 300, slowest}}));
    QCOMPARE(countOf({.untilMs = SessionFolders::dayMs(2)}).sessions, 1);
    QCOMPARE(countOf({.model = u"LE"_s}).steps.size(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryReader)
#include "tst_historyreader.moc"
