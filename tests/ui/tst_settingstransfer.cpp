#include "tests/ui/support/settingsbench.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace fota::tests;

/// Settings that are carried in a file, out of the dialog and into it.
class TestSettingsTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportHoldsNoSecret();
    void importFillsTheFields();
    void badImportChangesNothing_data();
    void badImportChangesNothing();
    void outsideTextIsPlain();
};

namespace {

void open(SettingsDialog &dialog)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

void TestSettingsTransfer::exportHoldsNoSecret() // K05
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    SettingsDialog dialog(richSettings());
    named<QLineEdit>(dialog, "Password")->setText(QStringLiteral("canary"));
    named<QLineEdit>(dialog, "Folder")->setText(QStringLiteral("new"));
    dialog.exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\"new\"") && !text.contains("canary") && !text.contains("secret"));
    QVERIFY(QFile::link(path, folder.filePath(QStringLiteral("link"))));
    file.close();
    QVERIFY(file.resize(0));
    dialog.exportTo(folder.filePath(QStringLiteral("link"))); // L07: through no link
    QCOMPARE(QFileInfo(path).size(), 0);
}

void TestSettingsTransfer::importFillsTheFields()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "server": {"host": "new.example", "port": 99999, "password": "x"},
                   "limits": {"probe": 7}, "profiles": {"le910-sv1": {"contextId": 1}}})");
    file.close();
    SettingsDialog dialog(richSettings());
    QSignalSpy saved(&dialog, &SettingsDialog::saved);
    open(dialog);
    dialog.importFrom(path);
    QCOMPARE(saved.count(), 0); // the user sees it first
    QCOMPARE(named<QLineEdit>(dialog, "Server")->text(), QStringLiteral("new.example:2121"));
    auto *refused = named<QListWidget>(dialog, "Not taken");
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->count(), 2);
    QVERIFY(refused->item(0)->text().startsWith(QStringLiteral("server.password")));
    QVERIFY(refused->item(1)->text().startsWith(QStringLiteral("server.port")));
    QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
    Settings expected = richSettings();
    expected.server.host = QStringLiteral("new.example");
    expected.server.password = {}; // it was another server's
    expected.limits.set(u"probe", 7);
    expected.profiles[QStringLiteral("le910-sv1")].contextId = 1;
    QVERIFY(saved[0][0].value<Settings>() == expected);
}

void TestSettingsTransfer::badImportChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"schema": 1, "theme": "dark")");
    QTest::newRow("no schema") << QByteArray(R"({"theme": "dark"})");
    QTest::newRow("script") << QByteArray("#!/bin/sh\ntouch /tmp/x\n");
}

void TestSettingsTransfer::badImportChangesNothing()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    SettingsDialog dialog(richSettings());
    QSignalSpy looked(&dialog, &SettingsDialog::looked);
    open(dialog);
    dialog.importFrom(path);
    dialog.importFrom(folder.path());
    QVERIFY(dialog.current() == richSettings());
    QCOMPARE(looked.count(), 0);
    const QLabel *note = named<QLabel>(dialog, "Note");
    QVERIFY(note->isVisible() && note->text().contains(QStringLiteral("nothing was changed")));
}

void TestSettingsTransfer::outsideTextIsPlain() // K14
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "<b>x</b>": 1, "appearance": {"logFont": "<i>f</i>"}})");
    file.close();
    SettingsDialog dialog(richSettings());
    open(dialog);
    dialog.importFrom(path);
    QVERIFY(named<QListWidget>(dialog, "Not taken")
                ->item(0)
                ->text()
                .contains(QStringLiteral("<b>x</b>")));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->text()));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestSettingsTransfer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingstransfer.moc"
