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
        if (ref == u"4.m")
            m_window->dataChanged({});
        step(ref, State::Done, row.elapsedMs, {row.kind, row.args});
        return;
    }
    step(ref, State::Done, 40, {});
}

void WindowScript::checkTo(char last)
{
    RunRequest request;
    m_isCheck = true;
    m_window->runStarted(request, QStringLiteral("20180109-131818-k3f9"));
    for (const QString &ref :
         {QStringLiteral("OPEN"), QStringLiteral("IDENT"), QStringLiteral("SIM")})
        pass(ref);
    for (char letter = 'a'; letter <= last; ++letter)
        pass(QStringLiteral("4.%1").arg(QLatin1Char(letter)));
}

void WindowScript::closeAll()
{
    for (const char letter : {'r', 's', 't'})
        pass(QStringLiteral("4.%1").arg(QLatin1Char(letter)));
    m_window->dataChanged({});
}

void WindowScript::checked()
{
    checkTo('i');
    step(QStringLiteral("4.j"), State::Started);
    step(QStringLiteral("4.j"), State::Other, 0, {Kind::UpdateFound, {kFrom, kTarget}});
    closeAll();
    m_window->runFinished(found());
}

void WindowScript::upToDate()
{
    checkTo('h');
    step(QStringLiteral("4.i"), State::Started);
    step(QStringLiteral("4.i"), State::Other, 0, {Kind::VersionsSame, {kFrom}});
    closeAll();
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

void WindowScript::verifying()
{
    restarting(3, 3);
    step(QStringLiteral("4.o"), State::Done, 164'589, {Kind::Restarts, {QStringLiteral("3")}});
    step(QStringLiteral("4.p"), State::Started);
}

void WindowScript::updated()
{
    verifying();
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
    closeAll();
    RunResult failed = result(VerdictKind::Failed);
    failed.step = QStringLiteral("4.f");
    failed.fault = QStringLiteral("F04");
    failed.error = error;
    failed.lastServerReply = QStringLiteral("530 Login incorrect");
    m_window->runFinished(failed);
}

void WindowScript::fails(ErrorCode code)
{
    step(m_step, State::Failed, 41'200, {}, {code, {}, m_step});
    if (m_step < u"4.n")
        closeAll();
}

void WindowScript::says(const QString &version)
{
    pass(QStringLiteral("4.o"));
    step(QStringLiteral("4.p"), State::Started);
    step(QStringLiteral("4.p"), State::Done, 3479, {Kind::Version, {version}});
    step(QStringLiteral("4.q"), State::Started);
    step(QStringLiteral("4.q"), State::Failed, 0, {Kind::NotVerified, {version}},
         {version == kFrom ? ErrorCode::StillOldVersion : ErrorCode::ThirdVersion, {}, {}});
}

void WindowScript::secondTry()
{
    m_window->noticed({ErrorCode::DeltaCut, {}, QStringLiteral("4.k: AT#FTPGETOTA")});
}

} // namespace fota::tests
