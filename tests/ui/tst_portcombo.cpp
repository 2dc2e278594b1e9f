#include "ui/header/portcombo.h"
#include "ui/header/portdelegate.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The list of ports as devices come and go.
class TestPortCombo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnown_data();
    void tellsWhatIsKnown();
    void comesAndGoesWhileOpen();
    void goneStaysWhileChosen();
    void emptyListIsNoPort();
    void rememberedIsGoneOnlyWhenListed();
    void noOtherIsChosen();
    void moduleIsRemembered();
    void moduleGoesWithItsPort();
    void otherPortIsTyped();
    void keysChoose();
};

namespace {

PortInfo module(const QString &name, int interface)
{
    PortInfo port;
    port.name = u"/dev/"_s + name;
    port.description = u"ME910C1-NA"_s;
    port.manufacturer = u"Telit"_s;
    port.serial = u"0123456789"_s;
    port.vid = 0x1bc7;
    port.pid = 0x1101;
    port.usbInterface = interface;
    return port;
}

QStringList names(const PortCombo &combo)
{
    QStringList found;
    for (int row = 0; row < combo.count() - 1; ++row)
        found += combo.itemData(row, PortNameRole).toString();
    return found;
}

} // namespace

void TestPortCombo::tellsWhatIsKnown_data()
{
    QTest::addColumn<PortInfo>("port");
    QTest::addColumn<QString>("told");
    const PortInfo plain = module(u"ttyUSB1"_s, 1);
    const auto row = [&plain](const char *name, const QString &state, auto change) {
        PortInfo port = plain;
        change(port);
        QTest::newRow(name)
            << port
            << u"ttyUSB1  ME910C1-NA · Telit · 1bc7:1101 · serial 0123456789 · interface 1"_s
                   + (state.isEmpty() ? state : u" · "_s + state);
    };
    row("identity", {}, [](PortInfo &) {});
    row("P03 denied", u"no permission"_s,
        [](PortInfo &port) { port.access = PortInfo::Access::Denied; });
    row("P04 busy", u"busy"_s, [](PortInfo &port) { port.access = PortInfo::Access::Busy; });
    row("P04 busy, by whom", u"busy: ModemManager (pid 7)"_s, [](PortInfo &port) {
        port.access = PortInfo::Access::Busy;
        port.accessDetail = u"ModemManager (pid 7)"_s;
    });
    row("P06 answers", u"answers AT"_s,
        [](PortInfo &port) { port.answer = PortInfo::Answer::Answers; });
    row("P06 silent", u"silent"_s, [](PortInfo &port) { port.answer = PortInfo::Answer::Silent; });
}

void TestPortCombo::tellsWhatIsKnown()
{
    QFETCH(const PortInfo, port);
    PortCombo combo;
    combo.setPorts({port});
    QTEST(combo.itemText(0), "told");
}

void TestPortCombo::comesAndGoesWhileOpen() // P01
{
    PortCombo combo;
    const QAbstractItemModelTester tester(combo.model());
    combo.show();
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB2"_s, 2)});
    combo.choose(u"/dev/ttyUSB2"_s);
    combo.showPopup();
    QTRY_VERIFY(combo.view()->isVisible());
    combo.view()->setCurrentIndex(combo.model()->index(1, 0));
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB1"_s, 1), module(u"ttyUSB2"_s, 2)});
    QVERIFY(combo.view()->isVisible());
    QCOMPARE(names(combo), (QStringList{u"/dev/ttyUSB0"_s, u"/dev/ttyUSB1"_s, u"/dev/ttyUSB2"_s}));
    QCOMPARE(combo.view()->currentIndex().data(PortNameRole).toString(), u"/dev/ttyUSB2"_s);
    combo.setPorts({module(u"ttyUSB1"_s, 1), module(u"ttyUSB2"_s, 2)});
    QCOMPARE(names(combo), (QStringList{u"/dev/ttyUSB1"_s, u"/dev/ttyUSB2"_s}));
    combo.setPorts({module(u"ttyUSB2"_s, 2), module(u"ttyUSB1"_s, 1)}); // in another order
    QCOMPARE(names(combo), (QStringList{u"/dev/ttyUSB2"_s, u"/dev/ttyUSB1"_s}));
    QCOMPARE(combo.port(), u"/dev/ttyUSB2"_s);
    combo.hidePopup();
}

