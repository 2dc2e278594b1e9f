// P5: from the moment when the module can answer after its apply, and shows it, to the new version
// on the screen; and what the watching costs while the port is gone. Several updates run side by
// side, each a process of its own with its module in another one; all of them do next to nothing.
//
//   bench_restart [--quick]

#include "app/composition.h"
#include "core/engine/enginethread.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/modulehost.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *name;
    const char *words;
    const char *scenario; ///< added to the common one
    double goalMs;
    int times; ///< with other phases against the probes and the search
};

// On a silent line nothing shows that the module is back: one probe interval, 3 s, is added.
constexpr Case kCases[] = {
    {"same", "port back under its name", "\"resets\": 3", 1000, 5},
    {"other", "port back under another name", "\"resets\": 3, \"newName\": true", 1000, 3},
    {"byte", "port stays, a line from the module", "\"portVanishes\": false", 1000, 3},
    {"silent", "port stays, silent", "\"portVanishes\": false", 4000, 5},
};

// As in the note, but for what happens before the apply, which is not measured here; and the first
// version query is not late, for the module is to be able to answer.
QByteArray scenarioOf(const QByteArray &name, int number, bool quick)
{
    const auto *found = std::ranges::find_if(kCases, [&](const Case &c) { return name == c.name; });
    const double seconds = quick ? 2.0 : 30.0 + 0.37 * number;
    QByteArray json =
        "{\"module\": \"ME910C1-NA\", \"apply\": {\"firstAnswerLateMs\": 0, "
        "\"seconds\": "
        + QByteArray::number(seconds) + ", " + found->scenario
        + "}, \"timings\": {\"AT#FTPGETOTA\": 100, \"AT#FTPGET=\": 100, \"AT#FTPOPEN\": 100}";
    if (name == "byte")
        json += ", \"faults\": [{\"at\": \"READY\", \"do\": \"insert\", \"bytes\": "
                "\"\\r\\n#QSS: 1\\r\\n\"}]";
    return json + '}';
}

/// The module: tells on its standard output what happens to it, and when.
int runModule(const QByteArray &name, int number, bool quick, const QString &folder)
{
    ModuleHost host(scenarioOf(name, number, quick), folder + u"/ftp"_s, folder + u"/modem0"_s);
    const auto tell = [](const char *what) {
        return [what](qint64 atUs) {
            std::printf("%s %lld\n", what, static_cast<long long>(atUs));
            std::fflush(stdout);
        };
    };
    QObject::connect(&host, &ModuleHost::portGone, &host, tell("gone"));
    QObject::connect(&host, &ModuleHost::portBack, &host, tell("back"));
    QObject::connect(&host, &ModuleHost::updated, &host, tell("updated"));
    return QCoreApplication::exec();
}

