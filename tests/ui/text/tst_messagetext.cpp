#include "core/engine/runevidence.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/errortext.h"
#include "ui/text/messagetext.h"

#include <QLocale>
#include <QMetaEnum>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fota::Message::Severity)
Q_DECLARE_METATYPE(fota::Message)

namespace {

const QString kNothing = u"Nothing was changed on the module."_s;
const QString kMayBe = u"The module may still be updating: keep power and cable connected."_s;

RunResult result(VerdictKind verdict, ErrorCode code = ErrorCode::None)
{
    RunResult result;
    result.verdict = verdict;
    result.error = {code, {}, {}};
    result.from = u"30.00.001-B026"_s;
    result.target = u"30.00.001-B026_FOTA"_s;
    return result;
}

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void stateFitsTheVerdict_data();
    void stateFitsTheVerdict();
    void everyVerdictHasFourParts();
    void writtenSettingsAreNamed();
    void openSessionsAreTold();
    void failureNamesItsStep();
    void notesCarryTheirIds();
    void offersAreNoWorry_data();
    void offersAreNoWorry();
    void folderTroubleIsNamed();
    void codeIsTheDiagnosis();
    void furtherUpdateIsOffered();
    void powerIsSaidOnce_data();
    void powerIsSaidOnce();
    void subVersionIsShown();
    void errorsOutsideARun();
    void interruptedRuns();
    void waitingAndRestarting();
    void everyQuestionHasItsWords();
    void onePlainLine();
    void textFromOutsideIsEscaped();
    void actionIsThatOfTheRule();
    void patienceWhileItMayBeUpdating();
};

void TestMessageText::stateFitsTheVerdict_data()
{
    QTest::addColumn<RunResult>("run");
    QTest::addColumn<QString>("state");
    const auto with = [](RunResult run, const QString &now, int applies) {
        run.now = now;
        run.passes = applies;
        return run;
    };
    const QString old = u"30.00.001-B026"_s;
    const QString target = u"30.00.001-B026_FOTA"_s;
    QTest::newRow("Updated") << with(result(VerdictKind::Updated), target, 1)
                             << u"The module runs 30.00.001-B026_FOTA."_s;
    QTest::newRow("AlreadyCurrent")
        << with(result(VerdictKind::AlreadyCurrent), target, 0)
        << u"The module runs 30.00.001-B026_FOTA. Nothing was changed on the module."_s;
    QTest::newRow("NotUpdated") << with(result(VerdictKind::NotUpdated), old, 1)
                                << u"The module runs 30.00.001-B026, as before."_s;
    QTest::newRow("UnexpectedVersion")
        << with(result(VerdictKind::UnexpectedVersion), u"30.00.009"_s, 1)
        << u"The module runs 30.00.009; before it ran 30.00.001-B026, and 30.00.001-B026_FOTA was "
           "wanted."_s;
    QTest::newRow("ModuleLost") << with(result(VerdictKind::ModuleLost), {}, 1) << kMayBe;
    QTest::newRow("Unknown") << with(result(VerdictKind::Unknown), {}, 0) << kMayBe;
    QTest::newRow("Refused") << result(VerdictKind::Refused) << kNothing;
    QTest::newRow("Cancelled") << result(VerdictKind::Cancelled) << kNothing;
    QTest::newRow("Failed") << result(VerdictKind::Failed, ErrorCode::LoginRefused) << kNothing;
    QTest::newRow("UpdateAvailable") << result(VerdictKind::UpdateAvailable) << kNothing;
    QTest::newRow("Failed with an apply on record, no version")
        << with(result(VerdictKind::Failed), {}, 1) << kMayBe;
    QTest::newRow("Refused in a later pass, version read")
        << with(result(VerdictKind::Refused), old, 1) << u"The module runs 30.00.001-B026."_s;
}

void TestMessageText::stateFitsTheVerdict()
{
    QFETCH(RunResult, run);
    QTEST(messageFor(run).state, "state");
}

void TestMessageText::everyVerdictHasFourParts()
{
    const QMetaEnum verdicts = QMetaEnum::fromType<VerdictKind>();
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    for (int v = 0; v < verdicts.keyCount(); ++v) {
        for (int c = 0; c < codes.keyCount(); ++c) {
            RunResult run = result(VerdictKind(verdicts.value(v)), ErrorCode(codes.value(c)));
            const Message message = messageFor(run);
            QVERIFY(message.what.endsWith(u'.'));
            QVERIFY(message.state.endsWith(u'.'));
            QVERIFY(message.next.endsWith(u'.'));
            QVERIFY(!message.what.contains(u"%1"_s) && !message.state.contains(u"%1"_s));
        }
    }
    QCOMPARE(messageFor(result(VerdictKind::Updated)).severity, Message::Severity::Good);
    QCOMPARE(messageFor(result(VerdictKind::Failed)).severity, Message::Severity::Failed);
    QCOMPARE(messageFor(result(VerdictKind::Failed, ErrorCode::LoginRefused)).code, u"F04"_s);
}

