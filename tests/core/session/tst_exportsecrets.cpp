#include "tests/core/session/exportbench.h"
#include "tests/support/logwriter.h"
#include "tests/support/secretforms.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;
using Kind = IdentifierKind;

/// K10, K11: what no export of a log may hold.
class TestExportSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canaries_data();
    void canaries();
    void keptKinds();
    void previewIsTheExport();
};

namespace {

/// What is planted: the line that tells what the value is, with % in its place.
struct Canary
{
    Kind kind;
    const char *value;
    const char *field;
};

constexpr Canary kCanaries[] = {
    {Kind::Password, "s3cret-canary", R"(AT#FTPOPEN="files.bench.example","u-one","%",1)"},
    {Kind::Password, "pdp/pass+word=", R"(AT#PDPAUTH=3,1,"u-one","%")"},
    {Kind::Password, "73914628", "AT+CPIN=%"},
    {Kind::Password, "Tr0ub4dor", "ftp://u-one:%@files.bench.example/x"},
    {Kind::Password, "hunter2x", "PASS %"},
    {Kind::Password, "n3xt:canary", "v2,a.bin,2031-01-31,,u-one,%"},
    {Kind::Imei, "352099001761481", "IMEI: %"},
    {Kind::Imei, "490154203237518", "the unit % said so"},
    {Kind::Iccid, "8914800000123456789", "#CCID: %"},
    {Kind::Iccid, "89882280666001104843", "+ICCID: %"},
    {Kind::Imsi, "310123456789012", "IMSI=%"},
    {Kind::Imsi, "262019876543215", "+CIMI: %"},
    {Kind::Phone, "15551234567", R"(+CNUM: "Line 1","+%",145)"},
    {Kind::Phone, "491711234567", "call +% now"},
    {Kind::Phone, "33612345678", "msisdn %"},
    {Kind::Address, "10.81.72.63", "#SGACT: %"},
    {Kind::Address, "203.0.113.77", "425 cannot connect to %."},
    {Kind::Address, "2001:db8::7a5c", R"(+CGPADDR: 3,"%")"},
    {Kind::Address, "198.51.100.23", R"(+CGDCONT: 3,"IP","apn.one.example","%",0,0)"},
    {Kind::Host, "ftp.customer.example", R"(AT#FTPOPEN="%","u-one","***",1)"},
    {Kind::Host, "list.intra-net", "v2,a.bin,2031-01-31,%,u-one,***"},
    {Kind::Host, "gw7.operator.net", "220 % ready"},
    {Kind::User, "anna.schmidt", R"(AT#FTPOPEN="files.bench.example","%","***",1)"},
    {Kind::User, "bench77", R"(AT#PDPAUTH=3,1,"%","***")"},
    {Kind::User, "operator_x", "331 Password required for %"},
    {Kind::User, "nextuser9", "v2,a.bin,2031-01-31,,%,***"},
    {Kind::Apn, "customer.private", R"(AT+CGDCONT=3,"IPV4V6","%")"},
    {Kind::Apn, "m2m.one.example", R"(+CGCONTRDP: 3,5,"%","10.1.1.1")"},
    {Kind::Apn, "zqxinternet", R"(AT+CSTT="%","u-one","***")"},
    {Kind::Host, "time.bench.example", R"(AT#QDNS="%")"},
};
static_assert(std::size(kCanaries) == 30);

/// Each canary in its field, and each of its forms in an answer, a report and a note.
QList<LogEntry> cannedLog()
{
    using Direction = LogEntry::Direction;
    QList<LogEntry> log = noteSession();
    qint64 second = 0;
    for (const Canary &canary : kCanaries) {
        const QByteArray field = QByteArray(canary.field).replace('%', canary.value);
        const bool isRow = field.startsWith("v2,");
        if (isRow) {
            log += entry(Direction::Sent, R"(AT#FTPGET="firmwarecheck.csv")", ++second);
            log += entry(Direction::Received, "CONNECT", second);
        }
        log += entry(isRow                    ? Direction::Data
                     : field.startsWith("AT") ? Direction::Sent
                                              : Direction::Received,
                     field, ++second);
        log += entry(Direction::Received, isRow ? "NO CARRIER" : "OK", second);
        for (const QByteArray &form : formsOf(canary.value)) {
            log += entry(Direction::Received, "+CME ERROR: a " + form + " b", ++second);
            log += entry(Direction::Unsolicited, "#OTAEV: \"" + form + "\"", ++second);
            log += entry(Direction::Note, "[" + form + "]", ++second);
        }
    }
    return log;
}

} // namespace

