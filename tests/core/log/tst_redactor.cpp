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
    QTest::newRow("three bytes are left to the first net") << Values{"abc"} << "abc"_ba
                                                           << "abc"_ba;
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