void TestMessageText::writtenSettingsAreNamed()
{
    RunResult run = result(VerdictKind::Cancelled, ErrorCode::Cancelled);
    run.changed = QStringList{u"APN"_s, u"socket"_s};
    const QString state = messageFor(run).state;
    QVERIFY(!state.contains(kNothing));
    QVERIFY(state.contains(u"the data APN, the socket settings"_s));
}

void TestMessageText::openSessionsAreTold() // INV-8
{
    RunResult run = result(VerdictKind::Updated);
    run.sessionsOpen = true;
    QVERIFY(messageFor(run).state.contains(u"may still be open"_s));
    QCOMPARE(messageFor(run).severity, Message::Severity::Look);
}

void TestMessageText::failureNamesItsStep()
{
    RunResult run = result(VerdictKind::Failed, ErrorCode::LoginRefused);
    run.step = u"4.f"_s;
    run.fault = u"F04"_s;
    const Message message = messageFor(run);
    QCOMPARE(message.what, u"Step 4.f, Open the FTP session: The server refused the user name or "
                           "the password. Probably: user name or password are misspelt, or this "
                           "account is closed."_s);
    run.step = u"4.k"_s;
    QVERIFY(messageFor(run).state.contains(u"it does no harm"_s));
}

void TestMessageText::notesCarryTheirIds()
{
    RunResult run = result(VerdictKind::Updated);
    run.notes = {{ErrorCode::AfterUpdateUnregistered, {}, {}}};
    const Message message = messageFor(run); // U17
    QCOMPARE(message.severity, Message::Severity::Look);
    QCOMPARE(message.notes.size(), 1);
    QVERIFY(message.notes.first().endsWith(u"(U17)"_s));
    QCOMPARE(message.what, u"The module was updated."_s);
    QCOMPARE(message.next,
             ErrorText::sentence(run.notes.first()) + u' ' + ErrorText::advice(run.notes.first()));
    RunResult failed = result(VerdictKind::Failed, ErrorCode::LoginRefused);
    failed.lastServerReply = u"530 Login incorrect."_s;
    QVERIFY(messageFor(failed).notes.join(u' ').contains(u"530 Login incorrect."_s));
}

void TestMessageText::offersAreNoWorry_data()
{
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<ErrorCode>("note");
    QTest::newRow("C28 after an update") << VerdictKind::Updated << ErrorCode::NextServerOffered;
    QTest::newRow("C29 after an update") << VerdictKind::Updated << ErrorCode::NextLoginOffered;
    QTest::newRow("C28, current already")
        << VerdictKind::AlreadyCurrent << ErrorCode::NextServerOffered;
    QTest::newRow("C29, current already")
        << VerdictKind::AlreadyCurrent << ErrorCode::NextLoginOffered;
}

void TestMessageText::offersAreNoWorry()
{
    QFETCH(VerdictKind, verdict);
    QFETCH(ErrorCode, note);
    RunResult run = result(verdict);
    run.notes = {{note, {}, {}}};
    const Message message = messageFor(run);
    QCOMPARE(message.severity, Message::Severity::Good);
    QVERIFY(!message.next.contains(ErrorText::advice(run.notes[0])));
    QCOMPARE(message.notes.size(), 1);
    QVERIFY(message.notes[0].contains(ErrorText::sentence(run.notes[0])));
    QVERIFY(message.notes[0].contains(ErrorText::advice(run.notes[0])));
    run.notes << Error{ErrorCode::SettingsLost, {}, {}};
    QCOMPARE(messageFor(run).severity, Message::Severity::Look);
}

void TestMessageText::folderTroubleIsNamed() // H08
{
    const Error error{ErrorCode::LogNotWritten, u"/data: belongs to another user"_s, {}};
    const Message refused = messageFor(error, false);
    QVERIFY(refused.what.contains(u"/data: belongs to another user"_s));
    QVERIFY(!refused.next.contains(u"The run goes on"_s));
    QCOMPARE(refused.code, u"H17"_s);
    QCOMPARE(noticeFor(error).code, u"H17"_s);
    const auto codes = [](const QString &detail) {
        const Error told{ErrorCode::LogNotWritten, detail, {}};
        return messageFor(told, false).code + u' ' + noticeFor(told).code;
    };
    QCOMPARE(codes(u"/data: Permission denied"_s), u"H08 H08"_s);
    QCOMPARE(codes(u"/data: No space left on device"_s), u"H07 H07"_s);
    QCOMPARE(codes(u"/data"_s), u"H08 H07"_s); // a folder is refused, a run goes on
}

