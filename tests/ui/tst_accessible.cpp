#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/historyscript.h"
#include "tests/ui/support/windowscript.h"
#include "ui/mainwindow.h"
#include "ui/run/runflow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblefactory.h"
#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QDockWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace fota;
using namespace fota::tests;

/// Without eyes and without a mouse: every control has a name, Tab goes as one reads, and what
/// happens is said.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsWalked();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void dialogControlsHaveNames();
    void noChildBeyondTheLast_data() { everyControlHasAName_data(); }
    void noChildBeyondTheLast();
    void tabGoesAsOneReads_data();
    void tabGoesAsOneReads();
    void tabGoesAsOneReadsInDialogs();
    void tabReachesEveryControl();
    void stepsAreAnnounced();
    void failureAndVerdictAreAnnounced();
    void announcementsArePlainAndNotRepeated();
};

namespace {

/// What is said as long as it lives. The platform of the tests has no assistive technology: that it
/// reaches one is shown on a real display.
struct Ears
{
    explicit Ears(Announcer *announcer)
    {
        QObject::connect(announcer, &Announcer::announced, announcer,
                         [heard = heard](const QString &text) { heard->append(text); });
    }
    std::shared_ptr<QStringList> heard = std::make_shared<QStringList>();
    QString all() const { return heard->join(u'\n'); }
};

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
           && !widget->objectName().startsWith(QStringLiteral("qt_")) && !widget->focusProxy();
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name) : QString();
}

QStringList nameless(const QWidget &top)
{
    QStringList found;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (isControl(widget) && nameOf(widget).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

/// The controls that Tab goes through, in its order.
QList<QWidget *> tabbed(const QWidget &top)
{
    QList<QWidget *> all;
    for (QWidget *next = top.nextInFocusChain(); next && next != &top;
         next = next->nextInFocusChain()) {
        const bool here = next->window() == &top;
        if (here && isControl(next) && next->isEnabled() && next->focusPolicy() & Qt::TabFocus)
            all << next;
    }
    return all;
}

/// Where reading order and Tab differ: from one to another that stands above it in the same
/// column, or left of it in the same line.
QStringList backwards(const QList<QWidget *> &order, const QWidget *in)
{
    QStringList found;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect one(order[i - 1]->mapTo(in, QPoint()), order[i - 1]->size());
        const QRect other(order[i]->mapTo(in, QPoint()), order[i]->size());
        const bool sameLine = one.top() <= other.center().y() && other.center().y() <= one.bottom()
                              && other.height() <= 2 * one.height();
        const bool nextColumn = other.left() > one.right();
        const bool back =
            sameLine ? other.left() < one.left() : other.bottom() < one.top() && !nextColumn;
        if (back)
            found << QStringLiteral("%1 -> %2").arg(nameOf(order[i - 1]), nameOf(order[i]));
    }
    return found;
}

std::unique_ptr<MainWindow> shown()
{
    auto window = std::make_unique<MainWindow>(readySettings(), MainWindow::Options());
    window->resize(1440, 900);
    window->show();
    return window;
}

void bringTo(const QString &state, WindowScript &script, MainWindow &window)
{
    if (state != u"idle")
        script.connected();
    if (state == u"running")
        script.updateTo(u'k');
    if (state == u"restarting")
        script.restarting(2, 3);
    if (state == u"question")
        window.questionAsked({Question::Kind::SimPin, {QStringLiteral("3")}, 1});
    if (state == u"failed")
        script.loginRefused();
    if (state == u"history" || state == u"comparison" || state == u"statistics")
        showHistory(window, state);
}

} // namespace

