#include "core/log/textlines.h"

#include "core/log/windowscode.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace fota {

namespace {

constexpr qint64 kBlock = 1 << 18;

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    (void)QString(decoder(text));
    return !decoder.hasError();
}

} // namespace

// Without its mark: of plain text, every second byte is zero.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView begin)
{
    if (begin.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (begin.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    const QByteArrayView part = begin.first(std::min<qsizetype>(begin.size(), 4096));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < part.size(); ++i)
        zeros[size_t(i % 2)] += part[i] == '\0';
    const qsizetype pairs = part.size() / 2;
    if (pairs < 4)
        return {};
    if (zeros[1] * 4 > pairs * 3 && zeros[0] * 8 < pairs)
        return QStringConverter::Utf16LE;
    if (zeros[0] * 4 > pairs * 3 && zeros[1] * 8 < pairs)
        return QStringConverter::Utf16BE;
    return {};
}

TextLines::TextLines(QIODevice &source) : m_source(source) {}

bool TextLines::decode(QByteArray block)
{
    if (!std::exchange(m_begun, true)) {
        if (const auto encoding = utf16Of(block))
            m_utf16.emplace(*encoding);
        else if (block.startsWith("\xef\xbb\xbf"))
            block.remove(0, 3);
    }
    if (m_utf16)
        m_rest += QString((*m_utf16)(block)).toUtf8();
    else
        m_rest += block;
    return true;
}

/// More bytes behind what is left; false: there are none.
bool TextLines::fill()
{
    if (m_ended)
        return false;
    m_rest.remove(0, m_at);
    m_at = 0;
    const QByteArray block = m_source.read(kBlock);
    if (block.isEmpty()) {
        m_ended = true;
        m_broken = !m_source.atEnd();
        return false;
    }
    return decode(block);
}

std::optional<QByteArray> TextLines::next()
{
    qsizetype looked = 0;
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_rest).sliced(m_at);
        qsizetype end = looked;
        while (end < rest.size() && rest[end] != '\r' && rest[end] != '\n')
            ++end;
        if (end >= kLongest) {
            if (!std::exchange(m_goesOn, true))
                ++m_number;
            const QByteArray line = rest.first(kLongest).toByteArray();
            m_at += kLongest;
            return line;
        }
        // A line end is told from two by what follows: LFCR from LF and CRLF.
        if (end + 2 < rest.size() || m_ended) {
            if (rest.isEmpty())
                return {};
            qsizetype after = end;
            if (end < rest.size()) {
                const char first = rest[end];
                const char second = end + 1 < rest.size() ? rest[end + 1] : '\0';
                const char third = end + 2 < rest.size() ? rest[end + 2] : '\0';
                const bool isPair = (first == '\r' && second == '\n')
                                    || (first == '\n' && second == '\r' && third != '\n');
                after = end + (isPair ? 2 : 1);
            }
            if (!std::exchange(m_goesOn, false))
                ++m_number;
            const QByteArray line = rest.first(end).toByteArray();
            m_at += after;
            return line;
        }
        looked = end;
        fill();
    }
}

QByteArray withoutNuls(const QByteArray &line)
{
    return line.contains('\0') ? QByteArray(line).replace('\0', QByteArrayView()) : line;
}

QByteArray plainText(const QByteArray &line)
{
    // Nearly all of a log is plain: a byte less one is 0x7f or more where it is NUL or not ASCII.
    if (std::ranges::none_of(line, [](char c) { return uchar(uchar(c) - 1) >= 0x7f; }))
        return line;
    if (line.contains('\0'))
        return plainText(withoutNuls(line));
    QString text;
    if (isUtf8(line)) {
        text = QString::fromUtf8(line);
    } else {
        text = fromWindowsCode(line);
    }
    static const QString quotes = QStringLiteral(
        "\u201c\u201d\u201e\u201f\u2033\u2036\u2032\u2018\u2019\u00ab\u00bb\u201a\u2035");
    // Between letters it is an apostrophe, or a part of a password.
    const auto isInWord = [&text](qsizetype i) {
        return i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber()
               && text[i + 1].isLetterOrNumber();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quotes.contains(text[i]) && !isInWord(i))
            text[i] = QLatin1Char('"');
    }
    return text.toUtf8();
}

} // namespace fota
