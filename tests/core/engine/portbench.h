#pragma once

#include "core/base/systemclock.h"
#include "core/engine/engine.h"
#include "core/host/hostservices.h"
#include "core/sim/localftp.h"
#include "core/sim/simmodule.h"
#include "core/sim/simport.h"
#include "core/transport/serialtransport.h"
#include "core/transport/tcptransport.h"
#include "tests/support/enginebench.h"

#include <QDir>
#include <QTest>

namespace fota {

/// A simulated module at a real pseudo-terminal, under a link in a folder of the test. Real time.
class PortModule
{
public:
    static constexpr const char *kOtherImei = "490154203237518";

    PortModule(Clock &clock, const QTemporaryDir &dir, const QString &link,
               const QByteArray &more = {}, bool tcp = false)
    {
        const Result<Scenario> scenario = parseScenario(
            "{\"module\": \"ME910C1-NA\", \"speed\": 50" + more + '}', QStringLiteral("test"));
        if (!scenario)
            qFatal("%s", qPrintable(scenario.error().detail));
        module = std::make_unique<SimModule>(
            *scenario, clock,
            std::make_unique<LocalFtp>(dir.filePath(QStringLiteral("ftp")), "bench",
                                       EngineBench::kPassword));
        port = std::make_unique<SimPort>(*module);
        const Result<QString> served = tcp ? port->listenTcp(0) : port->listenPty(link);
        if (!served)
            qFatal("%s", qPrintable(served.error().detail));
        name = *served;
    }

    /// Only AT and what asks who is there.
    bool wasOnlyAskedForItsIdentity() const
    {
        const QList<QByteArray> allowed{"AT",      "ATE0",    "ATQ0V1",  "AT+CMEE=1", "AT+CMEE=2",
                                        "AT+CGMM", "AT+GMM",  "AT+CGMR", "AT+GMR",    "AT+CGSN",
                                        "AT+GSN",  "AT#CGSN", "AT#CFVR"};
        return std::ranges::all_of(module->commandsReceived(), [&](const QByteArray &command) {
            return allowed.contains(command);
        });
    }

    std::unique_ptr<SimModule> module;
    std::unique_ptr<SimPort> port;
    QString name;
};

/// The engine with real ports and real time; hears all that the engine tells.
class PortBench
{
public:
    PortBench()
    {
        QDir(dir.path()).mkdir(QStringLiteral("ftp"));
        QDir(dir.path()).mkdir(QStringLiteral("dev"));
        qputenv("XDG_STATE_HOME", QFile::encodeName(dir.filePath(QStringLiteral("state"))));
        Engine::Parts parts;
        parts.clock = &clock;
        parts.dataDir = dir.filePath(QStringLiteral("data"));
        parts.program = QStringLiteral("test");
        parts.host = &host;
        parts.deviceFolder = dir.filePath(QStringLiteral("dev"));
        parts.listPorts = [this] {
            QList<PortInfo> found;
            const QDir folder(dir.filePath(QStringLiteral("dev")));
            for (const QString &name :
                 folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
                found.append({.name = folder.filePath(name), .vid = 0x1bc7});
            return found;
        };
        parts.makeTransport = [this](const QString &port, Error *) -> std::unique_ptr<Transport> {
            made += port;
            if (port.startsWith(QStringLiteral("tcp:")))
                return std::make_unique<TcpTransport>(
                    QStringLiteral("127.0.0.1"), quint16(port.section(u':', -1).toUInt()), port);
            return std::make_unique<SerialTransport>(port);
        };
        engine = std::make_unique<Engine>(parts);
        Engine *e = engine.get();
        QObject::connect(e, &Engine::connectionChanged, e,
                         [this](const ConnectionReport &report) { states += report; });
        QObject::connect(e, &Engine::portsChanged, e,
                         [this](const QList<PortInfo> &list) { ports = list; });
        QObject::connect(e, &Engine::identified, e,
                         [this](const IdentityReport &report) { identity = report; });
        QObject::connect(e, &Engine::speedFound, e,
                         [this](const QString &, int baud) { speed = baud; });
        QObject::connect(e, &Engine::restarted, e,
                         [this](const RestartReport &report) { restarts += report; });
        QObject::connect(e, &Engine::runFinished, e,
                         [this](const RunResult &report) { result = report; });
    }

    QString device(const QString &name) const
    {
        return dir.filePath(QStringLiteral("dev/") + name);
    }
    bool isOpen() const
    {
        return !states.isEmpty() && states.last().state == ConnectionReport::State::Open;
    }
    bool isGone() const
    {
        return !states.isEmpty() && states.last().state == ConnectionReport::State::Gone;
    }
    qsizetype countStates(ConnectionReport::State state) const
    {
        return std::ranges::count(states, state, &ConnectionReport::state);
    }
    static Limits limits()
    {
        Limits all;
        all.quiet = milliseconds(300);
        all.probe = milliseconds(300);
        all.stable = milliseconds(2000);
        all.restart = milliseconds(20'000);
        all.backoff = milliseconds(0);
        all.signal = milliseconds(2000);
        all.registration = milliseconds(2000);
        return all;
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(dir.filePath(QStringLiteral("ftp/") + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    void start(const QString &port, RunRequest::Kind kind = RunRequest::Kind::Update)
    {
        put(QStringLiteral("firmwarecheck.csv"),
            "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD");
        put(QStringLiteral("30.00.001-B026_FOTA.bin"), EngineBench::delta());
        RunRequest request;
        request.kind = kind;
        request.port = port;
        request.server.host = QStringLiteral("203.0.113.7");
        request.server.user = QStringLiteral("bench");
        request.server.password = Secret(EngineBench::kPassword);
        request.limits = limits();
        request.passes = 1;
        Consent consent;
        consent.unattended = true;
        consent.passes = 1;
        if (kind == RunRequest::Kind::Update)
            request.consent = consent;
        result.reset();
        engine->startRun(request);
    }
    bool ended() const
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 60'000);
    }

    QTemporaryDir dir;
    SystemClock clock;
    HostServices host; ///< none, unless a test gives some
    QStringList made;  ///< ports of which a line was made
    QList<ConnectionReport> states;
    QList<PortInfo> ports;
    QList<RestartReport> restarts;
    std::optional<IdentityReport> identity;
    std::optional<RunResult> result;
    int speed = 0;
    std::unique_ptr<Engine> engine; ///< the first to go
};

} // namespace fota
