#include "core/fota/uploadtable.h"

#include <QSet>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// The local update's own table, and how it joins the note's.
class TestUploadTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wayOfSteps();
    void endsInTheNotesRows();
    void failureLeadsToEnd();
    void restartNeverAppliesAgain();
    void onlyTheVerdictLeadsBack();
    void rowsAreFoundByName();
};

namespace {

QStringList names()
{
    QStringList all;
    for (const StepId id : stepsOf(Way::Upload))
        all += QString::fromLatin1(stepRow(id, Way::Upload).paragraph);
    return all;
}

} // namespace

void TestUploadTable::wayOfSteps()
{
    QCOMPARE(names(), (QStringList{u"4.h"_s, u"4.i"_s, u"4.j"_s, u"UPLOAD"_s, u"VALIDATE"_s,
                                   u"4.n"_s, u"4.o"_s, u"4.p"_s, u"4.q"_s, u"4.t"_s}));
    QCOMPARE(stepsOf(Way::Network).size(), kStepCount);
}

/// The apply and all that watches it are the very rows of the note's table.
void TestUploadTable::endsInTheNotesRows()
{
    QCOMPARE(stepRow(StepId::CloseData, Way::Upload).done, StepId::ApplyUpdate);
    for (const StepId id : {StepId::ApplyUpdate, StepId::AwaitResets, StepId::ReadNewVersion})
        QCOMPARE(&stepRow(id, Way::Upload), &stepRow(id));
    QCOMPARE(stepRow(StepId::VerifyVersion, Way::Upload).afterRestart,
             stepRow(StepId::VerifyVersion).afterRestart);
}

void TestUploadTable::failureLeadsToEnd()
{
    for (const StepId from : stepsOf(Way::Upload))
        QCOMPARE(stepRow(from, Way::Upload).failed, StepId::End); // nothing is open on this way
}

void TestUploadTable::restartNeverAppliesAgain() // INV-2, H01, H03
{
    for (const StepId from : stepsOf(Way::Upload)) {
        const StepId next = stepRow(from, Way::Upload).afterRestart;
        const bool applied = from >= StepId::ApplyUpdate && from <= StepId::VerifyVersion;
        QCOMPARE(next == StepId::AwaitResets || next == StepId::ReadNewVersion, applied);
        QVERIFY(applied || next == StepId::End);
    }
}

void TestUploadTable::onlyTheVerdictLeadsBack()
{
    for (const StepId from : stepsOf(Way::Upload)) {
        const Step &row = stepRow(from, Way::Upload);
        QVERIFY(row.maxVisits >= 1 && row.maxVisits <= 9);
        for (const StepId next : {row.done, row.other, row.failed})
            QVERIFY(next > from || from == StepId::End
                    || (from == StepId::VerifyVersion && next == firstStep(Way::Upload)));
    }
}

void TestUploadTable::rowsAreFoundByName()
{
    QCOMPARE(stepRow(u"UPLOAD")->id, StepId::DownloadDelta);
    QCOMPARE(stepRow(u"VALIDATE")->id, StepId::CloseData);
    QCOMPARE(stepRow(u"4.h"), &stepRow(StepId::ReadVersion));
    QVERIFY(!stepRow(u"upload"));
    const QStringList all = names();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

QTEST_GUILESS_MAIN(TestUploadTable)
#include "tst_uploadtable.moc"
