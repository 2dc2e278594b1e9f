#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;
struct archive;

namespace fota {

/// Writes a zip of several files, one after the other, streaming. The same contents give the same
/// bytes: no time, no owner. Errors: Internal with libarchive's words.
class ZipWriter
{
public:
    /// \a sink: takes the bytes of the zip; false: it cannot.
    explicit ZipWriter(std::function<bool(QByteArrayView)> sink);
    ~ZipWriter();

    bool begin(const QByteArray &name);
    bool write(QByteArrayView bytes); ///< of the file that was begun last
    Result<bool> finish();

private:
    struct Closer
    {
        void operator()(archive *zip) const;
    };
    bool keep(int code);

    std::function<bool(QByteArrayView)> m_sink;
    std::unique_ptr<archive, Closer> m_zip;
    Error m_error;
};

/// Reads the files of a zip, one after the other, in the order in which they lie there. Nothing is
/// written anywhere: a name is only a word.
class ZipReader
{
public:
    /// \a source: open for reading, not sequential; outlives this.
    explicit ZipReader(QIODevice &source);
    ~ZipReader();

    struct Entry
    {
        QByteArray name;
        bool isFile = false; ///< not a folder, a link or a device
    };
    /// The next file; nothing: there is none, or the zip cannot be read on.
    std::optional<Entry> next();
    /// Bytes of that file, up to \a most; 0: its end; -1: it cannot be read, or its own checksum is
    /// wrong.
    qint64 read(char *bytes, qint64 most);
    /// Why it cannot be read; empty: it can.
    const QString &errorText() const { return m_errorText; }

    struct Source;

private:
    struct Closer
    {
        void operator()(archive *zip) const;
    };
    std::unique_ptr<Source> m_source;
    std::unique_ptr<archive, Closer> m_zip;
    QString m_errorText;
};

} // namespace fota
