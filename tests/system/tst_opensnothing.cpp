#include "tests/system/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// K14: a text from outside that names a file makes nobody open it. What shows such a text in every
/// widget is run as a process, and the system is asked what it opened.
class TestOpensNothing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedFileStaysClosed();
};

void TestOpensNothing::namedFileStaysClosed() // K14
{
    const QTemporaryDir dir;
    const QString trace = dir.filePath(u"trace"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The leak checker cannot work in a process that is traced.
    environment.insert(u"ASAN_OPTIONS"_s,
                       environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    QProcess strace;
    strace.setProcessEnvironment(environment);
    strace.setProcessChannelMode(QProcess::MergedChannels);
    strace.start(u"strace"_s, {u"-f"_s, u"-o"_s, trace, u"-e"_s, u"trace=open,openat,connect"_s,
                               QStringLiteral(FOTA_PLAIN_TEXT)});
    QVERIFY2(strace.waitForFinished(Program::kPatienceMs), qPrintable(strace.errorString()));
    const QByteArray output = strace.readAll();
    QVERIFY2(strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0,
             output.constData());

    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int opened = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        QVERIFY2(!line.contains("canary"), line.constData());
        QVERIFY2(!line.contains("sin_addr") && !line.contains("sin6_addr"), line.constData());
        opened += line.contains("openat(") && !line.contains("ENOENT");
    }
    QVERIFY2(opened > 10, qPrintable(QString::number(opened))); // the trace sees what is opened
}

QTEST_GUILESS_MAIN(TestOpensNothing)
#include "tst_opensnothing.moc"
