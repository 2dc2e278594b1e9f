#include "core/fota/step.h"

#include <QTest>

using namespace fota;

/// The table itself: every way out closes what may be open, and nothing goes round in circles.
class TestStepTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheNotes();
    void failureLeadsToEnd_data();
    void failureLeadsToEnd();
    void everyWayOutClosesFtp_data();
    void everyWayOutClosesFtp();
    void restartNeverAppliesAgain_data();
    void restartNeverAppliesAgain();
    void onlyTheVerdictLeadsBack();
};

namespace {

void rows()
{
    QTest::addColumn<int>("from");
    for (int i = 0; i < kStepCount; ++i)
        QTest::newRow(stepRow(StepId(i)).paragraph) << i;
}

} // namespace

void TestStepTable::rowsAreTheNotes()
{
    QCOMPARE(kStepCount, 20);
    for (int i = 0; i < kStepCount; ++i) {
        const Step &row = stepRow(StepId(i));
        QCOMPARE(row.id, StepId(i));
        QCOMPARE(QByteArray(row.paragraph), QByteArray("4.") + char('a' + i));
        QVERIFY(QByteArray(row.title).size() > 2);
        QVERIFY(row.maxVisits >= 1);
        QCOMPARE(row.action == nullptr, row.id == StepId::End);
        QCOMPARE(stepRow(QString::fromLatin1(row.paragraph)), &row);
    }
    QCOMPARE(stepRow(QStringLiteral("4.u")), nullptr);
}

void TestStepTable::failureLeadsToEnd_data()
{
    rows();
}

void TestStepTable::failureLeadsToEnd()
{
    QFETCH(int, from);
    const bool sessionOpen = from >= int(StepId::OpenData) && from <= int(StepId::CloseData);
    bool released = false;
    StepId at = StepId(from);
    for (int hops = 0; at != StepId::End; at = stepRow(at).failed) {
        QVERIFY2(++hops < 5, "failure goes round in circles");
        released |= stepRow(at).failed == StepId::ReleaseData;
    }
    QVERIFY(!sessionOpen || released); // INV-8
}

void TestStepTable::everyWayOutClosesFtp_data()
{
    rows();
}

void TestStepTable::everyWayOutClosesFtp()
{
    QFETCH(int, from);
    if (from < int(StepId::OpenFtp) || from > int(StepId::DownloadDelta)) {
        QVERIFY(stepRow(StepId(from)).other != StepId::ReleaseFtp);
        return;
    }
    // Between 4.f and 4.k nothing leaves but through 4.r: the note's own 4.i would skip it.
    for (const StepId next :
         {stepRow(StepId(from)).done, stepRow(StepId(from)).other, stepRow(StepId(from)).failed})
        QVERIFY(next == StepId::ReleaseFtp || (next > StepId(from) && next <= StepId::CloseFtp));
}

void TestStepTable::restartNeverAppliesAgain_data()
{
    rows();
}

void TestStepTable::restartNeverAppliesAgain()
{
    QFETCH(int, from);
    const StepId next = stepRow(StepId(from)).afterRestart;
    QVERIFY(next != StepId::ApplyUpdate); // INV-2, H03
    const bool applied = from >= int(StepId::ApplyUpdate) && from <= int(StepId::VerifyVersion);
    QCOMPARE(next == StepId::AwaitResets || next == StepId::ReadNewVersion, applied);
}

void TestStepTable::onlyTheVerdictLeadsBack()
{
    for (int i = 0; i < kStepCount; ++i) {
        const Step &row = stepRow(StepId(i));
        for (const StepId next : {row.done, row.other, row.failed}) {
            const bool back = next <= row.id && row.id != StepId::End;
            QVERIFY2(!back || (row.id == StepId::VerifyVersion && next == StepId::ConfigureSocket),
                     row.paragraph);
        }
    }
}

QTEST_GUILESS_MAIN(TestStepTable)
#include "tst_steptable.moc"
