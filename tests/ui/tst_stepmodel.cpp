#include "ui/run/stepmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fota;

class TestStepModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterHasItsRow();
    void rowTellsLetterTitleStateAndDetail();
    void stepsBeforeTheLettersAppearWithTheRun();
    void everyLetterHasEndedWhenTheRunHas();
    void restartsAreRowsUnderTheirStep();
    void furtherPassWaitsAgain();
    void restartsTellTheirOwnTimes();
    void lostRestartIsNotDone();
    void stoppedStepIsNotInRed_data();
    void stoppedStepIsNotInRed();
    void earlierApplyIsDone();
    void stepAtAMoment();
    void resetLeavesNothing();
};

namespace {

StepReport report(const char *step, StepReport::State state, const StepDetail &detail = {})
{
    StepReport report;
    report.step = QString::fromLatin1(step);
    report.state = state;
    report.atMs = 1'000'000;
    report.elapsedMs = state == StepReport::State::Started ? 0 : 107;
    report.detail = detail;
    return report;
}

QStringList letters(const StepModel &model, int role)
{
    QStringList found;
    for (int phase = 0; phase < model.rowCount(); ++phase) {
        const QModelIndex top = model.index(phase, 0);
        for (int row = 0; row < model.rowCount(top); ++row)
            found << model.index(row, 0, top).data(role).toString();
    }
    return found;
}

} // namespace

void TestStepModel::everyLetterHasItsRow()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    QStringList expected;
    for (char letter = 'a'; letter <= 't'; ++letter)
        expected << QStringLiteral("4.%1").arg(QLatin1Char(letter));
    QCOMPARE(letters(model, StepModel::LetterRole), expected);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, 0).data(StepModel::TitleRole).toString(), QStringLiteral("Prepare"));
}

void TestStepModel::rowTellsLetterTitleStateAndDetail()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(2);
    model.report(report("4.c", StepReport::State::Started));
    const QModelIndex row = model.indexOf(QStringLiteral("4.c"));
    QCOMPARE(model.running(), row);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("running")));
    model.report(report("4.c", StepReport::State::Done,
                        {StepDetail::Kind::Signal, {QStringLiteral("-63")}}));
    const QString text = row.data(Qt::DisplayRole).toString();
    QVERIFY2(text.startsWith(QStringLiteral("4.c Check the signal, done, ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("63 dBm")), qPrintable(text));
    QCOMPARE(row.data(StepModel::ElapsedRole).toString(), QStringLiteral("0.107 s"));
    QVERIFY(!model.running().isValid());
}

void TestStepModel::stepsBeforeTheLettersAppearWithTheRun()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(1);
    for (const char *step : {"OPEN", "IDENT", "SIM"})
        model.report(report(step, StepReport::State::Done));
    QCOMPARE(letters(model, StepModel::StepRole).first(4),
             QStringList({QStringLiteral("OPEN"), QStringLiteral("IDENT"), QStringLiteral("SIM"),
                          QStringLiteral("4.a")}));
    model.begin(1);
    QCOMPARE(letters(model, StepModel::StepRole).first(), QStringLiteral("4.a"));
}

void TestStepModel::everyLetterHasEndedWhenTheRunHas()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(1);
    for (const char *step : {"4.a", "4.b", "4.c", "4.d", "4.e"})
        model.report(report(step, StepReport::State::Done));
    StepReport failed = report("4.f", StepReport::State::Failed);
    failed.error.code = ErrorCode::LoginRefused;
    model.report(failed);
    for (const char *step : {"4.r", "4.s"})
        model.report(report(step, StepReport::State::Done));
    RunResult result;
    result.step = QStringLiteral("4.f");
    result.error = failed.error;
    model.finish(result);
    const QStringList words = letters(model, StepModel::WordRole);
    QCOMPARE(words.size(), 20);
    const QStringList allowed{QStringLiteral("done"), QStringLiteral("other"),
                              QStringLiteral("skipped"), QStringLiteral("failed")};
    for (const QString &word : words)
        QVERIFY2(allowed.contains(word), qPrintable(word));
    QCOMPARE(words[5], QStringLiteral("failed"));
    QCOMPARE(words[6], QStringLiteral("skipped"));
    QCOMPARE(words[19], QStringLiteral("done"));
    QCOMPARE(model.endedLetters(), 20);
}

