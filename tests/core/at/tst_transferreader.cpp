#include "core/at/transferreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fota;
using namespace Qt::StringLiterals;

static constexpr qsizetype kCap = 64 * 1024;
static const QByteArray kNote =
    "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD";

class TestTransferReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transfer_data();
    void transfer();
    void unfinished_data();
    void unfinished();
    void cap_data();
    void cap();
    void endlessIsNotKept();
    void beginForgets();
    void randomFilesOfKnownSize();
};

void TestTransferReader::transfer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QList<QByteArray>>("after");
    QTest::addColumn<bool>("imitatesEnd");

    const qint64 unknown = -1;
    const QList<QByteArray> none;
    QTest::newRow("the note's") << kNote + "\r\nNO CARRIER\r\n"
                                << unknown << kNote << none << false;
    QTest::newRow("C08 CR LF at the end of the file")
        << "a,b\r\n\r\nNO CARRIER\r\n"_ba << unknown << "a,b\r\n"_ba << none << false;
    QTest::newRow("C08 LF at the end of the file")
        << "a,b\n\r\nNO CARRIER\r\n"_ba << unknown << "a,b\n"_ba << none << false;
    QTest::newRow("C08 CR at the end of the file")
        << "a,b\r\r\nNO CARRIER\r\n"_ba << unknown << "a,b\r"_ba << none << false;
    QTest::newRow("C08 size known, no line end of the module's")
        << "a,b\r\nNO CARRIER\r\n"_ba << qint64(5) << "a,b\r\n"_ba << none << false;
    QTest::newRow("C08 size known, line end is the module's")
        << "a,b\r\nNO CARRIER\r\n"_ba << qint64(3) << "a,b"_ba << none << false;
    QTest::newRow("C08 size known and wrong")
        << "a,b\r\nNO CARRIER\r\n"_ba << qint64(9) << "a,b"_ba << none << false;
    QTest::newRow("A03 LF") << "a,b\nNO CARRIER\n"_ba << unknown << "a,b"_ba << none << false;
    QTest::newRow("A03 CR") << "a,b\rNO CARRIER\r"_ba << unknown << "a,b"_ba << none << false;
    QTest::newRow("empty") << "\r\nNO CARRIER\r\n"_ba << unknown << QByteArray() << none << false;
    QTest::newRow("empty, no line end")
        << "NO CARRIER\r\n"_ba << unknown << QByteArray() << none << false;
    QTest::newRow("A18 every byte") << "\0\x01\x1b\x7f\x80\xff\r\nNO CARRIER\r\n"_ba << unknown
                                    << "\0\x01\x1b\x7f\x80\xff"_ba << none << false;
    QTest::newRow("URC behind the end")
        << "a\r\nNO CARRIER\r\n+CEREG: 1\r\n\r\n#QSS: 1\r\n"_ba << unknown << "a"_ba
        << QList<QByteArray>{"+CEREG: 1", "#QSS: 1"} << false;
    QTest::newRow("URC behind the end, size known")
        << "a\r\nNO CARRIER\r\n+CEREG: 1\r\n"_ba << qint64(1) << "a"_ba
        << QList<QByteArray>{"+CEREG: 1"} << false;
    QTest::newRow("C32 the words inside a line")
        << "a NO CARRIER b\r\nNO CARRIER\r\n"_ba << unknown << "a NO CARRIER b"_ba << none << false;
    QTest::newRow("C32 a longer word")
        << "NO CARRIERS\r\nNO CARRIER\r\n"_ba << unknown << "NO CARRIERS"_ba << none << false;
    QTest::newRow("C32 OK") << "a\r\nOK\r\nb\r\nNO CARRIER\r\n"_ba << unknown << "a\r\nOK\r\nb"_ba
                            << none << false;
    QTest::newRow("C32 the end itself") << "a\r\nNO CARRIER\r\nb\r\nNO CARRIER\r\n"_ba << unknown
                                        << "a\r\nNO CARRIER\r\nb"_ba << none << true;
    QTest::newRow("C32 the end and an answer")
        << "a\r\nNO CARRIER\r\nOK\r\n+GMR: 9\r\nNO CARRIER\r\n"_ba << unknown
        << "a\r\nNO CARRIER\r\nOK\r\n+GMR: 9"_ba << none << true;
    QTest::newRow("C32 size known decides for the last")
        << "a\r\nNO CARRIER\r\n\r\nNO CARRIER\r\n"_ba << qint64(15) << "a\r\nNO CARRIER\r\n"_ba
        << none << true;
    QTest::newRow("C32 size known decides for the first")
        << "a\r\nNO CARRIER\r\n\r\nNO CARRIER\r\n"_ba << qint64(1) << "a"_ba
        << QList<QByteArray>{"NO CARRIER"} << true;
    QTest::newRow("C33 URC inside the data")
        << "a,b\r\n+CEREG: 1\r\nc,d\r\nNO CARRIER\r\n"_ba << unknown << "a,b\r\n+CEREG: 1\r\nc,d"_ba
        << none << false;
}