void TestMessageText::codeIsTheDiagnosis()
{
    RunResult run = result(VerdictKind::NotUpdated, ErrorCode::StillOldVersion);
    run.passes = 1;
    QCOMPARE(messageFor(run).code, u"U04"_s); // no restart was seen
    run.restarts = 3;
    QCOMPARE(messageFor(run).code, u"U12"_s);
    run = result(VerdictKind::NotUpdated, ErrorCode::ApplyRefused);
    run.seen.facts = {{Evidence::Fact::Integrity, 21}};
    QCOMPARE(messageFor(run).code, u"D01"_s);
    run = result(VerdictKind::Unknown, ErrorCode::WatchingStopped);
    QCOMPARE(messageFor(run).code, u"X02"_s);
    run = result(VerdictKind::Unknown, ErrorCode::WriteBlocked); // no rule of its own by then
    QCOMPARE(messageFor(run).code, u"P09"_s);
    run = result(VerdictKind::Updated);
    run.notes = {{ErrorCode::AfterUpdateUnregistered, {}, {}}};
    QCOMPARE(messageFor(run).code, QString());
}

void TestMessageText::furtherUpdateIsOffered() // D10
{
    RunResult run = result(VerdictKind::Updated);
    QVERIFY(messageFor(run).next.contains(u"further update"_s));
    run.isUpload = true; // no server was asked
    QVERIFY(!messageFor(run).next.contains(u"further update"_s));
    QVERIFY(!messageFor(result(VerdictKind::AlreadyCurrent)).next.contains(u"further update"_s));
}

void TestMessageText::powerIsSaidOnce_data()
{
    QTest::addColumn<Message>("message");
    QTest::newRow("Unknown") << messageFor(result(VerdictKind::Unknown));
    QTest::newRow("Unknown, watching stopped")
        << messageFor(result(VerdictKind::Unknown, ErrorCode::WatchingStopped));
    RunResult unread = result(VerdictKind::Failed, ErrorCode::VersionUnread);
    unread.passes = 1;
    QTest::newRow("version unread") << messageFor(unread);
    InterruptedReport interrupted;
    interrupted.applyOnRecord = true;
    QTest::newRow("interrupted") << messageFor(interrupted);
}

void TestMessageText::powerIsSaidOnce()
{
    QFETCH(Message, message);
    QCOMPARE(plainText(message).count(u"keep power"_s, Qt::CaseInsensitive), 1);
}

void TestMessageText::subVersionIsShown() // D11
{
    RunResult run = result(VerdictKind::Updated);
    run.now = u"20.00.522"_s;
    run.nowSub = u"7"_s;
    QCOMPARE(messageFor(run).state, u"The module runs 20.00.522.7."_s);
}

void TestMessageText::errorsOutsideARun()
{
    const Message denied = messageFor({ErrorCode::PortDenied, u"Permission denied"_s, {}}, false);
    QCOMPARE(denied.code, u"P03"_s);
    QCOMPARE(denied.what, u"You are not allowed to use the port (Permission denied). Probably: "
                          "your account is not in the group that the port belongs to."_s);
    QCOMPARE(denied.state, u"The module is not connected."_s);
    QCOMPARE(messageFor({ErrorCode::CommandTimeout, {}, {}}, true).state, kNothing);
    QVERIFY(messageFor(Error(), true).isEmpty());
    QCOMPARE(noticeFor({ErrorCode::LogNotWritten, {}, {}}).code, u"H07"_s);
    // A run that goes on is not to be started again.
    const Message cut = noticeFor({ErrorCode::DeltaCut, {}, {}});
    QVERIFY2(!cut.next.isEmpty() && !cut.next.contains(u"Start again"), qPrintable(cut.next));
}

void TestMessageText::interruptedRuns()
{
    InterruptedReport report;
    report.atMs = 1'515'525'498'344;
    const Message before = messageFor(report); // H01
    QCOMPARE(before.code, u"H01"_s);
    QVERIFY(before.state.startsWith(u"Nothing was changed"_s));
    report.applyOnRecord = true;
    const Message after = messageFor(report); // H02, H03
    QCOMPARE(after.code, u"H03"_s);
    QCOMPARE(after.state, kMayBe);
    QVERIFY(after.what.contains(u"an update may have been started"_s));
}

