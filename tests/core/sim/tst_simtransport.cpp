#include "core/sim/localftp.h"
#include "core/sim/simregistry.h"
#include "core/sim/simtransport.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace fota;
using namespace std::chrono_literals;

class TestSimTransport : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;

private Q_SLOTS:
    void conversation()
    {
        SimRegistry registry(m_clock);
        Error error;
        const auto transport = registry.transport(QStringLiteral("ME910C1-NA"), &error);
        QVERIFY(transport);
        QCOMPARE(transport->name(), QStringLiteral("sim:ME910C1-NA"));
        QCOMPARE(transport->write("AT\r"), 0);
        QSignalSpy opened(transport.get(), &Transport::opened);
        QSignalSpy received(transport.get(), &Transport::received);
        transport->open();
        QCOMPARE(opened.count(), 0); // never from inside the call
        m_clock.advance(0ms);
        QCOMPARE(opened.count(), 1);
        QVERIFY(transport->isOpen());
        QCOMPARE(transport->write("AT\r"), 3);
        m_clock.advance(1s);
        QByteArray bytes;
        for (const auto &signal : received)
            bytes += signal.first().toByteArray();
        QCOMPARE(bytes, QByteArray("AT\r\r\nOK\r\n"));
    }

    void theSameModuleAgain()
    {
        SimRegistry registry(m_clock);
        Error error;
        SimModule *module = *registry.module(QStringLiteral("LE910-NA1"));
        for (int i = 1; i <= 2; ++i) {
            const auto transport = registry.transport(QStringLiteral("LE910-NA1"), &error);
            transport->open();
            m_clock.advance(0ms);
            transport->write("AT\r");
            m_clock.advance(1s);
            QCOMPARE(module->commandsReceived().size(), i);
        }
    }

    void badName()
    {
        SimRegistry registry(m_clock);
        Error error;
        QVERIFY(!registry.transport(QStringLiteral("nothing"), &error));
        QCOMPARE(error.code, ErrorCode::BadScenario);
    }

    void vanishes()
    {
        SimRegistry registry(m_clock);
        const Result<Scenario> scenario = parseScenario(
            R"({"module":"ME910C1-NA","start":{"echo":false},"faults":[
                {"at":"AT+CSQ","do":"vanish","seconds":5,"newName":true,"afterBytes":2}]})",
            QStringLiteral("test"));
        QVERIFY(scenario);
        registry.add(QStringLiteral("x"), *scenario, std::make_unique<LocalFtp>(QString()));
        QSignalSpy changed(&registry, &SimRegistry::portsChanged);
        QCOMPARE(registry.ports(), QStringList{QStringLiteral("sim:x")});
        Error error;
        const auto transport = registry.transport(QStringLiteral("x"), &error);
        QSignalSpy lost(transport.get(), &Transport::lost);
        QSignalSpy received(transport.get(), &Transport::received);
        transport->open();
        m_clock.advance(0ms);
        transport->write("AT+CSQ\r");
        m_clock.advance(1s);
        QCOMPARE(received.count(), 1); // what was said before still arrives
        QCOMPARE(lost.count(), 1);
        QCOMPARE(lost.first().first().value<Error>().code, ErrorCode::PortLost);
        QVERIFY(!transport->isOpen());
        QVERIFY(registry.ports().isEmpty());
        transport->open();
        m_clock.advance(0ms);
        QCOMPARE(lost.count(), 2);
        QCOMPARE(lost.last().first().value<Error>().code, ErrorCode::PortMissing);
        m_clock.advance(5s);
        QCOMPARE(registry.ports(), QStringList{QStringLiteral("sim:x#1")});
        QCOMPARE(changed.count(), 2);
        transport->open(); // the old name
        m_clock.advance(0ms);
        QCOMPARE(lost.count(), 3);
        const auto moved = registry.transport(QStringLiteral("x#1"), &error);
        QCOMPARE(moved->name(), QStringLiteral("sim:x#1"));
        moved->open();
        m_clock.advance(0ms);
        QVERIFY(moved->isOpen());
    }

    void closedHearsNothing()
    {
        SimRegistry registry(m_clock);
        Error error;
        const auto transport = registry.transport(QStringLiteral("ME910C1-NA"), &error);
        QSignalSpy received(transport.get(), &Transport::received);
        transport->open();
        m_clock.advance(0ms);
        transport->write("AT+GMM\r");
        m_clock.advance(50ms);
        received.clear();
        transport->close();
        m_clock.advance(1s);
        QCOMPARE(received.count(), 0);
        transport->open();
        m_clock.advance(1s);
        QCOMPARE(received.count(), 0);
    }

    void outlivesItsModule()
    {
        auto registry = std::make_unique<SimRegistry>(m_clock);
        Error error;
        const auto transport = registry->transport(QStringLiteral("demo"), &error);
        QSignalSpy lost(transport.get(), &Transport::lost);
        transport->open();
        m_clock.advance(0ms);
        registry.reset();
        m_clock.advance(0ms);
        QCOMPARE(lost.count(), 1);
        transport->open();
        m_clock.advance(0ms);
        QCOMPARE(lost.count(), 2);
        QVERIFY(!transport->isOpen());
    }

    void silentUart()
    {
        SimRegistry registry(m_clock);
        Error error;
        QVERIFY(!registry.transport(QStringLiteral("silent-uart"), &error)->vanishesInRestart());
        QVERIFY(registry.transport(QStringLiteral("demo"), &error)->vanishesInRestart());
    }
};

QTEST_GUILESS_MAIN(TestSimTransport)
#include "tst_simtransport.moc"
