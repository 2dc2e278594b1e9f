#include "core/session/ziparchive.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <array>

namespace fota {

namespace {

QString wordsOf(archive *zip)
{
    const char *words = archive_error_string(zip);
    return words ? QString::fromUtf8(words) : QStringLiteral("no zip file");
}

struct EntryCloser
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

} // namespace

void ZipWriter::Closer::operator()(archive *zip) const
{
    archive_write_free(zip);
}

ZipWriter::ZipWriter(std::function<bool(QByteArrayView)> sink)
    : m_sink(std::move(sink)), m_zip(archive_write_new())
{
    const auto write = [](archive *, void *self, const void *bytes, size_t size) -> la_ssize_t {
        const auto &taken = static_cast<ZipWriter *>(self)->m_sink;
        return taken({static_cast<const char *>(bytes), qsizetype(size)}) ? la_ssize_t(size) : -1;
    };
    keep(archive_write_set_format_zip(m_zip.get()));
    keep(archive_write_zip_set_compression_deflate(m_zip.get()));
    keep(archive_write_set_bytes_in_last_block(m_zip.get(), 1)); // no padding
    keep(archive_write_open(m_zip.get(), this, nullptr, write, nullptr));
}

ZipWriter::~ZipWriter()
{
    if (!m_error) // freeing would write what is left
        archive_write_fail(m_zip.get());
}

bool ZipWriter::keep(int code)
{
    if (code < ARCHIVE_OK && !m_error)
        m_error = {ErrorCode::Internal, wordsOf(m_zip.get()), {}};
    return !m_error;
}

bool ZipWriter::begin(const QByteArray &name)
{
    if (m_error)
        return false;
    const std::unique_ptr<archive_entry, EntryCloser> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    return keep(archive_write_header(m_zip.get(), entry.get()));
}

bool ZipWriter::write(QByteArrayView bytes)
{
    if (m_error)
        return false;
    const la_ssize_t written = archive_write_data(m_zip.get(), bytes.data(), size_t(bytes.size()));
    if (written >= 0 && written != bytes.size() && !m_error)
        m_error = {ErrorCode::Internal, QStringLiteral("a file is larger than 4 GiB"), {}};
    return keep(written < 0 ? int(written) : ARCHIVE_OK);
}

Result<bool> ZipWriter::finish()
{
    if (!m_error)
        keep(archive_write_close(m_zip.get()));
    if (m_error)
        return m_error;
    return true;
}

struct ZipReader::Source
{
    QIODevice &device;
    std::array<char, size_t(64) * 1024> block{};
};

void ZipReader::Closer::operator()(archive *zip) const
{
    archive_read_free(zip);
}

ZipReader::ZipReader(QIODevice &source)
    : m_source(new Source{source, {}}), m_zip(archive_read_new())
{
    const auto read = [](archive *, void *data, const void **bytes) -> la_ssize_t {
        auto *from = static_cast<Source *>(data);
        *bytes = from->block.data();
        return la_ssize_t(from->device.read(from->block.data(), qint64(from->block.size())));
    };
    const auto seek = [](archive *, void *data, la_int64_t offset, int whence) -> la_int64_t {
        QIODevice &device = static_cast<Source *>(data)->device;
        const qint64 base = whence == SEEK_SET   ? 0
                            : whence == SEEK_CUR ? device.pos()
                                                 : device.size();
        return device.seek(base + offset) ? device.pos() : la_int64_t(ARCHIVE_FATAL);
    };
    // By the list at its end alone: two readers of one zip must not see different files.
    archive_read_support_format_zip_seekable(m_zip.get());
    archive_read_set_read_callback(m_zip.get(), read);
    archive_read_set_seek_callback(m_zip.get(), seek);
    archive_read_set_callback_data(m_zip.get(), m_source.get());
    if (archive_read_open1(m_zip.get()) != ARCHIVE_OK)
        m_errorText = wordsOf(m_zip.get());
}

ZipReader::~ZipReader() = default;

std::optional<ZipReader::Entry> ZipReader::next()
{
    if (!m_errorText.isEmpty())
        return {};
    archive_entry *entry = nullptr;
    const int code = archive_read_next_header(m_zip.get(), &entry);
    if (code == ARCHIVE_EOF)
        return {};
    if (code != ARCHIVE_OK) {
        m_errorText = wordsOf(m_zip.get());
        return {};
    }
    const char *name = archive_entry_pathname(entry);
    return Entry{name ? QByteArray(name) : QByteArray(), archive_entry_filetype(entry) == AE_IFREG
                                                             && !archive_entry_symlink(entry)
                                                             && !archive_entry_is_encrypted(entry)};
}

qint64 ZipReader::read(char *bytes, qint64 most)
{
    if (!m_errorText.isEmpty())
        return -1;
    const la_ssize_t size = archive_read_data(m_zip.get(), bytes, size_t(most));
    if (size >= 0)
        return size;
    m_errorText = wordsOf(m_zip.get());
    return -1;
}

} // namespace fota
