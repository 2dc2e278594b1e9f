#include "core/base/secret.h"

#include <QTest>
#include <QVariant>

#include <fcntl.h>
#include <unistd.h>

#include <string_view>
#include <type_traits>

using namespace fota;
using namespace Qt::StringLiterals;

// K10: no way from a secret to text but reveal().
static_assert(
    !std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<Secret, bool>);
static_assert(
    !std::is_constructible_v<QString, Secret> && !std::is_constructible_v<QByteArray, Secret>);

/// Does the memory at an address of this process still hold the letters, whoever has it by now?
/// Allocates nothing: that could get the very place, and overwrite it.
static bool holds(const char *address)
{
    char bytes[200];
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const bool isRead =
        ::pread(memory, bytes, sizeof bytes, off_t(quintptr(address))) == sizeof bytes;
    ::close(memory);
    return !isRead
           || std::string_view(bytes, sizeof bytes).find("QQQQQQQQ") != std::string_view::npos;
}

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsBytes();
    void printsStars();
    void noText();
    void wiped_data();
    void wiped();
    void copyKeepsIt();
};

void TestSecret::holdsItsBytes()
{
    const Secret secret("pass\0word"_ba);
    QCOMPARE(secret.reveal(), "pass\0word"_ba);
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(""_ba).isEmpty());
    QCOMPARE(Secret(secret), secret);
    QVERIFY(secret != Secret("other"_ba));
}

void TestSecret::printsStars() // K10
{
    QString printed;
    QDebug(&printed) << Secret("canary"_ba) << QList<Secret>{Secret("canary"_ba)}
                     << QVariant::fromValue(Secret("canary"_ba));
    QVERIFY(printed.contains(u"***"));
    QVERIFY2(!printed.contains(u"canary"), qPrintable(printed));
}

void TestSecret::noText()
{
    const QVariant variant = QVariant::fromValue(Secret("canary"_ba));
    QVERIFY(!variant.canConvert<QString>());
    QVERIFY(!variant.canConvert<QByteArray>());
    QCOMPARE(variant.toString(), QString());
}

void TestSecret::wiped_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("K10 destroyed") << 0;
    QTest::newRow("K10 another takes its place") << 1;
    QTest::newRow("K10 another is moved into its place") << 2;
    QTest::newRow("K10 emptied") << 3;
    QTest::newRow("K10 last of two copies") << 4;
    QTest::newRow("K10 moved, then destroyed") << 5;
}

void TestSecret::wiped()
{
    QFETCH(const int, how);
    const char *address = nullptr;
    constexpr qsizetype kSize = 200;
    {
        Secret secret(QByteArray(kSize, 'Q'));
        const Secret other("another"_ba);
        address = secret.reveal().constData();
        QVERIFY(holds(address));
        switch (how) {
        case 1:
            secret = other;
            break;
        case 2:
            secret = Secret("another"_ba);
            break;
        case 3:
            secret = {};
            break;
        case 4: {
            Secret copy = secret;
            secret = other;
            QVERIFY(holds(address)); // the copy still has it
            break;
        }
        case 5: {
            const Secret moved = std::move(secret);
            break;
        }
        default:
            break;
        }
        if (how == 1 || how == 2 || how == 3)
            QVERIFY(!holds(address));
    }
    QVERIFY(!holds(address));
}

void TestSecret::copyKeepsIt()
{
    Secret copy;
    {
        const Secret secret("password"_ba);
        copy = secret;
    }
    QCOMPARE(copy.reveal(), "password"_ba);
    copy = *&copy;
    QCOMPARE(copy.reveal(), "password"_ba);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
