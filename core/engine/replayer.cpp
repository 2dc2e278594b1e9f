#include "core/engine/replayer.h"

#include "core/engine/engine.h"
#include "core/session/logsource.h"
#include "core/sim/logscript.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QByteArray argument(const QByteArray &command, qsizetype number)
{
    const QByteArray arguments = command.sliced(command.indexOf('=') + 1);
    return arguments.split(',').value(number).replace('"', "");
}

/// The server as the log's commands name it; who logs in is masked there, and here as well.
ServerAccess serverOf(const RecordedSession &session)
{
    ServerAccess server;
    server.host = u"replay.example"_s;
    server.user = u"replay"_s;
    server.password = Secret("replay");
    server.apn = QString::fromLatin1(session.apn);
    bool hasFile = false;
    for (const RecordedSession::Exchange &exchange : session.exchanges) {
        const QByteArray &command = exchange.command;
        if (exchange.pattern.startsWith("AT#FTPOPEN=")) {
            const QByteArray host = argument(command, 0);
            const qsizetype colon = host.lastIndexOf(':');
            server.host = QString::fromLatin1(colon < 0 ? host : host.first(colon));
            if (colon >= 0)
                server.port = host.sliced(colon + 1).toInt();
            server.active = argument(command, 3) == "0";
        } else if (exchange.pattern.startsWith("AT#FTPCWD=") && !hasFile) {
            server.folder = QString::fromLatin1(argument(command, 0));
        } else if (exchange.pattern.startsWith("AT#FTPGET=") && !hasFile) {
            hasFile = true;
            server.checkFile = QString::fromLatin1(argument(command, 0));
        } else if (exchange.pattern.startsWith("AT#SGACT=")) {
            server.contextId = argument(command, 0).toInt();
        } else if (exchange.pattern.startsWith("AT+CGDCONT=")) {
            server.pdpType = QString::fromLatin1(argument(command, 1));
        }
    }
    return server;
}

/// What must have been asked for then: what the log went on with was allowed.
RunRequest requestOf(const RecordedSession &session, const ReplayOrder &order)
{
    const auto count = [&session](QByteArrayView start) {
        return int(std::ranges::count_if(session.exchanges,
                                         [start](const RecordedSession::Exchange &exchange) {
                                             return exchange.pattern.startsWith(start);
                                         }));
    };
    RunRequest request;
    request.kind = order.isCheck ? RunRequest::Kind::Check : RunRequest::Kind::Update;
    request.port = u"replay:"_s + order.path;
    request.server = serverOf(session);
    request.allowRoaming = count("AT#SGACT=") > 0;
    request.allowDowngrade = count("AT#FTPGETOTA=") > 0;
    request.passes = std::clamp(count("AT#OTAUP=0"), 1, 3);
    if (order.isCheck)
        return request;
    request.consent.emplace();
    request.consent->unattended = true;
    request.consent->passes = request.passes;
    request.consent->allowDowngrade = request.allowDowngrade;
    return request;
}

Result<RecordedSession> read(const ReplayOrder &order)
{
    const Result<LogSource> source = LogSource::of(order.path);
    if (!source)
        return source.error();
    RecordedSession::Options options;
    options.lines = {order.firstLine, order.endLine};
    Result<RecordedSession> session = RecordedSession::read(*source->open(), order.path, options);
    const bool isUpload =
        session && std::ranges::any_of(session->exchanges, [](const auto &exchange) {
            return exchange.pattern.startsWith("AT#OTAUPW")
                   && !exchange.pattern.startsWith("AT#OTAUPW=?");
        });
    if (isUpload)
        return Error{ErrorCode::BadScenario, u"the file of a local update is not in it"_s,
                     order.path};
    return session;
}

} // namespace

Replayer::Replayer() = default;

Replayer::~Replayer() = default;

void Replayer::open(const ReplayOrder &order)
{
    m_engine.reset();
    m_order = order;
    m_report = {};
    const Result<RecordedSession> session = read(order);
    if (!session) {
        m_session = {};
        m_report.error = session.error();
        return tell();
    }
    m_session = *session;
    m_request = requestOf(m_session, order);
    m_report.commands = int(m_session.exchanges.size());
    tell();
}

/// From the beginning, paused.
void Replayer::begin()
{
    m_engine.reset();
    m_until = -1;
    m_stepping = false;
    m_report.answered = 0;
    m_report.isOver = false;
    m_scratch = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<PlayClock>(QDateTime::fromMSecsSinceEpoch(m_order.startMs));
    Engine::Parts parts;
    parts.clock = m_clock.get();
    parts.dataDir = m_scratch->path();
    parts.program = u"replay"_s;
    parts.makeTransport = [this](const QString &port, Error *) -> std::unique_ptr<Transport> {
        auto log = std::make_unique<LogScript>(m_session, *m_clock, port);
        log->setSpeed(1);
        connect(log.get(), &LogScript::replayed, this, &Replayer::took);
        return log;
    };
    m_engine = std::make_unique<Engine>(parts);
    Engine *engine = m_engine.get();
    connect(engine, &Engine::identified, this, &Replayer::identified);
    connect(engine, &Engine::stepChanged, this, &Replayer::stepChanged);
    connect(engine, &Engine::restarted, this, &Replayer::restarted);
    connect(engine, &Engine::restartProgress, this, &Replayer::restartProgress);
    connect(engine, &Engine::logged, this, &Replayer::logged);
    connect(engine, &Engine::runFinished, this, [this](const RunResult &result) {
        m_report.isOver = true;
        pause();
        Q_EMIT runFinished(result);
    });
    Q_EMIT began(m_request);
    engine->startRun(m_request);
}

void Replayer::tell()
{
    m_report.isPlaying = m_engine && m_clock->isPlaying();
    Q_EMIT changed(m_report);
}

void Replayer::took(const ReplayedCommand &command)
{
    m_report.answered = int(command.answered);
    Q_EMIT replayed(command);
    // The end of the log is not the end of the run.
    const bool isThere =
        m_until >= 0 && m_until < m_report.commands && m_report.answered >= m_until;
    if (isThere || m_stepping)
        pause();
    else if (m_until < 0)
        tell();
}

void Replayer::play(double speed)
{
    if (m_session.exchanges.isEmpty())
        return;
    if (!m_engine || m_report.isOver)
        begin();
    m_until = -1;
    m_stepping = false;
    m_clock->play(speed);
    tell();
}

void Replayer::pause()
{
    m_until = -1;
    m_stepping = false;
    if (m_engine)
        m_clock->pause();
    tell();
}

void Replayer::step()
{
    if (m_session.exchanges.isEmpty() || m_report.isOver)
        return;
    if (!m_engine)
        begin();
    m_stepping = true;
    m_clock->play(PlayClock::kAtOnce);
    tell();
}

void Replayer::seek(int answered)
{
    if (m_session.exchanges.isEmpty())
        return;
    if (!m_engine || answered < m_report.answered)
        begin();
    if (answered <= m_report.answered || m_report.isOver)
        return pause();
    m_stepping = false;
    m_until = answered;
    m_clock->play(PlayClock::kAtOnce);
    tell();
}

} // namespace fota
