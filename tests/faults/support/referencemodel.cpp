#include "tests/faults/support/referencemodel.h"

#include "tests/faults/support/faultbench.h"

namespace fota {

using namespace Qt::StringLiterals;

QString Expected::text() const
{
    return Verdict::name(verdict)
           + u" activations %1, logins %2, lists %3, deltas %4, applies %5"_s.arg(activations)
                 .arg(logins)
                 .arg(lists)
                 .arg(deltas)
                 .arg(applies);
}

namespace {

constexpr int kAttempts = 4; // automatic ones of a run
constexpr int kTries = 2;    // within one context

/// One attempt: from 4.a to the closed context. True: the delta is in the module.
bool attempt(const Events &events, Expected &run, bool &again)
{
    again = false;
    if (events.sim != End::Ok || events.signal != End::Ok || events.registration != End::Ok)
        return false;
    ++run.activations;
    if (events.context != End::Ok) {
        again = true;
        return false;
    }
    if (events.login != End::Ok) { // no second login after a refusal, a second try after silence
        run.logins += events.login == End::Refused ? 1 : kTries;
        again = events.login == End::Silent;
        return false;
    }
    ++run.logins;
    if (events.list != End::Ok) {
        run.lists += events.list == End::Refused ? 1 : kTries;
        run.logins += events.list == End::Silent ? 1 : 0; // the session is opened anew
        again = events.list == End::Silent;
        return false;
    }
    ++run.lists;
    ++run.deltas;
    if (events.delta != End::Ok)
        return false; // what is missing stays missing; what is silent for 30 minutes is not
                      // repeated
    return events.release == End::Ok; // an unattended run does not apply with the context open
}

} // namespace

Expected expected(const Events &events)
{
    Expected run;
    for (int pass = 1;; ++pass) {
        bool again = true, in = false;
        for (int tries = 0; again && !in && tries < (pass == 1 ? kAttempts : 1); ++tries)
            in = attempt(events, run, again);
        if (!in) {
            run.verdict = pass == 1 ? VerdictKind::Failed : VerdictKind::NotUpdated;
            return run;
        }
        ++run.applies;
        if (events.apply == End::Refused) {
            run.verdict = VerdictKind::NotUpdated;
            return run;
        }
        if (events.after != "old" || pass == events.passes)
            break;
    }
    run.verdict = events.after == "target"  ? VerdictKind::Updated
                  : events.after == "old"   ? VerdictKind::NotUpdated
                  : events.after == "third" ? VerdictKind::UnexpectedVersion
                                            : VerdictKind::ModuleLost;
    return run;
}

QByteArray scenarioOf(const Events &events)
{
    QList<QByteArray> all;
    const auto add = [&all](End end, const QByteArray &at, const QByteArray &refused) {
        if (end != End::Ok)
            all += "\"at\": \"" + at + "\", " + (end == End::Silent ? R"("do": "mute")" : refused);
    };
    add(events.sim, "AT+CPIN?", R"("do": "err", "code": 10)");
    add(events.context, "AT#SGACT=3,1", R"("do": "err", "code": 555)");
    add(events.login, "AT#FTPOPEN", R"("do": "ftp", "mode": "530")");
    add(events.list, "AT#FTPGET=", R"("do": "ftp", "mode": "550")");
    add(events.delta, "AT#FTPGETOTA", R"("do": "ftp", "mode": "550")");
    add(events.close, "AT#FTPCLOSE", R"("do": "err", "form": "plain")");
    if (events.close != End::Ok && events.release == End::Ok) // F18: the context's close does it
        all += R"("at": "AT#SGACT=3,0", "do": "net", "mode": "drop")";
    add(events.release, "AT#SGACT=3,0", R"("do": "err", "code": 3)");
    add(events.apply, "AT#OTAUP=0", R"("do": "err", "code": 3)");
    add(events.signal, "AT+CSQ", R"("do": "reply", "bytes": "\r\n+CSQ: 99,99\r\n\r\nOK\r\n")");
    add(events.registration, "AT+CEREG?",
        R"("do": "reply", "bytes": "\r\n+CEREG: 0,2\r\n\r\nOK\r\n")");
    return "\"apply\": {\"after\": \"" + events.after + "\"}, " + faults(all);
}

} // namespace fota
