#include "core/session/filejournal.h"
#include "core/sim/scenario.h"
#include "tests/fuzz/target.h"
#include "tests/support/enginebench.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fota;
using namespace Qt::StringLiterals;
using fuzz::holds;

namespace {

// What may happen, by number. None of it makes the module lie of its version: then no oracle could
// tell. A new row goes to the end, or the corpus means something else.
const QStringList kPlaces{u"START"_s,        u"RESTART"_s,     u"READY"_s,      u"*"_s,
                          u"AT+CPIN?"_s,     u"AT+CSQ"_s,      u"AT+CEREG?"_s,  u"AT#SGACT"_s,
                          u"AT#SGACT?"_s,    u"AT#FTPOPEN"_s,  u"AT#FTPGET"_s,  u"AT+GMR"_s,
                          u"AT#FTPGETOTA"_s, u"AT#FTPCLOSE"_s, u"AT#OTAUP"_s,   u"AT+CGSN"_s,
                          u"AT+GMM"_s,       u"AT#SCFG"_s,     u"AT+CGDCONT"_s, u"AT"_s,
                          u"AT#SGACT=3,0"_s, u"AT#SGACT=3,1"_s};
const QStringList kVerbs{u"err"_s,   u"delay"_s,  u"mute"_s,  u"late"_s,   u"chunk"_s,
                         u"merge"_s, u"insert"_s, u"noise"_s, u"vanish"_s, u"reset"_s,
                         u"apply"_s, u"ftp"_s,    u"net"_s,   u"reply"_s,  u"garble"_s};
const QStringList kApply{u"good"_s,  u"error"_s, u"silent"_s, u"noreset"_s, u"old"_s,
                         u"third"_s, u"never"_s, u"loop"_s,   u"boot"_s};
const QStringList kFtp{u"dns"_s, u"refused"_s,  u"hole"_s,    u"530"_s,   u"550"_s,    u"421"_s,
                       u"die"_s, u"stall 99"_s, u"cut 40%"_s, u"cut 9"_s, u"size +7"_s};
const QStringList kNet{u"nosim"_s,  u"pin"_s,     u"busy"_s,    u"simready"_s, u"csq 2"_s,
                       u"csq 99"_s, u"cereg 2"_s, u"cereg 3"_s, u"cereg 1"_s,  u"drop"_s};
const QStringList kBytes{u"\r\n+CEREG: 1\r\n"_s,
                         u"\r\nOK\r\n"_s,
                         u"\r\nERROR\r\n"_s,
                         u"\r\nNO CARRIER\r\n"_s,
                         u"\r\n#OTAEV: \"x\",1,1\r\n"_s,
                         u"RING\r\n"_s,
                         u"\r\n+CME ERROR: 3\r\n"_s,
                         u"\r\nCONNECT\r\n"_s,
                         u"\u00ff\u0000x"_s,
                         u"\r"_s};
constexpr int kMostFaults = 6;

QString one(const QStringList &of, fuzz::Input &input)
{
    return of.at(input.byte() % of.size());
}

double seconds(fuzz::Input &input)
{
    const int n = input.byte();
    return n < 100 ? n / 10.0 : (n - 90) * 10.0;
}

QJsonObject fault(fuzz::Input &input)
{
    QJsonObject json{{u"at"_s, one(kPlaces, input)}};
    const int first = 1 + input.byte() % 4;
    if (const int more = input.byte() % 4; more < 3)
        json[u"visit"_s] = QJsonArray{first, first + more};
    const QString verb = one(kVerbs, input);
    json[u"do"_s] = verb;
    if (verb == u"err")
        json[u"code"_s] = input.byte() * 4;
    else if (verb == u"delay" || verb == u"late" || verb == u"merge" || verb == u"vanish")
        json[u"seconds"_s] = seconds(input);
    else if (verb == u"chunk")
        json[u"sizes"_s] = QJsonArray{1 + input.byte() % 9, 1 + input.byte() % 3};
    else if (verb == u"insert" || verb == u"reply")
        json[u"bytes"_s] = one(kBytes, input);
    else if (verb == u"noise")
        json[u"count"_s] = 1 + input.byte();
    else if (verb == u"apply")
        json[u"mode"_s] = one(kApply, input);
    else if (verb == u"ftp")
        json[u"mode"_s] = one(kFtp, input);
    else if (verb == u"net")
        json[u"mode"_s] = one(kNet, input);
    else if (verb == u"garble")
        json[u"rate"_s] = (1 + input.byte()) / 512.0;
    if (verb == u"insert")
        json[u"where"_s] =
            QStringList{u"before"_s, u"between"_s, u"inside"_s, u"after"_s, u"data"_s}.at(
                input.byte() % 5);
    if (verb == u"vanish")
        json[u"newName"_s] = bool(input.byte() & 1);
    if (verb == u"reset") {
        json[u"times"_s] = 1 + input.byte() % 4;
        json[u"echo"_s] = bool(input.byte() & 1);
    }
    return json;
}

/// The program dies in the middle; what is left of its journal is its last record, or less.
/// False: it had ended already, and there was nothing to be resumed.
bool crashAndResume(EngineBench &bench, const RunRequest &request, fuzz::Input &input)
{
    const auto after = qsizetype(1 + input.byte() % 40);
    const int lost = input.byte();
    bench.result.reset();
    bench.engine->startRun(request);
    bench.runUntil([&] { return bench.result || bench.steps.size() >= after; });
    if (bench.result)
        return true;
    bench.crash();
    const QDir folder(bench.dir.filePath(u"data/journal"_s));
    const QStringList journals = folder.entryList({u"*.journal"_s});
    if (journals.isEmpty()) // it knew no module yet
        return bench.run(request).has_value();
    if (lost & 1) { // a record that was being written
        bench.journalSpoiled = true;
        QFile file(folder.filePath(journals.first()));
        if (file.open(QIODevice::Append))
            file.write(QByteArray("0123456789abcdef {\"sch").first(1 + (lost / 2) % 20));
    }
    bench.clock.advance(std::chrono::seconds(1 + lost));
    const bool open = !FileJournal(bench.dir.filePath(u"data"_s)).openRuns().isEmpty();
    holds(bench.resume().has_value() == open, "what is open is resumed, to a verdict");
    return open;
}

} // namespace

