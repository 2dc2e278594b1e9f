#include "core/session/filejournal.h"
#include "tests/faults/support/replaybench.h"

#include <QDirIterator>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

namespace {

const QByteArrayList kModels{"ME910C1-NA", "ME910C1-NV", "LE910-NA V2", "LE910-NA1", "LE910-SV1"};

/// All that the data folder keeps of a module.
QMap<QString, QByteArray> records(const QString &dataDir)
{
    QMap<QString, QByteArray> found;
    for (const char *name : {"/journal", "/budgets", "/lists"}) {
        QDirIterator files(dataDir + QLatin1StringView(name), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found[file.fileName()] = file.readAll();
        }
    }
    return found;
}

} // namespace

/// L and X08, as far as a log is replayed instead of a module.
class TestFaultsReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAfterEveryLine_data();
    void cutAfterEveryLine();
    void stamps_data();
    void stamps();
    void linesMissing();
    void hostile_data();
    void hostile();
    void newerFormat();
    void besideALiveRun();
};

void TestFaultsReplay::initTestCase()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable()) // what a replay records is synced, too
        qputenv("TMPDIR", "/dev/shm");
}

void TestFaultsReplay::cutAfterEveryLine_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("login");
    for (const QByteArray &model : kModels)
        QTest::addRow("L03 %s", model.constData()) << model << "someone,word"_ba;
    QTest::newRow("L03 no password in the check file") << kModels.first() << ","_ba;
}

void TestFaultsReplay::cutAfterEveryLine()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, login);
    const QByteArray log = recorded(model, login);
    QVERIFY(!log.isEmpty());
    QVERIFY(!log.contains("word"));
    const QList<QByteArray> lines = linesOf(log);
    bool applied = false;
    bool read = false; // the target, after the apply: how far its reading came decides
    V last = V::Failed;
    for (qsizetype count = 1; count <= lines.size(); ++count) {
        const QByteArray &line = lines[count - 1];
        applied |= line.endsWith("] AT#OTAUP=0");
        FaultBench bench({}, model);
        read |= applied && line.endsWith("] " + bench.target().split('.').first(3).join('.'));
        Replay replay(bench, joined(lines.first(count)));
        QVERIFY2(replay.run(), line);
        last = replay.result->verdict;
        const bool over = read && last == V::Updated;
        const V due = over ? V::Updated : applied ? V::Unknown : V::Failed;
        const QString wrong = replay.wrongEnd(due, over ? QString() : u"L03"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u" after "_s + QString::fromLatin1(line)));
        QVERIFY2(replay.took() < std::chrono::minutes(1), line); // nothing is waited for
    }
    QCOMPARE(last, V::Updated);
}

void TestFaultsReplay::stamps_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::newRow("L05 none") << QByteArray();
    QTest::newRow("L05 all the same") << QByteArray("[Tue Jan 09 13:18:18.344 2018] ");
    QTest::newRow("L05 falling") << QByteArray("falling");
}

void TestFaultsReplay::stamps()
{
    QFETCH(QByteArray, stamp);
    constexpr qsizetype kStamp = 31;
    QList<QByteArray> lines = linesOf(recorded());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray with = stamp;
        if (stamp == "falling")
            with = "[Tue Jan 09 13:"
                   + QByteArray::number(59 - i * 59 / lines.size()).rightJustified(2, '0')
                   + ":18.344 2018] ";
        lines[i] = with + lines[i].sliced(std::min(kStamp, lines[i].size()));
    }
    FaultBench bench;
    Replay replay(bench, joined(lines));
    QVERIFY(replay.run());
    QCOMPARE(replay.wrongEnd(V::Updated, {}), QString());
}

/// The sample's gaps in a log that can be run: no FTPOPEN, no last OK, quotes of a word processor.
void TestFaultsReplay::linesMissing() // covers L06
{
    QList<QByteArray> lines = linesOf(recorded());
    for (QByteArray &line : lines) {
        const qsizetype command = line.indexOf("] AT#FTPOPEN");
        if (command >= 0)
            line = line.first(command + 1);
        line.replace('"', "”");
    }
    FaultBench bench;
    Replay replay(bench, joined(lines));
    QVERIFY(replay.run());
    QCOMPARE(replay.wrongEnd(V::Updated, {}), QString());
}

