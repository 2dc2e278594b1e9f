#include "core/session/budgets.h"
#include "tests/core/base/inchild.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString kImei = u"490154203237518"_s;
static const QString kOther = u"490154203237526"_s;
static constexpr milliseconds kUnit = 5min;

class TestBudgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gap_data();
    void gap();
    void notTheFifthInAnHour();
    void attemptsSpreadOut();
    void countsAnHour();
    void eachModuleHasItsOwn();
    void outlivesTheProgram();
    void keptForADay();
    void clockSetBack();
    void clockSetForward();
    void switchedOff();
    void applies();
    void appliesOfASubVersion();
    void brokenFile_data();
    void brokenFile();
    void modes();
    void readOnlyFolder();

private:
    QString path(const QString &imei = kImei) const
    {
        return m_dir->path() + u"/data/budgets/"_s + imei + u".json"_s;
    }
    void count(const QDateTime &at, const QString &imei = kImei)
    {
        QVERIFY(m_budgets->countAttempt(imei, at));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Budgets> m_budgets;
    const QDateTime m_now = QDateTime(QDate(2018, 1, 9), QTime(13, 18, 18, 344));
};

void TestBudgets::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_budgets = std::make_unique<Budgets>(m_dir->path() + u"/data"_s);
}

void TestBudgets::gap_data() // N11: 5, 10 and 20 minutes, +- 20 %
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<milliseconds>("expected");
    const auto row = [](const char *name, int failed, double jitter, milliseconds expected) {
        QTest::newRow(name) << failed << jitter << expected;
    };
    row("N11 first", 1, 0.0, 5min);
    row("N11 second", 2, 0.0, 10min);
    row("N11 third", 3, 0.0, 20min);
    row("N11 more of them", 4, 0.0, 20min);
    row("N11 very many", 1'000'000, 0.0, 20min);
    row("N11 shortest", 1, -1.0, 4min);
    row("N11 longest", 3, 1.0, 24min);
    row("none failed", 0, 0.0, 5min);
}

void TestBudgets::gap()
{
    QFETCH(const int, failed);
    QFETCH(const double, jitter);
    QFETCH(const milliseconds, expected);
    QCOMPARE(m_budgets->nextAttempt(kImei, m_now, failed, kUnit, jitter),
             m_now.addMSecs(expected.count()));
}

void TestBudgets::notTheFifthInAnHour() // N10
{
    for (int i = 0; i < 4; ++i)
        count(m_now.addSecs(i));
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, m_now.addSecs(3)), 4);
    for (const int failed : {1, 2, 3, 4})
        QCOMPARE(m_budgets->nextAttempt(kImei, m_now.addSecs(10), failed, kUnit, -1),
                 m_now.addSecs(3600));
    count(m_now.addSecs(20)); // the user's own press: allowed, and counted
    QCOMPARE(m_budgets->nextAttempt(kImei, m_now.addSecs(30), 1, kUnit, 0), m_now.addSecs(3601));
    QCOMPARE(m_budgets->nextAttempt(kImei, m_now.addSecs(3590), 3, kUnit, 0),
             m_now.addSecs(3590 + 1200)); // the gap is longer
}

void TestBudgets::attemptsSpreadOut() // INV-10: whatever the jitter, never five within an hour
{
    QDateTime at = m_now;
    QList<QDateTime> made;
    for (int i = 0; i < 15; ++i) {
        count(at);
        made += at;
        const double jitter = i % 3 - 1;
        at = m_budgets->nextAttempt(kImei, at.addSecs(1), 1, kUnit, jitter);
    }
    for (qsizetype i = 4; i < made.size(); ++i)
        QVERIFY2(made[i - 4].msecsTo(made[i]) >= 3'600'000, QByteArray::number(i).constData());
}

void TestBudgets::countsAnHour()
{
    count(m_now);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, m_now), 1);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, m_now.addMSecs(3'599'999)), 1);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, m_now.addSecs(3600)), 0);
}

void TestBudgets::eachModuleHasItsOwn()
{
    for (int i = 0; i < 4; ++i)
        count(m_now);
    QCOMPARE(m_budgets->attemptsInLastHour(kOther, m_now), 0);
    QCOMPARE(m_budgets->nextAttempt(kOther, m_now, 1, kUnit, 0), m_now.addSecs(300));
}

void TestBudgets::outlivesTheProgram() // N10, INV-10
{
    for (int i = 0; i < 4; ++i)
        count(m_now);
    QVERIFY(m_budgets->countApply(kImei, {u"B026"_s}, u"d.bin"_s));
    const Budgets after(m_dir->path() + u"/data"_s);
    QCOMPARE(after.attemptsInLastHour(kImei, m_now), 4);
    QCOMPARE(after.nextAttempt(kImei, m_now, 1, kUnit, 0), m_now.addSecs(3600));
    QCOMPARE(after.applies(kImei, {u"B026"_s}, u"d.bin"_s), 1);
}

void TestBudgets::keptForADay()
{
    for (int i = 0; i < 40; ++i)
        count(m_now.addSecs(i * 3600));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count(',') < 26);
}

void TestBudgets::clockSetBack() // H12: an hour's wait at most, and not less
{
    for (int i = 0; i < 4; ++i)
        count(m_now);
    const QDateTime back = m_now.addYears(-20);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, back), 4);
    QCOMPARE(m_budgets->nextAttempt(kImei, back, 1, kUnit, 0), back.addSecs(3600));
    count(back);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, back.addSecs(3599)), 5);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, back.addSecs(3600)),
             0); // from here on they are of this time
}

