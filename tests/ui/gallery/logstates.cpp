#include "tests/ui/gallery/logstates.h"

#include "tests/ui/support/windowscript.h"
#include "ui/log/commandline.h"
#include "ui/log/exportdialog.h"
#include "ui/log/filterbar.h"
#include "ui/log/findbar.h"
#include "ui/log/logdock.h"
#include "ui/log/logtable.h"
#include "ui/log/savedcommandsdialog.h"
#include "ui/mainwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace fota::tests {

namespace {

void choose(LogDock *log, const QString &text)
{
    for (int row = 0; row < log->model()->rowCount(); ++row) {
        if (log->model()->index(row, LogModel::Text).data().toString().startsWith(text))
            return log->table()->goTo(row);
    }
}

} // namespace

void playLog(const QString &state, MainWindow *window, WindowScript *script)
{
    LogDock *log = window->log();
    script->loginRefused();
    window->logged({{QDateTime::currentMSecsSinceEpoch(),
                     LogEntry::Direction::Received,
                     {},
                     QByteArray("+CSQ\x1b[2J: \xff\xfe <b>12</b>\0,99", 26)}});
    log->model()->toggleMarks({2, 12});
    if (state == u"logmeaning") {
        choose(log, QStringLiteral("AT#FTPOPEN"));
        QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    }
    if (state == u"logbytes")
        choose(log, QStringLiteral("+CSQ\\"));
    if (state == u"logfind") {
        log->findChild<FindBar *>()->open();
        log->findChild<FindBar *>()->findChild<QLineEdit *>()->setText(QStringLiteral("ok"));
    }
    if (state == u"logfilter") {
        auto *field = log->findChild<FilterBar *>()->findChild<QLineEdit *>();
        field->setText(QStringLiteral("cereg|ftp"));
        const auto chips = log->findChild<FilterBar *>()->findChildren<QPushButton *>();
        for (QPushButton *chip : chips) {
            if (chip->text() == u".*")
                chip->click();
        }
        field->setText(QStringLiteral("cereg|ftp("));
    }
    if (state == u"logrules")
        log->openRules(QStringLiteral("+CSQ"));
    auto *line = log->commandLine()->findChild<QLineEdit *>();
    if (state == u"logpaste")
        line->setText(QStringLiteral("AT+CGDCONT=3,\u201dIPV4V6\u201d,\u201dVZWINTERNET\u201d\n"
                                     "AT+CSQ\nAT+CEREG?\nAT#SGACT=3,1\nAT#SGACT?"));
    if (state == u"logquotes")
        line->setText(QStringLiteral("AT#FTPCWD=\u201cfota\u201d"));
    if (state == u"logcommands") {
        log->commandLine()->openCommands(false);
        log->findChild<SavedCommandsDialog *>()->addCommand(QStringLiteral("AT+CSQ"));
    }
    if (state == u"logexport") {
        log->askForExport();
        const auto *lines = log->findChild<ExportDialog *>()->findChild<QPlainTextEdit *>();
        (void)QTest::qWaitFor([lines] { return !lines->toPlainText().isEmpty(); });
    }
    if (state == u"logmenu") {
        choose(log, QStringLiteral("AT+CEREG"));
        QTest::keyClick(log->table(), Qt::Key_F10, Qt::ShiftModifier);
    }
}

} // namespace fota::tests
