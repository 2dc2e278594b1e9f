#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/serveroptions.h"
#include "app/composition.h"
#include "app/keychaincredentials.h"

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
    if (call->command == "simulate"_L1) {
        code = simulate(*call);
        return code >= 0 ? code : QCoreApplication::exec();
    }
    if (const QString note = noteOfRoot(); !note.isEmpty() && !call->has(u"quiet"_s))
        call->output->error(note);
    const std::unique_ptr<Engine> engine(
        makeEngine({.dataDir = call->dataDir,
                    .scanSpeeds = true,
                    .program = u"fotabench-cli "_s + programVersion()}));
    tellSpeed(*call, *engine);
    const QString entry = wantedEntry(*call);
    if (entry.isEmpty()) {
        code = start(*call, *engine);
        return ended(*call, code >= 0 ? code : QCoreApplication::exec());
    }
    KeychainCredentials keychain;
    keychain.read(entry, [&call, &engine](const Result<Secret> &password) {
        if (password && !password->isEmpty())
            call->kept = *password;
        if (const int now = start(*call, *engine); now >= 0)
            QMetaObject::invokeMethod(
                qApp, [now] { QCoreApplication::exit(now); }, Qt::QueuedConnection);
    });
    return ended(*call, QCoreApplication::exec());
}
