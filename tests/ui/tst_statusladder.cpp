#include "tests/ui/support/windowscript.h"
#include "ui/device/modulebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// The ladder Port → SIM → Network → Data: each state has its word, and each that is not well tells
/// what to do.
class TestStatusLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void registrations_data();
    void registrations();
    void simStates_data();
    void simStates();
    void portTroubles_data();
    void portTroubles();
    void listedPorts_data();
    void listedPorts();
    void eventKeepsTheTechnology();
    void failureStaysOverTheList();

private:
    QLabel *named(const QString &name) const
    {
        for (QLabel *label : m_bar->findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label;
        }
        return nullptr;
    }
    bool isTold(const QString &text) const; ///< by a label that is not hidden

    std::unique_ptr<ModuleBar> m_bar;
};

void TestStatusLadder::init()
{
    m_bar = std::make_unique<ModuleBar>();
    m_bar->resize(294, 700);
    m_bar->show();
    ConnectionReport open;
    open.port = u"/dev/ttyUSB1"_s;
    open.state = ConnectionReport::State::Open;
    m_bar->connectionChanged(open);
    m_bar->identified(WindowScript::identity());
    m_bar->registrationChanged({.atMs = 1, .status = 1, .accessTechnology = 8});
}

bool TestStatusLadder::isTold(const QString &text) const
{
    const auto labels = m_bar->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return !label->isHidden() && label->text() == text;
    });
}

void TestStatusLadder::registrations_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("advice");
    QTest::newRow("home") << 1 << u"home network"_s << QString();
    QTest::newRow("R10 not searching") << 0 << u"not registered"_s << u"AT+CFUN?"_s;
    QTest::newRow("R10 searching") << 2 << u"searching"_s << u"three minutes"_s;
    QTest::newRow("R11 denied") << 3 << u"denied"_s << u"ask the operator"_s;
    QTest::newRow("not known") << 4 << u"not known"_s << u"antenna"_s;
    QTest::newRow("R13 roaming") << 5 << u"roaming"_s << u"asks before"_s;
    QTest::newRow("R12 SMS only") << 6 << u"home network, SMS only"_s << u"data service"_s;
    QTest::newRow("R12 roaming, SMS only") << 7 << u"roaming, SMS only"_s << u"data service"_s;
    QTest::newRow("R12 emergency") << 8 << u"emergency calls only"_s << u"activated"_s;
    QTest::newRow("R12 other") << 9 << u"status 9"_s << u"home network"_s;
}

void TestStatusLadder::registrations()
{
    QFETCH(const int, status);
    QFETCH(const QString, advice);
    m_bar->registrationChanged({.atMs = 2, .status = status, .packet = true});
    QFETCH(const QString, word);
    QCOMPARE(named(u"Registration"_s)->accessibleDescription(), word + u", Cat M1"_s);
    QVERIFY(isTold(u"stat %1"_s.arg(status)));
    QVERIFY(named(u"Registration"_s)->toolTip().contains(u"AT+CGREG?"_s));
    const QLabel *what = named(u"Network: what to do"_s);
    QCOMPARE(what->isHidden(), advice.isEmpty());
    QVERIFY2(what->text().contains(advice), qPrintable(what->text()));
    QCOMPARE(what->accessibleDescription(), what->text());
}

void TestStatusLadder::simStates_data()
{
    QTest::addColumn<SimReport>("report");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, const char *state, ErrorCode code, const QString &shown,
                        const QString &advice) {
        QTest::newRow(name) << SimReport{false, QString::fromLatin1(state), {code, {}, {}}} << shown
                            << advice;
    };
    QTest::newRow("ready") << SimReport{true, u"READY"_s, {}} << u"ready"_s << QString();
    row("R01 none", "", ErrorCode::SimMissing, u"no SIM card"_s, u"Insert a SIM card"_s);
    row("R01 not readable", "", ErrorCode::SimFailed, u"cannot be used"_s, u"SIM card"_s);
    row("R02 PIN", "SIM PIN", ErrorCode::SimPinNeeded, u"asks for its PIN"_s, u"Enter the PIN"_s);
    row("R03 wrong PIN", "SIM PIN", ErrorCode::SimPinWrong, u"PIN refused"_s, u"right PIN"_s);
    row("R04 PUK", "SIM PUK", ErrorCode::SimPukNeeded, u"asks for its PUK"_s, u"PUK"_s);
    row("R05 busy", "BUSY", ErrorCode::SimBusy, u"still starting"_s, u"half a minute"_s);
    row("PIN2", "SIM PIN2", ErrorCode::SimFailed, u"asks for its PIN2"_s, u"PIN2"_s);
    row("PUK2", "SIM PUK2", ErrorCode::SimPukNeeded, u"asks for its PUK2"_s, u"PUK2"_s);
    row("locked to a card", "PH-SIM PIN", ErrorCode::SimFailed, u"module locked to another card"_s,
        u"locked to"_s);
    row("locked to a network", "PH-NET PIN", ErrorCode::SimFailed,
        u"module locked to an operator"_s, u"operator"_s);
    row("PIN, without an error", "SIM PIN", ErrorCode::None, u"asks for its PIN"_s, u"PIN"_s);
}

