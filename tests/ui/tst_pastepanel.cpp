#include "ui/log/pastepanel.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fota;

/// The question whether pasted lines are to be sent.
class TestPastePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineTellsWhyItCannotBeSent_data();
    void lineTellsWhyItCannotBeSent();
    void escapeShutsTheQuestion();
};

namespace {

QPushButton *button(const PastePanel &panel, const char *text)
{
    for (QPushButton *found : panel.findChildren<QPushButton *>()) {
        if (found->text() == QString::fromUtf8(text) && found->isVisibleTo(&panel))
            return found;
    }
    return nullptr;
}

} // namespace

void TestPastePanel::lineTellsWhyItCannotBeSent_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("why");
    QTest::newRow("letter") << QStringLiteral("AT+CPIN=\u00e4") << QStringLiteral("“ä” (U+00e4)");
    QTest::newRow("not seen") << QStringLiteral("AT+\u200bCSQ") << QStringLiteral("(U+200b)");
    QTest::newRow("beyond") << QString::fromUcs4(U"AT\U0001f600") << QStringLiteral("(U+1f600)");
    QTest::newRow("no AT") << QStringLiteral("hello") << QStringLiteral("begins with AT");
    QTest::newRow("upload") << QStringLiteral("AT#OTAUPW=5")
                            << QStringLiteral("Update from a file");
}

void TestPastePanel::lineTellsWhyItCannotBeSent()
{
    QFETCH(const QString, line);
    QFETCH(const QString, why);
    PastePanel panel;
    panel.ask(QStringLiteral("AT\n") + line);
    const QString words = panel.findChild<QLabel *>()->text();
    QVERIFY2(words.startsWith(QStringLiteral("Line 2 cannot be sent:")), qPrintable(words));
    QVERIFY2(words.contains(why), qPrintable(words));
    QVERIFY(!button(panel, "Send all"));
}

void TestPastePanel::escapeShutsTheQuestion()
{
    PastePanel panel;
    QSignalSpy wanted(&panel, &PastePanel::wanted);
    QSignalSpy closed(&panel, &PastePanel::closed);
    panel.ask(QStringLiteral("AT+CSQ\nAT+GMM"));
    QTest::keyClick(panel.findChild<QListWidget *>(), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QCOMPARE(closed.count(), 1);
    QCOMPARE(wanted.count(), 0);
    panel.ask(QStringLiteral("AT+CSQ\nAT+GMM"));
    QTest::keyClick(button(panel, "Do not send"), Qt::Key_Escape);
    QCOMPARE(closed.count(), 2);
    panel.ask(QStringLiteral("AT+CSQ\nAT+GMM"));
    button(panel, "Send all")->click();
    QTest::keyClick(button(panel, "Stop"), Qt::Key_Escape); // what is on its way goes on
    QVERIFY(panel.isVisible());
    QVERIFY(panel.isSending());
}

QTEST_MAIN(TestPastePanel)
#include "tst_pastepanel.moc"
