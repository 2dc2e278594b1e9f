#include "core/fota/identity.h"

#include "core/at/parsers.h"
#include "core/fota/firmwareversion.h"

#include <memory>

namespace fota {

namespace {

using Step = std::function<Result<bool>(const AtReply &, Identity &)>;

struct Query
{
    CommandId id;
    milliseconds limit;
    Step read;
    bool optional = false; ///< a module that does not know it is none the worse (A14)
};

Result<bool> readModel(const AtReply &reply, Identity &identity)
{
    const Result<QByteArray> line = parseBareLine(reply.lines);
    if (!line)
        return line.error();
    identity.model = QString::fromUtf8(*line);
    return true;
}

Result<bool> readVersion(const AtReply &reply, Identity &identity)
{
    const Result<QString> version = versionOf(reply);
    if (!version)
        return version.error();
    identity.version = *version;
    return true;
}

Result<bool> readSubVersion(const AtReply &reply, Identity &identity)
{
    for (const QByteArray &line : reply.lines) {
        if (const Result<int> number = parseSubVersion(line)) {
            identity.subVersion = QString::number(*number);
            return true;
        }
    }
    return Error{ErrorCode::MalformedReply, {}, {}};
}

Result<bool> readImei(const AtReply &reply, Identity &identity)
{
    const Result<QByteArray> imei = parseImei(reply.lines);
    if (!imei)
        return imei.error();
    identity.imei = QString::fromLatin1(*imei);
    return true;
}

/// Goes through the queries one by one and then deletes itself.
struct Reader
{
    AtChannel &channel;
    QList<Query> queries;
    int repeats;
    std::function<void(const Result<Identity> &)> done;
    Identity identity;

    static void ask(const std::shared_ptr<Reader> &self, int repeats)
    {
        if (self->queries.isEmpty())
            return self->done(self->identity);
        const Query query = self->queries.front();
        self->channel.send(*makeCommand(query.id, query.limit), [self, query, repeats](
                                                                    const Result<AtReply> &reply) {
            Result<bool> read =
                !reply ? Result<bool>(reply.error())
                : reply->final.isOk()
                    ? query.read(*reply, self->identity)
                    : Result<bool>(Error{
                        ErrorCode::CommandRejected, QString::fromLatin1(reply->final.line), {}});
            if (reply && reply->echoed)
                self->identity.echoed = true;
            const ErrorCode code = read ? ErrorCode::None : read.error().code;
            if (read || (query.optional && code == ErrorCode::CommandRejected)) {
                self->queries.removeFirst();
                return ask(self, self->repeats);
            }
            if (repeats > 0
                && (code == ErrorCode::MalformedReply || code == ErrorCode::CommandTimeout))
                return ask(self, repeats - 1);
            self->done(read.error().in(QString::fromLatin1(commandSpec(query.id).format)));
        });
    }
};

} // namespace

Result<QString> versionOf(const AtReply &reply)
{
    QString found;
    for (const QByteArray &line : reply.lines) {
        const QString text = QString::fromLatin1(line.trimmed());
        if (!plausibleVersion(text))
            continue;
        if (!found.isEmpty() && found != text)
            return Error{ErrorCode::MalformedReply, QStringLiteral("two versions"), {}};
        found = text;
    }
    if (found.isEmpty())
        return Error{ErrorCode::MalformedReply, QStringLiteral("no version"), {}};
    if (reply.disturbed && reply.lines.size() > 1) // a torn line may leave a shorter version (A08)
        return Error{ErrorCode::MalformedReply, QStringLiteral("torn"), {}};
    return found;
}

void readIdentity(AtChannel &channel, milliseconds query, milliseconds versionQuery,
                  bool subVersion, int repeats, std::function<void(const Result<Identity> &)> done)
{
    const auto reader = std::make_shared<Reader>(Reader{channel, {}, repeats, std::move(done), {}});
    reader->queries.append({CommandId::Model, query, readModel});
    reader->queries.append({CommandId::Revision, versionQuery, readVersion});
    if (subVersion)
        reader->queries.append({CommandId::SubVersion, versionQuery, readSubVersion, true});
    reader->queries.append({CommandId::Imei, query, readImei});
    Reader::ask(reader, repeats);
}

} // namespace fota
