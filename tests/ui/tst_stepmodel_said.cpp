#include "ui/run/stepmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fota;

/// What a row tells beyond its state: the module's own words, earlier visits, usual times.
class TestStepModelSaid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyIsThereBesideItsMeaning_data();
    void replyIsThereBesideItsMeaning();
    void replyOfAnEarlierCommandIsKept();
    void replyIsPlainAndShort();
    void earlierVisitsAreTold();
    void usualTimesOfWhatIsToCome();
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

} // namespace

void TestStepModelSaid::replyIsThereBesideItsMeaning_data()
{
    QTest::addColumn<QByteArrayList>("reply");
    QTest::addColumn<StepDetail>("detail");
    QTest::addColumn<QString>("shown");
    using Kind = StepDetail::Kind;
    QTest::newRow("a value") << QByteArrayList{"+CSQ: 25,3", "OK"}
                             << StepDetail{Kind::Signal, {QStringLiteral("-63")}}
                             << QStringLiteral("+CSQ: 25,3");
    QTest::newRow("of several lines the one that it was read from")
        << QByteArrayList{"+CGDCONT: 1,\"IP\",\"other\"", "+CGDCONT: 3,\"IPV4V6\",\"VZWINTERNET\"",
                          "+CGDCONT: 4,\"IP\",\"\"", "OK"}
        << StepDetail{Kind::ApnWasSet, {QStringLiteral("VZWINTERNET")}}
        << QStringLiteral("+CGDCONT: 3,\"IPV4V6\",\"VZWINTERNET\"");
    QTest::newRow("no more than its end")
        << QByteArrayList{"OK"} << StepDetail{Kind::Closed, {}} << QStringLiteral("OK");
    QTest::newRow("an error") << QByteArrayList{"+CME ERROR: 614"} << StepDetail{}
                              << QStringLiteral("+CME ERROR: 614");
    QTest::newRow("none yet") << QByteArrayList{} << StepDetail{} << QString();
}

void TestStepModelSaid::replyIsThereBesideItsMeaning()
{
    QFETCH(const QByteArrayList, reply);
    QFETCH(const StepDetail, detail);
    QFETCH(const QString, shown);
    StepModel model;
    QAbstractItemModelTester tester(&model);
    using Direction = LogEntry::Direction;
    const auto said = [](Direction direction, const QByteArray &text) {
        return LogEntry{1, direction, "4.c", text};
    };
    model.logged({said(Direction::Received, "of no run")});
    model.begin(1);
    model.report(report("4.c", StepReport::State::Started));
    QList<LogEntry> lines{said(Direction::Sent, "AT+AN=EARLIER"),
                          said(Direction::Received, "ITS REPLY"), said(Direction::Sent, "AT+X"),
                          LogEntry{1, Direction::Received, "4.d", "another step's"}};
    for (const QByteArray &line : reply) {
        lines << said(Direction::Received, line);
        lines << said(Direction::Unsolicited, "#OTAEV: in between");
    }
    model.report(report("4.c", StepReport::State::Done, detail));
    model.logged(lines); // after the report, as batches come
    const QModelIndex row = model.indexOf(QStringLiteral("4.c"));
    QCOMPARE(row.data(StepModel::ReplyRole).toString(), shown);
    QCOMPARE(row.data(Qt::AccessibleDescriptionRole).toString(), shown);
    const QString tip = row.data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("AT+X")) && !tip.contains(QStringLiteral("EARLIER")));
    model.report(report("4.c", StepReport::State::Started)); // again
    QVERIFY(row.data(StepModel::ReplyRole).toString().isEmpty());
}

