#pragma once

#include "core/sim/localftp.h"
#include "core/sim/simmodule.h"
#include "tests/support/manualclock.h"

#include <QTest>

namespace fota {

/// One fault as JSON. moc does not see the end of a raw string with a # in it, so the command
/// stands in a string of its own.
inline QByteArray on(const QByteArray &at, const QByteArray &rest)
{
    return "{\"at\":\"" + at + "\"," + rest + '}';
}

/// A module on a bench: a clock moved by hand, a folder as server, and a host that asks.
class SimBench
{
public:
    explicit SimBench(const Scenario &scenario,
                      const QString &root = QStringLiteral(":/simulator/ftp"))
        : module(scenario, clock, std::make_unique<LocalFtp>(root))
    {
        QObject::connect(&module, &SimModule::output, &module, [this](const QByteArray &bytes) {
            output += bytes;
            ++writes;
        });
    }

    static Scenario scenario(const QString &name = QStringLiteral("me910c1-na"))
    {
        const Result<Scenario> loaded = loadScenario(name);
        return loaded ? *loaded : Scenario();
    }

    /// \a name with the members of \a json on top.
    static Scenario changed(const QByteArray &json)
    {
        const Result<Scenario> parsed = parseScenario(json, QStringLiteral("test"));
        if (!parsed)
            qWarning("%s", qPrintable(parsed.error().detail));
        return parsed ? *parsed : Scenario();
    }

    /// Sends a command and returns all that comes until the module is silent for \a silence.
    QByteArray ask(const QByteArray &command, milliseconds silence = std::chrono::seconds(20))
    {
        output.clear();
        writes = 0;
        module.receive(command + '\r');
        clock.advance(silence);
        return output;
    }

    /// As far as the data session and FTP, without echo.
    void openFtp()
    {
        ask("ATE0");
        ask("AT#SCFG=1,3,300,90,600,50");
        ask("AT+CGDCONT=3,\"IPV4V6\",\"VZWINTERNET\"");
        ask("AT#SGACT=3,1");
        ask("AT#FTPOPEN=\"ftp.example.com:21\",\"user\",\"password\",1");
    }

    ManualClock clock;
    SimModule module;
    QByteArray output;
    int writes = 0;
};

} // namespace fota
