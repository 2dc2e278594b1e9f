#include "tests/ui/support/windowscript.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/keysdialog.h"
#include "ui/about/versions.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace fota;
using namespace fota::tests;

/// About, Keys, and the program's icon.
class TestAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreThere();
    void versionsAreCopied();
    void everyLicenceHasItsText();
    void keysAreThoseOfTheMenus();
    void keysAreAllDifferent();
    void iconIsSeenAtEverySize_data();
    void iconIsSeenAtEverySize();
};

namespace {

template<typename W>
W *named(const QWidget *in, const QString &name)
{
    for (W *widget : in->findChildren<W *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

void TestAbout::versionsAreThere()
{
    const AboutDialog dialog;
    for (const QString &name :
         {QStringLiteral("Program"), QStringLiteral("Built by"), QStringLiteral("Qt"),
          QStringLiteral("QCustomPlot"), QStringLiteral("libcurl"), QStringLiteral("libarchive")}) {
        const auto *label = named<QLabel>(&dialog, name);
        QVERIFY2(label, qPrintable(name));
        QVERIFY2(label->text().contains(QRegularExpression(QStringLiteral("\\d+\\.\\d+"))),
                 qPrintable(label->text()));
        QCOMPARE(label->accessibleDescription(), label->text());
    }
    QCOMPARE(named<QLabel>(&dialog, QStringLiteral("Qt"))->text(), QString::fromLatin1(qVersion()));
}

void TestAbout::versionsAreCopied()
{
    const AboutDialog dialog;
    named<QPushButton>(&dialog, QStringLiteral("Copy the versions"))->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : versionLines())
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.startsWith(QStringLiteral("fotabench ")));
    QVERIFY(!text.contains(QDir::homePath())); // it goes into reports
}

void TestAbout::everyLicenceHasItsText()
{
    const AboutDialog dialog;
    auto *choice = dialog.findChild<QComboBox *>();
    auto *text = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(text->isReadOnly());
    QCOMPARE(choice->count(), libraries().size() + 1);
    QVERIFY(text->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    struct Expected
    {
        QString name;
        QString words;
    };
    for (const Expected &one :
         {Expected{QStringLiteral("Qt"), QStringLiteral("GNU LESSER GENERAL PUBLIC LICENSE")},
          Expected{QStringLiteral("QCustomPlot"), QStringLiteral("GNU GENERAL PUBLIC LICENSE")},
          Expected{QStringLiteral("libcurl"), QStringLiteral("Daniel Stenberg")},
          Expected{QStringLiteral("libarchive"), QStringLiteral("Tim Kientzle")},
          Expected{QStringLiteral("QtKeychain"), QStringLiteral("Frank Osterfeld")}}) {
        const int at = choice->findText(one.name, Qt::MatchStartsWith);
        QVERIFY2(at > 0, qPrintable(one.name));
        choice->setCurrentIndex(at);
        QVERIFY2(text->toPlainText().contains(one.words), qPrintable(one.name));
    }
}

void TestAbout::keysAreThoseOfTheMenus()
{
    MainWindow window(readySettings(), {});
    const auto *menus = window.findChild<QMenuBar *>();
    const KeysDialog dialog(*menus);
    QStringList shown;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        shown << label->text();
    int count = 0;
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString name = keys.toString(QKeySequence::NativeText);
            if (name.isEmpty())
                continue;
            const bool told = std::any_of(shown.begin(), shown.end(), [&name](const QString &text) {
                return text.split(QStringLiteral(", ")).contains(name);
            });
            QVERIFY2(told, qPrintable(name));
            ++count;
        }
    }
    QVERIFY(count >= 12);
    for (const QString &keys :
         {QStringLiteral("F5"), QStringLiteral("Ctrl+U"), QStringLiteral("Ctrl+L"),
          QStringLiteral("Ctrl+Q"), QStringLiteral("Esc")})
        QVERIFY2(shown.contains(keys), qPrintable(keys));
}

void TestAbout::keysAreAllDifferent() // a key of two entries is one of none
{
    MainWindow window(readySettings(), {});
    QSet<QString> seen;
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            if (keys.isEmpty())
                continue;
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
            seen.insert(keys.toString());
        }
    }
}

void TestAbout::iconIsSeenAtEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 32, 64, 256})
        QTest::addRow("%d", size) << size;
}

/// Something bright on something dark, with room round it.
void TestAbout::iconIsSeenAtEverySize()
{
    QFETCH(const int, size);
    const QImage image = QIcon(QStringLiteral(":/icons/fotabench.svg")).pixmap(size).toImage();
    QCOMPARE(image.size(), QSize(size, size));
    int bright = 0;
    int dark = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            bright += pixel.alpha() > 250 && pixel.lightness() > 240;
            dark += pixel.alpha() > 250 && pixel.lightness() < 160;
        }
    }
    QVERIFY2(bright > size * size / 12, qPrintable(QString::number(bright)));
    QVERIFY2(dark > size * size / 3, qPrintable(QString::number(dark)));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
