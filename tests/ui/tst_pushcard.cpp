#include "ui/run/pushcard.h"

#include "ui/text/pushtext.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fota;

class TestPushCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionHasThreeAnswers();
    void withoutAnAnswerThereAreNoButtons();
    void refusedAnswerMayBeGivenAgain();
    void shareOnlyWhereItIsKnown();
    void endTellsBothVersions();
};

namespace {

PushReport report(PushReport::State state, PushEvent::Kind kind)
{
    PushReport push;
    push.state = state;
    push.event.kind = kind;
    push.from = QStringLiteral("30.00.001-B026");
    return push;
}

QPushButton *button(const PushCard &card, PushAnswer answer)
{
    for (QPushButton *one : card.findChildren<QPushButton *>()) {
        if (one->text() == answerWord(answer))
            return one;
    }
    return nullptr;
}

QString textOf(const PushCard &card)
{
    QString all;
    for (const QLabel *label : card.findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

} // namespace

void TestPushCard::questionHasThreeAnswers()
{
    PushReport push = report(PushReport::State::Asking, PushEvent::Kind::Question);
    push.canAnswer = true;
    for (const PushAnswer answer : {PushAnswer::Accept, PushAnswer::Delay, PushAnswer::Reject}) {
        PushCard card;
        QSignalSpy answered(&card, &PushCard::answered);
        card.show(push);
        button(card, answer)->click();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].value<PushAnswer>(), answer);
        QVERIFY(!button(card, answer)->isEnabled()); // once
    }
}

void TestPushCard::withoutAnAnswerThereAreNoButtons()
{
    PushCard card;
    card.show(report(PushReport::State::Asking, PushEvent::Kind::Question));
    QVERIFY(!button(card, PushAnswer::Accept)->isVisible());
    card.show(report(PushReport::State::Running, PushEvent::Kind::Downloading));
    QVERIFY(!button(card, PushAnswer::Accept)->isVisible());
}

void TestPushCard::refusedAnswerMayBeGivenAgain()
{
    PushCard card;
    PushReport push = report(PushReport::State::Asking, PushEvent::Kind::Question);
    push.canAnswer = true;
    card.show(push);
    button(card, PushAnswer::Reject)->click();
    push.error = {ErrorCode::CommandRejected, QStringLiteral("+CME ERROR: 3"), {}};
    card.show(push);
    QVERIFY(button(card, PushAnswer::Reject)->isEnabled());
    QVERIFY(textOf(card).contains(QStringLiteral("+CME ERROR: 3")));
}

void TestPushCard::shareOnlyWhereItIsKnown()
{
    PushCard card;
    auto *bar = card.findChild<QProgressBar *>();
    PushReport push = report(PushReport::State::Running, PushEvent::Kind::Downloading);
    card.show(push);
    QVERIFY(!bar->isVisible());
    push.event.kind = PushEvent::Kind::Progress;
    push.percent = 42;
    card.show(push);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 42);
}

void TestPushCard::endTellsBothVersions()
{
    PushCard card;
    PushReport push = report(PushReport::State::Over, PushEvent::Kind::Succeeded);
    push.now = QStringLiteral("30.00.001-B027");
    card.show(push);
    QVERIFY(textOf(card).contains(push.now) && textOf(card).contains(push.from));
    QVERIFY(textOf(card).contains(QStringLiteral("(A25)")));
    push.now.clear(); // not read: nothing is claimed
    card.show(push);
    QVERIFY(!textOf(card).contains(push.from));
    push.error = {ErrorCode::VersionUnread, {}, {}};
    card.show(push);
    QVERIFY(textOf(card).contains(QStringLiteral("(U08)")));
    card.clear();
    QVERIFY(!card.isVisible());
}

QTEST_MAIN(TestPushCard)
#include "tst_pushcard.moc"
