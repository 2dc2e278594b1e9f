#include "core/engine/logopener.h"
#include "tests/support/logwriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;

class TestLogOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noteIsRead();
    void withoutTimes();
    void severalSessions();
    void restartsOnRecord();
    void notRead_data();
    void notRead();
    void halfRead();
    void guessedIsMarked();
    void interrupted();

private:
    QString write(const QByteArray &text);
    void open(const QString &path);

    QTemporaryDir m_dir;
    QList<LogEntry> m_entries;
    OpenedLog m_log;
    int m_opened = 0;
};

QString TestLogOpener::write(const QByteArray &text)
{
    QFile file(m_dir.filePath(u"some.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestLogOpener::open(const QString &path)
{
    m_entries.clear();
    m_log = {};
    m_opened = 0;
    LogOpener opener;
    connect(&opener, &LogOpener::logged, this,
            [this](const QList<LogEntry> &entries) { m_entries += entries; });
    connect(&opener, &LogOpener::opened, this, [this](const OpenedLog &log) {
        m_log = log;
        ++m_opened;
    });
    opener.open(path);
}

void TestLogOpener::noteIsRead()
{
    open(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    QCOMPARE(m_opened, 1);
    QCOMPARE(m_log.error.code, ErrorCode::None);
    QCOMPARE(m_log.format, LogFormat::Note);
    QCOMPARE(m_log.sessions.size(), 1);
    QCOMPARE(m_log.entries, m_entries.size());
    QCOMPARE(m_entries.size(), 45);

    // A stamp is a time of this place: it is shown as it was written.
    const LogStep &first = m_log.sessions.first().steps.first();
    QCOMPARE(first.step, u"4.a"_s);
    const OpenedLog::Place place = m_log.placeOf(first.line);
    QCOMPARE(m_entries[place.entry].text, first.command.toUtf8());
    QCOMPARE(m_entries[place.entry].step, QByteArray("4.a"));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(place.atMs).toString(Qt::ISODateWithMs),
             u"2018-01-09T13:18:19.560"_s);
    for (const LogFinding &finding : m_log.sessions.first().findings)
        QVERIFY(m_log.places.contains(finding.line));

    const LoggedValues &values = m_log.sessions.first().values;
    QCOMPARE(values.signal.size(), 1);
    QVERIFY(values.signal.first().quality);
    QCOMPARE(values.signal.first().quality->rssiDbm, std::optional(-63));
    QVERIFY(m_log.placeOf(values.signal.first().line).atMs > place.atMs);
    QCOMPARE(values.registrations.size(), 1);
    QCOMPARE(values.registrations.first().value.status, 1);
    QVERIFY(m_log.placeOf(values.registrations.first().line).atMs > place.atMs);
    QVERIFY(m_log.restarts.isEmpty()); // nobody wrote down how it restarted
}

void TestLogOpener::withoutTimes()
{
    open(write(tests::writeLog(tests::noteSession(), {.format = LogFormat::Plain})));
    QCOMPARE(m_log.format, LogFormat::Plain);
    QCOMPARE(m_log.sessions.first().outcome, std::optional(VerdictKind::Updated));
    for (const LogEntry &entry : m_entries)
        QCOMPARE(entry.atMs, 0);
    for (const LoggedSignal &signal : m_log.sessions.first().values.signal)
        QCOMPARE(m_log.placeOf(signal.line).atMs, 0);
}

void TestLogOpener::severalSessions()
{
    const QByteArray one = tests::writeLog(tests::noteSession(), {.format = LogFormat::Clock});
    open(write(one + one));
    QCOMPARE(m_log.sessions.size(), 2);
    const qint64 second = m_log.sessions[1].steps.first().line;
    QCOMPARE(m_log.placeOf(second).entry,
             m_log.placeOf(m_log.sessions[0].steps.first().line).entry + m_log.entries / 2);
}

/// A session's folder tells of the restarts what no AT log can.
void TestLogOpener::restartsOnRecord()
{
    const QDir folder(m_dir.filePath(u"session"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    const auto put = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    put(u"transcript.log"_s, tests::writeLog(tests::noteSession(), {}));
    put(u"events.jsonl"_s,
        R"({"event":"restart","count":1,"evidence":"Silence","elapsedMs":1})"
        "\n" // before any apply
        R"({"event":"step","step":"4.n","state":"started"})"
        "\n"
        R"({"event":"step","step":"4.n","state":"done"})"
        "\n"
        R"({"event":"restart","count":1,"evidence":"PortVanished","elapsedMs":9000,"port":"x"})"
        "\n"
        "{no event\n"
        R"({"event":"restart","count":2,"evidence":"Hearsay","elapsedMs":9500})"
        "\n"
        R"({"event":"restart","count":2,"evidence":"BootText","elapsedMs":20000})"
        "\n"
        R"({"event":"step","step":"4.n","state":"done"})"
        "\n");
    open(folder.path());
    QCOMPARE(m_log.error.code, ErrorCode::None);
    QCOMPARE(m_log.restarts.size(), 2);
    QCOMPARE(m_log.restarts[0].size(), 2);
    QCOMPARE(m_log.restarts[0][0].evidence, RestartReport::Evidence::PortVanished);
    QCOMPARE(m_log.restarts[0][0].elapsedMs, 9000);
    QCOMPARE(m_log.restarts[0][0].port, u"x"_s);
    QCOMPARE(m_log.restarts[0][1].count, 2);
    QCOMPARE(m_log.restarts[0][1].evidence, RestartReport::Evidence::BootText);
    QVERIFY(m_log.restarts[1].isEmpty());
}

void TestLogOpener::notRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_dir.filePath(u"missing.log"_s);
    QTest::newRow("a folder") << m_dir.path();
    QTest::newRow("endless") << u"/dev/zero"_s;
}

void TestLogOpener::notRead()
{
    QFETCH(QString, path);
    open(path);
    QCOMPARE(m_opened, 1);
    QCOMPARE(m_log.error.code, ErrorCode::LogUnread);
    QVERIFY(m_entries.isEmpty());
}

/// A session's folder of which a part cannot be read: that is told, and what could be is shown.
void TestLogOpener::halfRead()
{
    const QDir folder(m_dir.filePath(u"half"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    QFile first(folder.filePath(u"transcript.log"_s));
    QVERIFY(first.open(QIODevice::WriteOnly));
    first.write(tests::writeLog(tests::noteSession(), {}));
    first.close();
    QVERIFY(QFile::link(u"/proc/self/mem"_s, folder.filePath(u"transcript-2.log"_s)));
    open(folder.path());
    QCOMPARE(m_opened, 1);
    QCOMPARE(m_log.error.code, ErrorCode::LogUnread);
    QVERIFY(!m_log.error.detail.isEmpty());
    QCOMPARE(m_entries.size(), tests::noteSession().size());
    QCOMPARE(m_log.sessions.first().commands, 15);
}

void TestLogOpener::guessedIsMarked()
{
    const auto isGuessed = [this](LogFormat format) {
        open(write(tests::writeLog(tests::noteSession(), {format})));
        return !m_entries.isEmpty()
               && std::ranges::all_of(m_entries, [](const auto &entry) { return entry.isGuessed; });
    };
    QVERIFY(isGuessed(LogFormat::Note));
    QVERIFY(isGuessed(LogFormat::Plain));
    QVERIFY(!isGuessed(LogFormat::ModemManager));
    QVERIFY(!isGuessed(LogFormat::JsonLines));
}

/// The window closes while a long log is read.
void TestLogOpener::interrupted()
{
    const QByteArray one = tests::writeLog(tests::noteSession(), {});
    const QString path = write(one.repeated(2000));
    int batches = 0;
    bool opened = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        LogOpener opener;
        connect(&opener, &LogOpener::logged, &opener, [&batches] {
            if (++batches == 1)
                QThread::currentThread()->requestInterruption();
        });
        connect(&opener, &LogOpener::opened, &opener, [&opened] { opened = true; });
        opener.open(path);
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(batches, 1);
    QVERIFY(!opened);
}

QTEST_GUILESS_MAIN(TestLogOpener)
#include "tst_logopener.moc"
