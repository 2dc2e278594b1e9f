#include "tests/ui/support/windowscript.h"

#include <QDateTime>

// What the script's module, its log and its ends say: the values of the note's log.
namespace fota::tests {

using Direction = LogEntry::Direction;

namespace {

const QString kFrom = QStringLiteral("30.00.001-B026");
const QString kTarget = QStringLiteral("30.00.001-B026_FOTA");
const QString kFile = QStringLiteral("30.00.001-B026_to_B026-FOTA.bin");
const QString kServer = QStringLiteral("203.0.113.7:21");

} // namespace

IdentityReport WindowScript::identity()
{
    IdentityReport report;
    report.model = QStringLiteral("ME910C1-NA");
    report.firmware = kFrom;
    report.imei = QStringLiteral("352613070123454");
    report.iccid = QStringLiteral("89148000001234567890");
    report.operatorName = QStringLiteral("Verizon");
    report.profileId = QStringLiteral("me910c1-na");
    report.products = {QStringLiteral("MTC-MNA1-B01"), QStringLiteral("MTC-MNA1-B03")};
    report.category = QStringLiteral("Cat M1");
    return report;
}

void WindowScript::lines(const QString &ref)
{
    switch (ref.back().unicode()) {
    case u'a':
        line(Direction::Sent, "AT#SCFG=1,3,300,90,600,50", 20);
        return line(Direction::Received, "OK", 390);
    case u'b':
        line(Direction::Sent, "AT+CGDCONT?", 20);
        line(Direction::Received, "+CGDCONT: 3,\"IPV4V6\",\"VZWINTERNET\",\"\",0,0");
        return line(Direction::Received, "OK", 0);
    case u'c':
        line(Direction::Sent, "AT+CSQ", 20);
        line(Direction::Received, "+CSQ: 25,3");
        return line(Direction::Received, "OK", 0);
    case u'd':
        line(Direction::Sent, "AT+CEREG?", 20);
        line(Direction::Received, "+CEREG: 0,1", 141);
        return line(Direction::Received, "OK", 0);
    case u'e':
        line(Direction::Sent, "AT#SGACT=3,1", 20);
        line(Direction::Received, "#SGACT: 100.64.12.9", 202);
        return line(Direction::Received, "OK", 0);
    case u'f':
        line(Direction::Sent, "AT#FTPOPEN=\"203.0.113.7\",\"***\",\"***\",1", 20);
        line(Direction::Unsolicited, "+CEREG: 1", 486);
        return line(Direction::Received, "OK", 840);
    case u'k':
        line(Direction::Sent, "AT#FTPGETOTA=\"30.00.001-B026_to_B026-FOTA.bin\",0", 20);
        return;
    case u'n':
        line(Direction::Sent, "AT#OTAUP=0", 20);
        return line(Direction::Received, "OK", 328);
    default:
        return;
    }
}

RunResult WindowScript::result(VerdictKind verdict) const
{
    RunResult result;
    result.verdict = verdict;
    result.isCheck = m_isCheck;
    result.model = identity().model;
    result.imei = identity().imei;
    result.from = kFrom;
    result.target = kTarget;
    result.now = kFrom;
    result.file = kFile;
    result.fileBytes = 412'000;
    result.server = kServer;
    result.port = QStringLiteral("/dev/ttyUSB1");
    result.sessionId = QStringLiteral("20180109-131818-k3f9");
    result.elapsedMs = 8'970;
    return result;
}

Preflight WindowScript::preflight()
{
    using Item = PreflightItem;
    using Topic = Item::Topic;
    using State = Item::State;
    using Finding = Item::Finding;
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    return {
        QDateTime::currentMSecsSinceEpoch(),
        {{Topic::Versions, State::Look, Finding::UnorderedVersion, {kTarget, kFile}},
         {Topic::Base, State::Ok, Finding::BaseFits, {kFrom}},
         {Topic::Signal, State::Ok, Finding::SignalStrong, {text("-63"), text("34"), text("-97")}},
         {Topic::Registration, State::Ok, Finding::Home, {}},
         {Topic::Sim, State::Ok, Finding::SimReady, {}},
         {Topic::Port, State::Ok, Finding::PortAlone, {}},
         {Topic::Disk,
          State::Ok,
          Finding::DiskFree,
          {text("48300000000"), text("/srv/bench/fotabench")}},
         {Topic::Battery, State::NotChecked, Finding::BatteryNotRead, {}}}};
}

RunResult WindowScript::found()
{
    WindowScript script(nullptr);
    RunResult result = script.result(VerdictKind::UpdateAvailable);
    result.preflight = preflight();
    result.notes = {{ErrorCode::ModelNotStated, {}, {}}, {ErrorCode::VersionsUnordered, {}, {}}};
    return result;
}

} // namespace fota::tests
