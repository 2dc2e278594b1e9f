#include "core/session/indexschema.h"
#include "tests/core/base/inchild.h"
#include "tests/core/session/sessionfolders.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTest>
#include <QThread>

using namespace fota;
using namespace Qt::StringLiterals;

/// The file of the index: it can be lost, and is no way to what is not the program's.
class TestIndexFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folders = std::make_unique<SessionFolders>(); }
    void madeAnew_data();
    void madeAnew();
    void olderSchema();
    void newerSchemaIsRefused();
    void modes();
    void linkIsNotFollowed();
    void readOnlyFolder();
    void noFolder();
    void benchIdOfManyPrograms();

private:
    QString dataDir() const { return m_folders->dataDir(); }
    QString put(int day, const QJsonObject &values, const SessionLabels &labels = {}) const
    {
        return m_folders->put(day, values, labels);
    }
    QString found(const SessionFilter &filter = {}) const { return m_folders->found(filter); }

    std::unique_ptr<SessionFolders> m_folders;
};

namespace {

void run(const QString &file, const QStringList &statements)
{
    SqlConnection connection(u"QSQLITE"_s);
    QSqlDatabase database = connection.database();
    database.setDatabaseName(file);
    QVERIFY(database.open());
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
}

} // namespace

void TestIndexFile::madeAnew_data()
{
    QTest::addColumn<QString>("harm");
    for (const char *harm : {"missing", "empty", "no database", "cut", "header", "middle", "end",
                             "zeros", "another's tables", "newer", "no rows table"})
        QTest::newRow(harm) << QString::fromLatin1(harm);
}

/// Whatever becomes of the file, what is found is what the folders hold.
void TestIndexFile::madeAnew()
{
    QFETCH(const QString, harm);
    for (int day = 1; day <= 9; ++day)
        put(day, summary("Updated"), {{u"t"_s}, QString(800, u'n')});
    const QString expected = found();
    QCOMPARE(expected, u"9 8 7 6 5 4 3 2 1"_s);
    const QString file = SessionIndex::fileOf(dataDir());
    QByteArray bytes = SessionFolders::content(file);
    QVERIFY(bytes.size() > 8000);
    if (harm == u"missing" || harm == u"another's tables")
        QVERIFY(QFile::remove(file));
    else if (harm == u"newer")
        run(file, {u"INSERT INTO history_schema VALUES (%1)"_s.arg(kIndexSchema + 1)});
    else if (harm == u"no rows table")
        run(file, {u"DROP TABLE sessions"_s});
    else {
        if (harm == u"empty")
            bytes.clear();
        else if (harm == u"no database")
            bytes = QByteArray(20'000, 'x');
        else if (harm == u"cut")
            bytes.truncate(bytes.size() / 2);
        else if (harm == u"zeros")
            bytes.fill('\0');
        else if (harm == u"header")
            bytes.replace(20, 60, QByteArray(60, '\xff'));
        else if (harm == u"middle")
            bytes.replace(4096, 4096, QByteArray(4096, '\xff'));
        else
            bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\xa5'));
        QVERIFY(SessionFolders::write(file, bytes));
    }
    if (harm == u"another's tables")
        run(file, {u"CREATE TABLE sessions (x)"_s});
    QCOMPARE(found(), expected);
    QCOMPARE(found({.tag = u"t"_s}), expected);
    SessionIndex index(dataDir(), SessionFolders::bench());
    QVERIFY(index.open());
    QVERIFY(!index.isInMemory()); // and it is kept again
    QCOMPARE(*index.refresh(), 0);
}

/// A row of the first version is there after the step to the present one, and can be searched.
void TestIndexFile::olderSchema()
{
    SqlConnection connection(u"QSQLITE"_s);
    QSqlDatabase database = connection.database();
    database.setDatabaseName(m_folders->path(u"old.sqlite"_s));
    QVERIFY(database.open());
    QVERIFY(migrate(database, 1));
    QCOMPARE(*schemaOf(database), 1);
    QSqlQuery query(database);
    QVERIFY(query.exec(u"INSERT INTO sessions (bench, id, started, imei, outcome) VALUES "
                       "('old', '20250101-120000-aaaa', 5, '352353080000009', 'Updated')"_s));
    QVERIFY(!findSessions(database, {})); // the columns that came later are not there yet
    QVERIFY(migrate(database));
    QCOMPARE(*schemaOf(database), kIndexSchema);
    const auto records = findSessions(database, {.imei = u"0009"_s});
    QVERIFY(records && records->size() == 1);
    QCOMPARE(records->front().id, u"20250101-120000-aaaa"_s);
    QCOMPARE(records->front().elapsedMs, -1);
    SessionRecord more{.id = u"20250101-120000-aaaa"_s, .bench = u"old"_s, .note = u"new"_s};
    QVERIFY(putSession(database, more, u"s"_s, "{}"));
    QCOMPARE(findSessions(database, {})->front().note, u"new"_s);
    QCOMPARE(*wholeSession(database, u"old"_s, more.id), "{}"_ba);
    QVERIFY(migrate(database)); // once more changes nothing
    QCOMPARE(findSessions(database, {})->size(), 1);
}

void TestIndexFile::newerSchemaIsRefused() // L10: where it cannot be made anew
{
    SqlConnection connection(u"QSQLITE"_s);
    QSqlDatabase database = connection.database();
    database.setDatabaseName(m_folders->path(u"new.sqlite"_s));
    QVERIFY(database.open());
    QVERIFY(migrate(database));
    QSqlQuery query(database);
    QVERIFY(query.exec(u"INSERT INTO history_schema VALUES (%1)"_s.arg(kIndexSchema + 1)));
    const Result<bool> refused = migrate(database);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"newer"), qPrintable(refused.error().detail));
    QCOMPARE(*schemaOf(database), kIndexSchema + 1);
}

