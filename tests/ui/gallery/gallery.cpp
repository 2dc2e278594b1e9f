// Feeds the window with scripted reports and writes a picture of each state into a folder:
//   gallery FOLDER [light|dark|contrast] [WIDTHxHEIGHT] [STATE…]
// FOTA_LANGUAGE: de, es or zh_CN instead of English. QT_SCALE_FACTOR: as for every Qt program.
#include "app/logwindow.h"
#include "core/engine/logopener.h"
#include "tests/support/logwriter.h"
#include "tests/ui/gallery/historystates.h"
#include "tests/ui/gallery/logstates.h"
#include "tests/ui/gallery/modulestates.h"
#include "tests/ui/gallery/runstates.h"
#include "tests/ui/support/windowscript.h"
#include "ui/header/portcombo.h"
#include "ui/mainwindow.h"
#include "ui/replay/departuresdock.h"
#include "ui/replay/replayview.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace fota;
using namespace fota::tests;

namespace {

/// One page of the settings, or one of them with something to look at.
void showPage(const QString &state, const SettingsDialog *dialog)
{
    static const QStringList pages{
        QStringLiteral("settings"),       QStringLiteral("settingsapn"),
        QStringLiteral("settingslimits"), QStringLiteral("settingssignal"),
        QStringLiteral("settingskept"),   QStringLiteral("settingshistory"),
        QStringLiteral("settingslooks"),  QStringLiteral("settingsprofiles")};
    const auto lists = dialog->findChildren<QListWidget *>();
    for (QListWidget *list : lists) {
        if (list->count() >= pages.size())
            list->setCurrentRow(std::max(int(pages.indexOf(state)), 0));
    }
    if (state != u"settingswrong")
        return;
    const auto edits = lists.first()->window()->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->isVisibleTo(dialog) && edit->echoMode() == QLineEdit::Normal)
            edit->setText(QStringLiteral("two words"));
    }
}

/// Of all that is shown; the and what came in on the way.
QStringList allStates()
{
    const auto names = QStringLiteral(
        "idle connected checked consent phaseprepare phaseconnect phasecompare downloading "
        "secondtry phaseclose phaseapply restart longer phaseverify stopwatching updated "
        "current notupdated unexpected lost notknown refused cancelled failed details "
        "waiting interrupted interruptedbefore pin apn roaming settings password upload "
        "unknown pushasks pushruns pushover logmeaning logbytes logfind logfilter logrules "
        "logmenu logpaste logquotes logcommands logexport portdenied portbusy portgone simpuk "
        "netdenied day ports daypicture about keys settingsapn settingslimits settingssignal "
        "settingskept settingshistory settingslooks settingsprofiles settingswrong replay "
        "replaybad "
        "replayready replayhalf replayapart menu0 menu1 menu2 menu3 menu4 history historyfirst "
        "historynone historydays historytwo historyother historyaway historycompare "
        "historystats");
    return names.split(u' ');
}

