#include "core/engine/replayer.h"

#include "core/engine/engine.h"
#include "core/session/logsource.h"
#include "core/sim/logscript.h"

#include <QFile>
#include <QJsonObject>

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

/// The upload of a local update, or at least the question for it; null: it is none.
const RecordedSession::Exchange *uploadOf(const RecordedSession &session)
{
    const RecordedSession::Exchange *found = nullptr;
    for (const RecordedSession::Exchange &exchange : session.exchanges) {
        const bool isQuestion = exchange.pattern.startsWith("AT#OTAUPW=?");
        if (!exchange.pattern.startsWith("AT#OTAUPW"))
            continue;
        if (!isQuestion)
            return &exchange;
        found = found ? found : &exchange;
    }
    return found;
}

/// No log holds the file that was uploaded: zeros take its place, as many as the command says or
/// the log tells of, and some more where the module ended the upload. False: no room for them.
bool writeDelta(const RecordedSession::Exchange &upload, const QString &path)
{
    constexpr qint64 kBehind = 4096;
    const qsizetype equals = upload.command.indexOf('=');
    qint64 bytes = equals < 0 ? 0 : upload.command.sliced(equals + 1).toLongLong();
    if (bytes <= 0)
        bytes = std::max<qint64>(upload.uploaded, 0) + (upload.isUploadCut ? kBehind : 0);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.resize(bytes > 0 ? bytes : kBehind);
}

} // namespace

Replayer::Replayer() = default;

Replayer::~Replayer() = default;

void Replayer::open(const ReplayOrder &order)
{
    m_engine.reset();
    m_order = order;
    m_report = {};
    m_report.error = read();
    if (m_report.error)
        m_session = {};
    m_report.commands = int(m_session.exchanges.size());
    tell();
}

Error Replayer::read()
{
    const Result<LogSource> source = LogSource::of(m_order.path);
    if (!source)
        return source.error();
    RecordedSession::Options options;
    options.lines = {m_order.firstLine, m_order.endLine};
    const Result<RecordedSession> session =
        RecordedSession::read(*source->open(), m_order.path, options);
    if (!session)
        return session.error();
    m_session = *session;
    m_request = requestOf(m_session, m_order);
    if (!uploadOf(m_session))
        return {};
    m_request.upload.emplace().target = source->session()["target"_L1].toString();
    // No command of a local update names it: only what a session keeps beside its log tells.
    return m_request.upload->target.isEmpty()
               ? Error{ErrorCode::BadScenario, u"the target of a local update is not in it"_s,
                       m_order.path}
               : Error{};
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
    if (m_request.upload) {
        m_request.upload->path = m_scratch->filePath(u"replayed.bin"_s);
        if (!writeDelta(*uploadOf(m_session), m_request.upload->path))
            qWarning("no room for the file of a replay"); // the run says that it cannot be read
    }
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
