#include "core/session/sessionrecord.h"
#include "tests/system/support/hostbench.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The real process is killed at random moments of an update: its session can be read, and holds
/// all that was told before.
///
/// FOTA_KILLS: how many (20). FOTA_SEED: which (printed; each kill has the seed of its own).
class TestKillSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed();

private:
    void killedAt(quint32 seed);

    qint64 m_updateMs = 0; ///< how long an update takes that nobody kills
    int m_steps = 0;       ///< told before a kill, of all of them
    int m_unfinished = 0;  ///< sessions without an outcome
};

namespace {

/// What of a step that was told the session must have.
QString keyOf(const QJsonObject &step)
{
    return u"%1 %2 %3 %4 %5"_s.arg(step["step"_L1].toString(), step["state"_L1].toString())
        .arg(step["visit"_L1].toInt())
        .arg(step["pass"_L1].toInt())
        .arg(step["elapsedMs"_L1].toInteger(-1));
}

} // namespace

void TestKillSessions::initTestCase()
{
    HostBench bench;
    QElapsedTimer timer;
    timer.start();
    Program &run = bench.update();
    m_updateMs = timer.elapsed();
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(run.told()));
    qInfo("an update takes %lld ms", static_cast<long long>(m_updateMs));
}

void TestKillSessions::killed() // H01, H02, H03
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("FOTA_KILLS", &given);
    const int kills = given ? wanted : 20;
    const int seedGiven = qEnvironmentVariableIntValue("FOTA_SEED", &given);
    const quint32 seed = given ? quint32(seedGiven) : QRandomGenerator::global()->bounded(1U << 30);
    qInfo("FOTA_SEED=%u", seed);
    for (int i = 0; i < kills; ++i) {
        killedAt(seed + quint32(i));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d steps told, %d of %d sessions unfinished", m_steps, m_unfinished, kills);
    QVERIFY2(kills < 20 || (m_steps > 0 && m_unfinished > 0),
             "the kills came too early or too late");
}

void TestKillSessions::killedAt(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto moment = int(random.bounded(quint32(m_updateMs)));
    const auto told = [&](const QString &what) {
        return u"FOTA_SEED=%1 FOTA_KILLS=1, killed after %2 ms: %3"_s.arg(seed)
            .arg(moment)
            .arg(what)
            .toLocal8Bit();
    };
    HostBench bench;
    Program &run = bench.program();
    QVERIFY(run.start(bench.updateArguments()));
    if (!run.waitEnded(moment)) {
        run.sendSignal(SIGKILL);
        QVERIFY(run.waitEnded());
    }
    const QStringList there = sessionIds(bench.dataDir());
    const QString id = run.last(u"session"_s)["id"_L1].toString();
    QVERIFY2(there.size() <= 1, told(there.join(u' ')).constData());
    QVERIFY2(id.isEmpty() || there.contains(id), told(u"lost: "_s + id).constData());
    if (there.isEmpty())
        return;

    // By the folder: each step that was told, in its order, is there.
    const SessionReading reading = readSession(sessionFolder(bench.dataDir(), there.front()));
    QVERIFY2(reading.record.damage.isEmpty(), told(reading.record.damage).constData());
    QStringList kept;
    for (const QJsonObject &event : reading.events) {
        if (event["event"_L1] == u"step"_s)
            kept += keyOf(event);
    }
    QStringList acknowledged;
    for (const QJsonObject &event : run.objects(u"step"_s)) {
        if (event["state"_L1] != u"progress"_s)
            acknowledged += keyOf(event);
    }
    QVERIFY2(kept.size() >= acknowledged.size() && kept.mid(0, acknowledged.size()) == acknowledged,
             told(u"told %1, kept %2"_s.arg(acknowledged.join(u", "_s), kept.join(u", "_s)))
                 .constData());
    m_steps += int(acknowledged.size());
    const QJsonObject identity = run.last(u"identity"_s);
    QVERIFY2(identity.isEmpty() || reading.record.imei == identity["imei"_L1].toString(),
             told(reading.record.imei).constData());
    const QJsonObject result = run.last(u"result"_s);
    QVERIFY2(result.isEmpty() || reading.record.outcome == result["outcome"_L1].toString(),
             told(reading.record.outcome).constData());
    m_unfinished += reading.record.outcome.isEmpty() ? 1 : 0;

    // And by the program itself.
    Program &listed = bench.program();
    listed.run({u"sessions"_s, u"show"_s, there.front(), u"--json"_s});
    const QJsonObject session = listed.last(u"session"_s);
    QVERIFY2(listed.exitCode() == 0 && session["id"_L1].toString() == there.front(),
             told(listed.told()).constData());
    QVERIFY2(session["damaged"_L1].isNull(), told(listed.told()).constData());
    QVERIFY2(session["outcome"_L1].toString() == reading.record.outcome,
             told(listed.told()).constData());
}

QTEST_GUILESS_MAIN(TestKillSessions)
#include "tst_killsessions.moc"
