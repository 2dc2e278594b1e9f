#include "core/at/catalogue.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFreeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quick_data();
    void quick();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void masked_data();
    void masked();
    void unsolicited_data();
    void unsolicited();
};

void TestFreeCommand::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ReplyKind>("reply");
    QTest::newRow("plain") << "AT+CSQ"_ba << ReplyKind::Lines;
    QTest::newRow("small letters") << "at+csq"_ba << ReplyKind::Lines;
    QTest::newRow("two commands") << "AT+CSQ;+CEREG?"_ba << ReplyKind::Lines;
    QTest::newRow("a file") << R"(AT#FTPGET="a.csv")"_ba << ReplyKind::Transfer;
    QTest::newRow("a listing") << "at#ftplist"_ba << ReplyKind::Transfer;
    QTest::newRow("check of a delta") << "AT#OTAUP=1"_ba << ReplyKind::Lines;
    QTest::newRow("check of a delta, then more") << "AT#OTAUP=1;+CSQ"_ba << ReplyKind::Lines;
    QTest::newRow("forms of the command") << "AT#OTAUP=?"_ba << ReplyKind::Lines;
    QTest::newRow("state of the command") << "AT#OTAUP?"_ba << ReplyKind::Lines;
    QTest::newRow("400 bytes") << "AT+X=" + QByteArray(395, 'a') << ReplyKind::Lines;
}

void TestFreeCommand::accepted()
{
    QFETCH(const QByteArray, text);
    const Result<Command> command = freeCommand(text, 7s);
    QVERIFY(command.has_value());
    QCOMPARE(command->id, CommandId::Free);
    QCOMPARE(command->text, text);
    QCOMPARE(command->limit, milliseconds(7000));
    QVERIFY(!command->repeatable);
    QTEST(command->reply, "reply");
}

void TestFreeCommand::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");

    // INV-1: an apply belongs to a run with its consent, however it is spelled.
    for (const char *text : {"AT#OTAUP=0",          "at#otaup=0",
                             "At#OtaUp=0",          "AT #OTAUP=0",
                             "AT#OTAUP = 0",        "A T # O T A U P = 0",
                             "AT#OTAUP=0,2",        "AT#OTAUP=00",
                             "AT#OTAUP=2",          "AT#OTAUP",
                             "AT#OTAUP ",           "AT#OTAUP=",
                             "AT#OTAUP=,0",         "AT#OTAUP=\"0\"",
                             "AT#OTAUP=+0",         "AT#OTAUP;+CSQ",
                             "AT+CSQ;#OTAUP=0",     "AT+CSQ;#OTAUP",
                             "AT#OTAUP=1;#OTAUP=0", "AT#OTAUP?;#OTAUP=0",
                             "AT#OTAUP=1,0",        "AT#OTAUP=3",
                             "AT#OTAUP=10",         "ATE0#OTAUP=0"})
        QTest::addRow("INV-1 %s", text) << QByteArray(text) << ErrorCode::ConsentMissing;

    QTest::newRow("empty") << ""_ba << ErrorCode::BadArgument;
    QTest::newRow("no AT") << "+CSQ"_ba << ErrorCode::BadArgument;
    QTest::newRow("A/ repeats what may be an apply") << "A/"_ba << ErrorCode::BadArgument;
    QTest::newRow("escape") << "+++"_ba << ErrorCode::BadArgument;
    QTest::newRow("A27 typographic quotes") << "AT#FTPGET=\xe2\x80\x9d"
                                               "a\xe2\x80\x9d"_ba
                                            << ErrorCode::BadArgument;
    QTest::newRow("A26 401 bytes") << "AT+X=" + QByteArray(396, 'a') << ErrorCode::CommandTooLong;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte < ' ' || byte > '~')
            QTest::addRow("A18 byte %02x", byte)
                << "AT+X="_ba + char(byte) + "1" << ErrorCode::BadArgument;
    }
    QTest::newRow("K06 two lines") << "AT+CSQ\rAT#OTAUP=0"_ba << ErrorCode::BadArgument;
}

void TestFreeCommand::refused()
{
    QFETCH(const QByteArray, text);
    const Result<Command> command = freeCommand(text, 7s);
    QVERIFY(!command);
    QTEST(command.error().code, "code");
}

