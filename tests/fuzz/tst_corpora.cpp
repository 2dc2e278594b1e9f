#include "tests/fuzz/target.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fota::fuzz {

static QStringList s_broken;

void holds(bool property, const char *what)
{
    if (!property)
        s_broken += QString::fromUtf8(what);
}

QList<Target> &targets()
{
    static QList<Target> all;
    return all;
}

} // namespace fota::fuzz

using namespace fota;

/// Replays what the fuzz targets have kept: seeds, and every input that once found something (K20).
class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetHasACorpus();
    void replay_data();
    void replay();
    void anotherPropertyFails();
};

namespace {

const QString kCorpus = QStringLiteral(FOTA_CORPUS);

} // namespace

void TestCorpora::everyTargetHasACorpus()
{
    QStringList names;
    for (const fuzz::Target &target : std::as_const(fuzz::targets()))
        names += QString::fromLatin1(target.name);
    names.sort();
    QCOMPARE(names.size(), 13); // Z01 to Z12, Z06 for logs and for bundles
    QCOMPARE(QDir(kCorpus).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
}

void TestCorpora::replay_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("folder");
    for (int i = 0; i < fuzz::targets().size(); ++i) {
        const char *name = fuzz::targets().at(i).name;
        QTest::newRow(name) << i << kCorpus + u'/' + QString::fromLatin1(name);
    }
}

void TestCorpora::replay() // Z01 to Z12
{
    QFETCH(const int, target);
    QFETCH(const QString, folder);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        fuzz::s_broken.clear();
        fuzz::targets().at(target).run(file.readAll());
        QVERIFY2(fuzz::s_broken.isEmpty(),
                 qPrintable(info.filePath() + u": "_s + fuzz::s_broken.join(u"; "_s)));
    }
    fuzz::targets().at(target).run({}); // and nothing at all
    QCOMPARE(fuzz::s_broken, QStringList());
}

void TestCorpora::anotherPropertyFails() // a property that does not hold is told
{
    fuzz::s_broken.clear();
    fuzz::holds(false, "planted");
    QCOMPARE(fuzz::s_broken, QStringList{u"planted"_s});
    fuzz::s_broken.clear();
}

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
