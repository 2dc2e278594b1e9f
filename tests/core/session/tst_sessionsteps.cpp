#include "core/session/stepstatistics.h"

#include <QJsonArray>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Steps of sessions as their records tell them: side by side, and counted.
class TestSessionSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visits();
    void oddRecords();
    void pairs_data();
    void pairs();
    void lastRunIsCompared();
    void longer();
    void alike();
    void statistics();
    void statisticsAreByModelAndOrder();
    void nothingThatLastsADay();
};

namespace {

QJsonObject run()
{
    return {{u"event"_s, u"run"_s}, {u"kind"_s, u"update"_s}};
}

QJsonObject step(const QString &name, const QString &state, qint64 elapsedMs = -1,
                 const QString &reply = {})
{
    QJsonObject event{{u"event"_s, u"step"_s}, {u"step"_s, name}, {u"state"_s, state}};
    if (elapsedMs >= 0)
        event[u"elapsedMs"_s] = elapsedMs;
    if (!reply.isEmpty())
        event[u"exchanges"_s] = QJsonArray{QJsonObject{
            {u"command"_s, u"AT"_s}, {u"reply"_s, QJsonArray{reply}}, {u"elapsedMs"_s, 7}}};
    return event;
}

/// "4.a done 100, 4.b failed 5": each begun and ended; a state "started" has no end.
QList<QJsonObject> steps(const QString &text)
{
    QList<QJsonObject> events;
    for (const QString &one : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList words = one.split(u' ');
        if (words[0] == u"run") {
            events += run();
            continue;
        }
        events += step(words[0], u"started"_s);
        if (words[1] != u"started")
            events +=
                step(words[0], words[1], words.value(2, u"-1"_s).toLongLong(), words.value(3));
    }
    return events;
}

SessionReading session(const QString &text, const QString &id = u"20260101-120000-aaaa"_s,
                       const QString &model = u"ME910C1-NA"_s)
{
    SessionReading reading;
    reading.record.id = id;
    reading.record.model = model;
    reading.events = steps(text);
    return reading;
}

QString told(const QList<StepPair> &pairs)
{
    QStringList all;
    for (const StepPair &pair : pairs)
        all += pair.any().step + u':' + (pair.first ? u'1' : u'-') + (pair.second ? u'2' : u'-');
    return all.join(u' ');
}

} // namespace

void TestSessionSteps::visits()
{
    const auto visits =
        stepVisits(session(u"run, 4.a done 100 OK, 4.c failed 20, 4.a other 5, 4.q started"_s));
    QCOMPARE(visits.size(), 4);
    QCOMPARE(visits[0].step, u"4.a"_s);
    QCOMPARE(visits[0].state, LogStep::State::Done);
    QCOMPARE(visits[0].elapsedMs, 100);
    QCOMPARE(visits[0].run, 1);
    QCOMPARE(visits[0].exchanges, (QList<StepExchange>{{u"AT"_s, {u"OK"_s}, 7}}));
    QCOMPARE(visits[1].state, LogStep::State::Failed);
    QCOMPARE(visits[2].visit, 2); // the second time
    QVERIFY(visits[3].state == LogStep::State::Started && !visits[3].hasEnded());
}

/// An end without a beginning, a word of a newer program, what was skipped.
void TestSessionSteps::oddRecords()
{
    SessionReading reading;
    reading.events = {step(u"4.a"_s, u"done"_s, 10),
                      step(u"4.b"_s, u"skipped"_s),
                      step(u"4.c"_s, u"pondered"_s),
                      {{u"event"_s, u"signal"_s}},
                      QJsonObject()};
    const auto visits = stepVisits(reading);
    QCOMPARE(visits.size(), 1);
    QCOMPARE(visits[0].elapsedMs, 10);
    QCOMPARE(visits[0].run, 0);
    QCOMPARE(stepDetailOf(QJsonObject{{u"kind"_s, u"Nonsense"_s}}).kind, StepDetail::Kind::None);
}

void TestSessionSteps::pairs_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("alike") << u"4.a done 1, 4.b done 1"_s << u"4.a done 2, 4.b done 2"_s
                           << u"4.a:12 4.b:12"_s;
    QTest::newRow("the second fails early")
        << u"4.a done 1, 4.b done 1, 4.c done 1"_s << u"4.a failed 2, 4.r done 1, 4.s done 1"_s
        << u"4.a:12 4.r:-2 4.s:-2 4.b:1- 4.c:1-"_s;
    QTest::newRow("the second goes on")
        << u"4.a done 1"_s << u"4.a done 1, 4.b done 1"_s << u"4.a:12 4.b:-2"_s;
    QTest::newRow("another attempt")
        << u"4.e done 1, 4.f done 1"_s << u"4.e done 1, 4.f failed 1, 4.e done 1, 4.f done 1"_s
        << u"4.e:12 4.f:12 4.e:-2 4.f:-2"_s;
    QTest::newRow("nothing in the first") << QString() << u"4.a done 1"_s << u"4.a:-2"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestSessionSteps::pairs()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, pairs);
    QCOMPARE(told(pairedSteps(stepVisits(session(first)), stepVisits(session(second)))), pairs);
}

