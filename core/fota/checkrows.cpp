#include "core/fota/checkrows.h"

#include "core/fota/checktext.h"
#include "core/fota/modelname.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kImeiDigits = 15;

/// Names that a header gives to the six columns, without spaces, "-" and "_".
constexpr std::array<std::array<QLatin1StringView, 10>, kCheckColumns> kHeaders{{
    {"version"_L1, "targetversion"_L1, "target"_L1, "firmware"_L1, "firmwareversion"_L1,
     "fwversion"_L1, "build"_L1, "firmwareversionandbuild"_L1, "versionbuild"_L1, "wanted"_L1},
    {"file"_L1, "filename"_L1, "path"_L1, "delta"_L1, "deltafile"_L1, "firmwarefile"_L1,
     "updatefile"_L1, "pathonserver"_L1, "filepath"_L1, "image"_L1},
    {"next"_L1, "date"_L1, "nextcheck"_L1, "nextcheckin"_L1, "nextdate"_L1, "nextcheckindate"_L1,
     "datetime"_L1, "checkin"_L1, "checkindate"_L1, "interval"_L1},
    {"server"_L1, "nextserver"_L1, "ftpserver"_L1, "host"_L1, "ftphost"_L1, "serverip"_L1,
     "ftpserverip"_L1, "address"_L1, "ip"_L1, "nexthost"_L1},
    {"user"_L1, "username"_L1, "nextuser"_L1, "nextusername"_L1, "login"_L1, "ftpuser"_L1,
     "account"_L1, "nextlogin"_L1, "ftpusername"_L1, "userid"_L1},
    {"password"_L1, "nextpassword"_L1, "pass"_L1, "ftppassword"_L1, "credentials"_L1, "pw"_L1,
     "passwd"_L1, "pwd"_L1, "secret"_L1, "passphrase"_L1},
}};

QString headerName(const CsvCell &cell)
{
    QString name;
    for (const QChar c : cell.text) {
        if (!c.isSpace() && c != u'-' && c != u'_' && c != u'/')
            name += c.toLower();
    }
    return name;
}

bool isHeader(const CsvRow &row)
{
    if (row.cells.size() < 2)
        return false;
    const auto known = std::min<qsizetype>(row.cells.size(), kCheckColumns);
    for (qsizetype i = 0; i < known; ++i) {
        const QString name = headerName(row.cells[i]);
        if (!std::ranges::any_of(kHeaders[size_t(i)], [&](auto one) { return name == one; }))
            return false;
    }
    return true;
}

/// The further column that the header calls "model", or -1.
qsizetype modelColumnOf(const CsvRow &header)
{
    for (qsizetype i = kCheckColumns; i < header.cells.size(); ++i) {
        const QString name = headerName(header.cells[i]);
        if (name == "model"_L1 || name == "module"_L1)
            return i;
    }
    return -1;
}

/// C34: more of these than commas, and already in the first cell.
std::optional<Error> otherSeparator(const CsvRow &row)
{
    const CsvCell &first = row.cells.front();
    if (first.quoted)
        return {};
    for (const QChar separator : {QChar(u';'), QChar(u'\t')}) {
        const qsizetype at = first.text.trimmed().isEmpty() ? -1 : first.text.indexOf(separator);
        qsizetype count = 0;
        for (const CsvCell &cell : row.cells)
            count += cell.text.count(separator);
        const bool edge = at >= 0 && first.text.trimmed().indexOf(separator) < 0;
        if (at >= 0 && !edge && count >= row.cells.size())
            return checkError(ErrorCode::CheckFileSeparator, first.line, first.column + int(at),
                              separator == u';' ? u"\";\""_s : u"TAB"_s);
    }
    return {};
}

