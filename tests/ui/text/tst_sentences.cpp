#include "ui/text/sentences.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void join_data();
    void join();
};

void TestSentences::join_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("joined");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("English") << QStringList{u"One."_s, u"Two."_s} << u"One. Two."_s;
    QTest::newRow("one is empty") << QStringList{QString(), u"One."_s, QString(), u"Two."_s}
                                  << u"One. Two."_s;
    QTest::newRow("Chinese") << QStringList{u"一。"_s, u"二！"_s, u"三。"_s} << u"一。二！三。"_s;
    QTest::newRow("code") << QStringList{u"一。"_s, u"(F04)"_s} << u"一。(F04)"_s;
    QTest::newRow("both") << QStringList{u"一。"_s, u"One."_s, u"二。"_s} << u"一。One. 二。"_s;
}

void TestSentences::join()
{
    QFETCH(const QStringList, sentences);
    QTEST(joinSentences(sentences), "joined");
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
