#include "core/session/sessionindex.h"
#include "tests/core/base/inchild.h"
#include "tests/system/support/sessionbench.h"

#include <QJsonArray>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// `sessions` on what real runs have left.
class TestCliSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void listAndShow();
    void table();
    void filters_data();
    void filters();
    void labels();
    void names();
    void wrongUse_data();
    void exported();
    void wrongUse();
    void damagedSession();
    void indexIsMadeAnew();
    void folderThatTakesNoFile();
    void oddTextIsShownEscaped();
};

void TestCliSessions::nothingYet()
{
    HostBench bench;
    Program &run = sessions(bench, {u"--json"_s});
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.out(), QByteArray());
    QVERIFY2(!QFile::exists(bench.dataDir()), "who looks makes no folder");
}

void TestCliSessions::listAndShow()
{
    HostBench bench;
    Program &run = bench.update();
    const QJsonObject result = run.last(u"result"_s);
    QVERIFY2(result["outcome"_L1] == u"Updated"_s, qPrintable(run.told()));
    Program &listed = sessions(bench, {u"list"_s, u"--json"_s});
    QCOMPARE(listed.exitCode(), 0);
    QCOMPARE(listed.otherLines(), QByteArrayList());
    QCOMPARE(ids(listed), QStringList(result["session"_L1].toString()));
    const QJsonObject session = listed.last(u"session"_s);
    for (const char *key : {"outcome", "model", "imei", "from", "target", "now", "passes",
                            "restarts", "elapsedMs"}) // as the run told them
        QVERIFY2(session[QLatin1StringView(key)] == result[QLatin1StringView(key)], key);
    QCOMPARE(session["kind"_L1].toString(), u"update"_s);
    QCOMPARE(session["damaged"_L1], QJsonValue());
    QVERIFY(session["program"_L1].toString().startsWith(u"fotabench-cli "));

    Program &shown = sessions(bench, {u"show"_s, session["id"_L1].toString(), u"--json"_s});
    QCOMPARE(shown.exitCode(), 0);
    const QJsonObject whole = shown.last(u"session"_s);
    QCOMPARE(whole["outcome"_L1], session["outcome"_L1]);
    QCOMPARE(whole["before"_L1]["firmware"_L1], result["from"_L1]);
    QCOMPARE(whole["after"_L1]["firmware"_L1], result["now"_L1]);
    QCOMPARE(whole["restartsSeen"_L1].toArray().size(), result["restarts"_L1].toInt());
    QVERIFY(!whole["measurements"_L1].toArray().isEmpty());
    // Every step that the run told of, in its order, with its times.
    QList<QJsonObject> told = run.objects(u"step"_s);
    told.removeIf([](const QJsonObject &step) {
        const QString state = step["state"_L1].toString();
        return state == u"progress" || state == u"skipped";
    });
    const QJsonArray steps = whole["steps"_L1].toArray();
    QCOMPARE(steps.size(), told.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        for (const char *key : {"step", "state", "visit", "pass", "elapsedMs"})
            QCOMPARE(steps[i][QLatin1StringView(key)], told[i][QLatin1StringView(key)]);
        if (told[i]["state"_L1] == u"started"_s)
            QCOMPARE(steps[i]["at"_L1], told[i]["at"_L1]);
    }
    QVERIFY(!shown.out().contains("s3cret") && !shown.err().contains("s3cret"));
}

void TestCliSessions::table()
{
    HostBench bench;
    putSome(bench);
    Program &listed = sessions(bench, {});
    QCOMPARE(listed.exitCode(), 0);
    const QByteArrayList lines = listed.out().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("STARTED"));
    QVERIFY2(lines[1].contains("20260103-120000-cccc  no run"), lines[1].constData());
    QVERIFY2(lines[2].contains("Failed (F04)  LE910-NA1"), lines[2].constData());
    QVERIFY2(lines[3].contains("30.00.001 -> 30.00.002"), lines[3].constData());
    Program &shown = sessions(bench, {u"show"_s, u"20260101"_s});
    QVERIFY2(shown.out().contains("30.00.001 before, "), shown.out().constData());
    QCOMPARE(sessions(bench, {u"--model"_s, u"none"_s}).err(), "No sessions.\n"_ba);
}