void TestTransferReader::transfer()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, expected);
    QFETCH(const QByteArray, data);
    QFETCH(const QList<QByteArray>, after);
    QFETCH(const bool, imitatesEnd);
    const auto isRight = [&](const TransferReader &reader) {
        const TransferReader::Transfer got = reader.take();
        return reader.endInSight() && got.data == data && got.after == after
               && got.imitatesEnd == imitatesEnd && !reader.overflowed()
               && reader.received() == bytes.size();
    };
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        TransferReader reader;
        reader.begin(expected, kCap);
        reader.feed(QByteArrayView(bytes).first(cut));
        reader.feed(QByteArrayView(bytes).sliced(cut));
        QVERIFY2(isRight(reader), qPrintable(u"cut after %1 bytes"_s.arg(cut)));
    }
    TransferReader reader;
    reader.begin(expected, kCap);
    for (const char byte : bytes)
        reader.feed(QByteArrayView(&byte, 1));
    QVERIFY2(isRight(reader), "one byte at a time (A04)");
    QCOMPARE(reader.take().data, data);
}

void TestTransferReader::unfinished_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("imitatesEnd");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("F11 cut in the file") << kNote.first(20) << false;
    QTest::newRow("F20 no end") << kNote + "\r\n" << false;
    QTest::newRow("end without its line end") << kNote + "\r\nNO CARRIER" << false;
    QTest::newRow("end in the middle of a line") << kNote + "NO CARRIER\r\n" << false;
    QTest::newRow("C32 file goes on behind it") << "a\r\nNO CARRIER\r\nb\r\n"_ba << true;
    QTest::newRow("C32 a fake OK behind it") << "a\r\nNO CARRIER\r\nOK\r\n"_ba << true;
    QTest::newRow("C32 URC, then more") << "a\r\nNO CARRIER\r\n+CEREG: 1\r\nb\r\n"_ba << true;
}

void TestTransferReader::unfinished()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, imitatesEnd);
    TransferReader reader;
    reader.begin(-1, kCap);
    reader.feed(bytes);
    QVERIFY(!reader.endInSight());
    const TransferReader::Transfer got = reader.take();
    QCOMPARE(got.data, bytes);
    QCOMPARE(got.after, QList<QByteArray>());
    QCOMPARE(got.imitatesEnd, imitatesEnd);
}

void TestTransferReader::cap_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("overflowed");
    QTest::newRow("at the cap") << kCap << false;
    QTest::newRow("C12 above it") << kCap + 65 << true;
    QTest::newRow("C12 100 times") << 100 * kCap << true;
}

void TestTransferReader::cap()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, overflowed);
    const QByteArray bytes = QByteArray(size, 'x') + "\r\nNO CARRIER\r\n";
    for (const qsizetype portion : {bytes.size(), qsizetype(1021)}) {
        TransferReader reader;
        reader.begin(-1, kCap);
        for (qsizetype at = 0; at < bytes.size(); at += portion)
            reader.feed(QByteArrayView(bytes).sliced(at, std::min(portion, bytes.size() - at)));
        QCOMPARE(reader.overflowed(), overflowed);
        QCOMPARE(reader.endInSight(), !overflowed);
        QVERIFY(reader.received() <= kCap + 64);
        QVERIFY(overflowed || reader.take().data.size() == size);
    }
}

void TestTransferReader::endlessIsNotKept() // C12, F20
{
    TransferReader reader;
    reader.begin(-1, kCap);
    const QByteArray portion(1024 * 1024, 'x');
    for (int i = 0; i < 100; ++i)
        reader.feed(portion);
    QVERIFY(reader.overflowed());
    QVERIFY(reader.received() <= kCap + 64);
}

void TestTransferReader::beginForgets()
{
    TransferReader reader;
    reader.begin(-1, 4);
    reader.feed(QByteArray(200, 'x'));
    QVERIFY(reader.overflowed());
    reader.begin(-1, kCap);
    QVERIFY(!reader.overflowed());
    QCOMPARE(reader.received(), 0);
    reader.feed("a\r\nNO CARRIER\r\n");
    QCOMPARE(reader.take().data, "a"_ba);
}

void TestTransferReader::randomFilesOfKnownSize() // C32: whatever is in the file, a known size
                                                  // finds its end
{
    constexpr quint32 seed = 4711;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QList<QByteArray> pieces{
        "NO CARRIER",         "\r\n", "\r", "\n", "OK", "ERROR", "+CEREG: 1", "a,b",
        "\r\nNO CARRIER\r\n", "\0"_ba};
    for (int round = 0; round < 3000; ++round) {
        QByteArray file;
        for (int i = random.bounded(8); i > 0; --i)
            file += pieces[random.bounded(pieces.size())];
        TransferReader reader;
        reader.begin(file.size(), kCap);
        reader.feed(file + "\r\nNO CARRIER\r\n");
        QVERIFY2(reader.endInSight(), file.toPercentEncoding().constData());
        QVERIFY2(reader.take().data == file, file.toPercentEncoding().constData());
    }
}

QTEST_GUILESS_MAIN(TestTransferReader)
#include "tst_transferreader.moc"