/// Z11: whatever a module does, every invariant holds, and the run ends in a verdict.
FUZZ_TARGET(run)
{
    fuzz::Input input(bytes.first(std::min<qsizetype>(bytes.size(), 64)));
    const int kind = input.byte();
    QJsonObject scenario{{u"module"_s, u"ME910C1-NA"_s}};
    const bool crashes = kind & 1;
    QByteArray crash = crashes ? input.piece(2) : QByteArray();
    QJsonArray faults;
    while (!input.atEnd() && faults.size() < kMostFaults)
        faults.append(fault(input));
    scenario[u"faults"_s] = faults;
    const QByteArray json = QJsonDocument(scenario).toJson(QJsonDocument::Compact);
    const Result<Scenario> parsed = parseScenario(json, u"fuzz"_s);
    holds(parsed.has_value(), "every scenario made here can be simulated");
    if (!parsed)
        return;

    EngineBench bench(json);
    bench.putSample();
    bench.consent.passes = 1 + (kind / 2) % 3;
    fuzz::Input moment(crash);
    if (!crashes)
        bench.run(bench.request());
    else if (!crashAndResume(bench, bench.request(), moment))
        return;
    QStringList broken = bench.violations();
    // What is sent after a limit to get back into step is none; the bench cannot tell them apart.
    broken.removeAll(u"INV-3 bytes sent into a running command"_s);
    if (!broken.isEmpty())
        qWarning("%s\n%s", json.constData(), qPrintable(broken.join(u'\n')));
    holds(broken.isEmpty(), "every invariant");
}
