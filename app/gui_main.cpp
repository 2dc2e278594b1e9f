#include "app/appsettings.h"
#include "app/composition.h"
#include "app/ending.h"
#include "app/keptpassword.h"
#include "app/keychaincredentials.h"
#include "app/serverarguments.h"
#include "core/engine/enginethread.h"
#include "core/host/notifier.h"
#include "ui/mainwindow.h"
#include "ui/text/messagetext.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

// `fotabench`: translator, window, and its connections to the engine; nothing else.
using namespace fota;

namespace {

const QString kDemoPort = QStringLiteral("sim:demo");
constexpr double kDemoSpeed = 20;
constexpr int kSampleMs = 5000; ///< signal and registration, while no run measures them

/// What was asked for on the command line.
struct Options
{
    Settings settings;
    QString settingsFile;
    QString dataDir;
    QString port;
    bool demo = false;
    Error trouble; ///< with the settings file
};

/// What this file says itself.
struct MainWords
{
    Q_DECLARE_TR_FUNCTIONS(fotabench)
};

void addOptions(QCommandLineParser *parser)
{
    const auto option = [parser](const char *name, const QString &about, const char *value = "") {
        parser->addOption({QString::fromLatin1(name), about, QString::fromLatin1(value)});
    };
    option("demo",
           MainWords::tr(
               "A simulated module and server, everything filled in, twenty times as fast."));
    option("port",
           MainWords::tr("The port to choose: /dev/ttyUSB0, tcp://HOST:PORT, rfc2217://HOST:PORT, "
                         "sim:NAME, replay:FILE."),
           "PORT");
    option("server", MainWords::tr("FTP server, with its port where it is not 21."), "HOST[:PORT]");
    option("user", MainWords::tr("User on the server."), "U");
    option("password-file", MainWords::tr("File with the password."), "F");
    option("password-env", MainWords::tr("Environment variable with the password."), "NAME");
    option("dir", MainWords::tr("Folder on the server."), "DIR");
    option("check-file", MainWords::tr("Name of the check file; may hold {imei}."), "NAME");
    option("active", MainWords::tr("Active instead of passive FTP."));
    option("apn", MainWords::tr("Access point; also the leave to replace another one."), "NAME");
    option("cid", MainWords::tr("Number of the data context."), "N");
    option("pdp-type", MainWords::tr("Type of the data context."), "T");
    option("allow-roaming", MainWords::tr("Data sessions abroad, which may cost."));
    option("data-dir", MainWords::tr("Folder of sessions, journal and budgets."), "DIR");
    option("settings", MainWords::tr("Settings other than the user's."), "FILE");
    option("limit", MainWords::tr("Replaces one time limit; may be repeated."), "NAME=SECONDS");
    parser->addHelpOption();
    parser->addVersionOption();
}

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "fotabench: %s\n", qPrintable(why));
    std::exit(2);
}

/// What is wrong with an argument ends the program.
void expect(const QString &wrong)
{
    if (!wrong.isEmpty())
        refuse(wrong);
}

/// A demo looks as the user's window does; the rest is its own.
Settings demoSettings(const Settings &users)
{
    Settings settings;
    settings.theme = users.theme;
    settings.server.host = QStringLiteral("203.0.113.7");
    settings.server.user = QStringLiteral("demo");
    settings.server.password = Secret("demo");
    settings.limits = settings.limits.spedUp(kDemoSpeed);
    settings.lastPort = kDemoPort;
    return settings;
}

/// The words of the program's and of Qt's own texts, in the system's language.
struct Words
{
    Words()
    {
        if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qt);
        if (own.load(QLocale(), QStringLiteral("fota"), QStringLiteral("_"),
                     QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&own);
    }
    QTranslator qt;
    QTranslator own;
};

void describe(QCommandLineParser *parser)
{
    QCoreApplication::setApplicationName(QStringLiteral("fotabench"));
    QCoreApplication::setApplicationVersion(programVersion());
    parser->setApplicationDescription(
        MainWords::tr("Updates the firmware of Telit cellular modules over the air."));
    addOptions(parser);
}

/// --help and --version are answered where there is no display, too.
void answerWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Words words;
    QCommandLineParser parser;
    describe(&parser);
    parser.parse(
        QCoreApplication::arguments()); // what is wrong is told later: Qt has own arguments
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
}

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    describe(&parser);
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        refuse(MainWords::tr("opening a file is not supported by this version"));

    Options options;
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.settingsFile = parser.isSet(QStringLiteral("settings"))
                               ? parser.value(QStringLiteral("settings"))
                               : defaultSettingsFile();
    options.settings = loadSettings(options.settingsFile, &options.trouble);
    if (options.demo)
        options.settings = demoSettings(options.settings);
    options.dataDir = parser.isSet(QStringLiteral("data-dir"))
                          ? parser.value(QStringLiteral("data-dir"))
                          : options.settings.dataDir;
    std::optional<Secret> password;
    expect(takeServerArguments(parser, &options.settings.server));
    expect(takePasswordArguments(parser, &password));
    expect(takeLimitArguments(parser, &options.settings.limits));
    if (password)
        options.settings.server.password = *password;
    if (parser.isSet(QStringLiteral("allow-roaming")))
        options.settings.allowRoaming = true;
    options.port = parser.value(QStringLiteral("port"));
    return options;
}