void TestAccessible::everyDialogIsWalked()
{
    const std::unique_ptr<MainWindow> window = shown();
    QStringList walked;
    for (const auto &dialog : everyDialog(*window))
        walked << QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1);
    static const QRegularExpression derived(
        QStringLiteral("class (\\w+)[^;{]*: public Q(Dialog|MessageBox|InputDialog|Wizard)\\b"));
    int count = 0;
    QDirIterator headers(QStringLiteral(FOTA_SOURCE_DIR "/ui"), {QStringLiteral("*.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = derived.match(QString::fromUtf8(file.readAll()));
        if (!match.hasMatch())
            continue;
        QVERIFY2(walked.contains(match.captured(1)), qPrintable(match.captured(1)));
        ++count;
    }
    QCOMPARE(count, walked.size());
}

void TestAccessible::everyControlHasAName_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"idle", "connected", "running", "restarting", "question", "failed",
                              "history", "comparison", "statistics"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestAccessible::everyControlHasAName()
{
    QFETCH(const QString, state);
    const std::unique_ptr<MainWindow> window = shown();
    WindowScript script(window.get());
    bringTo(state, script, *window);
    QCOMPARE(nameless(*window), QStringList());
    QVERIFY(tabbed(*window).size() >= 10);
}

void TestAccessible::dialogControlsHaveNames()
{
    const std::unique_ptr<MainWindow> window = shown();
    for (const auto &dialog : everyDialog(*window)) {
        dialog->show();
        QVERIFY2(!dialog->accessibleName().isEmpty(), dialog->metaObject()->className());
        QVERIFY2(nameless(*dialog).isEmpty(),
                 qPrintable(QString::fromLatin1(dialog->metaObject()->className())
                            + QStringLiteral(": ") + nameless(*dialog).join(u' ')));
    }
}

/// What is shown changes between two questions of a screen reader: the second may be for a child
/// that is no more.
void TestAccessible::noChildBeyondTheLast()
{
    QFETCH(const QString, state);
    const std::unique_ptr<MainWindow> window = shown();
    WindowScript script(window.get());
    bringTo(state, script, *window);
    std::vector<std::unique_ptr<QDialog>> dialogs;
    if (state == u"idle")
        dialogs = everyDialog(*window);
    QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const auto &dialog : dialogs)
        all += dialog->findChildren<QWidget *>() << dialog.get();
    int asked = 0;
    for (QWidget *widget : std::as_const(all)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face)
            continue;
        ++asked;
        for (int beyond : {face->childCount(), face->childCount() + 5}) {
            // A view may answer with a cell that is none: whoever asks on looks at that first.
            QAccessibleInterface *more = face->child(beyond);
            if (more && more->isValid())
                QVERIFY2(more->childCount() >= 0, widget->metaObject()->className());
        }
    }
    QVERIFY(asked > 50);
}

void TestAccessible::tabGoesAsOneReads_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("first"); ///< of the message's buttons
    QTest::newRow("checked") << QStringLiteral("checked") << QString();
    QTest::newRow("failed") << QStringLiteral("failed") << QStringLiteral("Retry");
    QTest::newRow("question") << QStringLiteral("question") << QStringLiteral("Enter the PIN");
}

/// Part by part as they stand, and within each line by line.
void TestAccessible::tabGoesAsOneReads()
{
    QFETCH(const QString, state);
    QFETCH(const QString, first);
    const std::unique_ptr<MainWindow> window = shown();
    WindowScript script(window.get());
    bringTo(state, script, *window);
    if (state == u"checked")
        script.checked();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    const QList<QWidget *> order = tabbed(*window);
    const auto isFirst = [&](const QWidget *control) { return nameOf(control) == first; };
    QVERIFY(first.isEmpty() || std::ranges::any_of(order, isFirst));
    QStringList parts;
    QHash<QString, QList<QWidget *>> within;
    for (QWidget *control : order) {
        const QWidget *part = control;
        while (part->parentWidget()
               && !QString::fromLatin1(part->metaObject()->className())
                       .contains(QRegularExpression(
                           QStringLiteral("HeaderBar|ModuleBar|RunPage|LogDock|SignalDock"))))
            part = part->parentWidget();
        const QString name = QString::fromLatin1(part->metaObject()->className()).section(u':', -1);
        if (!parts.contains(name))
            parts << name;
        QVERIFY2(parts.last() == name, // none is left and come back to
                 qPrintable(name + u' ' + nameOf(control)));
        within[name] << control;
    }
    QCOMPARE(parts, QStringList({QStringLiteral("HeaderBar"), QStringLiteral("ModuleBar"),
                                 QStringLiteral("RunPage"), QStringLiteral("LogDock"),
                                 QStringLiteral("SignalDock")}));
    for (const QString &part : std::as_const(parts))
        QCOMPARE(backwards(within[part], window.get()).join(u' '), QString());
}

