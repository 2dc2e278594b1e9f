#include "core/log/identifierfields.h"

#include "core/at/commandfields.h"
#include "core/log/asciibytes.h"
#include "core/log/fieldkinds.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using Kind = IdentifierKind;

// The kinds as byKinds() has them.
// clang-format off
constexpr CommandFields kAnswers[] = {
    {"+CGDCONT",   "--na"},  {"+CGCONTRDP","--na+"}, {"+CGPADDR",  "-a+"},   {"#SGACT",    "a+"},
    {"#CGPADDR",   "-a+"},   {"+CNUM",     "-t"},    {"+CLIP",     "t"},     {"+CMT",      "t"},
    {"+CMGR",      "-t"},    {"+CMGL",     "--t"},   {"+CSCA",     "t"},     {"+COLP",     "t"},
    {"+CCID",      "c"},     {"#CCID",     "c"},     {"+ICCID",    "c"},     {"+QCCID",    "c"},
    {"+CIMI",      "i"},     {"#CIMI",     "i"},     {"+CGSN",     "m"},     {"#CGSN",     "m"},
    {"+GSN",       "m"},     {"IMEI",      "m"},     {"ICCID",     "c"},     {"IMSI",      "i"},
    {"MSISDN",     "t"},     {"#PDPAUTH",  "-u"},    {"+CGAUTH",   "--up"},  {"+QICSGP",   "-nup"},
    {"#QDNS",      "ha"},    {"#SS",       "--a-a"}, {"#USERID",   "u"},     {"#PASSW",    "p"},
    {"#FTPOPEN",   "hup"},   {"#RFSTS",    "-----l-------l"},
};

/// What a bare line is that answers one of these.
constexpr CommandFields kBare[] = {
    {"+CGSN", "m"}, {"#CGSN", "m"}, {"+GSN", "m"},   {"+CIMI", "i"},  {"#CIMI", "i"},
    {"+CCID", "c"}, {"#CCID", "c"}, {"+ICCID", "c"}, {"+QCCID", "c"},
};
// clang-format on

constexpr std::array<QByteArrayView, 9> kVersions{"+GMR",  "+CGMR", "#CGMR", "#CFVR", "#SWPKGV",
                                                  "#GMR2", "+GMM",  "+CGMM", "#CGMM"};
constexpr std::array<QByteArrayView, 3> kRegistrations{"+CEREG", "+CGREG", "+CREG"};

template<size_t N>
QByteArrayView kindsFor(const CommandFields (&rules)[N], const QByteArray &name)
{
    for (const CommandFields &rule : rules) {
        if (name == rule.name)
            return rule.kinds;
    }
    return {};
}

/// "+CSQ" of "AT+CSQ?", upper case; empty: the text is no command with a name.
QByteArray commandName(QByteArrayView command)
{
    if (command.size() < 3 || (command[0] | 0x20) != 'a' || (command[1] | 0x20) != 't')
        return {};
    qsizetype end = 3;
    while (end < command.size() && QByteArrayView("=?;").indexOf(command[end]) < 0)
        ++end;
    return command.sliced(2, end - 2).trimmed().toByteArray().toUpper();
}

/// Area and cell of "+CEREG: 2,1,"1A2B","01234567",7" and of the event without the first number.
QList<Identifier> cellsOf(const QList<QByteArray> &fields)
{
    QList<Identifier> found;
    const qsizetype first = fields.size() > 2 && fields[1].size() <= 2 ? 2 : 1;
    for (qsizetype i = first; i < std::min(first + 2, fields.size()); ++i) {
        if (const auto cell = identifierOf(Kind::Cell, fields[i]))
            found += *cell;
    }
    return found;
}

/// As readers of a check file do: what separates has to be told from what is in the cells.
QList<QByteArray> cellsOfRow(QByteArrayView row)
{
    constexpr qsizetype kLeast = 5;
    QList<QByteArray> cells = fieldsOf(row);
    for (const char separator : {';', '\t', '|'}) {
        if (cells.size() < kLeast && row.count(separator) + 1 >= kLeast)
            cells = fieldsOf(row, separator);
    }
    return cells;
}

/// "2031-01-31"
bool isDate(const QByteArray &cell)
{
    constexpr QByteArrayView form("dddd-dd-dd");
    return cell.size() == form.size() && std::ranges::equal(cell, form, [](char c, char of) {
               return of == 'd' ? isDigit(c) : c == of;
           });
}

/// A version, its file, a date.
bool beginsRow(const QList<QByteArray> &cells)
{
    if (cells.size() > 2 && isDate(cells[2]))
        return true;
    const QByteArray &first = cells.first();
    if (cells.size() > 1)
        return cells[1].toLower().endsWith(".bin") && std::ranges::any_of(first, isDigit);
    return first.count('.') >= 2 && isDigit(first[0]);
}

