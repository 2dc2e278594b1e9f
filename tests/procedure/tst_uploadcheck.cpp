#include "tests/procedure/uploadbench.h"

using namespace fota;
using namespace Qt::StringLiterals;

/// The module's own check of an uploaded file, where it has one.
class TestUploadCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saidWhereLacking_data();
    void saidWhereLacking();
};

void TestUploadCheck::saidWhereLacking_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("isLacking");
    for (const QByteArray &model : {"ME910C1-NA"_ba, "ME910C1-NV"_ba})
        QTest::addRow("D12 %s", model.constData()) << model << true;
    for (const QByteArray &model : {"LE910-NA1"_ba, "LE910-NA V2"_ba, "LE910-SV1"_ba})
        QTest::addRow("D12 %s", model.constData()) << model << false;
}

/// AT#OTAUP=1 is known of one family alone: without it the consent says that the file was not
/// checked, and no step claims that it was (INV-1).
void TestUploadCheck::saidWhereLacking()
{
    QFETCH(QByteArray, model);
    QFETCH(bool, isLacking);
    const QByteArray version = model.startsWith("ME") ? ", \"firmware\": \"20.00.522.4\""_ba
                                                      : ", \"firmware\": \"20.00.522\","
                                                        " \"subVersion\": \"4\""_ba;
    UploadBench bench(version, model);
    const auto isTold = [&bench] {
        return std::ranges::any_of(bench.result->notes, [](const Error &note) {
            return note.code == ErrorCode::ValidationUnknown;
        });
    };
    QVERIFY(bench.run(bench.upload(RunRequest::Kind::Check)));
    QCOMPARE(bench.result->verdict, VerdictKind::UpdateAvailable);
    QCOMPARE(isTold(), isLacking);
    QVERIFY(bench.run(bench.upload()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(isTold(), isLacking);
    QCOMPARE(bench.count("AT#OTAUP=1"), isLacking ? 0 : 1);
    const bool claimed = std::ranges::any_of(bench.steps, [](const StepReport &step) {
        return step.detail.kind == StepDetail::Kind::Validated;
    });
    QCOMPARE(claimed, !isLacking);
    QCOMPARE(bench.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestUploadCheck)
#include "tst_uploadcheck.moc"
