#include "tests/ui/support/windowscript.h"
#include "ui/run/consentdialog.h"
#include "ui/run/preflightcard.h"
#include "ui/text/preflighttext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace fota;

/// What is looked at before an update is shown where it is agreed to, and changes nothing of how.
class TestPreflightCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemHasSignWordAndReason();
    void weakSignalAndBatteryAreSaidOnce();
    void outsideTextIsPlain();
    void consentStaysAsCareful();
    void fitsASmallScreen();
};

namespace {

QStringList textsOf(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all << label->text();
    return all;
}

ConsentFacts facts()
{
    return {tests::WindowScript::found(), QStringLiteral("/dev/ttyUSB1"), 2, false};
}

} // namespace

void TestPreflightCard::everyItemHasSignWordAndReason()
{
    const ConsentDialog dialog(facts());
    const auto *card = dialog.findChild<PreflightCard *>();
    QVERIFY(card);
    const QStringList texts = textsOf(*card);
    const QList<PreflightItem> items = tests::WindowScript::preflight().items;
    for (const PreflightItem &item : items) {
        QVERIFY(texts.contains(preflightTopic(item.topic)));
        QVERIFY(texts.contains(preflightReason(item)));
    }
    QCOMPARE(texts.count(preflightState(PreflightItem::State::Ok)), 6);
    QCOMPARE(texts.count(preflightState(PreflightItem::State::Look)), 1);
    QCOMPARE(texts.count(preflightState(PreflightItem::State::NotChecked)), 1);
    QStringList described; // for who does not see the columns
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        if (label->accessibleName() == preflightTopic(PreflightItem::Topic::Versions))
            described << label->accessibleDescription();
    }
    QCOMPARE(described.size(), 1);
    QVERIFY2(described[0].startsWith(QStringLiteral("look here: ")), qPrintable(described[0]));
}

void TestPreflightCard::weakSignalAndBatteryAreSaidOnce()
{
    ConsentFacts twice = facts();
    twice.check.notes << Error{ErrorCode::WeakSignal, QStringLiteral("-103"), {}}
                      << Error{ErrorCode::HostOnBattery, QStringLiteral("5 %"), {}};
    const ConsentDialog known(twice);
    twice.check.preflight = {}; // as an older check would tell it
    const ConsentDialog notes(twice);
    const auto count = [](const ConsentDialog &dialog, const char *word) {
        return textsOf(dialog).filter(QLatin1String(word), Qt::CaseInsensitive).size();
    };
    QCOMPARE(count(notes, "battery"), 1);
    QCOMPARE(count(known, "battery"), 0);                         // the row is about the power
    QCOMPARE(count(known, "signal"), count(notes, "signal") + 1); // topic and reason, no note
}

void TestPreflightCard::outsideTextIsPlain() // K14
{
    const QString markup = QStringLiteral("<b>x</b>&x\u202e");
    ConsentFacts odd = facts();
    odd.check.preflight.items = {{PreflightItem::Topic::Port,
                                  PreflightItem::State::Look,
                                  PreflightItem::Finding::PortHeld,
                                  {markup}}};
    const ConsentDialog dialog(odd);
    const auto *card = dialog.findChild<PreflightCard *>();
    int shown = 0;
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)));
        shown += label->text().contains(QStringLiteral("<b>x</b>&x"));
    }
    QCOMPARE(shown, 1);
}

void TestPreflightCard::consentStaysAsCareful() // X06
{
    ConsentDialog dialog(facts());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QList<QWidget *> order; // nothing of the card is on the way of Tab
    for (int i = 0; i < 4; ++i) {
        order << dialog.focusWidget();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *stop : order)
        QVERIFY(qobject_cast<QPushButton *>(stop));
    QCOMPARE(order[0]->accessibleName(), QStringLiteral("Do not update"));
    QCOMPARE(order[1]->accessibleName(), QStringLiteral("Update the module"));
    QCOMPARE(order[2], order[0]);
}

void TestPreflightCard::fitsASmallScreen()
{
    ConsentDialog dialog(facts());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.screen()->availableGeometry().contains(dialog.geometry()));
    for (const QLabel *label : dialog.findChild<PreflightCard *>()->findChildren<QLabel *>()) {
        const int needs = label->wordWrap() ? label->heightForWidth(label->width())
                                            : label->fontMetrics().height();
        QVERIFY2(label->text().isEmpty() || label->height() >= needs, qPrintable(label->text()));
        QVERIFY2(label->wordWrap()
                     || label->fontMetrics().horizontalAdvance(label->text()) <= label->width(),
                 qPrintable(label->text()));
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    TestPreflightCard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_preflightcard.moc"
