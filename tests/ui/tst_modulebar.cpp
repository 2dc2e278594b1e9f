#include "tests/ui/support/windowscript.h"
#include "ui/device/agelabel.h"
#include "ui/device/modulebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// The side bar: each value with its number, its unit, its word and its command; each state that is
/// not well with what to do.
class TestModuleBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandBehindEachValue_data();
    void commandBehindEachValue();
    void rawValues();
    void notKnownIsNotKnown();
    void identityIsCopied();
    void thresholdsDecideTheWord();
    void oldValuesTellTheirAge();
    void newValuesHaveNoAge();

private:
    template<typename W = QLabel>
    W *named(const QString &name) const
    {
        for (W *widget : m_bar->findChildren<W *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QString told(const QString &name) const { return named(name)->accessibleDescription(); }
    bool isTold(const QString &text) const; ///< by a label that is not hidden

    std::unique_ptr<ModuleBar> m_bar;
};

namespace {

SignalReport measured(qint64 atMs)
{
    SignalReport report;
    report.atMs = atMs;
    report.rssiDbm = -63;
    report.rssiRaw = 25;
    report.bitErrorClass = 3;
    report.rsrpDbm = -95;
    report.rsrpRaw = 46;
    report.rsrqDb = -10.5;
    report.rsrqRaw = 19;
    return report;
}

} // namespace

void TestModuleBar::init()
{
    m_bar = std::make_unique<ModuleBar>();
    m_bar->resize(294, 700);
    m_bar->show();
    ConnectionReport open;
    open.port = u"/dev/ttyUSB1"_s;
    open.state = ConnectionReport::State::Open;
    m_bar->connectionChanged(open);
    m_bar->identified(WindowScript::identity());
    m_bar->simChanged({true, u"READY"_s, {}});
    m_bar->registrationChanged({.atMs = 1, .status = 1, .accessTechnology = 8});
    m_bar->dataChanged({true, 3, u"100.64.12.9"_s});
    m_bar->signalMeasured(measured(QDateTime::currentMSecsSinceEpoch()));
}

bool TestModuleBar::isTold(const QString &text) const
{
    const auto labels = m_bar->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return !label->isHidden() && label->text() == text;
    });
}

void TestModuleBar::commandBehindEachValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *name, const char *command) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(command);
    };
    row("Model", "AT+GMM");
    row("Firmware", "AT+GMR");
    row("IMEI", "AT+CGSN");
    row("SIM card", "AT#CCID");
    row("Operator", "AT+COPS?");
    row("SIM state", "AT+CPIN?");
    row("Registration", "AT+CEREG?");
    row("Data session", "AT#SGACT?");
    row("Signal", "AT+CSQ");
    row("Signal as the module says it", "AT+CSQ");
    row("RSRP", "AT+CESQ");
    row("RSRQ", "AT+CESQ");
}

void TestModuleBar::commandBehindEachValue()
{
    QFETCH(const QString, name);
    QFETCH(const QString, command);
    QVERIFY2(named(name)->toolTip().contains(command), qPrintable(named(name)->toolTip()));
    m_bar->connectionChanged({}); // nothing is known: how would it be?
    QVERIFY2(named(name)->toolTip().contains(command), qPrintable(named(name)->toolTip()));
}

void TestModuleBar::rawValues()
{
    QCOMPARE(told(u"Signal"_s), u"−63 dBm, excellent"_s);
    QCOMPARE(told(u"Signal as the module says it"_s), u"25,3"_s);
    QVERIFY(named(u"Signal as the module says it"_s)
                ->toolTip()
                .contains(u"Level 25 of 0 to 31, bit error class 3 of 0 to 7"_s));
    QCOMPARE(told(u"RSRP"_s), u"−95 dBm · good"_s);
    QVERIFY(named(u"RSRP"_s)->toolTip().contains(u"46 of 0 to 97"_s));
    QCOMPARE(told(u"RSRQ"_s), u"−10.5 dB · fair"_s);
    QVERIFY(named(u"RSRQ"_s)->toolTip().contains(u"19 of 0 to 34"_s));
    QCOMPARE(told(u"Registration"_s), u"home network, Cat M1"_s);
    QVERIFY(named(u"Registration"_s)->toolTip().contains(u"state 1, technology 8"_s));
    for (const QString &shown : {u"46"_s, u"19"_s, u"stat 1"_s, u"AcT 8"_s})
        QVERIFY2(isTold(shown), qPrintable(shown));
}

