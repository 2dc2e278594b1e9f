#include "core/log/linesearch.h"
#include "tests/core/log/linefiles.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

class TestLineSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asNaively_data();
    void asNaively();
    void acrossPieces_data();
    void acrossPieces();
    void addsToWhatIsThere();
    void waitsForTheIndex();
    void longLine();
    void everyByteFolded();

private:
    QList<qint64> found(const QString &path, const LineQuery &query, qint64 piece);
    LineFiles m_files;
};

static LineQuery literal(const QByteArray &text)
{
    return {1, text, {}};
}

static LineQuery asked(const QByteArray &text)
{
    return {
        1, {}, [text](QByteArrayView line) { return line.toByteArray().toLower().contains(text); }};
}

static QList<qint64> linesWith(const QByteArray &text, const QByteArray &literal)
{
    QList<qint64> lines;
    const QByteArrayList all = LineFiles::linesOf(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].toLower().contains(literal))
            lines += i;
    }
    return lines;
}

static LinesFound next(LineSearch &search, qint64 bytes)
{
    LinesFound found;
    search.next(bytes, &found);
    return found;
}

static void take(const LinesFound &found, QList<qint64> *lines)
{
    const qsizetype before = lines->size();
    for (qsizetype word = 0; word < found.bits.size(); ++word) {
        for (int bit = 0; bit < 64; ++bit) {
            if (found.bits[word] >> bit & 1)
                *lines += found.first + word * 64 + bit;
        }
    }
    QCOMPARE(lines->size() - before, found.count);
    QCOMPARE(found.id, 1);
}

QList<qint64> TestLineSearch::found(const QString &path, const LineQuery &query, qint64 piece)
{
    LineIndex index;
    if (!index.open(path))
        return {-1};
    while (index.grow(LineIndex::kBlock)) {}
    LineSearch search(index, query);
    QList<qint64> lines;
    while (!search.isOver())
        take(next(search, piece), &lines);
    return lines;
}

void TestLineSearch::asNaively_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QByteArray>("text");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        for (const QByteArray &text : {"a"_ba, "ok"_ba, "at+csq"_ba, "bb a"_ba, "\xe9"_ba,
                                       QByteArray(1, '\0'), "nowhere"_ba, "bat+csqok"_ba})
            QTest::addRow("%u: %s", seed, text.toHex().constData()) << seed << text;
    }
}

void TestLineSearch::asNaively()
{
    QFETCH(quint32, seed);
    QFETCH(QByteArray, text);
    const QByteArray log = LineFiles::random(seed, 4 * LineIndex::kBlock + 77);
    const QString path = m_files.write(log);
    const QList<qint64> wanted = linesWith(log, text);
    QCOMPARE(found(path, literal(text), LineIndex::kBlock), wanted);
    QCOMPARE(found(path, literal(text), 3 * LineIndex::kBlock), wanted);
    QCOMPARE(found(path, asked(text), 1), wanted);
}

void TestLineSearch::acrossPieces_data()
{
    QTest::addColumn<int>("before");
    for (int before = 0; before <= 12; ++before)
        QTest::addRow("%d bytes before the border", before) << before;
}

void TestLineSearch::acrossPieces()
{
    QFETCH(int, before);
    const QByteArray log = QByteArray(LineIndex::kBlock - before, '\n') + "AT#OTAUP=0\n"
                           + QByteArray(LineIndex::kBlock, '\n') + "at#otaup=0";
    QCOMPARE(found(m_files.write(log), literal("at#otaup=0"), LineIndex::kBlock),
             linesWith(log, "at#otaup=0"));
}

void TestLineSearch::addsToWhatIsThere()
{
    const QByteArray log = LineFiles::random(8, 7 * LineIndex::kBlock);
    LineIndex index;
    QVERIFY(index.open(m_files.write(log)));
    while (index.grow(LineIndex::kBlock)) {}
    LineSearch search(index, literal("ok"));
    LinesFound found;
    while (!search.isOver())
        search.next(LineIndex::kBlock, &found);
    QList<qint64> lines;
    take(found, &lines);
    QCOMPARE(lines, linesWith(log, "ok"));
}

void TestLineSearch::waitsForTheIndex()
{
    const QByteArray log = LineFiles::random(5, 5 * LineIndex::kBlock + 5);
    LineIndex index;
    QVERIFY(index.open(m_files.write(log)));
    for (const LineQuery &query : {literal("ok"), asked("ok")}) {
        QVERIFY(index.open(m_files.write(log)));
        LineSearch search(index, query);
        QVERIFY(!search.hasWork() && !search.isOver());
        QList<qint64> lines;
        qint64 looked = 0;
        while (!search.isOver()) {
            index.grow(LineIndex::kBlock);
            while (search.hasWork()) {
                const LinesFound some = next(search, LineIndex::kBlock);
                QVERIFY(some.looked >= looked && some.looked <= index.lines());
                looked = some.looked;
                take(some, &lines);
            }
        }
        QCOMPARE(lines, linesWith(log, "ok"));
        QCOMPARE(looked, index.lines());
    }
}

void TestLineSearch::longLine()
{
    QByteArray log = "ok\n" + QByteArray(100'000'000, 'o') + "\nOK";
    log.replace(50'000'000, 2, "oK");
    QCOMPARE(found(m_files.write(log), literal("ok"), LineIndex::kMostRead),
             (QList<qint64>{0, 1, 2}));
}

/// Only A to Z have another case; every other byte is itself.
void TestLineSearch::everyByteFolded()
{
    QByteArray log;
    for (int c = 1; c < 256; ++c)
        log += QByteArray("<") + char(c) + ">\n";
    const QString path = m_files.write(log);
    for (int c = 1; c < 256; ++c) {
        if (c == '\r' || c == '\n' || (c >= 'A' && c <= 'Z'))
            continue;
        const QByteArray text = QByteArray("<") + char(c) + '>';
        QCOMPARE(found(path, literal(text), LineIndex::kBlock), linesWith(log, text));
    }
}

QTEST_GUILESS_MAIN(TestLineSearch)
#include "tst_linesearch.moc"