/// One update, and the clock on both of its ends.
class Watch : public QObject
{
    Q_OBJECT

public:
    Watch(const QString &name, const QString &number, bool quick)
    {
        QDir(m_dir.path()).mkdir(u"ftp"_s);
        ModuleHost::fillServer(m_dir.filePath(u"ftp"_s));
        qputenv("XDG_STATE_HOME", m_dir.path().toLocal8Bit());
        m_limits.quiet = milliseconds(quick ? 500 : 20'000);
        connect(&m_module, &QProcess::readyReadStandardOutput, this, &Watch::onModule);
        m_module.start(
            QCoreApplication::applicationFilePath(),
            {u"--module"_s, name, number, quick ? u"quick"_s : u"whole"_s, m_dir.path()});
    }
    ~Watch() override
    {
        m_module.kill();
        m_module.waitForFinished();
    }

private:
    void onModule()
    {
        while (m_module.canReadLine()) {
            const QList<QByteArray> words = m_module.readLine().trimmed().split(' ');
            const int64_t atUs = words.value(1).toLongLong();
            if (words[0] == "updated")
                m_updatedUs = atUs;
            else if (words[0] == "gone")
                goneSince(atUs);
            else if (!m_engine)
                begin();
            else
                backAt(atUs);
        }
    }

    void begin()
    {
        const QString folder = m_dir.filePath(u"data"_s);
        m_engine = std::make_unique<EngineThread>(
            [folder] { return makeEngine({.dataDir = folder, .program = u"bench_restart"_s}); });
        Engine *engine = m_engine->engine();
        connect(engine, &Engine::stepChanged, this, &Watch::onStep);
        connect(engine, &Engine::runFinished, this, [](const RunResult &) {
            QCoreApplication::exit(2); // without a new version
        });
        RunRequest request;
        request.kind = RunRequest::Kind::Update;
        request.port = m_dir.filePath(u"modem0"_s);
        request.server.host = u"203.0.113.7"_s;
        request.server.user = u"bench"_s;
        request.server.password = Secret("secret");
        request.consent = Consent();
        request.consent->unattended = true;
        request.limits = m_limits;
        QMetaObject::invokeMethod(engine, [engine, request] { engine->startRun(request); });
    }

    void goneSince(int64_t atUs)
    {
        m_goneUs = atUs;
        m_cpuUs = measure::cpuUs();
    }

    void backAt(int64_t atUs)
    {
        if (m_goneUs == 0)
            return;
        m_goneTotalUs += atUs - m_goneUs;
        m_cpuTotalUs += measure::cpuUs() - m_cpuUs;
        m_goneUs = 0;
    }

    void onStep(const StepReport &step)
    {
        const bool shown = step.step == u"4.p"_s && step.state == StepReport::State::Done;
        if (!shown)
            return;
        const double latencyMs = double(measure::nowUs() - m_updatedUs) / 1000;
        const double share =
            m_goneTotalUs > 0 ? 100.0 * double(m_cpuTotalUs) / double(m_goneTotalUs) : -1;
        std::printf("%.1f %.3f %.1f\n", m_updatedUs > 0 ? latencyMs : -1.0, share,
                    double(m_goneTotalUs) / 1e6);
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    QTemporaryDir m_dir;
    QProcess m_module;
    Limits m_limits;
    std::unique_ptr<EngineThread> m_engine;
    int64_t m_updatedUs = 0;
    int64_t m_goneUs = 0;
    int64_t m_cpuUs = 0;
    int64_t m_goneTotalUs = 0;
    int64_t m_cpuTotalUs = 0;
};

struct Numbers
{
    std::vector<double> latencyMs;
    std::vector<double> share;
    double goneSeconds = 0;
};

/// All of a case's updates, and of all cases, at once; none where one has failed.
std::map<QByteArray, Numbers> measureAll(bool quick)
{
    std::vector<std::pair<QByteArray, std::unique_ptr<QProcess>>> running;
    for (const Case &one : kCases) {
        for (int i = 0; i < (quick ? 1 : one.times); ++i) {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(),
                           {u"--watch"_s, QString::fromLatin1(one.name), QString::number(i),
                            quick ? u"quick"_s : u"whole"_s});
            process->waitForStarted();
            running.emplace_back(one.name, std::move(process));
        }
    }
    std::map<QByteArray, Numbers> all;
    for (const auto &[name, process] : running) {
        process->waitForFinished(120'000);
        const QList<QByteArray> words = process->readAllStandardOutput().trimmed().split(' ');
        if (process->exitCode() != 0 || words.size() != 3 || words[0].toDouble() <= 0) {
            std::fprintf(stderr, "%s: no result (%d)\n", name.constData(), process->exitCode());
            return {};
        }
        Numbers &numbers = all[name];
        numbers.latencyMs.push_back(words[0].toDouble());
        if (words[1].toDouble() >= 0)
            numbers.share.push_back(words[1].toDouble());
        numbers.goneSeconds += words[2].toDouble();
        std::fprintf(stderr, "%s: %s ms, %s %% of a core\n", name.constData(), words[0].constData(),
                     words[1].constData());
    }
    return all;
}

int measureAndPrint(bool quick)
{
    const std::map<QByteArray, Numbers> all = measureAll(quick);
    if (all.empty())
        return 1;
    std::vector<double> shares;
    double gone = 0;
    for (const Case &one : kCases) {
        const Numbers &numbers = all.at(one.name);
        const double longest = measure::quantile(numbers.latencyMs, 1);
        std::printf("| P5 | new version shown after the module can answer, %s: median (longest) of "
                    "%zu | ≤ %.0f ms | %.0f ms (%.0f) | %s |\n",
                    one.words, numbers.latencyMs.size(), one.goalMs,
                    measure::median(numbers.latencyMs), longest,
                    longest <= one.goalMs ? "met" : "missed");
        shares.insert(shares.end(), numbers.share.begin(), numbers.share.end());
        gone += numbers.goneSeconds;
    }
    const double share = measure::median(shares);
    std::printf("| P5 | CPU while the port is gone, all threads, %.0f s of absence | ≤ 1 %% of a "
                "core | %.2f %% | %s |\n",
                gone, share, share <= 1 ? "met" : "missed");
    return share > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool quick = words.contains(u"--quick"_s) || words.value(4) == u"quick"_s;
    if (words.value(1) == u"--module"_s)
        return runModule(words.value(2).toLatin1(), words.value(3).toInt(), quick, words.value(5));
    if (words.value(1) == u"--watch"_s) {
        const Watch watch(words.value(2), words.value(3), quick);
        QTimer::singleShot(110'000, &application, [] { QCoreApplication::exit(3); });
        return QCoreApplication::exec();
    }
    return measureAndPrint(quick);
}

#include "bench_restart.moc"
