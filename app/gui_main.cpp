#include "app/appsettings.h"
#include "app/composition.h"
#include "app/ending.h"
#include "app/keychaincredentials.h"
#include "app/looks.h"
#include "app/serverarguments.h"
#include "app/windows.h"
#include "core/host/notifier.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblefactory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

// `fotabench`: arguments, translator, and the windows; nothing else.
using namespace fota;

namespace {

const QString kDemoPort = QStringLiteral("sim:demo");
constexpr double kDemoSpeed = 20;

/// What was asked for on the command line, and the settings as it has them.
struct Options
{
    QString settingsFile;
    Settings settings;
    QString dataDir;
    QString port;
    bool demo = false;
    QStringList logs{}; ///< to be shown
    Error trouble;      ///< with the settings file
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
    settings.appearance = users.appearance;
    settings.server.host = QStringLiteral("203.0.113.7");
    settings.server.user = QStringLiteral("demo");
    settings.server.password = Secret("demo");
    settings.limits = settings.limits.spedUp(kDemoSpeed);
    settings.lastPort = kDemoPort;
    return settings;
}

void describe(QCommandLineParser *parser)
{
    QCoreApplication::setApplicationName(QStringLiteral("fotabench"));
    QCoreApplication::setApplicationVersion(programVersion());
    parser->setApplicationDescription(
        MainWords::tr("Updates the firmware of Telit cellular modules over the air."));
    addOptions(parser);
}

/// Before there is a display: the user's settings, of which scale and language are needed first,
/// and the answers to --help and --version.
Options beginWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString settings = QStringLiteral("settings");
    Options options;
    {
        QCommandLineParser parser;
        describe(&parser);
        parser.parse(arguments); // what is wrong is told later: Qt has own arguments
        options.settingsFile =
            parser.isSet(settings) ? parser.value(settings) : defaultSettingsFile();
    }
    options.settings = loadSettings(options.settingsFile, &options.trouble);
    const Words words(options.settings);
    QCommandLineParser parser; // described in the user's language
    describe(&parser);
    parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    return options;
}

Options readOptions(const QApplication &application, Options options)
{
    QCommandLineParser parser;
    describe(&parser);
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText());
    options.logs = parser.positionalArguments();

    options.demo = parser.isSet(QStringLiteral("demo"));
    if (options.demo)
        options.settings = demoSettings(options.settings);
    options.dataDir = parser.isSet(QStringLiteral("data-dir"))
                          ? parser.value(QStringLiteral("data-dir"))
                          : options.settings.dataDir;
    std::optional<Secret> password;
    expect(takeServerArguments(parser, &options.settings.server));
    options.settings.profiles = otherChoices(parser, options.settings.profiles);
    expect(takePasswordArguments(parser, &password));
    expect(takeLimitArguments(parser, &options.settings.limits));
    if (password)
        options.settings.server.password = *password;
    if (parser.isSet(QStringLiteral("allow-roaming")))
        options.settings.allowRoaming = true;
    options.port = parser.value(QStringLiteral("port"));
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    const Options user = beginWithoutDisplay(argc, argv);
    prepareScale(user.settings);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fotabench.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("fotabench"));
    const Words words(user.settings);

    const Options options = readOptions(application, user);
    const QString root = noteOfRoot();
    if (!root.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(root));
    installAccessibleFactory();
    prepareTheme(application);
    applyTheme(options.settings.theme);
    const SystemScheme desktop;
    QObject::connect(&desktop, &SystemScheme::told, &application, &setSystemDark);

    KeychainCredentials keychain;
    DesktopNotifier notifier(QDBusConnection::sessionBus());
    Ending ending;
    Windows windows({ending, keychain, notifier}, options.settings);
    for (const QString &log : options.logs)
        windows.showLog(log);
    if (!options.logs.isEmpty())
        return QApplication::exec();
    BenchWindow &first =
        windows.make({options.settings, options.settingsFile, options.dataDir, options.demo});
    first.open(options.port);
    if (!root.isEmpty())
        first.window().noticed({ErrorCode::RunsAsRoot, {}, {}});
    if (options.trouble)
        first.window().noticed(options.trouble);
    return QApplication::exec();
}
