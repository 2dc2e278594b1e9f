#include "tests/ui/support/historyscript.h"

#include "ui/history/historypage.h"
#include "ui/mainwindow.h"
#include "ui/widgets/rowtable.h"

#include <QDateTime>
#include <QPushButton>
#include <QTest>

namespace fota::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kOwn = "b-1";

FoundSession session(int day, const QString &letters, const QString &outcome,
                     const QString &fault = {})
{
    FoundSession found;
    SessionRecord &record = found.record;
    const QDateTime began(QDate(2026, 1, day), QTime(13, 18, 15));
    record.id = began.toString(u"yyyyMMdd-HHmmss-"_s) + letters;
    record.bench = QLatin1StringView(kOwn);
    record.benchName = u"bench one"_s;
    record.program = u"fotabench 0.1.0"_s;
    record.port = u"/dev/ttyUSB1"_s;
    record.kind = u"update"_s;
    record.startedMs = began.toMSecsSinceEpoch();
    record.endedMs = record.startedMs + 189'000;
    record.runs = 1;
    record.model = u"ME910C1-NA"_s;
    record.imei = u"352353080123456"_s;
    record.iccid = u"89148000001234567890"_s;
    record.operatorName = u"Verizon"_s;
    record.from = u"30.00.001-B026"_s;
    record.target = u"30.00.001-B026_FOTA"_s;
    record.now = outcome == u"Updated" ? record.target : record.from;
    record.outcome = outcome;
    record.fault = fault;
    record.elapsedMs = outcome.isEmpty() ? -1 : 189'112;
    record.server = u"ftp.example.com:21"_s;
    record.file = u"30.00.001-B026_FOTA.bin"_s;
    found.folder = u"/sessions/"_s + record.id;
    return found;
}

StepVisit visit(const QString &step, LogStep::State state, qint64 elapsedMs, const QString &command,
                const QString &reply)
{
    StepVisit visit;
    visit.step = step;
    visit.run = 1;
    visit.state = state;
    visit.elapsedMs = elapsedMs;
    if (!command.isEmpty())
        visit.exchanges.append({command, reply.split(u'|'), elapsedMs});
    return visit;
}

} // namespace

FoundSessions someSessions()
{
    FoundSessions all;
    all.ownBench = QLatin1StringView(kOwn);
    FoundSession running = session(19, u"mm7p"_s, {});
    running.record.now.clear();
    FoundSession failed = session(17, u"k3f9"_s, u"Failed"_s, u"F04"_s);
    failed.record.step = u"4.f"_s;
    failed.record.tags = QStringList{u"customer 7"_s, u"vip"_s};
    failed.record.note = u"Password was the old one; sent the new one by mail."_s;
    FoundSession other = session(16, u"aa2b"_s, u"NotUpdated"_s, u"U04"_s);
    other.record.bench = u"b-2"_s;
    other.record.benchName = u"bench two"_s;
    other.record.model = u"LE910-NA1"_s;
    other.record.from = u"20.00.522"_s;
    other.record.now = u"20.00.522"_s;
    other.record.operatorName = u"AT&T"_s;
    other.record.tags = QStringList{u"field"_s};
    other.folder.clear();
    FoundSession checked = session(15, u"zz9y"_s, u"UpdateAvailable"_s);
    checked.record.kind = u"check"_s;
    all.sessions = {running,
                    session(18, u"b4cc"_s, u"Updated"_s),
                    failed,
                    other,
                    checked,
                    session(14, u"q5wr"_s, u"ModuleLost"_s, u"U02"_s),
                    session(13, u"n8vd"_s, u"Cancelled"_s)};
    return all;
}

