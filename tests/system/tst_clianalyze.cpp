#include "tests/support/logwriter.h"
#include "tests/system/support/bench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// `analyze` as a real process: keys, one object per session, and what it refuses.
class TestCliAnalyze : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNotesLog();
    void forPeople();
    void whatItIsNotGiven_data();
    void whatItIsNotGiven();
    void halfOfASession();
    void binaryIsNoTrouble();
    void ownTranscript();
};

void TestCliAnalyze::theNotesLog()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(
        run.run({u"analyze"_s, u"--json"_s, QStringLiteral(FOTA_TEST_DATA "/note-session.log")}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.otherLines(), QByteArrayList());
    QCOMPARE(run.objects().size(), 1);
    const QJsonObject session = run.objects().first();
    QCOMPARE(session["event"_L1].toString(), u"analysis"_s);
    QCOMPARE(session["format"_L1].toString(), u"note"_s);
    QCOMPARE(session["entries"_L1].toInt(), 45);
    QCOMPARE(session["commands"_L1].toInt(), 14);
    QCOMPARE(session["first"_L1].toString(), u"2018-01-09T13:18:18.344"_s);
    QCOMPARE(session["last"_L1].toString(), u"2018-01-09T13:21:27.456"_s);
    QCOMPARE(session["outcome"_L1].toString(), u"Updated"_s);
    QVERIFY(session["step"_L1].isNull() && session["fault"_L1].isNull());
    QVERIFY(session["subVersion"_L1].isNull());
    const QJsonObject first = session["steps"_L1].toArray().first().toObject();
    QCOMPARE(first["step"_L1].toString(), u"4.a"_s);
    QCOMPARE(first["state"_L1].toString(), u"done"_s);
    QCOMPARE(first["line"_L1].toInt(), 9);
    QCOMPARE(first["command"_L1].toString(), u"AT#SCFG=1,3,300,90,600,50"_s);
    QCOMPARE(first["elapsedMs"_L1].toInt(), 390);
    QStringList ids;
    for (const QJsonValue &finding : session["findings"_L1].toArray()) {
        ids << finding["id"_L1].toString();
        QVERIFY(!finding["text"_L1].toString().isEmpty());
        QVERIFY(finding["line"_L1].toInt() > 0);
        QVERIFY(!finding["severity"_L1].toString().isEmpty());
    }
    for (const QString &id : {u"C30"_s, u"C26"_s, u"C05"_s, u"L03"_s, u"L06"_s})
        QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
    QVERIFY2(!run.out().contains("PASSWORD"), "what the check file holds of secrets");
    QVERIFY2(!QFile::exists(bench.path(u"home/state"_s)), "it only reads");
}

void TestCliAnalyze::forPeople()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run({u"analyze"_s, QStringLiteral(FOTA_TEST_DATA "/note-session.log")}));
    QCOMPARE(run.exitCode(), 0);
    for (const char *part : {"ME910C1-NA", "Updated", "4.k", "Download the delta file", "C30"})
        QVERIFY2(run.out().contains(part), part);
}

void TestCliAnalyze::whatItIsNotGiven_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such file") << QStringList{u"/nowhere.log"_s};
    QTest::newRow("a folder") << QStringList{u"/"_s};
    QTest::newRow("one of two") << QStringList{QStringLiteral(FOTA_TEST_DATA "/note-session.log"),
                                               u"/nowhere.log"_s};
}

/// Wrong use is told before the first result (2).
void TestCliAnalyze::whatItIsNotGiven()
{
    QFETCH(const QStringList, words);
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run(QStringList{u"analyze"_s, u"--json"_s} + words));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.out(), QByteArray());
    QVERIFY(run.err().startsWith("fotabench-cli: "));
}

/// A part of a session's folder that may not be read: the rest is told, and that it is not all.
/// As an ordinary user: root would be let in.
void TestCliAnalyze::halfOfASession()
{
    Bench bench;
    const QString copy = bench.path(u"fotabench-cli"_s);
    const QString folder = bench.path(u"session"_s);
    const auto put = [&folder](const QString &name, const QByteArray &text, mode_t mode) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
               && ::chmod(QFile::encodeName(file.fileName()).constData(), mode) == 0;
    };
    QVERIFY(QFile::copy(Program::path(), copy) && QDir().mkpath(folder));
    QVERIFY(::chmod(QFile::encodeName(bench.dir.path()).constData(), 0711) == 0
            && ::chmod(QFile::encodeName(copy).constData(), 0755) == 0);
    const QByteArray log = writeLog(noteSession(), {});
    QVERIFY(put(u"transcript.log"_s, log, 0644) && put(u"transcript-2.log"_s, log, 0));
    Program &run = bench.program();
    run.setOrdinaryUser(copy);
    QVERIFY(run.run({u"analyze"_s, u"--json"_s, folder}));
    QCOMPARE(run.exitCode(), 2);
    QVERIFY2(run.err().contains("Permission denied"), run.err().constData());
    QCOMPARE(run.objects().size(), 1);
    QCOMPARE(run.objects().first()["commands"_L1].toInt(), 15);
}

void TestCliAnalyze::binaryIsNoTrouble()
{
    Bench bench;
    QFile file(bench.path(u"noise"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 100'000; ++i)
        file.putChar(char(i * 7919 >> 3));
    file.write(QByteArray(300'000, 'x'));
    file.close();
    Program &run = bench.program();
    QVERIFY(run.run({u"analyze"_s, u"--json"_s, file.fileName()}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.objects().size(), 1);
    QVERIFY(run.objects().first()["outcome"_L1].isNull());
    QCOMPARE(run.otherLines(), QByteArrayList());
}

/// What the program itself has written tells the verdict that it had.
void TestCliAnalyze::ownTranscript()
{
    Bench bench;
    QVERIFY2(bench.begin({}, 200), qPrintable(bench.errorText));
    Program &update = bench.update();
    QCOMPARE(update.last(u"result"_s)["outcome"_L1].toString(), u"Updated"_s);
    const QString transcript = update.last(u"session"_s)["transcript"_L1].toString();
    Program &run = bench.program();
    QVERIFY(run.run({u"analyze"_s, u"--json"_s, transcript}));
    QCOMPARE(run.objects().size(), 1);
    const QJsonObject session = run.objects().first();
    for (const char *key : {"outcome", "model", "imei", "from", "target", "now"}) {
        const QLatin1StringView name(key);
        QCOMPARE(session[name], update.last(u"result"_s)[name]);
    }
}

QTEST_GUILESS_MAIN(TestCliAnalyze)
#include "tst_clianalyze.moc"
