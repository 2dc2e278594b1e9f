#include "tests/ui/support/windowscript.h"
#include "ui/run/consentdialog.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace fota;

/// X06, X10, K01.
class TestConsentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheUnit();
    void showsWhatHappenedBefore();
    void fitsTheScreen_data();
    void fitsTheScreen();
    void showsAllItsTextWhereThereIsRoom_data();
    void showsAllItsTextWhereThereIsRoom();
    void focusIsShownAtOnce();
    void unknownSizeIsToldOnce_data();
    void unknownSizeIsToldOnce();
    void strayKeysDoNotConsent_data();
    void strayKeysDoNotConsent();
    void enterOnTheButtonDoesNotConsent();
    void tabAndSpaceConsent();
    void clickConsents();
    void noButtonIsDefault();
};

namespace {

ConsentFacts facts()
{
    return {tests::WindowScript::found(), QStringLiteral("/dev/ttyUSB1"), 2, false};
}

QPushButton *button(ConsentDialog &dialog, const char *name)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (found->accessibleName() == QLatin1String(name))
            return found;
    }
    return nullptr;
}

void open(ConsentDialog &dialog)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

void TestConsentDialog::namesTheUnit()
{
    ConsentDialog dialog(facts());
    QCOMPARE(dialog.accessibleName(), QStringLiteral("Consent to the update"));
    QString all;
    QString heard;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        all += label->text() + u'\n';
        if (label->accessibleName() == QStringLiteral("IMEI"))
            heard = label->accessibleDescription();
    }
    const RunResult found = tests::WindowScript::found();
    QCOMPARE(heard, found.imei);
    for (const QString &part :
         {found.model, QStringLiteral("352613 07 012345 4"), QStringLiteral("/dev/ttyUSB1"),
          found.from, found.target, found.server, found.file, QStringLiteral("at most 2"),
          QStringLiteral("clear text")})
        QVERIFY2(all.contains(part), qPrintable(part));
    QVERIFY(!all.contains(QStringLiteral("(U12)")));
}

void TestConsentDialog::showsWhatHappenedBefore() // U12, U22
{
    ConsentFacts again = facts();
    again.check.appliesBefore = 2;
    const ConsentDialog dialog(again);
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY(all.contains(QStringLiteral("before: 2")));
}

void TestConsentDialog::fitsTheScreen_data()
{
    QTest::addColumn<int>("notes");
    QTest::newRow("few notes") << 1;
    QTest::newRow("many notes") << 40;
}

void TestConsentDialog::fitsTheScreen()
{
    QFETCH(int, notes);
    ConsentFacts many = facts();
    many.check.notes.clear();
    for (int i = 0; i < notes; ++i)
        many.check.notes << Error{ErrorCode::ModelNotStated, {}, {}};
    QWidget parent;
    parent.setGeometry(2000, 2000, 400, 300); // its middle is nowhere near the screen
    ConsentDialog dialog(many, &parent);
    open(dialog);
    const QRect room = dialog.screen()->availableGeometry();
    QVERIFY(room.contains(dialog.geometry()));
    for (const char *name : {"Do not update", "Update the module"}) {
        const QPushButton *found = button(dialog, name);
        QVERIFY(dialog.rect().contains(QRect(found->mapTo(&dialog, QPoint()), found->size())));
        QVERIFY(found->height() >= 30);
    }
    const QScrollBar *bar = dialog.findChild<QScrollArea *>()->verticalScrollBar();
    QCOMPARE(bar->maximum() > 0, notes > 5);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_End); // no mouse is needed to read all of it
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(dialog.isVisible());
}

void TestConsentDialog::showsAllItsTextWhereThereIsRoom_data()
{
    QTest::addColumn<QString>("words");
    QString words; // so that each line of a text breaks somewhere else
    for (int i = 0; i < 40; ++i) {
        QTest::addRow("%d words more", i) << words;
        words += QStringLiteral(" word");
    }
}

void TestConsentDialog::showsAllItsTextWhereThereIsRoom()
{
    QFETCH(const QString, words);
    ConsentFacts demo = facts();
    demo.check.fileBytes = -1;
    demo.check.notes = {
        {ErrorCode::ModelNotStated, QStringLiteral("1:1: ME910C1-NA"), {}},
        {ErrorCode::CheckDateUnread, QStringLiteral("1:45: \"2017-01-31\": in the past"), {}},
        {ErrorCode::NextLoginOffered, QStringLiteral("1:57: user and password") + words, {}}};
    using Item = PreflightItem;
    demo.check.preflight.items = { // as many as the screen of the tests has room for
        demo.check.preflight.items[0],
        {Item::Topic::Base, Item::State::NotChecked, Item::Finding::BaseNotStated,
         {demo.check.file}}};
    ConsentDialog dialog(demo);
    open(dialog);
    const auto *area = dialog.findChild<QScrollArea *>();
    QVERIFY(dialog.height() < dialog.screen()->availableGeometry().height() - 60); // there is
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    QVERIFY(!area->verticalScrollBar()->isVisible());
    for (const QLabel *label : area->findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                 qPrintable(label->text()));
}

