#include "tests/system/support/bench.h"
#include "tests/system/support/hostbench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// `convert` as a real process: what it writes, what it refuses, and that OUT is whole or as it
/// was.
class TestCliConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_data();
    void everyFormat();
    void forPeople();
    void wrongUse_data();
    void wrongUse();
    void damagedBundle_data();
    void damagedBundle();
    void aPipe();
    void keep();
    void bundleIsAnalysed();
    void ownSession();
    void diskFails_data();
    void diskFails();
    void readOnlyPlace();
    void killedWhileWriting();
    void nothingOfTheWindow();
};

namespace {

const QString kNote = QStringLiteral(FOTA_TEST_DATA "/note-session.log");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QJsonObject analysed(Bench &bench, const QString &path)
{
    Program &run = bench.program();
    return run.run({u"analyze"_s, u"--json"_s, path}) ? run.last(u"analysis"_s) : QJsonObject();
}

} // namespace

void TestCliConvert::everyFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("log") << u"log"_s << "[Tue Jan 09 13:18:18.344 2018] AT+GMM\n"_ba;
    QTest::newRow("jsonl") << u"jsonl"_s << R"({"at":"2018-01-09T13:18:18.344",)"_ba;
    QTest::newRow("csv") << u"csv"_s << R"("line","at",)"_ba;
    QTest::newRow("html") << u"html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("fbz") << u"fbz"_s << "PK\x03\x04"_ba;
}

void TestCliConvert::everyFormat()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begin);
    Bench bench;
    QVERIFY(QDir(bench.path({})).mkdir(u"to"_s));
    const QString out = bench.path(u"to/out."_s + ending);
    Program &run = bench.program();
    run.setUmask(0);
    QVERIFY(run.run({u"convert"_s, kNote, u"--to"_s, out, u"--json"_s}));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    QCOMPARE(run.otherLines(), QByteArrayList());
    const QJsonObject told = run.last(u"converted"_s);
    QCOMPARE(told["out"_L1].toString(), out);
    QCOMPARE(told["records"_L1].toInt(), 45);
    QCOMPARE(told["removed"_L1]["password"_L1]["values"_L1].toInt(), 1);
    QCOMPARE(told["removed"_L1]["user"_L1]["values"_L1].toInt(), 1);
    const QByteArray bytes = bytesOf(out);
    QVERIFY(bytes.startsWith(begin));
    QVERIFY(!bytes.contains("PASSWORD") && !bytes.contains("USERNAME"));
    QCOMPARE(QDir(bench.path(u"to"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"out."_s + ending});
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(out).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600U); // K09
    QVERIFY2(!QFile::exists(bench.path(u"home/state"_s)), "it writes nothing else");
    // Once more: the same bytes in the place of those (determinism), whatever the zone.
    QProcessEnvironment elsewhere = bench.environment();
    elsewhere.insert(u"TZ"_s, u"Pacific/Auckland"_s);
    Program &again = bench.program(elsewhere);
    QVERIFY(again.run({u"convert"_s, kNote, u"--to"_s, out}));
    QCOMPARE(again.exitCode(), 0);
    QCOMPARE(bytesOf(out), bytes);
}

void TestCliConvert::forPeople()
{
    Bench bench;
    Program &run = bench.program();
    QVERIFY(run.run({u"convert"_s, kNote, u"--to"_s, bench.path(u"out.csv"_s)}));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(run.out().contains("45 lines") && run.out().contains("password 1"),
             run.out().constData());
    QCOMPARE(run.err(), QByteArray());
    Program &named = bench.program(); // the name of OUT would tell what is removed from it
    QVERIFY(QFile::copy(kNote, bench.path(u"in.log"_s)));
    QVERIFY(named.run(
        {u"convert"_s, bench.path(u"in.log"_s), u"--to"_s, bench.path(u"of USERNAME.log"_s)}));
    QCOMPARE(named.exitCode(), 0);
    QVERIFY2(named.err().contains("of USERNAME.log"), named.err().constData());
}