void TestPortCombo::goneStaysWhileChosen() // P02
{
    PortCombo combo;
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB1"_s, 1)});
    combo.choose(u"/dev/ttyUSB1"_s);
    QVERIFY(!combo.isMissing());
    combo.setPorts({module(u"ttyUSB0"_s, 0)});
    QVERIFY(combo.isMissing());
    QVERIFY(!combo.chosen());
    QCOMPARE(combo.port(), u"/dev/ttyUSB1"_s);
    QVERIFY2(combo.currentText().endsWith(u" · gone"_s), qPrintable(combo.currentText()));
    QVERIFY(combo.currentText().contains(u"serial 0123456789"_s)); // what it was
    combo.setPorts({});
    QVERIFY(combo.currentText().endsWith(u" · gone"_s));
    combo.setPorts({module(u"ttyUSB1"_s, 1)});
    QVERIFY(!combo.isMissing());
    QVERIFY(!combo.currentText().contains(u"gone"_s));
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB1"_s, 1)});
    combo.choose(u"/dev/ttyUSB0"_s);
    combo.setPorts({module(u"ttyUSB0"_s, 0)}); // not chosen any more: it goes
    QCOMPARE(names(combo), QStringList{u"/dev/ttyUSB0"_s});
}

void TestPortCombo::emptyListIsNoPort() // P01
{
    PortCombo combo;
    combo.setPorts({});
    QCOMPARE(combo.count(), 1); // a port can be typed
    QCOMPARE(combo.currentIndex(), -1);
    QCOMPARE(combo.port(), QString());
    QVERIFY(!combo.isMissing());
    combo.setPorts({module(u"ttyUSB0"_s, 0)});
    QCOMPARE(combo.port(), u"/dev/ttyUSB0"_s);
}

void TestPortCombo::rememberedIsGoneOnlyWhenListed() // P02
{
    PortCombo combo;
    combo.choose(u"/dev/ttyUSB7"_s);
    QVERIFY(!combo.isMissing()); // nobody has looked yet
    combo.setPorts({});
    QVERIFY(combo.isMissing());
    QCOMPARE(combo.currentText(), u"ttyUSB7  gone"_s);
    combo.choose(u"sim:ME910C1-NA"_s); // no device of the system
    QVERIFY(!combo.isMissing());
    QCOMPARE(combo.currentText(), u"sim:ME910C1-NA"_s);
}

void TestPortCombo::noOtherIsChosen() // P02
{
    PortCombo combo;
    QSignalSpy chosen(&combo, &PortCombo::portChosen);
    combo.choose(u"/dev/ttyUSB7"_s);
    combo.setPorts({module(u"ttyUSB0"_s, 0)});
    QCOMPARE(combo.port(), u"/dev/ttyUSB7"_s);
    QCOMPARE(chosen.count(), 0);
}

void TestPortCombo::moduleIsRemembered()
{
    PortCombo combo;
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB1"_s, 1)});
    combo.setModule(u"/dev/ttyUSB1"_s, u"ME910C1-NA"_s, u"30.00.001-B026"_s);
    QVERIFY2(combo.itemText(1).startsWith(u"ttyUSB1  ME910C1-NA · 30.00.001-B026 · "_s),
             qPrintable(combo.itemText(1)));
    QVERIFY(combo.itemText(0).startsWith(u"ttyUSB0  ME910C1-NA · Telit"_s));
    combo.setModule(u"/dev/ttyUSB1"_s, u"<b>\u202e"_s, {}); // K14, K15
    QVERIFY(combo.itemText(1).startsWith(u"ttyUSB1  <b>\\u202e"_s));
}

void TestPortCombo::moduleGoesWithItsPort()
{
    PortCombo combo;
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB1"_s, 1)});
    combo.choose(u"/dev/ttyUSB0"_s);
    combo.setModule(u"/dev/ttyUSB1"_s, u"LE910-NA1"_s, u"20.00.522"_s);
    combo.setPorts({module(u"ttyUSB0"_s, 0)});
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB1"_s, 1)}); // perhaps another one
    QVERIFY(!combo.itemText(1).contains(u"LE910"_s));
}

void TestPortCombo::otherPortIsTyped()
{
    PortCombo combo;
    combo.setPorts({module(u"ttyUSB0"_s, 0)});
    combo.show();
    QSignalSpy chosen(&combo, &PortCombo::portChosen);
    combo.setCurrentIndex(combo.count() - 1);
    Q_EMIT combo.activated(combo.count() - 1);
    QVERIFY(combo.isEditable());
    combo.setPorts({}); // the list changes meanwhile: what is typed stays
    QTest::keyClicks(combo.lineEdit(), u"tcp://bench:4001"_s);
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(combo.port(), u"tcp://bench:4001"_s);
    QVERIFY(!combo.isEditable());
}

void TestPortCombo::keysChoose()
{
    PortCombo combo;
    combo.setPorts({module(u"ttyUSB0"_s, 0), module(u"ttyUSB1"_s, 1)});
    combo.show();
    QSignalSpy chosen(&combo, &PortCombo::portChosen);
    QTest::keyClick(&combo, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(combo.port(), u"/dev/ttyUSB1"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(u"light"_s);
    TestPortCombo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_portcombo.moc"
