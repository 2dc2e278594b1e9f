#include "core/session/bundle.h"

#include "core/session/ziparchive.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlock = 64LL * 1024;

Error unread(const QString &what)
{
    return {ErrorCode::LogUnread, what, {}};
}

/// What was read of one file.
struct Read
{
    qint64 bytes = 0;
    QByteArray sha256;
    QByteArray text; ///< of the short ones
};

/// A name without a folder, and nothing that a file system or a terminal might take for more.
bool isPlainName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() < 64 && !name.startsWith('.')
           && std::ranges::all_of(name, [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
              });
}

Result<Read> readFile(ZipReader &zip, const QByteArray &name, qint64 left)
{
    const QString shown = QString::fromLatin1(name);
    const bool isShort = name == bundle::kManifest || name == bundle::kSession;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(kBlock, Qt::Uninitialized);
    Read read;
    for (;;) {
        const qint64 size = zip.read(block.data(), block.size());
        if (size < 0)
            return unread(u"%1 is damaged: %2"_s.arg(shown, zip.errorText()));
        if (size == 0)
            break;
        read.bytes += size;
        if (read.bytes > (isShort ? bundle::kMostText : left))
            return unread(u"%1 is larger than a bundle may hold"_s.arg(shown));
        hash.addData(QByteArrayView(block).first(size));
        if (isShort)
            read.text.append(block.constData(), size);
    }
    read.sha256 = hash.result().toHex();
    return read;
}

Result<QJsonObject> objectOf(const QByteArray &text, const char *name)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return unread(u"%1 cannot be read: %2"_s.arg(QLatin1StringView(name), error.errorString()));
    return document.object();
}

/// The manifest against what is there.
Error differences(const QJsonObject &manifest, const QMap<QByteArray, Read> &files)
{
    if (manifest["format"_L1] != "fotabench-bundle"_L1)
        return unread(u"manifest.json is of something else"_s);
    const int schema = manifest["schema"_L1].toInt();
    if (schema > bundle::kSchema)
        return unread(u"made by a newer program: schema %1, and known is %2"_s.arg(schema).arg(
            bundle::kSchema));
    const QJsonArray list = manifest["files"_L1].toArray();
    QByteArrayList named{bundle::kManifest};
    for (const QJsonValue &one : list) {
        const QByteArray name = one["name"_L1].toString().toUtf8();
        const QString shown = QString::fromLatin1(isPlainName(name) ? name : "a file");
        const auto file = files.constFind(name);
        if (file == files.cend())
            return unread(u"%1 is missing"_s.arg(shown));
        if (one["bytes"_L1].toInteger(-1) != file->bytes)
            return unread(u"%1 is cut: %2 bytes of %3"_s.arg(shown)
                              .arg(file->bytes)
                              .arg(one["bytes"_L1].toInteger(-1)));
        if (one["sha256"_L1].toString().toLatin1() != file->sha256)
            return unread(u"%1 has a wrong checksum"_s.arg(shown));
        named += name;
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!named.contains(file.key()))
            return unread(u"%1 is not in the manifest"_s.arg(QString::fromLatin1(file.key())));
    }
    if (!files.contains(bundle::kTranscript))
        return unread(u"it has no transcript"_s);
    return {};
}

} // namespace

bool isBundle(QIODevice &file)
{
    return file.peek(4) == QByteArray("PK\x03\x04", 4);
}

Result<BundleContents> checkBundle(QIODevice &file)
{
    ZipReader zip(file);
    QMap<QByteArray, Read> files;
    qint64 left = bundle::kMostBytes;
    while (const auto entry = zip.next()) {
        if (!entry->isFile || !isPlainName(entry->name))
            return unread(u"it holds something that is no file of a bundle"_s);
        if (files.contains(entry->name))
            return unread(u"%1 is in it twice"_s.arg(QString::fromLatin1(entry->name)));
        if (files.size() >= bundle::kMostFiles)
            return unread(u"it holds more than %1 files"_s.arg(bundle::kMostFiles));
        Result<Read> read = readFile(zip, entry->name, left);
        if (!read)
            return read.error();
        left -= read->bytes;
        files.insert(entry->name, *read);
    }
    if (!zip.errorText().isEmpty())
        return unread(u"it is cut or damaged: %1"_s.arg(zip.errorText()));
    if (!files.contains(bundle::kManifest))
        return unread(u"it has no manifest"_s);
    const Result<QJsonObject> manifest = objectOf(files[bundle::kManifest].text, bundle::kManifest);
    if (!manifest)
        return manifest.error();
    if (const Error wrong = differences(*manifest, files))
        return wrong;
    BundleContents contents{*manifest, {}, files.contains(bundle::kEvents)};
    if (files.contains(bundle::kSession)) {
        const Result<QJsonObject> session =
            objectOf(files[bundle::kSession].text, bundle::kSession);
        if (!session)
            return session.error();
        contents.session = *session;
    }
    return contents;
}

struct BundleFile::Zip
{
    ZipReader reader;
};

BundleFile::BundleFile(std::unique_ptr<QIODevice> file, const QByteArray &name)
    : m_file(std::move(file)), m_zip(new Zip{ZipReader(*m_file)})
{
    while (const auto entry = m_zip->reader.next()) {
        if (entry->isFile && entry->name == name) {
            open(QIODevice::ReadOnly);
            return;
        }
    }
    setErrorString(m_zip->reader.errorText());
}

BundleFile::~BundleFile() = default;

bool BundleFile::atEnd() const
{
    return m_isOver && QIODevice::atEnd();
}

qint64 BundleFile::readData(char *bytes, qint64 most)
{
    if (most <= 0 || m_isOver)
        return 0;
    const qint64 size = m_zip->reader.read(bytes, most);
    if (size < 0)
        setErrorString(m_zip->reader.errorText());
    m_isOver = size == 0;
    return size;
}

} // namespace fota
