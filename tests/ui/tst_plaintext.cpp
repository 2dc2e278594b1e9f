#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/windowscript.h"
#include "ui/log/savedcommands.h"
#include "ui/mainwindow.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <functional>

using namespace fota;
using namespace fota::tests;

/// K14, A20: text from outside is shown as it was typed, wherever it is shown.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreNeverRich();
    void dialogsShowItLiterally();
    void consentShowsItLiterally();
    void toolTipsAreEscaped();
    void cellsAreLiteralAndTheirToolTipsEscaped();
    void buttonsAndMenusShowItLiterally();
    void steeringCharactersAreVisible();
};

namespace {

void feed(MainWindow &window)
{
    PortInfo port;
    port.name = QStringLiteral("/dev/ttyUSB9");
    port.description = kMarkup;
    window.portsChanged({port});
    ConnectionReport open;
    open.port = port.name;
    open.sessionId = kMarkup;
    open.transcript = kMarkup;
    for (const auto state : {ConnectionReport::State::Opening, ConnectionReport::State::Open}) {
        open.state = state;
        window.connectionChanged(open);
    }
    IdentityReport identity;
    identity.model = identity.firmware = identity.iccid = identity.operatorName = kMarkup;
    identity.imei = kMarkup;
    identity.category = kMarkup;
    identity.products = {kMarkup};
    window.identified(identity);
    window.simChanged({false, kMarkup, {}});
    window.dataChanged({true, 3, kMarkup});
    window.runStarted({}, kMarkup);
    StepReport step;
    step.step = QStringLiteral("4.h");
    step.state = StepReport::State::Done;
    step.detail = {StepDetail::Kind::Text, {kMarkup}};
    window.stepChanged(step);
    window.logged({{1, LogEntry::Direction::Received, "4.h", kMarkup.toUtf8()}});
    CommandReport command;
    command.command = kMarkup;
    command.final = kMarkup;
    window.commandFinished(command);
    RunResult failed;
    failed.error = {ErrorCode::LoginRefused, kMarkup, kMarkup};
    failed.lastServerReply = kMarkup;
    failed.from = failed.target = kMarkup;
    window.runFinished(failed);
}

} // namespace

void TestPlainText::labelsAreNeverRich()
{
    MainWindow window(readySettings(), {});
    window.show();
    feed(window);
    int shown = 0;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->accessibleName()));
        shown += label->text().contains(QStringLiteral("<b>x</b>"));
    }
    QVERIFY2(shown >= 6, qPrintable(QString::number(shown)));
    for (const QTextEdit *edit : window.findChildren<QTextEdit *>()) // its text is set as plain
        QVERIFY2(!edit->acceptRichText() && edit->isReadOnly(), qPrintable(edit->accessibleName()));
}

void TestPlainText::dialogsShowItLiterally()
{
    MainWindow window(readySettings(), {});
    int shown = 0;
    for (const auto &dialog : everyDialog(window)) {
        dialog->show();
        const char *name = dialog->metaObject()->className();
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), name);
            QVERIFY2(!label->openExternalLinks(), name);
            shown += label->text().contains(kMarkup);
        }
        for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
            shown += field->text() == kMarkup;
        QVERIFY2(dialog->findChildren<QTextEdit *>().isEmpty(), name);
        for (const QWidget *widget : dialog->findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<b>x")), name);
    }
    QVERIFY2(shown >= 10, qPrintable(QString::number(shown)));
}

void TestPlainText::consentShowsItLiterally()
{
    MainWindow window(readySettings(), {});
    const auto dialogs = everyDialog(window);
    int shown = 0;
    for (const QLabel *label : dialogs.front()->findChildren<QLabel *>())
        shown += label->text().contains(kMarkup);
    QVERIFY(qobject_cast<ConsentDialog *>(dialogs.front().get()));
    QCOMPARE(shown, 4);
}

void TestPlainText::toolTipsAreEscaped()
{
    MainWindow window(readySettings(), {});
    window.show();
    feed(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<b>x"))
                     && !widget->toolTip().contains(QStringLiteral("<img")),
                 qPrintable(widget->toolTip()));
}

/// Of the combo boxes, too: a delegate draws the text as it stands, a tool tip would read markup.
void TestPlainText::cellsAreLiteralAndTheirToolTipsEscaped()
{
    MainWindow window(readySettings(), {});
    window.show();
    feed(window);
    QList<const QAbstractItemModel *> models;
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
        models << view->model();
    for (const QComboBox *combo : window.findChildren<QComboBox *>())
        models << combo->model();
    int shown = 0;
    const std::function<void(const QAbstractItemModel &, const QModelIndex &)> look =
        [&](const QAbstractItemModel &model, const QModelIndex &parent) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                for (int column = 0; column < model.columnCount(parent); ++column) {
                    const QModelIndex index = model.index(row, column, parent);
                    const QString tip = index.data(Qt::ToolTipRole).toString();
                    QVERIFY2(!tip.contains(QStringLiteral("<b>x")), qPrintable(tip));
                    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                        shown += index.data(role).toString().contains(kMarkup);
                }
                look(model, model.index(row, 0, parent));
            }
        };
    for (const QAbstractItemModel *model : std::as_const(models)) {
        if (model)
            look(*model, {});
    }
    QVERIFY2(shown >= 3, qPrintable(QString::number(shown))); // port, step, line of the log
}

void TestPlainText::buttonsAndMenusShowItLiterally()
{
    const QTemporaryDir folder;
    MainWindow::Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.ini"));
    {
        QSettings state(options.stateFile, QSettings::IniFormat);
        saveCommands({{kMarkup, QStringLiteral("AT&K3"), {}, 0}}, state);
    }
    MainWindow window(readySettings(), options);
    window.show();
    feed(window);
    window.questionAsked({Question::Kind::Roaming, {kMarkup}, 1});
    QStringList texts;
    const auto take = [&texts](const QWidget &top) {
        for (const QAbstractButton *button : top.findChildren<QAbstractButton *>())
            texts << button->text();
        for (const QAction *action : top.findChildren<QAction *>())
            texts << action->text();
        for (const QGroupBox *box : top.findChildren<QGroupBox *>())
            texts << box->title();
        for (const QTabBar *bar : top.findChildren<QTabBar *>()) {
            for (int i = 0; i < bar->count(); ++i)
                texts << bar->tabText(i);
        }
    };
    take(window);
    const auto dialogs = everyDialog(window);
    for (const auto &dialog : dialogs)
        take(*dialog);
    const QStringList marked = texts.filter(QStringLiteral("<b>x"));
    QVERIFY(!marked.isEmpty()); // the saved command
    const QString doubled = QString(kMarkup).replace(u'&', QStringLiteral("&&"));
    for (const QString &text : marked) // a single & would be a key, and not be seen
        QVERIFY2(text.contains(doubled), qPrintable(text));
    QVERIFY(!texts.filter(QStringLiteral("AT&&K3")).isEmpty());
}

void TestPlainText::steeringCharactersAreVisible()
{
    MainWindow window(readySettings(), {});
    window.show();
    IdentityReport identity;
    identity.model = QStringLiteral("ME\u202e910\u200b\u001b[2J");
    window.identified(identity);
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        for (const QChar c : label->text() + label->accessibleDescription())
            QVERIFY(c.unicode() >= 0x20 && c != QChar(0x202e) && c != QChar(0x200b));
    }
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
