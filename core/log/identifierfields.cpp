#include "core/log/identifierfields.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using Kind = IdentifierKind;

/// The kinds of a command's arguments by a letter each, the last one for all that follow if it is
/// a '+': m IMEI, c ICCID, i IMSI, t phone, a address, h host, u user, n APN, l cell, p password.
struct FieldRule
{
    QByteArrayView name;
    QByteArrayView kinds;
};

// clang-format off
constexpr FieldRule kCommands[] = {
    {"#FTPOPEN",   "hup"},   {"+CGDCONT",  "--na"},  {"#PDPAUTH",  "--up"},  {"+CGAUTH",   "--up"},
    {"#SGACT",     "--up"},  {"#USERID",   "u"},     {"#PASSW",    "p"},     {"+CPIN",     "pp"},
    {"+CLCK",      "--p"},   {"+CPWD",     "-pp"},   {"#SD",       "---h"},  {"#SKTD",     "--h"},
    {"#QDNS",      "h"},     {"#PING",     "h"},     {"+CMGS",     "t"},     {"+CSCA",     "t"},
    {"+QICSGP",    "--nup"}, {"+CSTT",     "nup"},   {"+FTPSERV",  "h"},     {"+FTPUN",    "u"},
    {"+FTPPW",     "p"},     {"+QFTPOPEN", "h"},     {"+QFTPUSER", "u"},     {"+QFTPPASS", "p"},
    {"+CGSN",      "m"},
};

constexpr FieldRule kAnswers[] = {
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
constexpr FieldRule kBare[] = {
    {"+CGSN", "m"}, {"#CGSN", "m"}, {"+GSN", "m"},   {"+CIMI", "i"},  {"#CIMI", "i"},
    {"+CCID", "c"}, {"#CCID", "c"}, {"+ICCID", "c"}, {"+QCCID", "c"},
};
// clang-format on

constexpr std::array<QByteArrayView, 9> kVersions{"+GMR",  "+CGMR", "#CGMR", "#CFVR", "#SWPKGV",
                                                  "#GMR2", "+GMM",  "+CGMM", "#CGMM"};
constexpr std::array<QByteArrayView, 3> kRegistrations{"+CEREG", "+CGREG", "+CREG"};

std::optional<Kind> kindOfLetter(char letter)
{
    switch (letter) {
    case 'm':
        return Kind::Imei;
    case 'c':
        return Kind::Iccid;
    case 'i':
        return Kind::Imsi;
    case 't':
        return Kind::Phone;
    case 'a':
        return Kind::Address;
    case 'h':
        return Kind::Host;
    case 'u':
        return Kind::User;
    case 'n':
        return Kind::Apn;
    case 'l':
        return Kind::Cell;
    case 'p':
        return Kind::Password;
    default:
        return {};
    }
}

/// Separated outside quotes, trimmed, quotes taken off; a quote that is not closed goes to the end.
/// What stands behind a closed one is some log's own.
QList<QByteArray> fieldsOf(QByteArrayView text, char separator = ',')
{
    QList<QByteArray> fields;
    QByteArray field;
    bool quoted = false;
    bool closed = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (text[i] == '"') {
            closed = quoted;
            quoted = !quoted;
        } else if (text[i] == separator && !quoted) {
            fields += field.trimmed();
            field.clear();
            closed = false;
        } else if (!closed) {
            field += text[i];
        }
    }
    return fields << field.trimmed();
}

template<size_t N>
QByteArrayView kindsFor(const FieldRule (&rules)[N], const QByteArray &name)
{
    for (const FieldRule &rule : rules) {
        if (name == rule.name)
            return rule.kinds;
    }
    return {};
}

QList<Identifier> byKinds(const QList<QByteArray> &fields, QByteArrayView kinds)
{
    QList<Identifier> found;
    const bool goesOn = kinds.endsWith('+');
    if (goesOn)
        kinds.chop(1);
    for (qsizetype i = 0; i < fields.size() && !kinds.isEmpty(); ++i) {
        if (i >= kinds.size() && !goesOn)
            break;
        const auto kind = kindOfLetter(kinds[std::min(i, kinds.size() - 1)]);
        const auto one = kind ? identifierOf(*kind, fields[i]) : std::nullopt;
        if (one)
            found += *one;
    }
    return found;
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

/// From where a command begins in what a log has before it.
QByteArrayView commandWithin(QByteArrayView text)
{
    for (qsizetype at = 0; at + 3 < text.size(); ++at) {
        const bool isAt = (text[at] | 0x20) == 'a' && (text[at + 1] | 0x20) == 't';
        if (isAt && QByteArrayView("+#Dd").contains(text[at + 2])
            && (at == 0 || !QChar::isLetterOrNumber(uchar(text[at - 1]))))
            return text.sliced(at);
    }
    return {};
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
    for (const char separator : {';', '\t'}) {
        if (cells.size() < kLeast && row.count(separator) + 1 >= kLeast)
            cells = fieldsOf(row, separator);
    }
    return cells;
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

QList<Identifier> identifiersOfCommand(QByteArrayView text)
{
    const QByteArrayView command = commandWithin(text);
    const QByteArray name = commandName(command);
    if (name.startsWith('D') && name.size() > 1) { // ATD+15551234567;
        QByteArrayView number = QByteArrayView(name).sliced(1);
        while (!number.isEmpty() && QByteArrayView("TPI,").contains(number.front()))
            number = number.sliced(1);
        const auto phone = identifierOf(Kind::Phone, number);
        return phone ? QList<Identifier>{*phone} : QList<Identifier>();
    }
    const qsizetype equals = command.indexOf('=');
    if (name.isEmpty() || equals < 0)
        return {};
    return byKinds(fieldsOf(command.sliced(equals + 1)), kindsFor(kCommands, name));
}

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

QList<Identifier> identifiersOfCheckRow(QByteArrayView row)
{
    const QList<QByteArray> cells = cellsOfRow(row);
    return isHeader(cells) ? QList<Identifier>() : byKinds(cells, "---hup");
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
