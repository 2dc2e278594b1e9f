#include "ui/log/commandline.h"
#include "ui/log/pastepanel.h"
#include "ui/log/savedcommandsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;

/// Several commands at the command line: pasted ones and saved ones.
class TestCommandLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pastedLinesAreSentAfterAYes();
    void pastedLinesAreNotSentAfterANo();
    void pasteIsStopped();
    void pasteEndsWithAFailure_data();
    void pasteEndsWithAFailure();
    void pasteEndsWhenARunBegins();
    void quotesAreStraightened();
    void whatCannotBeSentIsRefused_data();
    void whatCannotBeSentIsRefused();
    void savedCommandIsJudged_data();
    void savedCommandIsJudged();
    void savedCommandIsSentWithItsLimit();
    void limitReplacesThatOfTheReply();
    void savedCommandsAreEdited();
    void secretsAreNotSaved();
    void savedCommandsAreRead();
    void menuShowsTextLiterally();

private:
    template<typename W>
    W *named(const char *name) const
    {
        for (W *widget : m_line->findChildren<W *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(named<QLineEdit>("AT command"), Qt::Key_V, Qt::ControlModifier);
    }
    QString words() const { return named<QLabel>("Pasted commands")->text(); }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *found : m_line->findChildren<QPushButton *>()) {
            if (found->text() == QString::fromUtf8(text) && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void answer(const char *final) const
    {
        CommandReport report;
        report.final = QString::fromUtf8(final);
        m_line->finished(report);
    }
    QStringList sent() const
    {
        QStringList texts;
        for (const QList<QVariant> &call : *m_sent)
            texts << call[0].toString();
        return texts;
    }

    std::unique_ptr<CommandLine> m_line;
    std::unique_ptr<QSignalSpy> m_sent;
};

void TestCommandLists::init()
{
    m_line = std::make_unique<CommandLine>();
    m_line->setBlocked({});
    m_line->resize(700, 60);
    m_line->show();
    QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    m_sent = std::make_unique<QSignalSpy>(m_line.get(), &CommandLine::sent);
}

void TestCommandLists::cleanup()
{
    m_sent.reset();
    m_line.reset();
}

void TestCommandLists::pastedLinesAreSentAfterAYes()
{
    auto *edit = named<QLineEdit>("AT command");
    edit->setText(QStringLiteral("AT+"));
    paste(QStringLiteral("AT+CSQ\r\n\r\n  AT+CEREG?\nAT+GMM"));
    QCOMPARE(edit->text(), QStringLiteral("AT+")); // what was typed stays
    auto *list = named<QListWidget>("Lines to be sent");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3);
    QVERIFY(words().startsWith(QStringLiteral("Send these 3 line")));
    QVERIFY(button("Do not send")->hasFocus()); // an Enter or a blank sends nothing
    QVERIFY(sent().isEmpty());
    button("Send all")->click();
    QCOMPARE(sent(), QStringList{QStringLiteral("AT+CSQ")});
    QVERIFY(!edit->isEnabled());
    answer("OK");
    QCOMPARE(sent().size(), 2);
    QCOMPARE(sent().last(), QStringLiteral("AT+CEREG?"));
    answer("OK");
    QCOMPARE(sent().size(), 3);
    answer("OK");
    QCOMPARE(sent().size(), 3);
    QVERIFY(words().startsWith(QStringLiteral("All 3 line")));
    QVERIFY(edit->isEnabled());
    button("Close")->click();
    QVERIFY(!list->isVisible());
    QVERIFY(edit->hasFocus());
}

void TestCommandLists::pastedLinesAreNotSentAfterANo()
{
    auto *edit = named<QLineEdit>("AT command");
    edit->setText(QStringLiteral("AT+CREG"));
    edit->selectAll(); // replaced by what is pasted
    paste(QStringLiteral("AT+CSQ\nAT+GMM"));
    QCOMPARE(named<QListWidget>("Lines to be sent")->item(0)->text(), QStringLiteral("AT+CSQ"));
    button("Do not send")->click();
    QVERIFY(sent().isEmpty());
    QCOMPARE(edit->text(), QStringLiteral("AT+CREG"));
    QVERIFY(!named<QListWidget>("Lines to be sent")->isVisible());
}