void TestStatusLadder::simStates()
{
    QFETCH(const SimReport, report);
    QFETCH(const QString, advice);
    m_bar->simChanged(report);
    const QLabel *state = named(u"SIM state"_s);
    QTEST(state->text(), "shown");
    QVERIFY(!state->accessibleDescription().isEmpty());
    if (!report.state.isEmpty())
        QVERIFY(state->toolTip().contains(u"“%1”"_s.arg(report.state)));
    const QLabel *what = named(u"SIM: what to do"_s);
    QCOMPARE(what->isHidden(), advice.isEmpty());
    QVERIFY2(what->text().contains(advice), qPrintable(what->text()));
}

void TestStatusLadder::portTroubles_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, const Error &error, const QString &shown,
                        const QString &advice) { QTest::newRow(name) << error << shown << advice; };
    row("P03 denied", {ErrorCode::PortDenied, u"/dev/ttyUSB1 root:uucp 0660"_s, {}},
        u"no permission"_s, u"sudo usermod -aG uucp $USER"_s);
    row("P04 busy", {ErrorCode::PortBusy, u"/dev/ttyUSB1: ModemManager (pid 7)"_s, {}}, u"busy"_s,
        u"sudo systemctl stop ModemManager"_s);
    row("P02 not there", {ErrorCode::PortMissing, u"/dev/ttyUSB1"_s, {}}, u"not there"_s,
        u"Plug in"_s);
    row("P05 other window", {ErrorCode::PortInUse, {}, {}}, u"in use elsewhere"_s,
        u"other window"_s);
    row("P07 silent", {ErrorCode::ModuleSilent, {}, {}}, u"no answer"_s, u"power"_s);
    row("P17 stuck", {ErrorCode::PortStuck, {}, {}}, u"does not respond"_s, u"."_s);
}

void TestStatusLadder::portTroubles()
{
    QFETCH(const Error, error);
    QFETCH(const QString, advice);
    ConnectionReport closed;
    closed.port = u"/dev/ttyUSB1"_s;
    closed.error = error;
    m_bar->connectionChanged(closed);
    QTEST(named(u"Port state"_s)->text(), "shown");
    const QLabel *what = named(u"Port: what to do"_s);
    QVERIFY(!what->isHidden());
    QVERIFY2(what->text().contains(advice), qPrintable(what->text()));
    QVERIFY(what->textInteractionFlags() & Qt::TextSelectableByKeyboard); // to be copied
    ConnectionReport opening = closed;
    opening.error = {};
    opening.state = ConnectionReport::State::Opening;
    m_bar->connectionChanged(opening);
    QVERIFY(what->isHidden());
}

void TestStatusLadder::listedPorts_data()
{
    QTest::addColumn<PortInfo>("port");
    QTest::addColumn<bool>("missing");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("advice");
    PortInfo port;
    port.name = u"/dev/ttyUSB1"_s;
    QTest::newRow("P02 gone") << PortInfo() << true << u"not there"_s << u"Plug in"_s;
    QTest::newRow("well") << port << false << u"not connected"_s << QString();
    port.access = PortInfo::Access::Denied;
    port.accessDetail = u"root:uucp 0660"_s;
    QTest::newRow("P03 denied") << port << false << u"no permission"_s
                                << u"sudo usermod -aG uucp $USER"_s;
    port.access = PortInfo::Access::Busy;
    port.accessDetail = u"ModemManager (pid 7)"_s;
    QTest::newRow("P04 busy") << port << false << u"busy"_s << u"ModemManager (pid 7). Ask it"_s;
}

void TestStatusLadder::listedPorts()
{
    QFETCH(const PortInfo, port);
    QFETCH(const bool, missing);
    QFETCH(const QString, advice);
    m_bar->connectionChanged({});
    m_bar->portChosen(port.name.isEmpty() ? std::nullopt : std::optional(port), missing);
    QTEST(named(u"Port state"_s)->text(), "shown");
    const QLabel *what = named(u"Port: what to do"_s);
    QCOMPARE(what->isHidden(), advice.isEmpty());
    QVERIFY2(what->text().contains(advice), qPrintable(what->text()));
}

void TestStatusLadder::eventKeepsTheTechnology()
{
    m_bar->registrationChanged({.atMs = 2, .status = 5});
    QCOMPARE(named(u"Registration"_s)->accessibleDescription(), u"roaming, Cat M1"_s);
}

void TestStatusLadder::failureStaysOverTheList()
{
    ConnectionReport closed;
    closed.error = {ErrorCode::ModuleSilent, {}, {}};
    m_bar->connectionChanged(closed);
    PortInfo port;
    port.name = u"/dev/ttyUSB1"_s;
    m_bar->portChosen(port, false);
    QCOMPARE(named(u"Port state"_s)->text(), u"no answer"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(u"light"_s);
    TestStatusLadder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_statusladder.moc"
