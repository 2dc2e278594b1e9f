#include "core/engine/engineprivate.h"

#include <algorithm>

// Commands that a person types.
namespace fota {

/// The first command is not to be answered by what an earlier program left on the line, be that the
/// rest of a file with its passwords (K10): AT, until it is answered with OK.
void EnginePrivate::comeInStep(int tries)
{
    if (Connection::isReplay(connection.port()))
        return setState(ConnectionReport::State::Open);
    Command at =
        *makeCommand(CommandId::Attention, std::min<milliseconds>(limits.ident, kProbeLimit));
    at.probe = true;
    connection.channel.send(at, [this, tries](const Result<AtReply> &reply) {
        if (!reply && reply.error().code == ErrorCode::PortLost)
            return; // whoever lost it tells
        if (tries > 1 && !(reply && reply->final.isOk()))
            return comeInStep(tries - 1);
        setState(ConnectionReport::State::Open);
    });
}

/// A module that may be applying is asked who it is, and nothing else (INV-3).
Error EnginePrivate::objection(const QString &command) const
{
    static const QStringList kHarmless{
        QStringLiteral("AT"),      QStringLiteral("ATI"),     QStringLiteral("AT+GMM"),
        QStringLiteral("AT+GMR"),  QStringLiteral("AT+CGMM"), QStringLiteral("AT+CGMR"),
        QStringLiteral("AT+CGSN"), QStringLiteral("AT#CFVR"), QStringLiteral("AT#CGSN")};
    if (kHarmless.contains(command.trimmed().toUpper()))
        return {};
    const QString imei = preparation ? preparation->module.identity.imei : QString();
    const bool applying = mayBeApplying({}) || (!imei.isEmpty() && mayBeApplying(imei));
    return applying ? Error{ErrorCode::ApplyInterrupted, {}, {}} : Error{};
}

void Engine::sendCommand(const QString &text, const Limits &limits)
{
    const bool quick = isQuickCommand(text.toUtf8());
    const Result<Command> command =
        freeCommand(text.toUtf8(), quick ? limits.versionQuery() : limits.context);
    const auto report = [this, text](const Error &error) {
        Q_EMIT commandFinished({.command = QString::fromUtf8(maskedCommand(text.toUtf8())),
                                .lines = {},
                                .final = {},
                                .elapsedMs = 0,
                                .error = error});
    };
    const bool closed = d->runner.isActive() || !d->connection.isOpen();
    const Error error = !command ? command.error()
                        : closed ? Error{ErrorCode::PortLost, {}, {}}
                                 : d->objection(text);
    if (error) {
        QMetaObject::invokeMethod(
            this, [report, error] { report(error); }, Qt::QueuedConnection);
        return;
    }
    d->connection.channel.setStep({});
    d->connection.channel.send(
        *command, [this, report, masked = command->logged](const Result<AtReply> &reply) {
            if (!reply)
                return report(reply.error());
            CommandReport done;
            done.command = QString::fromUtf8(masked);
            for (const QByteArray &line : reply->lines)
                done.lines.append(reply->maybeFile
                                      ? QStringLiteral("***")
                                      : QString::fromUtf8(d->connection.redactor.apply(line)));
            done.final = QString::fromUtf8(reply->final.line);
            done.elapsedMs = reply->elapsed.count();
            Q_EMIT commandFinished(done);
        });
}

} // namespace fota
