#include "tests/support/enginebench.h"

#include "core/session/filejournal.h"
#include "core/sim/localftp.h"
#include "core/sim/scenario.h"
#include "core/sim/simtransport.h"
#include "tests/support/oracle.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> kLineCommands{"AT", "ATE0", "ATQ0V1", "AT+CMEE=1"};

} // namespace

EngineBench::EngineBench(const QByteArray &scenario)
{
    const Result<Scenario> parsed = parseScenario(scenario, u"test"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    QDir(dir.path()).mkdir(u"ftp"_s);
    module = &sims.add(u"unit"_s, *parsed,
                       std::make_unique<LocalFtp>(dir.filePath(u"ftp"_s), "bench", kPassword));
    m_contextWasActive = parsed->start.active.contains(3);
    watchModule();
    consent.unattended = true;
    makeEngine();
}

EngineBench::~EngineBench()
{
    engine.reset(); // its last bytes are still heard here
}

/// In memory where there is such a folder: a run syncs its journal some forty times.
QString EngineBench::folder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/fota-XXXXXX"_s;
}

namespace {
constexpr qsizetype kSaidCap = 65'000; // an answer that is longer is none any more
}

void EngineBench::watchModule()
{
    QObject::connect(module, &SimModule::taken, module,
                     [this](const QByteArray &command) { hear(command); });
    QObject::connect(module, &SimModule::output, module, [this](const QByteArray &bytes) {
        m_saidAt = clock.elapsed();
        if (m_saidSince.size() <= kSaidCap)
            m_saidSince += bytes;
    });
    QObject::connect(module, &SimModule::vanished, module, [this] { m_saidSince += "\r\nOK\r\n"; });
    QObject::connect(module, &SimModule::disturbed, module, [this] {
        if (unansweredAndInTime())
            disturbances += clock.elapsed();
    });
}

/// The host may not know yet how its last command ended, and may still wait for it.
bool EngineBench::unansweredAndInTime() const
{
    if (heard.isEmpty())
        return false;
    // Whatever white space ends the line.
    static const QRegularExpression kFinal(u"OK\\s|ERROR|NO CARRIER"_s);
    const bool answered =
        m_saidSince.size() > kSaidCap || QString::fromLatin1(m_saidSince).contains(kFinal);
    const Heard &last = heard.back();
    const Limits &limits = course.limits();
    const bool fileOnItsWay =
        last.command.startsWith("AT#FTPGET=") && m_saidSince.contains("CONNECT");
    if (fileOnItsWay && clock.elapsed() - m_saidAt >= limits.transferIdle())
        return false;
    return !answered && clock.elapsed() - last.at < limitOf(last.command, limits);
}

void EngineBench::hear(const QByteArray &command)
{
    const SimState &state = module->state();
    Heard now{.command = command,
              .at = clock.elapsed(),
              .steps = steps.size(),
              .step = steps.isEmpty() ? QString() : steps.back().step,
              .firmware = state.firmware,
              .sub = state.subVersion,
              .model = state.model,
              .imei = state.imei,
              .restarts = module->restarts(),
              .cmee = state.style.cmee,
              .ftpOpen = state.ftpOpen,
              .active = {},
              .intentOnDisk = false,
              .early = unansweredAndInTime()};
    for (auto it = state.contexts.begin(); it != state.contexts.end(); ++it) {
        if (it->active)
            now.active += it.key();
    }
    if (command.startsWith("AT#OTAUP=0")) {
        const auto open = FileJournal(dir.filePath(u"data"_s)).openRuns();
        now.intentOnDisk = std::ranges::any_of(open, [](const FileJournal::Reading &reading) {
            return reading.entry.step == StepId::ApplyUpdate && reading.entry.data.applies > 0
                   && reading.entry.consent.has_value();
        });
    }
    heard += now;
    m_saidSince.clear();
}

