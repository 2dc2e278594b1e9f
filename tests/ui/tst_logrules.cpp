#include "ui/log/highlightdialog.h"
#include "ui/log/logdock.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using Direction = LogEntry::Direction;

/// Rules by which lines of the log are highlighted.
class TestLogRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highlightsHaveAWord();
    void highlightsAreKept();
    void rulesAreEdited();
};

namespace {

LogEntry entry(qint64 at, Direction direction, const char *text)
{
    return {at, direction, "4.c", text};
}

QList<LogEntry> talk()
{
    return {entry(1000, Direction::Sent, "AT+CSQ"), entry(1094, Direction::Received, "+CSQ: 25,3"),
            entry(1094, Direction::Received, "OK"),
            entry(1200, Direction::Unsolicited, "+CEREG: 1")};
}

} // namespace

void TestLogRules::highlightsHaveAWord()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(talk());
    model.append({entry(1300, Direction::Received, "+CME ERROR: 3")});
    model.setHighlights(HighlightRules::usual());
    const auto look = [&model](int row) {
        return model.index(row, LogModel::Text).data(LogModel::HighlightRole);
    };
    QVERIFY(!look(0).isValid());
    QCOMPARE(look(4).toInt(), int(HighlightRule::Look::Failed));
    QCOMPARE(model.index(4, 0).data(LogModel::HighlightWordRole).toString(),
             QStringLiteral("error"));
    QVERIFY(model.index(4, LogModel::Text)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral(", error")));
    model.setHighlights(HighlightRules({
        {QStringLiteral("("), true, HighlightRule::Look::Good, {}}, // none: fits nothing
        {QStringLiteral("csq"), false, HighlightRule::Look::Accent, {}},
        {QStringLiteral("AT"), false, HighlightRule::Look::Good, {}},
    }));
    QCOMPARE(look(0).toInt(), int(HighlightRule::Look::Accent)); // the first that fits
    QVERIFY(!look(4).isValid());
    QVERIFY(model
                .index(0, LogModel::Text) // without a word of its own: the colour's
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral(", blue")));
}

void TestLogRules::highlightsAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
    QCOMPARE(HighlightRules::read(settings).rules(), HighlightRules::usual().rules());
    const QList<HighlightRule> rules{{QStringLiteral("a\"b, \\x1b;"), true,
                                      HighlightRule::Look::Unsolicited, QStringLiteral("<b>")},
                                     {QStringLiteral("OK"), false, HighlightRule::Look::Good, {}}};
    HighlightRules(rules).save(settings);
    QCOMPARE(HighlightRules::read(settings).rules(), rules);
    HighlightRules().save(settings);
    QVERIFY(HighlightRules::read(settings).rules().isEmpty());              // the user wants none
    settings.setValue(QStringLiteral("log/highlight/size"), 2'000'000'000); // not ours
    QVERIFY(HighlightRules::read(settings).rules().isEmpty());
}

void TestLogRules::rulesAreEdited()
{
    LogDock dock;
    dock.append(talk());
    dock.show();
    QSignalSpy changed(&dock, &LogDock::changed);
    dock.openRules(QStringLiteral("CSQ"));
    auto *dialog = dock.findChild<HighlightDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto field = [dialog](const char *name) {
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name) && widget->isVisible())
                return widget;
        }
        return static_cast<QWidget *>(nullptr);
    };
    auto *text = static_cast<QLineEdit *>(field("Text"));
    QCOMPARE(text->text(), QStringLiteral("CSQ"));
    auto *save = static_cast<QPushButton *>(field("Save"));
    text->clear();
    QTest::keyClicks(text, QStringLiteral("^AT.CSQ$")); // as plain text, so far
    QVERIFY(save->isEnabled());
    QTest::keyClicks(static_cast<QLineEdit *>(field("Word")), QStringLiteral("level"));
    static_cast<QPushButton *>(field("Up"))->click(); // before the errors
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (auto *box = qobject_cast<QAbstractButton *>(widget);
            box && box->text() == QStringLiteral("Regular expression"))
            box->click();
    }
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("("));
    QVERIFY(!save->isEnabled());
    QVERIFY(static_cast<QLabel *>(field("Problem"))
                ->text()
                .contains(QStringLiteral("missing at its end")));
    QTest::keyClick(text, Qt::Key_Backspace);
    save->click();
    const QList<HighlightRule> rules = dock.model()->highlights().rules();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0], (HighlightRule{QStringLiteral("^AT.CSQ$"), true, HighlightRule::Look::Look,
                                      QStringLiteral("level")}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(dock.model()->index(0, 0).data(LogModel::HighlightWordRole).toString(),
             QStringLiteral("level"));
}

QTEST_MAIN(TestLogRules)
#include "tst_logrules.moc"
