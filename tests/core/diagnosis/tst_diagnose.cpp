#include "core/diagnosis/diagnose.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

class TestDiagnose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCode_data();
    void everyCode();
    void unknownCode();
    void chosen_data();
    void chosen();
};

void TestDiagnose::everyCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("exempt");
    const QList<ErrorCode> exempt{
        ErrorCode::None,    ErrorCode::ConsentMissing, ErrorCode::Cancelled,  ErrorCode::RunsAsRoot,
        ErrorCode::BadPort, ErrorCode::BadScenario,    ErrorCode::BadProfile, ErrorCode::Internal};
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QVERIFY(codes.keyCount() > 100);
    for (int i = 0; i < codes.keyCount(); ++i)
        QTest::newRow(codes.key(i))
            << ErrorCode(codes.value(i)) << exempt.contains(ErrorCode(codes.value(i)));
}

void TestDiagnose::everyCode()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const bool, exempt);
    static const QRegularExpression form(u"^[PARNFCDUHXL][0-9]{2}$"_s);
    QCOMPARE(faultId(code).isEmpty(), exempt);
    QVERIFY2(exempt || form.match(faultId(code)).hasMatch(), qPrintable(faultId(code)));
}

void TestDiagnose::unknownCode() // of a newer program's journal
{
    QCOMPARE(faultId(ErrorCode(100'000)), QString());
}

void TestDiagnose::chosen_data() // what a person would look up first
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("id");
    QTest::newRow("P03") << ErrorCode::PortDenied << u"P03"_s;
    QTest::newRow("P11") << ErrorCode::PortLost << u"P11"_s;
    QTest::newRow("A11") << ErrorCode::CommandTimeout << u"A11"_s;
    QTest::newRow("A25 the network's doing") << ErrorCode::PushUnderWay << u"A25"_s;
    QTest::newRow("N10") << ErrorCode::BudgetUsed << u"N10"_s;
    QTest::newRow("F04") << ErrorCode::LoginRefused << u"F04"_s;
    QTest::newRow("C16") << ErrorCode::Downgrade << u"C16"_s;
    QTest::newRow("U12") << ErrorCode::StillOldVersion << u"U12"_s;
    QTest::newRow("X02") << ErrorCode::WatchingStopped << u"X02"_s;
    QTest::newRow("H06") << ErrorCode::JournalNotWritten << u"H06"_s;
}

void TestDiagnose::chosen()
{
    QFETCH(const ErrorCode, code);
    QTEST(faultId(code), "id");
}

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
