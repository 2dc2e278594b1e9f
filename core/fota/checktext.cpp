#include "core/fota/checktext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

bool startsWith(const QByteArray &bytes, std::initializer_list<int> mark)
{
    return bytes.size() >= qsizetype(mark.size())
           && std::equal(mark.begin(), mark.end(), bytes.begin(),
                         [](int wanted, char c) { return wanted == int(uchar(c)); });
}

/// Name of an encoding that is not UTF-8, by its mark or by its zero bytes; empty: none seen.
QString foreignEncoding(const QByteArray &bytes)
{
    if (startsWith(bytes, {0xff, 0xfe, 0, 0}) || startsWith(bytes, {0, 0, 0xfe, 0xff}))
        return u"UTF-32"_s;
    if (startsWith(bytes, {0xff, 0xfe}) || startsWith(bytes, {0xfe, 0xff}))
        return u"UTF-16"_s;
    if (startsWith(bytes, {0x2b, 0x2f, 0x76}))
        return u"UTF-7"_s;
    // Text of ASCII letters in UTF-16 without a mark: every second byte is zero.
    if (bytes.size() >= 8 && bytes.size() % 2 == 0) {
        for (const qsizetype zero : {0, 1}) {
            bool all = true;
            for (qsizetype i = 0; i < 8 && all; ++i)
                all = (i % 2 == zero) == (bytes[i] == '\0') && uchar(bytes[i]) < 0x80;
            if (all)
                return u"UTF-16"_s;
        }
    }
    return {};
}

/// Offset of the first byte that is no UTF-8, or the size.
qsizetype validUtf8(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar first = uchar(bytes[at]);
        const int more = first < 0x80   ? 0
                         : first < 0xc2 ? -1
                         : first < 0xe0 ? 1
                         : first < 0xf0 ? 2
                         : first < 0xf5 ? 3
                                        : -1;
        if (more < 0 || at + more >= bytes.size())
            return at;
        for (int i = 1; i <= more; ++i) {
            if ((uchar(bytes[at + i]) & 0xc0) != 0x80)
                return at;
        }
        const uchar second = more > 0 ? uchar(bytes[at + 1]) : uchar(0x80);
        if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second >= 0xa0)
            || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second >= 0x90))
            return at;
        at += more + 1;
    }
    return bytes.size();
}

/// Offset of the first bad byte of what is no text at all; -1: it is text. One or two control
/// characters in a line with commas are left to the cells, whose message is better (C21).
qsizetype firstBinaryByte(const QByteArray &bytes)
{
    const qsizetype invalid = validUtf8(bytes);
    qsizetype firstControl = -1;
    int controls = 0;
    for (qsizetype at = 0; at < invalid; ++at) {
        const char c = bytes[at];
        if ((uchar(c) < 0x20 && c != '\t' && c != '\r' && c != '\n') || c == 0x7f) {
            firstControl = firstControl < 0 ? at : firstControl;
            ++controls;
        }
    }
    const bool many = controls > 2 || (controls > 0 && !bytes.contains(','));
    if (invalid < bytes.size())
        return firstControl >= 0 && firstControl < invalid ? firstControl : invalid;
    return many ? firstControl : -1;
}

QStringView firstLine(QStringView text)
{
    const QStringView rest = text.trimmed();
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'\n' || c == u'\r'; });
    return rest.first(end - rest.begin()).trimmed();
}

bool isDigitOf(QChar c, char16_t last)
{
    return c >= u'0' && c.unicode() <= last;
}

/// "550 No such file", "220-Welcome": what an FTP server says, not what lies on it.
bool isServerReply(QStringView line)
{
    if (line.size() < 5 || !isDigitOf(line[0], u'6') || line[0] == u'0' || !isDigitOf(line[1], u'9')
        || !isDigitOf(line[2], u'9') || !line[4].isLetter())
        return false;
    return line[3] == u' ' || (line[3] == u'-' && !line.contains(u','));
}

/// "drwxr-xr-x 2 ftp ftp …": a folder's list.
bool isListing(QStringView line)
{
    return line.size() > 10 && u"d-l"_s.contains(line[0]) && line[10].isSpace()
           && std::ranges::all_of(line.sliced(1, 9),
                                  [](QChar c) { return u"rwxsStT-"_s.contains(c); });
}

