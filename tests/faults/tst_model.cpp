#include "tests/faults/support/faultbench.h"
#include "tests/faults/support/referencemodel.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The program beside a small model of table 1.1 on random events: verdict, step and the commands
/// that it sends agree.
class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
};

namespace {

Events randomEvents(quint32 seed)
{
    QRandomGenerator random(seed);
    Events events;
    for (End *end : {&events.sim, &events.signal, &events.registration, &events.context,
                     &events.login, &events.list, &events.delta, &events.apply}) {
        const quint32 roll = random.bounded(16U); // late steps must be reached, too
        *end = roll == 0 ? End::Refused : roll == 1 ? End::Silent : End::Ok;
    }
    events.close = random.bounded(8U) == 0 ? End::Refused : End::Ok;
    events.release = random.bounded(8U) == 0 ? End::Refused : End::Ok;
    events.after = QByteArrayList{"target", "old", "third", "never"}[random.bounded(4)];
    events.passes = int(1 + random.bounded(2U));
    return events;
}

} // namespace

void TestModel::agrees_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestModel::agrees()
{
    QFETCH(quint32, seed);
    const Events events = randomEvents(seed);
    const Expected due = expected(events);
    FaultBench bench(scenarioOf(events));
    bench.putUpdate();
    bench.consent.passes = events.passes;
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.wrongEnd(), QString());
    Expected came{bench.result->verdict, bench.result->step};
    for (const QByteArray &command : bench.allCommands()) {
        for (const QByteArray &acting : kActing) {
            if (command.startsWith(acting))
                came.sent += acting;
        }
    }
    QVERIFY2(came == due,
             qPrintable(came.text() + u" instead of "_s + due.text() + u", "_s + bench.told()));
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