void TestStepModel::restartsAreRowsUnderTheirStep()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(1);
    model.report(report("4.o", StepReport::State::Started));
    RestartReport restart;
    restart.expected = 3;
    for (restart.count = 1; restart.count <= 2; ++restart.count)
        model.restart(restart);
    const auto detail = [&model](int row) {
        const QModelIndex resets = model.indexOf(QStringLiteral("4.o"));
        return resets.siblingAtRow(resets.row() + row).data(StepModel::DetailRole).toString();
    };
    QCOMPARE(detail(2), QStringLiteral("the port vanished"));
    RestartProgress progress;
    progress.lastSeenMs = 41'000;
    progress.usualMs = 165'000;
    model.progress(progress);
    const QModelIndex resets = model.indexOf(QStringLiteral("4.o"));
    const QModelIndex second = resets.siblingAtRow(resets.row() + 2);
    const QString text = second.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith(QStringLiteral("Restart 2 of 3, running")), qPrintable(text));
    QCOMPARE(detail(1), QStringLiteral("the port vanished")); // it is over
    for (const char *part : {"41 s ago", "usually 2:45", "keep power connected", "running"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QCOMPARE(resets.siblingAtRow(resets.row() + 1).data(StepModel::WordRole).toString(),
             QStringLiteral("done"));
}

void TestStepModel::furtherPassWaitsAgain()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(2);
    for (const char *step : {"4.a", "4.b", "4.q"})
        model.report(report(step, StepReport::State::Done));
    model.restart({});
    StepReport again = report("4.a", StepReport::State::Started);
    again.pass = 2;
    again.visit = 2;
    model.report(again);
    QCOMPARE(letters(model, StepModel::StepRole).size(), 20);
    QCOMPARE(model.indexOf(QStringLiteral("4.q")).data(StepModel::StateRole).value<RowState>(),
             RowState::Waiting);
    QVERIFY(model.running()
                .data(StepModel::DetailRole)
                .toString()
                .contains(QStringLiteral("pass 2 of 2")));
}

void TestStepModel::restartsTellTheirOwnTimes()
{
    StepModel model;
    model.begin(1);
    model.report(report("4.o", StepReport::State::Started));
    RestartReport restart;
    for (const qint64 at : {5'000, 65'000, 125'500}) {
        ++restart.count;
        restart.elapsedMs = at;
        model.restart(restart);
    }
    StepReport done = report("4.o", StepReport::State::Done);
    done.elapsedMs = 164'500;
    model.report(done);
    const QModelIndex resets = model.indexOf(QStringLiteral("4.o"));
    QStringList times;
    for (int i = 1; i <= 3; ++i)
        times << resets.siblingAtRow(resets.row() + i).data(StepModel::ElapsedRole).toString();
    QCOMPARE(times,
             QStringList({QStringLiteral("1:00"), QStringLiteral("1:00"), QStringLiteral("0:39")}));
}

/// The module vanished, and nobody saw it again.
void TestStepModel::lostRestartIsNotDone()
{
    StepModel model;
    model.begin(1);
    model.report(report("4.o", StepReport::State::Started));
    RestartReport restart;
    for (restart.count = 1; restart.count <= 2; ++restart.count)
        model.restart(restart);
    StepReport failed = report("4.o", StepReport::State::Failed);
    failed.error.code = ErrorCode::ModuleLost;
    model.report(failed);
    const QModelIndex resets = model.indexOf(QStringLiteral("4.o"));
    const auto stateOf = [&resets](int below) {
        return resets.siblingAtRow(resets.row() + below)
            .data(StepModel::StateRole)
            .value<RowState>();
    };
    QCOMPARE(stateOf(1), RowState::Done); // it came back, to vanish again
    QCOMPARE(stateOf(2), RowState::Skipped);
    QVERIFY(resets.siblingAtRow(resets.row() + 2)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("its end was not seen")));
}

