#include "core/session/sessionstore.h"
#include "core/session/steptimes.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace fota;
using namespace Qt::StringLiterals;

/// What earlier sessions say of the time that a step takes.
class TestStepTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void medianAndSpread_data();
    void medianAndSpread();
    void onlyThatModel();
    void onlyModulesOnALine_data();
    void onlyModulesOnALine();
    void brokenRecordsCountAsNone_data();
    void brokenRecordsCountAsNone();
    void whatIsNoFileIsNotOpened();
    void onlyTheNewest();
    void visitsAreBounded();
    void recordIsReadBack();

private:
    void put(const QString &id, const QByteArray &record) const;
    void session(const QString &id, const QJsonObject &times, const QString &model = kModel,
                 const QString &port = u"/dev/ttyUSB1"_s) const;
    QList<StepTime> usual() const { return usualStepTimes(m_dir->path(), kModel); }

    static inline const QString kModel = u"ME910C1-NA"_s;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStepTimes::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestStepTimes::put(const QString &id, const QByteArray &record) const
{
    const QString folder = m_dir->filePath(u"sessions/"_s + id);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/session.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(record) == record.size());
}

void TestStepTimes::session(const QString &id, const QJsonObject &times, const QString &model,
                            const QString &port) const
{
    put(id,
        QJsonDocument(QJsonObject{{u"model"_s, model}, {u"port"_s, port}, {u"stepTimes"_s, times}})
            .toJson());
}

