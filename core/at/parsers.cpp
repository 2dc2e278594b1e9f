#include "core/at/parsers.h"

#include "core/at/finalresult.h"

#include <algorithm>

namespace fota {

namespace {

Error malformed(QByteArrayView line)
{
    return {ErrorCode::MalformedReply,
            QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 120))),
            {}};
}

/// A whole decimal number of at most nine digits, within the range; nothing else.
std::optional<int> number(QByteArrayView text, int least, int most)
{
    if (text.isEmpty() || text.size() > 9
        || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    const int value = text.toByteArray().toInt();
    return value >= least && value <= most ? std::optional(value) : std::nullopt;
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
           && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<QList<QByteArray>> fieldsAfter(QByteArrayView prefix, QByteArrayView raw)
{
    const QByteArrayView line = raw.trimmed();
    if (line.size() < prefix.size()
        || line.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) != 0)
        return {};
    QList<QByteArray> fields;
    QByteArray field;
    bool quoted = false;
    for (const char c : line.sliced(prefix.size())) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.append(field.trimmed());
            field.clear();
        } else {
            field += c;
        }
    }
    if (quoted)
        return {};
    fields.append(field.trimmed());
    return fields;
}

Result<SignalQuality> parseCsq(QByteArrayView line)
{
    const auto fields = fieldsAfter("+CSQ:", line);
    if (!fields || fields->size() < 2)
        return malformed(line);
    const auto raw = number(fields->at(0), 0, 99);
    const auto ber = number(fields->at(1), 0, 99);
    if (!raw || !ber || (*raw > 31 && *raw != 99) || (*ber > 7 && *ber != 99))
        return malformed(line);
    SignalQuality quality{{}, *raw, *ber};
    if (*raw != 99)
        quality.rssiDbm = -113 + 2 * *raw;
    return quality;
}

Result<ExtendedSignal> parseCesq(QByteArrayView line)
{
    const auto fields = fieldsAfter("+CESQ:", line);
    if (!fields || fields->size() < 6)
        return malformed(line);
    const auto rsrq = number(fields->at(4), 0, 255);
    const auto rsrp = number(fields->at(5), 0, 255);
    if (!rsrq || !rsrp || (*rsrq > 34 && *rsrq != 255) || (*rsrp > 97 && *rsrp != 255))
        return malformed(line);
    ExtendedSignal values;
    values.rsrpRaw = *rsrp;
    values.rsrqRaw = *rsrq;
    if (*rsrp != 255)
        values.rsrpDbm = *rsrp - 141;
    if (*rsrq != 255)
        values.rsrqDb = *rsrq / 2.0 - 20;
    return values;
}

namespace {

Result<Registration> registration(const QList<QByteArray> &fields, qsizetype statusAt,
                                  QByteArrayView line)
{
    const auto status = number(fields[statusAt], 0, 99);
    if (!status)
        return malformed(line);
    Registration result{*status, {}};
    if (fields.size() > statusAt + 3) // <tac>, <ci>, <AcT>
        result.accessTechnology = number(fields[statusAt + 3], 0, 15);
    return result;
}

} // namespace

bool isRegistrationAnswer(QByteArrayView line)
{
    // The answer has <n>,<stat>; the event <stat>[,"<tac>",...]: their second fields differ in
    // quotes or, where a module leaves those away, in length (16 bits of tac are four digits).
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return false;
    const QByteArrayView rest = line.sliced(colon + 1);
    const qsizetype comma = rest.indexOf(',');
    if (comma < 0)
        return false;
    const qsizetype next = rest.indexOf(',', comma + 1);
    const QByteArrayView second =
        (next < 0 ? rest.sliced(comma + 1) : rest.sliced(comma + 1, next - comma - 1)).trimmed();
    return isDigits(second) && second.size() <= 2;
}

Result<Registration> parseRegistration(QByteArrayView prefix, QByteArrayView line)
{
    const auto fields = fieldsAfter(prefix, line);
    if (!fields || !isRegistrationAnswer(line) || !number(fields->at(0), 0, 9))
        return malformed(line);
    return registration(*fields, 1, line); // a number and a comma: there is a second field
}

Result<Registration> parseRegistrationEvent(QByteArrayView prefix, QByteArrayView line)
{
    const auto fields = fieldsAfter(prefix, line);
    if (!fields || isRegistrationAnswer(line))
        return malformed(line);
    return registration(*fields, 0, line);
}

Result<PdpContext> parseContext(QByteArrayView line)
{
    const auto fields = fieldsAfter("+CGDCONT:", line);
    if (!fields || fields->size() < 3)
        return malformed(line);
    const auto id = number(fields->at(0), 0, 99);
    if (!id)
        return malformed(line);
    return PdpContext{*id, fields->at(1), fields->at(2)};
}

Result<SocketConfig> parseSocket(QByteArrayView line)
{
    const auto fields = fieldsAfter("#SCFG:", line);
    if (!fields || fields->size() < 6)
        return malformed(line);
    std::array<int, 6> values{};
    for (qsizetype i = 0; i < 6; ++i) {
        const auto value = number(fields->at(i), 0, 65535);
        if (!value)
            return malformed(line);
        values[size_t(i)] = *value;
    }
    return SocketConfig{values[0], values[1], {values[2], values[3], values[4], values[5]}};
}

