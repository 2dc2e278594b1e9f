#include "tests/ui/support/historyscript.h"
#include "tests/ui/support/windowscript.h"
#include "ui/log/commandline.h"
#include "ui/log/logdock.h"
#include "ui/mainwindow.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/valuelabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// No text is cut in any language: what a label or button says has room in it, or is shortened on
/// purpose by a label that tells the whole in its tool tip.
class TestFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cutTextIsSeen();
    void textHasRoom_data();
    void textHasRoom();
    void menuLettersAreUnique_data();
    void menuLettersAreUnique();

private:
    void speak(const QString &language);

    QTranslator m_words;
};

namespace {

const QStringList kLanguages = {u"en"_s, u"de"_s, u"es"_s, u"zh_CN"_s};

QString describe(const QWidget *widget, const QString &text, QSize needed)
{
    return u"%1 \"%2\": %3x%4, needs %5x%6"_s
        .arg(QLatin1StringView(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(needed.width())
        .arg(needed.height());
}

/// Empty: the text has room.
QString cutLabel(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ValueLabel *>(label))
        return {}; // this one shortens by itself
    const QRect room = label->contentsRect();
    const QSize needed = label->wordWrap()
                             ? QSize(label->width(), label->heightForWidth(label->width()))
                             : label->sizeHint();
    const bool fits = needed.width() <= label->width() && needed.height() <= label->height();
    return fits || room.isEmpty() ? QString() : describe(label, label->text(), needed);
}

QString cutButton(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return {};
    const QSize needed = button->minimumSizeHint();
    const bool isLink = button->property("look") == u"link"_s; // as low as the text beside it
    const bool fits = needed.width() <= button->width()
                      && (isLink || needed.height() <= button->height())
                      && button->parentWidget()->rect().contains(button->geometry());
    return fits ? QString() : describe(button, button->text(), needed);
}

QStringList cutIn(const QWidget *top)
{
    QStringList cut;
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString what;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            what = cutLabel(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            what = cutButton(button);
        if (!what.isEmpty())
            cut << what;
    }
    return cut;
}

void play(const QString &state, MainWindow *window, WindowScript *script)
{
    if (state == u"idle")
        return script->ports();
    script->connected();
    if (state == u"consent") {
        script->checked();
        window->flow()->update();
    } else if (state == u"downloading")
        script->updateTo(u'k');
    else if (state == u"restart")
        script->restarting(2, 3);
    else if (state == u"updated")
        script->updated();
    else if (state == u"failed")
        script->loginRefused();
    else if (state == u"history" || state == u"comparison" || state == u"statistics")
        showHistory(*window, state);
    else if (state == u"paste")
        window->log()->commandLine()->findChild<QLineEdit *>()->setText(
            u"AT+CGDCONT=3,\u201dIPV4V6\u201d,\u201dVZWINTERNET\u201d\nAT+CSQ\nAT+CEREG?"_s);
}

} // namespace

void TestFits::initTestCase()
{
    prepareTheme(*qApp);
    applyTheme(u"light"_s);
}

void TestFits::cleanup()
{
    QCoreApplication::removeTranslator(&m_words);
}

void TestFits::speak(const QString &language)
{
    if (language == u"en")
        return;
    QVERIFY(m_words.load(u":/i18n/fota_"_s + language));
    QCoreApplication::installTranslator(&m_words);
}

/// What the rows below look for is found where it is.
void TestFits::cutTextIsSeen()
{
    QWidget top;
    top.resize(400, 200);
    auto *label = new QLabel(u"nowhere near enough room"_s, &top);
    label->resize(20, 20);
    auto *button = new QPushButton(u"nor here"_s, &top);
    button->resize(20, 20);
    top.show();
    QCOMPARE(cutIn(&top).size(), 2);
    label->adjustSize();
    button->adjustSize();
    QCOMPARE(cutIn(&top), QStringList());
}

void TestFits::textHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("state");
    for (const QString &language : kLanguages) {
        for (const QString &state :
             {u"idle"_s, u"connected"_s, u"consent"_s, u"downloading"_s, u"restart"_s, u"updated"_s,
              u"failed"_s, u"paste"_s, u"history"_s, u"comparison"_s, u"statistics"_s})
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(state)) << language << state;
    }
}

void TestFits::textHasRoom()
{
    QFETCH(const QString, language);
    QFETCH(const QString, state);
    speak(language);
    MainWindow window(readySettings(), {});
    window.resize(1024, 700);
    window.show();
    window.start();
    WindowScript script(&window);
    play(state, &window, &script);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QStringList cut = cutIn(&window);
    if (const QWidget *dialog = QApplication::activeModalWidget())
        cut += cutIn(dialog);
    else
        QVERIFY2(state != u"consent", "no dialog");
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestFits::menuLettersAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : kLanguages)
        QTest::newRow(qPrintable(language)) << language;
}

/// Alt and a letter opens one menu.
void TestFits::menuLettersAreUnique()
{
    QFETCH(const QString, language);
    speak(language);
    const MainWindow window(readySettings(), {});
    QMap<QChar, QString> letters;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        const qsizetype at = menu->title().indexOf(u'&');
        if (at < 0)
            continue;
        const QChar letter = menu->title().at(at + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + letters.value(letter)));
        letters.insert(letter, menu->title());
    }
    QVERIFY(letters.size() >= 6);
}

QTEST_MAIN(TestFits)
#include "tst_fits.moc"
