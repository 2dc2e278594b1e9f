#include "core/host/devicelock.h"
#include "tests/core/base/inchild.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

static QByteArray outcome(const Result<bool> &result)
{
    return result ? "locked"_ba
                  : QByteArray::number(int(result.error().code)) + ' '
                        + result.error().detail.toUtf8();
}

static const QByteArray kInUse =
    QByteArray::number(int(ErrorCode::PortInUse)) + " tst_devicelock (pid ";

/// A process that does something and then stays until it is killed.
class OtherProcess
{
public:
    explicit OtherProcess(const std::function<bool()> &begin, const char *becomes = nullptr)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            const char done = begin() ? '1' : '0';
            if (::write(ends[1], &done, 1) != 1)
                ::_exit(1);
            ::close(ends[1]); // and never says any more
            if (becomes)
                ::execlp(becomes, becomes, "1000", nullptr);
            while (true)
                ::pause();
        }
        ::close(ends[1]);
        char done = '0';
        isReady = ::read(ends[0], &done, 1) == 1 && done == '1';
        m_said = ends[0];
    }
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    pid_t pid() const { return m_pid; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        int status = 0;
        ::waitpid(std::exchange(m_pid, 0), &status, 0);
        ::close(m_said);
    }

    bool isReady = false;

private:
    pid_t m_pid = 0;
    int m_said = -1;
};

class TestDeviceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondProcess_data();
    void secondProcess();
    void secondInstanceInOneProcess();
    void sameLockAgain();
    void releaseAndTakeAgain();
    void imeiIsALockOfItsOwn();
    void moduleOfAnotherWindow();
    void killedOwner();
    void processNumberInUseByAnotherProgram();
    void neverStaleByAge();
    void nameTellsNothing();
    void modes();
    void folderNotWritable();

private:
    QString locks() const { return m_dir->path() + u"/locks"_s; }
    QString at(const char *name) const { return m_dir->path() + u'/' + QString::fromLatin1(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDeviceLock::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QFile device(at("ttyUSB0"));
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(at("ttyUSB0"), at("modem1")));
    QVERIFY(QFile::link(at("modem1"), at("modem")));
}

void TestDeviceLock::secondProcess_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("P05 the same name") << "ttyUSB0"_ba
                                       << "ttyUSB0"_ba << true;
    QTest::newRow("P05 by a link") << "ttyUSB0"_ba
                                   << "modem1"_ba << true;
    QTest::newRow("P05 by a link to a link") << "modem"_ba
                                             << "ttyUSB0"_ba << true;
    QTest::newRow("P05 another way to it") << "ttyUSB0"_ba
                                           << "./locks/../ttyUSB0"_ba << true;
    QTest::newRow("another device") << "ttyUSB0"_ba
                                    << "ttyUSB1"_ba << false;
    QTest::newRow("a name that is no file") << "sim:a"_ba
                                            << "sim:a"_ba << true;
}

void TestDeviceLock::secondProcess()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const bool, isSame);
    DeviceLock lock(locks());
    QVERIFY(lock.lockDevice(at(first.constData())));
    const auto attempt = [&] {
        return outcome(DeviceLock(locks()).lockDevice(at(second.constData())));
    };
    QCOMPARE(inChild(attempt),
             isSame ? kInUse + QByteArray::number(::getpid()) + ')' : "locked"_ba);
    QVERIFY(lock.lockDevice(at(first.constData()))); // the first is unharmed
    lock.release();
    QCOMPARE(inChild(attempt), "locked"_ba);
}

void TestDeviceLock::secondInstanceInOneProcess() // P05: another window
{
    DeviceLock lock(locks());
    QVERIFY(lock.lockDevice(at("ttyUSB0")));
    QCOMPARE(outcome(DeviceLock(locks()).lockDevice(at("modem1"))),
             kInUse + QByteArray::number(::getpid()) + ')');
}

void TestDeviceLock::sameLockAgain() // H18: the port is opened again after a restart
{
    DeviceLock lock(locks());
    QVERIFY(lock.lockDevice(at("ttyUSB0")));
    QVERIFY(lock.lockDevice(at("modem1")));
    QVERIFY(lock.lockDevice(at("other")));
    QVERIFY(DeviceLock(locks()).lockDevice(at("ttyUSB0"))); // one device at a time
}