void TestIndexFile::modes() // K09
{
    const Umask none(0);
    put(1, summary("Updated"));
    QCOMPARE(found(), u"1"_s);
    QVERIFY(benchOf(dataDir()));
    for (const char *name : {"/index.sqlite", "/bench-id"})
        QCOMPARE(modeOf(QFile::encodeName(dataDir()) + name), 0600);
}

void TestIndexFile::linkIsNotFollowed() // H17
{
    put(1, summary("Updated"));
    const QString target = m_folders->path(u"target"_s);
    QVERIFY(SessionFolders::write(target, "mine"));
    QVERIFY(QFile::link(target, SessionIndex::fileOf(dataDir())));
    SessionIndex index(dataDir(), SessionFolders::bench());
    QVERIFY(index.open() && index.refresh());
    QVERIFY(index.isInMemory());
    QCOMPARE(index.find({})->size(), 1);
    QCOMPARE(SessionFolders::content(target), "mine"_ba);
}

void TestIndexFile::readOnlyFolder()
{
    put(1, summary("Updated"));
    const QByteArray folder = QFile::encodeName(dataDir());
    QVERIFY(::chmod(QFile::encodeName(m_folders->path({})).constData(), 0755) == 0);
    QVERIFY(::chmod(folder.constData(), 0755) == 0);
    QCOMPARE(asOrdinaryUser([this]() -> QByteArray {
                 SessionIndex index(dataDir(), SessionFolders::bench());
                 if (!index.open() || !index.refresh())
                     return "not open";
                 return index.isInMemory() ? "memory" : "file";
             }),
             ::geteuid() == 0 ? "memory"_ba : "file"_ba);
    QCOMPARE(::geteuid() == 0, !QFile::exists(SessionIndex::fileOf(dataDir())));
}

void TestIndexFile::noFolder()
{
    const QString nowhere = m_folders->path(u"nowhere"_s);
    SessionIndex index(nowhere, SessionFolders::bench());
    QVERIFY(index.open() && index.refresh());
    QCOMPARE(index.find({})->size(), 0);
    QVERIFY(!QFile::exists(nowhere));
}

/// However many programs draw it at once, the folder has one.
void TestIndexFile::benchIdOfManyPrograms()
{
    constexpr int kPrograms = 8;
    for (int round = 0; round < 20; ++round) {
        const QString folder = m_folders->path(QString::number(round));
        QVERIFY(QDir().mkpath(folder));
        QStringList ids(kPrograms);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < kPrograms; ++i)
            threads.emplace_back(QThread::create([&folder, &ids, i] {
                const auto drawn = benchOf(folder, u"x"_s);
                ids[i] = drawn ? drawn->id : drawn.error().detail;
            }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1);
        QCOMPARE(ids.first().size(), 36);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(u"bench-id"_s));
        QCOMPARE(benchOf(folder)->name, QSysInfo::machineHostName());
    }
}

QTEST_GUILESS_MAIN(TestIndexFile)
#include "tst_indexfile.moc"
