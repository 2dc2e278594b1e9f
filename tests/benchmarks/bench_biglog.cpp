// P9 to P11: a log of a gigabyte in the window. Until its first rows are painted and until all
// lines are there; until a search is through, and its first hit; memory added per line. Beside it,
// of the same file: grep -c, wc -l and, where they are installed, lnav and glogg.
//
//   bench_biglog [--quick]

#include "app/logwindow.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/biglog.h"
#include "ui/log/findbar.h"
#include "ui/log/linefind.h"
#include "ui/log/linetable.h"
#include "ui/log/lineview.h"
#include "ui/log/logdock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <functional>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// Runs the event loop until it is so; milliseconds from \a begun.
double until(int64_t begun, const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(measure::nowUs() - begun) / 1000;
}

/// Milliseconds of the fastest of some runs; below 0: it is not installed.
double ofProgram(const QString &name, const QStringList &arguments, int runs)
{
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return -1;
    double best = -1;
    for (int i = 0; i < runs; ++i) {
        QProcess process; // its output is read: grep looks no further where it goes to /dev/null
        process.setStandardErrorFile(QProcess::nullDevice());
        const int64_t begun = measure::nowUs();
        process.start(program, arguments);
        process.waitForFinished(-1);
        const double ms = double(measure::nowUs() - begun) / 1000;
        best = best < 0 ? ms : std::min(best, ms);
    }
    return best;
}

/// CPU time of a process in ticks; below 0: it has ended.
qint64 ticksOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(13).toLongLong() + fields.value(14).toLongLong();
}

/// Milliseconds from its start until it has indexed the file and rests, on a display of its own.
double ofGlogg(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"glogg"_s);
    QProcess display;
    display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
    if (program.isEmpty() || !display.waitForReadyRead(20'000))
        return -1;
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display.readLine().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    QProcess glogg;
    glogg.setProcessEnvironment(environment);
    glogg.setStandardErrorFile(QProcess::nullDevice());
    const int64_t begun = measure::nowUs();
    glogg.start(program, {path});
    glogg.waitForStarted();
    int64_t busy = measure::nowUs(); // the last time that it was
    for (qint64 before = 0; measure::nowUs() - busy < 1'000'000;) {
        QThread::msleep(5);
        const qint64 ticks = ticksOf(glogg.processId());
        if (ticks > before)
            busy = measure::nowUs();
        before = std::max(before, ticks);
    }
    const double ms = double(busy - begun) / 1000;
    for (QProcess *process : {&glogg, &display}) {
        process->terminate();
        process->waitForFinished();
    }
    return ms;
}

const char *word(bool isMet)
{
    return isMet ? "met" : "missed";
}

void printPeer(const char *goal, const char *what, double ms)
{
    if (ms < 0)
        std::printf("| %s | ... %s | | not installed | |\n", goal, what);
    else
        std::printf("| %s | ... %s | | %.0f ms | |\n", goal, what, ms);
}

struct Search
{
    double firstMs = 0;
    double allMs = 0;
};

Search search(LogWindow &log, const QString &text)
{
    LineView &view = *log.window().log()->lines();
    auto *find = view.findChild<LineFind *>();
    auto *field = view.find()->findChild<QLineEdit *>();
    view.table()->goTo(0);
    const int64_t begun = measure::nowUs();
    Search result;
    const QMetaObject::Connection seen = QObject::connect(find, &LineFind::counted, find, [&] {
        if (result.firstMs <= 0 && find->count() > 0)
            result.firstMs = double(measure::nowUs() - begun) / 1000;
    });
    field->setText(text);
    result.allMs = until(begun, [find] { return !find->isCounting(); });
    QObject::disconnect(seen);
    return result;
}

void measureLog(const QString &path, qint64 bytes, bool quick)
{
    const double grep =
        ofProgram(u"grep"_s, {u"-c"_s, u"AT#OTAUP=0"_s, path}, 3); // in the cache now
    const double lines = ofProgram(u"wc"_s, {u"-l"_s, path}, 3);
    const int runs = quick ? 1 : 3;
    std::vector<double> firsts;
    std::vector<double> alls;
    std::vector<double> perLine;
    std::vector<double> searched;
    std::vector<double> hits;
    std::vector<double> rare;
    for (int i = 0; i < runs; ++i) {
        LogWindow log(Settings{}, path, bytes / 2);
        log.window().resize(1440, 900);
        log.window().show();
        QCoreApplication::processEvents();
        const qint64 before = residentBytes();
        const int64_t begun = measure::nowUs();
        log.open();
        LineView &view = *log.window().log()->lines();
        firsts.push_back(until(begun, [&] { return view.table()->hasShown(); }));
        alls.push_back(until(begun, [&] { return view.isComplete(); }));
        perLine.push_back(double(residentBytes() - before) / view.table()->count());
        rare.push_back(search(log, u"AT#NOWHERE"_s).allMs);
        const Search found = search(log, u"AT#OTAUP=0"_s);
        searched.push_back(found.allMs);
        hits.push_back(found.firstMs);
    }
    std::printf("| P9 | a log of %lld MB: first rows painted after opening it | ≤ 110 ms | %.0f ms "
                "| %s |\n",
                static_cast<long long>(bytes / 1'000'000), measure::median(firsts),
                word(measure::median(firsts) <= 110));
    std::printf("| P9 | ... all lines there, while it is analyzed | ≤ 1100 ms | %.0f ms | %s |\n",
                measure::median(alls), word(measure::median(alls) <= 1100));
    printPeer("P9", "wc -l", lines);
    std::printf(
        "| P10 | search through all lines for what is in every 49th, over grep -c | ≤ 2 | %.2f "
        "(%.0f ms) | %s |\n",
        measure::median(searched) / grep, measure::median(searched),
        word(measure::median(searched) <= 2 * grep));
    std::printf("| P10 | ... for what is nowhere | | %.0f ms | |\n", measure::median(rare));
    std::printf("| P10 | ... its first hit | ≤ 100 ms | %.0f ms | %s |\n", measure::median(hits),
                word(measure::median(hits) <= 100));
    printPeer("P10", "grep -c", grep);
    std::printf("| P11 | memory added by opening it, per line | ≤ 4 bytes | %.2f bytes | %s |\n",
                measure::median(perLine), word(measure::median(perLine) <= 4));
    std::fflush(stdout);
    printPeer("P9", "lnav, all lines",
              ofProgram(u"lnav"_s, {u"-n"_s, u"-q"_s, u"-c"_s, u":quit"_s, path}, 1));
    printPeer("P9", "glogg, from its start until it is idle", ofGlogg(path));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // painted, but shown to nobody
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    prepareTheme(application);
    applyTheme(u"light"_s);
    const bool quick = QCoreApplication::arguments().contains(u"--quick"_s);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"big.log"_s);
    const qint64 bytes = quick ? 10'000'000 : 1'000'000'000;
    if (!tests::writeBigLog(path, bytes)) {
        std::fprintf(stderr, "no room for the log\n");
        return 1;
    }
    measureLog(path, bytes, quick);
    return 0;
}
