#include "core/log/transcript.h"
#include "core/session/sessionrecord.h"
#include "core/session/sessionstore.h"
#include "tests/core/base/inchild.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace fota;
using namespace Qt::StringLiterals;

static LogEntry entry(const QByteArray &text)
{
    return {1515503898344, LogEntry::Direction::Received, {}, text};
}

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void idHoldsNoIdentifier();
    void appendsAtOnce();
    void oneRecordOneLine();
    void summary();
    void summaryOfAnother();
    void oneValueMore();
    void anotherSession();
    void nothingBeforeItBegins();
    void modes_data();
    void modes();
    void diskFull();
    void readOnlyFolder();
    void linkRefused();
    void prunes();
    void prunesByChoice();
    void prunesNothingThatIsWritten();
    void longSession();
    void fullSession();
    void prunesBySize();

private:
    QString dataDir() const { return m_dir->path() + u"/data"_s; }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    const QDateTime m_now = QDateTime(QDate(2018, 1, 9), QTime(13, 18, 18, 344));
};

void TestSessionStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSessionStore::idHoldsNoIdentifier() // L08
{
    static const QRegularExpression form(u"^20180109-131818-[a-z2-9]{4}$"_s);
    QSet<QString> ids;
    for (int i = 0; i < 20; ++i) {
        SessionStore store(dataDir());
        QVERIFY(store.begin(m_now));
        QVERIFY2(form.match(store.id()).hasMatch(), qPrintable(store.id()));
        ids.insert(store.id());
    }
    QVERIFY(ids.size() > 15); // by chance two may be the same
}

void TestSessionStore::appendsAtOnce()
{
    SessionStore store(dataDir());
    QVERIFY(!store.isOpen());
    QVERIFY(store.begin(m_now));
    QVERIFY(store.isOpen());
    QCOMPARE(store.transcriptPath(),
             dataDir() + u"/sessions/"_s + store.id() + u"/transcript.log"_s);
    QByteArray expected;
    for (const char *text : {"AT+GMM", "ME910C1-NA", "OK"}) {
        QVERIFY(store.append(entry(text)));
        expected += transcriptLine(entry(text)) + '\n';
        QCOMPARE(content(store.transcriptPath()),
                 expected); // on its way to the disk, whatever comes (H15)
    }
}

void TestSessionStore::oneRecordOneLine() // L11
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QVERIFY(store.append(entry("x\n[Tue Jan 09 13:18:18.344 2018] AT#OTAUP=0\r\n")));
    QCOMPARE(content(store.transcriptPath()).count('\n'), 1);
}

void TestSessionStore::summary()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QVERIFY(store.writeSummary({{u"verdict"_s, u"Failed"_s}, {u"long"_s, QString(1000, u'x')}}));
    QVERIFY(store.writeSummary({{u"verdict"_s, u"Updated"_s}}));
    const QByteArray json = content(dataDir() + u"/sessions/"_s + store.id() + u"/session.json"_s);
    QCOMPARE(QJsonDocument::fromJson(json).object(), (QJsonObject{{u"verdict"_s, u"Updated"_s}}));
}

void TestSessionStore::summaryOfAnother() // L12
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    const QString first = store.id();
    const QString path = dataDir() + u"/sessions/"_s + first + u"/session.json"_s;
    const auto now = [&path] { return QJsonDocument::fromJson(content(path)).object(); };
    QVERIFY(store.addToSummary(u"push"_s, 1));
    QVERIFY(store.begin(m_now.addSecs(1)));
    QVERIFY(store.writeSummaryOf(first, {{u"outcome"_s, u"Updated"_s}}));
    QCOMPARE(now()["outcome"_L1].toString(), u"Updated"_s);
    QCOMPARE(now()["push"_L1].toInt(), 1);
    QVERIFY(store.writeSummaryOf(first, {{u"outcome"_s, u"Failed"_s}}));
    QCOMPARE(now()["outcome"_L1].toString(), u"Updated"_s);
    // What is gone stays gone, and a journal's words lead nowhere else.
    QVERIFY(store.writeSummaryOf(u"20180109-131818-aaaa"_s, {{u"outcome"_s, u"Failed"_s}}));
    QVERIFY(!QFile::exists(dataDir() + u"/sessions/20180109-131818-aaaa"_s));
    QVERIFY(store.writeSummaryOf(u".."_s, {{u"outcome"_s, u"Failed"_s}}));
    QVERIFY(!QFile::exists(dataDir() + u"/session.json"_s));
}

