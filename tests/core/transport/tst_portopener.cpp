#include "core/transport/serialtransport.h"
#include "tests/support/ownprocess.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// P17: a driver that hangs in open or in close, for as long as the test likes. The thread of the
/// port goes on meanwhile.
class TestPortOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAtOnceWithoutIt();
    void openHangs();
    void openHangsAndIsAskedForAgain();
    void goneWhileItHangs();
    void closeHangs();

private:
    void hangIn(const char *call) { qputenv("FOTA_SLOW_CALL", call); }
    /// Lets the call that hangs, and all later ones, go on.
    void release();
    /// The event loop turns: a hundred rounds of it.
    static bool turns()
    {
        int rounds = 0;
        QTimer beat;
        QObject::connect(&beat, &QTimer::timeout, &beat, [&rounds] { ++rounds; });
        beat.start(1);
        return QTest::qWaitFor([&rounds] { return rounds >= 100; });
    }

    QTemporaryDir m_dir;
    QByteArray m_gate;
    QByteArray m_device;
    int m_master = -1;
    qsizetype m_threads = 0;
    qsizetype m_files = 0;
};

void TestPortOpener::initTestCase()
{
    m_threads = ownprocess::threads();
    qRegisterMetaType<Error>("fota::Error");
    m_gate = QFile::encodeName(m_dir.filePath(u"gate"_s));
    QCOMPARE(::mkfifo(m_gate.constData(), 0600), 0);
    qputenv("FOTA_SLOW_GATE", m_gate);
}

void TestPortOpener::init()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0);
    char name[100];
    QCOMPARE(::ptsname_r(m_master, name, sizeof name), 0);
    m_device = name;
    qputenv("FOTA_SLOW_DEVICE", m_device);
    QTRY_COMPARE(ownprocess::threads(), m_threads); // the last one's may still be ending
    m_files = ownprocess::openFiles();
}

void TestPortOpener::cleanup()
{
    qunsetenv("FOTA_SLOW_CALL");
    ::close(m_master);
}

void TestPortOpener::release()
{
    qunsetenv("FOTA_SLOW_CALL");
    int gate = -1; // there is a reader only while a call hangs
    QVERIFY(QTest::qWaitFor([&] {
        gate = ::open(m_gate.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        return gate >= 0;
    }));
    ::close(gate);
}

void TestPortOpener::opensAtOnceWithoutIt()
{
    {
        SerialTransport port(QFile::decodeName(m_device));
        QSignalSpy opened(&port, &Transport::opened);
        QSignalSpy lost(&port, &Transport::lost);
        port.open();
        QTRY_COMPARE(opened.size() + lost.size(), 1);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.value(0).value(0).value<Error>().detail));
        port.close();
    }
    QTRY_COMPARE(ownprocess::threads(), m_threads);
    QTRY_COMPARE(ownprocess::openFiles(), m_files);
}

void TestPortOpener::openHangs()
{
    hangIn("open");
    SerialTransport port(QFile::decodeName(m_device));
    QSignalSpy opened(&port, &Transport::opened);
    port.open();
    QVERIFY(turns());
    QCOMPARE(opened.size(), 0);
    QCOMPARE(ownprocess::threads(), m_threads + 1);
    release();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(ownprocess::threads(), m_threads);
}

void TestPortOpener::openHangsAndIsAskedForAgain() // one thread, however often
{
    hangIn("open");
    for (int i = 0; i < 10; ++i) {
        SerialTransport abandoned(QFile::decodeName(m_device));
        abandoned.open();
        QCoreApplication::processEvents();
    }
    SerialTransport port(QFile::decodeName(m_device));
    QSignalSpy opened(&port, &Transport::opened);
    port.open();
    QVERIFY(turns());
    QCOMPARE(ownprocess::threads(), m_threads + 1);
    QVERIFY(ownprocess::openFiles() <= m_files + 5); // what was abandoned is not kept
    release();
    QTRY_COMPARE(opened.size(), 1);
}

void TestPortOpener::goneWhileItHangs()
{
    hangIn("open");
    {
        SerialTransport port(QFile::decodeName(m_device));
        port.open();
        QVERIFY(turns());
    }
    release();
    QTRY_COMPARE(ownprocess::threads(), m_threads);
    QTRY_COMPARE(ownprocess::openFiles(), m_files); // the thread closed what came of it
}

void TestPortOpener::closeHangs()
{
    {
        SerialTransport port(QFile::decodeName(m_device));
        QSignalSpy opened(&port, &Transport::opened);
        port.open();
        QTRY_COMPARE(opened.size(), 1);
        hangIn("close");
        port.close();
        QVERIFY(!port.isOpen());
        QVERIFY(turns());
        QCOMPARE(ownprocess::threads(), m_threads + 1);
    }
    release();
    QTRY_COMPARE(ownprocess::threads(), m_threads);
    QTRY_COMPARE(ownprocess::openFiles(), m_files);
}

/// The driver has to be there before anything is opened: the test starts itself again with it.
int main(int argc, char **argv)
{
    if (!qgetenv("LD_PRELOAD").contains(FOTA_SLOW_DRIVER)) {
        qputenv("LD_PRELOAD", FOTA_SLOW_DRIVER);
        // A sanitizer's runtime wants to be the first; ours before it does no harm.
        qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0");
        ::execv("/proc/self/exe", argv);
        return 1;
    }
    QCoreApplication application(argc, argv);
    TestPortOpener test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_portopener.moc"