void TestCliConvert::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments"); ///< DIR: the bench's folder
    const auto row = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments;
    };
    row("nothing", {});
    row("no OUT", {kNote});
    row("no FILE", {u"--to"_s, u"DIR/out.log"_s});
    row("two files", {kNote, kNote, u"--to"_s, u"DIR/out.log"_s});
    row("unknown ending", {kNote, u"--to"_s, u"DIR/out.doc"_s});
    row("no ending", {kNote, u"--to"_s, u"DIR/log"_s});
    row("a folder as OUT", {kNote, u"--to"_s, u"DIR/folder.log"_s});
    row("L07 a link as OUT", {kNote, u"--to"_s, u"DIR/link.log"_s});
    row("no folder for OUT", {kNote, u"--to"_s, u"DIR/missing/out.log"_s});
    row("a missing input", {u"DIR/missing.log"_s, u"--to"_s, u"DIR/kept.log"_s});
    row("a folder as input", {u"DIR"_s, u"--to"_s, u"DIR/kept.log"_s});
    row("unknown kind", {kNote, u"--to"_s, u"DIR/kept.log"_s, u"--keep"_s, u"name"_s});
    row("passwords", {kNote, u"--to"_s, u"DIR/kept.log"_s, u"--keep"_s, u"password"_s});
    row("unknown option", {kNote, u"--to"_s, u"DIR/kept.log"_s, u"--force"_s});
}

void TestCliConvert::wrongUse()
{
    QFETCH(QStringList, arguments);
    Bench bench;
    QVERIFY(QDir(bench.path({})).mkdir(u"folder.log"_s));
    put(bench.path(u"kept.log"_s), "old");
    QVERIFY(QFile::link(bench.path(u"kept.log"_s), bench.path(u"link.log"_s)));
    const QDir folder(bench.path({}));
    const QStringList before = folder.entryList(QDir::AllEntries);
    arguments.replaceInStrings(u"DIR"_s, folder.path());
    Program &run = bench.program();
    QVERIFY(run.run(QStringList{u"convert"_s, u"--json"_s} + arguments));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.out(), QByteArray());
    QVERIFY(run.err().startsWith("fotabench-cli: "));
    QCOMPARE(bytesOf(bench.path(u"kept.log"_s)), "old"_ba);
    QCOMPARE(folder.entryList(QDir::AllEntries), before);
}

void TestCliConvert::damagedBundle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    Bench bench;
    const QString whole = bench.path(u"whole.fbz"_s);
    QVERIFY(bench.program().run({u"convert"_s, kNote, u"--to"_s, whole}));
    const QByteArray bytes = bytesOf(whole);
    QVERIFY(bytes.size() > 1000);
    QByteArray flipped = bytes;
    flipped[200] = char(flipped[200] ^ 0x10);
    QTest::newRow("L04 cut") << bytes.chopped(100) << "cut or damaged"_ba;
    QTest::newRow("L04 half") << bytes.first(bytes.size() / 2) << "cut or damaged"_ba;
    QTest::newRow("L04 a flipped bit") << flipped << "is damaged"_ba;
}

void TestCliConvert::damagedBundle()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, reason);
    Bench bench;
    const QString input = bench.path(u"in.fbz"_s);
    put(input, bytes);
    for (const QStringList &arguments :
         {QStringList{u"convert"_s, input, u"--to"_s, bench.path(u"out.log"_s)},
          QStringList{u"analyze"_s, input}}) {
        Program &run = bench.program();
        QVERIFY(run.run(arguments));
        QCOMPARE(run.exitCode(), 2);
        QCOMPARE(run.out(), QByteArray());
        QVERIFY2(run.err().contains(reason), run.err().constData());
    }
    QVERIFY(!QFile::exists(bench.path(u"out.log"_s)));
}

/// What can be read only once is told, and nothing waits for it.
void TestCliConvert::aPipe()
{
    Bench bench;
    const QString pipe = bench.path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    Program &run = bench.program();
    QVERIFY(run.run({u"convert"_s, pipe, u"--to"_s, bench.path(u"out.log"_s)}));
    QCOMPARE(run.exitCode(), 2);
    QVERIFY2(run.err().contains("more than once"), run.err().constData());
}

void TestCliConvert::keep()
{
    Bench bench;
    const QString out = bench.path(u"out.log"_s);
    Program &run = bench.program();
    QVERIFY(run.run({u"convert"_s, kNote, u"--to"_s, out, u"--keep"_s, u"user"_s, u"--keep"_s,
                     u"apn"_s, u"--json"_s}));
    QCOMPARE(run.exitCode(), 0);
    const QByteArray text = bytesOf(out);
    QVERIFY(text.contains("USERNAME") && text.contains("VZWINTERNET"));
    QVERIFY(!text.contains("PASSWORD"));
    QCOMPARE(run.last(u"converted"_s)["kept"_L1].toArray().size(), 2);
}

