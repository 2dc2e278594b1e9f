#include "tests/support/enginebench.h"

#include "core/fota/firmwareversion.h"
#include "core/sim/localftp.h"
#include "core/sim/scenario.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> kLineCommands{"AT", "ATE0", "ATQ0V1", "AT+CMEE=1"};

QString stateName(const EngineBench &bench)
{
    return bench.result ? Verdict::name(bench.result->verdict) : u"no verdict"_s;
}

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
    consent.unattended = true;
    makeEngine();
}

EngineBench::~EngineBench() = default;

void EngineBench::makeEngine()
{
    Engine::Parts parts;
    parts.clock = &clock;
    parts.dataDir = dir.filePath(u"data"_s);
    parts.program = u"test"_s;
    parts.makeTransport = [this](const QString &port, Error *error) {
        return sims.transport(QString(port).remove(u"sim:"_s), error);
    };
    engine = std::make_unique<Engine>(parts);
    QObject::connect(engine.get(), &Engine::stepChanged, engine.get(),
                     [this](const StepReport &report) { steps.append(report); });
    QObject::connect(engine.get(), &Engine::restarted, engine.get(),
                     [this](const RestartReport &report) { restarts.append(report); });
    QObject::connect(engine.get(), &Engine::waiting, engine.get(),
                     [this](const WaitReport &report) { waits.append(report); });
    QObject::connect(engine.get(), &Engine::questionAsked, engine.get(),
                     [this](const Question &question) { questions.append(question); });
    QObject::connect(engine.get(), &Engine::identified, engine.get(),
                     [this](const IdentityReport &report) { identity = report; });
    QObject::connect(engine.get(), &Engine::runFinished, engine.get(),
                     [this](const RunResult &report) { result = report; });
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
    engine.reset(); // writes nothing, closes nothing on the module: as after kill -9
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
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(kPassword))
            return true;
    }
    return false;
}

QStringList EngineBench::violations() const
{
    QStringList broken;
    const auto claim = [&broken](bool holds, const QString &what) {
        if (!holds)
            broken += what;
    };
    bool ftpOpen = false, contextOpen = false, downloaded = false;
    int applies = 0;
    for (const QByteArray &command : allCommands()) {
        claim(command.size() <= 400
                  && std::ranges::all_of(command, [](char c) { return c >= ' ' && c <= '~'; }),
              u"INV-5 "_s + QString::fromLatin1(command));
        if (command.startsWith("AT#FTPOPEN="))
            ftpOpen = true;
        else if (command == "AT#FTPCLOSE")
            ftpOpen = false;
        else if (command.startsWith("AT#SGACT=") && command.endsWith(",1"))
            contextOpen = true;
        else if (command.startsWith("AT#SGACT=") && command.endsWith(",0"))
            contextOpen = false;
        else if (command.startsWith("AT#FTPGETOTA=")
                 || (command.startsWith("AT#OTAUPW") && !command.endsWith('?')))
            downloaded = true;
        if (!command.startsWith("AT#OTAUP=0"))
            continue;
        ++applies;
        claim(downloaded && !ftpOpen && !contextOpen,
              u"INV-1 an apply with something open, or without a download"_s);
        downloaded = false; // each apply needs a download of its own
    }
    const SimState &state = module->state();
    const bool released =
        !state.ftpOpen
        && !(state.contexts.contains(3) && state.contexts[3].active && !m_contextWasActive);
    claim(applies <= consent.passes, u"INV-2 applies: "_s + QString::number(applies));
    claim(module->overruns() == 0, u"INV-3 bytes sent into a running command"_s);
    claim(!holdsSecret(), u"INV-6 the password is in a file"_s);
    claim(result.has_value(), u"INV-7 no verdict"_s);
    if (!result)
        return broken;
    const QByteArray version = module->state().firmware;
    const QString full =
        fullVersion(QString::fromLatin1(version), QString::fromLatin1(module->state().subVersion));
    const bool isTarget = QString::fromLatin1(version) == result->target || full == result->target;
    claim(result->verdict != VerdictKind::Updated || (isTarget && applies > 0),
          u"INV-4 Updated, but the module runs "_s + QString::fromLatin1(version));
    claim(result->verdict != VerdictKind::NotUpdated || !isTarget,
          u"INV-4 NotUpdated, but the module runs the target"_s);
    claim(released || result->sessionsOpen || result->passes > 0 || !module->isPresent()
              || result->error.code == ErrorCode::PortLost,
          u"INV-8 left open: "_s + stateName(*this));
    return broken;
}

} // namespace fota