void TestExportSecrets::canaries_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isOurs");
    for (const char *ending : kEndings) {
        QTest::addRow("L01 L08 a session in .%s", ending) << QString::fromLatin1(ending) << true;
        QTest::addRow("L08 a capture in .%s", ending) << QString::fromLatin1(ending) << false;
    }
}

/// 30 planted secrets and identifiers in all forms of K10: none is in the export.
void TestExportSecrets::canaries()
{
    const ExportBench bench;
    QFETCH(const QString, ending);
    QFETCH(const bool, isOurs);
    const QList<LogEntry> entries = cannedLog();
    const QByteArray log =
        isOurs ? noteLog(entries) : writeLog(entries, {.format = LogFormat::Iso, .echo = true});
    const QString input = bench.put(u"352099001761481.log"_s, log);
    for (const Canary &canary : kCanaries)
        QVERIFY2(log.contains(canary.value), canary.value); // else nothing is shown
    const QString out = u"out."_s + ending;
    const Result<ExportResult> result = bench.convert(input, out);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    const QByteArray text = bench.textOf(out);
    QVERIFY(text.contains("30.00.001-B026_FOTA")); // and it is not empty
    QStringList leaks;
    for (const Canary &canary : kCanaries) {
        for (const QString &form : formsIn(text, canary.value))
            leaks += QString::fromLatin1(canary.value) + u" as "_s + form;
    }
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    if (ending != u"html")
        QVERIFY(text.contains("IMEI-1") && text.contains("ICCID-2") && text.contains("***"));
}

void TestExportSecrets::keptKinds() // L08
{
    const ExportBench bench;
    const QString input = bench.put(u"in.log"_s, noteLog(cannedLog()));
    for (size_t i = 0; i < kIdentifierKinds; ++i) {
        const Kind kept = Kind(i);
        QVERIFY(bench.convert(input, u"out.log"_s, {kept}));
        const QByteArray text = bench.bytesOf(u"out.log"_s);
        for (const Canary &canary : kCanaries) {
            const bool stays = canary.kind == kept && kept != Kind::Password;
            QVERIFY2(text.contains(canary.value) == stays, canary.value);
        }
    }
}

void TestExportSecrets::previewIsTheExport()
{
    const ExportBench bench;
    const Result<LogSource> source = LogSource::of(bench.put(u"in.log"_s, noteLog(cannedLog())));
    QVERIFY(source);
    const Result<ExportResult> preview = previewExport(*source, {.kept = {Kind::Host}});
    const Result<ExportResult> result = bench.convert(source->path(), u"out.fbz"_s, {Kind::Host});
    QVERIFY(preview && result);
    QCOMPARE(preview->values, result->values);
    QCOMPARE(preview->places, result->places);
    QCOMPARE(preview->records, result->records);
    QCOMPARE(preview->values[size_t(Kind::Host)], 0);
    QCOMPARE(preview->values[size_t(Kind::Password)], 6 + 2); // and those of the note's session
    QCOMPARE(bench.names(), (QStringList{u"in.log"_s, u"out.fbz"_s}));
}

QTEST_GUILESS_MAIN(TestExportSecrets)
#include "tst_exportsecrets.moc"