void TestCommandLists::pasteIsStopped()
{
    paste(QStringLiteral("AT+CSQ\nAT+GMM\nAT+GMR"));
    button("Send all")->click();
    button("Stop")->click();
    QVERIFY(words().contains(QStringLiteral("Stops when line 1")));
    answer("OK");
    QCOMPARE(sent().size(), 1);
    QVERIFY(words().startsWith(QStringLiteral("Stopped. 2 line")));
}

void TestCommandLists::pasteEndsWithAFailure_data()
{
    QTest::addColumn<QString>("final");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("tells");
    QTest::newRow("ERROR") << QStringLiteral("ERROR") << int(ErrorCode::None)
                           << QStringLiteral("ERROR");
    QTest::newRow("CME") << QStringLiteral("+CME ERROR: 10") << int(ErrorCode::None)
                         << QStringLiteral("no SIM in the module");
    QTest::newRow("no answer") << QString() << int(ErrorCode::CommandTimeout) << QString();
    QTest::newRow("nothing at all") << QString() << int(ErrorCode::None) << QString();
}

void TestCommandLists::pasteEndsWithAFailure()
{
    QFETCH(QString, final);
    QFETCH(int, error);
    QFETCH(QString, tells);
    paste(QStringLiteral("AT+CSQ\nAT+GMM\nAT+GMR"));
    button("Send all")->click();
    answer("OK");
    CommandReport report;
    report.final = final;
    report.error.code = ErrorCode(error);
    m_line->finished(report);
    QCOMPARE(sent().size(), 2);
    QVERIFY2(words().startsWith(QStringLiteral("Line 2 has not ended well")), qPrintable(words()));
    QVERIFY2(words().contains(tells), qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("1 line")), qPrintable(words()));
}

void TestCommandLists::pasteEndsWhenARunBegins()
{
    paste(QStringLiteral("AT+CSQ\nAT+GMM"));
    m_line->setBlocked(QStringLiteral("not while an update runs"));
    QVERIFY(!button("Send all")->isEnabled());
    m_line->setBlocked({});
    button("Send all")->click();
    m_line->setBlocked(QStringLiteral("not while an update runs"));
    answer("OK");
    QCOMPARE(sent().size(), 1);
    QVERIFY2(words().contains(QStringLiteral("not while an update runs")), qPrintable(words()));
}

void TestCommandLists::quotesAreStraightened()
{
    paste(QStringLiteral("AT+CGDCONT=3,\u201dIPV4V6\u2033,\u201dVZWINTERNET\u201d\nAT+CSQ"));
    QVERIFY2(words().startsWith(QStringLiteral("1 of these lines")), qPrintable(words()));
    QVERIFY(!button("Send all"));
    QVERIFY(sent().isEmpty());
    auto *list = named<QListWidget>("Lines to be sent");
    QCOMPARE(list->item(0)->text(), QStringLiteral("AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\""));
    button("Send with straight quotes")->click();
    QCOMPARE(sent(), QStringList{list->item(0)->text().section(QStringLiteral("   "), 0, 0)});
}

void TestCommandLists::whatCannotBeSentIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("escape") << QStringLiteral("AT+CSQ\nAT\u001b+GMM");
    QTest::newRow("Ctrl+Z") << QStringLiteral("AT+CSQ\nAT+CMGS\u001a");
    QTest::newRow("tab") << QStringLiteral("AT+CSQ\nAT\t+GMM");
    QTest::newRow("bidi") << QStringLiteral("AT+CSQ\nAT\u202e+GMM");
    QTest::newRow("letter") << QStringLiteral("AT+CSQ\nAT+COPS=\u00e9");
    QTest::newRow("no command") << QStringLiteral("AT+CSQ\nhello");
    QTest::newRow("applies an update") << QStringLiteral("AT+CSQ\nAT#OTAUP=0"); // INV-1
    QTest::newRow("opens the data mode") << QStringLiteral("AT+CSQ\nAT#OTAUPW");
    QTest::newRow("too long") << QStringLiteral("AT+CSQ\nAT") + QString(500, u'1');
    QTest::newRow("too many") << QStringLiteral("AT+CSQ\n").repeated(300);
}

