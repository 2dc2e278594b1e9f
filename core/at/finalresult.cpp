#include "core/at/finalresult.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

struct Text
{
    int number;
    const char *text;
};

// Verbose forms that decide what we tell the user; everything else is shown as it is.
constexpr std::array kTexts{
    Text{3, "operation not allowed"},
    Text{4, "operation not supported"},
    Text{5, "PH-SIM PIN required"},
    Text{10, "SIM not inserted"},
    Text{11, "SIM PIN required"},
    Text{12, "SIM PUK required"},
    Text{13, "SIM failure"},
    Text{14, "SIM busy"},
    Text{15, "SIM wrong"},
    Text{16, "incorrect password"},
    Text{17, "SIM PIN2 required"},
    Text{18, "SIM PUK2 required"},
    Text{20, "memory full"},
    Text{23, "memory failure"},
    Text{30, "no network service"},
    Text{31, "network timeout"},
    Text{32, "network not allowed - emergency calls only"},
    Text{40, "network personalization PIN required"},
    Text{50, "incorrect parameters"},
    Text{100, "unknown"},
    Text{103, "illegal MS"},
    Text{106, "illegal ME"},
    Text{107, "GPRS services not allowed"},
    Text{111, "PLMN not allowed"},
    Text{112, "location area not allowed"},
    Text{113, "roaming not allowed in this location area"},
    Text{132, "service option not supported"},
    Text{133, "requested service option not subscribed"},
    Text{134, "service option temporarily out of order"},
    Text{148, "unspecified GPRS error"},
    Text{149, "PDP authentication failure"},
    Text{150, "invalid mobile class"},
    Text{551, "wrong state"},
    Text{552, "wrong mode"},
    Text{553, "context already activated"},
    Text{554, "stack already active"},
    Text{555, "activation failed"},
    Text{555, "context activation failed"},
    Text{556, "context not opened"},
    Text{557, "cannot setup socket"},
    Text{558, "cannot resolve DN"},
    Text{558, "cannot resolve name"},
    Text{559, "time-out in opening socket"},
    Text{560, "cannot open socket"},
    Text{561, "remote disconnected or time-out"},
    Text{562, "connection failed"},
    Text{563, "tx error"},
    Text{615, "not connected"},
    Text{642, "open channel time-out"},
    Text{643, "communication time-out"},
};

FinalResult coded(FinalResult::Kind kind, QByteArrayView line, QByteArrayView rest)
{
    FinalResult result{kind, {}, line.toByteArray()};
    const QByteArray text = rest.trimmed().toByteArray();
    const bool isNumber =
        !text.isEmpty() && text.size() <= 6
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }); // no sign (A21)
    if (isNumber)
        result.number = text.toInt();
    else if (kind == FinalResult::Kind::CmeError)
        result.number = cmeNumberOfText(text);
    return result;
}

} // namespace

std::optional<int> cmeNumberOfText(QByteArrayView text)
{
    const QByteArray wanted = text.trimmed().toByteArray().toLower();
    for (const Text &known : kTexts) {
        if (QByteArray(known.text).toLower() == wanted)
            return known.number;
    }
    return {};
}

std::optional<FinalResult> finalResult(QByteArrayView raw)
{
    using Kind = FinalResult::Kind;
    const QByteArrayView line = raw.trimmed();
    if (line.isEmpty())
        return {};
    if (line == "OK")
        return FinalResult{Kind::Ok, {}, line.toByteArray()};
    if (line == "ERROR")
        return FinalResult{Kind::Error, {}, line.toByteArray()};
    if (line == "NO CARRIER")
        return FinalResult{Kind::NoCarrier, {}, line.toByteArray()};
    if (line == "BUSY" || line == "NO ANSWER" || line == "NO DIALTONE" || line == "NO DIAL TONE")
        return FinalResult{Kind::Other, {}, line.toByteArray()};
    constexpr QByteArrayView cme("+CME ERROR:");
    constexpr QByteArrayView cms("+CMS ERROR:");
    if (line.startsWith(cme))
        return coded(Kind::CmeError, line, line.sliced(cme.size()));
    if (line.startsWith(cms))
        return coded(Kind::CmsError, line, line.sliced(cms.size()));
    return {};
}

} // namespace fota
