#include "core/log/transcript.h"
#include "core/session/filejournal.h"
#include "tests/system/support/bench.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The real process is killed at random moments; whatever comes next tells what the module runs,
/// loses no record, and never applies twice.
///
/// FOTA_KILLS: how many (500). FOTA_SEED: which (printed; each kill has the seed of its own).
class TestKillRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed();

private:
    void killedAt(quint32 seed);

    qint64 m_updateMs = 0; ///< how long an update takes that nobody kills
};

namespace {

/// The module itself tells of a second apply: it then says that it runs 99.99.999.
const QByteArray kScenario = "\"faults\": [{\"at\": \"AT#OTAUP\", \"visit\": [2, 9], \"do\": "
                             "\"ver\", \"main\": \"99.99.999\"}]";
constexpr double kSpeed = 200;

QString versionOf(Bench &bench)
{
    Program &run = bench.program();
    run.run({u"identify"_s, u"--json"_s, u"--port"_s, bench.port});
    return run.objects().isEmpty() ? QString() : run.objects().last()["firmware"_L1].toString();
}

/// Every record of every journal can be read but one that was being written when the kill came.
QStringList unreadable(const Bench &bench)
{
    QStringList found;
    QDirIterator files(bench.dataDir() + u"/journal"_s, {u"*.journal"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QByteArray whole = bytes.first(bytes.lastIndexOf('\n') + 1);
        if (!whole.isEmpty() && FileJournal::read(whole).damaged)
            found += file.fileName();
    }
    QDirIterator logs(bench.dataDir(), {u"transcript.log"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (logs.hasNext()) {
        QFile file(logs.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QByteArray &line : bytes.first(bytes.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty() && !readTranscriptLine(line))
                found += file.fileName() + u": "_s + QString::fromUtf8(line);
        }
    }
    return found;
}

/// What is wrong with a result, given what the module runs; empty: it is the truth.
QString falsehood(const Program &program, const QString &version, qsizetype applies)
{
    const QString outcome = program.last(u"result"_s)["outcome"_L1].toString();
    const bool isTarget = version == QLatin1StringView(Bench::kTarget);
    const bool isOld = version == QLatin1StringView(Bench::kOld);
    if (outcome == u"Updated" || outcome == u"AlreadyCurrent")
        return isTarget ? QString() : outcome + u", but it runs "_s + version;
    if (outcome == u"NotUpdated")
        return isOld ? QString() : outcome + u", but it runs "_s + version;
    if (outcome == u"Failed" || outcome == u"Refused" || outcome == u"Cancelled")
        return applies == 0 || isOld || program.err().contains("may still be updating")
                   ? QString() // the last: a new run found no module, and says why that may be
                   : outcome + u" after an apply"_s;
    if (outcome == u"Unknown")
        return {};
    return outcome + u": nothing went wrong in the module"_s;
}

} // namespace

void TestKillRandom::initTestCase()
{
    Bench bench;
    QVERIFY2(bench.begin(kScenario, kSpeed), qPrintable(bench.errorText));
    QElapsedTimer timer;
    timer.start();
    Program &run = bench.update();
    m_updateMs = timer.elapsed();
    QVERIFY2(run.last(u"result"_s)["outcome"_L1] == u"Updated"_s, qPrintable(run.told()));
    qInfo("an update takes %lld ms", static_cast<long long>(m_updateMs));
}

void TestKillRandom::killed() // H01, H02, H03, INV-9
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("FOTA_KILLS", &given);
    const int kills = given ? wanted : 500;
    const int seedGiven = qEnvironmentVariableIntValue("FOTA_SEED", &given);
    const quint32 seed = given ? quint32(seedGiven) : QRandomGenerator::global()->bounded(1U << 30);
    qInfo("FOTA_SEED=%u", seed);
    for (int i = 0; i < kills; ++i) {
        killedAt(seed + quint32(i));
        if (QTest::currentTestFailed())
            return;
        if ((i + 1) % 50 == 0)
            qInfo("%d killed", i + 1);
    }
}

void TestKillRandom::killedAt(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto moment = int(random.bounded(quint32(m_updateMs)));
    const bool updates = random.bounded(2) == 0;
    const auto told = [&](const QString &what) {
        return u"FOTA_SEED=%1 FOTA_KILLS=1, killed after %2 ms, then %3: %4"_s.arg(seed)
            .arg(moment)
            .arg(updates ? u"update"_s : u"resume"_s, what)
            .toLocal8Bit();
    };

    Bench bench;
    QVERIFY2(bench.begin(kScenario, kSpeed), qPrintable(bench.errorText));
    Program &run = bench.program();
    QVERIFY(run.start(QStringList{u"update"_s, u"--yes"_s} + bench.options()));
    if (!run.waitEnded(moment)) {
        run.sendSignal(SIGKILL);
        QVERIFY(run.waitEnded());
    }
    QVERIFY2(unreadable(bench).isEmpty(), told(unreadable(bench).join(u'\n')).constData());

    QList<Program *> next;
    if (updates)
        next += &bench.update();
    Program &resumed = bench.program();
    resumed.run(QStringList{u"resume"_s, u"--json"_s} + Bench::shortLimits());
    next += &resumed;
    QString version;
    QTRY_VERIFY_WITH_TIMEOUT(!(version = versionOf(bench)).isEmpty(), 60'000);
    const qsizetype applies = bench.count("AT#OTAUP");

    QVERIFY2(!version.startsWith(u"99"), told(u"a second apply"_s).constData());
    QVERIFY2(applies <= 1, told(u"%1 applies"_s.arg(applies)).constData());
    QVERIFY2(!resumed.last(u"result"_s)["outcome"_L1].toString().startsWith(u"Unknown"),
             told(resumed.told()).constData());
    for (const Program *program : std::as_const(next)) {
        if (program->last(u"result"_s).isEmpty() && program == &resumed) { // nothing was open
            QVERIFY2(program->exitCode() == 0, told(program->told()).constData());
            continue;
        }
        const QString wrong = falsehood(*program, version, applies);
        QVERIFY2(wrong.isEmpty(), told(wrong + u'\n' + program->told()).constData());
    }
    // A module that does not answer in time settles nothing: its run stays open for the next start.
    const QJsonObject end = resumed.last(u"result"_s);
    const bool unreached = end["outcome"_L1] == u"Failed"_s
                           && (end["step"_L1] == u"OPEN"_s || end["step"_L1] == u"IDENT"_s);
    QVERIFY2(unreached || FileJournal(bench.dataDir()).openRuns().isEmpty(),
             told(u"a run is open\n"_s + resumed.told()).constData());
    QVERIFY2(unreadable(bench).isEmpty(), told(unreadable(bench).join(u'\n')).constData());
    QVERIFY2(bench.violations().isEmpty(), told(bench.violations().join(u'\n')).constData());
    QVERIFY2(bench.leaks().isEmpty(), told(bench.leaks().join(u'\n')).constData());
}

QTEST_GUILESS_MAIN(TestKillRandom)
#include "tst_killrandom.moc"
