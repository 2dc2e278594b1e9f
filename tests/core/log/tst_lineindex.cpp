#include "core/log/lineindex.h"
#include "tests/core/log/linefiles.h"

#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

class TestLineIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void randomLines_data();
    void randomLines();
    void anyPlace();
    void grows();
    void longLine();
    void memory();
    void fileShrinks();
    void cannotBeRead();

private:
    LineFiles m_files;
};

static const qsizetype kWhole = 1 << 30;

static QByteArrayList indexed(const QString &path)
{
    LineIndex index;
    if (!index.open(path))
        return {"not opened"};
    while (index.grow(LineIndex::kBlock)) {}
    QByteArrayList all;
    while (all.size() < index.lines()) {
        const QByteArrayList some = index.read(all.size(), 1000, kWhole);
        if (some.isEmpty())
            return {"not read"};
        all += some;
    }
    return all;
}

void TestLineIndex::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("LF") << "AT\nOK\n"_ba;
    QTest::newRow("CRLF") << "AT\r\nOK\r\n"_ba;
    QTest::newRow("CR") << "AT\rOK\r"_ba;
    QTest::newRow("LFCR") << "AT\n\rOK\n\r"_ba;
    QTest::newRow("no end") << "AT\nOK"_ba;
    QTest::newRow("no end behind CRLF") << "AT\r\n\r\nOK"_ba;
    QTest::newRow("one byte") << "a"_ba;
    QTest::newRow("an end alone") << "\n"_ba;
    QTest::newRow("LFCR alone") << "\n\r"_ba;
    QTest::newRow("LFCRLF") << "a\n\r\nb"_ba;
    QTest::newRow("CRCRLF") << "a\r\r\nb\r\r\n"_ba;
    QTest::newRow("LFCRCRLF") << "\n\r\r\n"_ba;
    QTest::newRow("LFLFCRCR") << "\n\n\r\r"_ba;
    QTest::newRow("NUL") << "a\0b\n\0\nc"_ba;
    QTest::newRow("mark") << "\xef\xbb\xbf"
                             "AT\nOK\n"_ba;
    for (const qsizetype before : {-3, -2, -1, 0, 1, 2}) {
        const QByteArray word(LineIndex::kBlock + before, 'x');
        for (const char *end : {"\n", "\r", "\r\n", "\n\r", "\n\r\n", "\r\r\n"})
            QTest::addRow("a block and %d, %s", int(before), QByteArray(end).toHex().constData())
                << word + end + "OK" + end + word + end;
    }
}

void TestLineIndex::lines()
{
    QFETCH(QByteArray, text);
    QCOMPARE(indexed(m_files.write(text)), LineFiles::linesOf(text));
}

void TestLineIndex::randomLines_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLineIndex::randomLines()
{
    QFETCH(quint32, seed);
    const QByteArray text = LineFiles::random(seed, 3 * LineIndex::kBlock + seed * 1009);
    QCOMPARE(indexed(m_files.write(text)), LineFiles::linesOf(text));
}

void TestLineIndex::anyPlace()
{
    const QByteArray text = LineFiles::random(99, 4 * LineIndex::kBlock);
    const QByteArrayList lines = LineFiles::linesOf(text);
    LineIndex index;
    QVERIFY(index.open(m_files.write(text)));
    QVERIFY(!index.grow(text.size()));
    QCOMPARE(index.lines(), lines.size());
    for (qsizetype line = 0; line < lines.size(); line += 97)
        QCOMPARE(index.read(line, 3, 2), [&] {
            QByteArrayList part = lines.sliced(line, std::min<qsizetype>(3, lines.size() - line));
            for (QByteArray &one : part)
                one.truncate(2);
            return part;
        }());
    QVERIFY(index.read(lines.size(), 1, 10).isEmpty());
}

void TestLineIndex::grows()
{
    const QByteArray text = QByteArray("AT\r\n").repeated(int(LineIndex::kBlock));
    LineIndex index;
    QVERIFY(index.open(m_files.write(text)));
    QCOMPARE(index.lines(), 0);
    QVERIFY(index.grow(LineIndex::kBlock));
    QCOMPARE(index.lines(), LineIndex::kBlock / 4);
    QCOMPARE(index.read(index.lines() - 1, 5, 10), QByteArrayList{"AT"}); // the rest comes later
    QVERIFY(!index.isComplete());
    while (index.grow(LineIndex::kBlock)) {}
    QVERIFY(index.isComplete());
    QCOMPARE(index.lines(), LineIndex::kBlock);
}

void TestLineIndex::longLine()
{
    const QByteArray text = "first\n" + QByteArray(100'000'000, 'x') + "\r\nlast";
    LineIndex index;
    QVERIFY(index.open(m_files.write(text)));
    while (index.grow(LineIndex::kMostRead)) {}
    QCOMPARE(index.lines(), 3);
    QCOMPARE(index.read(0, 3, 5), (QByteArrayList{"first", "xxxxx", "last"}));
    QCOMPARE(index.read(1, 1, kWhole).first().size(), 100'000'000);
}

/// Of empty lines, the most that there can be.
void TestLineIndex::memory()
{
    const QByteArray text(4 * LineIndex::kMostRead, '\n');
    LineIndex index;
    QVERIFY(index.open(m_files.write(text)));
    while (index.grow(LineIndex::kMostRead)) {}
    QCOMPARE(index.lines(), text.size());
    QVERIFY(index.memory() * 100 < index.lines());
}

/// What is no longer there cannot be read; nothing else happens.
void TestLineIndex::fileShrinks()
{
    const QByteArray text = QByteArray("AT\n").repeated(int(LineIndex::kBlock));
    const QString path = m_files.write(text);
    LineIndex whole;
    LineIndex half;
    QVERIFY(whole.open(path));
    QVERIFY(!whole.grow(text.size()));
    QVERIFY(half.open(path));
    QVERIFY(half.grow(LineIndex::kBlock));
    QVERIFY(QFile::resize(path, LineIndex::kBlock + 1));
    QVERIFY(whole.read(LineIndex::kBlock - 1, 1, 10).isEmpty());
    QCOMPARE(whole.read(0, 1, 10), QByteArrayList{"AT"});
    while (half.grow(LineIndex::kBlock)) {}
    QVERIFY(half.isComplete() && half.isCutEarly());
    QCOMPARE(half.lines(), LineIndex::kBlock / 3 + 1);
    QVERIFY(QFile::remove(path));
    QCOMPARE(half.read(0, 1, 10), QByteArrayList{"AT"}); // it is open
}

void TestLineIndex::cannotBeRead()
{
    LineIndex index;
    QVERIFY(!index.open(u"/no/such/file"_s));
    QVERIFY(!index.errorString().isEmpty());
    QCOMPARE(index.lines(), 0);
}

QTEST_GUILESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