void TestAccessible::tabGoesAsOneReadsInDialogs()
{
    const std::unique_ptr<MainWindow> window = shown();
    for (const auto &dialog : everyDialog(*window)) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        const QList<QWidget *> order = tabbed(*dialog);
        QVERIFY2(!order.isEmpty(), dialog->metaObject()->className());
        QCOMPARE(backwards(order, dialog.get()).join(u' '), QString());
    }
}

/// With the key itself, not by the chain: no part keeps the focus for itself.
void TestAccessible::tabReachesEveryControl()
{
    const std::unique_ptr<MainWindow> window = shown();
    WindowScript script(window.get());
    script.connected();
    script.checked();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const QList<QWidget *> all = tabbed(*window);
    all.first()->setFocus();
    QSet<QWidget *> reached{window->focusWidget()};
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        reached.insert(window->focusWidget());
    }
    for (QWidget *control : all)
        QVERIFY2(reached.contains(control), qPrintable(nameOf(control)));
    QTest::keyClick(window->focusWidget(), Qt::Key_Backtab); // and back
    QVERIFY(all.contains(window->focusWidget()));
}

void TestAccessible::stepsAreAnnounced()
{
    const std::unique_ptr<MainWindow> window = shown();
    WindowScript script(window.get());
    script.connected();
    const Ears ears(window->findChild<Announcer *>());
    script.restarting(2, 3);
    const auto said = [&ears](const QString &words) {
        return !ears.heard->filter(QRegularExpression(words)).isEmpty();
    };
    QVERIFY2(said(QStringLiteral("^4\\.c Check the signal, running")), qPrintable(ears.all()));
    QVERIFY(said(QStringLiteral("^4\\.n Apply the delta file, running")));
    QVERIFY(said(QStringLiteral("^Restart 2 of 3, .*running")));
    const qsizetype count = ears.heard->size();
    for (int i = 1; i <= 60; ++i) { // each second of the waiting is no news
        RestartProgress progress;
        progress.elapsedMs = 102'000 + 1000 * i;
        progress.lastSeenMs = 41'000 + 1000 * i;
        window->restartProgress(progress);
    }
    QCOMPARE(ears.heard->size(), count);
}

void TestAccessible::failureAndVerdictAreAnnounced()
{
    const std::unique_ptr<MainWindow> window = shown();
    WindowScript script(window.get());
    script.connected();
    const Ears ears(window->findChild<Announcer *>());
    script.loginRefused();
    const QString all = ears.all();
    QVERIFY2(all.contains(QStringLiteral("4.f Open the FTP session, failed")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("refused the user name or the password")),
             qPrintable(all));
    ears.heard->clear();
    window->questionAsked({Question::Kind::SimPin, {QStringLiteral("3")}, 1});
    QVERIFY2(ears.all().contains(QStringLiteral("PIN")), qPrintable(ears.all()));
}

void TestAccessible::announcementsArePlainAndNotRepeated() // K15
{
    Announcer announcer;
    const Ears ears(&announcer);
    announcer.announce(QStringLiteral("<b>x</b>\u202e\x1b[2J"));
    announcer.announce(QStringLiteral("<b>x</b>\u202e\x1b[2J"));
    announcer.announce({});
    QCOMPARE(*ears.heard, QStringList(QStringLiteral("<b>x</b>\\u202e\\x1b[2J")));
    QCOMPARE(nameOf(&announcer), ears.heard->first());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installAccessibleFactory();
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestAccessible test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessible.moc"