void TestCliSessions::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("found");
    const QString a = u"20260101-120000-aaaa"_s;
    const QString b = u"20260102-120000-aabb"_s;
    const QString c = u"20260103-120000-cccc"_s;
    QTest::newRow("imei") << QStringList{u"--imei"_s, u"222"_s} << QStringList{b};
    QTest::newRow("model") << QStringList{u"--model"_s, u"me910"_s} << QStringList{a};
    QTest::newRow("firmware") << QStringList{u"--firmware"_s, u"30.00.002"_s} << QStringList{a};
    QTest::newRow("outcome") << QStringList{u"--outcome"_s, u"Failed"_s} << QStringList{b};
    QTest::newRow("none") << QStringList{u"--outcome"_s, u"none"_s} << QStringList{c};
    QTest::newRow("operator") << QStringList{u"--operator"_s, u"at&t"_s} << QStringList{b};
    QTest::newRow("since") << QStringList{u"--since"_s, u"2026-01-02"_s} << QStringList{c, b};
    QTest::newRow("until, that day included")
        << QStringList{u"--until"_s, u"2026-01-02"_s} << QStringList{b, a};
    QTest::newRow("until a time") << QStringList{u"--until"_s, u"2026-01-02T11:59"_s}
                                  << QStringList{a};
    QTest::newRow("both") << QStringList{u"--since"_s, u"2026-01-02"_s, u"--outcome"_s, u"Failed"_s}
                          << QStringList{b};
}

void TestCliSessions::filters()
{
    QFETCH(QStringList, options);
    QFETCH(const QStringList, found);
    HostBench bench;
    putSome(bench);
    Program &run = sessions(bench, options + QStringList(u"--json"_s));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(ids(run), found);
}

void TestCliSessions::labels()
{
    HostBench bench;
    putSome(bench);
    const QString id = u"20260102-120000-aabb"_s;
    Program &tagged = sessions(bench, {u"tag"_s, id, u"kunde 7"_s, u"x"_s, u"--json"_s});
    QCOMPARE(tagged.exitCode(), 0);
    QCOMPARE(tagged.last(u"session"_s)["tags"_L1].toArray(), (QJsonArray{u"kunde 7"_s, u"x"_s}));
    QCOMPARE(sessions(bench, {u"untag"_s, id, u"x"_s}).exitCode(), 0);
    QCOMPARE(sessions(bench, {u"note"_s, id, u"sent"_s, u"back"_s}).exitCode(), 0);
    Program &found = sessions(bench, {u"--tag"_s, u"kunde 7"_s, u"--json"_s});
    QCOMPARE(ids(found), QStringList(id));
    QCOMPARE(found.last(u"session"_s)["note"_L1].toString(), u"sent back"_s);
    QCOMPARE(ids(sessions(bench, {u"--tag"_s, u"x"_s, u"--json"_s})), QStringList());
    QCOMPARE(sessions(bench, {u"note"_s, id}).exitCode(), 0);
    QCOMPARE(sessions(bench, {u"show"_s, id, u"--json"_s}).last(u"session"_s)["note"_L1],
             QJsonValue());
    Program &refused = sessions(bench, {u"tag"_s, id, QString(50, u't')});
    QCOMPARE(refused.exitCode(), 2);
    QVERIFY(refused.err().contains("tag: ttt"));
}

void TestCliSessions::names() // whole, begun, or the last four letters; never one of several
{
    HostBench bench;
    putSome(bench);
    for (const char *name : {"20260102-120000-aabb", "20260102", "aabb"})
        QCOMPARE(ids(sessions(bench, {u"show"_s, QString::fromLatin1(name), u"--json"_s})),
                 QStringList(u"20260102-120000-aabb"_s));
    Program &several = sessions(bench, {u"show"_s, u"2026"_s});
    QCOMPARE(several.exitCode(), 2);
    QVERIFY2(several.err().contains("3 sessions") && several.err().contains("20260101-120000-aaaa"),
             several.err().constData());
    Program &none = sessions(bench, {u"show"_s, u"../../etc"_s});
    QCOMPARE(none.exitCode(), 2);
    QVERIFY2(none.err().contains("no session is called \"../../etc\""), none.err().constData());
}

void TestCliSessions::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown verb") << QStringList{u"burn"_s};
    QTest::newRow("show of nothing") << QStringList{u"show"_s};
    QTest::newRow("show of two") << QStringList{u"show"_s, u"a"_s, u"b"_s};
    QTest::newRow("tag without a tag") << QStringList{u"tag"_s, u"a"_s};
    QTest::newRow("list with an id") << QStringList{u"list"_s, u"a"_s};
    QTest::newRow("no verdict") << QStringList{u"--outcome"_s, u"Good"_s};
    QTest::newRow("no date") << QStringList{u"--since"_s, u"yesterday"_s};
    QTest::newRow("impossible date") << QStringList{u"--until"_s, u"2026-02-30"_s};
    QTest::newRow("no password file") << QStringList{u"--password-file"_s, u"/nowhere"_s};
}

