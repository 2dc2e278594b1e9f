// P6 to P8: the live log under a flood. Lines per second, all of them kept, of the log's dock
// beside a bare QTableView that gets the same batches, and a QPlainTextEdit line by line; the time
// until a click is answered meanwhile; memory per kept line; and the gaps of the event loop in a
// whole run of the demo with a flood beside it.
//
//   bench_log [--quick]

#include "tests/benchmarks/floodprobe.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/wholerun.h"
#include "ui/log/logdock.h"
#include "ui/log/logtable.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace fota;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 2'000;

/// The least that a table of lines can be: what it is given, as it is given.
class BareModel : public QAbstractTableModel
{
public:
    void append(const QList<LogEntry> &entries)
    {
        const int rows = int(m_entries.size());
        beginInsertRows({}, rows, rows + int(entries.size()) - 1);
        m_entries += entries;
        endInsertRows();
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    int columnCount(const QModelIndex &) const override { return 5; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const LogEntry &entry = m_entries[index.row()];
        switch (index.column()) {
        case 0:
            return entry.atMs;
        case 2:
            return int(entry.direction);
        case 3:
            return QString::fromLatin1(entry.step);
        case 4:
            return QString::fromLatin1(entry.text);
        default:
            return {};
        }
    }

private:
    QList<LogEntry> m_entries;
};

/// Gives \a lines in batches, and lets the event loop paint in between.
double linesPerSecond(int lines, const std::function<void(const QList<LogEntry> &)> &take)
{
    QList<QList<LogEntry>> batches; // made before: not what is measured
    for (int from = 0; from < std::min(lines, 50 * kBatch); from += kBatch)
        batches << Flood::batch(kBatch, from);
    const int64_t begun = measure::nowUs();
    for (int i = 0; i < lines / kBatch; ++i) {
        take(batches[i % batches.size()]);
        QCoreApplication::processEvents();
    }
    const double seconds = double(measure::nowUs() - begun) / 1e6;
    return lines / seconds;
}

double ofDock(int lines)
{
    LogDock dock;
    dock.resize(900, 400);
    dock.show();
    return linesPerSecond(lines, [&dock](const QList<LogEntry> &batch) { dock.append(batch); });
}

double ofTable(int lines)
{
    BareModel model;
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(20);
    view.resize(900, 400);
    view.show();
    return linesPerSecond(lines, [&](const QList<LogEntry> &batch) {
        model.append(batch);
        view.scrollToBottom();
    });
}

double ofEdit(int lines)
{
    QPlainTextEdit edit;
    edit.setReadOnly(true);
    edit.resize(900, 400);
    edit.show();
    return linesPerSecond(lines, [&edit](const QList<LogEntry> &batch) {
        for (const LogEntry &entry : batch)
            edit.appendPlainText(QString::fromLatin1(entry.text));
    });
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.value(1).toLongLong() * 4096;
}

/// Of a million lines, texts included.
double bytesPerLine(int lines)
{
    LogDock dock;
    dock.resize(900, 400);
    dock.show();
    QCoreApplication::processEvents();
    const QList<LogEntry> batch = Flood::batch(kBatch, 0);
    const qint64 before = residentBytes();
    for (int i = 0; i < lines / kBatch; ++i)
        dock.append(batch);
    QCoreApplication::processEvents();
    return double(residentBytes() - before) / lines;
}

/// Runs the event loop for a while, with a flood as fast as it is taken and a click every 5 ms.
std::vector<double> clicks(LogDock &dock, int ms)
{
    auto *button = new QPushButton(u"click"_s, dock.widget());
    button->setFocusPolicy(Qt::NoFocus);
    button->show();
    Flood flood(kBatch, 0);
    QObject::connect(&flood, &Flood::lines, &dock, [&](const QList<LogEntry> &entries) {
        dock.append(entries);
        flood.taken();
    });
    FloodProbe probe(5'000, button);
    QTimer::singleShot(ms, qApp, &QCoreApplication::quit);
    QApplication::exec();
    flood.end();
    std::vector<double> answers = probe.end();
    std::fprintf(stderr, "%lld lines, %zu clicks\n", static_cast<long long>(flood.given()),
                 answers.size());
    return answers;
}

void printAnswers(const char *what, const std::vector<double> &answers, bool judged)
{
    const double p95 = measure::quantile(answers, 0.95);
    std::printf("| P7 | %s: p50, p95, p99, worst | %s | %.1f, %.1f, %.1f, %.1f ms | %s |\n", what,
                judged ? "p95 ≤ 50 ms" : "", measure::median(answers), p95,
                measure::quantile(answers, 0.99), measure::quantile(answers, 1),
                judged ? (p95 <= 50 ? "met" : "missed") : "");
}

void measureClicks(bool quick)
{
    const int ms = quick ? 200 : 8'000;
    struct Case
    {
        const char *what;
        LogFilter filter;
        QList<HighlightRule> rules;
    };
    LogFilter plain;
    plain.text = LineMatcher(u"csq"_s, false);
    LogFilter expression;
    expression.text = LineMatcher(u"^\\+C(SQ|EREG):.*[0-9]$"_s, true);
    LogFilter endless; // of those that backtrack without end
    endless.text = LineMatcher(u"^(.+)+(.+)+(.+)+~$"_s, true);
    QList<HighlightRule> rules = HighlightRules::usual().rules();
    for (const auto &text : {u"^AT"_s, u"RSRP:-1[0-9]{2}"_s, u"OK$"_s, u"[xyz]{3}"_s})
        rules << HighlightRule{text, true, HighlightRule::Look::Good, u"seen"_s};
    for (const Case &one :
         {Case{"time until a click is answered in a flood without end", {}, {}},
          Case{"... with a filter of plain text", plain, {}},
          Case{"... with a regular expression, and five highlight rules", expression, rules},
          Case{"... with an expression that backtracks without end", endless, {}}}) {
        LogDock dock;
        dock.model()->setFilter(one.filter);
        dock.model()->setHighlights(HighlightRules(one.rules));
        dock.resize(900, 400);
        dock.show();
        printAnswers(one.what, clicks(dock, ms), true);
    }
}

/// A filter that is typed over a million lines: how long until all rows are there, and what the
/// event loop answers meanwhile.
void measureFilter(int lines)
{
    LogDock dock;
    dock.resize(900, 400);
    dock.show();
    for (int i = 0; i < lines / kBatch; ++i)
        dock.append(Flood::batch(kBatch, qint64(i) * kBatch));
    LogFilter filter;
    filter.text = LineMatcher(u"^\\+C(SQ|EREG):.*[0-9]$"_s, true);
    QObject::connect(dock.model(), &LogModel::filtered, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    FloodProbe probe(2'000);
    const int64_t begun = measure::nowUs();
    dock.model()->setFilter(filter);
    QApplication::exec();
    const double ms = double(measure::nowUs() - begun) / 1000;
    std::printf("| P7 | a regular expression over %d lines: until all its rows are there | | %.0f "
                "ms | |\n",
                lines, ms);
    printAnswers("... answers of the event loop meanwhile", probe.end(), false);
}

int measureRun(bool quick)
{
    WholeRun run(quick);
    const std::vector<double> answers = run.play();
    if (answers.empty())
        return 1;
    const double p99 = measure::quantile(answers, 0.99);
    const double worst = measure::quantile(answers, 1);
    std::printf("| P7 | event loop in a %s of the demo with 20,000 lines a second: p50, p99, worst "
                "| p99 ≤ 16 ms, worst ≤ 100 ms | %.1f, %.1f, %.1f ms | %s |\n",
                quick ? "check" : "whole run", measure::median(answers), p99, worst,
                p99 <= 16 && worst <= 100 ? "met" : "missed");
    return 0;
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
    const int lines = quick ? 10'000 : 1'000'000;
    const double bytes = bytesPerLine(lines); // first: later freed memory would be used again
    const double dock = ofDock(lines);
    const double table = ofTable(lines);
    const double edit = ofEdit(quick ? 2'000 : 20'000);
    std::printf(
        "| P6 | lines a second of the log, over a bare QTableView with the same batches | ≥ "
        "0.25 | %.2f (%.0f k/s of %.0f k/s) | %s |\n",
        dock / table, dock / 1000, table / 1000, dock / table >= 0.25 ? "met" : "missed");
    std::printf("| P6 | ... over a QPlainTextEdit line by line | | %.0f (%.1f k/s) | |\n",
                dock / edit, edit / 1000);
    std::fflush(stdout);
    measureClicks(quick);
    measureFilter(lines);
    std::printf(
        "| P8 | memory per kept line, text included, of %d lines | ≤ 143 bytes | %.0f bytes "
        "| %s |\n",
        lines, bytes, bytes <= 143 /* a quarter of CuteCom's 571 */ ? "met" : "missed");
    std::fflush(stdout);
    return measureRun(quick);
}
