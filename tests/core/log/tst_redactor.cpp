#include "core/log/redactor.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Values = QList<QByteArray>;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void encoded_data();
    void encoded();
    void pinIsAWord();
    void everyPlaceInALine();
    void orderOfHidingDoesNotMatter();
    void bothKindsAreTheSame();
};

void TestRedactor::lines_data()
{
    QTest::addColumn<Values>("secrets");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing to hide") << Values{} << "AT+CSQ"_ba
                                     << "AT+CSQ"_ba;
    QTest::newRow("empty line") << Values{"canary"} << ""_ba
                                << ""_ba;
    QTest::newRow("L01 the whole line") << Values{"canary"} << "canary"_ba
                                        << "***"_ba;
    QTest::newRow("L01 in an echo") << Values{"canary"} << R"(AT#FTPOPEN="h","user","canary",1)"_ba
                                    << R"(AT#FTPOPEN="h","user","***",1)"_ba;
    QTest::newRow("L01 in a server's words") << Values{"canary"} << "331 Password for canary?"_ba
                                             << "331 Password for ***?"_ba;
    QTest::newRow("L01 twice, no gap") << Values{"canary"} << "canarycanary"_ba
                                       << "******"_ba;
    QTest::newRow("one inside the other") << Values{"pass", "password"} << "password pass"_ba
                                          << "*** ***"_ba;
    QTest::newRow("A18 bytes") << Values{"\0\xff\x1b\x80"_ba} << "a\0\xff\x1b\x80z"_ba
                               << "a***z"_ba;
    QTest::newRow("case counts") << Values{"canary"} << "Canary"_ba
                                 << "Canary"_ba;
    QTest::newRow("three bytes, a word") << Values{"q7Z"} << "PASS q7Z,\"q7Z\" Z7q"_ba
                                         << "PASS ***,\"***\" ***"_ba;
    QTest::newRow("three bytes within words") << Values{"abc"} << "abcd xabc 1abc"_ba
                                              << "abcd xabc 1abc"_ba;
    QTest::newRow("one byte") << Values{"x"} << "x x-ray exit"_ba
                              << "*** ***-ray exit"_ba;
    QTest::newRow("empty is no secret") << Values{""} << "abc"_ba
                                        << "abc"_ba;
    QTest::newRow("four bytes") << Values{"abcd"} << "abcde"_ba
                                << "***e"_ba;
    QTest::newRow("precision: what looks like it") << Values{"30.00.002"} << "30.00.001-B026"_ba
                                                   << "30.00.001-B026"_ba;
}

void TestRedactor::lines()
{
    QFETCH(const Values, secrets);
    QFETCH(const QByteArray, line);
    Redactor redactor;
    for (const QByteArray &secret : secrets)
        redactor.hide(secret);
    QTEST(redactor.apply(line), "expected");
}

void TestRedactor::encoded_data() // K10, L01
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("plain") << "pw-canary:77"_ba;
    QTest::newRow("quoted") << R"("pw-canary:77")"_ba;
    QTest::newRow("percent") << "pw%2Dcanary%3A77"_ba;
    QTest::newRow("percent, small digits") << "pw-canary%3a77"_ba;
    QTest::newRow("percent, all") << "%70%77%2D%63%61%6E%61%72%79%3A%37%37"_ba;
    QTest::newRow("base64") << "cHctY2FuYXJ5Ojc3"_ba;
    QTest::newRow("base64 behind a user") << "dXNlcjpwdy1jYW5hcnk6Nzc="_ba;
    QTest::newRow("base64 behind a longer user") << "dXNlcjE6cHctY2FuYXJ5Ojc3"_ba;
    QTest::newRow("base64 behind one longer still") << "dXNlcjEyOnB3LWNhbmFyeTo3Nw=="_ba;
    QTest::newRow("hexadecimal") << "70772d63616e6172793a3737"_ba;
    QTest::newRow("hexadecimal, capitals") << "70772D63616E6172793A3737"_ba;
    QTest::newRow("a dump") << "70 77 2d 63 61 6e 61 72 79 3a 37 37"_ba;
    QTest::newRow("a dump with colons") << "70:77:2D:63:61:6E:61:72:79:3A:37:37"_ba;
    QTest::newRow("UTF-16") << "p\0w\0-\0c\0a\0n\0a\0r\0y\0:\0007\0007\0"_ba;
    QTest::newRow("UTF-16, high bytes first") << "\0p\0w\0-\0c\0a\0n\0a\0r\0y\0:\0007\0007"_ba;
    QTest::newRow("UCS2 of a module") << "00700077002D00630061006E006100720079003A00370037"_ba;
    QTest::newRow("reversed") << "77:yranac-wp"_ba;
}

void TestRedactor::encoded()
{
    QFETCH(const QByteArray, form);
    Redactor redactor;
    redactor.hide("pw-canary:77"_ba);
    for (const QByteArray around : {"", " ", "=", "Z9"}) {
        const QByteArray clean = redactor.apply("530 " + around + form + around + " end");
        QVERIFY2(clean.contains("***"), clean.constData());
        QVERIFY2(clean.size() < form.size() + 20, clean.constData());
        // Not even most of it is left.
        for (qsizetype at = 0; at + 12 <= form.size(); ++at)
            QVERIFY2(!clean.contains(form.sliced(at, 12)), clean.constData());
    }
}

void TestRedactor::pinIsAWord() // R02
{
    Redactor redactor;
    redactor.hidePin(Secret("3563"_ba));
    QCOMPARE(redactor.apply("+CME ERROR: PIN 3563 wrong"), "+CME ERROR: PIN *** wrong"_ba);
    QCOMPARE(redactor.apply("356380356438098"), "356380356438098"_ba);
    QCOMPARE(redactor.apply("PIN 33353633"), "PIN ***"_ba);
}

void TestRedactor::everyPlaceInALine() // Z09
{
    Redactor redactor;
    redactor.hide("c4n4ry-s3cret"_ba);
    const QByteArray around = "0123456789";
    for (qsizetype at = 0; at <= around.size(); ++at) {
        const QByteArray clean = redactor.apply(QByteArray(around).insert(at, "c4n4ry-s3cret"));
        QCOMPARE(clean, QByteArray(around).insert(at, "***"));
        QCOMPARE(redactor.apply(clean), clean);
    }
}

void TestRedactor::orderOfHidingDoesNotMatter()
{
    Values secrets{"secret", "secretary", "cret", "retary"};
    std::ranges::sort(secrets);
    do {
        Redactor redactor;
        for (const QByteArray &secret : std::as_const(secrets)) {
            redactor.hide(secret);
            redactor.hide(secret);
        }
        const QByteArray clean = redactor.apply("secretary secret xcret retary");
        QCOMPARE(clean, "*** *** x*** ***"_ba);
    } while (std::ranges::next_permutation(secrets).found);
}

void TestRedactor::bothKindsAreTheSame()
{
    Redactor redactor;
    redactor.hide(Secret("canary"_ba));
    QCOMPARE(redactor.apply("the canary"), "the ***"_ba);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