void TestCommandLists::whatCannotBeSentIsRefused()
{
    QFETCH(QString, text);
    paste(text);
    QVERIFY(named<QListWidget>("Lines to be sent")->isVisible());
    QVERIFY(!button("Send all") && !button("Send with straight quotes"));
    QVERIFY2(words().contains(QStringLiteral("not")), qPrintable(words()));
    for (const QChar c : words())
        QVERIFY(c.unicode() >= 0x20 && c != QChar(0x202e));
    button("Do not send")->click();
    QVERIFY(sent().isEmpty());
}

void TestCommandLists::savedCommandIsJudged_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("final");
    QTest::addColumn<bool>("good");
    const QStringList csq{QStringLiteral("+CSQ: 25,3")};
    const QString ok = QStringLiteral("OK");
    QTest::newRow("nothing expected, OK") << QString() << csq << ok << true;
    QTest::newRow("nothing expected, ERROR")
        << QString() << QStringList() << QStringLiteral("ERROR") << false;
    QTest::newRow("as expected") << QStringLiteral("+csq: 2") << csq << ok << true;
    QTest::newRow("not as expected") << QStringLiteral("+CSQ: 9") << csq << ok << false;
    QTest::newRow("a failure is expected")
        << QStringLiteral("ERROR: 10") << QStringList() << QStringLiteral("+CME ERROR: 10") << true;
    QTest::newRow("another failure") << QStringLiteral("ERROR: 11") << QStringList()
                                     << QStringLiteral("+CME ERROR: 10") << false;
}

void TestCommandLists::savedCommandIsJudged()
{
    QFETCH(QString, expected);
    QFETCH(QStringList, lines);
    QFETCH(QString, final);
    CommandReport report;
    report.lines = lines;
    report.final = final;
    const SavedCommand command{QStringLiteral("Level"), QStringLiteral("AT+CSQ"), expected, 0};
    const Judgement judgement = judge(command, report);
    QTEST(judgement.good, "good");
    QVERIFY2(judgement.words.contains(QStringLiteral("Level")), qPrintable(judgement.words));
    report.error.code = ErrorCode::CommandTimeout;
    report.lines.clear();
    report.final.clear();
    QVERIFY(!judge(command, report).good);
    QVERIFY(judge(command, report).words.contains(QStringLiteral("no reply")));
}

void TestCommandLists::savedCommandIsSentWithItsLimit()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
    saveCommands(
        {{QStringLiteral("Level"), QStringLiteral("AT+CSQ"), QStringLiteral("+CSQ: 25"), 7}},
        settings);
    m_line->restore(settings);
    QAction *entry = named<QPushButton>("Saved commands")->menu()->actions().first();
    QVERIFY(entry->text().startsWith(QStringLiteral("Level")));
    entry->trigger();
    QCOMPARE(sent(), QStringList{QStringLiteral("AT+CSQ")});
    QCOMPARE(m_sent->at(0)[1].value<std::chrono::milliseconds>().count(), 7'000);
    entry->trigger(); // one is on its way
    QCOMPARE(sent().size(), 1);
    CommandReport report;
    report.lines = QStringList{QStringLiteral("+CSQ: 25,3")};
    report.final = QStringLiteral("OK");
    report.elapsedMs = 94;
    m_line->finished(report);
    QCOMPARE(named<QLabel>("Result of the saved command")->text(),
             QStringLiteral("\u201cLevel\u201d is as expected after 0:00.094: +CSQ: 25,3"));
    m_line->setBlocked(QStringLiteral("not while an update runs"));
    QVERIFY(!entry->isEnabled());
}

