// P1: how much of the time until AT#OTAUP is the host's own. The simulated ME910C1-NA, with the
// delays of the note's log, behind a pseudo-terminal; fotabench-cli updates it.
//
//   bench_hostshare [--runs N] [--details] [--quick]

#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/modulehost.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kGapUs = 20'000;        // Telit's least pause after a final result
constexpr int64_t kQuietUs = 1'000'000;   // K07: after a transfer
constexpr int64_t kReportsUs = 2'000'000; // D09: from the delta's OK to the apply

struct Pause
{
    QByteArray before; ///< the command that it delays
    int64_t us = 0;
    int64_t demandedUs = 0;
};

struct Run
{
    int64_t totalUs = 0;   ///< first command's first byte to AT#OTAUP's
    int64_t programUs = 0; ///< start of the program to AT#OTAUP's first byte
    int64_t delaysUs = 0;  ///< of the module, as its table has them
    int64_t gapsUs = 0;
    int64_t demandedUs = 0; ///< K07 and D09
    int64_t lateUs = 0;     ///< the simulated module's timers
    QList<Pause> pauses;

    double ratio() const { return double(totalUs) / double(delaysUs + gapsUs + demandedUs); }
};

/// What the fault catalogue makes the host wait before exchange \a i, the gap included.
int64_t demandedBefore(const QList<ModuleHost::Exchange> &all, qsizetype i)
{
    if (all[i - 1].command.startsWith("AT#FTPGET="))
        return kGapUs + kQuietUs;
    if (!all[i].command.startsWith("AT#OTAUP"))
        return kGapUs;
    int64_t since = kGapUs;
    for (qsizetype k = i - 1; k > 0 && !all[k].command.startsWith("AT#FTPGETOTA"); --k)
        since += all[k].delay.count() * 1000 + kGapUs;
    return kGapUs + std::max<int64_t>(0, kReportsUs - since);
}

Run evaluate(const QList<ModuleHost::Exchange> &all, int64_t startedUs)
{
    Run run;
    const qsizetype apply = all.size() - 1;
    run.totalUs = all[apply].arrivedUs - all[0].arrivedUs;
    run.programUs = all[apply].arrivedUs - startedUs;
    for (qsizetype i = 0; i < apply; ++i) {
        const int64_t delay = all[i].delay.count() * 1000;
        run.delaysUs += delay;
        run.lateUs += all[i].repliedUs - all[i].arrivedUs - delay;
        run.gapsUs += kGapUs;
        const int64_t demanded = demandedBefore(all, i + 1);
        run.demandedUs += demanded - kGapUs;
        run.pauses.append({all[i + 1].command, all[i + 1].arrivedUs - all[i].repliedUs, demanded});
    }
    return run;
}

/// One update by the real program, stopped when its AT#OTAUP has come.
std::optional<Run> update(double speed)
{
    QTemporaryDir dir;
    QDir(dir.path()).mkdir(u"ftp"_s);
    ModuleHost::fillServer(dir.filePath(u"ftp"_s));
    QFile password(dir.filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write("secret\n") < 0)
        return {};
    password.close();

    ModuleHost host("{\"module\": \"ME910C1-NA\", \"speed\": " + QByteArray::number(speed) + '}',
                    dir.filePath(u"ftp"_s), dir.filePath(u"modem0"_s));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"HOME"_s})
        environment.insert(name, dir.path());
    program.setProcessEnvironment(environment);
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    bool applied = false;
    QEventLoop loop;
    QObject::connect(&host, &ModuleHost::commandArrived, &loop, [&](const QByteArray &command) {
        applied |= command.startsWith("AT#OTAUP=0");
        if (applied)
            loop.quit();
    });
    QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    const int64_t startedUs = measure::nowUs();
    program.start(QStringLiteral(FOTA_CLI),
                  {u"update"_s, u"--data-dir"_s, dir.filePath(u"data"_s), u"--port"_s,
                   dir.filePath(u"modem0"_s), u"--server"_s, u"203.0.113.7"_s, u"--user"_s,
                   u"bench"_s, u"--password-file"_s, password.fileName(), u"--yes"_s});
    loop.exec();
    program.kill();
    program.waitForFinished();
    if (!applied) {
        std::fprintf(stderr, "the program ended with %d before AT#OTAUP\n", program.exitCode());
        return {};
    }
    return evaluate(host.exchanges(), startedUs);
}

