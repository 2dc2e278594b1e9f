#include "tests/ui/support/settingsbench.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace fota;
using namespace fota::tests;

/// The settings dialog as a whole: its pages, its keys, and saving.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedItSavesTheSame();
    void everythingHasAName();
    void pagesByKeyboard();
    void tabReachesEveryField();
    void wrongValueIsSaidBesideItsField();
    void wrongPageIsFound();
    void thresholdsKeepTheirOrder();
    void thresholdsAreSeenAtOnce();
    void valuesOfAProfileStandInALine();
    void looksAreShownAndTakenBack();
    void passwordIsForgotten();
    void otherLoginHasNoPassword();
    void fitsTheScreen();
};

namespace {

QStackedWidget *stack(const SettingsDialog &dialog)
{
    for (QStackedWidget *found : dialog.findChildren<QStackedWidget *>()) {
        if (found->count() > 4 && qobject_cast<QScrollArea *>(found->widget(0)))
            return found;
    }
    return nullptr;
}

void open(SettingsDialog &dialog)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

void TestSettingsDialog::unchangedItSavesTheSame()
{
    SettingsDialog dialog(richSettings());
    QSignalSpy saved(&dialog, &SettingsDialog::saved);
    QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QVERIFY(saved[0][0].value<Settings>() == richSettings());
}

void TestSettingsDialog::everythingHasAName()
{
    SettingsDialog dialog(richSettings());
    for (const char *name : {"Server", "User", "Password", "Folder", "Check file", "APN"})
        QVERIFY2(named<QLineEdit>(dialog, name), name);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(widget)
                             || qobject_cast<const QComboBox *>(widget)
                             || qobject_cast<const QListWidget *>(widget);
        if (isField)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            QVERIFY2(button->isHidden() || !button->accessibleName().isEmpty()
                         || !button->text().isEmpty(),
                     widget->metaObject()->className());
    }
}

void TestSettingsDialog::pagesByKeyboard()
{
    SettingsDialog dialog(richSettings());
    open(dialog);
    auto *list = named<QListWidget>(dialog, "Pages of the settings");
    QCOMPARE(list->count(), stack(dialog)->count());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(stack(dialog)->currentIndex(), 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(stack(dialog)->currentIndex(), 2);
    QCOMPARE(list->currentRow(), 2);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(stack(dialog)->currentIndex(), stack(dialog)->count() - 1);
}

void TestSettingsDialog::tabReachesEveryField()
{
    SettingsDialog dialog(richSettings());
    open(dialog);
    for (int page = 0; page < stack(dialog)->count(); ++page) {
        named<QListWidget>(dialog, "Pages of the settings")->setFocus();
        named<QListWidget>(dialog, "Pages of the settings")->setCurrentRow(page);
        QSet<QWidget *> missing;
        for (QWidget *field : stack(dialog)->widget(page)->findChildren<QWidget *>()) {
            if ((qobject_cast<QLineEdit *>(field) || qobject_cast<QComboBox *>(field)
                 || qobject_cast<QCheckBox *>(field))
                && field->isVisible() && field->isEnabled())
                missing.insert(field);
        }
        QVERIFY(!missing.isEmpty());
        int lastY = -1;
        for (int i = 0; i < 80 && !missing.isEmpty(); ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QWidget *now = dialog.focusWidget();
            if (!missing.remove(now))
                continue;
            const QWidget *area = stack(dialog)->widget(page);
            const QRect seen(area->mapToGlobal(QPoint()), area->size());
            QVERIFY2(seen.contains(now->mapToGlobal(now->rect().center())), // scrolled to it
                     qPrintable(now->accessibleName()));
            const auto *body = qobject_cast<const QScrollArea *>(area)->widget();
            const int y = now->mapTo(body, QPoint()).y();
            QVERIFY2(y >= lastY, qPrintable(now->accessibleName())); // in the order of reading
            lastY = y;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QString::number(page)));
    }
}

void TestSettingsDialog::wrongValueIsSaidBesideItsField()
{
    SettingsDialog dialog(richSettings());
    open(dialog);
    auto *server = named<QLineEdit>(dialog, "Server");
    const auto problem = [&] {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == server->accessibleDescription()
                && !label->text().isEmpty())
                return label;
        }
        return static_cast<const QLabel *>(nullptr);
    };
    QVERIFY(!problem());
    server->setText(QStringLiteral("two words"));
    QVERIFY(problem());
    const int below = problem()->mapTo(&dialog, QPoint()).y()
                      - server->mapTo(&dialog, QPoint(0, server->height())).y();
    QVERIFY2(below >= 0 && below < 20, qPrintable(QString::number(below)));
    QVERIFY(!named<QPushButton>(dialog, "Save")->isEnabled());
    QVERIFY(!named<QPushButton>(dialog, "Export…")->isEnabled());
    server->setText(QStringLiteral("ftp.example.com:2121"));
    QVERIFY(!problem());
    QVERIFY(named<QPushButton>(dialog, "Save")->isEnabled());
}

void TestSettingsDialog::wrongPageIsFound()
{
    SettingsDialog dialog(richSettings());
    open(dialog);
    auto *limit = named<QLineEdit>(dialog, "Giving up");
    QVERIFY(limit);
    limit->setText(QStringLiteral("soon"));
    auto *go = named<QPushButton>(dialog, "Look at “Limits”");
    QVERIFY(go && go->isVisible());
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(limit->isVisible() && limit->hasFocus());
    QVERIFY(!limit->accessibleDescription().isEmpty());
    limit->setText(QStringLiteral("1800"));
    QVERIFY(!go->isVisible());
}