void TestConsentDialog::focusIsShownAtOnce()
{
    applyTheme(QStringLiteral("light"));
    ConsentDialog dialog(facts());
    open(dialog);
    QPushButton *no = button(dialog, "Do not update");
    QVERIFY(no->hasFocus());
    const auto ring = [no] { // the accent, two pixels wide, at the middle of its left edge
        return no->grab().toImage().pixelColor(1, no->height() / 2)
               == color(Scheme::Light, Role::Accent);
    };
    QVERIFY(ring());
    button(dialog, "Update the module")->setFocus();
    QVERIFY(!ring());
}

void TestConsentDialog::unknownSizeIsToldOnce_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("not asked by the check") << false;
    QTest::newRow("the server does not tell") << true;
}

void TestConsentDialog::unknownSizeIsToldOnce()
{
    QFETCH(bool, asked);
    ConsentFacts unknown = facts();
    unknown.check.fileBytes = -1;
    if (asked)
        unknown.check.notes << Error{ErrorCode::SizeUnknown, {}, {}};
    const ConsentDialog dialog(unknown);
    QStringList told;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        told << label->text();
    QCOMPARE(told.filter(QStringLiteral("how large"), Qt::CaseInsensitive).size(), 1);
    QCOMPARE(told.filter(QStringLiteral("size")).size(), 0);
    QCOMPARE(told.filter(QStringLiteral("cannot be checked")).size(), asked ? 1 : 0);
}

void TestConsentDialog::strayKeysDoNotConsent_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Enter") << int(Qt::Key_Enter) << Qt::KeyboardModifiers();
    QTest::newRow("Return") << int(Qt::Key_Return) << Qt::KeyboardModifiers();
    QTest::newRow("Space") << int(Qt::Key_Space) << Qt::KeyboardModifiers();
    QTest::newRow("Escape") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+Return") << int(Qt::Key_Return)
                                 << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+U") << int(Qt::Key_U) << Qt::KeyboardModifiers(Qt::ControlModifier);
    for (const auto &[name, arrow] : {std::pair("Down", Qt::Key_Down), std::pair("Up", Qt::Key_Up),
                                      std::pair("Right", Qt::Key_Right),
                                      std::pair("Left", Qt::Key_Left)})
        QTest::newRow(name) << int(arrow) << Qt::KeyboardModifiers();
    QTest::newRow("F5") << int(Qt::Key_F5) << Qt::KeyboardModifiers();
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        QTest::addRow("Alt+%c", char(key)) << key << Qt::KeyboardModifiers(Qt::AltModifier);
}

void TestConsentDialog::strayKeysDoNotConsent()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    ConsentDialog dialog(facts());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    open(dialog);
    QVERIFY(button(dialog, "Do not update")->hasFocus());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key(key),
                        modifiers);
    QVERIFY(!button(dialog, "Update the module")->hasFocus()); // a Space after it is stray, too
    if (dialog.isVisible())
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(accepted.count(), 0);
}

void TestConsentDialog::enterOnTheButtonDoesNotConsent()
{
    ConsentDialog dialog(facts());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    open(dialog);
    QPushButton *yes = button(dialog, "Update the module");
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Return);
    QTest::keyClick(yes, Qt::Key_Enter);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(dialog.isVisible());
}

void TestConsentDialog::tabAndSpaceConsent()
{
    ConsentDialog dialog(facts());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    open(dialog);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(button(dialog, "Update the module")->hasFocus());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
    const Consent consent = dialog.facts().consent();
    QCOMPARE(consent.imei, tests::WindowScript::identity().imei);
    QVERIFY(!consent.unattended);
}

void TestConsentDialog::clickConsents()
{
    ConsentDialog dialog(facts());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    open(dialog);
    QTest::mouseClick(button(dialog, "Update the module"), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void TestConsentDialog::noButtonIsDefault()
{
    ConsentDialog dialog(facts());
    open(dialog);
    for (const QPushButton *found : dialog.findChildren<QPushButton *>()) {
        QVERIFY(!found->isDefault());
        QVERIFY(!found->autoDefault());
        QVERIFY(found->shortcut().isEmpty());
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    TestConsentDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_consentdialog.moc"
