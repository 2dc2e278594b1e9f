#include "tests/core/base/inchild.h"
#include "tests/system/support/hostbench.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

/// The real program on a disk that fails at its k-th write, sync, rename or open, for every k: with
/// a journal that cannot be kept nothing is applied, with a log that cannot be kept all goes on.
class TestCliDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCall_data();
    void everyCall();
    void staysFull_data();
    void staysFull();
    void slowDisk();
    void readOnlyLogs();
    void modesAfterARun_data();
    void modesAfterARun();
    void linkRefused_data();
    void linkRefused();
    void orderOfTheCalls();
    void settings_data();
    void settings();

private:
    static constexpr int kAtOnce = 40; ///< they wait more than they work
};

namespace {

struct Run
{
    std::unique_ptr<HostBench> bench = std::make_unique<HostBench>();
    Program *program = nullptr;
    int call = 0;
};

QString outcomeOf(const Program &run)
{
    return run.last(u"result"_s)["outcome"_L1].toString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a run says after the disk failed: the truth, whatever it is.
void tellsTheTruth(const HostBench &bench, Program &run)
{
    const QByteArray told = run.told().toUtf8();
    const QString outcome = outcomeOf(run);
    const qsizetype applies = HostBench::applies(run);
    QVERIFY2(run.exitCode() >= 0, told.constData()); // never a crash
    QVERIFY2(applies <= 1, told.constData());
    if (outcome == u"Updated") {
        QVERIFY2(applies == 1 && run.exitCode() == 0, told.constData());
    } else { // refused before the apply, and said so
        QVERIFY2(applies == 0, told.constData());
        const QJsonObject result = run.last(u"result"_s);
        const QString fault = result["fault"_L1].toString(); // H07: it is the disk that is full
        QVERIFY2(outcome == u"Failed" && (fault == u"H06" || fault == u"H07"), told.constData());
        QVERIFY2(result["diagnosis"_L1]["id"_L1].toString() == fault, told.constData());
        QVERIFY2(run.exitCode() == 18, told.constData());
        QVERIFY2(run.err().contains('(' + fault.toLatin1() + ')'), told.constData());
    }
    QVERIFY2(!run.out().contains("s3cret") && !run.err().contains("s3cret"), told.constData());
    const QStringList open = bench.openRuns(); // what a later start finds is no lie either
    QVERIFY2(open.isEmpty() || applies == 0 || outcome == u"Updated", told.constData());
    for (const QString &step : open)
        QVERIFY2(applies == 0 || step == u"damaged" || step >= u"4.n", qPrintable(step));
}

} // namespace

void TestCliDisk::everyCall_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("operations");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("logOnly");
    for (const auto &[name, number] :
         {std::pair{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EROFS", EROFS}}) {
        QTest::addRow("H06 H07 %s, journal", name)
            << u"fotabench/journal"_s << u"open,mkdir,write,fsync"_s << number << false;
        QTest::addRow("H06 H07 %s, budgets", name)
            << u"fotabench/budgets"_s << u"open,mkdir,write,fsync,rename"_s << number << false;
    }
    QTest::newRow("H07 H08 ENOSPC, sessions")
        << u"fotabench/sessions"_s << u"open,mkdir,fsync,rename"_s << ENOSPC << true;
    QTest::newRow("H07 ENOSPC, transcript") << u"/transcript.log"_s << u"write"_s << ENOSPC << true;
}

void TestCliDisk::everyCall()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, operations);
    QFETCH(const int, number);
    QFETCH(const bool, logOnly);

    HostBench::Faults faults{{u"PATH"_s, folder}, {u"OPS"_s, operations}};
    HostBench first;
    faults[u"LOG"_s] = first.path(u"calls"_s);
    QCOMPARE(outcomeOf(first.update(faults)), u"Updated"_s);
    faults.erase(u"LOG"_s);
    const qsizetype calls = contentOf(first.path(u"calls"_s)).count('\n');
    QVERIFY2(calls >= 4, qPrintable(QString::number(calls)));
    // Of a log one line is like the other: every one of the first and the last, some in between.
    QList<int> numbers;
    for (int call = 1; call <= calls; ++call) {
        if (calls < 60 || call <= 12 || call > calls - 6 || call % 12 == 0)
            numbers += call;
    }
    faults[u"ERRNO"_s] = QString::number(number);
    int refused = 0;
    for (qsizetype from = 0; from < numbers.size(); from += kAtOnce) {
        std::vector<Run> runs;
        for (const int call : numbers.mid(from, kAtOnce)) {
            Run &run = runs.emplace_back();
            run.call = call;
            faults[u"AT"_s] = QString::number(call);
            run.program = &run.bench->program(faults);
            QVERIFY(run.program->start(run.bench->updateArguments()));
        }
        for (const Run &run : runs) {
            QVERIFY2(run.program->waitEnded(), qPrintable(u"call %1"_s.arg(run.call)));
            tellsTheTruth(*run.bench, *run.program);
            if (QTest::currentTestFailed())
                qWarning("call %d of %d", run.call, int(calls));
            const QByteArray told =
                "call " + QByteArray::number(run.call) + ": " + run.program->told().toUtf8();
            refused += outcomeOf(*run.program) != u"Updated";
            if (logOnly) { // the run goes on, and says once that its log does not
                QVERIFY2(outcomeOf(*run.program) == u"Updated", told.constData());
                QVERIFY2(run.program->err().count("(H07)") == 1, told.constData());
            }
        }
    }
    QVERIFY2(logOnly == (refused == 0), qPrintable(u"%1 refused"_s.arg(refused)));
}

