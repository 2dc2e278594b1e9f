#include "core/fota/checkfile.h"

#include "core/fota/checkcells.h"
#include "core/fota/checkrows.h"
#include "core/fota/checktext.h"
#include "core/fota/serveraddress.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// A report of the module inside the data explains why the rest does not parse (C33).
bool holdsReport(QStringView text)
{
    const auto lines = text.split(u'\n');
    return std::ranges::any_of(lines, [](QStringView part) {
        const auto pieces = part.split(u'\r');
        return std::ranges::any_of(
            pieces, [](QStringView line) { return lookOf(line) == LineLooks::Unsolicited; });
    });
}

Error disturbed(Error error, QStringView text)
{
    if (error.code != ErrorCode::CheckFileOtherModel && holdsReport(text))
        error.code = ErrorCode::CheckFileDisturbed;
    return error;
}

/// C32: in lines of their own, or inside a cell.
std::optional<Error> imitation(const CsvText &csv, QStringView text)
{
    const auto flag = [](int line, int column) {
        return checkError(ErrorCode::CheckFileImitates, line, column,
                          u"reads like an answer of the module"_s);
    };
    if (!csv.imitatingLines.isEmpty())
        return flag(csv.imitatingLines.front(), 1);
    for (const CsvRow &row : csv.rows) {
        for (const CsvCell &cell : row.cells) {
            if (lookOf(cell.text) != LineLooks::Ordinary)
                return flag(cell.line, cell.column);
        }
    }
    if (text.contains(u"NO CARRIER"_s))
        return flag(1, 1);
    return {};
}

/// C27, C28: a proposal, understood or not; the server in use stays either way.
void offerServer(const CheckRow &row, const CheckFileContext &context, CheckFile &file)
{
    if (row.server.isEmpty())
        return;
    const CsvCell &cell = row.cell(CheckColumn::Server);
    const Result<ServerAddress> offered = parseServerAddress(row.server);
    if (!offered) {
        file.findings +=
            checkError(ErrorCode::NextServerUnread, cell.line, cell.column, offered.error().detail);
        return;
    }
    file.nextServer = offered->text();
    file.nextFolder = offered->folder;
    const Result<ServerAddress> present = parseServerAddress(context.presentServer);
    if (present && offered->sameAs(*present))
        return;
    const QString now = present ? u"now %1, offered "_s.arg(present->text()) : u"offered "_s;
    file.findings +=
        checkError(ErrorCode::NextServerOffered, cell.line, cell.column, now + offered->text());
}

/// C29. Says which of the two differ and never what they are.
void offerLogin(const CheckRow &row, const CheckFileContext &context, CheckFile &file)
{
    file.nextUser = row.user;
    file.nextPassword = row.password;
    const bool user = !row.user.isEmpty() && row.user != context.presentUser;
    const bool password = !row.password.isEmpty() && row.password != context.presentPassword;
    if (!user && !password)
        return;
    const CsvCell &cell = row.cell(user ? CheckColumn::User : CheckColumn::Password);
    const QString which = user && password ? u"user and password"_s
                          : user           ? u"user"_s
                                           : u"password"_s;
    file.findings += checkError(ErrorCode::NextLoginOffered, cell.line, cell.column, which);
}

void readNext(const CheckRow &row, const CheckFileContext &context, CheckFile &file)
{
    const CsvCell &cell = row.cell(CheckColumn::Date);
    const CheckDate date = readDateCell(cell, context.now);
    file.next = date.next;
    file.nextHasTime = date.hasTime;
    file.nextText = date.text;
    if (!date.trouble.isEmpty())
        file.findings += checkError(
            ErrorCode::CheckDateUnread, cell.line, cell.column,
            u"\"%1\": %2"_s.arg(asciiText(QStringView(date.text).left(60)), date.trouble));
}

} // namespace

bool CheckFile::needsSecondFetch() const
{
    return std::ranges::any_of(
        findings, [](const Error &e) { return e.code == ErrorCode::CheckFileImitates; });
}

Result<CheckFile> parseCheckFile(const QByteArray &bytes, const CheckFileContext &context)
{
    const Result<QString> text = decodeCheckFile(bytes);
    if (!text)
        return text.error();
    const Result<CsvText> csv = readCsv(*text);
    if (!csv)
        return disturbed(csv.error(), *text);
    const Result<QList<CheckRow>> rows = readCheckRows(csv->rows, context.nameLimit);
    if (!rows)
        return disturbed(rows.error(), *text);
    const Result<CheckRow> row = chooseRow(*rows, context.model, context.imei);
    if (!row)
        return disturbed(row.error(), *text);

    CheckFile file;
    file.version = row->version;
    file.file = row->file;
    file.line = row->line;
    file.model = row->model;
    file.imei = row->imei;
    file.endConfirmedByLineEnd = bytes.endsWith('\n') || bytes.endsWith('\r');
    if (!context.model.isEmpty() && file.model.isEmpty() && file.imei.isEmpty())
        file.findings += checkError(ErrorCode::ModelNotStated, row->line, 1, context.model);
    readNext(*row, context, file);
    offerServer(*row, context, file);
    offerLogin(*row, context, file);
    if (const auto flag = imitation(*csv, *text))
        file.findings += *flag;
    if (!file.endConfirmedByLineEnd && !context.endKnown)
        file.findings += checkError(ErrorCode::CheckFileEndUnconfirmed, row->line, 1,
                                    u"no line end at the end of the file"_s);
    return file;
}

QByteArray writeCheckFile(const CheckFile &file)
{
    const QString server = file.nextFolder.isEmpty()
                               ? file.nextServer
                               : u"ftp://%1/%2"_s.arg(file.nextServer, file.nextFolder);
    QByteArray row;
    for (const QString &cell : {file.version, file.file, file.nextText, server, file.nextUser}) {
        row += csvCell(cell).toUtf8();
        row += ',';
    }
    row += csvCell(QString::fromUtf8(file.nextPassword.reveal())).toUtf8();
    for (const QString &cell : {file.model, file.imei}) {
        if (!cell.isEmpty())
            row += ',' + csvCell(cell).toUtf8();
    }
    return row + "\r\n";
}

CheckFilePlace placeOf(const Error &error)
{
    const qsizetype first = error.detail.indexOf(u':');
    const qsizetype second = error.detail.indexOf(u": "_s, first + 1);
    if (first < 1 || second < 0)
        return {};
    bool lineOk = false;
    bool columnOk = false;
    const int line = QStringView(error.detail).first(first).toInt(&lineOk);
    const int column =
        QStringView(error.detail).sliced(first + 1, second - first - 1).toInt(&columnOk);
    return lineOk && columnOk ? CheckFilePlace{line, column} : CheckFilePlace{};
}

} // namespace fota
