#include "tests/support/oracleclaims.h"

#include <algorithm>

namespace fota::oracle {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Heard = EngineBench::Heard;

namespace {

/// The file that the module took last before \a at; empty: it came over the line.
QByteArray takenBefore(const EngineBench &bench, qsizetype at)
{
    while (--at >= 0) {
        const QByteArray &command = bench.heard[at].command;
        if (isUpload(command))
            return {};
        if (command.startsWith("AT#FTPGETOTA="))
            return command.split('"').value(1);
    }
    return {};
}

/// INV-10, U22: what earlier runs applied of a delta on this module counts.
void checkApplyBudget(const EngineBench &bench, Claims &claim)
{
    constexpr int kApplies = 2;
    const auto runOf = [&bench](qsizetype at) {
        return std::ranges::count_if(bench.runs, [at](qsizetype run) { return run <= at; }) - 1;
    };
    for (qsizetype i = 0; i < bench.heard.size(); ++i) {
        const QByteArray file = isApply(bench.heard[i]) ? takenBefore(bench, i) : QByteArray();
        if (file.isEmpty() || runOf(i) < 0)
            continue;
        int earlier = 0, own = 0;
        for (qsizetype j = i; j >= 0; --j) {
            const Heard &heard = bench.heard[j];
            if (!isApply(heard) || heard.imei != bench.heard[i].imei)
                continue;
            if (heard.firmware != bench.heard[i].firmware || heard.sub != bench.heard[i].sub)
                break;
            if (takenBefore(bench, j) == file)
                ++(runOf(j) == runOf(i) ? own : earlier);
        }
        claim(earlier == 0 || earlier + own <= kApplies || bench.orders[runOf(i)].freshConfirmation,
              u"INV-10 apply %1 of one delta, unasked"_s.arg(earlier + own));
    }
}

/// INV-10: no attempt that the program makes by itself is the fifth within an hour, whichever runs
/// and crashes came before; a user's own press is counted, and never refused.
void checkHour(const EngineBench &bench, Claims &claim)
{
    QList<milliseconds> opened;
    for (qsizetype i = 0; i < bench.heard.size(); ++i) {
        const Heard &heard = bench.heard[i];
        if (!heard.command.startsWith("AT#SGACT=") || !heard.command.endsWith(",1"))
            continue;
        const qsizetype begin = beginOfRun(bench, i);
        const bool own = std::any_of(
            bench.heard.begin() + begin, bench.heard.begin() + i, [](const Heard &before) {
                return before.command.startsWith("AT#SGACT=") && before.command.endsWith(",1");
            });
        const auto recent =
            std::ranges::count_if(opened, [&heard](milliseconds at) { return heard.at - at < 1h; });
        claim(!own || recent < 4, u"INV-10 a fifth attempt within an hour"_s);
        opened += heard.at;
    }
}

/// INV-10: automatic attempts of one run have the table's gaps between them.
void checkNetworkBudget(const EngineBench &bench, Claims &claim)
{
    const milliseconds unit = Limits().backoff;
    for (qsizetype run = 0; run < bench.runs.size(); ++run) {
        const qsizetype end = bench.runs.value(run + 1, bench.heard.size());
        int attempts = 0;
        milliseconds last{0};
        for (qsizetype i = bench.runs[run]; i < end; ++i) {
            const Heard &heard = bench.heard[i];
            if (isApply(heard))
                attempts = 0; // a further pass has no gap
            if (!heard.command.startsWith("AT#SGACT=") || !heard.command.endsWith(",1"))
                continue;
            const milliseconds gap = unit * (1 << std::clamp(attempts - 1, 0, 2)) * 4 / 5;
            claim(attempts == 0 || heard.at - last >= gap,
                  u"INV-10 attempt %1 came too soon"_s.arg(attempts + 1));
            claim(++attempts <= 4, u"INV-10 more than four attempts"_s);
            last = heard.at;
        }
    }
}

} // namespace

void checkBudgets(const EngineBench &bench, Claims &claim)
{
    checkHour(bench, claim);
    checkNetworkBudget(bench, claim);
    checkApplyBudget(bench, claim);
}

} // namespace fota::oracle
