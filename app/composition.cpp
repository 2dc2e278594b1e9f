#include "app/composition.h"

#include "core/base/privatefile.h"
#include "core/base/systemclock.h"
#include "core/host/diskspace.h"
#include "core/host/modemmanager.h"
#include "core/host/power.h"
#include "core/host/sleepinhibitor.h"
#include "core/session/logsource.h"
#include "core/sim/logscript.h"
#include "core/sim/simregistry.h"
#include "core/transport/porturl.h"
#include "core/transport/rfc2217transport.h"
#include "core/transport/serialtransport.h"
#include "core/transport/tcptransport.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// Whatever can be opened as a log can be a module.
std::unique_ptr<Transport> replayed(const PortUrl &url, const QString &name, Clock &clock,
                                    Error *error)
{
    const Result<LogSource> source = LogSource::of(url.path);
    const Result<RecordedSession> session =
        source ? RecordedSession::read(*source->open(), url.path)
               : Result<RecordedSession>(
                   Error{ErrorCode::BadScenario, source.error().detail, url.path});
    if (!session) {
        *error = session.error();
        return {};
    }
    return std::make_unique<LogScript>(*session, clock, name);
}

std::unique_ptr<Transport> makeTransport(const QString &name, Clock &clock, SimRegistry &simulated,
                                         Error *error)
{
    const Result<PortUrl> url = PortUrl::parse(name);
    if (!url) {
        *error = url.error();
        return {};
    }
    switch (url->kind) {
    case PortUrl::Kind::Serial:
        return std::make_unique<SerialTransport>(url->path);
    case PortUrl::Kind::Tcp:
        return std::make_unique<TcpTransport>(url->host, url->port, name);
    case PortUrl::Kind::Simulated:
        return simulated.transport(url->path, error);
    case PortUrl::Kind::Replay:
        return replayed(*url, name, clock, error);
    case PortUrl::Kind::Rfc2217:
        return std::make_unique<Rfc2217Transport>(url->host, url->port, name, clock);
    }
    return {};
}

/// A system without the bus has none of its services, which is no error.
std::unique_ptr<HostServices> hostServices()
{
    auto services = std::make_unique<HostServices>();
    const QDBusConnection system = QDBusConnection::systemBus();
    services->sleep = std::make_unique<LogindInhibitor>(system);
    services->modem = std::make_unique<ModemManager>(system);
    services->power = std::make_unique<KernelPower>();
    services->disk = std::make_unique<FolderSpace>();
    return services;
}

} // namespace

QString dataFolder(const Composition &composition)
{
    return composition.dataDir.isEmpty() ? userStateFolder() : composition.dataDir;
}

Engine *makeEngine(const Composition &composition)
{
    auto clock = std::make_unique<SystemClock>();
    auto simulated = std::make_unique<SimRegistry>(*clock);
    Engine::Parts parts;
    parts.clock = clock.get();
    parts.dataDir = dataFolder(composition);
    parts.scanSpeeds = composition.scanSpeeds;
    parts.program = composition.program;
    parts.sharesHistory = composition.sharesHistory;
    parts.kept = composition.kept;
    parts.makeTransport = [time = clock.get(), modules = simulated.get()](const QString &name,
                                                                          Error *error) {
        return makeTransport(name, *time, *modules, error);
    };
    auto services = hostServices();
    parts.host = services.get();
    auto *engine = new Engine(parts);
    services.release()->setParent(engine);
    // They go after the engine's own parts: children are destroyed when its destructor has run.
    simulated.release()->setParent(engine);
    clock.release()->setParent(engine);
    return engine;
}

#ifdef Q_OS_UNIX
/// Passwords are in memory: no core file, and nothing of the memory where one is piped to a service
/// of the system, which heeds no limit (K10). The process stays dumpable all the same: the
/// desktop's portal looks at /proc/PID/root of whom it answers, a stale lock at /proc/PID/exe.
static void keepOutOfCores()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(filter, "0", 1);
    ::close(filter);
}
#endif

void prepareProcess()
{
#ifdef Q_OS_UNIX
    while (true) { // a closed standard stream would become the first file that is opened
        const int descriptor = ::open("/dev/null", O_RDWR);
        if (descriptor < 0 || descriptor > STDERR_FILENO) {
            if (descriptor >= 0)
                ::close(descriptor);
            break;
        }
    }
    ::umask(077);
    keepOutOfCores();
    ::setenv("TZ", ":/etc/localtime", 0); // else the C library looks at that file for each stamp
#endif
}

QString programVersion()
{
    return QStringLiteral(FOTA_VERSION);
}

QString noteOfRoot()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        return u"Note: running as root, which no update needs: a port's group or device rule is enough."_s;
#endif
    return {};
}

} // namespace fota