/// The window's place is kept beside the settings.
QString stateFile(const Options &options)
{
    if (options.demo)
        return {};
    const QFileInfo settings(options.settingsFile);
    return QStringLiteral("%1/%2-window.ini")
        .arg(settings.absolutePath(), settings.completeBaseName());
}

/// What the user asks for goes to the engine's thread, what the engine tells comes back: values, by
/// queued connections.
void join(MainWindow *window, Engine *engine)
{
    using W = MainWindow;
    using E = Engine;
    const auto ask = [=](auto request, auto slot) {
        QObject::connect(window, request, engine, slot);
    };
    ask(&W::portsRequested, &E::refreshPorts);
    ask(&W::connectRequested, &E::connectPort);
    ask(&W::speedRequested, &E::findSpeed);
    ask(&W::portProbesRequested, &E::probePorts);
    ask(&W::disconnectRequested, &E::disconnectPort);
    ask(&W::runRequested, &E::startRun);
    ask(&W::resumeRequested, &E::resumeRun);
    ask(&W::stopRequested, &E::stop);
    ask(&W::stopWatchingRequested, &E::stopWatching);
    ask(&W::answered, &E::answer);
    ask(&W::pushAnswered, &E::answerPush);
    ask(&W::commandRequested, &E::sendCommand);
    ask(&W::interruptedRunsRequested, &E::findInterruptedRuns);

    const auto tell = [=](auto report, auto slot) {
        QObject::connect(engine, report, window, slot);
    };
    tell(&E::portsChanged, &W::portsChanged);
    tell(&E::connectionChanged, &W::connectionChanged);
    tell(&E::identified, &W::identified);
    tell(&E::speedFound, &W::speedFound);
    tell(&E::simChanged, &W::simChanged);
    tell(&E::signalMeasured, &W::signalMeasured);
    tell(&E::registrationChanged, &W::registrationChanged);
    tell(&E::dataChanged, &W::dataChanged);
    tell(&E::runStarted, &W::runStarted);
    tell(&E::stepChanged, &W::stepChanged);
    tell(&E::restarted, &W::restarted);
    tell(&E::restartProgress, &W::restartProgress);
    tell(&E::pointOfNoReturn, &W::pointOfNoReturn);
    tell(&E::waiting, &W::waiting);
    tell(&E::questionAsked, &W::questionAsked);
    tell(&E::noticed, &W::noticed);
    tell(&E::pushChanged, &W::pushChanged);
    tell(&E::runFinished, &W::runFinished);
    tell(&E::interruptedRunsFound, &W::interruptedRunsFound);
    tell(&E::commandFinished, &W::commandFinished);
    tell(&E::logged, &W::logged);
}

/// The end of a run that was long enough to look elsewhere meanwhile.
void tellDesktop(Notifier *notifier, const RunResult &result)
{
    constexpr qint64 kLongMs = 120'000;
    if (result.elapsedMs <= kLongMs)
        return;
    const Message message = messageFor(result);
    notifier->show(message.what, message.state);
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    answerWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fotabench.svg")));
    const Words words;

    const Options options = readOptions(application);
    const QString root = noteOfRoot();
    if (!root.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(root));
    prepareTheme(application);
    applyTheme(options.settings.theme);
    const SystemScheme desktop;
    QObject::connect(&desktop, &SystemScheme::told, &application, &setSystemDark);

    QTemporaryDir demoFolder; // goes with the demo: nothing of it is kept
    Composition composition;
    composition.dataDir =
        options.demo && options.dataDir.isEmpty() ? demoFolder.path() : options.dataDir;
    composition.program = QStringLiteral("fotabench ") + programVersion();
    const EngineThread thread([composition] { return makeEngine(composition); });
    const Ending ending(thread.engine());

    MainWindow window(options.settings,
                      {stateFile(options), options.demo, options.demo ? kDemoSpeed : 1});
    join(&window, thread.engine());
    KeychainCredentials keychain;
    if (!options.demo)
        joinKeychain(&window, &keychain);
    DesktopNotifier notifier(QDBusConnection::sessionBus());
    QObject::connect(thread.engine(), &Engine::runFinished, &window,
                     [&notifier](const RunResult &result) { tellDesktop(&notifier, result); });
    if (!options.demo)
        QObject::connect(&window, &MainWindow::settingsChanged, &window,
                         [&window, file = options.settingsFile,
                          before = options.settings](const Settings &settings) mutable {
                             // What came by the command line is this start's, and not saved.
                             if (saveSettings(file, before, settings))
                                 before = settings;
                             else
                                 window.settingsNotKept();
                         });
    if (!options.port.isEmpty())
        window.choosePort(options.port);
    QMetaObject::invokeMethod(
        thread.engine(), [engine = thread.engine()] { engine->setPolling(kSampleMs); },
        Qt::QueuedConnection);
    window.show();
    window.start();
    if (!root.isEmpty())
        window.noticed({ErrorCode::RunsAsRoot, {}, {}});
    if (options.trouble)
        window.noticed(options.trouble);
    if (options.demo && (options.port.isEmpty() || options.port == kDemoPort))
        window.connectChosenPort();
    return QApplication::exec();
}