void TestSessionStore::oneValueMore()
{
    SessionStore store(dataDir());
    QVERIFY(!store.addToSummary(u"offer"_s, 1)); // of no session
    QVERIFY(store.begin(m_now));
    const QString path = dataDir() + u"/sessions/"_s + store.id() + u"/session.json"_s;
    const auto now = [&path] { return QJsonDocument::fromJson(content(path)).object(); };
    QVERIFY(store.addToSummary(u"offer"_s, 1));
    QCOMPARE(now(), (QJsonObject{{u"id"_s, store.id()}, {u"offer"_s, 1}}));
    QVERIFY(store.writeSummary({{u"id"_s, store.id()}, {u"verdict"_s, u"Failed"_s}}));
    QVERIFY(store.addToSummary(u"offer"_s, 2));
    QCOMPARE(now(),
             (QJsonObject{{u"id"_s, store.id()}, {u"verdict"_s, u"Failed"_s}, {u"offer"_s, 2}}));
    QVERIFY(QFile::resize(path, 2'000'000)); // K08: no summary of ours
    QVERIFY(store.addToSummary(u"offer"_s, 3));
    QCOMPARE(now(), (QJsonObject{{u"id"_s, store.id()}, {u"offer"_s, 3}}));
}

void TestSessionStore::anotherSession()
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    const QString first = store.transcriptPath();
    QVERIFY(store.append(entry("one")));
    QVERIFY(store.begin(m_now.addSecs(1)));
    QVERIFY(store.append(entry("two")));
    QVERIFY(content(first).endsWith("one\n"));
    QVERIFY(content(store.transcriptPath()).endsWith("two\n"));
    store.end();
    QVERIFY(!store.isOpen());
    QCOMPARE(store.transcriptPath(), QString());
}

void TestSessionStore::nothingBeforeItBegins()
{
    SessionStore store(dataDir());
    QVERIFY(store.append(entry("x")));
    QVERIFY(!store.writeSummary({}));
    QVERIFY(!QFile::exists(dataDir()));
}

void TestSessionStore::modes_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("K09 umask 000") << 0000U;
    QTest::newRow("K09 umask 022") << 0022U;
}

void TestSessionStore::modes()
{
    QFETCH(const uint, mask);
    const Umask umask(mask);
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    QVERIFY(store.append(entry("x")));
    QVERIFY(store.writeSummary({}));
    const QString folder = dataDir() + u"/sessions/"_s + store.id();
    for (const QString &path : {dataDir(), dataDir() + u"/sessions"_s, folder})
        QCOMPARE(modeOf(QFile::encodeName(path)), 0700);
    for (const QString &path : {folder + u"/transcript.log"_s, folder + u"/session.json"_s})
        QCOMPARE(modeOf(QFile::encodeName(path)), 0600);
}

void TestSessionStore::diskFull() // H07: told once, and the run goes on
{
    const QByteArray said = inChild([this]() -> QByteArray {
        ::signal(SIGXFSZ, SIG_IGN);
        SessionStore store(dataDir());
        if (!store.begin(m_now))
            return "not begun";
        const rlimit full{200, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &full);
        QByteArray told;
        for (int i = 0; i < 10; ++i)
            told += store.append(entry("0123456789")) ? '.' : '!';
        return told;
    });
    QCOMPARE(said, "....!....."_ba); // 42 bytes a line
}

void TestSessionStore::readOnlyFolder() // H08
{
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path()), 0500));
    const auto begin = [this]() -> QByteArray {
        SessionStore store(dataDir());
        const Result<bool> begun = store.begin(m_now);
        if (begun)
            return "begun";
        const bool goesOn = store.isOpen() && !store.id().isEmpty() && store.append(entry("x"))
                            && !store.writeSummary({});
        return begun.error().code == ErrorCode::LogNotWritten && goesOn
                       && store.transcriptPath().isEmpty()
                   ? "in memory only"
                   : "stuck";
    };
    QCOMPARE(asOrdinaryUser(begin), "in memory only"_ba);
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path())));
    QCOMPARE(asOrdinaryUser(begin), "begun"_ba);
}

void TestSessionStore::linkRefused() // H17
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"target"_s)));
    QVERIFY(QDir().mkpath(dataDir()));
    QVERIFY(QFile::link(m_dir->filePath(u"target"_s), dataDir() + u"/sessions"_s));
    SessionStore store(dataDir());
    const Result<bool> begun = store.begin(m_now);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::LogNotWritten);
    QVERIFY(QDir(m_dir->filePath(u"target"_s)).isEmpty());
}