void TestSettingsDialog::thresholdsKeepTheirOrder()
{
    SettingsDialog dialog(richSettings());
    QSignalSpy saved(&dialog, &SettingsDialog::saved);
    open(dialog);
    auto *excellent = named<QLineEdit>(dialog, "RSSI, excellent from");
    auto *good = named<QLineEdit>(dialog, "RSSI, good from");
    auto *save = named<QPushButton>(dialog, "Save");
    QVERIFY(excellent && good && save->isEnabled());
    excellent->setText(QStringLiteral("-90")); // good is above it then
    QVERIFY(!save->isEnabled());
    QVERIFY(!good->accessibleDescription().isEmpty());
    good->setText(QStringLiteral("\u221291"));
    QVERIFY(save->isEnabled());
    QVERIFY(good->accessibleDescription().isEmpty());
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saved[0][0].value<Settings>().thresholds.rssiExcellent, -90);
    QCOMPARE(saved[0][0].value<Settings>().thresholds.rssiGood, -91);
}

/// All on one page, with a real minus sign, and each named by itself for who only hears it.
void TestSettingsDialog::thresholdsAreSeenAtOnce()
{
    SettingsDialog dialog(richSettings());
    open(dialog);
    named<QListWidget>(dialog, "Pages of the settings")->setCurrentRow(3);
    const auto *area = qobject_cast<const QScrollArea *>(stack(dialog)->widget(3));
    QVERIFY(area->isVisible());
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    const auto edits = area->findChildren<QLineEdit *>();
    QCOMPARE(edits.size(), 9);
    for (const QLineEdit *edit : edits) {
        QVERIFY2(edit->text().startsWith(QChar(0x2212)), qPrintable(edit->text()));
        QVERIFY2(edit->accessibleName().startsWith(QStringLiteral("RS")),
                 qPrintable(edit->accessibleName()));
    }
    edits.first()->setText(QStringLiteral("5"));
    QCOMPARE(edits.first()->accessibleDescription(),
             QStringLiteral("A whole number from \u2212113 to \u221251 is needed."));
}

void TestSettingsDialog::valuesOfAProfileStandInALine()
{
    SettingsDialog dialog(richSettings(), QStringLiteral("me910c1-nv"));
    open(dialog);
    named<QListWidget>(dialog, "Pages of the settings")->setCurrentRow(stack(dialog)->count() - 1);
    int seen = 0;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->accessibleName() != QStringLiteral("Socket"))
            continue;
        QCOMPARE(label->text(), QStringLiteral("1: 300, 90, 600, 50"));
        QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
        QVERIFY(label->height() < 2 * label->fontMetrics().height());
        ++seen;
    }
    QCOMPARE(seen, 1);
}

void TestSettingsDialog::looksAreShownAndTakenBack()
{
    SettingsDialog dialog(richSettings());
    QSignalSpy looked(&dialog, &SettingsDialog::looked);
    open(dialog);
    QCOMPARE(looked.count(), 0);
    auto *theme = named<QComboBox>(dialog, "Theme");
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    QCOMPARE(looked.count(), 1);
    QCOMPARE(looked.last()[0].value<Settings>().theme, QStringLiteral("dark"));
    auto *size = named<QComboBox>(dialog, "Size");
    size->setCurrentIndex(size->findData(20));
    QCOMPARE(looked.count(), 2);
    QCOMPARE(looked.last()[0].value<Settings>().appearance.logFontPx, 20);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(looked.count(), 3);
    QVERIFY(looked.last()[0].value<Settings>() == richSettings());
}

void TestSettingsDialog::passwordIsForgotten()
{
    SettingsDialog dialog(richSettings());
    QSignalSpy forgotten(&dialog, &SettingsDialog::passwordForgotten);
    QSignalSpy saved(&dialog, &SettingsDialog::saved);
    open(dialog);
    auto *forget = named<QPushButton>(dialog, "Forget the password");
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(!forget->isEnabled());
    QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
    QVERIFY(saved[0][0].value<Settings>().server.password.isEmpty());
    Settings none = richSettings();
    none.keepPassword = false;
    none.server.password = {};
    const SettingsDialog nothing(none);
    QVERIFY(!named<QPushButton>(nothing, "Forget the password")->isEnabled());
}

void TestSettingsDialog::otherLoginHasNoPassword()
{
    for (const char *field : {"Server", "User"}) {
        SettingsDialog dialog(richSettings());
        QSignalSpy saved(&dialog, &SettingsDialog::saved);
        named<QLineEdit>(dialog, field)->setText(QStringLiteral("other"));
        QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
        QVERIFY(saved[0][0].value<Settings>().server.password.isEmpty());
    }
}

void TestSettingsDialog::fitsTheScreen()
{
    SettingsDialog dialog(richSettings());
    open(dialog);
    QVERIFY(dialog.screen()->availableGeometry().contains(dialog.geometry()));
    for (int page = 0; page < stack(dialog)->count(); ++page) {
        named<QListWidget>(dialog, "Pages of the settings")->setCurrentRow(page);
        const auto *area = qobject_cast<const QScrollArea *>(stack(dialog)->widget(page));
        QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(QStringLiteral("%1: %2 > %3")
                                    .arg(page)
                                    .arg(area->widget()->width())
                                    .arg(area->viewport()->width())));
        for (const QLabel *label : area->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestSettingsDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingsdialog.moc"