SessionComparison someComparison()
{
    using State = LogStep::State;
    const FoundSessions all = someSessions();
    const QList<StepVisit> first{
        visit(u"4.a"_s, State::Done, 390, u"AT#SCFG=1,3,300,90,600,50"_s, u"OK"_s),
        visit(u"4.b"_s, State::Done, 101, u"AT+CGDCONT?"_s, u"+CGDCONT: 3,\"IPV4V6\"|OK"_s),
        visit(u"4.c"_s, State::Done, 107, u"AT+CSQ"_s, u"+CSQ: 25,3|OK"_s),
        visit(u"4.e"_s, State::Done, 1'200, u"AT#SGACT=3,1"_s, u"#SGACT: 10.0.0.2|OK"_s),
        visit(u"4.k"_s, State::Done, 41'030, u"AT#FTPGETOTA=\"delta.bin\",0"_s, u"OK"_s),
        visit(u"4.n"_s, State::Done, 620, u"AT#OTAUP=0"_s, u"OK"_s)};
    const QList<StepVisit> second{
        visit(u"4.a"_s, State::Done, 402, u"AT#SCFG=1,3,300,90,600,50"_s, u"OK"_s),
        visit(u"4.b"_s, State::Done, 99, u"AT+CGDCONT?"_s, u"+CGDCONT: 3,\"IPV4V6\"|OK"_s),
        visit(u"4.c"_s, State::Done, 113, u"AT+CSQ"_s, u"+CSQ: 9,4|OK"_s),
        visit(u"4.e"_s, State::Done, 3'410, u"AT#SGACT=3,1"_s, u"#SGACT: 10.0.0.2|OK"_s),
        visit(u"4.k"_s, State::Failed, 90'000, u"AT#FTPGETOTA=\"delta.bin\",0"_s,
              u"+CME ERROR: 607"_s),
        visit(u"4.r"_s, State::Done, 210, u"AT#FTPCLOSE"_s, u"OK"_s)};
    return {all.sessions[5].record, all.sessions[1].record, pairedSteps(first, second)};
}

StepCount someStatistics()
{
    const QString model = u"ME910C1-NA"_s;
    const QString slow = u"20260114-131815-q5wr"_s;
    StepCount count;
    count.sessions = 12;
    const auto add = [&](const char *step, int visits, int failed, qint64 median, qint64 slowest) {
        count.steps.append(
            {model, QString::fromLatin1(step), visits, failed, median, slowest, slow});
    };
    add("OPEN", 12, 0, 20, 45);
    add("IDENT", 12, 0, 610, 1'900);
    add("4.a", 12, 0, 390, 410);
    add("4.b", 12, 0, 101, 140);
    add("4.c", 14, 2, 107, 12'000);
    add("4.d", 12, 0, 141, 30'500);
    add("4.e", 13, 1, 1'200, 9'400);
    add("4.f", 12, 3, 2'100, 6'000);
    add("4.g", 9, 0, 900, 1'400);
    add("4.i", 9, 0, 0, 1);
    add("4.k", 9, 1, 41'000, 88'000);
    add("4.n", 8, 0, 620, 700);
    add("4.o", 8, 0, 165'000, 201'000);
    add("4.p", 8, 8, -1, -1);
    count.steps.append({u"LE910-NA1"_s, u"4.a"_s, 1, 0, 380, 380, u"20260116-131815-aa2b"_s});
    return count;
}

void showHistory(const MainWindow &window, const QString &view)
{
    HistoryPage *page = window.history();
    QTest::keyClick(page->window(), Qt::Key_2, Qt::AltModifier);
    page->found(someSessions());
    if (view == u"comparison") {
        QTest::keyClick(page->findChild<RowTable *>(u"sessions"_s), Qt::Key_Down,
                        Qt::ShiftModifier);
        page->findChild<QPushButton *>(u"compare"_s)->click();
        page->compared(someComparison(), {});
    } else if (view == u"statistics") {
        page->findChild<QPushButton *>(u"statistics"_s)->click();
        page->counted(someStatistics(), {});
    }
}

Error historyAway()
{
    return {ErrorCode::LogNotWritten, u"db.example.com: connection timed out"_s, {}};
}

} // namespace fota::tests