void TestStepTimes::medianAndSpread_data()
{
    QTest::addColumn<QList<int>>("times"); // one a session
    QTest::addColumn<StepTime>("expected");
    const auto row = [](const char *name, const QList<int> &times, qint64 median, qint64 from,
                        qint64 to) {
        QTest::newRow(name) << times << StepTime{u"4.k"_s, median, from, to, int(times.size())};
    };
    row("one", {41'200}, 41'200, 41'200, 41'200);
    row("two", {40'000, 50'000}, 45'000, 40'000, 50'000);
    row("three, one far off", {40'000, 900'000, 42'000}, 42'000, 40'000, 900'000);
    row("four: the ends are left out", {40'000, 900'000, 42'000, 44'000}, 43'000, 42'000, 44'000);
    row("eight", {8, 1, 7, 2, 6, 3, 5, 4}, 4, 3, 6);
}

void TestStepTimes::medianAndSpread()
{
    QFETCH(const QList<int>, times);
    QFETCH(const StepTime, expected);
    for (int i = 0; i < times.size(); ++i)
        session(u"2026010%1-120000-aaaa"_s.arg(i), {{u"4.k"_s, QJsonArray{times[i]}}});
    QCOMPARE(usual(), QList<StepTime>{expected});
}

void TestStepTimes::onlyThatModel()
{
    session(u"20260101-120000-aaaa"_s, {{u"4.c"_s, QJsonArray{100}}});
    session(u"20260102-120000-aaaa"_s, {{u"4.c"_s, QJsonArray{900}}}, u"LE910-NA1"_s);
    QCOMPARE(usual(), QList<StepTime>({{u"4.c"_s, 100, 100, 100, 1}}));
    QCOMPARE(usualStepTimes(m_dir->path(), {}), QList<StepTime>());
    QCOMPARE(usualStepTimes(m_dir->filePath(u"nowhere"_s), kModel), QList<StepTime>());
}

void TestStepTimes::onlyModulesOnALine_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("counts");
    QTest::newRow("serial") << u"/dev/ttyUSB1"_s << true;
    QTest::newRow("network") << u"rfc2217://bench:4001"_s << true;
    QTest::newRow("demo") << u"sim:demo"_s << false;
    QTest::newRow("replay") << u"replay:/logs/a.log"_s << false;
    QTest::newRow("not told") << QString() << false;
}

void TestStepTimes::onlyModulesOnALine()
{
    QFETCH(const QString, port);
    QFETCH(const bool, counts);
    session(u"20260101-120000-aaaa"_s, {{u"4.c"_s, QJsonArray{100}}}, kModel, port);
    QCOMPARE(!usual().isEmpty(), counts);
}

void TestStepTimes::brokenRecordsCountAsNone_data()
{
    QTest::addColumn<QByteArray>("record");
    const QByteArray head = R"({"model":"ME910C1-NA","port":"/dev/ttyUSB1","stepTimes":)";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << head + R"({"4.c":[900)";
    QTest::newRow("binary") << QByteArray(1000, '\0');
    QTest::newRow("a list") << QByteArray("[1,2,3]");
    QTest::newRow("times are a list") << head + "[900]}";
    QTest::newRow("times are a text") << head + "\"900\"}";
    QTest::newRow("no list of visits") << head + R"({"4.c":900}})";
    QTest::newRow("a text among the visits") << head + R"({"4.c":["900"]}})";
    QTest::newRow("below zero") << head + R"({"4.c":[-900]}})";
    QTest::newRow("more than a day") << head + R"({"4.c":[90000000]}})";
    QTest::newRow("beyond all numbers") << head + R"({"4.c":[1e300]}})";
    QTest::newRow("too long") << head + R"({"4.c":[900]},"more":")" + QByteArray(2 << 20, 'x')
                                     + "\"}";
}

void TestStepTimes::brokenRecordsCountAsNone()
{
    QFETCH(const QByteArray, record);
    put(u"20260102-120000-aaaa"_s, record);
    session(u"20260101-120000-aaaa"_s, {{u"4.c"_s, QJsonArray{100}}});
    QCOMPARE(usual(), QList<StepTime>({{u"4.c"_s, 100, 100, 100, 1}}));
}

void TestStepTimes::whatIsNoFileIsNotOpened() // a pipe would never end
{
    session(u"20260101-120000-aaaa"_s, {{u"4.c"_s, QJsonArray{100}}});
    const QString folder = m_dir->filePath(u"sessions/20260102-120000-aaaa"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::mkfifo(qPrintable(folder + u"/session.json"_s), 0600), 0);
    const QString other = m_dir->filePath(u"sessions/20260103-120000-aaaa"_s);
    QVERIFY(QDir().mkpath(other));
    QVERIFY(QFile::link(m_dir->filePath(u"sessions/20260101-120000-aaaa/session.json"_s),
                        other + u"/session.json"_s));
    QCOMPARE(usual(), QList<StepTime>({{u"4.c"_s, 100, 100, 100, 1}}));
}

void TestStepTimes::onlyTheNewest()
{
    session(u"20250101-120000-aaaa"_s, {{u"4.c"_s, QJsonArray{900}}});
    for (int i = 0; i < kMostStepSessions; ++i)
        session(u"20260101-1200%1-aaaa"_s.arg(i, 2, 10, QLatin1Char('0')),
                {{u"4.c"_s, QJsonArray{100}}});
    QCOMPARE(usual(), QList<StepTime>({{u"4.c"_s, 100, 100, 100, kMostStepSessions}}));
}

void TestStepTimes::visitsAreBounded()
{
    StepTimes times;
    for (int i = 0; i < 1000; ++i)
        times.add(u"4.c"_s, i);
    QCOMPARE(times.toJson()["4.c"_L1].toArray().size(), StepTimes::kVisits);
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(100);
    session(u"20260101-120000-aaaa"_s, {{u"4.c"_s, many}});
    QCOMPARE(usual().value(0).count, StepTimes::kVisits);
}

void TestStepTimes::recordIsReadBack()
{
    StepTimes times;
    times.add(u"4.c"_s, 107);
    times.add(u"4.c"_s, 109);
    times.add(u"UPLOAD"_s, 60'000);
    session(u"20260101-120000-aaaa"_s, times.toJson());
    QCOMPARE(usual(), QList<StepTime>({{u"4.c"_s, 108, 107, 109, 2},
                                       {u"UPLOAD"_s, 60'000, 60'000, 60'000, 1}}));
    times.clear();
    QVERIFY(times.toJson().isEmpty());
}

QTEST_GUILESS_MAIN(TestStepTimes)
#include "tst_steptimes.moc"
