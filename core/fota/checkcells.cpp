#include "core/fota/checkcells.h"

#include "core/fota/checktext.h"

#include <QStringList>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'.'
           || c == u'_' || c == u'-' || c == u'/';
}

bool isTypographicQuote(QChar c)
{
    return (c >= QChar(0x2018) && c <= QChar(0x201f)) || (c >= QChar(0x2032) && c <= QChar(0x2037))
           || c == QChar(0xab) || c == QChar(0xbb) || c == QChar(0x2039) || c == QChar(0x203a)
           || (c >= QChar(0x301d) && c <= QChar(0x301f)) || c == QChar(0xff02) || c == QChar(0xff07)
           || c == QChar(0xb4);
}

/// The character itself where it can be seen, and its number: "“ (U+201C)".
QString shown(QChar c)
{
    const QString number = u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper();
    const bool seen = c.isPrint() && !c.isSpace() && !isHidden(c) && !c.isSurrogate();
    return seen ? u"%1 (%2)"_s.arg(c).arg(number) : number;
}

/// An error about the character at \a at of the cell. In a cell of several lines it names the
/// cell's beginning.
Error wrong(ErrorCode code, const CsvCell &cell, qsizetype at, const QString &what)
{
    const bool oneLine =
        !cell.text.contains(u'\n') && !cell.text.contains(u'\r') && !cell.text.contains(u'"');
    const int offset = oneLine ? int(at) + (cell.quoted ? 1 : 0) : 0;
    return checkError(code, cell.line, cell.column + offset, what);
}

template<typename Rule>
qsizetype firstOf(QStringView text, Rule rule)
{
    const auto it = std::find_if(text.begin(), text.end(), rule);
    return it == text.end() ? -1 : it - text.begin();
}

bool hasEdgeSpace(QStringView text)
{
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

/// C10, C21, C12: what no cell may hold. \a tab: a TAB is allowed.
std::optional<Error> forbidden(const CsvCell &cell, CheckColumn column, QStringView text, bool tab)
{
    const qsizetype offset = text.isEmpty() ? 0 : cell.text.indexOf(text);
    if (const qsizetype at = firstOf(text, isTypographicQuote); at >= 0)
        return wrong(ErrorCode::CheckFileTypographic, cell, offset + at,
                     columnName(column) + u": "_s + shown(text[at]));
    const auto control = [tab](QChar c) { return isControl(c) && !(tab && c == u'\t'); };
    if (const qsizetype at = firstOf(text, control); at >= 0)
        return wrong(ErrorCode::CheckFileControl, cell, offset + at,
                     columnName(column) + u": "_s + shown(text[at]));
    if (text.size() > kCheckFileField)
        return wrong(ErrorCode::CheckFileTooLarge, cell, 0,
                     u"%1: more than %2 characters"_s.arg(columnName(column)).arg(kCheckFileField));
    return {};
}

/// C23: names count from the check file's folder and stay in it.
QString pathTrouble(QStringView name)
{
    if (name.contains(u'\\'))
        return u"a backslash"_s;
    if (name.contains(u"://"_s))
        return u"an address, not a file name"_s;
    if (name.size() > 1 && name[1] == u':')
        return u"a drive letter"_s;
    if (name.startsWith(u'/'))
        return u"begins with /"_s;
    if (name.startsWith(u'~'))
        return u"begins with ~"_s;
    for (const QStringView part : name.split(u'/')) {
        if (part.isEmpty())
            return u"an empty folder name"_s;
        if (part.startsWith(u'-'))
            return u"begins with -"_s;
        if (std::ranges::all_of(part, [](QChar c) { return c == u'.'; }))
            return u"the folder %1"_s.arg(part);
    }
    return {};
}

/// C20, C22, C23, C25, C24, in this order: the first says most.
std::optional<Error> nameTrouble(const CsvCell &cell, int limit)
{
    const QString &name = cell.text;
    // An address may hold a user and a password.
    const QString said = name.contains(u'@')
                             ? u"file name: "_s
                             : u"file name \"%1\": "_s.arg(asciiText(QStringView(name).left(80)));
    const auto quote = [](QChar c) { return c == u'"' || c == u',' || c == u'\'' || c == u'`'; };
    if (const qsizetype at = firstOf(name, quote); at >= 0)
        return wrong(ErrorCode::CheckFileNameQuote, cell, at, said + shown(name[at]));
    if (const QString path = pathTrouble(name); !path.isEmpty())
        return wrong(ErrorCode::CheckFilePath, cell, 0, said + path);
    if (const qsizetype at = name.indexOf(u';'); at >= 0)
        return wrong(ErrorCode::CheckFileCommand, cell, at, said + shown(u';'));
    if (const qsizetype at = name.indexOf(u"+++"_s); at >= 0)
        return wrong(ErrorCode::CheckFileCommand, cell, at, said + u"+++"_s);
    if (const qsizetype at = firstOf(name, [](QChar c) { return !isNameCharacter(c); }); at >= 0)
        return wrong(ErrorCode::CheckFileNameLetters, cell, at, said + shown(name[at]));
    if (name.size() > limit)
        return wrong(ErrorCode::CheckFileNameLong, cell, 0,
                     u"%1 characters, the module takes %2"_s.arg(name.size()).arg(limit));
    return {};
}

} // namespace

