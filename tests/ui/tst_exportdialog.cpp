#include "core/session/bundle.h"
#include "core/session/sessionrecord.h"
#include "core/session/sessionstore.h"
#include "tests/support/logwriter.h"
#include "tests/ui/support/windowbench.h"
#include "ui/log/exportdialog.h"
#include "ui/log/logdock.h"
#include "ui/log/reportpdf.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fota;
using namespace fota::tests;
using namespace Qt::StringLiterals;

/// Ctrl+E from the question to the file, on the log of the application note with an IMEI.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFormat_data();
    void everyFormat();
    void keptStays();
    void whatItWasWhenAsked();
    void bundleOfTheSession();
    void unreadable();
    void reportToPrint();

private:
    static constexpr const char *kImei = "352613070109999";

    QPushButton *button(const QString &text) const;
    void wait(); ///< for the preview
    QByteArray exported(const QString &ending);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogDock> m_dock;
    ExportDialog *m_dialog = nullptr;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dock = std::make_unique<LogDock>();
    const qint64 at = QDateTime(QDate(2018, 1, 9), QTime(13, 18, 18, 344)).toMSecsSinceEpoch();
    using D = LogEntry::Direction;
    m_dock->append({{at, D::Sent, "IDENT", "AT+CGSN"},
                    {at + 20, D::Received, "IDENT", kImei},
                    {at + 21, D::Received, "IDENT", "OK"},
                    {at + 100, D::Sent, "4.c", "AT+CSQ"},
                    {at + 110, D::Received, "4.c", "+CSQ: 22,99"},
                    {at + 111, D::Received, "4.c", "OK"},
                    {at + 2100, D::Sent, "4.c", "AT+CSQ"},
                    {at + 2110, D::Received, "4.c", "+CSQ: 25,99"},
                    {at + 2111, D::Received, "4.c", "OK"}});
    m_dock->show();
    m_dock->askForExport();
    m_dialog = m_dock->findChild<ExportDialog *>();
    QVERIFY(m_dialog);
}

void TestExportDialog::cleanup()
{
    m_dock.reset();
    m_folder.reset();
}

QPushButton *TestExportDialog::button(const QString &text) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void TestExportDialog::wait()
{
    QTRY_VERIFY(button(u"Export…"_s)->isEnabled());
}

QByteArray TestExportDialog::exported(const QString &ending)
{
    auto *format = m_dialog->findChild<QComboBox *>();
    format->setCurrentIndex(format->findData(ending));
    QSignalSpy done(m_dock.get(), &LogDock::exported);
    button(u"Export…"_s)->click();
    auto *place = m_dialog->findChild<QFileDialog *>();
    if (!place)
        return "no question for the place";
    const QString path = m_folder->filePath(u"out."_s + ending);
    Q_EMIT place->fileSelected(path);
    if (!QTest::qWaitFor([&] { return done.count() == 1; }) || done[0][0] != path)
        return "nothing was written";
    if (!done[0][1].toString().isEmpty())
        return done[0][1].toByteArray();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : file.errorString().toUtf8();
}

void TestExportDialog::everyFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("log") << u"log"_s << QByteArray("[Tue Jan 09 13:18:18.344 2018] AT+CGSN\n");
    QTest::newRow("jsonl") << u"jsonl"_s << QByteArray("{");
    QTest::newRow("csv") << u"csv"_s << QByteArray();
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("fbz") << u"fbz"_s << QByteArray("PK\3\4");
}

void TestExportDialog::everyFormat()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, beginning);
    wait();
    const auto *lines = m_dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(lines->toPlainText(), u"IMEI-1"_s);
    const QByteArray text = exported(ending);
    QVERIFY2(text.startsWith(beginning), text.left(200));
    QVERIFY(!text.contains(kImei));
    if (ending == u"log" || ending == u"jsonl" || ending == u"csv" || ending == u"html")
        QVERIFY2(text.contains("IMEI-1"), text);
}

void TestExportDialog::keptStays()
{
    wait();
    for (auto *box : m_dialog->findChildren<QCheckBox *>()) {
        if (box->text() == u"IMEI")
            box->click();
        if (box->text() == u"Passwords and PINs")
            QVERIFY(box->isChecked() && !box->isEnabled());
    }
    QVERIFY(!button(u"Export…"_s)->isEnabled()); // not before it is known what is replaced
    wait();
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>()->toPlainText(), QString());
    QVERIFY(exported(u"log"_s).contains(kImei));
}

