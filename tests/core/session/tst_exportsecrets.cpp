#include "tests/core/session/exportbench.h"
#include "tests/support/logwriter.h"
#include "tests/support/secretforms.h"

#include <QJsonDocument>
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
    void tornCommands_data();
    void tornCommands();
    void tornRow();
    void fileInBlocks_data();
    void fileInBlocks();
    void atTheBorder();
    void wrappedCommand_data();
    void wrappedCommand();
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

namespace {

/// Lines of a terminal; with a stamp, \a gapMs between them.
QByteArray terminalLog(const QByteArrayList &lines, bool isStamped, qint64 gapMs)
{
    QByteArray log;
    qint64 ms = 1'515'525'498'344;
    for (const QByteArray &line : lines) {
        ms += gapMs;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        if (isStamped)
            log += noteStamp(at.date(), at.time()) + ' ';
        log += line + '\n';
    }
    return log;
}

/// Of an export in JSON Lines, a line each.
QByteArray textsOf(const QByteArray &records)
{
    QByteArray texts;
    for (const QByteArray &record : records.trimmed().split('\n'))
        texts += QJsonDocument::fromJson(record)["text"_L1].toString().toUtf8() + '\n';
    return texts;
}

/// Parts of \a secret, from \a least bytes, that are left in \a text.
QByteArrayList remainsOf(const QByteArray &secret, const QByteArray &text, qsizetype least)
{
    QByteArrayList remains;
    for (qsizetype i = 0; i + least <= secret.size(); ++i) {
        if (text.contains(secret.sliced(i, least)))
            remains += secret.sliced(i, least);
    }
    return remains;
}

} // namespace

void TestExportSecrets::tornCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArrayList>("passwords");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("K10 #FTPOPEN")
        << R"(AT#FTPOPEN="ftp.qcme-fleet.com","zanna.zmith","Geheim4711x",1)"_ba
        << QByteArrayList{"Geheim4711x"} << "zanna.zmith"_ba;
    QTest::newRow("K10 +CGAUTH") << R"(AT+CGAUTH=3,1,"wuthuzer77","Zykqot8899")"_ba
                                 << QByteArrayList{"Zykqot8899"} << "wuthuzer77"_ba;
    QTest::newRow("K10 #PASSW") << R"(AT#PASSW="Zykqot8899")"_ba << QByteArrayList{"Zykqot8899"}
                                << QByteArray();
    QTest::newRow("K10 PINs") << R"(AT+CPWD="SC","7364","58476")"_ba
                              << QByteArrayList{"7364", "58476"} << QByteArray();
    QTest::newRow("K10 without quotes") << "AT#PDPAUTH=3,1,wuthuzer77,Zykqot8899"_ba
                                        << QByteArrayList{"Zykqot8899"} << "wuthuzer77"_ba;
    QTest::newRow("K10 second command") << R"(AT+CMEE=2;#PDPAUTH=3,1,"wuthuzer77","Zykqot8899")"_ba
                                        << QByteArrayList{"Zykqot8899"} << "wuthuzer77"_ba;
}

/// A terminal that wraps, wherever it does: no part of a password is left.
void TestExportSecrets::tornCommands()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArrayList, passwords);
    QFETCH(const QByteArray, user);
    const ExportBench bench;
    for (qsizetype cut = 1; cut < command.size(); ++cut) {
        for (const auto &[isStamped, gapMs] :
             std::initializer_list<std::pair<bool, qint64>>{{false, 0}, {true, 5}, {true, 1500}}) {
            const QByteArrayList lines{
                "AT+GMM", "ME910C1-NA", "",           "OK", command.first(cut), command.sliced(cut),
                "OK",     "AT+CSQ",     "+CSQ: 25,3", "OK"};
            bench.put(u"in.txt"_s, terminalLog(lines, isStamped, gapMs));
            QVERIFY(bench.convert(bench.at(u"in.txt"_s), u"out.jsonl"_s));
            const QByteArray text = textsOf(bench.bytesOf(u"out.jsonl"_s));
            QVERIFY(text.contains("ME910C1-NA\n") && text.contains("+CSQ: 25,3\n"));
            QCOMPARE(text.count("OK\n"), 3);
            QByteArrayList remains = remainsOf(user, text, 4);
            for (const QByteArray &password : passwords)
                remains += remainsOf(password, text, 2);
            QVERIFY2(remains.isEmpty(), remains.join(' ') + " in " + text);
        }
    }
}

/// The same of a row of the check file.
void TestExportSecrets::tornRow()
{
    const ExportBench bench;
    const QByteArray row =
        "30.00.001-B026_FOTA,d/x.bin,2031-01-31,wozt.qcme-fleet.com,nixtuzer7,Zykqot8899";
    for (qsizetype cut = 1; cut < row.size(); ++cut) {
        const QByteArrayList lines{"AT+GMM",
                                   "ME910C1-NA",
                                   "",
                                   "OK",
                                   R"(AT#FTPGET="firmwarecheck.csv")",
                                   "CONNECT",
                                   row.first(cut),
                                   row.sliced(cut),
                                   "NO CARRIER",
                                   "AT+GMR",
                                   "30.00.001-B026_FOTA",
                                   "",
                                   "OK"};
        bench.put(u"in.txt"_s, terminalLog(lines, true, 5));
        QVERIFY(bench.convert(bench.at(u"in.txt"_s), u"out.jsonl"_s, {Kind::User}));
        const QByteArray text = textsOf(bench.bytesOf(u"out.jsonl"_s));
        QVERIFY2(text.contains("\n30.00.001-B026_FOTA\n"), text);
        QCOMPARE(text.count("OK\n"), 2);
        const QByteArrayList remains =
            remainsOf("Zykqot8899", text, 2) + remainsOf("wozt.qcme-fleet", text, 4);
        QVERIFY2(remains.isEmpty(), remains.join(' ') + " in " + text);
    }
}

