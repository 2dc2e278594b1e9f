#pragma once

#include <QByteArray>
#include <QStringConverter>

#include <optional>

class QIODevice;

namespace fota {

/// The lines of a text that anybody wrote, one after the other: ended by CRLF, LF, CR or LFCR, in
/// UTF-8, in an 8-bit code or in UTF-16 with or without its mark. Bytes of 8-bit text stay as they
/// are, UTF-16 becomes UTF-8. Reads in blocks: the size of the file costs no memory.
class TextLines
{
public:
    static constexpr qsizetype kLongest =
        64LL * 1024; ///< of a line; the rest is the next one (K08)

    /// \a source: open for reading, outlives this.
    explicit TextLines(QIODevice &source);

    /// The next line, without its end; none: that was all.
    std::optional<QByteArray> next();
    qint64 number() const { return m_number; }   ///< of that line, from 1
    bool isCutEarly() const { return m_broken; } ///< the source failed before its end

private:
    bool fill();
    bool decode(QByteArray block);

    QIODevice &m_source;
    std::optional<QStringDecoder> m_utf16;
    QByteArray m_rest;
    qsizetype m_at = 0;
    qint64 m_number = 0;
    bool m_begun = false;
    bool m_ended = false;
    bool m_broken = false;
    bool m_goesOn = false; ///< the next part belongs to the line before
};

/// Of a text that begins so; none: it is not in UTF-16.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView begin);

/// As it may be compared and parsed: UTF-8, else taken for Windows-1252; quotes and primes that a
/// word processor makes are straight ones; NULs are left out. For reading only: what is shown are
/// the bytes.
QByteArray plainText(const QByteArray &line);
QByteArray withoutNuls(const QByteArray &line);

} // namespace fota
