#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/serveroptions.h"
#include "app/composition.h"
#include "app/keychaincredentials.h"
#include "app/serverarguments.h"
#include "app/sharing.h"
#include "core/log/escape.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

using namespace fota;
using namespace Qt::StringLiterals;

int start(const Invocation &call, Engine &engine)
{
    const bool isDry =
        (call.command == "update"_L1 || call.command == "upload"_L1) && call.has(u"dry-run"_s);
    const bool needsPort = call.command != "resume"_L1 && !isDry;
    if (needsPort && call.value(u"port"_s).isEmpty())
        return wrongUse(call, u"--port is missing"_s);
    if (call.command == "identify"_L1)
        return identify(call, engine);
    if (call.command == "monitor"_L1)
        return monitor(call, engine);
    if (call.command == "send"_L1)
        return sendCommands(call, engine);
    if (call.command == "check"_L1)
        return check(call, engine);
    if (call.command == "update"_L1)
        return update(call, engine);
    if (call.command == "upload"_L1)
        return upload(call, engine);
    return resume(call, engine);
}

/// The speed that a scan found (P08).
void tellSpeed(const Invocation &call, Engine &engine)
{
    if (call.has(u"quiet"_s))
        return;
    QObject::connect(
        &engine, &Engine::speedFound, &engine,
        [output = call.output](const QString &port, int baud) {
            output->error(
                u"The line was unreadable; the module at %1 answers at %2 baud (P08)."_s.arg(port)
                    .arg(baud));
        });
}

/// Asks the keychain for the password of the shared history first, where that is needed.
int withHistoryPassword(Invocation &call)
{
    HistoryAccess &history = call.settings.history;
    std::optional<Secret> given;
    if (const QString wrong = takePasswordArguments(*call.parser, &given); !wrong.isEmpty())
        return wrongUse(call, wrong);
    if (given || !history.isOn()) {
        history.password = given.value_or(Secret());
        return sessions(call);
    }
    KeychainCredentials keychain;
    keychain.read(CredentialStore::entryOf(history), [&call](const Result<Secret> &password) {
        if (password) // else the server may let this user in without one
            call.settings.history.password = *password;
        const int code = sessions(call);
        QMetaObject::invokeMethod(
            qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

/// What is run goes to the shared history, if there is one; nothing waits for it.
std::unique_ptr<Sharing> share(const Invocation &call, Engine &engine, CredentialStore &passwords)
{
    if (!call.settings.history.isOn())
        return {};
    auto sharing =
        std::make_unique<Sharing>(engine, call.dataDir, call.settings.history, passwords);
    QObject::connect(sharing.get(), &Sharing::away, &engine,
                     [output = call.output](int waiting, const Error &why) {
                         output->error(u"Note: the shared history cannot be used: %1 (%2 sessions "
                                       "wait here and are sent later)"_s.arg(visible(why.detail))
                                           .arg(waiting));
                     });
    return sharing;
}

/// A result that nobody could read is not delivered, whatever became of the module.
int ended(const Invocation &call, int code)
{
    if (!Output::resultLost() || code != exitcode::kDone)
        return code;
    call.output->error(u"fotabench-cli: standard output could not be written"_s);
    return exitcode::kProgram;
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
#ifdef Q_OS_UNIX
    ::signal(SIGPIPE, SIG_IGN); // a reader that went away must not end a run
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fotabench-cli"_s);
    int code = exitcode::kDone;
    std::optional<Invocation> call = readArguments(QCoreApplication::arguments(), &code);
    if (!call)
        return code;
    if (call->command == "ports"_L1)
        return ended(*call, listPorts(*call));
    if (call->command == "analyze"_L1)
        return ended(*call, analyze(*call));
    if (call->command == "convert"_L1)
        return ended(*call, convert(*call));
    if (call->command == "sessions"_L1)
        return ended(*call, withHistoryPassword(*call));
    if (call->command == "simulate"_L1) {
        code = simulate(*call);
        return code >= 0 ? code : QCoreApplication::exec();
    }
    if (const QString note = noteOfRoot(); !note.isEmpty() && !call->has(u"quiet"_s))
        call->output->error(note);
    const std::unique_ptr<Engine> engine(
        makeEngine({.dataDir = call->dataDir,
                    .scanSpeeds = true,
                    .program = u"fotabench-cli "_s + programVersion(),
                    .sharesHistory = call->settings.history.isOn(),
                    .kept = call->settings.kept}));
    tellSpeed(*call, *engine);
    KeychainCredentials keychain;
    const std::unique_ptr<Sharing> sharing = share(*call, *engine, keychain);
    const QString entry = wantedEntry(*call);
    if (entry.isEmpty()) {
        code = start(*call, *engine);
        return ended(*call, code >= 0 ? code : QCoreApplication::exec());
    }
    keychain.read(entry, [&call, &engine](const Result<Secret> &password) {
        if (password && !password->isEmpty())
            call->kept = *password;
        if (const int now = start(*call, *engine); now >= 0)
            QMetaObject::invokeMethod(
                qApp, [now] { QCoreApplication::exit(now); }, Qt::QueuedConnection);
    });
    return ended(*call, QCoreApplication::exec());
}