void TestMessageText::waitingAndRestarting()
{
    WaitReport wait;
    wait.attempt = 2;
    wait.untilMs = 1'000'000 + 290'000;
    wait.because = {ErrorCode::ServerNotFound, {}, {}};
    const Message message = messageFor(wait, 1'000'000); // N10
    QVERIFY(message.what.startsWith(u"Attempt 2: "_s));
    QVERIFY(message.next.contains(u"4 min 50 s"_s));
    RestartProgress progress;
    progress.elapsedMs = 41'000;
    progress.usualMs = 165'000;
    QVERIFY(messageFor(progress).what.contains(u"0:41"_s));
    QVERIFY(messageFor(progress).next.contains(u"2:45"_s));
    QCOMPARE(messageFor(progress).state, kMayBe);
    progress.longerThanUsual = true;
    QCOMPARE(messageFor(progress).severity, Message::Severity::Look);
}

void TestMessageText::everyQuestionHasItsWords()
{
    const QMetaEnum kinds = QMetaEnum::fromType<Question::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        Question question;
        question.kind = Question::Kind(kinds.value(i));
        for (const QStringList &args : {QStringList(), QStringList{u"one"_s, u"two"_s}}) {
            question.args = args;
            const Message message = messageFor(question);
            QVERIFY(!message.what.isEmpty() && !message.state.isEmpty());
            QVERIFY(!message.next.isEmpty() && !message.code.isEmpty());
            const Answers answers = answersFor(question);
            QVERIFY(!answers.yes.isEmpty() && !answers.no.isEmpty() && answers.yes != answers.no);
            QCOMPARE(answers.wantsText, question.kind == Question::Kind::SimPin);
        }
    }
}

void TestMessageText::onePlainLine()
{
    const Message message = messageFor(result(VerdictKind::Failed, ErrorCode::LoginRefused));
    QCOMPARE(plainText(message),
             u"The server refused the user name or the password. Probably: user name or password "
             "are misspelt, or this account is closed. Nothing was changed on the module. Check "
             "user name and password in the settings. It is not tried again by "
             "itself. (F04)"_s);
    QVERIFY(plainText({}).isEmpty());
}

void TestMessageText::textFromOutsideIsEscaped() // A19, A20, K15
{
    RunResult run = result(VerdictKind::Updated);
    run.now = u"30\x1b[31m<b>\u202e"_s;
    QCOMPARE(messageFor(run).state, u"The module runs 30\\x1b[31m<b>\\u202e."_s);
    run = result(VerdictKind::Failed, ErrorCode::CommandRejected);
    run.error.detail = u"a\nb"_s;
    run.lastServerReply = u"550 \x1b"_s;
    const Message message = messageFor(run);
    QVERIFY(!message.what.contains(u'\n') && !message.notes.join(u' ').contains(u'\x1b'));
    QVERIFY(!plainText(message).contains(u'\n'));
}

void TestMessageText::actionIsThatOfTheRule()
{
    using Fact = Evidence::Fact;
    RunResult run = result(VerdictKind::Failed, ErrorCode::ContextRefused); // N01
    run.error.detail = u"+CME ERROR: 149"_s;
    run.step = u"4.e"_s;
    QVERIFY(messageFor(run).what.contains(u"Probably: the network wants another APN"_s));
    QCOMPARE(messageFor(run).next, DiagnosisText::actions(diagnosisOf(run)).join(u' '));
    run = result(VerdictKind::NotUpdated, ErrorCode::StillOldVersion);
    run.now = run.from;
    run.passes = 1;
    QVERIFY(messageFor(run).what.contains(u"the module never began"_s)); // U04
    run.restarts = 3;
    QVERIFY(messageFor(run).what.contains(u"returned to its old version"_s)); // U12
    run.seen.facts[Fact::Integrity] = 21;                                     // D01
    QVERIFY(messageFor(run).what.contains(
        u"The cause: the firmware file is made for another version than the module runs."_s));
    QVERIFY(!messageFor(run).what.contains(u"returned"_s));
}

void TestMessageText::patienceWhileItMayBeUpdating() // X05, U11: whatever failed
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    const QString wait = DiagnosisText::action(Diagnosis::Action::KeepPower);
    for (int c = 0; c < codes.keyCount(); ++c) {
        RunResult run = result(VerdictKind::Unknown, ErrorCode(codes.value(c)));
        run.passes = 1;
        if (run.error.code == ErrorCode::Interrupted)
            continue;                            // only before an apply
        QCOMPARE(messageFor(run).state, kMayBe); // which says it, and once is enough
        QVERIFY2(!messageFor(run).next.isEmpty() && !messageFor(run).next.contains(wait),
                 codes.key(c));
    }
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
