#include "core/base/limits.h"
#include "ui/settings/limitfield.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fota;

/// A time limit as it is typed: in the language's own numbers, within what makes sense.
class TestLimitField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void typed_data();
    void typed();
    void unusualValueMayStay();
    void wayBackToTheDefault();
};

void TestLimitField::numbers_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QLocale::c() << 1800.0 << QStringLiteral("1800");
    QTest::newRow("a part") << QLocale::c() << 0.3 << QStringLiteral("0.3");
    QTest::newRow("German") << QLocale(QLocale::German) << 0.3 << QStringLiteral("0,3");
    QTest::newRow("German, large")
        << QLocale(QLocale::German) << 86400.0 << QStringLiteral("86400");
    QTest::newRow("English, large")
        << QLocale(QLocale::English) << 86400.0 << QStringLiteral("86400");
}

void TestLimitField::numbers()
{
    QFETCH(const QLocale, locale);
    QFETCH(const double, seconds);
    QFETCH(const QString, text);
    const QLocale before;
    QLocale::setDefault(locale);
    const QString written = secondsText(seconds);
    bool known = false;
    const double read = secondsOf(written, &known);
    QLocale::setDefault(before);
    QCOMPARE(written, text);
    QVERIFY(known);
    QCOMPARE(read, seconds);
}

void TestLimitField::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    QTest::newRow("usual") << QStringLiteral("5") << true;
    QTest::newRow("a part") << QStringLiteral("1.5") << true;
    QTest::newRow("blanks around it") << QStringLiteral(" 7 ") << true;
    QTest::newRow("least") << QStringLiteral("1") << true;
    QTest::newRow("below") << QStringLiteral("0.9") << false;
    QTest::newRow("most") << QStringLiteral("120") << true;
    QTest::newRow("above") << QStringLiteral("121") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("word") << QStringLiteral("five") << false;
    QTest::newRow("not a number") << QStringLiteral("nan") << false;
    QTest::newRow("endless") << QStringLiteral("inf") << false;
    QTest::newRow("below zero") << QStringLiteral("-5") << false;
}

void TestLimitField::typed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, fine);
    LimitField field(QStringLiteral("open"), QStringLiteral("Opening"), QStringLiteral("About"));
    field.show(3);
    field.edit()->setText(text);
    QCOMPARE(field.problem().isEmpty(), fine);
    QCOMPARE(field.edit()->accessibleDescription().isEmpty(), fine);
}

void TestLimitField::unusualValueMayStay() // as the command line or a file gave it
{
    LimitField field(QStringLiteral("open"), QStringLiteral("Opening"), QStringLiteral("About"));
    field.show(0.25);
    QVERIFY(field.problem().isEmpty());
    QCOMPARE(field.seconds(), 0.25);
    field.edit()->setText(QStringLiteral("0.2"));
    QVERIFY(!field.problem().isEmpty());
}

void TestLimitField::wayBackToTheDefault()
{
    LimitField field(QStringLiteral("open"), QStringLiteral("Opening"), QStringLiteral("About"));
    QSignalSpy changed(&field, &LimitField::changed);
    field.show(7);
    auto *back = field.findChild<QPushButton *>();
    QVERIFY(back->isEnabled());
    QCOMPARE(back->accessibleName(), QStringLiteral("Default of Opening"));
    changed.clear();
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(field.seconds(), Limits().get(u"open").value_or(0));
    QVERIFY(!back->isEnabled());
    QCOMPARE(changed.count(), 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    prepareTheme(application);
    TestLimitField test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_limitfield.moc"