void TestStepModel::stoppedStepIsNotInRed_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("stopped by the user") << ErrorCode::Cancelled << true;
    QTest::newRow("watched no longer") << ErrorCode::WatchingStopped << true;
    QTest::newRow("F04") << ErrorCode::LoginRefused << false;
}

void TestStepModel::stoppedStepIsNotInRed()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, stopped);
    StepModel model;
    model.begin(1);
    model.report(report("4.f", StepReport::State::Started));
    StepReport failed = report("4.f", StepReport::State::Failed);
    failed.error.code = code;
    model.report(failed);
    const QModelIndex row = model.indexOf(QStringLiteral("4.f"));
    QCOMPARE(row.data(StepModel::WordRole).toString(), QStringLiteral("failed"));
    QCOMPARE(row.data(StepModel::StoppedRole).toBool(), stopped);
    QCOMPARE(row.parent().data(StepModel::StoppedRole).toBool(), stopped);
    QCOMPARE(row.data(StepModel::DetailRole).toString() == QStringLiteral("stopped by you"),
             stopped);
}

void TestStepModel::earlierApplyIsDone() // H03
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(1);
    model.report(report("OPEN", StepReport::State::Done));
    model.appliedBefore();
    model.report(report("4.o", StepReport::State::Done));
    model.finish({});
    const QModelIndex apply = model.indexOf(QStringLiteral("4.n"));
    QCOMPARE(apply.data(StepModel::WordRole).toString(), QStringLiteral("done"));
    QVERIFY(apply.data(StepModel::DetailRole).toString().contains(QStringLiteral("before")));
    QCOMPARE(model.indexOf(QStringLiteral("4.k")).data(StepModel::WordRole).toString(),
             QStringLiteral("skipped"));

    model.begin(1); // settled before a run of its own: there the apply is still to come
    model.appliedBefore();
    model.report(report("4.a", StepReport::State::Started));
    QCOMPARE(apply.data(StepModel::StateRole).value<RowState>(), RowState::Waiting);
    StepReport started = report("4.n", StepReport::State::Started);
    model.report(started);
    model.appliedBefore(); // its own first byte
    QCOMPARE(model.indexOf(QStringLiteral("4.n")).data(StepModel::StateRole).value<RowState>(),
             RowState::Running);
}

void TestStepModel::stepAtAMoment()
{
    StepModel model;
    model.begin(1);
    qint64 at = 1'000'000;
    for (const char *step : {"OPEN", "4.a", "4.b"}) {
        StepReport started = report(step, StepReport::State::Started);
        started.atMs = at;
        model.report(started);
        model.report(report(step, StepReport::State::Done));
        at += 1000;
    }
    QCOMPARE(model.stepAt(999'999), QString());
    QCOMPARE(model.stepAt(1'000'500), QStringLiteral("OPEN"));
    QCOMPARE(model.stepAt(1'001'000), QStringLiteral("4.a"));
    QCOMPARE(model.stepAt(9'000'000), QStringLiteral("4.b"));
}

void TestStepModel::resetLeavesNothing()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(2);
    for (const char *step : {"OPEN", "4.a", "4.b"})
        model.report(report(step, StepReport::State::Done));
    model.finish({});
    model.reset();
    QCOMPARE(model.endedLetters(), 0);
    QCOMPARE(letters(model, StepModel::StepRole).first(), QStringLiteral("4.a"));
    QCOMPARE(model.index(0, 0).data(StepModel::WordRole).toString(), QString());
}

QTEST_MAIN(TestStepModel)
#include "tst_stepmodel.moc"
