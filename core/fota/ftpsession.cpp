#include "core/fota/ftpsession.h"

#include "core/at/parsers.h"

#include <QDateTime>

namespace fota::ftp {

namespace {

// The module's own limit of silence on the data connection: it makes a stalled download end by
// itself.
constexpr int kFtpTimeout = 1000; // 100 ms units: 100 s, for Cat M1 (AT guide: 100 to 5000)

Error failure(const Result<AtReply> &reply, CommandId id)
{
    return reply ? StepContext::rejection(*reply, id) : reply.error();
}

void changeFolder(StepContext &context, const Done &done)
{
    QString folder = context.order.server.folder;
    if (folder.isEmpty())
        return done({});
    context.ask(CommandId::FtpFolder, context.limits().close, {folder.toLatin1()},
                [&context, done](const Result<AtReply> &reply) {
                    if (isOk(reply))
                        return done({});
                    Error error = failure(reply, CommandId::FtpFolder);
                    if (!reply)
                        return done(error);
                    if (error.code == ErrorCode::CommandRejected) // else the session is lost (F14)
                        error.code = ErrorCode::FolderMissing;
                    explain(context, error, ErrorCode::FolderMissing, done);
                });
}

void setBinary(StepContext &context, const Done &done)
{
    if (context.cancelled())
        return done(context.whyCancelled());
    context.ask(CommandId::FtpType, context.limits().close, {},
                [&context, done](const Result<AtReply> &reply) {
                    if (!isOk(reply))
                        return done(failure(
                            reply, CommandId::FtpType)); // text mode would corrupt a delta (F16)
                    changeFolder(context, done);
                });
}

/// Some families take no command right after the login.
void afterOpening(StepContext &context, const Done &done)
{
    const int pauseMs = context.profile().ftpOpenPauseMs;
    if (pauseMs <= 0)
        return setBinary(context, done);
    context.wait(milliseconds(pauseMs), [&context, done] { setBinary(context, done); });
}

void login(StepContext &context, const Done &done)
{
    if (context.cancelled())
        return done(context.whyCancelled());
    const ServerAccess &server = context.order.server;
    const QList<QByteArray> arguments{context.serverText().toLatin1(), server.user.toUtf8(),
                                      server.password.reveal(), server.active ? "0" : "1"};
    context.data.ftpOpen = true; // it may be, from the first byte on
    context.ask(CommandId::FtpOpen, context.limits().ftpopen, arguments,
                [&context, done](const Result<AtReply> &reply) {
                    if (isOk(reply))
                        return afterOpening(context, done);
                    Error error = failure(reply, CommandId::FtpOpen);
                    if (error.code == ErrorCode::CommandTimeout)
                        error.code = ErrorCode::ServerSilent;
                    else if (error.code == ErrorCode::BadArgument)
                        error.code = error.detail.startsWith(QStringLiteral("server"))
                                         ? ErrorCode::BadServer
                                         : ErrorCode::BadCredential;
                    if (!reply)
                        return done(error);
                    if (error.code == ErrorCode::ServerNotFound)
                        return done(error); // no server was reached: the last reply is an older one
                    if (error.code == ErrorCode::CommandRejected)
                        error.code = ErrorCode::ServerRefused;
                    explain(context, error, ErrorCode::ServerRefused, done);
                });
}

} // namespace

void open(StepContext &context, const Done &done)
{
    if (context.cancelled()) // nothing is begun that would have to be waited for
        return done(context.whyCancelled());
    context.ask(CommandId::FtpTimeout, context.limits().config, {QByteArray::number(kFtpTimeout)},
                [&context, done](const Result<AtReply> &reply) {
                    if (!reply && reply.error().code != ErrorCode::CommandTimeout)
                        return done(reply.error());
                    login(context, done); // a module without the setting has its own limit (A14)
                });
}

void close(StepContext &context, const Done &done)
{
    const auto once = [&context](const Done &then) {
        context.ask(CommandId::FtpClose, context.limits().close, {},
                    [&context, then](const Result<AtReply> &reply) {
                        if (isOk(reply)
                            || (reply && reply->final.number == 615)) { // 615: not connected
                            context.data.ftpOpen = false;
                            return then({});
                        }
                        then(failure(reply, CommandId::FtpClose));
                    });
    };
    once([once, done](const Error &first) {
        if (!first || first.code == ErrorCode::PortLost)
            return done(first);
        once([done](const Error &second) {
            done(second ? Error{ErrorCode::FtpNotClosed, second.detail, second.where} : Error{});
        });
    });
}

void reopen(StepContext &context, const Done &done)
{
    close(context, [&context, done](const Error &error) {
        if (error.code == ErrorCode::PortLost)
            return done(error);
        open(context, done); // a session that would not close is replaced, or refuses by itself
    });
}

void size(StepContext &context, const QByteArray &name, const std::function<void(qint64)> &done)
{
    context.query<qint64>(
        CommandId::FtpSize, context.limits().close, {name},
        [](const AtReply &reply) { return fromLine(reply, parseFileSize); },
        [done](const Result<qint64> &bytes) { done(bytes ? *bytes : -1); });
}

void explain(StepContext &context, const Error &error, ErrorCode missing, const Done &done)
{
    context.ask(CommandId::FtpMessage, context.limits().ident, {},
                [&context, error, missing, done](const Result<AtReply> &reply) {
                    if (!reply && reply.error().code == ErrorCode::PortLost)
                        return done(reply.error());
                    if (!isOk(reply) || reply->lines.isEmpty())
                        return done(error);
                    QByteArray words = reply->lines.join(' ').left(200);
                    if (words.startsWith("#FTPMSG:"))
                        words = words.sliced(8).trimmed();
                    context.data.lastServerReply = context.clean(QString::fromUtf8(words));
                    Error exact = error;
                    if (!words.isEmpty())
                        exact.detail = context.data.lastServerReply;
                    switch (parseServerCode(words).value_or(0)) { // RFC 959, 4.2
                    case 530:
                    case 430:
                    case 331:
                    case 332:
                        exact.code = ErrorCode::LoginRefused;
                        break;
                    case 421:
                        exact.code = ErrorCode::ServerBusy;
                        break;
                    case 550:
                    case 551:
                    case 553:
                        exact.code = missing;
                        break;
                    default:
                        break;
                    }
                    done(exact);
                });
}

bool worthSecondTry(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerNotFound:
    case ErrorCode::ServerRefused:
    case ErrorCode::ServerSilent:
    case ErrorCode::ServerBusy:
    case ErrorCode::DataBlocked:
    case ErrorCode::TransferStalled:
    case ErrorCode::TransferTooSlow:
    case ErrorCode::TransferEndless:
    case ErrorCode::CheckFileCut:
    case ErrorCode::DeltaCut:
    case ErrorCode::SessionLost:
        return true;
    default:
        return false;
    }
}

} // namespace fota::ftp