bool isHeader(const QList<QByteArray> &cells)
{
    static constexpr std::array<QByteArrayView, 5> words{"version", "target", "file", "server",
                                                         "filename"};
    return std::ranges::any_of(cells.first(std::min<qsizetype>(cells.size(), 4)),
                               [](const QByteArray &cell) {
                                   return std::ranges::find(words, cell.toLower()) != words.end();
                               });
}

} // namespace

QList<Identifier> identifiersOfAnswer(QByteArrayView command, QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && colon < 16) {
        const QByteArray name = line.first(colon).trimmed().toByteArray().toUpper();
        const QList<QByteArray> fields = fieldsOf(line.sliced(colon + 1));
        if (std::ranges::find(kRegistrations, name) != kRegistrations.end())
            return cellsOf(fields);
        if (const QByteArrayView kinds = kindsFor(kAnswers, name); !kinds.isEmpty())
            return byKinds(fields, kinds);
    }
    const QByteArrayView kinds = kindsFor(kBare, commandName(command));
    return kinds.isEmpty() ? QList<Identifier>() : byKinds({fieldsOf(line).first()}, kinds);
}

QList<Identifier> identifiersOfCheckRow(QByteArrayView row, QByteArrayView kinds)
{
    const QList<QByteArray> cells = cellsOfRow(row);
    return isHeader(cells) ? QList<Identifier>()
                           : byKinds(cells, kinds.isEmpty() ? QByteArrayView("---hup") : kinds);
}

QByteArray kindsOfHeader(QByteArrayView row)
{
    static constexpr std::array<std::pair<QByteArrayView, char>, 8> columns{{{"password", 'p'},
                                                                             {"passwd", 'p'},
                                                                             {"pwd", 'p'},
                                                                             {"pass", 'p'},
                                                                             {"user", 'u'},
                                                                             {"login", 'u'},
                                                                             {"server", 'h'},
                                                                             {"host", 'h'}}};
    const QList<QByteArray> cells = cellsOfRow(row);
    QByteArray kinds;
    for (const QByteArray &cell : cells) {
        const QByteArray name = cell.toLower();
        const auto column = std::ranges::find_if(
            columns, [&name](const auto &one) { return name.contains(one.first); });
        kinds += column == columns.end() ? '-' : column->second;
    }
    return isHeader(cells) && kinds.contains('p') ? kinds : QByteArray();
}

bool isRestOfRow(QByteArrayView row, QByteArrayView rest)
{
    constexpr qsizetype kLeast = 3; // commas
    constexpr qsizetype kMost = 6;
    constexpr qsizetype kLongest = 1024;
    if (row.isEmpty() || rest.isEmpty() || row.size() + rest.size() > kLongest)
        return false;
    const auto cells = [](QByteArrayView text) {
        return std::max({text.count(','), text.count(';'), text.count('\t'), text.count('|')});
    };
    const qsizetype commas = cells(row) + cells(rest);
    return commas >= kLeast && commas <= kMost && !isHeader(cellsOfRow(row))
           && !beginsRow(cellsOfRow(rest));
}

QByteArray versionOfAnswer(QByteArrayView command, QByteArrayView line)
{
    if (std::ranges::find(kVersions, commandName(command)) == kVersions.end())
        return {};
    const qsizetype colon = line.startsWith('#') || line.startsWith('+') ? line.indexOf(':') : -1;
    return fieldsOf(line.sliced(colon + 1)).first();
}

QByteArray versionOfCheckRow(QByteArrayView row)
{
    const QList<QByteArray> cells = cellsOfRow(row);
    return cells.size() < 2 || isHeader(cells) ? QByteArray() : cells.first();
}

std::optional<IdentifierKind> kindOfKey(QStringView key)
{
    static constexpr std::array<std::pair<QLatin1StringView, Kind>, 18> keys{
        {{"imei"_L1, Kind::Imei},
         {"iccid"_L1, Kind::Iccid},
         {"imsi"_L1, Kind::Imsi},
         {"phone"_L1, Kind::Phone},
         {"msisdn"_L1, Kind::Phone},
         {"number"_L1, Kind::Phone},
         {"address"_L1, Kind::Address},
         {"addresses"_L1, Kind::Address},
         {"ip"_L1, Kind::Address},
         {"host"_L1, Kind::Host},
         {"server"_L1, Kind::Host},
         {"nextServer"_L1, Kind::Host},
         {"user"_L1, Kind::User},
         {"nextUser"_L1, Kind::User},
         {"apn"_L1, Kind::Apn},
         {"password"_L1, Kind::Password},
         {"nextPassword"_L1, Kind::Password},
         {"pin"_L1, Kind::Password}}};
    for (const auto &[name, kind] : keys) {
        if (key == name)
            return kind;
    }
    return {};
}

} // namespace fota
