#include "core/diagnosis/rules.h"
#include "ui/text/diagnosistext.h"
#include "ui/text/errortext.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using Cause = Diagnosis::Cause;
using Action = Diagnosis::Action;
using Confidence = Diagnosis::Confidence;

namespace {

template<typename T>
QList<T> all()
{
    QList<T> values;
    const QMetaEnum names = QMetaEnum::fromType<T>();
    for (int i = 0; i < names.keyCount(); ++i)
        values += T(names.value(i));
    return values;
}

bool isPlain(const QString &text)
{
    static const QRegularExpression odd(u"[<>&%\\n\\t]|  |\\\\"_s);
    return !text.contains(odd);
}

QString causeWords(Cause cause, Confidence confidence = Confidence::Likely)
{
    return DiagnosisText::cause({ErrorCode::None, {}, cause, {}, confidence});
}

/// What could take power or cable from a module, or restart it.
const QRegularExpression &kDisturbs()
{
    static const QRegularExpression words(
        u"\\bunplug|\\bpull\\b|\\bdisconnect|\\bpower[- ]cycl|\\b(switch|turn)[^.]*\\boff\\b"
        "|\\bremove[^.]*(power|cable|battery)|\\b(restart|reset|reboot)\\b[^.]*\\bmodule"
        "|\\btake[^.]*\\b(out|off)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

} // namespace

class TestDiagnosisText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasItsWords();
    void everyCauseHasItsWords();
    void confidenceInWords();
    void explanationIsNeverEmpty();
    void actionsStayInOrder();
    void ruleForDisturbanceFinds_data();
    void ruleForDisturbanceFinds();
    void nothingDisturbsTheModule();
    void neverAsRoot();
    void neverAnotherApply();
    void noRuleSaysTooMuch();
};

void TestDiagnosisText::everyActionHasItsWords()
{
    QSet<QString> seen;
    for (const Action action : all<Action>()) {
        const QString words = DiagnosisText::action(action);
        QVERIFY2(words.size() > 8 && words.size() < 160 && words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(words.front().isUpper() && isPlain(words), qPrintable(words));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
    QVERIFY(seen.size() > 100);
}

void TestDiagnosisText::everyCauseHasItsWords()
{
    QSet<QString> seen;
    for (const Cause cause : all<Cause>()) {
        const QString words = causeWords(cause);
        QCOMPARE(words.isEmpty(), cause == Cause::AsTold);
        if (words.isEmpty())
            continue;
        QVERIFY2(words.size() < 140 && words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(words.count(u'.') == 1 && isPlain(words), qPrintable(words)); // one sentence
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
}

void TestDiagnosisText::confidenceInWords()
{
    const QString words = u"the signal is too weak here."_s;
    QCOMPARE(causeWords(Cause::WeakSignal, Confidence::Certain), u"The cause: "_s + words);
    QCOMPARE(causeWords(Cause::WeakSignal, Confidence::Likely), u"Probably: "_s + words);
    QCOMPARE(causeWords(Cause::WeakSignal, Confidence::Possible), u"Perhaps: "_s + words);
}

void TestDiagnosisText::explanationIsNeverEmpty()
{
    for (const Rule &rule : diagnosisRules()) {
        const ErrorCode code = rule.pattern.codes.value(0, ErrorCode::PortLost);
        const Diagnosis diagnosis{code, QString(rule.id), rule.cause, rule.actions,
                                  rule.confidence};
        if (rule.cause != Cause::AsTold || code != ErrorCode::None)
            QVERIFY2(!DiagnosisText::explanation(diagnosis).isEmpty(), qPrintable(diagnosis.id));
    }
    QCOMPARE(DiagnosisText::explanation(
                 {ErrorCode::Downgrade, u"C16"_s, Cause::AsTold, {}, Confidence::Certain}),
             ErrorText::sentence({ErrorCode::Downgrade, {}, {}}));
    QVERIFY(DiagnosisText::explanation({}).isEmpty());
    QVERIFY(DiagnosisText::actions({}).isEmpty());
}

void TestDiagnosisText::actionsStayInOrder()
{
    const Diagnosis diagnosis{
        ErrorCode::None, {}, {}, {Action::CheckAntenna, Action::CheckSim}, Confidence::Certain};
    QCOMPARE(DiagnosisText::actions(diagnosis),
             QStringList({DiagnosisText::action(Action::CheckAntenna),
                          DiagnosisText::action(Action::CheckSim)}));
}

void TestDiagnosisText::ruleForDisturbanceFinds_data()
{
    QTest::addColumn<bool>("found");
    for (const char *bad :
         {"Switch the module off and on.", "Unplug the adapter.", "Pull the cable.", "Turn it off.",
          "Restart the module.", "Reset your module.", "Power-cycle it.", "Remove the cable.",
          "Take the battery out.", "Disconnect the power."})
        QTest::newRow(bad) << true;
    for (const char *good : {"Switch the radio on with AT+CFUN=1.", "Wait for its restart.",
                             "Leave power and cable connected until the version was read."})
        QTest::newRow(good) << false;
}

void TestDiagnosisText::ruleForDisturbanceFinds()
{
    QFETCH(const bool, found);
    QCOMPARE(QString::fromLatin1(QTest::currentDataTag()).contains(kDisturbs()), found);
}

void TestDiagnosisText::nothingDisturbsTheModule() // 1.4, X05: not before the limit of 30 minutes
{
    for (const Action action : all<Action>()) {
        // The PIN is switched off, not the module; and the one that comes after the limit.
        if (action == Action::RecoverAfterLimit || action == Action::EnterPin)
            continue;
        const QString words = DiagnosisText::action(action);
        QVERIFY2(!words.contains(kDisturbs()), qPrintable(words));
    }
    QVERIFY(DiagnosisText::action(Action::RecoverAfterLimit).contains(u"another half hour"_s));
    for (const Rule &rule : diagnosisRules()) {
        if (!rule.actions.contains(Action::RecoverAfterLimit))
            continue;
        QCOMPARE(rule.actions.size(), 3);
        QCOMPARE(rule.actions.last(), Action::RecoverAfterLimit); // what is safe comes first
        for (const ErrorCode code : rule.pattern.codes)
            QVERIFY(code == ErrorCode::ModuleLost || code == ErrorCode::KeepsRestarting
                    || code == ErrorCode::BootMode);
    }
    for (const ErrorCode code : all<ErrorCode>()) {
        const QString sentence = ErrorText::sentence({code, {}, {}});
        QVERIFY2(!sentence.contains(kDisturbs()) || sentence.contains(u"radio"_s),
                 qPrintable(sentence));
    }
}

void TestDiagnosisText::neverAsRoot() // K24
{
    for (const Action action : all<Action>()) {
        QString words = DiagnosisText::action(action);
        words.remove(u"Do not run the program as root."_s);
        QVERIFY2(!words.contains(u"root"_s, Qt::CaseInsensitive), qPrintable(words));
        QVERIFY2(!words.contains(u"sudo fotabench"_s), qPrintable(words));
    }
}

void TestDiagnosisText::neverAnotherApply() // 2.14: never resend
{
    for (const Action action : all<Action>())
        QVERIFY(!DiagnosisText::action(action).contains(u"OTAUP"_s, Qt::CaseInsensitive));
    for (const Cause cause : all<Cause>())
        QVERIFY(!causeWords(cause).contains(u"OTAUP"_s, Qt::CaseInsensitive));
}

void TestDiagnosisText::noRuleSaysTooMuch() // 1.4: one to three steps
{
    for (const Rule &rule : diagnosisRules()) {
        const QStringList steps =
            DiagnosisText::actions({ErrorCode::None, {}, rule.cause, rule.actions, {}});
        QVERIFY(steps.size() >= 1 && steps.size() <= 3);
        QVERIFY2(steps.join(u' ').size() <= 320, qPrintable(steps.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestDiagnosisText)
#include "tst_diagnosistext.moc"