void TestExportSecrets::fileInBlocks_data()
{
    QTest::addColumn<bool>("isHex");
    QTest::newRow("K10 as it is") << false;
    QTest::newRow("K10 in hexadecimal") << true;
}

/// A check file that AT#FTPRECV reads block by block.
void TestExportSecrets::fileInBlocks()
{
    QFETCH(const bool, isHex);
    const ExportBench bench;
    const QByteArray row = "30.00.001-B026_FOTA,x.bin,2031-01-31,wozt.qcme-fleet.com,nixtuzer7,";
    const auto block = [isHex](const QByteArray &text) {
        return isHex ? text.toHex().toUpper() : text;
    };
    const QByteArrayList lines{
        "AT+GMM", "ME910C1-NA",    "OK",           "AT#FTPGETPKT=\"firmwarecheck.csv\"",
        "OK",     "AT#FTPRECV=80", "#FTPRECV: 80", block(row + "Zykqot8899"),
        "OK",     "AT#FTPRECV=80", "#FTPRECV: 70", block(row + "Uthre"),
        "OK",     "AT#FTPRECV=80", "#FTPRECV: 9",  block("pqrs12345"),
        "OK"};
    bench.put(u"in.txt"_s, terminalLog(lines, true, 5));
    QVERIFY(bench.convert(bench.at(u"in.txt"_s), u"out.jsonl"_s));
    const QByteArray text = bench.bytesOf(u"out.jsonl"_s);
    for (const char *secret :
         {"Zykqot8899", "Uthre", "pqrs12345", "nixtuzer7", "wozt.qcme-fleet.com"}) {
        const QStringList forms = formsIn(text, secret);
        QVERIFY2(forms.isEmpty(), (forms.join(u' ') + QLatin1StringView(secret)).toUtf8() + text);
    }
}

/// A line that is too long for one record: what is known is found across the border.
void TestExportSecrets::atTheBorder() // K08
{
    const ExportBench bench;
    const QByteArray login = R"(AT#FTPOPEN="ftp.qcme-fleet.com","zanna.zmith","Geheim4711x",1)";
    for (qsizetype fill = TextLines::kLongest - 50; fill < TextLines::kLongest + 3; ++fill) {
        const QByteArrayList lines{login, "OK",
                                   QByteArray(fill, 'w') + "Geheim4711x" + QByteArray(100, 'z')};
        for (const bool isStamped : {false, true}) {
            bench.put(u"in.txt"_s, terminalLog(lines, isStamped, 5));
            QVERIFY(bench.convert(bench.at(u"in.txt"_s), u"out.csv"_s));
            const QByteArray text = bench.bytesOf(u"out.csv"_s);
            QCOMPARE(text.count('w'), fill);
            const QByteArrayList remains = remainsOf("Geheim4711x", text, 3);
            QVERIFY2(remains.isEmpty(), QByteArray::number(fill) + ' ' + remains.join(' '));
        }
    }
}

void TestExportSecrets::wrappedCommand_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("width");
    for (const char *ending : kEndings) {
        for (const int width : {20, 40, 80})
            QTest::addRow("L01 .%s at %d", ending, width) << QString::fromLatin1(ending) << width;
    }
}

/// Over as many lines as it takes.
void TestExportSecrets::wrappedCommand()
{
    QFETCH(const QString, ending);
    QFETCH(const int, width);
    const ExportBench bench;
    const QByteArray command = "AT#FTPOPEN=\"fota-server-01.customers.qcme-fleet.com:2121\","
                               "\"device-uzer-zanna.zmith\",\"Geheim4711xLang\",1";
    QByteArrayList lines{"AT+GMM", "ME910C1-NA", "", "OK"};
    for (qsizetype from = 0; from < command.size(); from += width)
        lines += command.mid(from, width);
    bench.put(u"in.txt"_s, terminalLog(lines << "OK", true, 5));
    QVERIFY(bench.convert(bench.at(u"in.txt"_s), u"out."_s + ending));
    const QByteArray text = bench.textOf(u"out."_s + ending);
    QVERIFY(text.contains("ME910C1-NA"));
    for (const char *secret : {"Geheim4711xLang", "device-uzer-zanna.zmith", "qcme-fleet"}) {
        const QByteArrayList remains = remainsOf(secret, text, 4);
        QVERIFY2(remains.isEmpty(), (remains.join(' ') + '\n' + text).data());
    }
}

QTEST_GUILESS_MAIN(TestExportSecrets)
#include "tst_exportsecrets.moc"
