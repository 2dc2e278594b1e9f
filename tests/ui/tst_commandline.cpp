#include "ui/log/commandline.h"
#include "ui/log/commandproblem.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotOneLineOfAscii();
    void saysWhyNothingCanBeSent();
    void typographicQuotesAreOffered();
    void historyByUpAndDown();
    void historyOutlivesTheProgram_data();
    void historyOutlivesTheProgram();
    void completionSaysWhatACommandDoes();
};

namespace {

CommandReport done()
{
    CommandReport report;
    report.final = QStringLiteral("OK");
    return report;
}

} // namespace

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
    edit->setText(QStringLiteral("AT+CREG?"));
    QTest::keyClick(edit, Qt::Key_Return); // the one before has not ended: nothing is queued
    QCOMPARE(sent.count(), 1);
    line.finished(done());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 2);
}

void TestCommandLine::typographicQuotesAreOffered()
{
    CommandLine line;
    line.setBlocked({});
    line.show();
    QSignalSpy sent(&line, &CommandLine::sent);
    auto *edit = line.findChild<QLineEdit *>();
    QPushButton *straighten = nullptr;
    for (QPushButton *button : line.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Use straight quotes"))
            straighten = button;
    }
    QVERIFY(straighten && !straighten->isVisible());
    edit->setText(QStringLiteral("AT+CGDCONT=3,\u201dIPV4V6\u2033,\u201cinternet\u201d"));
    QVERIFY(straighten->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    straighten->click();
    QVERIFY(!straighten->isVisible());
    QCOMPARE(edit->text(), QStringLiteral("AT+CGDCONT=3,\"IPV4V6\",\"internet\""));
    QCOMPARE(sent.count(), 0); // shown first
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
}

void TestCommandLine::historyOutlivesTheProgram_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *command, bool kept) {
        QTest::newRow(command) << QString::fromUtf8(command) << kept;
    };
    row("AT+CSQ", true);
    row("AT+CEREG?", true);
    row("AT+CPIN?", true);
    row("AT#SGACT=3,1", true);
    row("AT#SGACT?", true);
    row("AT+CGDCONT=3,\"IPV4V6\",\"internet\"", true);
    row("AT#FTPGETOTA=\"a.bin\",0", true);
    row("AT#FTPOPEN=\"h\",\"u\",\"p\",1", false);
    row("at#ftpopen = \"h\"", false);
    row("AT+CPIN=1234", false);
    row("AT+CPIN=\"1234\",\"5678\"", false);
    row("AT+CPWD=\"SC\",\"1234\",\"5678\"", false);
    row("AT+CLCK=\"SC\",1,\"1234\"", false);
    row("AT#SGACT=1,1,\"user\",\"secret\"", false);
    row("AT+CGAUTH=1,1,\"user\",\"secret\"", false);
    row("AT#PDPAUTH=1,1,\"user\",\"secret\"", false);
    row("AT#USERID=\"user\"", false);
    row("AT#PASSW=\"secret\"", false);
    row("AT+CSQ;#FTPOPEN=\"h\",\"u\",\"p\"", false);
    row("AT#FTPGETOTAENH=h,21,f,u,p", false);
    row("AT#SSLSECDATA=1,1,0,100", false);
    row("AT#UNKNOWN=\"password: x\"", false);
}

void TestCommandLine::historyOutlivesTheProgram()
{
    QFETCH(QString, command);
    QFETCH(bool, kept);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("state.ini"));
    {
        CommandLine line;
        line.setBlocked({});
        auto *edit = line.findChild<QLineEdit *>();
        edit->setText(command);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Up);
        QCOMPARE(edit->text(), command); // as long as the program runs, all of it is there
        QSettings settings(file, QSettings::IniFormat);
        line.save(settings);
    }
    QSettings settings(file, QSettings::IniFormat);
    CommandLine next;
    next.restore(settings);
    next.setBlocked({});
    auto *edit = next.findChild<QLineEdit *>();
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->text(), kept ? command : QString());
    settings.sync();
    QFile state(file);
    QVERIFY(state.open(QIODevice::ReadOnly));
    const QByteArray all = state.readAll();
    QVERIFY(!all.contains("secret") && !all.contains("1234"));
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
    line.setBlocked({});
    QVERIFY(edit->isEnabled());
    QCOMPARE(edit->placeholderText(), QStringLiteral("for example AT+CSQ"));
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestCommandLine::historyByUpAndDown()
{
    CommandLine line;
    line.setBlocked({});
    auto *edit = line.findChild<QLineEdit *>();
    for (const char *command : {"AT+GMM", "AT+GMR"}) {
        edit->setText(QString::fromLatin1(command));
        QTest::keyClick(edit, Qt::Key_Return);
        line.finished(done());
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