void TestDeviceLock::releaseAndTakeAgain()
{
    DeviceLock lock(locks());
    QVERIFY(lock.lockDevice(at("ttyUSB0")) && lock.lockImei(u"490154203237518"_s));
    lock.release();
    QVERIFY(QDir(locks()).isEmpty());
    lock.release();
    QVERIFY(lock.lockDevice(at("ttyUSB0")) && lock.lockImei(u"490154203237518"_s));
    {
        DeviceLock gone(at("locks2"));
        QVERIFY(gone.lockDevice(at("ttyUSB0")));
    }
    QVERIFY(QDir(at("locks2")).isEmpty());
}

void TestDeviceLock::imeiIsALockOfItsOwn() // P05: one device under another name
{
    DeviceLock first(locks());
    DeviceLock second(locks());
    QVERIFY(first.lockDevice(at("ttyUSB0")) && first.lockImei(u"490154203237518"_s));
    QVERIFY(second.lockDevice(at("ttyUSB1")));
    const Result<bool> same = second.lockImei(u"490154203237518"_s);
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::PortInUse);
    QVERIFY(second.lockImei(u"490154203237526"_s));
}

void TestDeviceLock::moduleOfAnotherWindow()
{
    const QString imei = u"352613070123454"_s;
    DeviceLock ours(locks());
    QVERIFY(!ours.isElsewhere(imei));
    {
        DeviceLock other(locks());
        QVERIFY(other.lockImei(imei));
        QVERIFY(ours.isElsewhere(imei));
        QVERIFY(!other.isElsewhere(imei)); // it is its own
        QVERIFY(!ours.isElsewhere(u"352613070000009"_s));
    }
    QVERIFY(!ours.isElsewhere(imei));
    QVERIFY(ours.lockImei(imei)); // to have asked takes nothing
    QVERIFY(!ours.isElsewhere(imei));
}

void TestDeviceLock::killedOwner() // H19
{
    DeviceLock theirs(locks());
    OtherProcess other([&] { return theirs.lockDevice(at("ttyUSB0")).has_value(); });
    QVERIFY(other.isReady);
    DeviceLock ours(locks());
    QCOMPARE(outcome(ours.lockDevice(at("modem1"))),
             kInUse + QByteArray::number(other.pid()) + ')');
    other.kill();
    QVERIFY(!QDir(locks()).isEmpty()); // its lock is still there
    QVERIFY(ours.lockDevice(at("modem1")));
}

void TestDeviceLock::processNumberInUseByAnotherProgram() // H19
{
    DeviceLock theirs(locks());
    const OtherProcess other([&] { return theirs.lockDevice(at("ttyUSB0")).has_value(); }, "sleep");
    QVERIFY(other.isReady);
    DeviceLock ours(locks());
    QTRY_VERIFY(!QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(other.pid()))
                     .endsWith(u"tst_devicelock"_s)); // it has become another
    QCOMPARE(outcome(ours.lockDevice(at("ttyUSB0"))), "locked"_ba);
}

void TestDeviceLock::neverStaleByAge() // a run may take hours
{
    DeviceLock lock(locks());
    QVERIFY(lock.lockDevice(at("ttyUSB0")));
    const QStringList files = QDir(locks()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(locks() + u'/' + files.first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-30),
                             QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(inChild([this] {
                return outcome(DeviceLock(locks()).lockDevice(at("ttyUSB0")));
            }).startsWith(kInUse));
}

void TestDeviceLock::nameTellsNothing() // T10
{
    DeviceLock lock(locks());
    QVERIFY(lock.lockDevice(at("ttyUSB0")) && lock.lockImei(u"490154203237518"_s));
    for (const QString &name : QDir(locks()).entryList(QDir::Files))
        QVERIFY2(!name.contains(u"490154203237518"_s) && !name.contains(u"tty"_s),
                 qPrintable(name));
}

void TestDeviceLock::modes() // K09
{
    const Umask umask(0);
    DeviceLock lock(locks());
    QVERIFY(lock.lockDevice(at("ttyUSB0")));
    QCOMPARE(modeOf(QFile::encodeName(locks())), 0700);
}

void TestDeviceLock::folderNotWritable() // H06: no lock is not the same as another's lock
{
    QVERIFY(QDir().mkpath(locks()));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path()), 0755));
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(locks()), 0500));
    const auto attempt = [this] { return outcome(DeviceLock(locks()).lockDevice(at("ttyUSB0"))); };
    const QByteArray said = asOrdinaryUser(attempt);
    QVERIFY2(said.startsWith(QByteArray::number(int(ErrorCode::LogNotWritten)) + " /"),
             said.constData());
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(locks())));
    QCOMPARE(asOrdinaryUser(attempt), "locked"_ba);
}

QTEST_GUILESS_MAIN(TestDeviceLock)
#include "tst_devicelock.moc"