struct NoteLog
{
    int64_t totalMs = 0;
    int64_t delaysMs = 0;
};

/// The note's own log: from its first command to its AT#OTAUP. A line where none is in flight is a
/// command, also the one that the log has lost (AT#FTPOPEN stands there as an empty line).
NoteLog readNote()
{
    NoteLog note;
    QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    if (!file.open(QIODevice::ReadOnly))
        return note;
    int64_t first = -1;
    int64_t sent = -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype end = line.indexOf(']');
        if (end < 0)
            continue;
        const QTime time =
            QTime::fromString(QString::fromLatin1(line.mid(12, 12)), u"HH:mm:ss.zzz"_s);
        const int64_t at = time.msecsSinceStartOfDay();
        const QByteArray text = line.sliced(end + 1).trimmed();
        first = first < 0 ? at : first;
        if (sent >= 0 && (text == "OK" || text == "NO CARRIER")) {
            note.delaysMs += at - sent;
            sent = -1;
        } else if (sent < 0 && text.startsWith("AT#OTAUP")) {
            note.totalMs = at - first;
            return note;
        } else if (sent < 0) {
            sent = at;
        }
    }
    return note;
}

void printDetails(const Run &run)
{
    std::printf(
        "\nWhere the host's time goes (us beyond what is demanded, before each command):\n");
    for (const Pause &pause : run.pauses)
        std::printf("%8lld  %s\n", static_cast<long long>(pause.us - pause.demandedUs),
                    pause.before.left(40).constData());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool quick = arguments.contains(u"--quick"_s);
    const qsizetype at = arguments.indexOf(u"--runs"_s);
    const int runs = quick ? 1 : at > 0 ? arguments.value(at + 1).toInt() : 3;

    std::vector<double> ratios;
    std::vector<double> starts;
    Run last;
    for (int i = 0; i < runs; ++i) {
        const std::optional<Run> run = update(quick ? 20 : 1);
        if (!run)
            return 1;
        last = *run;
        ratios.push_back(last.ratio());
        starts.push_back(double(last.programUs - last.totalUs) / 1000);
        std::fprintf(stderr, "run %d: %.4f\n", i + 1, last.ratio());
    }
    const NoteLog note = readNote();
    const double noteRatio = double(note.totalMs) / double(std::max<int64_t>(note.delaysMs, 1));
    const double ratio = measure::median(ratios);
    const int64_t ideal = last.delaysUs + last.gapsUs + last.demandedUs;
    std::printf(
        "| P1 | time until AT#OTAUP over what module, gaps and demanded waits need | ≤ 1.01 "
        "(bound 1.05) | %.4f | %s |\n",
        ratio, ratio <= 1.01 ? "met" : "missed");
    std::printf("| P1 | ... of it the module / gaps / demanded waits / host beyond them / lateness "
                "of the simulated module, ms | | %lld / %lld / %lld / %.1f / %.1f | |\n",
                static_cast<long long>(last.delaysUs / 1000),
                static_cast<long long>(last.gapsUs / 1000),
                static_cast<long long>(last.demandedUs / 1000),
                double(last.totalUs - ideal - last.lateUs) / 1000, double(last.lateUs) / 1000);
    std::printf("| P1 | ... program start to its first byte on the line, ms | | %.0f | |\n",
                measure::median(starts));
    std::printf("| P1 | the note's own log: %lld ms / %lld ms | | %.2f | |\n",
                static_cast<long long>(note.totalMs), static_cast<long long>(note.delaysMs),
                noteRatio);
    if (arguments.contains(u"--details"_s))
        printDetails(last);
    const bool plausible = ratio >= 0.99 && last.delaysUs > 0 && note.delaysMs > 0;
    return plausible ? 0 : 1;
}
