#include "core/transport/transport.h"
#include "tests/support/enginebench.h"

#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

/// What the engine asks of the host in a run, and that the run does not depend on the answer.
class TestHostGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsKeptAwake_data();
    void aRunIsKeptAwake();
    void batteryInTheConsent();
    void seizedPort();
};

void TestHostGuard::aRunIsKeptAwake_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<VerdictKind>("verdict");
    QTest::addColumn<int>("times"); ///< passes that apply
    const auto row = [](const char *name, const QByteArray &more, VerdictKind verdict, int times) {
        QTest::newRow(name) << R"({"module": "ME910C1-NA")" + more + '}' << verdict << times;
    };
    row("H11 updated", "", VerdictKind::Updated, 1);
    row("H11 two passes", R"(, "apply": {"after": "old"})", VerdictKind::NotUpdated, 2);
    row("H11 never back", R"(, "apply": {"seconds": 90000})", VerdictKind::ModuleLost, 1);
    row("H11 apply refused", R"(, "faults": [{"at": "AT#OTAUP", "do": "err", "code": 4}])",
        VerdictKind::NotUpdated, 1);
    row("H11 already current", R"(, "firmware": "30.00.001-B026_FOTA")",
        VerdictKind::AlreadyCurrent, 0);
}

namespace {

struct Diary
{
    QList<QByteArray> lines;
};

/// Writes down what it is asked, and answers as a service would.
struct WrittenSleep : SleepInhibitor
{
    explicit WrittenSleep(Diary &diaryIn) : diary(diaryIn) {}
    void hold(Told told) override
    {
        if (!std::exchange(held, true))
            diary.lines += "hold";
        told(u"refused by test"_s);
    }
    void release() override
    {
        if (std::exchange(held, false))
            diary.lines += "release";
    }
    Diary &diary;
    bool held = false;
};

struct LowBattery : PowerSource
{
    std::optional<int> batteryPercent() const override { return 5; }
};

} // namespace

void TestHostGuard::aRunIsKeptAwake()
{
    QFETCH(const QByteArray, scenario);
    QFETCH(const VerdictKind, verdict);
    QFETCH(const int, times);
    Diary diary;
    HostServices services;
    services.sleep = std::make_unique<WrittenSleep>(diary);
    EngineBench bench(scenario);
    bench.useHost(services);
    bench.putSample();
    QList<QByteArray> steps;
    connect(bench.engine.get(), &Engine::stepChanged, this, [&](const StepReport &report) {
        if (report.state == StepReport::State::Started)
            diary.lines += report.step.toLatin1();
    });
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, verdict);
    QCOMPARE(diary.lines.count("hold"), times);
    QCOMPARE(diary.lines.count("release"), times);
    for (qsizetype i = 0; i < diary.lines.size(); ++i) {
        if (diary.lines[i] == "4.n") // before the first byte, with the step that sends it
            QVERIFY(diary.lines.value(i + 1) == "hold" || diary.lines.value(i - 1) == "hold");
    }
    QVERIFY(times == 0 || diary.lines.lastIndexOf("release") > diary.lines.lastIndexOf("4.n"));
    // Told once, as a detail of the log.
    QCOMPARE(bench.transcript().count("sleep is not inhibited: refused by test"),
             times > 0 ? 1 : 0);
}

void TestHostGuard::batteryInTheConsent() // H22
{
    HostServices services;
    services.power = std::make_unique<LowBattery>();
    EngineBench bench;
    bench.useHost(services);
    bench.putSample();
    const auto isWarning = [](const Error &note) { return note.code == ErrorCode::HostOnBattery; };
    QVERIFY(bench.run(bench.request(RunRequest::Kind::Check)));
    QCOMPARE(std::ranges::count_if(bench.result->notes, isWarning), 1); // what the consent lists
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated); // and nothing stops for it
    QCOMPARE(std::ranges::count_if(bench.result->notes, isWarning), 1);
}

namespace {

/// A port that another program holds as long as \a held says.
class SeizedTransport : public Transport
{
public:
    SeizedTransport(std::unique_ptr<Transport> line, const bool &held)
        : m_line(std::move(line)), m_held(held)
    {
        connect(m_line.get(), &Transport::opened, this, &Transport::opened);
        connect(m_line.get(), &Transport::received, this, &Transport::received);
        connect(m_line.get(), &Transport::lost, this, &Transport::lost);
    }
    void open() override
    {
        if (!m_held)
            return m_line->open();
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT lost({ErrorCode::PortBusy, name(), {}});
            },
            Qt::QueuedConnection);
    }
    qint64 write(const QByteArray &bytes) override { return m_line->write(bytes); }
    void close() override { m_line->close(); }
    bool isOpen() const override { return m_line->isOpen(); }
    QString name() const override { return m_line->name(); }
    bool vanishesInRestart() const override { return m_line->vanishesInRestart(); }

private:
    std::unique_ptr<Transport> m_line;
    const bool &m_held;
};

} // namespace

/// A modem service is faster when the module returns: it is waited for, and said once (H18).
void TestHostGuard::seizedPort()
{
    bool held = false;
    EngineBench bench;
    bench.putSample();
    bench.between = [&held](std::unique_ptr<Transport> line) {
        return std::make_unique<SeizedTransport>(std::move(line), held);
    };
    QList<Error> notices;
    connect(bench.engine.get(), &Engine::noticed, this,
            [&notices](const Error &notice) { notices += notice; });
    connect(bench.engine.get(), &Engine::restarted, this, [&](const RestartReport &report) {
        if (report.count != 1)
            return;
        held = true;
        bench.clock.after(std::chrono::minutes(4), [&held] { held = false; });
    });
    QVERIFY(bench.run(bench.request()));
    QCOMPARE(bench.result->verdict, VerdictKind::Updated);
    QCOMPARE(std::ranges::count_if(
                 notices, [](const Error &notice) { return notice.code == ErrorCode::PortSeized; }),
             1);
    QVERIFY(bench.result->elapsedMs > 240'000);
    QCOMPARE(bench.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestHostGuard)
#include "tst_hostguard.moc"
