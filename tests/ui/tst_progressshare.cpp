#include "ui/run/progressshare.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fota;

class TestProgressShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverBackwards();
    void failureStaysWhereItFailed();
    void endIsAllOnlyWhenGood();
    void uploadCountsBytes();
};

namespace {

StepReport report(char letter, StepReport::State state)
{
    StepReport report;
    report.step = QStringLiteral("4.%1").arg(QLatin1Char(letter));
    report.state = state;
    return report;
}

} // namespace

void TestProgressShare::neverBackwards()
{
    QRandomGenerator random(1);
    for (const bool isCheck : {true, false}) {
        ProgressShare share;
        share.begin(isCheck);
        int last = 0;
        for (int i = 0; i < 2000; ++i) {
            share.report(
                report(char('a' + random.bounded(20)), StepReport::State(random.bounded(6))));
            QVERIFY(share.percent() >= last && share.percent() < 100);
            last = share.percent();
        }
    }
}

void TestProgressShare::failureStaysWhereItFailed()
{
    ProgressShare share;
    share.begin(false);
    for (char letter = 'a'; letter < 'f'; ++letter)
        share.report(report(letter, StepReport::State::Done));
    share.report(report('f', StepReport::State::Failed));
    const int failed = share.percent();
    for (const char letter : {'r', 's', 't'})
        share.report(report(letter, StepReport::State::Done));
    share.finish({});
    QCOMPARE(share.percent(), failed);
    QVERIFY(failed > 20 && failed < 40);
}

void TestProgressShare::endIsAllOnlyWhenGood()
{
    ProgressShare share;
    share.begin(true);
    RunResult result;
    result.verdict = VerdictKind::UpdateAvailable;
    share.finish(result);
    QCOMPARE(share.percent(), 100);
}

/// Of a local update most of the bar is bytes.
void TestProgressShare::uploadCountsBytes()
{
    ProgressShare share;
    share.begin(false, Way::Upload);
    StepReport upload;
    upload.step = QStringLiteral("UPLOAD");
    int last = -1;
    for (const int sent : {0, 1'000, 5'000, 9'999, 10'000}) {
        upload.state = StepReport::State::Progress;
        upload.detail = {StepDetail::Kind::Uploaded,
                         {QStringLiteral("x"), QString::number(sent), QStringLiteral("10000")}};
        share.report(upload);
        QVERIFY(share.percent() > last);
        last = share.percent();
    }
    QCOMPARE(last, 63);
    upload.state = StepReport::State::Failed;
    share.report(upload);
    share.report(report('n', StepReport::State::Done));
    QCOMPARE(share.percent(), 63);
}

QTEST_MAIN(TestProgressShare)
#include "tst_progressshare.moc"