bool isMarkup(QStringView text)
{
    static constexpr std::array kTags{"<!doctype"_L1, "<html"_L1,  "<?xml"_L1,   "<head"_L1,
                                      "<body"_L1,     "<title"_L1, "<script"_L1, "<a href"_L1};
    if (text.trimmed().startsWith(u'<'))
        return true;
    return std::ranges::any_of(
        kTags, [text](QLatin1StringView tag) { return text.contains(tag, Qt::CaseInsensitive); });
}

bool isUpperName(QStringView name)
{
    return !name.isEmpty()
           && std::ranges::all_of(name, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Result<QString> decodeCheckFile(const QByteArray &bytes)
{
    if (const QString encoding = foreignEncoding(bytes); !encoding.isEmpty())
        return checkError(ErrorCode::CheckFileEncoding, 1, 1, encoding);
    const QByteArray start = bytes.first(std::min(bytes.size(), kCheckFileBytes));
    const qsizetype bad = firstBinaryByte(start);
    const bool cutCharacter = bytes.size() > start.size() && bad >= start.size() - 3;
    if (bad >= 0 && !cutCharacter) {
        const auto lines = start.first(bad).count('\n');
        const auto column = bad - start.lastIndexOf('\n', bad - start.size() - 1);
        return checkError(
            ErrorCode::CheckFileBinary, int(lines) + 1, int(column),
            u"byte %1 is 0x%2"_s.arg(bad).arg(uint(uchar(start[bad])), 2, 16, QChar(u'0')));
    }
    if (bytes.size() > kCheckFileBytes)
        return checkError(ErrorCode::CheckFileTooLarge, 1, 1,
                          u"more than %1 bytes"_s.arg(kCheckFileBytes));
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.isEmpty() || text == u"\n"_s || text == u"\r\n"_s || text == u"\r"_s)
        return checkError(ErrorCode::CheckFileEmpty, 1, 1, u"%1 bytes"_s.arg(bytes.size()));
    const QStringView first = firstLine(text);
    const qsizetype comma = first.indexOf(u','); // behind it there may be a login
    if (isMarkup(text) || isServerReply(first) || isListing(first))
        return checkError(ErrorCode::CheckFileWebPage, 1, 1,
                          asciiText(first.first(comma < 0 ? first.size() : comma).left(60)));
    return text;
}

LineLooks lookOf(QStringView line)
{
    static constexpr std::array kFinals{"OK"_L1,         "ERROR"_L1,       "CONNECT"_L1,
                                        "NO CARRIER"_L1, "NO DIALTONE"_L1, "BUSY"_L1,
                                        "NO ANSWER"_L1};
    static constexpr std::array kReports{
        "SGACT"_L1, "QSS"_L1,  "OTAEV"_L1, "DREL"_L1,  "SCFG"_L1,   "CFVR"_L1,     "CCID"_L1,
        "CGSN"_L1,  "PSNT"_L1, "MONI"_L1,  "RFSTS"_L1, "FTPMSG"_L1, "FTPFSIZE"_L1, "FTPRECV"_L1};
    const QStringView text = line.trimmed();
    if (std::ranges::any_of(kFinals, [text](QLatin1StringView known) { return text == known; })
        || text.startsWith("+CME ERROR:"_L1) || text.startsWith("+CMS ERROR:"_L1)
        || text.startsWith("CONNECT "_L1))
        return LineLooks::Final;
    if (text == "RING"_L1 || text == "SRING"_L1 || text.startsWith("SRING:"_L1))
        return LineLooks::Unsolicited;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2)
        return LineLooks::Ordinary;
    const QStringView name = text.sliced(1, colon - 1);
    if ((text[0] == u'+' && name.size() <= 12 && isUpperName(name))
        || (text[0] == u'#'
            && std::ranges::any_of(kReports, [name](auto known) { return name == known; })))
        return LineLooks::Unsolicited;
    return LineLooks::Ordinary;
}

QString asciiText(QStringView text)
{
    QString out;
    for (const uint c : text.toUcs4()) {
        if (c >= 0x20 && c < 0x7f)
            out += QChar(char16_t(c));
        else if (c < 0x100)
            out += u"\\x%1"_s.arg(c, 2, 16, QChar(u'0'));
        else if (c < 0x10000)
            out += u"\\u%1"_s.arg(c, 4, 16, QChar(u'0'));
        else
            out += u"\\U%1"_s.arg(c, 8, 16, QChar(u'0'));
    }
    return out;
}

bool isControl(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph;
}

bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Format;
}

Error checkError(ErrorCode code, int line, int column, const QString &text)
{
    return {code, u"%1:%2: %3"_s.arg(line).arg(column).arg(text), {}};
}

} // namespace fota
