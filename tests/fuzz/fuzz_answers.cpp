#include "core/at/finalresult.h"
#include "core/at/parsers.h"
#include "core/fota/firmwareversion.h"
#include "core/fota/modelname.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace fota;
using fuzz::holds;

namespace {

bool within(int value, int least, int most)
{
    return value >= least && value <= most;
}

/// A typed error, or a value for which \a isGood says so.
template<typename T, typename Good>
void valueOrError(const Result<T> &result, const char *what, Good isGood)
{
    if (result)
        holds(isGood(*result), what);
    else
        holds(result.error().code != ErrorCode::None, "an error has its code");
}

void signal(QByteArrayView line)
{
    valueOrError(parseCsq(line), "+CSQ in its range", [](const SignalQuality &value) {
        const bool known = within(value.raw, 0, 31);
        return (known || value.raw == 99) && known == value.rssiDbm.has_value()
               && (!value.rssiDbm || within(*value.rssiDbm, -113, -51))
               && (within(value.bitErrorClass, 0, 7) || value.bitErrorClass == 99);
    });
    valueOrError(parseCesq(line), "+CESQ in its range", [](const ExtendedSignal &value) {
        return (!value.rsrpDbm || (*value.rsrpDbm >= -141 && *value.rsrpDbm <= -44))
               && (!value.rsrqDb || (*value.rsrqDb >= -20 && *value.rsrqDb <= -3));
    });
}

void registration(QByteArrayView line)
{
    const auto isGood = [](const Registration &value) {
        return within(value.status, 0, 99)
               && (!value.accessTechnology || within(*value.accessTechnology, 0, 15));
    };
    for (const char *prefix : {"+CEREG", "+CGREG"}) {
        valueOrError(parseRegistration(prefix, line), "registration in its range", isGood);
        valueOrError(parseRegistrationEvent(prefix, line), "registration event in its range",
                     isGood);
    }
}

void contexts(QByteArrayView line)
{
    valueOrError(parseContext(line), "context number in its range",
                 [](const PdpContext &value) { return within(value.id, 0, 999); });
    valueOrError(parseSocket(line), "socket numbers are not negative",
                 [](const SocketConfig &value) {
                     return value.connection >= 0 && value.context >= 0
                            && std::ranges::all_of(value.parameters, [](int n) { return n >= 0; });
                 });
    for (const QByteArray &address : parseAddresses("#SGACT", line))
        holds(!address.isEmpty() && address != "0.0.0.0", "an address is one");
    parseActive(3, line);
}

void texts(QByteArrayView line)
{
    const QList<QByteArray> one{line.toByteArray()};
    const auto digits = [](const QByteArray &text) {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    valueOrError(parseImei(one), "an IMEI has 15 digits",
                 [digits](const QByteArray &imei) { return imei.size() == 15 && digits(imei); });
    valueOrError(parseIccid(line), "an ICCID has 18 to 22 digits",
                 [](const QByteArray &iccid) { return iccid.size() >= 18 && iccid.size() <= 22; });
    valueOrError(parseFileSize(line), "a size is not negative", [](qint64 n) { return n >= 0; });
    valueOrError(parseSubVersion(line), "a sub-version is not negative",
                 [](int n) { return n >= 0; });
    valueOrError(parseBareLine(one), "a bare line is the line",
                 [](const QByteArray &text) { return !text.isEmpty(); });
    valueOrError(parseSimState(line), "a SIM state is not empty",
                 [](const QByteArray &state) { return !state.isEmpty(); });
    valueOrError(parseOperator(line), "an operator is a text",
                 [](const QByteArray &name) { return !name.contains('\n'); });
    const auto code = parseServerCode(line);
    holds(!code || within(*code, 100, 999), "a server's code has three digits");
    const QString version = QString::fromLatin1(line.trimmed());
    if (plausibleVersion(version))
        holds(within(int(version.size()), 3, 64) && version[0].isDigit(),
              "a version looks like one");
    holds(!plausibleVersion(version)
              || std::ranges::all_of(version, [](QChar c) { return c > u' ' && c <= u'~'; }),
          "a version is ASCII");
    const auto final = finalResult(line);
    holds(!final || !final->number || *final->number >= 0, "an error number is not negative");
}

} // namespace

/// Z02: a value in its range, or a typed error.
FUZZ_TARGET(answers)
{
    fuzz::Input input(bytes);
    while (!input.atEnd()) {
        const QByteArray line = input.until('\n');
        signal(line);
        registration(line);
        contexts(line);
        texts(line);
    }
}