void TestCommandLists::limitReplacesThatOfTheReply()
{
    const Limits usual;
    QCOMPARE(withReplyLimit(usual, milliseconds(0)), usual);
    const Limits limits = withReplyLimit(usual, milliseconds(9'000));
    QCOMPARE(limits.versionQuery(), milliseconds(9'000)); // of a quick one
    QCOMPARE(limits.context, milliseconds(9'000));
}

void TestCommandLists::savedCommandsAreEdited()
{
    QSignalSpy changed(m_line.get(), &CommandLine::changed);
    named<QLineEdit>("AT command")->setText(QStringLiteral("AT+CSQ"));
    m_line->openCommands(true);
    auto *dialog = m_line->findChild<SavedCommandsDialog *>();
    const auto field = [dialog](const char *name) {
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QString::fromUtf8(name))
                return edit;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    QCOMPARE(field("Command")->text(), QStringLiteral("AT+CSQ"));
    QCOMPARE(dialog->focusWidget(), field("Name"));
    QTest::keyClicks(field("Name"), QStringLiteral("Level"));
    QTest::keyClicks(field("Expected reply"), QStringLiteral("+CSQ: 2"));
    QTest::keyClicks(field("Limit in seconds"), QStringLiteral("5"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(named<QPushButton>("Saved commands")->menu()->actions().first()->text(),
             QStringLiteral("Level   AT+CSQ"));
}

void TestCommandLists::secretsAreNotSaved()
{
    for (const char *text : {"AT+CPIN=1234", "AT#FTPOPEN=\"h\",\"u\",\"p\",1",
                             "AT#SGACT=1,1,\"u\",\"p\"", "", "AT\x1b"})
        QVERIFY2(
            !savedCommandProblem({QStringLiteral("x"), QString::fromUtf8(text), {}, 0}).isEmpty(),
            text);
    m_line->openCommands(false);
    auto *dialog = m_line->findChild<SavedCommandsDialog *>();
    dialog->addCommand(QStringLiteral("AT+CPIN=1234"));
    for (const QPushButton *found : dialog->findChildren<QPushButton *>()) {
        if (found->text() == QStringLiteral("Save"))
            QVERIFY(!found->isEnabled());
    }
}

void TestCommandLists::savedCommandsAreRead()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("state.ini"));
    QSettings settings(file, QSettings::IniFormat);
    const QList<SavedCommand> commands{
        {QStringLiteral("Level"), QStringLiteral("AT+CSQ"), QStringLiteral("a,b;\"c\""), 5},
        {{}, QStringLiteral("AT+GMM"), {}, 0}};
    saveCommands(commands, settings);
    QCOMPARE(readCommands(settings), commands);
    saveCommands({commands[1]}, settings);
    QCOMPARE(readCommands(settings), QList<SavedCommand>{commands[1]});
    // A file that others wrote: nothing of it is trusted.
    settings.setValue(QStringLiteral("log/commands/size"), 2'000'000'000);
    settings.setValue(QStringLiteral("log/commands/2/text"), QStringLiteral("AT\u001a"));
    settings.setValue(QStringLiteral("log/commands/3/text"), QStringLiteral("AT+GMR"));
    settings.setValue(QStringLiteral("log/commands/3/limit"), -7);
    QCOMPARE(readCommands(settings),
             (QList<SavedCommand>{commands[1], {{}, QStringLiteral("AT+GMR"), {}, 0}}));
}

void TestCommandLists::menuShowsTextLiterally() // K14
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
    saveCommands({{QStringLiteral("a&b\u202e<i>"), QStringLiteral("AT&K3"), {}, 0}}, settings);
    m_line->restore(settings);
    QCOMPARE(named<QPushButton>("Saved commands")->menu()->actions().first()->text(),
             QStringLiteral("a&&b\\u202e<i>   AT&&K3"));
}

QTEST_MAIN(TestCommandLists)
#include "tst_commandlists.moc"
