#include "core/log/escape.h"
#include "tests/system/support/bench.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// What the process asks of the system and puts on its streams: no connection of its own accord
/// (K17), no program started, nothing that steers a terminal (K15), no more rights than it needs
/// (K24).
class TestBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLocalSockets();
    void connectionIsSeen();
    void streamsAreClean_data();
    void streamsAreClean();
    void rootIsWarned();
    void noSetuid();

private:
    static QByteArrayList traced(const QTemporaryDir &dir, const QProcessEnvironment &environment,
                                 const QStringList &command);
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lines of a trace that reach beyond this computer's own sockets, or start a program.
QByteArrayList reachingOut(const QByteArrayList &trace)
{
    QByteArrayList found;
    for (const QByteArray &line : trace) {
        const bool socket = line.contains("socket(") && !line.contains("socket(AF_UNIX")
                            && !line.contains("socket(AF_NETLINK");
        const bool address = line.contains("sin_addr") || line.contains("sin6_addr");
        const bool listens = line.contains("listen(");
        const bool starts = line.contains("execve(") && !line.contains("ENOENT");
        if (socket || address || listens || starts)
            found += line;
    }
    return found;
}

bool isClean(const QByteArray &stream)
{
    const QString text = QString::fromUtf8(stream);
    if (text.toUtf8() != stream)
        return false;
    const auto ucs4 = text.toUcs4();
    return std::ranges::none_of(ucs4, [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return c != U'\n'
               && (category == QChar::Other_Control || category == QChar::Other_Format
                   || category == QChar::Separator_Line || category == QChar::Separator_Paragraph);
    });
}

} // namespace

QByteArrayList TestBoundaries::traced(const QTemporaryDir &dir,
                                      const QProcessEnvironment &environment,
                                      const QStringList &command)
{
    const QString file = dir.filePath(u"trace"_s);
    QProcess strace;
    strace.setProcessEnvironment(environment);
    strace.setStandardInputFile(QProcess::nullDevice());
    strace.start(u"strace"_s,
                 QStringList{u"-f"_s, u"-o"_s, file, u"-e"_s, u"trace=network,execve"_s} + command);
    if (!strace.waitForFinished(Program::kPatienceMs)
        || strace.exitStatus() != QProcess::NormalExit)
        return {};
    return contentOf(file).split('\n');
}

void TestBoundaries::onlyLocalSockets() // K17
{
    Bench bench;
    QVERIFY2(bench.begin({}, 100), qPrintable(bench.errorText));
    QByteArrayList trace =
        traced(bench.dir, bench.environment(),
               QStringList{Program::path(), u"update"_s, u"--yes"_s} + bench.options());
    QVERIFY2(bench.transcript().contains("AT#OTAUP=0"), "the update was not run");
    QVERIFY(!trace.isEmpty() && trace.first().contains("execve("));
    trace.removeFirst(); // the program itself
    const QByteArrayList found = reachingOut(trace);
    QVERIFY2(found.isEmpty(), found.join('\n').constData());
}

/// The same trace with a port that is a connection: the test above would see one.
void TestBoundaries::connectionIsSeen() // K17
{
    Bench bench;
    QVERIFY2(bench.begin({}, 100, true), qPrintable(bench.errorText));
    const QByteArrayList trace =
        traced(bench.dir, bench.environment(),
               QStringList{Program::path(), u"identify"_s, u"--port"_s, bench.port});
    const QByteArrayList found = reachingOut(trace.mid(1));
    QVERIFY(!found.isEmpty());
    for (const QByteArray &line : found) // the one that the user chose, and no other
        QVERIFY2(!line.contains("sin_addr") || line.contains("\"127.0.0.1\""), line.constData());
}

void TestBoundaries::streamsAreClean_data()
{
    QTest::addColumn<QByteArray>("fault");
    const QByteArray kSteering = "\\u001b[2J\\u202e\\u200b\\u0007\\u009b\\u2028<b>x</b>";
    const auto reply = [&](const char *command) {
        return "{\"at\": \"" + QByteArray(command) + "\", \"do\": \"reply\", \"bytes\": \"\\r\\n"
               + kSteering + "\\r\\n\\r\\nOK\\r\\n\"}";
    };
    QTest::newRow("K15 A18 model") << reply("AT+GMM");
    QTest::newRow("K15 A18 version") << reply("AT+GMR");
    QTest::newRow("K15 operator") << "{\"at\": \"AT+COPS\", \"do\": \"reply\", \"bytes\": "
                                     "\"\\r\\n+COPS: 0,0,\\\""
                                         + kSteering + "\\\",7\\r\\n\\r\\nOK\\r\\n\"}";
    QTest::newRow("K15 A19 refusal")
        << "{\"at\": \"AT#FTPOPEN\", \"do\": \"reply\", \"bytes\": \"\\r\\n+CME ERROR: " + kSteering
               + "\\r\\n\"}";
    QTest::newRow("K15 unsolicited")
        << "{\"at\": \"*\", \"do\": \"insert\", \"where\": \"before\", \"bytes\": \"\\r\\n#OTAEV: "
               + kSteering + "\\r\\n\"}";
}

/// A byte scan of all that a run puts out: streams, log, journal (K15, A18, A19).
void TestBoundaries::streamsAreClean()
{
    QFETCH(const QByteArray, fault);
    Bench bench;
    QVERIFY2(bench.begin("\"faults\": [" + fault + ']', 100), qPrintable(bench.errorText));
    Program &json = bench.update();
    Program &text = bench.program();
    text.run({u"identify"_s, u"--port"_s, bench.port});
    QVERIFY(!json.out().isEmpty() && !bench.transcript().isEmpty());
    for (const Program *program : {&json, &text}) {
        QVERIFY2(isClean(program->out()), visibleUtf8(program->out()).constData());
        QVERIFY2(isClean(program->err()), visibleUtf8(program->err()).constData());
    }
    QVERIFY2(isClean(bench.transcript()), visibleUtf8(bench.transcript()).constData());
    QVERIFY(!isClean("\xe2\x80\xae") && !isClean("\x1b") && !isClean("\xff"));
}

void TestBoundaries::rootIsWarned() // K24
{
    Bench bench;
    QVERIFY2(bench.begin({}, 100), qPrintable(bench.errorText));
    Program &run = bench.program();
    run.run({u"identify"_s, u"--port"_s, bench.port});
    QCOMPARE(run.exitCode(), 0); // and goes on
    QCOMPARE(run.err().contains("running as root"), ::geteuid() == 0);
}

void TestBoundaries::noSetuid() // K24
{
    struct stat program
    {
    };
    QCOMPARE(::stat(QFile::encodeName(Program::path()).constData(), &program), 0);
    QCOMPARE(program.st_mode & (S_ISUID | S_ISGID), mode_t(0));
}

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