void TestCliDisk::staysFull_data()
{
    QTest::addColumn<int>("from");
    for (const int from : {1, 5, 20, 40, 60})
        QTest::addRow("H06 H07 from call %d", from) << from;
}

/// The disk fills up and stays full, for journal, budgets and log at once.
void TestCliDisk::staysFull()
{
    QFETCH(const int, from);
    HostBench bench;
    Program &run = bench.update({{u"PATH"_s, u"/fotabench/"_s},
                                 {u"OPS"_s, u"open,mkdir,write,fsync,rename"_s},
                                 {u"AT"_s, QString::number(from)},
                                 {u"ON"_s, u"1"_s},
                                 {u"ERRNO"_s, QString::number(ENOSPC)}});
    tellsTheTruth(bench, run);
    QVERIFY(outcomeOf(run) != u"Updated");
}

void TestCliDisk::slowDisk() // H13: the intent is on the disk before the act, however slow
{
    HostBench bench;
    Program &run = bench.program({{u"PATH"_s, u".intents"_s}, {u"SLOW"_s, u"5"_s}});
    QVERIFY(run.start(bench.updateArguments()));
    QVERIFY(run.waitFor({{u"step"_s, u"4.m"_s}, {u"state"_s, u"done"_s}}));
    QDir journal(bench.dataDir() + u"/journal"_s);
    const auto isWritten = [&journal] { // and about to be synced
        const QFileInfoList files = journal.entryInfoList({u"*.intents"_s});
        return !files.isEmpty() && files.front().size() > 0;
    };
    QTRY_VERIFY(isWritten());
    QCOMPARE(HostBench::applies(run), 0);
    run.sendSignal(SIGKILL); // in the middle of the sync: as a power cut would be
    QVERIFY(run.waitEnded());
    QCOMPARE(HostBench::applies(run), 0);
    QCOMPARE(bench.openRuns(), QStringList{u"damaged"_s}); // in doubt, never "nothing was changed"

    HostBench patient;
    Program &slow = patient.update({{u"PATH"_s, u".intents"_s}, {u"SLOW"_s, u"5"_s}});
    QCOMPARE(outcomeOf(slow), u"Updated"_s);
}

void TestCliDisk::readOnlyLogs() // H08
{
    HostBench bench;
    QVERIFY(QDir().mkpath(bench.dataDir()));
    QFile file(bench.dataDir() + u"/sessions"_s); // nothing can be made in there, by root neither
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Program &run = bench.program();
    QVERIFY(run.run(bench.updateArguments() + QStringList{u"--log"_s, bench.path(u"log"_s)}));
    QVERIFY2(outcomeOf(run) == u"Updated", qPrintable(run.told()));
    QVERIFY(contentOf(bench.path(u"log"_s)).contains("] AT#OTAUP=0")); // another place is taken
}

void TestCliDisk::modesAfterARun_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("K09 umask 000") << 0000U;
    QTest::newRow("K09 umask 022") << 0022U;
}

void TestCliDisk::modesAfterARun()
{
    QFETCH(const uint, mask);
    HostBench bench;
    Program &run = bench.program();
    run.setUmask(mask);
    QVERIFY(run.run(bench.updateArguments()));
    QCOMPARE(outcomeOf(run), u"Updated"_s);
    int seen = 0;
    QDirIterator entries(bench.path(u"home"_s),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString entry = entries.next();
        const int mode = modeOf(QFile::encodeName(entry));
        QVERIFY2(mode == (entries.fileInfo().isDir() ? 0700 : 0600),
                 qPrintable(u"%1 %2"_s.arg(entry).arg(mode, 0, 8)));
        QVERIFY2(!contentOf(entry).contains("s3cret-canary"), qPrintable(entry)); // K05, INV-6
        QVERIFY2((mode & 07000) == 0, qPrintable(entry));                         // K24
        ++seen;
    }
    QVERIFY(seen >= 8);
}

