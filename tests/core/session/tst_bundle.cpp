#include "core/session/bundle.h"

#include "core/session/ziparchive.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <ctime>

using namespace fota;
using namespace Qt::StringLiterals;

/// A session bundle is read whole or refused with the reason; nothing in it is taken on trust.
class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void sameBytes();
    void hostile_data();
    void hostile();
    void aLink();
    void cutAnywhere();
    void everyBitCounts();
    void bombIsRefusedSoon();
};

namespace {

struct Part
{
    QByteArray name;
    QByteArray text;
};
using Parts = QList<Part>;

const Part kTranscript{"transcript.jsonl", R"({"at":null,"direction":"sent","text":"AT"})"
                                           "\n"};

QByteArray manifestOf(const Parts &parts, int schema = 1,
                      const QString &format = u"fotabench-bundle"_s)
{
    QJsonArray files;
    for (const Part &part : parts) {
        const QByteArray sum = QCryptographicHash::hash(part.text, QCryptographicHash::Sha256);
        files.append(QJsonObject{{u"name"_s, QString::fromUtf8(part.name)},
                                 {u"bytes"_s, part.text.size()},
                                 {u"sha256"_s, QString::fromLatin1(sum.toHex())}});
    }
    return QJsonDocument(
               QJsonObject{{u"format"_s, format}, {u"schema"_s, schema}, {u"files"_s, files}})
        .toJson();
}

QByteArray zipOf(const Parts &parts)
{
    QByteArray bytes;
    ZipWriter zip([&bytes](QByteArrayView block) {
        bytes += block.toByteArray();
        return true;
    });
    for (const Part &part : parts) {
        zip.begin(part.name);
        zip.write(part.text);
    }
    return zip.finish() ? bytes : QByteArray();
}

QByteArray bundleOf(const Parts &parts)
{
    return zipOf(parts + Parts{{"manifest.json", manifestOf(parts)}});
}

/// The reason, or empty where it was read.
QString refusal(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const Result<BundleContents> contents = checkBundle(file);
    if (contents)
        return {};
    return contents.error().code == ErrorCode::LogUnread && !contents.error().detail.isEmpty()
               ? contents.error().detail
               : u"(refused without a reason)"_s;
}

QByteArray transcriptOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    BundleFile file(std::move(buffer), bundle::kTranscript);
    return file.readAll();
}

} // namespace

void TestBundle::whole()
{
    const QByteArray long_ = QByteArray("0123456789abcdef\n").repeated(100'000);
    QByteArray bytes = bundleOf(
        {{"session.json", R"({"id":"x"})"}, {"analysis.json", "[]"}, {"transcript.jsonl", long_}});
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(isBundle(file));
    const Result<BundleContents> contents = checkBundle(file);
    QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().detail));
    QCOMPARE(contents->session["id"_L1].toString(), u"x"_s);
    QCOMPARE(contents->manifest["schema"_L1].toInt(), 1);
    QCOMPARE(transcriptOf(bytes), long_);
    QByteArray log("AT+GMM\n");
    QBuffer other(&log);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QVERIFY(!isBundle(other));
}

void TestBundle::sameBytes() // in every zone
{
    const QByteArray zone = qgetenv("TZ");
    QList<QByteArray> all;
    for (const char *name : {"UTC", "Pacific/Auckland", "America/Los_Angeles"}) {
        qputenv("TZ", name);
        ::tzset();
        all += bundleOf({kTranscript});
    }
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    ::tzset();
    QVERIFY(!all[0].isEmpty());
    QCOMPARE(all[1], all[0]);
    QCOMPARE(all[2], all[0]);
}

