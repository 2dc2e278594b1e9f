#include "core/sim/recordedattempts.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

/// Asked before every attempt, also the first.
bool asksWho(const QByteArray &pattern)
{
    constexpr std::array<QByteArrayView, 10> kAsked{"AT+GM",   "AT+CGM",  "AT#CGM",  "AT+CGSN",
                                                    "AT+GSN",  "AT#CGSN", "AT#CFVR", "AT+CPIN",
                                                    "AT#CCID", "AT+COPS"};
    return std::ranges::any_of(kAsked,
                               [&pattern](QByteArrayView one) { return pattern.startsWith(one); })
           || pattern == "AT" || pattern.startsWith("ATE") || pattern.startsWith("ATV")
           || pattern.startsWith("ATQ") || pattern.startsWith("AT+CMEE=");
}

} // namespace

void markAttempts(QList<RecordedSession::Exchange> &script)
{
    bool hadData = false;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QByteArray &pattern = script.at(i).pattern;
        if (pattern.startsWith("AT#FTPOPEN=")
            || (pattern.startsWith("AT#SGACT=") && pattern.endsWith(",1"))) {
            hadData = true;
        } else if (pattern.startsWith("AT#OTAUP=0")) {
            hadData = false; // what follows is a further pass
        } else if (pattern.startsWith("AT#SCFG") && hadData) {
            qsizetype begin = i;
            while (begin > 0 && !script.at(begin - 1).endsRun
                   && asksWho(script.at(begin - 1).pattern))
                --begin;
            script[begin].beginsAttempt = true;
            hadData = false;
        }
    }
}

} // namespace fota