void TestCliConvert::bundleIsAnalysed()
{
    Bench bench;
    const QString lines = bench.path(u"a.jsonl"_s);
    const QString file = bench.path(u"b.fbz"_s);
    const QString back = bench.path(u"c.log"_s);
    QVERIFY(bench.program().run({u"convert"_s, kNote, u"--to"_s, lines}));
    QVERIFY(bench.program().run({u"convert"_s, lines, u"--to"_s, file}));
    QVERIFY(bench.program().run({u"convert"_s, file, u"--to"_s, back}));
    const QJsonObject first = analysed(bench, kNote);
    QCOMPARE(analysed(bench, lines)["format"_L1].toString(), u"jsonl"_s);
    QCOMPARE(analysed(bench, file)["format"_L1].toString(), u"bundle"_s);
    QCOMPARE(analysed(bench, back)["format"_L1].toString(), u"note"_s);
    for (const QString &path : {lines, file, back}) {
        const QJsonObject after = analysed(bench, path);
        for (const char *key : {"entries", "commands", "lost", "first", "last", "model", "from",
                                "target", "now", "outcome"})
            QCOMPARE(after[QLatin1StringView(key)], first[QLatin1StringView(key)]);
        QCOMPARE(after["steps"_L1].toArray().size(), first["steps"_L1].toArray().size());
    }
}

/// The folder of a run of this program, with a real server and module.
void TestCliConvert::ownSession()
{
    Bench bench;
    QVERIFY2(bench.begin({}, 200), qPrintable(bench.errorText));
    Program &update = bench.update();
    const QJsonObject result = update.last(u"result"_s);
    QCOMPARE(result["outcome"_L1].toString(), u"Updated"_s);
    const QString folder = bench.dataDir() + u"/sessions/"_s + result["session"_L1].toString();
    const QByteArray imei = result["imei"_L1].toString().toLatin1();
    QCOMPARE(imei.size(), 15);
    for (const QString &name : {u"a.fbz"_s, u"a.html"_s, u"a.csv"_s, u"a.log"_s}) {
        Program &run = bench.program();
        QVERIFY(run.run({u"convert"_s, folder, u"--to"_s, bench.path(name)}));
        QVERIFY2(run.exitCode() == 0, qPrintable(run.told()));
    }
    QVERIFY(bench.program().run(
        {u"convert"_s, bench.path(u"a.fbz"_s), u"--to"_s, bench.path(u"b.jsonl"_s)})); // unpacked
    for (const QString &name : {u"a.html"_s, u"a.csv"_s, u"a.log"_s, u"b.jsonl"_s}) {
        const QByteArray text = bytesOf(bench.path(name));
        QVERIFY2(text.contains("IMEI-1") && text.contains(Bench::kTarget), qPrintable(name));
        for (const QByteArray &gone : {imei, QByteArray(Bench::kPassword),
                                       QByteArray(Bench::kNextPassword), QByteArray(Bench::kUser)})
            QVERIFY2(!text.contains(gone), gone.constData());
    }
    const QJsonObject after = analysed(bench, bench.path(u"a.fbz"_s));
    QCOMPARE(after["outcome"_L1], result["outcome"_L1]);
    QCOMPARE(after["now"_L1], result["now"_L1]);
    QCOMPARE(after["imei"_L1].toString(), u"IMEI-1"_s);
}

void TestCliConvert::diskFails_data()
{
    QTest::addColumn<QString>("die");
    QTest::newRow("L07 H07 it is full") << u"0"_s;
    QTest::newRow("L07 killed there") << u"1"_s;
}

