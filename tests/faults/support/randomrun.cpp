#include "tests/faults/support/randomrun.h"

#include "tests/faults/support/faultbench.h"

namespace fota {

namespace {

using namespace Qt::StringLiterals;

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int upTo(int most) { return int(m_random.bounded(most + 1)); }
    bool oneIn(int chances) { return m_random.bounded(chances) == 0; }
    QByteArray number(int least, int most)
    {
        return QByteArray::number(least + upTo(most - least));
    }
    QByteArray of(const QList<QByteArray> &list) { return list[m_random.bounded(list.size())]; }

private:
    QRandomGenerator m_random;
};

const QList<QByteArray> kModels{"ME910C1-NA", "ME910C1-NV", "LE910-NA V2", "LE910-NA1",
                                "LE910-SV1"};
const QList<QByteArray> kMoments{
    "*",          "AT",          "ATE0",       "AT+GMM",       "AT+GMR",      "AT#CFVR",
    "AT+CGSN",    "AT+CPIN?",    "AT#SCFG?",   "AT#SCFG=",     "AT+CGDCONT?", "AT+CGDCONT=",
    "AT+CSQ",     "AT+CEREG?",   "AT#SGACT=",  "AT#SGACT=3,0", "AT#FTPOPEN",  "AT#FTPTYPE",
    "AT#FTPTO",   "AT#FTPFSIZE", "AT#FTPGET=", "AT#FTPGETOTA", "AT#FTPCLOSE", "AT#OTAUP=0",
    "AT#OTAUP=1", "AT+CMEE?",    "START",      "RESTART",      "READY"};

QByteArray ofTheAnswer(Dice &dice)
{
    switch (dice.upTo(12)) {
    case 0:
        return R"("do": "err", "form": "plain")";
    case 1:
        return "\"do\": \"err\", \"code\": "
               + dice.of({"3", "4", "10", "14", "30", "100", "555", "556", "615"});
    case 2:
        return R"("do": "mute")";
    case 3: // a module answers in order: what comes later is the delay of the next case
        return "\"do\": \"late\", \"seconds\": " + dice.number(1, 4);
    case 4:
        return "\"do\": \"delay\", \"seconds\": " + dice.number(1, 250);
    case 5:
        return "\"do\": \"garble\", \"rate\": 0.0" + dice.number(1, 9)
               + ", \"seed\": " + dice.number(1, 999);
    case 6:
        return "\"do\": \"noise\", \"count\": " + dice.number(1, 3000)
               + ", \"seed\": " + dice.number(1, 999);
    case 7:
        return "\"do\": \"chunk\", \"sizes\": [" + dice.number(1, 5)
               + "], \"gapMs\": " + dice.number(0, 40);
    case 8:
        return R"("do": "ends", "with": ")" + dice.of({"\\n", "\\r", "\\r\\r\\n"}) + '"';
    case 9:
        return "\"do\": \"insert\", \"where\": \""
               + dice.of({"before", "between", "inside", "after"}) + "\", \"bytes\": \"\\r\\n"
               + dice.of({"+CEREG: 1", "#QSS: 3", "RING", "+CGEV: NW DETACH", "OK", "ERROR",
                          "NO CARRIER"})
               + "\\r\\n\"";
    case 10:
        return "\"do\": \"merge\", \"seconds\": 0." + dice.number(1, 9);
    case 11:
        return "\"do\": \"vanish\", \"afterBytes\": " + dice.number(0, 20)
               + ", \"seconds\": " + dice.number(0, 90);
    default:
        return R"("do": "mute", "part": "end")";
    }
}

