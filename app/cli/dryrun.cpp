#include "app/cli/dryrun.h"

#include "app/cli/exitcode.h"
#include "core/at/catalogue.h"
#include "core/profiles/profileloader.h"
#include "ui/text/errortext.h"

namespace fota {

using namespace Qt::StringLiterals;

namespace {

struct Planned
{
    const char *step;
    CommandId id;
    QList<QByteArray> arguments;
};

QList<Planned> plan(const RunRequest &request, const ModuleProfile &profile)
{
    const ServerAccess server = withChoice(request.server, request.choices.value(profile.id));
    const QByteArray context =
        QByteArray::number(server.contextId > 0 ? server.contextId : profile.contextId);
    const QByteArray type = (server.pdpType.isEmpty() ? profile.pdpType : server.pdpType).toUtf8();
    const QByteArray apn = (server.apn.isEmpty() ? profile.apn : server.apn).toUtf8();
    const QByteArray host = (server.host + u':' + QString::number(server.port)).toUtf8();
    QString name = server.checkFile;
    const QByteArray checkFile = name.replace(u"{imei}"_s, u"IMEI"_s).toUtf8();
    QList<QByteArray> socket{QByteArray::number(profile.socketConnection), context};
    for (const int parameter : profile.socketParameters)
        socket.append(QByteArray::number(parameter));

    using enum CommandId;
    QList<Planned> commands;
    for (const CommandId id : {Attention, EchoOff, VerboseErrors, Model, Revision, Imei})
        commands.append({"IDENT", id, {}});
    if (profile.subVersion)
        commands.append({"IDENT", SubVersion, {}});
    commands += {{"SIM", SimState, {}},
                 {"SIM", Iccid, {}},
                 {"4.a", ReadSockets, {}},
                 {"4.a", WriteSocket, socket},
                 {"4.b", ReadContexts, {}}};
    if (!profile.apnLocked)
        commands.append({"4.b", WriteContext, {context, type, apn}});
    const QList<QByteArray> login{host, server.user.toUtf8(), server.password.reveal(),
                                  server.active ? "0" : "1"};
    commands += {{"4.c", SignalQuality, {}},
                 {"4.d", EpsRegistration, {}},
                 {"4.e", ActivateContext, {context}},
                 {"4.f", FtpTimeout, {"1000"}},
                 {"4.f", FtpOpen, login},
                 {"4.f", FtpType, {}}};
    if (!server.folder.isEmpty())
        commands.append({"4.f", FtpFolder, {server.folder.toUtf8()}});
    commands += {{"4.g", FtpSize, {checkFile}},
                 {"4.g", FtpGet, {checkFile}},
                 {"4.g", Attention, {}},
                 {"4.h", Revision, {}}};
    if (profile.subVersion)
        commands.append({"4.h", SubVersion, {}});
    if (profile.reopenFtp)
        commands += {{"4.k", FtpClose, {}},
                     {"4.k", FtpTimeout, {"1000"}},
                     {"4.k", FtpOpen, login},
                     {"4.k", FtpType, {}}};
    commands += {{"4.k", FtpSize, {"DELTA"}},
                 {"4.k", profile.downloadWithFlag ? DownloadDelta : DownloadDeltaPlain, {"DELTA"}},
                 {"4.l", FtpClose, {}},
                 {"4.m", DeactivateContext, {context}},
                 {"4.m", Model, {}},
                 {"4.m", Revision, {}}};
    if (profile.subVersion)
        commands.append({"4.m", SubVersion, {}});
    commands.append({"4.m", Imei, {}});
    if (profile.validateBeforeApply)
        commands.append({"4.m", ValidateDelta, {}});
    commands += {{"4.m", ReadErrors, {}}, {"4.n", ApplyUpdate, {}},   {"4.o", Attention, {}},
                 {"4.p", EchoOff, {}},    {"4.p", VerboseErrors, {}}, {"4.p", Model, {}},
                 {"4.p", Revision, {}}};
    if (profile.subVersion)
        commands.append({"4.p", SubVersion, {}});
    commands += {{"4.p", Imei, {}},
                 {"4.t", ReadContexts, {}},
                 {"4.t", SimState, {}},
                 {"4.t", EpsRegistration, {}}};
    return commands;
}

} // namespace

int dryRun(const Invocation &call, const RunRequest &request)
{
    const ModuleProfile *profile =
        request.profileId.isEmpty() ? profileFor(u"ME910C1-NA") : profileById(request.profileId);
    const QString model = profile ? profile->model : QString();
    call.output->progress(u"For a "_s + model
                          + u"; 4.a and 4.b are written only where the module has other values, "
                            "DELTA is the file that the check file names."_s);
    if (call.has(u"log"_s))
        call.output->progress(u"Nothing is sent, so there is no transcript for --log."_s);
    QList<std::pair<QString, QString>> lines; // all or nothing: half a plan helps nobody
    for (const Planned &planned : plan(request, profile ? *profile : ModuleProfile())) {
        const Result<Command> command = makeCommand(planned.id, milliseconds(0), planned.arguments);
        if (!command) {
            call.output->error(ErrorText::sentence(command.error()));
            return exitcode::kUsage;
        }
        lines.append({QString::fromLatin1(planned.step), QString::fromLatin1(command->logged)});
    }
    for (const auto &[step, text] : lines) {
        call.output->object({{u"event"_s, u"command"_s}, {u"step"_s, step}, {u"command"_s, text}});
        call.output->text(step.leftJustified(6) + text);
    }
    return exitcode::kDone;
}

} // namespace fota
