#include "tests/faults/support/replaybench.h"

#include <QTest>

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;
using V = VerdictKind;

/// Logs that lack what a run asks for, among them the note's own.
class TestFaultsSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAfterEveryLine();
    void identified();
    void noAnswer_data();
    void noAnswer();

private:
    static QByteArray sample()
    {
        QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestFaultsSample::initTestCase()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable()) // what a replay records is synced, too
        qputenv("TMPDIR", "/dev/shm");
}

/// Neither IMEI nor SIM query, no FTPOPEN, no last OK, another file downloaded than its check file
/// names: it plays all the same, and what it lacks is told.
void TestFaultsSample::cutAfterEveryLine() // L03, L06
{
    const QList<QByteArray> lines = linesOf(sample());
    QVERIFY(lines.size() > 40);
    bool applied = false;
    for (qsizetype count = 1; count <= lines.size(); ++count) {
        const QByteArray &line = lines[count - 1];
        applied |= line.endsWith("] AT#OTAUP=0");
        FaultBench bench;
        Replay replay(bench, joined(lines.first(count)));
        QVERIFY2(replay.run(), line);
        const QString wrong = replay.wrongEnd(applied ? V::Unknown : V::Failed, u"L03"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u" after "_s + QString::fromLatin1(line)));
        QVERIFY2(replay.took() < std::chrono::minutes(1), line);
        if (count < lines.size())
            continue;
        QCOMPARE(replay.notes.count("[gap: the log lacks the command"), 1);
        QCOMPARE(replay.notes.count("[gap: the log ends here"), 1);
        QCOMPARE(replay.notes.count("[gap"), 2);
        const auto told =
            std::ranges::find(replay.result->notes, ErrorCode::LogHasNoAnswer, &Error::code);
        QVERIFY(told != replay.result->notes.end());
        for (const char *command :
             {"AT+CGSN", "AT+CPIN?", "AT#FTPGETOTA=\"30.00.001-B026_FOTA.bin\""})
            QVERIFY2(told->detail.contains(QLatin1StringView(command)), qPrintable(told->detail));
    }
}

/// Without a run: an IMEI is made up, and that is said.
void TestFaultsSample::identified() // L06
{
    FaultBench bench;
    Replay replay(bench, sample());
    std::optional<IdentityReport> identity;
    QStringList told;
    connect(replay.engine.get(), &Engine::identified, this,
            [&](const IdentityReport &report) { identity = report; });
    connect(replay.engine.get(), &Engine::noticed, this,
            [&](const Error &error) { told += messageFor(error, true).what; });
    replay.engine->connectPort(u"replay:"_s + replay.file.fileName(), Limits(), false);
    QVERIFY(bench.clock.runUntil([&] { return !told.isEmpty(); }));
    QVERIFY(identity);
    QCOMPARE(identity->model, u"ME910C1-NA"_s);
    QCOMPARE(identity->firmware, u"30.00.001-B026"_s);
    QCOMPARE(identity->profileId, u"me910c1-na"_s);
    QVERIFY2(told.first().contains(u"made up: AT+CGSN"_s), qPrintable(told.join(u'\n')));
}

void TestFaultsSample::noAnswer_data()
{
    QTest::addColumn<QByteArray>("command"); ///< whose exchanges the log lacks
    QTest::addColumn<QString>("step");
    QTest::newRow("L06 model") << "AT+GMM"_ba << u"IDENT"_s;
    QTest::newRow("L06 signal") << "AT+CSQ"_ba << u"4.c"_s;
    QTest::newRow("L06 registration") << "AT+CEREG?"_ba << u"4.d"_s;
    QTest::newRow("L06 context") << "AT#SGACT="_ba << u"4.e"_s;
    QTest::newRow("L06 login") << "AT#FTPOPEN="_ba << u"4.f"_s;
    QTest::newRow("L06 check file") << "AT#FTPGET="_ba << u"4.g"_s;
    QTest::newRow("L06 delta") << "AT#FTPGETOTA="_ba << u"4.k"_s;
}

/// What the log never answered is told as that, by the command's name; nobody waits for it.
void TestFaultsSample::noAnswer()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, step);
    QByteArray log;
    bool isLacking = false;
    for (const QByteArray &line : linesOf(recorded())) {
        if (line.contains("] AT"))
            isLacking = line.contains("] " + command);
        if (!isLacking)
            log += line + '\n';
    }
    FaultBench bench;
    Replay replay(bench, log);
    QVERIFY(replay.run());
    QCOMPARE(replay.wrongEnd(V::Failed, u"L06"_s), QString());
    QCOMPARE(replay.result->step, step);
    const QString told = messageFor(*replay.result).what;
    const QByteArray name =
        command == "AT+CEREG?" ? "AT+CGREG?"_ba : command.chopped(command.endsWith('='));
    QVERIFY2(told.contains(QString::fromLatin1(name)), qPrintable(told));
    QVERIFY(replay.took() < std::chrono::minutes(1));
}

QTEST_GUILESS_MAIN(TestFaultsSample)
#include "tst_faults_sample.moc"