void TestFaultsReplay::hostile_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<bool>("isPlayed");
    const QByteArray log = recorded();
    const auto changed = [&log](const QByteArray &from, const QByteArray &to) {
        QByteArray other = log;
        return other.replace(from, to);
    };
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += char(i * 7919 >> 3);
    QTest::newRow("L04 nothing") << QByteArray() << false;
    QTest::newRow("L04 no log at all") << bytes.replace("AT", "  ") << false;
    QTest::newRow("L04 control bytes in the model")
        << changed("ME910C1-NA", "ME910C1-NA\x1b[2J\x07<img src=x>") << true;
    QTest::newRow("L04 escapes that are none")
        << changed("ME910C1-NA", "ME910C1-NA\\x1b\\xzz\\") << true;
    QTest::newRow("L04 a line of 10 MiB")
        << "[Tue Jan 09 13:18:18.344 2018] AT+GMM" + QByteArray(10 << 20, 'x') + '\n' + log << true;
    QTest::newRow("L04 an answer of 10 MiB")
        << changed("] ME910C1-NA", "] " + QByteArray(10 << 20, 'x')) << true;
    QTest::newRow("L04 a hundred thousand answers to one command")
        << changed("] ME910C1-NA", "] ME910C1-NA\n" + QByteArray("+GMM: x\n").repeated(100'000))
        << true;
    QTest::newRow("L04 a number that no module has")
        << changed("+CEREG: 0,1", "+CEREG: 99999999999999999999,1") << true;
}

void TestFaultsReplay::hostile()
{
    QFETCH(QByteArray, log);
    QFETCH(bool, isPlayed);
    FaultBench bench;
    Replay replay(bench, log);
    QVERIFY(replay.run());
    QVERIFY(replay.result->verdict == V::Failed || replay.result->verdict == V::Refused
            || isPlayed);
    QCOMPARE(replay.result->error.code == ErrorCode::BadScenario, !isPlayed);
    const QString told = plainText(messageFor(*replay.result));
    for (const QChar c : told)
        QVERIFY2(c.unicode() >= ' ', qPrintable(told));
    for (const char c : bench.transcript())
        QVERIFY(c == '\n' || (uchar(c) >= ' ' && c != 0x7f));
    QCOMPARE(bench.allCommands(), QList<QByteArray>());
    QCOMPARE(records(bench.dir.filePath(u"data"_s)).size(), 0); // K13
}

/// What is known of it is played, and the file stays as it is.
void TestFaultsReplay::newerFormat() // covers L10
{
    QByteArray log = "#fota-log 9\n";
    for (const QByteArray &line : linesOf(recorded()))
        log += line + "\n{\"schema\": 9, \"kind\": \"unknown\"}\n";
    FaultBench bench;
    Replay replay(bench, log);
    QVERIFY(replay.run());
    QVERIFY(replay.result->verdict == V::Updated || replay.result->verdict == V::Failed);
    QVERIFY(replay.file.open(QIODevice::ReadOnly));
    QCOMPARE(replay.file.readAll(), log);
    QCOMPARE(bench.allCommands(), QList<QByteArray>());
}

/// The log is of the very module that is being updated.
void TestFaultsReplay::besideALiveRun() // covers X08
{
    const QByteArray log = recorded();
    const QByteArray slow =
        fault(R"("at": "AT#FTPGETOTA", "visit": 1, "do": "delay", "seconds": 900)");
    FaultBench alone(slow);
    alone.putUpdate();
    alone.consent.passes = 1;
    QVERIFY(alone.run(alone.request()));

    FaultBench bench(slow);
    bench.putUpdate();
    bench.consent.passes = 1;
    bench.engine->startRun(bench.request());
    QVERIFY(bench.runUntil([&] { return bench.count("AT#FTPGETOTA") == 1; }));
    const QString data = bench.dir.filePath(u"data"_s);
    const auto before = records(data);
    QVERIFY(before.size() > 0);
    const qint64 bytes = bench.module->bytesReceived();
    Replay replay(bench, log);
    QVERIFY(replay.run());
    QVERIFY(!bench.result);
    QCOMPARE(replay.result->verdict, V::Updated);
    QCOMPARE(replay.result->imei, QString::fromLatin1(bench.module->state().imei));
    QCOMPARE(replay.result->port, u"replay:"_s + replay.file.fileName()); // its mark
    QCOMPARE(bench.module->bytesReceived(), bytes);
    QCOMPARE(records(data), before);
    QVERIFY(bench.runUntil([&] { return bench.result.has_value(); }));
    QCOMPARE(bench.wrongEnd(V::Updated, {}, 1), QString());
    QCOMPARE(bench.allCommands(), alone.allCommands());
    QVERIFY(FileJournal(data).openRuns().isEmpty());
}

QTEST_GUILESS_MAIN(TestFaultsReplay)
#include "tst_faults_replay.moc"