/// The verdict is of the last run, and a check before it would be compared with an update.
void TestSessionSteps::lastRunIsCompared()
{
    const auto both =
        compared(session(u"run, 4.a done 1, 4.r done 1, run, 4.a done 9, 4.k done 5"_s),
                 session(u"run, 4.a done 2, 4.k done 5"_s));
    QCOMPARE(told(both.steps), u"4.a:12 4.k:12"_s);
    QCOMPARE(both.steps[0].first->elapsedMs, 9);
}

void TestSessionSteps::longer()
{
    const auto one = stepVisits(session(u"4.a done 100, 4.b started, 4.c done 5"_s));
    const auto other = stepVisits(session(u"4.a done 40, 4.b done 3"_s));
    const auto pairs = pairedSteps(one, other);
    QCOMPARE(pairs[0].longerMs(), std::optional<qint64>(-60));
    QCOMPARE(pairs[1].longerMs(), std::optional<qint64>());
    QCOMPARE(pairs[2].longerMs(), std::optional<qint64>());
}

void TestSessionSteps::alike()
{
    const auto pairs = pairedSteps(
        stepVisits(session(u"4.a done 1 OK, 4.b done 1 OK, 4.c done 1 OK, 4.d done 1 OK"_s)),
        stepVisits(session(u"4.a done 9 OK, 4.b done 1 ERROR, 4.c failed 1 OK"_s)));
    QVERIFY(pairs[0].isAlike()); // times are no part of it
    QVERIFY(!pairs[1].isAlike());
    QVERIFY(!pairs[2].isAlike());
    QVERIFY(!pairs[3].isAlike());
}

void TestSessionSteps::statistics()
{
    StepStatistics statistics;
    statistics.add(session(u"run, 4.a done 100, 4.k done 40000"_s, u"20260101-120000-aaaa"_s));
    statistics.add(session(u"run, 4.a done 300, 4.k failed 90000"_s, u"20260102-120000-bbbb"_s));
    statistics.add(
        session(u"run, 4.a other 200, 4.a done 900, 4.k started"_s, u"20260103-120000-cccc"_s));
    statistics.add(session(QString(), u"20260104-120000-dddd"_s));
    SessionReading replayed = session(u"run, 4.a failed 7"_s, u"20260105-120000-eeee"_s);
    replayed.record.port = u"replay:/tmp/some.log"_s;
    statistics.add(replayed);
    QCOMPARE(statistics.sessions(), 3);
    const auto steps = statistics.result();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0],
             (StepStatistic{u"ME910C1-NA"_s, u"4.a"_s, 4, 0, 250, 900, u"20260103-120000-cccc"_s}));
    // What failed says how long one waits for nothing: no part of the times.
    QCOMPARE(steps[1], (StepStatistic{u"ME910C1-NA"_s, u"4.k"_s, 2, 1, 40000, 40000,
                                      u"20260101-120000-aaaa"_s}));
    QCOMPARE(steps[1].failureRate(), 0.5);
    QCOMPARE(StepStatistic().failureRate(), 0.0);
}

void TestSessionSteps::statisticsAreByModelAndOrder()
{
    StepStatistics statistics;
    statistics.add(session(u"4.n done 1, SIM done 1, UPLOAD done 1, OPEN done 1, 4.b failed 1"_s));
    statistics.add(session(u"4.b done 2"_s, u"20260102-120000-bbbb"_s, u"LE910-NA1"_s));
    QStringList order;
    for (const StepStatistic &step : statistics.result())
        order += step.model.left(5) + u' ' + step.step;
    QCOMPARE(order, (QStringList{u"LE910 4.b"_s, u"ME910 OPEN"_s, u"ME910 SIM"_s, u"ME910 4.b"_s,
                                 u"ME910 UPLOAD"_s, u"ME910 4.n"_s}));
    QCOMPARE(statistics.result()[3].medianMs, -1); // none ended well
    QCOMPARE(statistics.result()[3].failureRate(), 1.0);
}

void TestSessionSteps::nothingThatLastsADay() // a clock was set meanwhile
{
    StepStatistics statistics;
    statistics.add(session(u"4.a done 90000000, 4.a done 5"_s));
    QCOMPARE(statistics.result()[0].slowestMs, 5);
    QCOMPARE(statistics.result()[0].visits, 2);
}

QTEST_GUILESS_MAIN(TestSessionSteps)
#include "tst_sessionsteps.moc"