QByteArray ofTheModule(Dice &dice)
{
    switch (dice.upTo(7)) {
    case 0:
        return "\"do\": \"vanish\", \"seconds\": " + dice.number(0, 120);
    case 1:
        return R"("do": "vanish", "forEver": true)";
    case 2:
        return "\"do\": \"vanish\", \"newName\": true, \"seconds\": " + dice.number(1, 60);
    case 3:
        return "\"do\": \"reset\", \"times\": " + dice.number(1, 3) + ", \"seconds\": "
               + dice.number(1, 90) + ", \"vanishes\": " + dice.of({"true", "false"})
               + ", \"echo\": " + dice.of({"true", "false"});
    case 4:
        return "\"do\": \"net\", \"mode\": \""
               + dice.of(
                   {"drop", "nosim", "csq 99", "csq 3", "cereg 0", "cereg 2", "cereg 3", "cereg 1"})
               + '"';
    case 5:
        return R"("do": "insert", "where": "after", "delayMs": )" + dice.number(1, 5000)
               + R"(, "bytes": "\r\n#OTAEV: \"INTEGRITY CHECK FAIL\",21\r\n")";
    case 6:
        return R"("do": "insert", "bytes": "\r\n+CEREG: 1\r\n", "delayMs": 1, "everyMs": )"
               + dice.number(20, 2000) + ", \"times\": " + dice.number(1, 300);
    default:
        return R"("do": "imei", "value": "356938035643809")";
    }
}

QByteArray ofTheServer(Dice &dice)
{
    const QByteArray mode =
        dice.of({"dns", "refused", "hole", "530", "550", "421", "die", "stall 0", "stall 20",
                 "cut 0", "cut 20", "cut 50%", "cut 99%", "drip 50", "drip 1000"});
    return "\"do\": \"ftp\", \"mode\": \"" + mode + "\", \"answer\": \""
           + dice.of({"ERROR", "ERROR", "OK"}) + '"';
}

QByteArray anyFault(Dice &dice)
{
    QByteArray at = dice.of(kMoments);
    QByteArray members;
    const bool moment = at == "START" || at == "RESTART" || at == "READY";
    const int kind = moment ? 1 : dice.upTo(2);
    if (kind == 2)
        at = dice.of({"AT#FTPOPEN", "AT#FTPGET=", "AT#FTPFSIZE", "AT#FTPGETOTA", "AT#FTPCLOSE"});
    members = kind == 0 ? ofTheAnswer(dice) : kind == 1 ? ofTheModule(dice) : ofTheServer(dice);
    if (at == "RESTART" && members.contains("\"reset\""))
        at = "READY";
    QByteArray when;
    if (!dice.oneIn(3)) { // else every time
        const int first = 1 + dice.upTo(2);
        when = "\"visit\": [" + QByteArray::number(first) + ", "
               + QByteArray::number(first + dice.upTo(2)) + "], ";
    }
    if (!moment && dice.oneIn(4))
        when += R"("when": "after", )";
    return "\"at\": \"" + at + "\", " + when + members;
}

/// The restarts of the update; what lies within the limits of 1.1, and "never".
QByteArray anyApply(Dice &dice)
{
    const bool between = dice.oneIn(3); // an old version may stay for less than 120 s only
    const int resets = 1 + dice.upTo(4);
    return "\"apply\": {\"resets\": " + QByteArray::number(resets)
           + ", \"seconds\": " + (between ? dice.number(20, 280 * resets) : dice.number(2, 1500))
           + ", \"answersBetween\": " + (between ? "true" : "false")
           + ", \"portVanishes\": " + dice.of({"true", "true", "false"}) + ", \"newName\": "
           + dice.of({"true", "false", "false"}) + ", \"echo\": " + dice.of({"true", "false"})
           + ", \"firstAnswerLateMs\": " + dice.number(0, 4500) + ", \"after\": \""
           + dice.of({"target", "target", "target", "target", "old", "third", "never"}) + "\"}";
}

} // namespace

RandomRun randomRun(quint32 seed)
{
    Dice dice(seed);
    RandomRun run;
    run.model = dice.of(kModels);
    QList<QByteArray> all;
    for (int i = 1 + dice.upTo(3); i > 0; --i)
        all += anyFault(dice);
    run.more = anyApply(dice) + ", " + faults(all);
    run.passes = 1 + dice.upTo(1);
    if (dice.oneIn(3)) {
        run.act = dice.oneIn(2)   ? RandomRun::Act::Crash
                  : dice.oneIn(3) ? RandomRun::Act::StopWatching
                                  : RandomRun::Act::Stop;
        run.actAfterSeconds = dice.oneIn(2) ? dice.upTo(30) : dice.upTo(900);
    }
    return run;
}