void TestCliDisk::linkRefused_data()
{
    QTest::addColumn<QString>("link");
    for (const char *name :
         {"home/state/fotabench", "home/state/fotabench/journal", "home/state/fotabench/budgets"})
        QTest::addRow("H17 %s", name) << QString::fromLatin1(name);
}

void TestCliDisk::linkRefused()
{
    QFETCH(const QString, link);
    HostBench bench;
    QDir(bench.path(u"home"_s)).mkpath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(QFileInfo(bench.path(link)).path()));
    QVERIFY(QFile::link(bench.path(u"home/elsewhere"_s), bench.path(link)));
    Program &run = bench.update();
    QCOMPARE(HostBench::applies(run), 0);
    QVERIFY2(run.exitCode() == 18, qPrintable(run.told()));
    QVERIFY2(run.err().contains("fotabench"), run.err().constData()); // which path
    QCOMPARE(
        QDir(bench.path(u"home/elsewhere"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList()); // and the target is as it was
}

/// Write, sync, rename, sync of the folder; and the witness before the record of the apply (K09).
void TestCliDisk::orderOfTheCalls()
{
    HostBench bench;
    QCOMPARE(outcomeOf(bench.update({{u"PATH"_s, u"/fotabench/"_s},
                                     {u"OPS"_s, u"open,write,fsync,rename"_s},
                                     {u"LOG"_s, bench.path(u"calls"_s)}})),
             u"Updated"_s);
    QByteArrayList calls;
    for (QByteArray &line : contentOf(bench.path(u"calls"_s)).split('\n')) {
        if (!line.contains("transcript.log"))
            calls += line.replace(QFile::encodeName(bench.dataDir()), "");
    }
    const auto indexOf = [&calls](QByteArrayView start, QByteArrayView end, qsizetype from) {
        for (qsizetype i = from; i < calls.size(); ++i) {
            if (calls[i].startsWith(start) && calls[i].endsWith(end))
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype opened = indexOf("open /budgets/", "", 0);
    QVERIFY(opened >= 0);
    QVERIFY(calls[opened].contains(".json.new")); // beside its target
    QVERIFY(calls[opened + 1].startsWith("write /budgets/"));
    QVERIFY(calls[opened + 2].startsWith("fsync /budgets/"));
    QVERIFY(calls[opened + 3].startsWith("rename /budgets/")
            && calls[opened + 3].endsWith(".json"));
    QCOMPARE(calls[opened + 4], "fsync /budgets"_ba);
    const qsizetype witness = indexOf("write /journal/", ".intents", 0);
    QVERIFY(witness > 0);
    QVERIFY(calls[witness + 1].startsWith("fsync /journal/")
            && calls[witness + 1].endsWith(".intents"));
    QCOMPARE(calls[witness + 2], "fsync /journal"_ba);
    QVERIFY(calls[witness + 3].startsWith("write /journal/")
            && calls[witness + 3].endsWith(".journal"));
    QVERIFY(calls[witness + 4].startsWith("fsync /journal/"));
}

void TestCliDisk::settings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("H10 cut") << R"({"server": {"host": "ftp.exam)"_ba;
    QTest::newRow("H10 bytes") << QByteArray("\x00\xff\xfe\x80", 4).repeated(100);
    QTest::newRow("H10 a list") << "[1, 2, 3]"_ba;
    QTest::newRow("H10 wrong types")
        << R"({"server": 5, "limits": [1], "passes": {}, "theme": 17, "lastPort": null})"_ba;
    QTest::newRow("H10 wrong values")
        << R"({"passes": -4e9, "server": {"port": 1e300, "contextId": -1}, "limits": {"open": -1, "x": "y", "apply": 1e308}})"_ba;
    QTest::newRow("H10 deep") << QByteArray(100'000, '[');
    QTest::newRow("H10 100 MB") << QByteArray();
}

void TestCliDisk::settings()
{
    QFETCH(const QByteArray, bytes);
    HostBench bench;
    QVERIFY(QDir(bench.path(u"home"_s)).mkpath(u"config/fotabench"_s));
    const QString path = bench.path(u"home/config/fotabench/settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    if (bytes.isEmpty())
        QVERIFY(file.resize(100 << 20));
    file.close();
    Program &run = bench.update();
    QVERIFY2(outcomeOf(run) == u"Updated", qPrintable(run.told()));
    const bool told = run.err().contains("(H10)");
    const QStringList kept = QDir(QFileInfo(path).path()).entryList({u"*.kept*"_s}, QDir::Files);
    const bool readable = bytes.startsWith('{') && bytes.endsWith('}');
    QVERIFY2(told == !readable, run.err().constData());
    QCOMPARE(kept.size(), readable ? 0 : 1);
    QVERIFY(QFileInfo(path).size() == (bytes.isEmpty() ? 100 << 20 : bytes.size())); // and not ours
}

QTEST_GUILESS_MAIN(TestCliDisk)
#include "tst_clidisk.moc"