/// The engine on its way through the log: in the middle, or at its end.
void playEngine(const QString &state, const MainWindow *window, Replayer *replayer)
{
    ReplayReport report;
    QObject::connect(replayer, &Replayer::changed, window,
                     [&report](const ReplayReport &one) { report = one; });
    window->replay()->departures()->raise();
    if (state == u"replayready")
        return;
    replayer->seek(state == u"replayhalf" ? 9 : 1000);
    (void)QTest::qWaitFor([&] { return report.commands > 0 && !report.isPlaying; }, 60'000);
}

/// The log of the application note; or two sessions, of which the second failed.
void playReplay(const QString &state, MainWindow *window)
{
    const QString path = QDir::temp().filePath(QStringLiteral("customer.log"));
    QByteArray text = writeLog(noteSession(), {.oddQuotes = true});
    if (state == u"replayapart")
        text.replace("AT+CSQ", "AT+CSQX");
    if (state == u"replaybad")
        text += writeLog(noteSession().first(20), {})
                + "[Tue Jan 09 13:40:00.000 2018] +CME ERROR: 614\n";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    LogOpener opener;
    QObject::connect(&opener, &LogOpener::logged, window, &MainWindow::logged);
    QObject::connect(&opener, &LogOpener::opened, window, &MainWindow::logOpened);
    auto *replayer = new Replayer;
    replayer->setParent(window);
    joinReplay(window->replay(), replayer);
    opener.open(path);
    if (state != u"replay" && state != u"replaybad")
        playEngine(state, window, replayer);
    QObject::disconnect(replayer, nullptr, window, nullptr);
}

/// Which goes on for a while.
void download(MainWindow *window, WindowScript *script)
{
    const QString step = QStringLiteral("4.k");
    window->usualTimesFound(WindowScript::identity().model, {{step, 52'000, 40'000, 90'000, 6}});
    script->updateTo(u'k');
    StepReport before;
    before.step = step;
    before.state = StepReport::State::Started;
    before.atMs = QDateTime::currentMSecsSinceEpoch() - 41'000;
    window->stepChanged(before);
}

/// By its place, which is the same in every language.
QMenu *menuOf(const MainWindow *window, int at)
{
    return window->findChild<QMenuBar *>()->actions().at(at)->menu();
}

void play(const QString &state, MainWindow *window, WindowScript *script)
{
    if (state.startsWith(u"replay"))
        return playReplay(state, window);
    if (state == u"idle") {
        script->ports();
        return;
    }
    script->connected();
    if (playHistory(state, window) || playModule(state, window) || playRun(state, window, script))
        return;
    if (state == u"ports") {
        auto *combo = window->findChild<PortCombo *>();
        window->connectionChanged({});
        combo->showPopup();
    }
    if (state == u"checked" || state == u"consent")
        script->checked();
    if (state == u"consent")
        window->flow()->update();
    if (state == u"downloading")
        download(window, script);
    if (state == u"secondtry") {
        script->updateTo(u'k');
        script->secondTry();
    }
    if (state == u"restart")
        script->restarting(2, 3);
    if (state == u"stopwatching") {
        script->restarting(2, 3);
        window->flow()->stop();
    }
    if (state == u"updated")
        script->updated();
    if (state == u"failed")
        script->loginRefused();
    if (state == u"pin") {
        script->updateStarted();
        window->questionAsked({Question::Kind::SimPin, {QStringLiteral("3")}, 1});
    }
    if (state.startsWith(u"log"))
        playLog(state, window, script);
    if (state == u"unknown") {
        IdentityReport other = WindowScript::identity();
        other.model = QStringLiteral("LE910C1-NA");
        other.firmware = QStringLiteral("25.30.224");
        other.imei = QStringLiteral("354658090775518");
        other.profileId.clear();
        other.products.clear();
        other.category.clear();
        window->identified(other);
    }
    if (state.startsWith(u"menu"))
        menuOf(window, state.mid(4).toInt())->popup({});
    if (state == u"about" || state == u"keys") {
        const QList<QAction *> help = menuOf(window, 5)->actions();
        (state == u"about" ? help.last() : help.first())->trigger();
    }
    if (state.startsWith(u"push")) {
        PushReport push;
        push.from = QStringLiteral("20.00.522");
        push.fromSub = QStringLiteral("4");
        push.elapsedMs = 41'000;
        push.event.kind = PushEvent::Kind::Question;
        push.state = PushReport::State::Asking;
        push.canAnswer = true;
        if (state == u"pushruns") {
            push.event.kind = PushEvent::Kind::Progress;
            push.percent = 42;
            push.state = PushReport::State::Running;
        }
        if (state == u"pushover") {
            push.state = PushReport::State::Over;
            push.now = QStringLiteral("20.00.524");
            push.nowSub = QStringLiteral("2");
        }
        window->pushChanged(push);
    }
    if (state.startsWith(u"settings") || state == u"password") {
        Settings settings = readySettings();
        if (state != u"password")
            settings.server.host.clear();
        settings.server.password = Secret();
        window->flow()->setSettings(settings);
        window->flow()->check();
    }
    if (const auto *dialog = window->findChild<SettingsDialog *>())
        showPage(state, dialog);
}

/// Until nothing changes any more; \a counts: not before its seconds have begun to be shown.
void settle(QWidget *window, bool counts)
{
    (void)QTest::qWaitForWindowExposed(window);
    if (counts)
        QTest::qWait(1200);
    QImage last;
    (void)QTest::qWaitFor([&] {
        const QImage before = std::exchange(last, window->grab().toImage());
        return last == before;
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("/tmp/gallery"));
    const QString theme = arguments.value(2, QStringLiteral("light"));
    const QStringList size = arguments.value(3, QStringLiteral("1440x900")).split(u'x');
    QStringList states = arguments.mid(4);
    if (states.isEmpty())
        states = allStates();
    QDir().mkpath(folder);
    const QString language = qEnvironmentVariable("FOTA_LANGUAGE");
    QTranslator words;
    if (!words.load(QStringLiteral(":/i18n/fota_")
                    + (language.isEmpty() ? QStringLiteral("en") : language)))
        return 1;
    QApplication::installTranslator(&words);
    prepareTheme(application);
    applyTheme(theme);
    QLocale::setDefault(QLocale(language.isEmpty() ? QStringLiteral("en") : language));
    QTranslator ofQt;
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    for (const QString &state : std::as_const(states)) {
        MainWindow::Options options;
        if (state.startsWith(u"replay"))
            options.logFile = QStringLiteral("customer.log");
        MainWindow window(readySettings(), options);
        window.resize(size.value(0).toInt(), size.value(1).toInt());
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        window.start(); // the focus where it is at first
        WindowScript script(&window);
        play(state, &window, &script);
        settle(&window, state == u"downloading" || state == u"secondtry");
        QPixmap picture = window.grab();
        if (QWidget *popup = QApplication::activePopupWidget())
            picture = popup->grab();
        else if (QWidget *dialog = QApplication::activeModalWidget())
            picture = dialog->grab();
        else
            for (QWidget *top : QApplication::topLevelWidgets())
                if (qobject_cast<QDialog *>(top) && top->isVisible())
                    picture = top->grab();
        if (state == u"daypicture")
            picture = savedPicture(&window, folder);
        if (QWidget *popup = QApplication::activePopupWidget())
            picture = popup->grab();
        picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, state, theme, size.join(u'x')));
    }
    return 0;
}
