#include "ui/log/commandline.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fota;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotOneLineOfAscii();
    void saysWhyNothingCanBeSent();
    void historyByUpAndDown();
    void completionSaysWhatACommandDoes();
};

void TestCommandLine::refusesWhatIsNotOneLineOfAscii()
{
    QVERIFY(commandProblem(QStringLiteral("AT+CSQ")).isEmpty());
    QVERIFY(!commandProblem(QStringLiteral("AT\u001a")).isEmpty());
    QVERIFY(!commandProblem(QStringLiteral("AT+CMGS=\u201c1\u201d")).isEmpty());
    QVERIFY(!commandProblem(QString(5000, u'A')).isEmpty());

    CommandLine line;
    line.setBlocked({});
    QSignalSpy sent(&line, &CommandLine::sent);
    auto *edit = line.findChild<QLineEdit *>();
    edit->setText(QStringLiteral("AT\u0003"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    edit->setText(QStringLiteral(" AT+CSQ "));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent[0][0].toString(), QStringLiteral("AT+CSQ"));
}

void TestCommandLine::saysWhyNothingCanBeSent()
{
    CommandLine line;
    auto *edit = line.findChild<QLineEdit *>();
    auto *send = line.findChild<QPushButton *>();
    QCOMPARE(edit->accessibleName(), QStringLiteral("AT command"));
    QCOMPARE(send->accessibleName(), QStringLiteral("Send"));
    line.setBlocked(QStringLiteral("not while an update runs"));
    QVERIFY(!edit->isEnabled());
    QVERIFY(!send->isEnabled());
    QCOMPARE(edit->placeholderText(), QStringLiteral("not while an update runs"));
}

void TestCommandLine::historyByUpAndDown()
{
    CommandLine line;
    line.setBlocked({});
    auto *edit = line.findChild<QLineEdit *>();
    for (const char *command : {"AT+GMM", "AT+GMR"}) {
        edit->setText(QString::fromLatin1(command));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    edit->setText(QStringLiteral("AT+C"));
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->text(), QStringLiteral("AT+GMR"));
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->text(), QStringLiteral("AT+GMM"));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(edit->text(), QStringLiteral("AT+C"));
}

void TestCommandLine::completionSaysWhatACommandDoes()
{
    CommandLine line;
    line.setBlocked({});
    line.show();
    auto *edit = line.findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("at+cs"));
    const QCompleter *completer = edit->completer();
    QCOMPARE(completer->currentCompletion(), QStringLiteral("AT+CSQ"));
    const QAbstractItemModel *known = completer->model();
    for (int row = 0; row < known->rowCount(); ++row) {
        const QModelIndex index = known->index(row, 0);
        QVERIFY(index.data().toString().startsWith(QStringLiteral("AT")));
        QVERIFY2(!index.data(Qt::UserRole).toString().isEmpty(),
                 qPrintable(index.data().toString()));
    }
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