void TestBundle::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &reason) {
        QTest::newRow(name) << bytes << reason;
    };
    row("L04 nothing", {}, u"damaged"_s);
    row("L04 no zip", "PK\x03\x04 and no more", u"damaged"_s);
    row("L04 an empty zip", zipOf({}), u"damaged"_s);
    row("L04 no manifest", zipOf({kTranscript}), u"no manifest"_s);
    row("L04 no transcript", bundleOf({{"analysis.json", "[]"}}), u"no transcript"_s);
    row("L04 another zip", zipOf({{"word/document.xml", "<x/>"}}), u"no file of a bundle"_s);
    row("L04 another manifest",
        zipOf({kTranscript, {"manifest.json", manifestOf({kTranscript}, 1, u"other"_s)}}),
        u"something else"_s);
    row("L10 of a newer program",
        zipOf({kTranscript, {"manifest.json", manifestOf({kTranscript}, 2)}}), u"newer"_s);
    row("L04 wrong checksum",
        zipOf({{kTranscript.name, QByteArray(kTranscript.text).replace("AT", "BT")},
               {"manifest.json", manifestOf({kTranscript})}}),
        u"transcript.jsonl has a wrong checksum"_s);
    row("L04 shorter than it says",
        zipOf({{kTranscript.name, kTranscript.text.chopped(1)},
               {"manifest.json", manifestOf({kTranscript})}}),
        u"transcript.jsonl is cut"_s);
    row("L04 a file is missing",
        zipOf({kTranscript, {"manifest.json", manifestOf({kTranscript, {"session.json", "{}"}})}}),
        u"session.json is missing"_s);
    row("L04 a file too many",
        zipOf({kTranscript, {"extra.txt", "x"}, {"manifest.json", manifestOf({kTranscript})}}),
        u"not in the manifest"_s);
    row("L04 a file twice",
        zipOf({kTranscript, kTranscript, {"manifest.json", manifestOf({kTranscript})}}),
        u"twice"_s);
    row("L04 the manifest is none", zipOf({kTranscript, {"manifest.json", "{"}}),
        u"manifest.json cannot be read"_s);
    row("L04 the session is none", bundleOf({kTranscript, {"session.json", "[]"}}),
        u"session.json cannot be read"_s);
    for (const char *name : {"../transcript.jsonl", "/etc/passwd", "a/b", "..", ".hidden", "C:\\x",
                             "a\\b", "x\x1b[2J", "\u202etxt.exe", "NUL", "~"})
        row(("T14 named " + QByteArray(name).toPercentEncoding()).constData(),
            bundleOf({kTranscript, {name, "x"}}), u"no file of a bundle"_s);
    Parts many{kTranscript};
    for (int i = 0; i < 40; ++i)
        many += {"x" + QByteArray::number(i), "x"};
    row("K08 many files", bundleOf(many), u"more than"_s);
}

void TestBundle::hostile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QString told = refusal(bytes);
    QVERIFY2(told.contains(reason), qPrintable(told));
}

/// A zip that holds a link in the place of its transcript.
void TestBundle::aLink()
{
    QByteArray bytes(64 * 1024, '\0');
    size_t used = 0;
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_memory(zip, bytes.data(), size_t(bytes.size()), &used);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "transcript.jsonl");
    archive_entry_set_filetype(entry, AE_IFLNK);
    archive_entry_set_symlink(entry, "/etc/passwd");
    archive_entry_set_size(entry, 0);
    QCOMPARE(archive_write_header(zip, entry), ARCHIVE_OK);
    archive_entry_free(entry);
    archive_write_close(zip);
    archive_write_free(zip);
    const QString told = refusal(bytes.first(qsizetype(used)));
    QVERIFY2(told.contains(u"no file of a bundle"_s), qPrintable(told));
}

void TestBundle::cutAnywhere() // L04, H04
{
    const QByteArray bytes = bundleOf({kTranscript, {"analysis.json", "[]"}});
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!refusal(bytes.first(size)).isEmpty(), qPrintable(QString::number(size)));
    QCOMPARE(refusal(bytes), QString());
}

/// Whatever is flipped: the bundle is refused, or what it says is the same.
void TestBundle::everyBitCounts()
{
    const QByteArray bytes = bundleOf({kTranscript, {"session.json", R"({"id":"x"})"}});
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ (1 << bit));
            if (refusal(changed).isEmpty())
                QCOMPARE(transcriptOf(changed), kTranscript.text);
            else
                ++refused;
        }
    }
    QVERIFY2(refused > bytes.size(), qPrintable(QString::number(refused)));
}

/// A short file that unpacks to a long one is not unpacked to its end.
void TestBundle::bombIsRefusedSoon()
{
    const QByteArray huge(64 * 1024 * 1024, ' ');
    for (const char *name : {"session.json", "manifest.json"}) {
        const QByteArray bytes = zipOf({kTranscript, {name, huge}});
        QVERIFY(bytes.size() < 200'000);
        QElapsedTimer timer;
        timer.start();
        const QString told = refusal(bytes);
        QVERIFY2(told.contains(u"larger than"_s), qPrintable(told));
        QVERIFY(timer.elapsed() < 2000);
    }
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
