#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/interrupt.h"
#include "app/cli/pushoutput.h"
#include "core/at/catalogue.h"
#include "core/engine/portlist.h"
#include "core/log/escape.h"
#include "core/log/transcript.h"
#include "core/profiles/profileloader.h"
#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/text/profiletext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QString accessKey(PortInfo::Access access)
{
    switch (access) {
    case PortInfo::Access::Ok:
        return u"ok"_s;
    case PortInfo::Access::Denied:
        return u"denied"_s;
    case PortInfo::Access::Busy:
        return u"busy"_s;
    }
    return {};
}

QJsonValue hex(quint16 id)
{
    return id == 0 ? QJsonValue() : QJsonValue(u"%1"_s.arg(id, 4, 16, QLatin1Char('0')));
}

QJsonValue registrationValue(int status)
{
    const QString key = registrationKey(status);
    bool isNumber = false;
    const int number = key.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(key);
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue dbm(const SignalReport &signal)
{
    return signal.rssiDbm ? QJsonValue(*signal.rssiDbm) : QJsonValue();
}

/// Opens the port and calls when it is there; leaves with the reason's code where it is not.
void whenOpen(const Invocation &call, Engine &engine, const std::function<void()> &then)
{
    const auto output = call.output;
    if (call.verbose)
        QObject::connect(&engine, &Engine::logged, &engine,
                         [output](const QList<LogEntry> &entries) {
                             for (const LogEntry &entry : entries)
                                 output->error(QString::fromUtf8(transcriptLine(entry)));
                         });
    QObject::connect(&engine, &Engine::noticed, &engine, [output](const Error &error) {
        output->error(u"Note: "_s + ErrorText::sentence(error));
    });
    QObject::connect(&engine, &Engine::connectionChanged, &engine,
                     [output, then](const ConnectionReport &report) {
                         if (report.state == ConnectionReport::State::Open)
                             return then();
                         if (!report.error)
                             return;
                         output->message(messageFor(report));
                         QCoreApplication::exit(exitCode(report.error));
                     });
}

} // namespace

int listPorts(const Invocation &call)
{
    for (const PortInfo &port : serialPorts()) {
        call.output->object({{u"port"_s, port.name},
                             {u"description"_s, orNull(port.description)},
                             {u"vid"_s, hex(port.vid)},
                             {u"pid"_s, hex(port.pid)},
                             {u"serial"_s, orNull(port.serial)},
                             {u"access"_s, accessKey(port.access)}});
        const QString usb = port.vid ? u"%1:%2"_s.arg(port.vid, 4, 16, QLatin1Char('0'))
                                           .arg(port.pid, 4, 16, QLatin1Char('0'))
                                     : u"-"_s;
        call.output->text(
            u"%1  %2  %3  %4"_s.arg(port.name, usb, accessKey(port.access), port.description));
    }
    return exitcode::kDone;
}

int identify(const Invocation &call, Engine &engine)
{
    const auto output = call.output;
    const auto identity = std::make_shared<IdentityReport>();
    QObject::connect(&engine, &Engine::identified, &engine,
                     [identity](const IdentityReport &report) { *identity = report; });
    QObject::connect(&engine, &Engine::simChanged, &engine, [output](const SimReport &report) {
        if (report.error)
            output->message(messageFor(report.error, true));
    });
    QObject::connect(
        &engine, &Engine::sampled, &engine,
        [output, identity, verbose = call.verbose](const SignalReport &signal,
                                                   const RegistrationReport &registration) {
            const ModuleProfile *profile = profileById(identity->profileId);
            const QStringList open = profile ? unconfirmed(*profile) : QStringList();
            output->object(
                {{u"model"_s, identity->model},
                 {u"firmware"_s, identity->firmware},
                 {u"subVersion"_s,
                  identity->subVersion ? QJsonValue(*identity->subVersion) : QJsonValue()},
                 {u"imei"_s, identity->imei},
                 {u"iccid"_s, orNull(identity->iccid)},
                 {u"operator"_s, orNull(identity->operatorName)},
                 {u"rssiDbm"_s, dbm(signal)},
                 {u"registration"_s, registrationValue(registration.status)},
                 {u"profile"_s, orNull(identity->profileId)},
                 {u"products"_s, QJsonArray::fromStringList(identity->products)},
                 {u"unconfirmed"_s, QJsonArray::fromStringList(open)}});
            const auto line = [&](const QString &name, const QString &value) {
                output->text(name.leftJustified(14) + (value.isEmpty() ? u"-"_s : value));
            };
            line(u"Model"_s, identity->model);
            line(u"Firmware"_s,
                 identity->firmware
                     + (identity->subVersion ? u'.' + *identity->subVersion : QString()));
            line(u"IMEI"_s, identity->imei);
            line(u"SIM card"_s, identity->iccid);
            line(u"Operator"_s, identity->operatorName);
            line(u"Signal"_s, signal.rssiDbm
                                  ? dbmText(*signal.rssiDbm) + u", "_s + signalWord(signal.rssiRaw)
                                  : u"not known"_s);
            line(u"Registration"_s, registrationWord(registration.status));
            line(u"Profile"_s, identity->profileId.isEmpty()
                                   ? u"none: updated only with --profile"_s
                                   : identity->profileId);
            line(u"Products"_s, identity->products.join(u", "_s));
            if (profile)
                line(u"Unconfirmed"_s, unconfirmedNames(*profile).join(u", "_s));
            if (profile && verbose) {
                for (const QString &fact : profileFacts(*profile))
                    output->text(u"  "_s + fact);
            }
            QCoreApplication::exit(exitcode::kDone);
        });
    whenOpen(call, engine, [&engine] { engine.sampleOnce(); });
    engine.connectPort(call.value(u"port"_s), call.limits, false);
    return -1;
}