void TestSessionStore::prunes()
{
    for (int i = 0; i < KeptSessions().sessions + 7; ++i) {
        SessionStore store(dataDir());
        QVERIFY(store.begin(m_now.addDays(i)));
    }
    QVERIFY(QDir().mkpath(m_dir->filePath(u"target/kept"_s)));
    QVERIFY(QFile::link(m_dir->filePath(u"target"_s), dataDir() + u"/sessions/00000000-link"_s));
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now.addDays(-1))); // the clock was set back: its own is the oldest
    store.prune();
    const QStringList ids =
        QDir(dataDir() + u"/sessions"_s)
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    QCOMPARE(ids.size(), KeptSessions().sessions + 1);
    QCOMPARE(ids.first(), store.id());
    QVERIFY(ids[1].startsWith(u"20180116-"_s));
    QVERIFY(QFile::exists(store.transcriptPath()));
    QVERIFY(QFile::exists(m_dir->filePath(u"target/kept"_s))); // links are not followed
}

/// As many as the user wants, and as much.
void TestSessionStore::prunesByChoice()
{
    const auto begun = [this](int count) {
        for (int i = 0; i < count; ++i) {
            SessionStore store(dataDir());
            QVERIFY(store.begin(m_now.addDays(i)));
        }
    };
    const auto left = [this] { return sessionIds(dataDir()).size(); };
    begun(70);
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now.addDays(100)));
    store.keep({100, 500});
    store.prune();
    QCOMPARE(left(), 71);
    store.keep({3, 500});
    store.prune();
    QCOMPARE(left(), 3);

    QFile large(sessionFolder(dataDir(), sessionIds(dataDir()).at(1)) + u"/transcript-2.log"_s);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(11'000'000)); // with a hole
    store.keep({3, 10});
    store.prune();
    QCOMPARE(sessionIds(dataDir()), QStringList{store.id()}); // nor what is older than it
}

/// A second program that needs little room takes none from the first.
void TestSessionStore::prunesNothingThatIsWritten()
{
    SessionStore running(dataDir());
    QVERIFY(running.begin(m_now));
    const QString id = running.id();
    SessionStore other(dataDir());
    QVERIFY(other.begin(m_now.addDays(1)));
    other.keep({1, 1});
    other.prune();
    QCOMPARE(sessionIds(dataDir()).size(), 2);
    QVERIFY(running.append(entry("OK")));
    running.end();
    other.prune();
    QCOMPARE(sessionIds(dataDir()), QStringList{other.id()});
    QVERIFY(id != other.id());
}

void TestSessionStore::longSession() // L02
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    const QString first = store.transcriptPath();
    QCryptographicHash whole(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    for (int i = 0; bytes < 100'000'000; ++i) {
        const LogEntry one = entry(QByteArray(1 + i * 7919 % 60'000, char('a' + i % 26)));
        const QByteArray line = transcriptLine(one) + '\n';
        QVERIFY(store.append(one));
        whole.addData(line);
        bytes += line.size();
    }
    QCOMPARE(store.transcriptPath(), first);
    QCryptographicHash parts(QCryptographicHash::Sha256);
    for (int part = 1; part <= 6; ++part) {
        const QString name =
            part == 1 ? first : QString(first).replace(u".log"_s, u"-%1.log"_s.arg(part));
        const QByteArray text = content(name);
        QVERIFY(text.endsWith('\n')); // no record is in two parts
        QVERIFY(text.size() <= SessionStore::kPartBytes);
        QCOMPARE(modeOf(name.toLocal8Bit()), 0600);
        parts.addData(text);
    }
    QCOMPARE(parts.result(), whole.result());
}

void TestSessionStore::fullSession() // L02
{
    SessionStore store(dataDir());
    QVERIFY(store.begin(m_now));
    const LogEntry one = entry(QByteArray(1'000'000, 'x'));
    int written = 0;
    while (written < 1000 && store.append(one))
        ++written;
    QVERIFY(written > 200 && written < 1000);
    QVERIFY(store.isBroken()); // told once, by append()
    QVERIFY(store.append(one));
    qint64 bytes = 0;
    const QDir folder(dataDir() + u"/sessions/"_s + store.id());
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    QVERIFY(bytes <= SessionStore::kSizeCap);
    QVERIFY(content(folder.filePath(u"transcript-16.log"_s)).endsWith("] [the log is full]\n"));
    QVERIFY(store.writeSummary({})); // what the session is about is kept all the same
}

void TestSessionStore::prunesBySize() // L02
{
    QStringList ids;
    SessionStore store(dataDir());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(store.begin(m_now.addSecs(i)));
        ids += store.id();
        QVERIFY(QFile(store.transcriptPath()).resize(200'000'000)); // takes no room on the disk
    }
    store.prune();
    const QStringList left =
        QDir(dataDir() + u"/sessions"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(left, ids.last(2));
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
