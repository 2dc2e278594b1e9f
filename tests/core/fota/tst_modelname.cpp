#include "core/fota/modelname.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Fit = StatedModel::Fit;

/// Which model a file name or a cell speaks of (C15, D02).
class TestModelName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
};

void TestModelName::states_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<QString>("stated");
    const QString v2 = u"LE910-NA V2"_s;
    const QString cat = u"ME910C1-NA"_s;
    const auto row = [](const QString &present, const QString &text, Fit fit,
                        const QString &stated = {}) {
        QTest::addRow("%s: '%s'", qPrintable(present), qPrintable(text))
            << present << text << fit << stated;
    };
    row(v2, v2, Fit::Same, v2);
    row(v2, u"le910_na-v2_update.bin"_s, Fit::Same, u"le910_na-v2"_s);
    row(v2, u"LE910-NAV2"_s, Fit::Same, u"LE910-NAV2"_s);
    row(v2, u"LE910NA.bin"_s, Fit::Family, u"LE910NA"_s); // the short form of its name
    row(v2, u"LE910"_s, Fit::Family, u"LE910"_s);
    row(v2, u"LE910V2"_s, Fit::Family, u"LE910"_s); // no generation of its own
    row(v2, u"LE910-NA1"_s, Fit::Other, u"LE910-NA1"_s);
    row(v2, u"LE910-SV V2"_s, Fit::Other, u"LE910-SV V2"_s);
    row(v2, u"LE910C1-NA"_s, Fit::Other, u"LE910C1-NA"_s);
    row(cat, u"x/ME910C1 NA/y"_s, Fit::Same, u"ME910C1 NA"_s);
    row(cat, u"ME910C1NA"_s, Fit::Same, u"ME910C1NA"_s);
    row(cat, u"ME910C1-30.00"_s, Fit::Family, u"ME910C1"_s);
    row(cat, u"ME910C1-NV"_s, Fit::Other, u"ME910C1-NV"_s);
    row(cat, u"ME910"_s, Fit::Other, u"ME910"_s);
    row(cat, u"ME910C1-NA and LE910-SV1"_s, Fit::Other, u"LE910-SV1"_s); // it outweighs ours
    row(cat, u"LE910-SV1 and ME910C1-NA"_s, Fit::Other, u"LE910-SV1"_s);
    row(QString(), cat, Fit::Other, cat);
    for (const QString &none :
         {QString(), u"30.00.001"_s, u"ME91"_s, u"ME91x"_s, u"ME9x0"_s, u"MEx10"_s, u"ME9100C1"_s,
          u"XME910C1"_s, u"9ME910C1"_s, u"ZZ910"_s, u"\u039cE910"_s})
        row(cat, none, Fit::None);
}

void TestModelName::states()
{
    QFETCH(QString, present);
    QFETCH(QString, text);
    const StatedModel got = statedModel(text, present);
    QTEST(got.fit, "fit");
    QTEST(got.text, "stated");
}

QTEST_GUILESS_MAIN(TestModelName)
#include "tst_modelname.moc"
