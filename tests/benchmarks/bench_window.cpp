// P12: start to the first painted window and private memory, beside a bare Qt window with
// QCustomPlot and, where they are installed, CuteCom and glogg. P13: what the window costs while
// nothing happens. On an X server of its own, without a window manager.
//
//   bench_window [--runs N] [--quick]

#include "tests/benchmarks/measure.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect kLookedAt(200, 150, 400, 300); // every window covers it

struct Cost
{
    qint64 cpuUs = 0;
    qint64 wakeUps = 0;
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// CPU time and voluntary switches of all threads so far.
Cost costOf(qint64 pid)
{
    Cost cost;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        cost.cpuUs +=
            content(tasks.filePath(task + u"/schedstat"_s)).split(' ')[0].toLongLong() / 1000;
        for (const QByteArray &line : content(tasks.filePath(task + u"/status"_s)).split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                cost.wakeUps += line.mid(24).trimmed().toLongLong();
        }
    }
    return cost;
}

qint64 privateKb(qint64 pid)
{
    qint64 sum = 0;
    for (const QByteArray &line : content(u"/proc/%1/smaps_rollup"_s.arg(pid)).split('\n')) {
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
            sum += line.mid(14).trimmed().split(' ')[0].toLongLong();
    }
    return sum;
}

/// Most of the spot is not the empty screen, and not all of one colour either.
bool isPainted()
{
    const QImage seen =
        QGuiApplication::primaryScreen()
            ->grabWindow(0, kLookedAt.x(), kLookedAt.y(), kLookedAt.width(), kLookedAt.height())
            .toImage();
    int bright = 0;
    bool differs = false;
    for (int y = 0; y < seen.height(); y += 10) {
        for (int x = 0; x < seen.width(); x += 10)
            bright += qGray(seen.pixel(x, y)) > 16;
    }
    for (int y = 0; y < seen.height() && !differs; ++y) {
        for (int x = 1; x < seen.width() && !differs; ++x)
            differs = seen.pixel(x, y) != seen.pixel(x - 1, y);
    }
    return differs && bright > seen.width() / 10 * seen.height() / 10 / 2;
}

/// A program that is ended with the object.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments, const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                    u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_startedUs = measure::nowUs();
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Started(const Started &) = delete;
    Started &operator=(const Started &) = delete;

    qint64 pid() const { return m_process.processId(); }
    /// Milliseconds from the start to the first painted window; below 0: none came.
    double untilPainted() const
    {
        while (measure::nowUs() - m_startedUs < 20'000'000) {
            if (isPainted())
                return double(measure::nowUs() - m_startedUs) / 1000;
            QThread::usleep(500);
        }
        return -1;
    }

private:
    QProcess m_process;
    int64_t m_startedUs = 0;
};

struct Measured
{
    double startMs = 0;
    double privateMb = 0;
};

Measured measured(const QString &program, const QStringList &arguments, int runs)
{
    std::vector<double> starts;
    std::vector<double> memory;
    for (int i = 0; i < runs; ++i) {
        const QTemporaryDir home;
        const Started one(program, arguments, home.path());
        starts.push_back(one.untilPainted());
        QThread::msleep(runs > 1 ? 1500 : 200);
        memory.push_back(double(privateKb(one.pid())) / 1000);
    }
    return {measure::median(starts), measure::median(memory)};
}

Cost idle(const QStringList &arguments, int settleMs, int seconds)
{
    const QTemporaryDir home;
    const Started window(QStringLiteral(FOTA_WINDOW), arguments, home.path());
    if (window.untilPainted() < 0)
        return {-1, -1};
    QThread::msleep(ulong(settleMs));
    const Cost before = costOf(window.pid());
    QThread::sleep(ulong(seconds));
    const Cost after = costOf(window.pid());
    return {after.cpuUs - before.cpuUs, after.wakeUps - before.wakeUps};
}

void printStart(const char *name, const Measured &ours, const Measured &other, double timeGoal,
                double memoryGoal)
{
    const auto word = [](double ratio, double goal) {
        return goal <= 0 ? "" : ratio <= goal ? "met" : "missed";
    };
    const double time = ours.startMs / other.startMs;
    const double memory = ours.privateMb / other.privateMb;
    const auto wanted = [](double goal) {
        return goal <= 0 ? QByteArray() : "≤ " + QByteArray::number(goal, 'f', 1);
    };
    std::printf("| P12 | start to the first painted window over that of %s | %s | %.2f (%.0f ms / "
                "%.0f ms) | %s |\n",
                name, wanted(timeGoal).constData(), time, ours.startMs, other.startMs,
                word(time, timeGoal));
    std::printf("| P12 | private memory over that of %s | %s | %.2f (%.1f MB / %.1f MB) | %s |\n",
                name, wanted(memoryGoal).constData(), memory, ours.privateMb, other.privateMb,
                word(memory, memoryGoal));
}

void printIdle(const char *how, const Cost &cost, int seconds, bool isGoal)
{
    const double cpu = double(cost.cpuUs) / 1000 * 10 / seconds;
    const double wakeUps = double(cost.wakeUps) * 10 / seconds;
    std::printf("| P13 | idle for 10 s, window shown, %s: CPU, wake-ups | %s | %.1f ms, %.0f | %s "
                "|\n",
                how, isGoal ? "≤ 10 ms, ≤ 20" : "", cpu, wakeUps,
                !isGoal                      ? ""
                : cpu <= 10 && wakeUps <= 20 ? "met"
                                             : "missed");
}

} // namespace

int main(int argc, char **argv)
{
    QProcess server;
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                             u"-nolisten"_s, u"tcp"_s});
    if (!server.waitForReadyRead(20'000)) {
        std::fprintf(stderr, "no Xvfb: %s\n", qPrintable(server.errorString()));
        return 1;
    }
    qputenv("DISPLAY", ":" + server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qunsetenv("WAYLAND_DISPLAY");
    int status = 1;
    {
        const QGuiApplication application(argc, argv);
        const QStringList arguments = QGuiApplication::arguments();
        const bool quick = arguments.contains(u"--quick"_s);
        const qsizetype at = arguments.indexOf(u"--runs"_s);
        const int runs = quick ? 1 : at > 0 ? arguments.value(at + 1).toInt() : 5;
        const int seconds = quick ? 1 : 10;

        const Measured ours = measured(QStringLiteral(FOTA_WINDOW), {}, runs);
        const Measured bare = measured(QStringLiteral(FOTA_BARE_WINDOW), {}, runs);
        printStart("a bare Qt window with QCustomPlot", ours, bare, 0, 2);
        for (const QString &peer : {u"cutecom"_s, u"glogg"_s}) {
            if (quick || QStandardPaths::findExecutable(peer).isEmpty())
                continue;
            const bool isGlogg = peer == u"glogg"_s;
            printStart(isGlogg ? "glogg" : "CuteCom", ours, measured(peer, {}, runs),
                       isGlogg ? 1 : 0, isGlogg ? 0 : 1);
        }
        const Cost alone = idle({}, quick ? 500 : 5000, seconds);
        printIdle("no module connected", alone, seconds, true);
        const Cost connected = idle({u"--demo"_s}, quick ? 500 : 8000, seconds);
        printIdle("a simulated module connected, asked for signal and registration every 5 s",
                  connected, seconds, false);
        status = ours.startMs > 0 && bare.startMs > 0 && alone.wakeUps >= 0 ? 0 : 1;
    }
    server.kill();
    server.waitForFinished();
    return status;
}
