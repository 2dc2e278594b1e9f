#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/interrupt.h"
#include "core/base/systemclock.h"
#include "core/sim/simmodule.h"
#include "core/sim/simport.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QDir>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

int refuse(const Invocation &call, const Error &error)
{
    return wrongUse(call, (error.where.isEmpty() ? QString() : error.where + u": "_s)
                              + ErrorText::sentence(error));
}

} // namespace

int simulate(const Invocation &call)
{
    const bool both = call.has(u"module"_s) && call.has(u"scenario"_s);
    const QString name =
        call.has(u"scenario"_s) ? call.value(u"scenario"_s) : call.value(u"module"_s);
    if (name.isEmpty() || both)
        return wrongUse(call, u"name a --module or a --scenario"_s);
    if (call.has(u"pty"_s) && call.has(u"tcp"_s))
        return wrongUse(call, u"--pty and --tcp exclude each other"_s);
    Result<Scenario> loaded = loadScenario(name);
    if (!loaded)
        return refuse(call, loaded.error());
    Scenario scenario = *loaded;
    if (call.has(u"speed"_s)) {
        bool isNumber = false;
        scenario.speed = call.value(u"speed"_s).toDouble(&isNumber);
        if (!isNumber || scenario.speed <= 0 || scenario.speed > 10'000)
            return wrongUse(call, u"--speed is a number above 0"_s);
    }
    const QString root = call.value(u"ftp-root"_s);
    if (!root.isEmpty() && !QDir(root).exists())
        return wrongUse(call, u"--ftp-root is not a folder: "_s + root);

    auto *clock = new SystemClock(qApp);
    auto *module = new SimModule(scenario, *clock, makeFtp(scenario, root), qApp);
    auto *port = new SimPort(*module, qApp);
    bool isNumber = true;
    const ushort tcpPort =
        call.has(u"tcp"_s) ? call.value(u"tcp"_s).toUShort(&isNumber) : ushort(0);
    if (!isNumber)
        return wrongUse(call, u"--tcp is a port number, or 0"_s);
    const Output events(true, false); // for programs, whatever the options
    const Result<QString> served =
        call.has(u"tcp"_s) ? port->listenTcp(tcpPort) : port->listenPty(call.value(u"pty"_s));
    if (!served)
        return refuse(call, served.error());
    events.object({{u"event"_s, u"ready"_s}, {u"port"_s, *served}});
    QObject::connect(port, &SimPort::moved, qApp, [events](const QString &now) {
        events.object({{u"event"_s, u"moved"_s}, {u"port"_s, now}});
    });
    QObject::connect(module, &SimModule::uploaded, qApp,
                     [events](qint64 bytes, const QByteArray &sha256) {
                         events.object({{u"event"_s, u"uploaded"_s},
                                        {u"bytes"_s, bytes},
                                        {u"sha256"_s, QString::fromLatin1(sha256)}});
                     });
    auto *interrupt = new Interrupt(qApp);
    QObject::connect(interrupt, &Interrupt::requested, qApp, [port] {
        delete port; // takes the link with it
        QCoreApplication::exit(exitcode::kDone);
    });
    return -1;
}

} // namespace fota
