#include "core/transport/portwatch.h"
#include "core/transport/usbid.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Real links in a folder of our own stand for the links that the system makes for its ports.
class TestPortWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysUnderItsName();
    void comesBackUnderAnotherNumber();
    void othersThatWereThereAreLeftAlone();
    void fewerInterfaces();
    void nameForTheSystem();
    void newSinceThen_data();
    void newSinceThen();
    void rejected();
    void vanishesAgain();
    void lossIsNoticedLate();
    void programBeganLater();
    void deadLinkComesAlive();
    void nameWithColons();
    void relativeName();
    void otherKinds();
    void ownUnderTwoNames();

private:
    QString at(const QString &name) const { return m_dir->path() + u'/' + name; }
    void plug(const QString &name) const
    {
        QFile device(at(u"device-"_s + name));
        QVERIFY(device.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(device.fileName(), at(name)));
    }
    void unplug(const QString &name) const
    {
        QVERIFY(QFile::remove(at(name)));
        QVERIFY(QFile::remove(at(u"device-"_s + name)));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPortWatch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestPortWatch::staysUnderItsName()
{
    plug(u"modem1"_s);
    PortWatch watch(at(u"modem1"_s));
    QCOMPARE(watch.port(), at(u"modem1"_s));
    QCOMPARE(watch.candidates(), QStringList{at(u"modem1"_s)});
    watch.markVanished();
    unplug(u"modem1"_s);
    QCOMPARE(watch.candidates(), QStringList());
    plug(u"modem1"_s);
    QCOMPARE(watch.candidates(), QStringList{at(u"modem1"_s)});
}

void TestPortWatch::comesBackUnderAnotherNumber() // P13
{
    plug(u"modem1"_s);
    PortWatch watch(at(u"modem1"_s));
    watch.markVanished();
    unplug(u"modem1"_s);
    plug(u"modem12"_s);
    QCOMPARE(watch.candidates(), QStringList{at(u"modem12"_s)});
    plug(u"modem1"_s);
    QCOMPARE(watch.candidates(),
             (QStringList{at(u"modem1"_s), at(u"modem12"_s)})); // its own name first
}

/// The other ports of the module go a moment after its own, and it is back with fewer of them.
void TestPortWatch::fewerInterfaces() // U15
{
    for (const char *name : {"modem0", "modem1", "modem2", "modem3"})
        plug(QString::fromLatin1(name));
    PortWatch watch(at(u"modem2"_s));
    unplug(u"modem2"_s);
    watch.markVanished();
    QCOMPARE(watch.candidates(), QStringList());
    for (const char *name : {"modem0", "modem1", "modem3"})
        unplug(QString::fromLatin1(name));
    QCOMPARE(watch.candidates(), QStringList());
    plug(u"modem0"_s);
    plug(u"modem1"_s);
    QCOMPARE(watch.candidates(), (QStringList{at(u"modem0"_s), at(u"modem1"_s)}));
}

void TestPortWatch::nameForTheSystem() // P13: by it the USB serial number is found
{
    QCOMPARE(systemPortName(u"COM5"_s), u"COM5"_s);
    QCOMPARE(systemPortName(u"/dev/null"_s), u"null"_s);
    plug(u"modem1"_s); // a link: its device has the name
    QCOMPARE(systemPortName(at(u"modem1"_s)), u"device-modem1"_s);
}

void TestPortWatch::othersThatWereThereAreLeftAlone() // P14, P22
{
    plug(u"modem1"_s);
    plug(u"modem2"_s);
    PortWatch watch(at(u"modem1"_s));
    watch.markVanished();
    unplug(u"modem1"_s);
    QCOMPARE(watch.candidates(), QStringList());
    unplug(u"modem2"_s);
    plug(u"modem3"_s);
    QCOMPARE(watch.candidates(), QStringList{at(u"modem3"_s)});
}

void TestPortWatch::newSinceThen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCandidate");
    QTest::newRow("P13 another number") << u"modem7"_s << true;
    QTest::newRow("P13 more digits") << u"modem117"_s << true;
    QTest::newRow("P13 leading zeros") << u"modem007"_s << true;
    QTest::newRow("no number") << u"modem"_s << false;
    QTest::newRow("another word") << u"model7"_s << false;
    QTest::newRow("longer word") << u"modemx7"_s << false;
    QTest::newRow("shorter word") << u"mode7"_s << false;
    QTest::newRow("something behind the number") << u"modem7.lock"_s << false;
    QTest::newRow("other case") << u"Modem7"_s << false;
}

void TestPortWatch::newSinceThen()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isCandidate);
    plug(u"modem1"_s);
    PortWatch watch(at(u"modem1"_s));
    watch.markVanished();
    unplug(u"modem1"_s);
    plug(name);
    QCOMPARE(watch.candidates(), isCandidate ? QStringList{at(name)} : QStringList());
}

