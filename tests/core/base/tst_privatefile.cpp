#include "core/base/privatefile.h"
#include "tests/core/base/inchild.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

static QByteArray outcome(const Result<bool> &result)
{
    return result ? "done"_ba : result.error().detail.toUtf8();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
}

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modes_data();
    void modes();
    void appends();
    void openRefusesALink();
    void replaces();
    void replaceRefusesALink();
    void replaceLeavesNothingBehind();
    void madeOnce();
    void folderIsThere();
    void folderRefused_data();
    void folderRefused();
    void folderOfAnotherUser();
    void folderOfAGroup();
    void readOnlyAsOrdinaryUser();
    void stickyParentIsFine();
    void syncs();
    void stateFolder_data();
    void stateFolder();

private:
    QString at(const char *name) const { return m_dir->path() + u'/' + QString::fromLatin1(name); }
    QByteArray raw(const char *name) const { return QFile::encodeName(at(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPrivateFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestPrivateFile::modes_data()
{
    QTest::addColumn<uint>("mask");
    QTest::newRow("K09 umask 000") << 0000U;
    QTest::newRow("K09 umask 022") << 0022U;
    QTest::newRow("K09 umask 077") << 0077U;
}

void TestPrivateFile::modes()
{
    QFETCH(const uint, mask);
    const Umask umask(mask);
    QVERIFY(makePrivateFolder(at("a/b/c")));
    for (const char *folder : {"a", "a/b", "a/b/c"})
        QCOMPARE(modeOf(raw(folder)), 0700);
    QFile file;
    QVERIFY(openForAppending(file, at("a/log")));
    QCOMPARE(modeOf(raw("a/log")), 0600); // from the moment it exists
    QVERIFY(replaceFile(at("a/settings"), "1"));
    QCOMPARE(modeOf(raw("a/settings")), 0600);
    QVERIFY(replaceFile(at("a/settings"), "2"));
    QCOMPARE(modeOf(raw("a/settings")), 0600);
}

void TestPrivateFile::appends()
{
    for (const QByteArray &part : {"one\n"_ba, "two\n"_ba}) {
        QFile file;
        QVERIFY(openForAppending(file, at("log")));
        QCOMPARE(file.write(part), part.size());
        QVERIFY(syncToDisk(file));
    }
    QCOMPARE(contentOf(at("log")), "one\ntwo\n"_ba);
}

void TestPrivateFile::openRefusesALink() // H17
{
    QVERIFY(replaceFile(at("target"), "kept"));
    QVERIFY(QFile::link(at("target"), at("link")));
    QVERIFY(QFile::link(at("nowhere"), at("dead")));
    QFile file;
    QVERIFY(!openForAppending(file, at("link")));
    QVERIFY(!openForAppending(file, at("dead")));
    QVERIFY(!file.isOpen());
    QCOMPARE(contentOf(at("target")), "kept"_ba);
    QVERIFY(!QFile::exists(at("nowhere")));
    const Result<bool> folder = openForAppending(file, m_dir->path());
    QVERIFY(!folder && folder.error().detail.startsWith(m_dir->path()));
    QCOMPARE(folder.error().code, ErrorCode::Internal);
}

void TestPrivateFile::replaces()
{
    QVERIFY(replaceFile(at("file"), "the old and longer text"));
    QVERIFY(replaceFile(at("file"), "new"));
    QCOMPARE(contentOf(at("file")), "new"_ba);
    QVERIFY(replaceFile(at("file"), ""));
    QCOMPARE(contentOf(at("file")), ""_ba);
}

void TestPrivateFile::replaceRefusesALink() // H17
{
    QVERIFY(replaceFile(at("target"), "kept"));
    QVERIFY(QFile::link(at("target"), at("link")));
    QVERIFY(!replaceFile(at("link"), "new"));
    QCOMPARE(contentOf(at("target")), "kept"_ba);
    QVERIFY(QFileInfo(at("link")).isSymLink());
}

void TestPrivateFile::replaceLeavesNothingBehind()
{
    QVERIFY(!replaceFile(at("missing/file"), "x"));
    QVERIFY(replaceFile(at("file"), "x"));
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QVERIFY(!replaceFile(at("folder"), "x"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"file"_s, u"folder"_s}));
}

void TestPrivateFile::madeOnce()
{
    QCOMPARE(outcome(makeFileOnce(at("once"), "first")), "done"_ba);
    QCOMPARE(outcome(makeFileOnce(at("once"), "second")), "done"_ba);
    QCOMPARE(contentOf(at("once")), "first"_ba);
    QCOMPARE(modeOf(raw("once")), 0600);
    QVERIFY(QFile::link(at("elsewhere"), at("link")));
    QCOMPARE(outcome(makeFileOnce(at("link"), "x")), "done"_ba); // something is there
    QVERIFY(!QFile::exists(at("elsewhere")));
    QVERIFY(outcome(makeFileOnce(at("no/such"), "x")) != "done"_ba);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::System),
             QStringList({u"link"_s, u"once"_s}));
}

void TestPrivateFile::folderIsThere()
{
    QVERIFY(makePrivateFolder(at("a")));
    QVERIFY(makePrivateFolder(at("a")));
    QVERIFY(makePrivateFolder(at("a/../a/./")));
    QVERIFY(makePrivateFolder(at("a/../b")));
    QCOMPARE(modeOf(raw("b")), 0700);
}