void TestModuleBar::notKnownIsNotKnown()
{
    SignalReport none;
    none.atMs = QDateTime::currentMSecsSinceEpoch();
    m_bar->signalMeasured(none);
    for (const QString &name : {u"Signal"_s, u"RSRP"_s, u"RSRQ"_s})
        QCOMPARE(told(name), u"not known"_s);
    QCOMPARE(told(u"Signal as the module says it"_s), u"99,99"_s);
    QVERIFY(!isTold(u"46"_s));
    SignalReport alone = measured(none.atMs); // the LE910 V2 tells no LTE values
    alone.rsrpDbm.reset();
    alone.rsrqDb.reset();
    m_bar->signalMeasured(alone);
    QCOMPARE(told(u"Signal"_s), u"−63 dBm, excellent"_s);
    QCOMPARE(told(u"RSRP"_s), u"not known"_s);
}

void TestModuleBar::identityIsCopied()
{
    IdentityReport v2 = WindowScript::identity();
    v2.firmware = u"20.00.522"_s;
    v2.subVersion = u"4"_s;
    m_bar->identified(v2);
    QCOMPARE(told(u"Firmware"_s), u"20.00.522 (4)"_s);
    QVERIFY(named(u"Firmware"_s)->toolTip().contains(u"AT#CFVR"_s));
    QCOMPARE(told(u"Category"_s), u"Cat M1"_s);
    QCOMPARE(told(u"Products"_s), u"MTC-MNA1-B01, MTC-MNA1-B03"_s);
    QSignalSpy copied(m_bar.get(), &ModuleBar::copied);
    auto *copy = named<QToolButton>(u"Copy all that is known of the module"_s);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(copied.count(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &line :
         {u"Model: ME910C1-NA"_s, u"Category: Cat M1"_s, u"Products: MTC-MNA1-B01, MTC-MNA1-B03"_s,
          u"Firmware: 20.00.522"_s, u"Sub-version: 4"_s, u"IMEI: 352613070123454"_s,
          u"SIM card: 89148000001234567890"_s, u"Operator: Verizon"_s})
        QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
    m_bar->connectionChanged({});
    QVERIFY(!copy->isEnabled());
}

void TestModuleBar::thresholdsDecideTheWord()
{
    SignalThresholds strict;
    strict.rssiExcellent = -55;
    strict.rsrpStrong = -80;
    strict.rsrpGood = -90;
    m_bar->setThresholds(strict);
    QCOMPARE(told(u"Signal"_s), u"−63 dBm, good"_s);
    QCOMPARE(told(u"RSRP"_s), u"−95 dBm · fair"_s);
}

void TestModuleBar::oldValuesTellTheirAge()
{
    qint64 now = 1'000'000;
    AgeLabel label([&now] { return now; });
    label.setMeasured(now);
    QVERIFY(label.isHidden());
    now += 41'000;
    label.tell();
    QCOMPARE(label.text(), u"measured 0:41 ago"_s);
    QCOMPARE(label.accessibleDescription(), label.text());
    label.setPaused(true);
    QVERIFY(label.toolTip().startsWith(u"A run asks "_s));
    QCOMPARE(label.accessibleDescription(), u"measured 0:41 ago. "_s + label.toolTip());
    label.setMeasured(now);
    QVERIFY(label.isHidden());
    now += 99'000;
    label.setMeasured(0);
    QVERIFY(label.isHidden());
}

void TestModuleBar::newValuesHaveNoAge()
{
    auto *age = named(u"Age of the values"_s);
    QVERIFY(age && age->isHidden());
    m_bar->setRunning(true);
    m_bar->signalMeasured(measured(QDateTime::currentMSecsSinceEpoch() - 60'000));
    QVERIFY(!age->isHidden());
    m_bar->connectionChanged({});
    QVERIFY(age->isHidden());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(u"light"_s);
    TestModuleBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_modulebar.moc"