std::optional<bool> parseActive(int id, QByteArrayView line)
{
    const auto fields = fieldsAfter("#SGACT:", line);
    if (!fields || fields->size() != 2 || number(fields->at(0), 0, 99) != id)
        return {};
    const auto active = number(fields->at(1), 0, 1);
    return active ? std::optional(*active == 1) : std::nullopt;
}

QList<QByteArray> parseAddresses(QByteArrayView prefix, QByteArrayView line)
{
    QList<QByteArray> addresses;
    const auto fields = fieldsAfter(prefix, line);
    for (const QByteArray &field : fields.value_or(QList<QByteArray>{})) {
        const bool looksLikeOne = field.contains('.') || field.contains(':');
        const bool isZero =
            std::ranges::all_of(field, [](char c) { return c == '0' || c == '.' || c == ':'; });
        const bool legal = std::ranges::all_of(field, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')
                   || c == '.' || c == ':';
        });
        if (looksLikeOne && legal && !isZero && field.size() <= 64)
            addresses.append(field);
    }
    return addresses;
}

Result<qint64> parseFileSize(QByteArrayView line)
{
    const auto fields = fieldsAfter("#FTPFSIZE:", line);
    if (!fields || !isDigits(fields->at(0)) || fields->at(0).size() > 12)
        return malformed(line);
    return fields->at(0).toLongLong();
}

Result<QByteArray> parseSimState(QByteArrayView line)
{
    const auto fields = fieldsAfter("+CPIN:", line);
    if (!fields || fields->at(0).isEmpty())
        return malformed(line);
    return fields->at(0);
}

Result<QByteArray> parseIccid(QByteArrayView line)
{
    const auto fields = fieldsAfter("#CCID:", line);
    if (!fields)
        return malformed(line);
    QByteArray digits = fields->at(0);
    while (digits.endsWith('F') || digits.endsWith('f')) // filler of an odd count of digits
        digits.chop(1);
    if (!isDigits(digits) || digits.size() < 18 || digits.size() > 22)
        return malformed(line);
    return digits;
}

Result<int> parseSubVersion(QByteArrayView line)
{
    const auto fields = fieldsAfter("#CFVR:", line);
    const auto value = fields ? number(fields->at(0), 0, 99999) : std::nullopt;
    if (!value)
        return malformed(line);
    return *value;
}

namespace {

/// The one number behind a prefix, or the first of several.
Result<int> numberAfter(const char *prefix, QByteArrayView line, int least, int most)
{
    const auto fields = fieldsAfter(prefix, line);
    const auto value = fields ? number(fields->at(0), least, most) : std::nullopt;
    return value ? Result<int>(*value) : Result<int>(malformed(line));
}

} // namespace

Result<int> parseErrorMode(QByteArrayView line)
{
    return numberAfter("+CMEE:", line, 0, 2);
}

Result<int> parseFunction(QByteArrayView line)
{
    return numberAfter("+CFUN:", line, 0, 255);
}

Result<QByteArray> parseOperator(QByteArrayView line)
{
    const auto fields = fieldsAfter("+COPS:", line);
    if (!fields || !number(fields->at(0), 0, 9))
        return malformed(line);
    return fields->size() >= 3 ? fields->at(2) : QByteArray();
}

Result<QByteArray> parseBareLine(const QList<QByteArray> &lines)
{
    if (lines.size() != 1)
        return Error{ErrorCode::MalformedReply,
                     QString::number(lines.size()) + QStringLiteral(" lines"),
                     {}};
    const QByteArray line = lines.front().trimmed();
    if (line.isEmpty() || line.size() > 255)
        return malformed(line);
    return line;
}

Result<QByteArray> parseImei(const QList<QByteArray> &lines)
{
    QByteArray found;
    for (const QByteArray &line : lines) {
        QByteArray text = line.trimmed();
        for (const QByteArrayView prefix : {QByteArrayView("#CGSN:"), QByteArrayView("+CGSN:")}) {
            if (text.startsWith(prefix))
                text = text.sliced(prefix.size()).trimmed();
        }
        text.replace('"', "");
        if (!isDigits(text) || text.size() != 15)
            continue;
        if (!found.isEmpty() && found != text)
            return malformed(text);
        found = text;
    }
    if (found.isEmpty())
        return malformed(lines.isEmpty() ? QByteArrayView() : QByteArrayView(lines.front()));
    return found;
}

std::optional<FinalError> parseFinalError(QByteArrayView line)
{
    using Kind = FinalResult::Kind;
    const std::optional<FinalResult> result = finalResult(line);
    if (!result
        || (result->kind != Kind::Error && result->kind != Kind::CmeError
            && result->kind != Kind::CmsError))
        return {};
    return FinalError{result->number, result->kind == Kind::CmsError};
}

std::optional<int> parseServerCode(QByteArrayView reply)
{
    QByteArrayView text = reply.trimmed();
    if (text.startsWith("#FTPMSG:"))
        text = text.sliced(8).trimmed();
    if (text.startsWith('"'))
        text = text.sliced(1);
    if (text.size() < 3
        || (text.size() > 3 && isDigits(text.sliced(3, 1)))) // "5501 bytes" is no 550
        return {};
    return number(text.first(3), 100, 699);
}

} // namespace fota