void TestBudgets::clockSetForward() // H12
{
    count(m_now);
    const QDateTime later = m_now.addYears(20);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, later), 0);
    QCOMPARE(m_budgets->nextAttempt(kImei, later, 1, kUnit, 0), later.addSecs(300));
}

void TestBudgets::switchedOff() // --limit backoff=0
{
    for (int i = 0; i < 10; ++i)
        count(m_now);
    QCOMPARE(m_budgets->nextAttempt(kImei, m_now, 3, 0ms, 1), m_now);
}

void TestBudgets::applies() // U22
{
    const QString from = u"30.00.001-B026"_s;
    QCOMPARE(m_budgets->applies(kImei, {from}, u"d.bin"_s), 0);
    QVERIFY(m_budgets->countApply(kImei, {from}, u"d.bin"_s));
    QVERIFY(m_budgets->countApply(kImei, {from}, u"d.bin"_s));
    QVERIFY(m_budgets->countApply(kImei, {from}, u"e.bin"_s));
    QCOMPARE(m_budgets->applies(kImei, {from}, u"d.bin"_s), 2);
    QCOMPARE(m_budgets->applies(kImei, {from}, u"e.bin"_s), 1);
    QCOMPARE(m_budgets->applies(kOther, {from}, u"d.bin"_s), 0);
    count(m_now); // does not forget them
    QCOMPARE(m_budgets->applies(kImei, {from}, u"d.bin"_s), 2);
    QCOMPARE(m_budgets->applies(kImei, {u"30.00.001-B027"_s}, u"d.bin"_s),
             0); // until it runs another version
    QVERIFY(m_budgets->countApply(kImei, {u"30.00.001-B027"_s}, u"d.bin"_s));
    QCOMPARE(m_budgets->applies(kImei, {u"30.00.001-B027"_s}, u"d.bin"_s), 1);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, m_now), 1);
}

void TestBudgets::appliesOfASubVersion() // U22, D11
{
    const QString file = u"d.bin"_s;
    const Budgets::Running two{u"20.00.502"_s, u"2"_s}, three{u"20.00.502"_s, u"3"_s};
    const Budgets::Running unread{u"20.00.502"_s, {}};
    QVERIFY(m_budgets->countApply(kImei, two, file));
    QCOMPARE(m_budgets->applies(kImei, two, file), 1);
    QCOMPARE(m_budgets->applies(kImei, three, file), 0); // another version
    QVERIFY(m_budgets->countApply(kImei, unread, file)); // not another, as far as one knows
    QCOMPARE(m_budgets->applies(kImei, two, file), 2);
    QCOMPARE(m_budgets->applies(kImei, unread, file), 2);
    QVERIFY(m_budgets->countApply(kImei, three, file));
    QCOMPARE(m_budgets->applies(kImei, three, file), 1);
    QCOMPARE(m_budgets->applies(kImei, two, file), 0);
}

void TestBudgets::brokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("H05 empty") << ""_ba;
    QTest::newRow("H05 no JSON") << "\xff\x00{"_ba;
    QTest::newRow("H05 other types") << R"({"attempts":7,"applies":[1],"appliesFrom":{}})"_ba;
    QTest::newRow("H05 other members")
        << R"({"attempts":["x",null,-1,1e300,{}],"applies":{"d.bin":"two"},"appliesFrom":"B026"})"_ba;
    QTest::newRow("K08 huge") << QByteArray(2 << 20, '[');
}

void TestBudgets::brokenFile()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(m_budgets->attemptsInLastHour(kImei, m_now) <= 5);
    QCOMPARE(m_budgets->applies(kImei, {u"B026"_s}, u"d.bin"_s), 0);
    const QDateTime next = m_budgets->nextAttempt(kImei, m_now, 1, kUnit, 0);
    QVERIFY(next >= m_now.addSecs(300) && next <= m_now.addSecs(3600));
    const int before = m_budgets->attemptsInLastHour(kImei, m_now);
    count(m_now);
    QCOMPARE(m_budgets->attemptsInLastHour(kImei, m_now), before + 1);
}

void TestBudgets::modes() // K09
{
    for (const mode_t mask : {0000U, 0022U}) {
        const Umask umask(mask);
        count(m_now, mask == 0 ? kImei : kOther);
        QCOMPARE(modeOf(QFile::encodeName(path(mask == 0 ? kImei : kOther))), 0600);
        QCOMPARE(modeOf(QFile::encodeName(m_dir->path() + u"/data/budgets"_s)), 0700);
    }
}

void TestBudgets::readOnlyFolder() // H06: what is not counted is not begun
{
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path()), 0500));
    const auto write = [this]() -> QByteArray {
        const Result<bool> attempt = m_budgets->countAttempt(kImei, m_now);
        const Result<bool> apply = m_budgets->countApply(kImei, {u"B026"_s}, u"d.bin"_s);
        if (attempt && apply)
            return "written";
        return !attempt && !apply && attempt.error().code == ErrorCode::JournalNotWritten
                       && apply.error().code == ErrorCode::JournalNotWritten
                   ? "refused"
                   : "half";
    };
    QCOMPARE(asOrdinaryUser(write), "refused"_ba);
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path())));
    QCOMPARE(asOrdinaryUser(write), "written"_ba);
}

QTEST_GUILESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