/// As `convert` writes it; the export is read back.
void TestCliSessions::exported()
{
    HostBench bench;
    const QString id = bench.update().last(u"result"_s)["session"_L1].toString();
    const QString bundle = bench.path(u"mailed.fbz"_s);
    Program &written = sessions(bench, {u"export"_s, id, u"--to"_s, bundle, u"--json"_s});
    QVERIFY2(written.exitCode() == 0, qPrintable(written.told()));
    QCOMPARE(written.last(u"converted"_s)["out"_L1].toString(), bundle);
    Program analyzed(bench.environment());
    analyzed.run({u"analyze"_s, bundle, u"--json"_s});
    const QJsonObject analysis = analyzed.last(u"analysis"_s);
    QCOMPARE(analysis["format"_L1].toString(), u"bundle"_s);
    QCOMPARE(analysis["outcome"_L1].toString(), u"Updated"_s);

    QCOMPARE(sessions(bench, {u"export"_s, id}).exitCode(), 2);
    QCOMPARE(sessions(bench, {u"export"_s, u"20000101"_s, u"--to"_s, bundle}).exitCode(), 2);
    QCOMPARE(sessions(bench, {u"export"_s, id, u"--to"_s, bench.path(u"x.doc"_s)}).exitCode(), 2);
    QVERIFY(!QFile::exists(bench.path(u"x.doc"_s)));
}

void TestCliSessions::wrongUse()
{
    QFETCH(const QStringList, words);
    HostBench bench;
    putSome(bench);
    Program &run = sessions(bench, words);
    QVERIFY2(run.exitCode() == 2, qPrintable(run.told()));
    QCOMPARE(run.out(), QByteArray());
    QVERIFY(!run.err().isEmpty());
}

void TestCliSessions::damagedSession() // kept, told, listed
{
    HostBench bench;
    putSome(bench);
    const QString file =
        sessionFolder(bench.dataDir(), u"20260102-120000-aabb"_s) + u"/session.json"_s;
    QVERIFY(QFile::resize(file, 30));
    Program &listed = sessions(bench, {u"--json"_s});
    QCOMPARE(ids(listed).size(), 3);
    QCOMPARE(listed.objects(u"session"_s)[1]["damaged"_L1].toString(), u"session.json"_s);
    QVERIFY(sessions(bench, {}).out().contains("[damaged: session.json]"));
    Program &shown = sessions(bench, {u"show"_s, u"aabb"_s});
    QCOMPARE(shown.exitCode(), 0);
    QVERIFY2(shown.err().contains("damaged (session.json)"), shown.err().constData());
    QCOMPARE(QFileInfo(file).size(), 30);
}

void TestCliSessions::indexIsMadeAnew()
{
    HostBench bench;
    putSome(bench);
    QCOMPARE(ids(sessions(bench, {u"--json"_s})).size(), 3);
    QFile file(SessionIndex::fileOf(bench.dataDir()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    Program &run = sessions(bench, {u"--json"_s});
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(ids(run).size(), 3);
    QCOMPARE(run.err(), QByteArray());
}

void TestCliSessions::folderThatTakesNoFile()
{
    HostBench bench;
    putSome(bench);
    const QString own = bench.path(u"fotabench-cli"_s);
    QVERIFY(QFile::copy(Program::path(), own));
    for (const QString &path : {bench.path({}), bench.path(u"home"_s), bench.path(u"home/state"_s)})
        ::chmod(QFile::encodeName(path).constData(), 0755);
    const QByteArray data = QFile::encodeName(bench.dataDir());
    QVERIFY(::chmod(data.constData(), 0555) == 0);
    Program &run = bench.program();
    run.setOrdinaryUser(own);
    run.run({u"sessions"_s, u"--json"_s, u"--data-dir"_s, bench.dataDir()});
    ::chmod(data.constData(), 0700);
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(ids(run).size() == 3, qPrintable(run.told()));
    QCOMPARE(QDir(bench.dataDir()).entryList(QDir::Files), QStringList());
}

void TestCliSessions::oddTextIsShownEscaped() // K15
{
    HostBench bench;
    put(bench, u"20260101-120000-aaaa"_s,
        {{u"outcome"_s, u"Failed"_s}, {u"model"_s, u"\x1b[2J\u202e<b>"_s}});
    for (const QStringList &words :
         {QStringList{}, QStringList{u"show"_s, u"aaaa"_s}, QStringList{u"--json"_s}}) {
        Program &run = sessions(bench, words);
        QCOMPARE(run.exitCode(), 0);
        QVERIFY2(!run.out().contains('\x1b') && !run.out().contains("\xe2\x80\xae"),
                 run.out().constData());
        QVERIFY(run.out().contains("<b>"));
    }
}

QTEST_GUILESS_MAIN(TestCliSessions)
#include "tst_clisessions.moc"
