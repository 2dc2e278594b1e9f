#include "core/log/tablecell.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// K16: what a spreadsheet opens is text, whatever is in it.
class TestTableCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void numbersStayNumbers();
};

void TestTableCell::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QString &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", {}, "\"\"");
    row("plain", u"home"_s, "\"home\"");
    row("K16 comma and quote", u"a,\"b\""_s, "\"a,\"\"b\"\"\"");
    row("K16 formula", u"=1+1"_s, "\"'=1+1\"");
    row("K16 plus", u"+CSQ"_s, "\"'+CSQ\"");
    row("K16 minus", u"-1"_s, "\"'-1\"");
    row("K16 at", u"@SUM(A1)"_s, "\"'@SUM(A1)\"");
    row("K16 tab", u"\t=1"_s, "\"'\\x09=1\"");
    row("K16 line end", u"\r\nx"_s, "\"'\\x0d\\x0ax\"");
    row("K16 spaces before", u"  =1"_s, "\"'  =1\"");
    row("K16 no-break space before", u"\u00a0=1"_s, "\"'\u00a0=1\"");
    row("K16 full width", u"\uff1d1"_s, "\"'\uff1d1\"");
    row("K16 full width at", u"\uff201"_s, "\"'\uff201\"");
    row("K15 steering", u"a\u202eb"_s, "\"a\\u202eb\"");
    row("formula inside", u"a=1"_s, "\"a=1\"");
}

void TestTableCell::cells()
{
    QFETCH(const QString, text);
    QTEST(tableCell(text), "expected");
}

void TestTableCell::numbersStayNumbers()
{
    QCOMPARE(tableNumber(-63), "\"-63\""_ba);
    QCOMPARE(tableNumber(-10.5), "\"-10.5\""_ba);
    QCOMPARE(tableNumber(0), "\"0\""_ba);
}

QTEST_APPLESS_MAIN(TestTableCell)
#include "tst_tablecell.moc"