/// The log goes on while the question is open: what was looked at is what is written.
void TestExportDialog::whatItWasWhenAsked()
{
    wait();
    m_dock->append(
        {{QDateTime::currentMSecsSinceEpoch(), LogEntry::Direction::Sent, {}, "AT+GMR"}});
    const QByteArray text = exported(u"log"_s);
    QVERIFY(text.contains("+CSQ: 25,99"));
    QVERIFY(!text.contains("AT+GMR"));
}

/// Of the session as it stands, as one that is exported from its folder.
void TestExportDialog::bundleOfTheSession()
{
    SessionStore store(m_folder->path());
    QVERIFY(store.begin(QDateTime::currentDateTime()));
    QVERIFY(store.record({{u"event"_s, u"identity"_s}, {u"imei"_s, QLatin1StringView(kImei)}}));
    QVERIFY(store.record({{u"event"_s, u"run"_s}, {u"kind"_s, u"update"_s}}));
    const std::unique_ptr<MainWindow> window(shown());
    ConnectionReport report;
    report.port = u"sim:demo"_s;
    report.state = ConnectionReport::State::Open;
    report.sessionId = store.id();
    report.transcript = store.transcriptPath();
    window->connectionChanged(report);
    window->logged({{1'515'503'898'344, LogEntry::Direction::Sent, "IDENT", "AT+CGSN"},
                    {1'515'503'898'364, LogEntry::Direction::Received, "IDENT", kImei}});
    auto *dock = window->findChild<LogDock *>();
    QSignalSpy done(dock, &LogDock::exported);
    const auto bundle = [&](const QString &name) {
        const QString path = m_folder->filePath(name);
        done.clear();
        dock->exportTo(path);
        const bool isDone = QTest::qWaitFor([&] { return !done.isEmpty(); });
        QFile file(path);
        if (!isDone || !file.open(QIODevice::ReadOnly))
            return BundleContents();
        const Result<BundleContents> contents = checkBundle(file);
        return contents ? *contents : BundleContents();
    };
    const BundleContents before = bundle(u"before.fbz"_s);
    QVERIFY(before.hasEvents);
    QCOMPARE(before.session["id"_L1].toString(), store.id());
    QCOMPARE(before.session["imei"_L1].toString(), u"IMEI-1"_s);
    QVERIFY(!before.session.contains("outcome"_L1));

    QVERIFY(store.writeSummary(
        {{u"run"_s, 1}, {u"outcome"_s, u"Updated"_s}, {u"imei"_s, QLatin1StringView(kImei)}}));
    window->connectionChanged({}); // closed: the log is still that session's
    const BundleContents after = bundle(u"after.fbz"_s);
    QCOMPARE(after.session["outcome"_L1].toString(), u"Updated"_s);
    QCOMPARE(after.session["imei"_L1].toString(), u"IMEI-1"_s);
}

void TestExportDialog::unreadable()
{
    wait();
    m_dialog->reject();
    QTRY_VERIFY(!m_dock->findChild<ExportDialog *>());
    m_dock->setSource(m_folder->filePath(u"gone.log"_s));
    m_dock->askForExport();
    m_dialog = m_dock->findChild<ExportDialog *>();
    QTRY_VERIFY(m_dialog->findChild<QLabel *>(u"summary"_s)->text().contains(u"cannot be read"));
    QVERIFY(!button(u"Export…"_s)->isEnabled());
}

/// Verdict, plot and all: larger than without the plot, and without what a page alone can show.
void TestExportDialog::reportToPrint()
{
    ReportData data;
    data.name = u"customer.log"_s;
    data.program = u"test"_s;
    data.sessions.append(LogAnalysis());
    const QByteArray without = reportPdf(data);
    QVERIFY(without.startsWith("%PDF-1.") && without.trimmed().endsWith("%%EOF"));
    for (int i = 0; i < 20; ++i) {
        SignalSample sample;
        sample.line = i + 1;
        sample.rssiDbm = -100 + i;
        data.signal.append(sample);
    }
    const QByteArray with = reportPdf(data);
    QVERIFY(with.contains("/Subtype /Image"));
    QVERIFY(!without.contains("/Subtype /Image"));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