void TestPrivateFile::folderRefused_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("H17 a link") << "link"_ba
                                << "symbolic link"_ba;
    QTest::newRow("H17 a link to nowhere") << "dead"_ba
                                           << "symbolic link"_ba;
    QTest::newRow("H17 a file") << "file"_ba
                                << "not a folder"_ba;
    QTest::newRow("H17 others may write") << "open"_ba
                                          << "other users"_ba;
    QTest::newRow("H17 below one where others may write") << "open/a/b"_ba
                                                          << "other users"_ba;
    QTest::newRow("H17 there, below one where others may write") << "open/there"_ba
                                                                 << "other users"_ba;
    QTest::newRow("H17 below a file") << "file/a"_ba
                                      << "Not a directory"_ba;
}

void TestPrivateFile::folderRefused()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, words);
    QVERIFY(makePrivateFolder(at("target")));
    QVERIFY(QFile::link(at("target"), at("link")));
    QVERIFY(QFile::link(at("nowhere"), at("dead")));
    QVERIFY(replaceFile(at("file"), "x"));
    QVERIFY(makePrivateFolder(at("open/there")));
    QCOMPARE(::chmod(raw("open").constData(), 0777), 0);
    const Result<bool> made = makePrivateFolder(at(folder.constData()));
    QVERIFY(!made);
    QVERIFY2(made.error().detail.contains(QString::fromLatin1(words)),
             qPrintable(made.error().detail));
    QVERIFY(!QFile::exists(at("open/a/b")));
    QVERIFY(!QFile::exists(at("nowhere")));
}

void TestPrivateFile::folderOfAnotherUser() // H17, T14
{
    QVERIFY(makePrivateFolder(at("theirs")));
    QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
    const uid_t other = ::geteuid() == 0 ? 12345 : ::geteuid();
    QCOMPARE(::chown(raw("theirs").constData(), other, gid_t(-1)), 0);
    const QByteArray said =
        asOrdinaryUser([this] { return outcome(makePrivateFolder(at("theirs"))); });
    const QByteArray expected =
        ::geteuid() == 0 ? raw("theirs") + ": belongs to another user" : "done"_ba;
    QCOMPARE(said, expected); // an ordinary user cannot give a folder away: then it is its own
}

void TestPrivateFile::folderOfAGroup() // K09
{
    QVERIFY(makePrivateFolder(at("shared/mine")));
    QCOMPARE(::chmod(raw("shared").constData(), 0770), 0);
    QVERIFY(makePrivateFolder(at("shared/mine"))); // the group is the user's own
    const bool given = ::chown(raw("shared").constData(), uid_t(-1), 54321) == 0; // only root can
    QCOMPARE(given, ::geteuid() == 0);
    QCOMPARE(makePrivateFolder(at("shared/mine")).has_value(), !given);
    QCOMPARE(makePrivateFolder(at("shared/new")).has_value(), !given);
}

void TestPrivateFile::readOnlyAsOrdinaryUser() // H06, H08
{
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path()), 0500));
    const QByteArray denied = ": Permission denied";
    QCOMPARE(asOrdinaryUser([this] { return outcome(makePrivateFolder(at("a"))); }),
             raw("a") + denied);
    QCOMPARE(asOrdinaryUser([this] {
                 QFile file;
                 return outcome(openForAppending(file, at("log")));
             }),
             raw("log") + denied);
    QVERIFY(asOrdinaryUser([this] {
                return outcome(replaceFile(at("file"), "x"));
            }).startsWith(raw("file") + ": "));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    QVERIFY(giveToOrdinaryUser(QFile::encodeName(m_dir->path()), 0700));
    QCOMPARE(asOrdinaryUser([this] { return outcome(makePrivateFolder(at("a"))); }),
             "done"_ba); // the mode was the reason
}

void TestPrivateFile::stickyParentIsFine()
{
    QVERIFY(makePrivateFolder(at("tmp")));
    QCOMPARE(::chmod(raw("tmp").constData(), 01777), 0);
    QVERIFY(makePrivateFolder(at("tmp/mine")));
    QCOMPARE(modeOf(raw("tmp/mine")), 0700);
}

void TestPrivateFile::syncs()
{
    QVERIFY(syncFolder(m_dir->path()));
    QVERIFY(!syncFolder(at("missing")));
    QFile full(u"/dev/full"_s); // H07
    QVERIFY(full.open(QIODevice::WriteOnly));
    full.write("x");
    QVERIFY(!syncToDisk(full));
}

void TestPrivateFile::stateFolder_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("expected");
    QTest::newRow("given") << "/state"_ba << u"/state/fotabench"_s;
    QTest::newRow("not given") << ""_ba << QDir::homePath() + u"/.local/state/fotabench"_s;
    QTest::newRow("relative ones are ignored")
        << "state"_ba << QDir::homePath() + u"/.local/state/fotabench"_s;
}

void TestPrivateFile::stateFolder()
{
    QFETCH(const QByteArray, variable);
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", variable);
    QTEST(userStateFolder(), "expected");
    qputenv("XDG_STATE_HOME", before);
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
