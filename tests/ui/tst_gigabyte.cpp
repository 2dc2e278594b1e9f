#include "tests/support/biglog.h"
#include "tests/ui/support/logbench.h"
#include "ui/log/findbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// A log of a gigabyte in the window: opened, searched, looked at at both ends and analysed to its
/// end, with half a million sessions, in the memory that a small one takes.
class TestGigabyte : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInBounds();
};

static qint64 mostResidentKb()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss;
}

void TestGigabyte::staysInBounds()
{
    constexpr qint64 kBytes = 1'000'000'000;
    constexpr qint64 kMostKb = 300 * 1000;
    constexpr int kPatience = 3'600'000;
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"big.log"_s);
    QVERIFY(writeBigLog(path, kBytes));
    LogBench bench(path, LogOpener::kLarge);
    QTRY_VERIFY_WITH_TIMEOUT(bench.table().count() > 20'000'000
                                 && !bench.told(u"Lines"_s).contains(u"so far"),
                             kPatience);
    bench.table().goTo(bench.table().count() - 1);
    QTRY_VERIFY(bench.current().contains(u"#SGACT: 100."));
    bench.table().goTo(0);
    bench.view().find()->open();
    auto *field = bench.named<QLineEdit>(u"Find in the log"_s);
    field->setText(u"o"_s); // nearly every second line
    QTRY_VERIFY_WITH_TIMEOUT(!bench.told(u"Found"_s).contains(u"at least"), kPatience);
    field->setText(u"at#otaup=0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.told(u"Found"_s),
                              u"1 of %1"_s.arg(bench.table().count() / kBigLogLines), kPatience);
    QVERIFY2(mostResidentKb() < kMostKb, qPrintable(u"%1 kB"_s.arg(mostResidentKb())));
    QTRY_VERIFY_WITH_TIMEOUT(bench.told(u"Log"_s).contains(u"sessions listed"), kPatience);
    QVERIFY2(mostResidentKb() < kMostKb, qPrintable(u"%1 kB"_s.arg(mostResidentKb())));
    qInfo("%lld kB at most", static_cast<long long>(mostResidentKb()));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(QStringLiteral("light"));
    TestGigabyte test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gigabyte.moc"
