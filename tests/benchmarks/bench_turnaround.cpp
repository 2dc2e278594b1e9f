// P2, P3, P4: how fast the next command follows a reply, as the module sees it, without the 20 ms
// gap; and what a command costs.
//
//   bench_turnaround [--rounds N] [--quick]

#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/peers.h"
#include "tests/benchmarks/responder.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>

using namespace fota;

namespace {

constexpr const char *kPython = "/usr/bin/python3";
constexpr int kFloodLines = 20; // a millisecond: twenty times what 115,200 bit/s can carry

struct Numbers
{
    std::vector<double> turnaroundsUs; ///< of all rounds
    std::vector<double> cpu;           ///< per command, one a round

    double p50() const { return measure::quantile(turnaroundsUs, 0.5); }
    double p99() const { return measure::quantile(turnaroundsUs, 0.99); }
    double max() const { return measure::quantile(turnaroundsUs, 1); }
};
using Table = std::map<std::string, Numbers>;

struct Peer
{
    std::string name;
    std::string kind; ///< of peers.h, or of pyserialpeer.py
    int flood = 0;
    int times = 1; ///< more commands, to last through several stalls
};

const std::vector<Peer> kPeers{{"raw", "raw"},
                               {"channel", "channel"},
                               {"line", "line"},
                               {"noglib", "noglib"},
                               {"zone", "zone"},
                               {"read_until", "py"},
                               {"in_waiting", "py"},
                               {"stalled", "stalled", 0, 10},
                               {"flooded", "line", kFloodLines, 1},
                               {"both", "stalled", kFloodLines, 2}};

std::vector<std::string> programOf(const Peer &peer, const char *self, int count, int warmup)
{
    const std::string counts = std::to_string(count);
    const std::string warm = std::to_string(warmup);
    if (peer.kind == "py")
        return {kPython, FOTA_BENCH_SOURCES "/pyserialpeer.py", "PORT", counts, warm, peer.name};
    return {self, "--peer", peer.kind, "PORT", counts, warm};
}

bool play(const Peer &peer, const char *self, int count, int warmup, Table &table)
{
    const Responder::Result result = Responder::serve(
        programOf(peer, self, count * peer.times, warmup), size_t(warmup), peer.flood);
    if (!result.ok || result.turnaroundsUs.empty()) {
        std::fprintf(stderr, "%s: no result\n", peer.name.c_str());
        return peer.kind == "py"; // pyserial may not be there
    }
    Numbers now{result.turnaroundsUs, {result.cpuUs}};
    std::fprintf(stderr, "%-10s p50 %7.1f  p99 %7.1f  max %8.1f  cpu %6.1f us\n", peer.name.c_str(),
                 now.p50(), now.p99(), now.max(), result.cpuUs);
    Numbers &all = table[peer.name];
    all.turnaroundsUs.insert(all.turnaroundsUs.end(), now.turnaroundsUs.begin(),
                             now.turnaroundsUs.end());
    all.cpu.push_back(result.cpuUs);
    return true;
}

const char *word(bool met)
{
    return met ? "met" : "missed";
}

void printTurnaround(Table &table, const char *id, const char *name, const char *words)
{
    const Numbers &numbers = table[name];
    const double p50 = numbers.p50() / table["raw"].p50();
    const double p99 = numbers.p99() / table["raw"].p99();
    const bool isGoal = std::strcmp(name, "line") == 0;
    std::printf("| %s | turn-around of %s over a poll loop: p50, p99 | %s | %.2f, %.2f (%.0f us, "
                "%.0f us) | %s |\n",
                id, words, isGoal ? "≤ 2.5, ≤ 4" : "", p50, p99, numbers.p50(), numbers.p99(),
                isGoal ? word(p50 <= 2.5 && p99 <= 4) : "");
}

void printCpu(Table &table, const char *name, const char *over, const char *words)
{
    const double ours = measure::median(table[name].cpu);
    const double theirs = measure::median(table[over].cpu);
    const double share = ours / theirs;
    const bool isGoal = words[0] != '.';
    std::printf("| P3 | %s%s | %s | %.2f (%.0f us / %.0f us) | %s |\n",
                isGoal ? "CPU per command of the engine's line, all threads, " : "", words,
                isGoal ? "≤ 1.0" : "", share, ours, theirs, isGoal ? word(share <= 1) : "");
}

void print(Table &table)
{
    std::printf("| P2 | turn-around of a bare poll loop: p50, p99 | | %.0f us, %.0f us | |\n",
                table["raw"].p50(), table["raw"].p99());
    printTurnaround(table, "P2", "line", "the engine's line (channel, redactor, transcript, log)");
    printTurnaround(table, "P2", "channel", "the channel alone");
    printTurnaround(table, "P2", "noglib", "the engine's line with QT_NO_GLIB=1");
    if (table.contains("read_until") && table.contains("in_waiting")) {
        printTurnaround(table, "P2", "read_until", "pyserial, read_until()");
        printTurnaround(table, "P2", "in_waiting", "pyserial, read(in_waiting)");
        printCpu(table, "line", "read_until", "over pyserial's with read_until()");
        printCpu(table, "line", "in_waiting", "... over pyserial's with read(in_waiting)");
        printCpu(table, "noglib", "in_waiting", "... the same with QT_NO_GLIB=1");
        printCpu(table, "zone", "in_waiting", "... the same with TZ=:/etc/localtime");
    } else {
        std::printf("| P3 | CPU per command over pyserial's | ≤ 1.0 | python3-serial is not "
                    "installed | – |\n");
    }
    std::printf("| P3 | ... of the channel alone, of a poll loop | | %.0f us, %.0f us | |\n",
                measure::median(table["channel"].cpu), measure::median(table["raw"].cpu));
    const std::map<std::string, const char *> loads{
        {"stalled", "the main thread computes for 500 ms again and again"},
        {"flooded", "20,000 lines a second flood the log"},
        {"both", "both"}};
    for (const auto &[name, words] : loads) {
        const Numbers &numbers = table[name];
        const double p99 = numbers.p99() / 1000;
        std::printf("| P4 | turn-around while %s: p99 (p50, longest) | ≤ 5 ms | %.2f ms (%.2f, "
                    "%.1f) | %s |\n",
                    words, p99, numbers.p50() / 1000, numbers.max() / 1000, word(p99 <= 5));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 6 && std::strcmp(argv[1], "--peer") == 0) {
        const std::string kind = argv[2];
        const int count = std::atoi(argv[4]);
        const int warmup = std::atoi(argv[5]);
        return kind == "raw" ? rawPeer(argv[3], count, warmup)
                             : ourPeer(kind, argv[3], count, warmup);
    }
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    int rounds = quick ? 1 : 15; // short ones, so that what else goes on meets all alike
    if (argc > 2 && std::strcmp(argv[1], "--rounds") == 0)
        rounds = std::atoi(argv[2]);
    Table table;
    for (int round = 0; round < rounds; ++round) {
        for (const Peer &peer : kPeers) {
            if (!play(peer, "/proc/self/exe", quick ? 200 : 2000, quick ? 20 : 200, table))
                return 1;
        }
    }
    print(table);
    return table["line"].p50() > 0 && measure::median(table["line"].cpu) > 0 ? 0 : 1;
}
