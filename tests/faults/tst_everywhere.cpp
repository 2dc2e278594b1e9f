#include "tests/faults/support/faultbench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// Each fault of the dialogue at each command of an update, of a module of either family: whatever
/// it does to the run, the end is a true one, in time, with everything closed.
class TestEverywhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everywhere_data();
    void everywhere();
};

namespace {

struct Trouble
{
    const char *name;
    const char *members;   ///< of the fault, without "at"
    bool harmless = false; ///< the run reaches Updated all the same
};

const Trouble kTroubles[]{
    {"A02 A13 noise instead of the answer", R"("do": "noise", "count": 300, "seed": 7)"},
    {"A04 one byte at a time", R"("do": "chunk", "sizes": [1], "gapMs": 2)", true},
    {"A05 answers in one piece", R"("do": "merge", "seconds": 0.3)", true},
    {"A06 URC before", R"("do": "insert", "where": "before", "bytes": "\r\n#QSS: 3\r\n")", true},
    {"A07 A09 URC between", R"("do": "insert", "where": "between", "bytes": "\r\n+CEREG: 1\r\n")",
     true},
    {"A08 URC inside a line once",
     R"("visit": 1, "do": "insert", "where": "inside", "bytes": "\r\n+CEREG: 1\r\n")"},
    {"A10 answer 4 s late", R"("visit": 1, "do": "late", "seconds": 4)"},
    {"A10 answer 35 s late", R"("do": "late", "seconds": 35)"},
    {"A10 answer 200 s late", R"("do": "late", "seconds": 200)"},
    {"A11 no answer", R"("do": "mute")"},
    {"A11 no answer once", R"("visit": 1, "do": "mute")"},
    {"A12 two times OK", R"("do": "insert", "where": "after", "bytes": "\r\nOK\r\n")"},
    {"A12 OK and ERROR", R"("do": "insert", "where": "after", "bytes": "\r\nERROR\r\n")"},
    {"A13 ERROR", R"("do": "err", "form": "plain")"},
    {"A13 ERROR once", R"("visit": 1, "do": "err", "form": "plain")"},
    {"A13 CME number", R"("do": "err", "code": 100, "form": "numeric")"},
    {"A13 CME text", R"("do": "err", "code": 4, "form": "verbose")"},
    {"A13 CMS", R"("do": "err", "code": 500, "form": "cms")"},
    {"A18 every byte", R"("visit": 1, "do": "noise", "count": 2000, "seed": 3)"},
    {"A21 OK without a line", R"("do": "reply", "bytes": "\r\nOK\r\n")"},
    {"A23 garbled", R"("visit": 1, "do": "garble", "rate": 0.1, "seed": 5)"},
    {"A25 restart", R"("visit": 1, "do": "reset", "times": 1, "seconds": 20)"},
    {"A25 silent restart",
     R"("visit": 1, "do": "reset", "times": 1, "seconds": 8, "vanishes": false)"},
    {"A25 silent restart, echo off",
     R"("visit": 1, "do": "reset", "times": 1, "seconds": 8, "vanishes": false, "echo": false)"},
    {"P11 port gone for good", R"("do": "vanish", "forEver": true)"},
    {"P15 port gone for 50 ms", R"("visit": 1, "do": "vanish", "seconds": 0.05)"},
    {"N07 context lost", R"("visit": 1, "do": "net", "mode": "drop")"},
    {"R08 registration lost", R"("visit": 1, "do": "net", "mode": "cereg 2")"},
    {"R08 SIM lost", R"("visit": 1, "do": "net", "mode": "nosim")"},
};

} // namespace

void TestEverywhere::everywhere_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("harmless");

    for (const char *model : {"ME910C1-NA", "LE910-NA V2"}) {
        for (const QByteArray &command : commandsOfAnUpdate(model)) {
            for (const Trouble &trouble : kTroubles) {
                const bool lies =
                    command.endsWith(",0") && QByteArrayView(trouble.name).startsWith("A21");
                if (lies)
                    continue; // an OK to what was not done is no answer that is hard to read
                QTest::addRow("%s, %s: %s", trouble.name, model, command.left(20).constData())
                    << QByteArray(model) << command << QByteArray(trouble.members)
                    << trouble.harmless;
            }
        }
    }
}

void TestEverywhere::everywhere()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, members);
    QFETCH(bool, harmless);

    QByteArray quoted = at;
    quoted.replace('"', "\\\"");
    FaultBench bench(fault("\"at\": \"" + quoted + "\", " + members), model);
    bench.putUpdate();
    bench.consent.passes = 1;
    QVERIFY2(bench.run(bench.request()), qPrintable(bench.told()));
    if (harmless)
        QCOMPARE(bench.wrongEnd(VerdictKind::Updated, {}, 1), QString());
    else
        QCOMPARE(bench.wrongEnd(), QString());
    QVERIFY(bench.count("AT#OTAUP=0") <= 1);
}

QTEST_GUILESS_MAIN(TestEverywhere)
#include "tst_everywhere.moc"