/// The k-th call that writes OUT fails, or is the last thing that the process does, for every k.
void TestCliConvert::diskFails()
{
    QFETCH(const QString, die);
    int failures = 0;
    for (int call = 1; call < 50; ++call) {
        HostBench bench;
        const QString out = bench.path(u"out.fbz"_s);
        put(out, "old");
        Program &run = bench.program({{u"PATH"_s, u"out.fbz"_s},
                                      {u"OPS"_s, u"open,write,fsync,rename"_s},
                                      {u"AT"_s, QString::number(call)},
                                      {u"ERRNO"_s, QString::number(ENOSPC)},
                                      {u"DIE"_s, die}});
        QVERIFY(run.run({u"convert"_s, kNote, u"--to"_s, out}));
        if (run.exitCode() == 0) {
            QVERIFY(bytesOf(out).startsWith("PK"));
            break;
        }
        ++failures;
        QCOMPARE(bytesOf(out), "old"_ba);
        if (die == u"1")
            continue;
        QCOMPARE(run.exitCode(), 18);
        QVERIFY2(run.err().contains("No space left"), run.err().constData());
        QCOMPARE(QDir(bench.path({})).entryList({u"out*"_s}), QStringList{u"out.fbz"_s});
    }
    QVERIFY2(failures >= 4 && failures < 40, qPrintable(QString::number(failures)));
}

/// L07, as an ordinary user: root would be let in.
void TestCliConvert::readOnlyPlace()
{
    Bench bench;
    const QString copy = bench.path(u"fotabench-cli"_s);
    const QString input = bench.path(u"in.log"_s);
    const QString out = bench.path(u"to/out.log"_s);
    QVERIFY(QFile::copy(Program::path(), copy) && QFile::copy(kNote, input));
    QVERIFY(QDir(bench.path({})).mkdir(u"to"_s));
    put(out, "old");
    const auto allow = [](const QString &path, mode_t mode) {
        return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
    };
    QVERIFY(allow(bench.dir.path(), 0711) && allow(copy, 0755) && allow(input, 0644)
            && allow(bench.path(u"to"_s), 0555) && allow(out, 0644));
    Program &run = bench.program();
    run.setOrdinaryUser(copy);
    QVERIFY(run.run({u"convert"_s, input, u"--to"_s, out}));
    QVERIFY2(run.exitCode() == 18, qPrintable(run.told()));
    QVERIFY2(run.err().contains("Permission denied"), run.err().constData());
    QCOMPARE(bytesOf(out), "old"_ba);
    QVERIFY(allow(bench.path(u"to"_s), 01777)
            && ::chmod(QFile::encodeName(input).constData(), 0) == 0);
    Program &unread = bench.program(); // what it may not read is told, too
    unread.setOrdinaryUser(copy);
    QVERIFY(unread.run({u"convert"_s, input, u"--to"_s, out}));
    QCOMPARE(unread.exitCode(), 2);
    QVERIFY2(unread.err().contains("Permission denied"), unread.err().constData());
}

void TestCliConvert::killedWhileWriting()
{
    Bench bench;
    const QString input = bench.path(u"in.log"_s);
    put(input, bytesOf(kNote).append('\n').repeated(20'000));
    const QString out = bench.path(u"out.jsonl"_s);
    put(out, "old");
    Program &run = bench.program();
    QVERIFY(run.start({u"convert"_s, input, u"--to"_s, out}));
    const QDir folder(bench.path({}));
    const auto written = [&] {
        const QFileInfoList files = folder.entryInfoList({u"out.jsonl.new*"_s});
        return files.isEmpty() ? 0 : files.first().size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(written() > 0 || !run.isRunning(), Program::kPatienceMs);
    run.sendSignal(SIGKILL);
    QVERIFY(run.waitEnded());
    QCOMPARE(run.exitCode(), -1); // in the middle of it
    QCOMPARE(bytesOf(out), "old"_ba);
    Program &again = bench.program();
    QVERIFY(again.run({u"convert"_s, input, u"--to"_s, out}));
    QCOMPARE(again.exitCode(), 0);
    QCOMPARE(bytesOf(out).count('\n'), 45 * 20'000);
}

/// It runs on hosts without any library of a window.
void TestCliConvert::nothingOfTheWindow()
{
    QProcess libraries;
    libraries.start(u"ldd"_s, {Program::path()});
    QVERIFY(libraries.waitForFinished());
    const QByteArray list = libraries.readAllStandardOutput();
    QVERIFY2(list.contains("libarchive") && list.contains("libQt6Core"), list.constData());
    QVERIFY2(!list.contains("libQt6Gui") && !list.contains("libQt6Widgets"), list.constData());
}

QTEST_GUILESS_MAIN(TestCliConvert)
#include "tst_cliconvert.moc"
