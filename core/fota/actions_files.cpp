#include "core/at/parsers.h"
#include "core/fota/actions.h"
#include "core/fota/checkfile.h"
#include "core/fota/ftpsession.h"

#include <QCryptographicHash>
#include <QPointer>

namespace fota::actions {

namespace {

using Bytes = Result<QByteArray>;

struct Fetched
{
    QByteArray bytes;
    bool sizeConfirmed = false;
    bool imitatesEnd = false;
};
using FetchDone = std::function<void(const Result<Fetched> &)>;

QByteArray checkFileName(const StepContext &context)
{
    QString name = context.order.server.checkFile;
    return name.replace(QStringLiteral("{imei}"), context.data.imei).toLatin1();
}

/// The transfer ended: is what came the whole file?
Result<Fetched> wholeFile(const StepContext &context, const AtReply &reply, qint64 expected)
{
    const QString sizes =
        QString::number(reply.data.size()) + QStringLiteral(" / ") + QString::number(expected);
    if (context.contextLost)
        return Error{ErrorCode::ContextLost, {}, {}};
    if (expected >= 0 && reply.data.size() < expected)
        return Error{ErrorCode::CheckFileCut, sizes, {}};
    if (expected >= 0 && reply.data.size() > expected)
        return Error{ErrorCode::SizeDiffers, sizes, {}};
    return Fetched{reply.data, expected >= 0, reply.imitatesEnd};
}

/// Tells how far a slow transfer is (F19), twice a second at most.
std::function<void(qint64)> slowly(StepContext &context, qint64 expected)
{
    static constexpr milliseconds kBetween{500};
    return [&context, guard = QPointer<QObject>(context.receiver()), expected,
            told = context.clock.elapsed()](qint64 bytes) mutable {
        if (!guard || context.clock.elapsed() - told < kBetween)
            return;
        told = context.clock.elapsed();
        context.progress({StepDetail::Kind::CheckFileComes,
                          {QString::fromLatin1(checkFileName(context)), QString::number(bytes),
                           expected < 0 ? QString() : QString::number(expected)}});
    };
}

/// One FTPGET of the check file, its length known or not.
void fetchOnce(StepContext &context, qint64 expected, const FetchDone &done)
{
    if (context.cancelled())
        return done(context.whyCancelled());
    Result<Command> command =
        makeCommand(CommandId::FtpGet, context.limits().checkfile, {checkFileName(context)});
    if (!command)
        return context.ask(command, [done](const Result<AtReply> &reply) { done(reply.error()); });
    Command get = *command;
    get.idle = context.limits().transferIdle();
    get.expectedBytes = expected;
    get.received = slowly(context, expected);
    context.ask(get, [&context, expected, done](const Result<AtReply> &reply) {
        if (!reply) {
            Error error = reply.error();
            if (error.code == ErrorCode::LineOverflow)
                error.code = ErrorCode::CheckFileTooLarge;
            else if (error.code == ErrorCode::CommandTimeout)
                error.code = ErrorCode::TransferStalled;
            if (error.code == ErrorCode::TransferStalled && expected >= 0
                && error.detail.toLongLong() >= expected)
                error.code = ErrorCode::TransferEndless; // all of it came, and no end (F20)
            return done(error);
        }
        if (reply->final.kind == FinalResult::Kind::NoCarrier)
            return done(wholeFile(context, *reply, expected));
        Error error = StepContext::rejection(*reply, CommandId::FtpGet);
        if (error.code == ErrorCode::CommandRejected)
            error.code = ErrorCode::CheckFileMissing;
        if (error.code == ErrorCode::ServerSilent || error.code == ErrorCode::ServerRefused)
            error.code = ErrorCode::DataBlocked; // the control connection works (F15)
        ftp::explain(context, error, ErrorCode::CheckFileMissing,
                     [done](const Error &exact) { done(exact); });
    });
}

void fetchSized(StepContext &context, const FetchDone &done)
{
    ftp::size(context, checkFileName(context), [&context, done](qint64 bytes) {
        if (bytes > AtChannel::kDataCap)
            return done(Error{ErrorCode::CheckFileTooLarge, QString::number(bytes), {}});
        fetchOnce(context, bytes, done);
    });
}

/// At most two tries in one context (1.1); the session is opened anew for the second.
void fetchTwice(StepContext &context, const FetchDone &done)
{
    fetchSized(context, [&context, done](const Result<Fetched> &first) {
        if (first || context.cancelled() || !ftp::worthSecondTry(first.error()))
            return done(first);
        context.wait(context.limits().secondTry(), [&context, first, done] {
            if (context.cancelled())
                return done(first);
            ftp::reopen(context, [&context, done](const Error &error) {
                if (error)
                    return done(error);
                fetchSized(context, done);
            });
        });
    });
}

CheckFileContext parsingContext(const StepContext &context, bool endKnown)
{
    return {.model = context.data.model,
            .imei = context.data.imei,
            .presentServer = context.serverText(),
            .presentUser = context.order.server.user,
            .presentPassword = context.order.server.password,
            .now = context.clock.now(),
            .nameLimit = context.profile().nameLimit,
            .endKnown = endKnown};
}

/// Of the list as a log may hold it: what a consent is bound to (F22), but for the date, which
/// blocks no update (C26).
QString fingerprint(const QByteArray &bytes, const CheckFile &file)
{
    QByteArray lines = maskedLines(bytes).join('\n');
    if (!file.nextText.isEmpty())
        lines.replace(file.nextText.toUtf8(), {});
    return QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

void takeOver(StepContext &context, const Fetched &fetched, bool endKnown,
              const Step::Finish &finish)
{
    const Result<CheckFile> file = parseCheckFile(fetched.bytes, parsingContext(context, endKnown));
    if (!file)
        return finish(StepResult::failed(file.error()));
    if (context.hooks.hide)
        context.hooks.hide(file->nextPassword);
    context.data.target = file->version;
    context.data.file = file->file;
    context.data.fileSha256 = fingerprint(fetched.bytes, *file);
    for (const Error &finding : file->findings)
        context.note(finding);
    const QString name = QString::fromLatin1(checkFileName(context));
    const QString last =
        context.hooks.listTaken ? context.hooks.listTaken(name, file->version) : QString();
    if (!last.isEmpty())
        context.note({ErrorCode::ListGoesBack, last + QStringLiteral(" / ") + file->version, {}});
    finish({Outcome::Done,
            {StepDetail::Kind::CheckFileRead, {name, QString::number(fetched.bytes.size())}},
            {}});
}

/// Nothing says that the file is whole, or it imitates the module: the same bytes once more do
/// (C08, C32).
void confirm(StepContext &context, const Fetched &first, bool needed, const Step::Finish &finish)
{
    const auto fetchAgain = [&context, first, needed, finish](const Error &error) {
        if (error)
            return finish(StepResult::failed(error));
        fetchOnce(
            context, first.sizeConfirmed ? first.bytes.size() : -1,
            [&context, first, needed, finish](const Result<Fetched> &second) {
                if (second && second->bytes == first.bytes)
                    return takeOver(context, first, true, finish);
                if (!second && (second.error().code == ErrorCode::PortLost || context.cancelled()))
                    return finish(StepResult::failed(second.error()));
                if (second || needed)
                    return finish(StepResult::failed({ErrorCode::CheckFileDisturbed, {}, {}}));
                takeOver(context, first, false,
                         finish); // the consent says that its end is not confirmed
            });
    };
    if (context.profile().reopenFtp)
        ftp::reopen(context, fetchAgain);
    else
        fetchAgain({});
}

} // namespace

void fetchCheckFile(StepContext &context, Finish finish)
{
    fetchTwice(context, [&context, finish](const Result<Fetched> &fetched) {
        if (!fetched)
            return finish(StepResult::failed(fetched.error()));
        const bool endsWithLineEnd = fetched->bytes.endsWith('\n') || fetched->bytes.endsWith('\r');
        const Result<CheckFile> file =
            parseCheckFile(fetched->bytes, parsingContext(context, true));
        const bool suspicious = fetched->imitatesEnd || (file && file->needsSecondFetch());
        const bool endKnown = fetched->sizeConfirmed || endsWithLineEnd;
        if (context.cancelled())
            finish(StepResult::failed({ErrorCode::Cancelled, {}, {}}));
        else if (suspicious || (!endKnown && !fetched->bytes.isEmpty()))
            confirm(context, *fetched, suspicious, finish);
        else
            takeOver(context, *fetched, true, finish);
    });
}

namespace {

constexpr milliseconds kQuickRefusal{2000}; // so fast an ERROR is about the form, not the file

struct Download
{
    QByteArray name;
    milliseconds limit;
    CommandId form;
};
using DownloadDone = std::function<void(const Error &)>;

milliseconds deltaLimit(const StepContext &context)
{
    const milliseconds least = context.limits().delta;
    if (context.data.fileBytes < 0)
        return least;
    const milliseconds fair(120'000
                            + context.data.fileBytes * 1000 / context.profile().bytesPerSecond);
    return least == Limits().delta ? std::max(least, fair) : least; // a limit that was set stands
}

/// The server's 426 says that the data connection broke, not its session: the file is incomplete.
/// Where the module has waited its time for more, it stood still (F10, F12).
Error ofBrokenData(Error error)
{
    if (parseServerCode(error.detail.toLatin1()) != 426) // RFC 959, 4.2
        return error;
    if (error.code == ErrorCode::SessionLost)
        error.code = ErrorCode::DeltaCut;
    else if (error.code == ErrorCode::ServerSilent)
        error.code = ErrorCode::TransferStalled;
    return error;
}

void getDelta(StepContext &context, const Download &order, bool mayChangeForm,
              const DownloadDone &done)
{
    if (context.cancelled())
        return done(context.whyCancelled());
    context.integrityFailed = false;
    context.ask(
        order.form, order.limit, {order.name},
        [&context, order, mayChangeForm, done](const Result<AtReply> &reply) {
            if (isOk(reply)) {
                context.downloadedAt = context.clock.elapsed();
                return done(context.contextLost ? Error{ErrorCode::ContextLost, {}, {}} : Error{});
            }
            if (!reply) {
                Error error = reply.error();
                if (error.code == ErrorCode::CommandTimeout)
                    error.code = ErrorCode::DeltaTimeout;
                return done(error);
            }
            Error error = StepContext::rejection(*reply, order.form);
            const bool aboutForm = mayChangeForm && reply->elapsed < kQuickRefusal
                                   && error.code == ErrorCode::CommandRejected;
            if (error.code == ErrorCode::CommandRejected)
                error.code =
                    reply->final.number ? ErrorCode::DeltaRefusedByModule : ErrorCode::DeltaCut;
            ftp::explain(context, error, ErrorCode::DeltaMissing,
                         [&context, order, aboutForm, done](const Error &exact) {
                             if (!aboutForm || exact.code == ErrorCode::DeltaMissing
                                 || exact.code == ErrorCode::PortLost)
                                 return done(ofBrokenData(exact));
                             getDelta(context,
                                      {order.name, order.limit, CommandId::DownloadDeltaPlain},
                                      false, done);
                         });
        });
}

void downloadOnce(StepContext &context, const DownloadDone &done)
{
    const QByteArray name = context.data.file.toLatin1();
    ftp::size(context, name, [&context, name, done](qint64 bytes) {
        const qint64 before = std::exchange(context.data.fileBytes, bytes);
        if (before >= 0 && bytes >= 0 && bytes != before) // one consent is for one delta (F22)
            return done({ErrorCode::ListChanged,
                         QStringLiteral("%1: %2 / %3")
                             .arg(QString::fromLatin1(name))
                             .arg(before)
                             .arg(bytes),
                         {}});
        if (bytes == 0) // D06: no delta is empty
            return done({ErrorCode::SizeDiffers, QStringLiteral("0"), {}});
        if (bytes < 0)
            context.note({ErrorCode::SizeUnknown, QString::fromLatin1(name), {}});
        const CommandId form = context.profile().downloadWithFlag ? CommandId::DownloadDelta
                                                                  : CommandId::DownloadDeltaPlain;
        const bool mayChangeForm = context.profile().family == QStringLiteral("LE910 V2");
        context.progress(
            {StepDetail::Kind::Downloaded, {context.data.file, QString::number(bytes)}});
        getDelta(context, {name, deltaLimit(context), form}, mayChangeForm, done);
    });
}

void downloadTwice(StepContext &context, const DownloadDone &done)
{
    downloadOnce(context, [&context, done](const Error &first) {
        if (!first || context.cancelled() || !ftp::worthSecondTry(first))
            return done(first);
        context.wait(context.limits().secondTry(), [&context, first, done] {
            if (context.cancelled())
                return done(first);
            ftp::reopen(context, [&context, done](const Error &error) {
                if (error)
                    return done(error);
                downloadOnce(context, done);
            });
        });
    });
}

} // namespace

void downloadDelta(StepContext &context, Finish finish)
{
    const auto download = [&context, finish](const Error &opened) {
        if (opened)
            return finish(StepResult::failed(opened));
        downloadTwice(context, [&context, finish](const Error &error) {
            if (error)
                return finish(StepResult::failed(error));
            finish({Outcome::Done,
                    {StepDetail::Kind::Downloaded,
                     {context.data.file, QString::number(context.data.fileBytes)}},
                    {}});
        });
    };
    if (context.profile().reopenFtp)
        ftp::reopen(context, download);
    else
        download({});
}

} // namespace fota::actions