void TestFreeCommand::masked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto same = [](const char *text) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(text);
    };
    same("AT+CSQ");
    same("AT#FTPGET=\"a.csv\"");
    same("AT#SGACT=3,1");
    same("AT#FTPOPEN=?");
    same("AT+CPIN?");
    QTest::newRow("FTPOPEN") << R"(AT#FTPOPEN="h","user","pass",1)"_ba
                             << R"(AT#FTPOPEN="h",***,***,***)"_ba;
    QTest::newRow("small letters and blanks") << R"(at #ftpopen = "h","user","pass")"_ba
                                              << R"(at #ftpopen = "h",***,***)"_ba;
    QTest::newRow("PIN") << "AT+CPIN=1234"_ba
                         << "AT+CPIN=***"_ba;
    QTest::newRow("PUK and PIN") << "AT+CPIN=\"12345678\",\"1234\""_ba
                                 << "AT+CPIN=***,***"_ba;
    QTest::newRow("login of the context") << R"(AT#SGACT=3,1,"user","pass")"_ba
                                          << "AT#SGACT=3,1,***,***"_ba;
    QTest::newRow("login of the context, G1") << R"(AT+CGAUTH=3,1,"user","pass")"_ba
                                              << "AT+CGAUTH=3,1,***,***"_ba;
    QTest::newRow("lock") << R"(AT+CLCK="SC",1,"1234")"_ba
                          << R"(AT+CLCK="SC",1,***)"_ba;
    QTest::newRow("change of a PIN") << R"(AT+CPWD="SC","1234","5678")"_ba
                                     << R"(AT+CPWD="SC",***,***)"_ba;
    QTest::newRow("all in one") << "AT#FTPGETOTAENH=h,21,/f,user,pass"_ba
                                << "AT#FTPGETOTAENH=h,21,/f,***,***"_ba;
    QTest::newRow("second command of the line") << R"(AT+CSQ;#FTPOPEN="h","user","pass",1)"_ba
                                                << R"(AT+CSQ;#FTPOPEN="h",***,***,***)"_ba;
    QTest::newRow("second command after arguments") << R"(AT+X=1;#FTPOPEN="h","user","pass")"_ba
                                                    << R"(AT+X=1;#FTPOPEN="h",***,***)"_ba;
    QTest::newRow("second command with a PIN") << R"(AT+X=1;+CPIN=1234)"_ba
                                               << R"(AT+X=***)"_ba;
    QTest::newRow("quotes that do not close") << R"(AT#FTPOPEN="h,"user","pass")"_ba
                                              << R"(AT#FTPOPEN="h,***,***)"_ba;
    QTest::newRow("bytes of a bad line") << "AT#FTPO\0PEN=\"h\",\"user\",\"pass\""_ba
                                         << "AT#FTPO\0PEN=\"h\",***,***"_ba;
    QTest::newRow("login of another maker") << R"(AT^SGAUTH=1,1,"user","pass")"_ba
                                            << "AT^SGAUTH=1,1,***,***"_ba;
    QTest::newRow("start lost") << R"(#FTPOPEN="h","user","pass")"_ba
                                << R"(#FTPOPEN="h",***,***)"_ba;
}

void TestFreeCommand::masked()
{
    QFETCH(const QByteArray, text);
    QTEST(maskedCommand(text), "expected");
    QVERIFY(!maskedCommand(text).contains("pass"));
    const Result<Command> command = freeCommand(text, 7s);
    QVERIFY(!command || command->logged == maskedCommand(text));
}

void TestFreeCommand::unsolicited_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *line : {"+CEREG: 1", "+CGREG: 5", "+CREG: 1", "#QSS: 1", "+CGEV: NW DETACH",
                             "RING", "SRING: 1", "#OTAEV: x"})
        QTest::newRow(line) << true;
    for (const char *line : {"", "OK", "ERROR", "+CSQ: 25,3", "30.00.001-B026", "CONNECT",
                             "NO CARRIER", "+CME ERROR: 3", "x+CEREG: 1"})
        QTest::newRow(line) << false;
}

void TestFreeCommand::unsolicited()
{
    QFETCH(const bool, expected);
    QCOMPARE(isUnsolicited(QTest::currentDataTag()), expected);
}

void TestFreeCommand::quick_data()
{
    QTest::addColumn<bool>("quick");
    QTest::newRow("AT") << true;
    QTest::newRow(" ati ") << true;
    QTest::newRow("at+creg?") << true;
    QTest::newRow("AT#SGACT?") << true;
    QTest::newRow("AT+GMR") << true;
    QTest::newRow("AT+COPS=?") << false; // a search of minutes
    QTest::newRow("AT#SGACT=3,1") << false;
    QTest::newRow("AT#FTPCLOSE") << false; // waits for its server
    QTest::newRow("AT+CSQ;#FTPCLOSE") << false;
    QTest::newRow("ATD5551234") << false;
}

void TestFreeCommand::quick() // A11: a silent line is told after seconds
{
    QFETCH(const bool, quick);
    QCOMPARE(isQuickCommand(QTest::currentDataTag()), quick);
}

QTEST_GUILESS_MAIN(TestFreeCommand)
#include "tst_freecommand.moc"
