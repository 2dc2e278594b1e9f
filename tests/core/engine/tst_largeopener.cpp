#include "core/engine/logopener.h"
#include "tests/support/logwriter.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fota;
using namespace Qt::StringLiterals;

/// Logs that are not read into memory: what they mean is the same.
class TestLargeOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameAsASmallOne();
    void smallOnesAreRead();
    void utf16BecomesUtf8();
    void sessionFolder();
    void sessionsAreBounded();
    void stopped();

private:
    QString write(const QByteArray &text, const QString &name = u"some.log"_s);
    void open(LogOpener &opener, const QString &path);

    QTemporaryDir m_dir;
    QList<OpenedLog> m_logs;
    QStringList m_texts;
    qint64 m_entries = 0;
};

void TestLargeOpener::init()
{
    m_logs.clear();
    m_texts.clear();
    m_entries = 0;
}

QString TestLargeOpener::write(const QByteArray &text, const QString &name)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestLargeOpener::open(LogOpener &opener, const QString &path)
{
    connect(&opener, &LogOpener::opened, this, [this](const OpenedLog &log) { m_logs += log; });
    connect(&opener, &LogOpener::largeFound, this,
            [this](const QString &text) { m_texts += text; });
    connect(&opener, &LogOpener::logged, this,
            [this](const QList<LogEntry> &entries) { m_entries += entries.size(); });
    opener.open(path);
}

static QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLargeOpener::sameAsASmallOne()
{
    const QString path = QStringLiteral(FOTA_TEST_DATA "/note-session.log");
    LogOpener small;
    open(small, path);
    LogOpener large(0);
    open(large, path);
    QCOMPARE(m_logs.size(), 2);
    const OpenedLog &one = m_logs[0];
    const OpenedLog &other = m_logs[1];
    QVERIFY(!one.isLarge && other.isLarge);
    QCOMPARE(m_texts, QStringList{path});
    QCOMPARE(m_entries, one.entries); // of the small one alone
    QCOMPARE(other.entries, one.entries);
    QCOMPARE(other.format, one.format);
    QCOMPARE(other.analysis, OpenedLog::Analysis::Done);
    QCOMPARE(other.sessionsInAll, 1);
    QCOMPARE(other.sessions.size(), 1);
    QCOMPARE(other.sessions[0].findings, one.sessions[0].findings);
    QCOMPARE(other.sessions[0].last, one.sessions[0].last);
    QCOMPARE(other.sessions[0].steps.size(), one.sessions[0].steps.size());
    for (const LogStep &step : one.sessions[0].steps) {
        QCOMPARE(other.placeOf(step.line).atMs, one.placeOf(step.line).atMs);
        QCOMPARE(other.placeOf(step.line).entry, step.line - 1);
    }
}

void TestLargeOpener::smallOnesAreRead()
{
    const QByteArray text = tests::writeLog(tests::noteSession(), {});
    LogOpener opener(text.size());
    open(opener, write(text));
    QVERIFY(!m_logs.last().isLarge && m_texts.isEmpty());
    LogOpener larger(text.size() - 1);
    open(larger, write(text));
    QVERIFY(m_logs.last().isLarge && m_texts.size() == 1);
}

void TestLargeOpener::utf16BecomesUtf8()
{
    const QByteArray text = tests::writeLog(tests::noteSession(), {.lineEnd = "\r\n"});
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QString plain;
    {
        LogOpener opener(0);
        open(opener, write(encoder(QString::fromUtf8(text.repeated(100)))));
        QCOMPARE(m_texts.size(), 1);
        plain = m_texts.first();
        QCOMPARE(content(plain), text.repeated(100));
        QVERIFY(!(QFile::permissions(plain) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(m_logs.last().sessionsInAll, 100);
    }
    QVERIFY(!QFile::exists(plain));
}

/// Several parts become one text.
void TestLargeOpener::sessionFolder()
{
    const QByteArray text = tests::writeLog(tests::noteSession(), {});
    QVERIFY(QDir(m_dir.path()).mkpath(u"session"_s));
    write(text, u"session/transcript.log"_s);
    write(text, u"session/transcript-2.log"_s);
    LogOpener opener(text.size());
    open(opener, m_dir.filePath(u"session"_s));
    QVERIFY(m_logs.last().isLarge);
    QCOMPARE(content(m_texts.value(0)), text + text);
}

void TestLargeOpener::sessionsAreBounded()
{
    const QByteArray one = tests::writeLog(tests::noteSession(), {});
    const int count = LogOpener::kMostSessions + 5;
    LogOpener opener(0);
    open(opener, write(one.repeated(count)));
    const OpenedLog &log = m_logs.last();
    QCOMPARE(log.sessionsInAll, count);
    QCOMPARE(log.sessions.size(), LogOpener::kMostSessions / 2); // none failed
    QVERIFY(m_logs.size() > 1);                                  // the first ones were told before
    QCOMPARE(m_logs.first().analysis, OpenedLog::Analysis::Running);
    QVERIFY(m_logs.first().sessions.size() >= 1);
}

void TestLargeOpener::stopped()
{
    const QString path = write(tests::writeLog(tests::noteSession(), {}).repeated(2000));
    int opened = 0;
    OpenedLog last;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        LogOpener opener(0);
        connect(&opener, &LogOpener::opened, &opener, [&](const OpenedLog &log) {
            last = log;
            if (++opened == 1)
                QThread::currentThread()->requestInterruption();
        });
        opener.open(path);
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(opened, 2);
    QCOMPARE(last.analysis, OpenedLog::Analysis::Stopped);
    QVERIFY(last.sessionsInAll >= 1 && last.sessionsInAll < 2000);
}

QTEST_GUILESS_MAIN(TestLargeOpener)
#include "tst_largeopener.moc"