/// Of several commands of a step the one that the detail was read from, not the last.
void TestStepModelSaid::replyOfAnEarlierCommandIsKept()
{
    const QString version = QStringLiteral("30.00.001-B026_FOTA");
    StepModel model;
    model.begin(1);
    model.report(report("4.p", StepReport::State::Started));
    using Direction = LogEntry::Direction;
    model.logged({{1, Direction::Sent, "4.p", "AT+GMR"},
                  {1, Direction::Received, "4.p", version.toLatin1()},
                  {1, Direction::Received, "4.p", "OK"},
                  {1, Direction::Sent, "4.p", "AT+CGSN"},
                  {1, Direction::Received, "4.p", "352613070123454"},
                  {1, Direction::Received, "4.p", "OK"}});
    model.report(report("4.p", StepReport::State::Done, {StepDetail::Kind::Version, {version}}));
    const QModelIndex row = model.indexOf(QStringLiteral("4.p"));
    QCOMPARE(row.data(StepModel::ReplyRole).toString(), version);
    model.report(report("4.p", StepReport::State::Started)); // again: nothing is heard yet
    model.logged({{1, Direction::Sent, "4.p", "AT+GMR"}, {1, Direction::Received, "4.p", "ERROR"}});
    QCOMPARE(row.data(StepModel::ReplyRole).toString(), QStringLiteral("ERROR"));
}

void TestStepModelSaid::replyIsPlainAndShort() // K14, K15
{
    StepModel model;
    model.begin(1);
    model.report(report("4.c", StepReport::State::Started));
    QList<LogEntry> lines{{1, LogEntry::Direction::Sent, "4.c", "AT+X"}};
    for (int i = 0; i < 10'000; ++i)
        lines.append({1, LogEntry::Direction::Received, "4.c", "<b>x</b>\x1b[2J"});
    model.logged(lines);
    const QModelIndex row = model.indexOf(QStringLiteral("4.c"));
    QCOMPARE(row.data(StepModel::ReplyRole).toString(), QStringLiteral("<b>x</b>\\x1b[2J"));
    const QString tip = row.data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QChar(0x1b)));
    QVERIFY2(tip.size() < 2000, qPrintable(QString::number(tip.size())));
}

void TestStepModelSaid::earlierVisitsAreTold()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    model.begin(2);
    model.report(report("4.a", StepReport::State::Started));
    model.report(report("4.a", StepReport::State::Done));
    model.report(report("4.k", StepReport::State::Started));
    StepReport failed = report("4.k", StepReport::State::Failed);
    failed.error.code = ErrorCode::DeltaCut;
    model.report(failed);
    StepReport again = report("4.a", StepReport::State::Started);
    again.visit = 2;
    model.report(again);
    const QModelIndex row = model.indexOf(QStringLiteral("4.k"));
    QCOMPARE(row.data(StepModel::DetailRole).toString(), QString());
    const QString tip = row.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("Try 1: failed, ")), qPrintable(tip));
    again = report("4.k", StepReport::State::Started);
    again.visit = 2;
    model.report(again);
    QVERIFY(row.data(StepModel::DetailRole).toString().contains(QStringLiteral("try 2")));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Try 1: failed, ")));
}

void TestStepModelSaid::usualTimesOfWhatIsToCome()
{
    StepModel model;
    QAbstractItemModelTester tester(&model);
    const auto usual = [&model](const char *step) {
        return model.indexOf(QString::fromLatin1(step)).data(StepModel::UsualRole).toString();
    };
    QVERIFY(usual("4.k").isEmpty());
    model.setUsual({{QStringLiteral("4.c"), 107},
                    {QStringLiteral("4.k"), 52'400},
                    {QStringLiteral("4.l"), 327},
                    {QStringLiteral("4.o"), 165'000}});
    QVERIFY(usual("4.c").isEmpty()); // of what is over at once nobody asks
    QCOMPARE(usual("4.k"), QStringLiteral("usually 0:52"));
    const QModelIndex download = model.indexOf(QStringLiteral("4.k")).parent();
    QCOMPARE(download.data(StepModel::UsualRole).toString(), QStringLiteral("usually 0:52"));
    model.begin(1);
    model.report(report("4.k", StepReport::State::Started));
    QVERIFY(usual("4.k").isEmpty() && download.data(StepModel::UsualRole).toString().isEmpty());
    QCOMPARE(model.running().data(StepModel::DetailRole).toString(),
             QStringLiteral("usually 0:52"));
    model.report(report("4.k", StepReport::State::Done));
    QVERIFY(usual("4.k").isEmpty());
    QCOMPARE(model.usualMs(QStringLiteral("4.o")), 165'000);
    model.setUsual({});
    QVERIFY(usual("4.o").isEmpty());
}

QTEST_MAIN(TestStepModelSaid)
#include "tst_stepmodel_said.moc"
