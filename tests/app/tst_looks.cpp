#include "app/looks.h"

#include "core/base/choices.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// What of the settings holds from the next start on.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scale_data();
    void scale();
    void language_data();
    void language();
};

void TestLooks::scale_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("as the system") << 0 << ""_ba
                                   << ""_ba;
    QTest::newRow("100 %") << 100 << ""_ba
                           << "1"_ba;
    QTest::newRow("150 %") << 150 << ""_ba
                           << "1.5"_ba;
    QTest::newRow("200 %") << 200 << ""_ba
                           << "2"_ba;
    QTest::newRow("the environment says another") << 200 << "1.25"_ba
                                                  << "1.25"_ba;
    QTest::newRow("too large") << 900 << ""_ba
                               << ""_ba;
}

void TestLooks::scale()
{
    QFETCH(const int, percent);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    qunsetenv("QT_SCALE_FACTOR");
    if (!before.isEmpty())
        qputenv("QT_SCALE_FACTOR", before);
    Settings settings;
    settings.appearance.scale = percent;
    prepareScale(settings);
    const QByteArray now = qgetenv("QT_SCALE_FACTOR");
    qunsetenv("QT_SCALE_FACTOR");
    QCOMPARE(now, after);
}

void TestLooks::language_data()
{
    QTest::addColumn<QString>("code");
    for (const choices::Language &language : choices::kLanguages)
        QTest::newRow(language.code.data()) << QString::fromLatin1(language.code.data());
}

void TestLooks::language() // each of those offered has its words
{
    QFETCH(const QString, code);
    const QLocale before;
    const auto word = [] { return QCoreApplication::translate("fota::MeasureWords", "searching"); };
    const QString english = word();
    Settings settings;
    settings.appearance.language = code;
    {
        const Words words(settings);
        QCOMPARE(word() == english, code == u"en");
        QCOMPARE(QLocale().language(), QLocale(code).language());
    }
    QCOMPARE(word(), english);
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