QByteArray asText(const RandomRun &run)
{
    return run.model + " passes " + QByteArray::number(run.passes) + " act "
           + QByteArray::number(int(run.act)) + " after " + QByteArray::number(run.actAfterSeconds)
           + " s: " + run.more;
}

namespace {

void act(FaultBench &bench, const RandomRun &run)
{
    bench.runUntil([&, end = bench.clock.elapsed() + std::chrono::seconds(run.actAfterSeconds)] {
        return bench.result.has_value() || bench.clock.elapsed() >= end;
    });
    if (bench.result)
        return;
    if (run.act == RandomRun::Act::Stop)
        bench.engine->stop();
    if (run.act == RandomRun::Act::StopWatching)
        bench.engine->stopWatching();
    if (run.act == RandomRun::Act::Crash)
        bench.crash();
}

/// False: there was nothing to resume.
bool resumed(FaultBench &bench)
{
    bool impossible = false;
    const auto connection =
        QObject::connect(bench.engine.get(), &Engine::resumeImpossible, bench.engine.get(),
                         [&impossible](int) { impossible = true; });
    bench.result.reset();
    bench.engine->resumeRun({}, {}, Limits());
    bench.runUntil([&] { return impossible || bench.result.has_value(); });
    QObject::disconnect(connection);
    return !impossible;
}

} // namespace

QString play(const RandomRun &run)
{
    FaultBench bench(run.more, run.model);
    bench.putUpdate();
    bench.consent.passes = run.passes;
    bench.engine->startRun(bench.request());
    if (run.act != RandomRun::Act::Nothing)
        act(bench, run);
    const bool crashed = run.act == RandomRun::Act::Crash && !bench.result;
    if (crashed && !resumed(bench))
        return bench.count("AT#OTAUP=0") == 0 ? QString() : u"INV-9 an apply was forgotten"_s;
    bench.runUntil([&] { return bench.result.has_value(); });
    QString wrong = bench.wrongEnd();
    if (!bench.result || !wrong.isEmpty())
        return wrong;
    // What the module does later must not belie the verdict.
    const VerdictKind told = bench.result->verdict;
    bench.clock.advance(std::chrono::hours(1));
    if (told == VerdictKind::NotUpdated || told == VerdictKind::UnexpectedVersion
        || told == VerdictKind::Updated)
        return bench.wrongEnd();
    if (told == VerdictKind::ModuleLost || told == VerdictKind::Unknown) { // a later start verifies
        const qsizetype applies = bench.count("AT#OTAUP=0");
        if (!resumed(bench))
            return u"nothing to resume after "_s + Verdict::name(told);
        wrong = bench.wrongEnd();
        if (bench.count("AT#OTAUP=0") != applies)
            wrong += u" an apply by itself"_s;
    }
    return wrong;
}

QList<QByteArray> likelyFaults()
{
    QList<QByteArray> all;
    for (const char *at : {"AT#SGACT=3,1", "AT#FTPOPEN", "AT#FTPGET=", "AT#FTPGETOTA",
                           "AT#FTPCLOSE", "AT#SGACT=3,0", "AT#OTAUP=0", "AT+GMR"}) {
        const QByteArray where = QByteArray("\"at\": \"") + at + "\", \"visit\": 1, ";
        all += where + R"("do": "mute")";
        all += where + R"("do": "err", "form": "plain")";
        all += where + R"("do": "vanish", "seconds": 5)";
    }
    for (const char *mode : {"dns", "421", "530", "550", "die", "stall 0", "cut 50%"}) {
        for (const char *at : {"AT#FTPGET=", "AT#FTPGETOTA"})
            all += QByteArray("\"at\": \"") + at + "\", \"visit\": 1, \"do\": \"ftp\", \"mode\": \""
                   + mode + '"';
    }
    all += R"("at": "AT+CSQ", "visit": [1, 3], "do": "net", "mode": "csq 99")";
    all += R"("at": "AT#FTPGETOTA", "visit": 1, "do": "reset", "times": 1, "seconds": 10)";
    all += R"("at": "AT+GMR", "when": "after", "visit": 1, "do": "garble", "rate": 0.1)";
    return all;
}

} // namespace fota