void TestPortWatch::rejected() // P14
{
    plug(u"modem1"_s);
    PortWatch watch(at(u"modem1"_s));
    watch.markVanished();
    plug(u"modem2"_s);
    watch.reject(at(u"modem1"_s)); // another device answered there
    QCOMPARE(watch.candidates(), QStringList{at(u"modem2"_s)});
    watch.reject(at(u"modem2"_s));
    QCOMPARE(watch.candidates(), QStringList());
    plug(u"modem3"_s);
    QCOMPARE(watch.candidates(), QStringList{at(u"modem3"_s)});
    watch.reject(at(u"modem1"_s)); // and ours comes back where the foreign one was
    QVERIFY(!watch.candidates().contains(at(u"modem1"_s)));
    unplug(u"modem1"_s);
    QVERIFY(!watch.candidates().contains(at(u"modem1"_s)));
    plug(u"modem1"_s);
    QVERIFY(watch.candidates().contains(at(u"modem1"_s)));
}

void TestPortWatch::vanishesAgain() // U05: three restarts
{
    plug(u"modem1"_s);
    PortWatch watch(at(u"modem1"_s));
    watch.markVanished();
    unplug(u"modem1"_s);
    plug(u"modem2"_s);
    watch.reject(at(u"modem2"_s));
    QCOMPARE(watch.candidates(), QStringList());
    watch.markVanished();
    plug(u"modem1"_s);
    plug(u"modem3"_s);
    QCOMPARE(watch.candidates(),
             (QStringList{at(u"modem1"_s), at(u"modem3"_s)})); // modem2 is known by now
}

/// The host slept, or was busy, while the module went and came back under another name.
void TestPortWatch::lossIsNoticedLate() // P13 H11 H20
{
    plug(u"modem1"_s);
    plug(u"modem5"_s);
    PortWatch watch(at(u"modem1"_s));
    watch.markPresent();
    unplug(u"modem1"_s);
    plug(u"modem2"_s);
    watch.markVanished();
    QCOMPARE(watch.candidates(), QStringList{at(u"modem2"_s)});
    watch.markVanished(); // and is never there when one looks
    QCOMPARE(watch.candidates(), QStringList{at(u"modem2"_s)});
}

void TestPortWatch::programBeganLater() // H03: it vanished before this program began
{
    plug(u"modem2"_s);
    PortWatch watch(at(u"modem1"_s));
    QCOMPARE(watch.candidates(), QStringList());
    watch.setKnown(watch.present());             // as the journal of the apply has it
    QCOMPARE(watch.candidates(), QStringList()); // another module's, and left alone (P13)
    watch.setKnown({});                          // modem2 was not there at the apply
    QVERIFY(watch.candidates().contains(at(u"modem2"_s)));
}

void TestPortWatch::deadLinkComesAlive() // P13: the link outlives the device behind it
{
    plug(u"modem1"_s);
    plug(u"modem2"_s);
    QVERIFY(QFile::remove(at(u"device-modem2"_s)));
    PortWatch watch(at(u"modem1"_s));
    watch.markVanished();
    QVERIFY(QFile::remove(at(u"device-modem1"_s)));
    QCOMPARE(watch.candidates(), QStringList());
    QFile device(at(u"device-modem2"_s));
    QVERIFY(device.open(QIODevice::WriteOnly));
    QCOMPARE(watch.candidates(), QStringList{at(u"modem2"_s)});
}

void TestPortWatch::nameWithColons() // P13: as in /dev/serial/by-path
{
    const QString name = u"pci-0000:00:14.0-usb-0:2:1.0-port"_s;
    plug(name + u'0');
    PortWatch watch(at(name + u'0'));
    watch.markVanished();
    unplug(name + u'0');
    QCOMPARE(watch.candidates(), QStringList());
    plug(name + u'2');
    QCOMPARE(watch.candidates(), QStringList{at(name + u'2')});
}

void TestPortWatch::relativeName()
{
    PortWatch watch(u"COM5"_s); // cannot be looked up here: it is tried
    QVERIFY(watch.candidates().contains(u"COM5"_s));
    watch.reject(u"COM5"_s);
    QVERIFY(!watch.candidates().contains(u"COM5"_s));
}

void TestPortWatch::otherKinds()
{
    PortWatch tcp(u"tcp://localhost:5000"_s);
    tcp.markVanished();
    QCOMPARE(tcp.candidates(), QStringList{u"tcp://localhost:5000"_s});
    const QStringList simulated = PortWatch(u"sim:me910c1"_s).candidates();
    QCOMPARE(simulated.first(), u"sim:me910c1"_s);
    QVERIFY(simulated.contains(u"sim:me910c1#1"_s));
    PortWatch watch(u"sim:me910c1#2"_s);
    QCOMPARE(watch.candidates().first(), u"sim:me910c1#2"_s);
    for (const QString &name : watch.candidates())
        watch.reject(name);
    QVERIFY(watch.candidates().isEmpty());
    QCOMPARE(watch.candidates().size(), simulated.size()); // P14: then all over again
    QVERIFY(!watch.isDevice());
}

void TestPortWatch::ownUnderTwoNames() // P13
{
    plug(u"modem1"_s);
    plug(u"other"_s);
    PortWatch watch(at(u"modem1"_s));
    watch.addOwn(at(u"other"_s));
    watch.addOwn(at(u"other"_s));
    QCOMPARE(watch.candidates(), (QStringList{at(u"modem1"_s), at(u"other"_s)}));
    unplug(u"modem1"_s);
    QCOMPARE(watch.candidates(), QStringList{at(u"other"_s)});
}

QTEST_GUILESS_MAIN(TestPortWatch)
#include "tst_portwatch.moc"