QString columnName(CheckColumn column)
{
    switch (column) {
    case CheckColumn::Version:
        return u"version"_s;
    case CheckColumn::File:
        return u"file name"_s;
    case CheckColumn::Date:
        return u"date"_s;
    case CheckColumn::Server:
        return u"server"_s;
    case CheckColumn::User:
        return u"user"_s;
    case CheckColumn::Password:
        return u"password"_s;
    }
    return {};
}

Result<QString> readVersionCell(const CsvCell &cell)
{
    const QStringView text = QStringView(cell.text).trimmed();
    if (text.isEmpty())
        return wrong(ErrorCode::CheckFileCellEmpty, cell, 0, columnName(CheckColumn::Version));
    if (const auto error = forbidden(cell, CheckColumn::Version, text, false))
        return *error;
    const auto foreign = [](QChar c) { return c.unicode() >= 0x7f; };
    const qsizetype at = firstOf(text, foreign);
    const QString said = u"version \"%1\""_s.arg(asciiText(text.left(80)));
    if (at >= 0)
        return wrong(ErrorCode::CheckFileNameLetters, cell, cell.text.indexOf(text) + at,
                     said + u": "_s + shown(text[at]));
    // A word is a header of another kind. A formula is text like any other (C31).
    const bool formula = u"=+-@"_s.contains(text.front());
    if (!formula && firstOf(text, isDigit) < 0)
        return wrong(ErrorCode::CheckFileNoRow, cell, 0, said + u" holds no number"_s);
    return text.toString();
}

Result<QString> readFileCell(const CsvCell &cell, int limit)
{
    const QStringView text = QStringView(cell.text).trimmed();
    if (text.isEmpty())
        return wrong(ErrorCode::CheckFileCellEmpty, cell, 0, columnName(CheckColumn::File));
    if (hasEdgeSpace(cell.text) && !cell.quoted)
        return wrong(ErrorCode::CheckFileSpaces, cell, 0, columnName(CheckColumn::File));
    const bool longName = cell.text.size() > kCheckFileField; // told as C24, not as C12
    if (const auto error = forbidden(cell, CheckColumn::File, cell.text, false); error && !longName)
        return *error;
    if (const auto error = nameTrouble(cell, limit))
        return *error;
    return cell.text;
}

Result<QString> readServerCell(const CsvCell &cell)
{
    const QStringView text = QStringView(cell.text).trimmed();
    if (const auto error = forbidden(cell, CheckColumn::Server, text, false))
        return *error;
    return text.toString();
}

Result<bool> checkDateCell(const CsvCell &cell)
{
    const QStringView text = QStringView(cell.text).trimmed();
    if (const auto error = forbidden(cell, CheckColumn::Date, text, true))
        return *error;
    return true;
}

Result<QString> readLoginCell(const CsvCell &cell, CheckColumn column)
{
    if (hasEdgeSpace(cell.text) && !cell.quoted)
        return wrong(ErrorCode::CheckFileSpaces, cell, 0, columnName(column));
    if (const auto error = forbidden(cell, column, cell.text, true))
        return *error;
    if (const qsizetype at = firstOf(cell.text, isHidden); at >= 0)
        return wrong(ErrorCode::CheckFileControl, cell, at,
                     columnName(column) + u": "_s + shown(cell.text[at]));
    return cell.text;
}

} // namespace fota
