#include "core/fota/checkfile.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// C09: quotes in a cell as RFC 4180 has them; what is none of it is refused by its place.
class TestCheckFileQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quoting_data();
    void quoting();
    void everyCell_data();
    void everyCell();
};

void TestCheckFileQuotes::quoting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");    // of the refusal; empty: accepted
    QTest::addColumn<QString>("password"); // as read
    const auto row = [](const char *name, const QByteArray &cell, const char *place,
                        const QString &password = {}) {
        QTest::newRow(name) << "1.0,a.bin,,,USER," + cell << QString::fromLatin1(place) << password;
    };
    row("C09 plain", "PASS\n", "", u"PASS"_s);
    row("C09 quoted", "\"PASS\"\n", "", u"PASS"_s);
    row("C09 comma inside", "\"PA,SS\"\n", "", u"PA,SS"_s);
    row("C09 doubled", "\"PA\"\"SS\"\n", "", u"PA\"SS"_s);
    row("C09 only doubled", "\"\"\"\"\n", "", u"\""_s);
    row("C09 spaces inside", "\" PASS \"\n", "", u" PASS "_s);
    row("C09 TAB inside", "\"\tPASS\"\n", "", u"\tPASS"_s);
    row("C09 empty", "\"\"\n", "", QString());
    row("C09 at the end of the file", "\"PASS\"", "", u"PASS"_s);
    row("C09 unclosed", "\"PASS\n", "1:18");
    row("C09 unclosed, nothing", "\"", "1:18");
    row("C09 unclosed, doubled end", "\"PASS\"\"\n", "1:18");
    row("C09 text after", "\"PASS\"x\n", "1:24");
    row("C09 space after", "\"PASS\" \n", "1:24");
    row("C09 quote inside", "PA\"SS\n", "1:20");
    row("C09 quote after space", " \"PASS\"\n", "1:19");
    row("C09 quote at the end", "PASS\"\n", "1:22");
}

void TestCheckFileQuotes::quoting()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, password);
    const auto file = parseCheckFile(bytes, CheckFileContext());
    QCOMPARE(bool(file), place.isEmpty());
    if (file) {
        QCOMPARE(QString::fromUtf8(file->nextPassword.reveal()), password);
    } else {
        QCOMPARE(file.error().code, ErrorCode::CheckFileQuoting);
        QVERIFY2(file.error().detail.startsWith(place + u": "_s), qPrintable(file.error().detail));
        QVERIFY(!file.error().detail.contains(u"PASS"_s));
    }
}

void TestCheckFileQuotes::everyCell_data()
{
    QTest::addColumn<int>("cell");
    QTest::addColumn<QByteArray>("before"); // of what the cell holds
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<int>("at"); // of the refusal, in the cell, from 0; -1: accepted
    for (int cell = 0; cell < 6; ++cell) {
        const auto row = [cell](const char *name, const char *before, const char *behind, int at) {
            QTest::addRow("C09 %s in cell %d", name, cell + 1)
                << cell << QByteArray(before) << QByteArray(behind) << at;
        };
        row("quoted", "\"", "\"", -1);
        row("unclosed", "\"", "", 0);
        row("doubled", "\"\"", "\"\"", 2);
        row("one behind", "", "\"", -2);
    }
}

void TestCheckFileQuotes::everyCell()
{
    QFETCH(const int, cell);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    QFETCH(const int, at);
    const QByteArrayList plain{"1.0", "a.bin", "2031-01-31", "ftp.example.com", "USER", "PASS"};
    QByteArrayList cells = plain;
    cells[cell] = before + plain[cell] + behind;
    const auto file = parseCheckFile(cells.join(',') + '\n', CheckFileContext());
    QCOMPARE(bool(file), at == -1);
    if (file) {
        QCOMPARE(file->version, u"1.0"_s);
        QCOMPARE(file->file, u"a.bin"_s);
        QCOMPARE(file->nextText, u"2031-01-31"_s);
        QCOMPARE(file->nextUser, u"USER"_s);
        QCOMPARE(QString::fromUtf8(file->nextPassword.reveal()), u"PASS"_s);
        return;
    }
    qsizetype column = 1;
    for (int i = 0; i < cell; ++i)
        column += plain[i].size() + 1;
    column += at == -2 ? plain[cell].size() : at;
    QCOMPARE(file.error().code, ErrorCode::CheckFileQuoting);
    const QString place = u"1:%1: "_s.arg(column);
    QVERIFY2(file.error().detail.startsWith(place), qPrintable(file.error().detail + place));
}

QTEST_GUILESS_MAIN(TestCheckFileQuotes)
#include "tst_checkfile_quotes.moc"
