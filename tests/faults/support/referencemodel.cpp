#include "tests/faults/support/referencemodel.h"

#include "tests/faults/support/faultbench.h"

namespace fota {

using namespace Qt::StringLiterals;

QString Expected::text() const
{
    return Verdict::name(verdict) + u" at "_s + (step.isEmpty() ? u"-"_s : step) + u": "_s
           + QString::fromLatin1(sent.join(' '));
}

namespace {

constexpr int kAttempts = 4; // automatic ones of a run

const QByteArray kOpen = kActing[0], kLogin = kActing[1], kList = kActing[2], kDelta = kActing[3],
                 kLogout = kActing[4], kClose = kActing[5], kApply = kActing[6];

/// One way through 4.a to 4.m, and back where it fails.
class Walk
{
public:
    Walk(const Events &events, Expected &run) : m_events(events), m_run(run) {}

    /// Empty: the delta is in the module and all is closed. Else the step that failed.
    QString go()
    {
        if (m_events.sim != End::Ok)
            return u"SIM"_s;
        if (m_events.signal != End::Ok)
            return u"4.c"_s;
        if (m_events.registration != End::Ok)
            return u"4.d"_s;
        send(kOpen);
        if (m_events.context != End::Ok) {
            again = true;
            if (m_events.context == End::Silent) // it may be open, whatever the module does not say
                closeContext();
            return u"4.e"_s;
        }
        const QString failed = inContext();
        if (m_isLoggedIn)
            closeFtp();
        const bool closed = closeContext();
        if (closed || !failed.isEmpty())
            return failed;
        closeContext(); // 4.s, on the way out
        return u"4.m"_s;
    }
    bool again = false; ///< in a new context

private:
    void send(const QByteArray &command) { m_run.sent += command; }

    QString inContext()
    {
        login();
        if (m_events.login == End::Silent) { // a second try, ten seconds later
            closeFtp();
            login();
        }
        if (m_events.login != End::Ok) {
            again = m_events.login == End::Silent;
            return u"4.f"_s;
        }
        send(kList);
        if (m_events.list == End::Silent) {
            closeFtp();
            login();
            send(kList);
        }
        if (m_events.list != End::Ok) {
            again = m_events.list == End::Silent;
            return u"4.g"_s;
        }
        send(kDelta);
        // What is missing stays missing; what is silent for 30 minutes is not repeated.
        return m_events.delta == End::Ok ? QString() : u"4.k"_s;
    }
    void login()
    {
        send(kLogin);
        m_isLoggedIn = true; // it may be
    }
    void closeFtp() // one retry
    {
        send(kLogout);
        if (m_events.close != End::Ok)
            send(kLogout);
    }
    bool closeContext() // one retry
    {
        send(kClose);
        if (m_events.release != End::Ok)
            send(kClose);
        return m_events.release == End::Ok;
    }

    const Events &m_events;
    Expected &m_run;
    bool m_isLoggedIn = false;
};

} // namespace

Expected expected(const Events &events)
{
    Expected run;
    for (int pass = 1;; ++pass) {
        for (int tries = 1;; ++tries) {
            Walk walk(events, run);
            run.step = walk.go();
            if (!walk.again || tries == (pass == 1 ? kAttempts : 1))
                break;
        }
        if (!run.step.isEmpty()) {
            run.verdict = pass == 1 ? VerdictKind::Failed : VerdictKind::NotUpdated;
            return run;
        }
        run.sent += kApply;
        if (events.apply == End::Refused) {
            run.verdict = VerdictKind::NotUpdated;
            run.step = u"4.q"_s;
            return run;
        }
        if (events.after != "old" || pass == events.passes)
            break;
    }
    run.verdict = events.after == "target"  ? VerdictKind::Updated
                  : events.after == "old"   ? VerdictKind::NotUpdated
                  : events.after == "third" ? VerdictKind::UnexpectedVersion
                                            : VerdictKind::ModuleLost;
    run.step = events.after == "target" ? QString() : events.after == "never" ? u"4.o"_s : u"4.q"_s;
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