int monitor(const Invocation &call, Engine &engine)
{
    const auto positive = [&call](const QString &option,
                                  double otherwise) -> std::optional<double> {
        if (!call.has(option))
            return otherwise;
        bool isNumber = false;
        const double value = call.value(option).toDouble(&isNumber);
        return isNumber && value > 0 && value <= 86'400 ? std::optional(value) : std::nullopt;
    };
    const std::optional<double> interval = positive(u"interval"_s, 5);
    const std::optional<double> count = positive(u"count"_s, 0);
    if (!interval || !count)
        return wrongUse(call, u"--interval and --count are numbers above 0"_s);
    const auto output = call.output;
    const auto left = std::make_shared<int>(int(*count));
    const bool endless = !call.has(u"count"_s);
    QObject::connect(
        &engine, &Engine::sampled, &engine,
        [output, left, endless](const SignalReport &signal,
                                const RegistrationReport &registration) {
            QJsonObject sample{{u"at"_s, isoTime(signal.atMs)},
                               {u"rssiDbm"_s, dbm(signal)},
                               {u"registration"_s, registrationValue(registration.status)}};
            if (signal.rsrpDbm)
                sample[u"rsrpDbm"_s] = numberOrNull(signal.rsrpDbm);
            if (signal.rsrqDb)
                sample[u"rsrqDb"_s] = numberOrNull(signal.rsrqDb);
            output->object(sample);
            QString line = isoTime(signal.atMs) + u"  "_s
                           + (signal.rssiDbm ? dbmText(*signal.rssiDbm) : u"no signal value"_s)
                           + u"  "_s + registrationWord(registration.status);
            if (signal.rsrpDbm)
                line += u"  RSRP "_s + dbmText(*signal.rsrpDbm);
            if (signal.rsrqDb)
                line += u"  RSRQ "_s + dbText(*signal.rsrqDb);
            output->text(line);
            if (!endless && --*left <= 0)
                QCoreApplication::exit(exitcode::kDone);
        });
    const std::optional<PushAnswer> push = pushOption(call);
    if (!push)
        return wrongUse(call, u"--push is accept, delay or reject"_s);
    engine.setPushAnswer(*push);
    new PushOutput(call, engine, &engine);
    const int intervalMs = int(*interval * 1000);
    whenOpen(call, engine, [&engine, intervalMs] {
        engine.setPolling(intervalMs);
        engine.sampleOnce();
    });
    auto *interrupt = new Interrupt(&engine);
    QObject::connect(interrupt, &Interrupt::requested, &engine,
                     [] { QCoreApplication::exit(exitcode::kDone); });
    engine.connectPort(call.value(u"port"_s), call.limits, false);
    return -1;
}

int sendCommands(const Invocation &call, Engine &engine)
{
    if (call.words.isEmpty())
        return wrongUse(call, u"no command to send"_s);
    for (const QString &word : call.words) { // all of them before the first is sent
        const Result<Command> command = freeCommand(word.toUtf8(), milliseconds(0));
        if (command)
            continue;
        Message refusal = messageFor(command.error(), false);
        refusal.what = visible(word) + u": "_s + refusal.what;
        refusal.state = u"Nothing was sent to a module."_s;
        call.output->message(refusal);
        return exitCode(command.error());
    }
    const auto output = call.output;
    const auto left = std::make_shared<QStringList>(call.words);
    const auto sendNext = [&engine, left, limits = call.limits] {
        engine.sendCommand(left->front(), limits);
    };
    QObject::connect(&engine, &Engine::commandFinished, &engine,
                     [output, left, sendNext](const CommandReport &report) {
                         if (report.error.code == ErrorCode::PortLost)
                             return; // the connection tells it
                         if (report.error) {
                             output->message(messageFor(report.error, true));
                             QCoreApplication::exit(exitCode(report.error));
                             return;
                         }
                         output->object({{u"command"_s, report.command},
                                         {u"lines"_s, QJsonArray::fromStringList(report.lines)},
                                         {u"final"_s, report.final},
                                         {u"elapsedMs"_s, report.elapsedMs}});
                         for (const QString &line : report.lines)
                             output->text(line);
                         output->text(report.final);
                         left->removeFirst();
                         if (left->isEmpty())
                             QCoreApplication::exit(exitcode::kDone);
                         else
                             sendNext();
                     });
    whenOpen(call, engine, sendNext);
    engine.openPort(call.value(u"port"_s), call.limits);
    return -1;
}

} // namespace fota
