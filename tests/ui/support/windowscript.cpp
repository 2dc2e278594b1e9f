#include "tests/ui/support/windowscript.h"

#include "ui/mainwindow.h"

#include <QDateTime>

namespace fota::tests {

namespace {

using Direction = LogEntry::Direction;
using Kind = StepDetail::Kind;
using State = StepReport::State;

const QString kFrom = QStringLiteral("30.00.001-B026");
const QString kTarget = QStringLiteral("30.00.001-B026_FOTA");
const QString kFile = QStringLiteral("30.00.001-B026_to_B026-FOTA.bin");
const QString kServer = QStringLiteral("203.0.113.7:21");

struct Played
{
    const char *ref;
    int elapsedMs;
    Kind kind;
    QStringList args;
};

const QList<Played> &played()
{
    static const QList<Played> all{
        {"4.a", 390, Kind::SocketBound, {QStringLiteral("1"), QStringLiteral("3")}},
        {"4.b", 101, Kind::ApnWasSet, {QStringLiteral("VZWINTERNET")}},
        {"4.c", 94, Kind::Signal, {QStringLiteral("-63")}},
        {"4.d", 141, Kind::Registration, {QStringLiteral("1")}},
        {"4.e", 202, Kind::ContextOpened, {QStringLiteral("100.64.12.9"), QStringLiteral("3")}},
        {"4.f", 1326, Kind::FtpOpened, {QStringLiteral("203.0.113.7")}},
        {"4.g",
         796,
         Kind::CheckFileRead,
         {QStringLiteral("firmwarecheck.csv"), QStringLiteral("74")}},
        {"4.h", 94, Kind::Version, {kFrom}},
        {"4.i", 0, Kind::VersionsDiffer, {kFrom, kTarget}},
        {"4.j", 0, Kind::UpdateFound, {kFrom, kTarget}},
        {"4.k", 41'200, Kind::Downloaded, {kFile, QStringLiteral("412000")}},
        {"4.l", 327, Kind::Closed, {}},
        {"4.m", 187, Kind::Closed, {}},
        {"4.n", 328, Kind::ApplyAccepted, {}},
        {"4.o", 164'589, Kind::Restarts, {QStringLiteral("3")}},
        {"4.p", 3479, Kind::Version, {kTarget}},
        {"4.q", 0, Kind::Verified, {kTarget}},
    };
    return all;
}

} // namespace

Settings readySettings()
{
    Settings settings;
    settings.server.host = QStringLiteral("203.0.113.7");
    settings.server.user = QStringLiteral("fota");
    settings.server.password = Secret("secret");
    settings.theme = QStringLiteral("light");
    return settings;
}

WindowScript::WindowScript(MainWindow *window)
    : m_window(window), m_now(QDateTime::currentMSecsSinceEpoch() - 145'000)
{
}

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

void WindowScript::ports()
{
    PortInfo module;
    module.name = QStringLiteral("/dev/ttyUSB1");
    module.description = QStringLiteral("Telit ME910C1-NA");
    module.manufacturer = QStringLiteral("Telit");
    module.serial = QStringLiteral("0123456789");
    module.usbInterface = 1;
    module.vid = 0x1bc7;
    module.pid = 0x1101;
    PortInfo other = module;
    other.name = QStringLiteral("/dev/ttyUSB0");
    other.usbInterface = 0;
    other.access = PortInfo::Access::Busy;
    other.accessDetail = QStringLiteral("ModemManager (pid 812)");
    m_window->portsChanged({other, module});
    m_window->choosePort(module.name);
}

void WindowScript::line(Direction direction, const char *text, int afterMs)
{
    m_now += afterMs;
    m_window->logged({LogEntry{m_now, direction, m_step.toLatin1(), QByteArray(text)}});
}

void WindowScript::connected()
{
    ports();
    ConnectionReport report;
    report.port = QStringLiteral("/dev/ttyUSB1");
    report.state = ConnectionReport::State::Opening;
    m_window->connectionChanged(report);
    report.sessionId = QStringLiteral("20180109-131818-k3f9");
    report.state = ConnectionReport::State::Identifying;
    m_window->connectionChanged(report);
    m_step = QStringLiteral("IDENT");
    line(Direction::Sent, "AT+GMM", 20);
    line(Direction::Received, "ME910C1-NA");
    line(Direction::Received, "OK", 0);
    line(Direction::Sent, "AT+GMR", 20);
    line(Direction::Received, "30.00.001-B026");
    line(Direction::Received, "OK", 0);
    m_window->identified(identity());
    report.state = ConnectionReport::State::Open;
    m_window->connectionChanged(report);
    m_window->simChanged({true, QStringLiteral("READY"), {}});
    m_window->registrationChanged({m_now, 1, 8});
    m_window->dataChanged({});
    m_step.clear();
    for (int i = 0; i < 24; ++i) {
        m_now += 4000;
        SignalReport signal;
        signal.atMs = m_now;
        if (i < 9 || i > 11) {
            signal.rssiRaw = i < 9 ? 18 + i / 2 : 25 - i % 3 / 2;
            signal.rssiDbm = -113 + 2 * signal.rssiRaw;
            signal.bitErrorClass = 3;
            signal.rsrpRaw = 38 + std::min(i, 9);
            signal.rsrpDbm = signal.rsrpRaw - 141;
            signal.rsrqRaw = 20 - 2 * (i % 2);
            signal.rsrqDb = signal.rsrqRaw / 2.0 - 20;
        }
        m_window->signalMeasured(signal);
    }
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

void WindowScript::step(const QString &ref, State state, qint64 elapsedMs, const StepDetail &detail,
                        const Error &error)
{
    StepReport report;
    report.step = ref;
    report.state = state;
    report.atMs = m_now;
    report.elapsedMs = elapsedMs;
    report.detail = detail;
    report.error = error;
    m_window->stepChanged(report);
}

void WindowScript::pass(const QString &ref)
{
    m_step = ref;
    step(ref, State::Started);
    lines(ref);
    for (const Played &row : played()) {
        if (QLatin1String(row.ref) != ref)
            continue;
        if (ref == u"4.e")
            m_window->dataChanged({true, 3, QStringLiteral("100.64.12.9")});
        step(ref, State::Done, row.elapsedMs, {row.kind, row.args});
        return;
    }
    step(ref, State::Done, 40, {});
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

void WindowScript::checked()
{
    RunRequest request;
    m_isCheck = true;
    m_window->runStarted(request, QStringLiteral("20180109-131818-k3f9"));
    for (const QString &ref :
         {QStringLiteral("OPEN"), QStringLiteral("IDENT"), QStringLiteral("SIM")})
        pass(ref);
    for (char letter = 'a'; letter <= 'i'; ++letter)
        pass(QStringLiteral("4.%1").arg(QLatin1Char(letter)));
    step(QStringLiteral("4.j"), State::Started);
    step(QStringLiteral("4.j"), State::Other, 0, {Kind::UpdateFound, {kFrom, kTarget}});
    for (const char letter : {'r', 's', 't'})
        pass(QStringLiteral("4.%1").arg(QLatin1Char(letter)));
    m_window->dataChanged({});
    m_window->runFinished(found());
}

void WindowScript::updateStarted()
{
    RunRequest request;
    request.kind = RunRequest::Kind::Update;
    Consent consent;
    consent.from = kFrom;
    consent.target = kTarget;
    request.consent = consent;
    m_isCheck = false;
    m_window->runStarted(request, QStringLiteral("20180109-131818-k3f9"));
    for (const QString &ref :
         {QStringLiteral("OPEN"), QStringLiteral("IDENT"), QStringLiteral("SIM")})
        pass(ref);
}

void WindowScript::updateTo(QChar last)
{
    updateStarted();
    for (QChar letter = u'a'; letter < last; letter = QChar(letter.unicode() + 1))
        pass(QStringLiteral("4.%1").arg(letter));
    m_step = QStringLiteral("4.%1").arg(last);
    step(m_step, State::Started);
    lines(m_step);
}

void WindowScript::restarting(int count, int expected)
{
    updateTo(u'n');
    m_window->pointOfNoReturn(true);
    step(m_step, State::Done, 328, {Kind::ApplyAccepted, {}});
    m_step = QStringLiteral("4.o");
    step(m_step, State::Started);
    for (int i = 1; i <= count; ++i) {
        RestartReport report;
        report.count = i;
        report.expected = expected;
        report.elapsedMs = 61'040 * i;
        m_window->restarted(report);
    }
    RestartProgress progress;
    progress.elapsedMs = 102'000;
    progress.lastSeenMs = 41'000;
    progress.usualMs = 165'000;
    progress.giveUpMs = 1'800'000;
    progress.restarts = count;
    m_window->restartProgress(progress);
}

void WindowScript::updated()
{
    restarting(3, 3);
    step(QStringLiteral("4.o"), State::Done, 164'589, {Kind::Restarts, {QStringLiteral("3")}});
    pass(QStringLiteral("4.p"));
    pass(QStringLiteral("4.q"));
    pass(QStringLiteral("4.t"));
    m_window->pointOfNoReturn(false);
    RunResult done = result(VerdictKind::Updated);
    done.now = kTarget;
    done.restarts = 3;
    done.passes = 1;
    done.elapsedMs = 189'112;
    IdentityReport now = identity();
    now.firmware = kTarget;
    m_window->identified(now);
    m_window->dataChanged({});
    m_window->runFinished(done);
}

void WindowScript::loginRefused()
{
    updateTo(u'f');
    const Error error{ErrorCode::LoginRefused, QStringLiteral("530 Login incorrect"),
                      QStringLiteral("4.f: AT#FTPOPEN")};
    line(Direction::Received, "+CME ERROR: 614", 1200);
    step(QStringLiteral("4.f"), State::Failed, 1326, {}, error);
    pass(QStringLiteral("4.r"));
    pass(QStringLiteral("4.s"));
    pass(QStringLiteral("4.t"));
    RunResult failed = result(VerdictKind::Failed);
    failed.step = QStringLiteral("4.f");
    failed.fault = QStringLiteral("F04");
    failed.error = error;
    failed.lastServerReply = QStringLiteral("530 Login incorrect");
    m_window->dataChanged({});
    m_window->runFinished(failed);
}

void WindowScript::secondTry()
{
    m_window->noticed({ErrorCode::DeltaCut, {}, QStringLiteral("4.k: AT#FTPGETOTA")});
}

} // namespace fota::tests
