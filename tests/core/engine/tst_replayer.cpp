#include "core/engine/logopener.h"
#include "core/engine/replayer.h"
#include "core/sim/logscript.h"
#include "core/transport/tcptransport.h"
#include "tests/support/enginebench.h"
#include "tests/support/logwriter.h"

#include <QSignalSpy>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

// K13 by its type: it is made of nothing, and so is handed no line, no port and no store.
static_assert(std::is_default_constructible_v<Replayer>);
static_assert(!std::is_constructible_v<Replayer, Engine::Parts>);
static_assert(!std::is_constructible_v<Replayer, std::unique_ptr<Transport>>);

/// The engine against a log, played, stepped and sought in.
class TestReplayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsToTheEnd();
    void stepsAndSeeks();
    void leavesTheLog();
    void moduleHearsNothing();
    void refused_data();
    void refused();

private:
    QString put(const QByteArray &log, const QString &name = u"some.log"_s)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(log) != log.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    static QByteArray updated()
    {
        EngineBench bench;
        bench.putSample();
        (void)bench.run(bench.request());
        return bench.transcript();
    }
    QTemporaryDir m_dir;
};

namespace {

/// What a replayer has told.
struct Heard
{
    explicit Heard(Replayer &replayer)
    {
        QObject::connect(&replayer, &Replayer::changed, &context,
                         [this](const ReplayReport &one) { report = one; });
        QObject::connect(&replayer, &Replayer::began, &context, [this] {
            ++begun;
            ways.clear();
        });
        QObject::connect(&replayer, &Replayer::replayed, &context,
                         [this](const ReplayedCommand &command) { ways += command; });
        QObject::connect(&replayer, &Replayer::runFinished, &context,
                         [this](const RunResult &one) { result = one; });
    }
    QList<ReplayedCommand> left() const
    {
        QList<ReplayedCommand> all = ways;
        all.removeIf([](const ReplayedCommand &one) { return !leavesLog(one.way); });
        return all;
    }
    ReplayReport report;
    QList<ReplayedCommand> ways;
    std::optional<RunResult> result;
    int begun = 0;
    QObject context;
};

} // namespace

void TestReplayer::playsToTheEnd()
{
    Replayer replayer;
    Heard told(replayer);
    replayer.open({put(updated())});
    QVERIFY2(!told.report.error, qPrintable(told.report.error.detail));
    QVERIFY(told.report.commands > 20);
    QVERIFY(!told.report.isPlaying);
    replayer.play(1'000'000);
    QVERIFY(told.report.isPlaying);
    QTRY_VERIFY_WITH_TIMEOUT(told.result, 60'000);
    QCOMPARE(told.result->verdict, VerdictKind::Updated);
    QVERIFY(told.report.isOver && !told.report.isPlaying);
    QVERIFY2(told.left().isEmpty(), told.left().value(0).command);
    replayer.play(1'000'000); // once more, from the beginning
    QCOMPARE(told.begun, 2);
    QVERIFY(!told.report.isOver);
}

void TestReplayer::stepsAndSeeks()
{
    Replayer replayer;
    Heard told(replayer);
    replayer.open({put(updated())});
    replayer.step();
    QTRY_COMPARE(told.ways.size(), 1);
    QTRY_VERIFY(!told.report.isPlaying);
    QCOMPARE(told.ways.last().command, QByteArray("AT"));
    for (int steps = 2; steps < 8; ++steps) {
        replayer.step();
        QTRY_COMPARE(told.ways.size(), steps);
        QVERIFY(!told.report.isPlaying);
    }
    const int half = told.report.commands / 2;
    replayer.seek(half);
    QTRY_VERIFY(told.report.answered >= half && !told.report.isPlaying);
    QCOMPARE(told.begun, 1);
    const qint64 entry = told.ways.last().entry;
    replayer.seek(3); // back: the engine begins anew
    QTRY_VERIFY(told.begun == 2 && told.report.answered >= 3 && !told.report.isPlaying);
    QVERIFY(told.report.answered < half);
    QVERIFY(told.ways.last().entry < entry);
    replayer.pause();
    QVERIFY(!told.report.isPlaying);
    replayer.seek(told.report.commands);
    QTRY_VERIFY(told.report.isOver || told.report.answered == told.report.commands);
}

/// The application note's own session: the engine asks for more than was asked then.
void TestReplayer::leavesTheLog()
{
    Replayer replayer;
    Heard told(replayer);
    replayer.open({put(writeLog(noteSession(), {.oddQuotes = true}))});
    replayer.play(1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(told.result, 60'000);
    using Way = ReplayedCommand::Way;
    QList<Way> ways;
    for (const ReplayedCommand &command : told.left()) {
        ways += command.way;
        QVERIFY(!command.command.contains("secret"));
    }
    QVERIFY(ways.contains(Way::MadeUp)); // the IMEI, which nobody asked for
    QVERIFY2(told.result->verdict == VerdictKind::Updated,
             qPrintable(told.result->step + u' ' + told.result->fault + u' '
                        + told.result->error.detail));
    QVERIFY(ways.contains(Way::StandIn)); // C30
}

/// K13: a module is there, of the very IMEI, and could be updated.
void TestReplayer::moduleHearsNothing()
{
    EngineBench bench;
    bench.putSample();
    Replayer replayer;
    Heard told(replayer);
    replayer.open({put(updated())});
    replayer.play(1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(told.result, 60'000);
    QCOMPARE(told.result->verdict, VerdictKind::Updated);
    QVERIFY(told.result->port.startsWith(u"replay:"));
    QCOMPARE(bench.module->bytesReceived(), qint64(0));
    QVERIFY(replayer.findChildren<QIODevice *>().isEmpty());
}

void TestReplayer::refused_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("no command") << "nothing here\n"_ba;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a local update, whose file it does not hold")
        << "AT+GMM\nME910C1-NA\nOK\nAT#OTAUPW=4123\nCONNECT\nOK\n"_ba;
}

void TestReplayer::refused()
{
    QFETCH(QByteArray, log);
    Replayer replayer;
    Heard told(replayer);
    replayer.open({put(log)});
    QCOMPARE(told.report.error.code, ErrorCode::BadScenario);
    replayer.play(1);
    replayer.step();
    replayer.seek(1);
    QCOMPARE(told.begun, 0);
}

QTEST_GUILESS_MAIN(TestReplayer)
#include "tst_replayer.moc"
