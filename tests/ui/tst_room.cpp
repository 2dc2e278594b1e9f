#include "tests/ui/support/windowscript.h"
#include "ui/device/agelabel.h"
#include "ui/device/modulebar.h"
#include "ui/log/commandline.h"
#include "ui/log/logdock.h"
#include "ui/log/pastepanel.h"
#include "ui/mainwindow.h"
#include "ui/plot/signaldock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// What the parts of the window have room for beside each other, at the sizes of usual screens.
class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCoreApplication::removeTranslator(&m_words); }
    void docksDoNotCutEachOther_data();
    void docksDoNotCutEachOther();
    void docksPartAgain();
    void sideBarNeedsNoScrolling_data();
    void sideBarNeedsNoScrolling();
    void pastedLinesCanBeAnswered_data();
    void pastedLinesCanBeAnswered();

private:
    void open(MainWindow *window, const QString &language, QSize size);

    QTranslator m_words;
};

void TestRoom::initTestCase()
{
    prepareTheme(*qApp);
    applyTheme(u"light"_s);
}

void TestRoom::open(MainWindow *window, const QString &language, QSize size)
{
    window->resize(size);
    window->show();
    window->start();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QVERIFY(!language.isEmpty());
}

void TestRoom::docksDoNotCutEachOther_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s, u"zh_CN"_s}) {
        for (const QSize size : {QSize(820, 600), QSize(1024, 700), QSize(1280, 800)})
            QTest::addRow("%s, %d", qPrintable(language), size.width()) << language << size;
    }
}

void TestRoom::docksDoNotCutEachOther()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    if (m_words.load(u":/i18n/fota_"_s + language))
        QCoreApplication::installTranslator(&m_words);
    MainWindow window(readySettings(), {});
    open(&window, language, size);
    const auto *signal = window.findChild<SignalDock *>();
    const LogDock *log = window.log();
    QTRY_VERIFY2(log->width() >= log->minimumSizeHint().width(),
                 qPrintable(u"%1 of %2"_s.arg(log->width()).arg(log->minimumSizeHint().width())));
    const bool isBeside = window.tabifiedDockWidgets(window.log()).isEmpty();
    QVERIFY(!isBeside || signal->width() >= signal->minimumSizeHint().width());
    QVERIFY(!isBeside || !signal->geometry().intersects(log->geometry()));
}

/// Behind tabs only as long as there is no room.
void TestRoom::docksPartAgain()
{
    MainWindow window(readySettings(), {});
    open(&window, u"en"_s, {820, 600});
    QTRY_COMPARE(window.tabifiedDockWidgets(window.log()).size(), 1);
    window.resize(1440, 900);
    QTRY_COMPARE(window.tabifiedDockWidgets(window.log()).size(), 0);
    const auto *signal = window.findChild<SignalDock *>();
    QTRY_VERIFY(signal->geometry().left() >= window.log()->geometry().right());
}

void TestRoom::sideBarNeedsNoScrolling_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestRoom::sideBarNeedsNoScrolling()
{
    QFETCH(const QString, language);
    if (m_words.load(u":/i18n/fota_"_s + language))
        QCoreApplication::installTranslator(&m_words);
    MainWindow window(readySettings(), {});
    open(&window, language, {1280, 800});
    WindowScript script(&window);
    script.connected();
    const auto *bar = window.findChild<ModuleBar *>();
    auto *age = window.findChild<AgeLabel *>();
    age->setMeasured(QDateTime::currentMSecsSinceEpoch() - 3'700'000);
    QVERIFY(!age->isHidden());
    QTRY_COMPARE(bar->verticalScrollBar()->maximum(), 0);
    QVERIFY(age->width() >= age->sizeHint().width());
}

void TestRoom::pastedLinesCanBeAnswered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x700") << QSize(1024, 700);
    QTest::newRow("1280x800") << QSize(1280, 800);
    QTest::newRow("1440x900") << QSize(1440, 900);
}

void TestRoom::pastedLinesCanBeAnswered()
{
    QFETCH(const QSize, size);
    MainWindow window(readySettings(), {});
    open(&window, u"en"_s, size);
    WindowScript script(&window);
    script.connected();
    window.log()->commandLine()->findChild<QLineEdit *>()->setText(
        u"AT+CGDCONT=3,\u201dIPV4V6\u201d,\u201dVZWINTERNET\u201d\nAT+CSQ\nAT+CEREG?\nAT#SGACT?"_s);
    const auto *panel = window.findChild<PastePanel *>();
    QVERIFY(panel->isVisible());
    for (const QPushButton *button : panel->findChildren<QPushButton *>()) {
        const auto isWhole = [&] { return panel->rect().contains(button->geometry()); };
        QTRY_VERIFY2(isWhole(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
