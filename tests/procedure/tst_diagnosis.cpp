#include "tests/support/enginebench.h"

#include "core/engine/runevidence.h"
#include "ui/text/messagetext.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using W = Diagnosis::Cause;

/// What a real run saw is enough for the rules: the numbers, the delays and the restarts arrive.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cause_data();
    void cause();
    void goodRunNeedsNone();
};

namespace {

QByteArray fault(const QByteArray &rest)
{
    return "\"faults\": [{" + rest + "}]";
}

} // namespace

void TestDiagnosis::cause_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Diagnosis::Cause>("cause");
    const auto row = [](const char *name, const QByteArray &more, const char *id, W cause) {
        QTest::newRow(name) << more << QString::fromLatin1(id) << cause;
    };
    // clang-format off
    row("R01 no SIM", "\"sim\": {\"state\": \"NOT INSERTED\"}", "R01", W::SimNotInserted);
    row("R06 no signal", "\"radio\": {\"csq\": [99]}", "R06", W::AntennaOrSim);
    row("R10 searching, weak", "\"radio\": {\"csq\": [3], \"cereg\": [2]}", "R10", W::WeakSignal);
    row("R12 SMS only", "\"radio\": {\"cereg\": [6]}", "R12", W::NoDataService);
    row("N01 555", fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 555"), "N01", W::ApnWrong);
    row("N01 149", fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 149"), "N01", W::ApnLogin);
    row("R12 133", fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 133"), "R12", W::NoDataService);
    row("R13 113", fault("\"at\": \"AT#SGACT=3,1\", \"do\": \"err\", \"code\": 113"), "R13", W::RoamingBarred);
    row("F01 name", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"dns\""), "F01", W::NameUnknown);
    row("F02 at once", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"refused\""), "F02", W::NothingListens);
    row("F03 black hole", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"hole\""), "F03", W::PathBlocked);
    row("F04 login", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"530\""), "F04", W::LoginWrong);
    row("F05 full", fault("\"at\": \"AT#FTPOPEN\", \"do\": \"ftp\", \"mode\": \"421\""), "F05", W::ServerFull);
    row("F06 missing", fault("\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"550\""), "F06", W::NameOrFolder);
    row("F15 data path", fault("\"at\": \"AT#FTPGET=\", \"do\": \"ftp\", \"mode\": \"hole\""), "F15", W::DataPathBlocked);
    row("P07 silent", fault("\"at\": \"*\", \"do\": \"mute\""), "P07", W::OtherPortOrSpeed);
    row("A11 silent after first answers", fault("\"at\": \"AT+CGDCONT?\", \"do\": \"mute\""), "A11", W::WentSilent);
    row("D01 report 21", fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"insert\", \"where\": \"after\", \"delayMs\": 1900, "
                               "\"bytes\": \"\\r\\n#OTAEV: \\\"INTEGRITY CHECK FAIL\\\",21\\r\\n\""), "D01", W::DeltaOtherBase);
    row("D03 report 10", fault("\"at\": \"AT#FTPGETOTA\", \"do\": \"insert\", \"where\": \"after\", \"delayMs\": 1900, "
                               "\"bytes\": \"\\r\\n#OTAEV: \\\"INTEGRITY CHECK FAIL\\\",10\\r\\n\""), "D03", W::DeltaDamaged);
    row("U04 no restart", fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"noreset\""), "U04", W::UpdateNotBegun);
    row("U06 loop", fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"loop\""), "U06", W::RestartLoop);
    row("U11 never back", fault("\"at\": \"AT#OTAUP\", \"do\": \"apply\", \"mode\": \"never\""), "U11", W::StillAtWork);
    row("U22 old version twice", "\"apply\": {\"after\": \"old\"}", "U12", W::UpdateRolledBack);
    row("U13 third version", "\"apply\": {\"after\": \"third\"}", "U13", W::CheckFileDiffers);
    // clang-format on
}

void TestDiagnosis::cause()
{
    QFETCH(const QByteArray, more);
    EngineBench bench("{\"module\": \"ME910C1-NA\", " + more + '}');
    bench.putSample();
    QVERIFY(bench.run(bench.request()));
    const Diagnosis found = diagnosisOf(*bench.result);
    const QString told =
        bench.result->fault + u' ' + bench.result->step + u' ' + bench.result->error.detail;
    QFETCH(const QString, id);
    QVERIFY2(found.id == id, qPrintable(found.id + u" of "_s + told));
    QTEST(found.cause, "cause");
    QCOMPARE(bench.result->fault, id); // one support code, wherever it is read
    QCOMPARE(messageFor(*bench.result).code, id);
    QCOMPARE(found.code, bench.result->error.code);
}

void TestDiagnosis::goodRunNeedsNone()
{
    EngineBench bench; // not the sample: that one offers another login, which is told
    bench.putFile(u"firmwarecheck.csv"_s, "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin\r\n");
    bench.putFile(u"30.00.001-B026_FOTA.bin"_s, EngineBench::delta());
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QVERIFY(diagnosisOf(*bench.result).isEmpty());
    QVERIFY(bench.result->seen.fact(Evidence::Fact::Answers) > 10);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