bool isImei(QStringView digits)
{
    int sum = 0;
    for (int i = 0; i < kImeiDigits; ++i) {
        const int digit = digits[i].unicode() - u'0';
        const int doubled = digit * 2;
        sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

/// The IMEI in a text: a run of exactly 15 digits with a right check digit.
QString imeiIn(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        if (end - at == kImeiDigits && isImei(text.sliced(at, kImeiDigits)))
            return text.sliced(at, kImeiDigits).toString();
        at = std::max(end, at + 1);
    }
    return {};
}

/// Where a row says for which unit it is: its further columns first, then the file's name.
QStringList namingTexts(const CheckRow &row)
{
    QStringList texts;
    for (qsizetype i = kCheckColumns; i < row.cells.cells.size(); ++i)
        texts += row.cells.cells[i].text;
    return texts << row.file;
}

void readNaming(CheckRow &row)
{
    for (const QStringList texts = namingTexts(row); const QString &text : texts) {
        if (row.model.isEmpty())
            row.model = statedModel(text, {}).text;
        if (row.imei.isEmpty())
            row.imei = imeiIn(text);
    }
}

Result<CheckRow> readCheckRow(const CsvRow &cells, int nameLimit)
{
    if (const auto error = otherSeparator(cells))
        return *error;
    if (cells.cells.size() < 2)
        return checkError(ErrorCode::CheckFileColumns, cells.line, cells.cells.front().column,
                          u"the file name is missing"_s);
    CheckRow row;
    row.line = cells.line;
    row.cells = cells;
    const Result<QString> version = readVersionCell(row.cell(CheckColumn::Version));
    if (!version)
        return version.error();
    const Result<QString> file = readFileCell(row.cell(CheckColumn::File), nameLimit);
    if (!file)
        return file.error();
    if (const auto date = checkDateCell(row.cell(CheckColumn::Date)); !date)
        return date.error();
    const Result<QString> server = readServerCell(row.cell(CheckColumn::Server));
    if (!server)
        return server.error();
    const Result<QString> user = readLoginCell(row.cell(CheckColumn::User), CheckColumn::User);
    if (!user)
        return user.error();
    const Result<QString> password =
        readLoginCell(row.cell(CheckColumn::Password), CheckColumn::Password);
    if (!password)
        return password.error();
    for (qsizetype i = kCheckColumns; i < cells.cells.size(); ++i) {
        const CsvCell &cell = cells.cells[i];
        if (cell.text.size() > kCheckFileField)
            return checkError(ErrorCode::CheckFileTooLarge, cell.line, cell.column,
                              u"more than %1 characters"_s.arg(kCheckFileField));
    }
    row.version = *version;
    row.file = *file;
    row.server = *server;
    row.user = *user;
    row.password = Secret(password->toUtf8());
    readNaming(row);
    return row;
}

/// The model or IMEI that the row names and that is not this unit's; empty: none.
QString otherUnit(const CheckRow &row, const QString &model, const QString &imei)
{
    if (!imei.isEmpty() && !row.imei.isEmpty() && row.imei != imei)
        return u"IMEI ending in %1"_s.arg(QStringView(row.imei).last(4));
    if (model.isEmpty())
        return {};
    for (const QStringList texts = namingTexts(row); const QString &text : texts) {
        const StatedModel stated = statedModel(text, model);
        if (stated.fit == StatedModel::Fit::Other)
            return stated.text;
    }
    const bool unknown = !row.modelColumn.isEmpty()
                         && statedModel(row.modelColumn, model).fit == StatedModel::Fit::None
                         && row.modelColumn.compare(model, Qt::CaseInsensitive) != 0;
    return unknown ? asciiText(QStringView(row.modelColumn).left(40)) : QString();
}

bool namesUnit(const CheckRow &row, const QString &model, const QString &imei)
{
    return (!imei.isEmpty() && row.imei == imei) || (!model.isEmpty() && !row.model.isEmpty());
}

} // namespace

CsvCell CheckRow::cell(CheckColumn column) const
{
    const auto index = qsizetype(column);
    if (index < cells.cells.size())
        return cells.cells[index];
    const CsvCell &last = cells.cells.back();
    return {{}, last.line, last.column, false};
}

Result<QList<CheckRow>> readCheckRows(const QList<CsvRow> &rows, int nameLimit)
{
    QList<CheckRow> read;
    const bool header = !rows.isEmpty() && isHeader(rows.front());
    const qsizetype modelColumn = header ? modelColumnOf(rows.front()) : -1;
    for (qsizetype i = header ? 1 : 0; i < rows.size(); ++i) {
        const Result<CheckRow> row = readCheckRow(rows[i], nameLimit);
        if (!row)
            return row.error();
        read += *row;
        if (modelColumn >= 0 && modelColumn < rows[i].cells.size())
            read.back().modelColumn = rows[i].cells[modelColumn].text.trimmed();
    }
    if (read.isEmpty())
        return checkError(ErrorCode::CheckFileNoRow, 1, 1, u"no row with a firmware version"_s);
    return read;
}

Result<CheckRow> chooseRow(const QList<CheckRow> &rows, const QString &model, const QString &imei)
{
    if (rows.size() == 1) {
        const QString other = otherUnit(rows.front(), model, imei);
        if (other.isEmpty())
            return rows.front();
        const QString detail = model.isEmpty() ? other : u"%1; this is a %2"_s.arg(other, model);
        return checkError(ErrorCode::CheckFileOtherModel, rows.front().line, 1, detail);
    }
    const CheckRow *match = nullptr;
    int matches = 0;
    for (const CheckRow &row : rows) {
        if (namesUnit(row, model, imei) && otherUnit(row, model, imei).isEmpty()) {
            match = &row;
            ++matches;
        }
    }
    if (matches == 1)
        return *match;
    return checkError(ErrorCode::CheckFileSeveralRows, rows.at(1).line, 1,
                      u"%1 rows, %2 of them name this unit"_s.arg(rows.size()).arg(matches));
}

} // namespace fota
