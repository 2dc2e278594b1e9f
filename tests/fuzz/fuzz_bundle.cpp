#include "core/session/bundle.h"
#include "tests/fuzz/target.h"

#include <QBuffer>
#include <QJsonArray>

#include <memory>

using namespace fota;
using fuzz::holds;

namespace {

/// What a checked bundle gives as its transcript.
QByteArray transcriptOf(const QByteArray &file)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file);
    buffer->open(QIODevice::ReadOnly);
    BundleFile transcript(std::move(buffer), bundle::kTranscript);
    holds(transcript.isOpen(), "a checked bundle has a transcript");
    return transcript.readAll();
}

qint64 bytesInManifest(const QJsonObject &manifest)
{
    for (const QJsonValue &file : manifest[QStringLiteral("files")].toArray()) {
        if (file[QStringLiteral("name")] == QLatin1StringView(bundle::kTranscript))
            return file[QStringLiteral("bytes")].toInteger();
    }
    return -1;
}

} // namespace

/// Z06: a bundle of anybody is read whole or refused with a reason.
FUZZ_TARGET(bundle)
{
    const QByteArray file = bytes.toByteArray();
    QByteArray copy = file;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const Result<BundleContents> contents = checkBundle(buffer);
    if (!contents) {
        holds(contents.error().code == ErrorCode::LogUnread, "else the bundle is refused");
        holds(!contents.error().detail.isEmpty(), "a refusal has its reason");
        return;
    }
    holds(transcriptOf(file).size() == bytesInManifest(contents->manifest),
          "the transcript is as long as the manifest says");
}