void EngineBench::makeEngine()
{
    Engine::Parts parts;
    parts.clock = &engineClock;
    parts.dataDir = dir.filePath(u"data"_s);
    parts.program = u"test"_s;
    parts.host = m_host;
    parts.jitter = [this] { return m_jitter.generateDouble() * 2 - 1; };
    parts.makeTransport = [this](const QString &port, Error *error) {
        const QString name = QString(port).remove(u"sim:"_s);
        const QString target = reroute ? reroute(name) : name;
        std::unique_ptr<Transport> line;
        if (target == name)
            line = sims.transport(name, error);
        else // under the name that was asked for
            line = std::make_unique<SimTransport>(**sims.module(target), port, 0);
        return line && between ? between(std::move(line)) : std::move(line);
    };
    engine = std::make_unique<Engine>(parts);
    course.watch(*engine);
    shown.watch(*engine);
    QObject::connect(engine.get(), &Engine::stepChanged, engine.get(),
                     [this](const StepReport &report) { steps.append(report); });
    QObject::connect(engine.get(), &Engine::restarted, engine.get(),
                     [this](const RestartReport &report) { restarts.append(report); });
    QObject::connect(engine.get(), &Engine::waiting, engine.get(),
                     [this](const WaitReport &report) { waits.append(report); });
    QObject::connect(engine.get(), &Engine::questionAsked, engine.get(),
                     [this](const Question &question) { questions.append(question); });
    QObject::connect(engine.get(), &Engine::pushChanged, engine.get(),
                     [this](const PushReport &report) { pushes.append(report); });
    QObject::connect(engine.get(), &Engine::identified, engine.get(),
                     [this](const IdentityReport &report) { identity = report; });
    QObject::connect(engine.get(), &Engine::noticed, engine.get(),
                     [this](const Error &notice) { notices.append(notice); });
    QObject::connect(engine.get(), &Engine::runStarted, engine.get(),
                     [this](const RunRequest &request) {
                         startedAt = clock.elapsed();
                         lastMayApply = request.consent.has_value();
                         if (!lastMayApply)
                             return;
                         runs.append(heard.size());
                         orders.append(request);
                     });
    QObject::connect(engine.get(), &Engine::runFinished, engine.get(),
                     [this](const RunResult &report) { result = report; });
}

void EngineBench::useHost(HostServices &services)
{
    m_host = &services;
    makeEngine();
}

SimModule &EngineBench::addModule(const QString &name, const QByteArray &scenario)
{
    const Result<Scenario> parsed = parseScenario(scenario, name);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return sims.add(name, *parsed,
                    std::make_unique<LocalFtp>(dir.filePath(u"ftp"_s), "bench", kPassword));
}

bool EngineBench::isIdentity(const QByteArray &command)
{
    static const QList<QByteArray> kAllowed{"AT",     "ATE0",   "ATV1",    "ATQ0V1", "AT+CMEE=1",
                                            "AT+GMM", "AT+GMR", "AT+CGSN", "AT#CFVR"};
    return kAllowed.contains(command);
}

void EngineBench::putFile(const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(u"ftp/"_s + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray EngineBench::delta(const QByteArray &base, const QByteArray &target)
{
    return "FOTABENCH-DELTA 1 model=ME910C1-NA base=" + base + " target=" + target + '\n'
           + QByteArray(4000, 'd');
}

void EngineBench::putSample()
{
    putFile(u"firmwarecheck.csv"_s,
            "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD");
    putFile(u"30.00.001-B026_FOTA.bin"_s, delta());
}

RunRequest EngineBench::request(RunRequest::Kind kind) const
{
    RunRequest request;
    request.kind = kind;
    request.port = u"sim:unit"_s;
    request.server.host = u"203.0.113.7"_s;
    request.server.user = u"bench"_s;
    request.server.password = Secret(kPassword);
    if (kind == RunRequest::Kind::Update)
        request.consent = consent;
    return request;
}

bool EngineBench::runUntil(const std::function<bool()> &done)
{
    return clock.runUntil(done);
}

std::optional<RunResult> EngineBench::run(const RunRequest &request)
{
    result.reset();
    engine->startRun(request);
    runUntil([this] { return result.has_value(); });
    return result;
}

std::optional<RunResult> EngineBench::resume()
{
    result.reset();
    engine->resumeRun({}, {}, Limits());
    runUntil([this] { return result.has_value(); });
    return result;
}

void EngineBench::crash()
{
    engine.reset();              // writes nothing, closes nothing on the module: as after kill -9
    m_saidSince += "\r\nOK\r\n"; // what the dead one waited for, the next one cannot know
    clock.advance(std::chrono::milliseconds(50));
    makeEngine();
}

QList<QByteArray> EngineBench::commands() const
{
    QList<QByteArray> left;
    for (const QByteArray &command : allCommands()) {
        if (!kLineCommands.contains(command))
            left.append(command);
    }
    return left;
}

qsizetype EngineBench::count(QByteArrayView command) const
{
    const auto all = allCommands();
    return std::ranges::count_if(
        all, [command](const QByteArray &sent) { return sent.startsWith(command); });
}

QString EngineBench::path() const
{
    QString letters;
    for (const StepReport &step : steps) {
        if (step.state == StepReport::State::Started && step.step.startsWith("4."_L1))
            letters += step.step.sliced(2);
    }
    return letters;
}

QByteArray EngineBench::transcript() const
{
    QByteArray all;
    QDirIterator files(dir.filePath(u"data/sessions"_s), {u"transcript.log"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool EngineBench::holdsSecret() const
{
    QDirIterator files(dir.filePath(u"data"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (fota::holdsSecret(file.readAll()))
            return true;
    }
    return false;
}

QStringList EngineBench::violations() const
{
    return violationsOf(*this);
}

} // namespace fota
