#include "ui/text/reportpage.h"

#include "ui/text/findingtext.h"
#include "ui/text/signalsvg.h"
#include "ui/text/steptext.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace fota;
using namespace Qt::StringLiterals;

/// The report on one page: what it tells, and that text of a log stays text.
class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNotesLog();
    void aFailure();
    void hostileText_data();
    void hostileText();
    void severalSessions();
    void whatWasRemoved();
    void signal_data();
    void signal();
};

namespace {

/// What a reader sees of a page, and that it is well-formed; empty: it is not.
QString shownOn(const QByteArray &page)
{
    QXmlStreamReader xml(page);
    QString text;
    bool isHidden = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() || xml.isEndElement())
            isHidden = xml.isStartElement() && xml.name() == u"style";
        if (xml.isCharacters() && !isHidden)
            text += xml.text().toString() + u'\n';
    }
    if (xml.hasError())
        qWarning("%s", qPrintable(xml.errorString()));
    return xml.hasError() ? QString() : text;
}

/// Elements that a page has; a text of a log adds none.
QStringList elementsOf(const QByteArray &page)
{
    QXmlStreamReader xml(page);
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            names += xml.name().toString();
    }
    return names;
}

ReportData dataOf(const QByteArray &log)
{
    QByteArray copy = log;
    QBuffer first(&copy);
    first.open(QIODevice::ReadOnly);
    ReportData data{u"in.log"_s, u"fotabench 0.1"_s, analyzeLog(first), 0, {}, {}, {}};
    first.seek(0);
    data.signal = signalOf(first);
    return data;
}

QByteArray noteLog()
{
    QFile file(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestReportPage::theNotesLog()
{
    const ReportData data = dataOf(noteLog());
    const QByteArray page = reportPage(data);
    const QString text = shownOn(page);
    for (const QString &part :
         {u"in.log"_s, u"Updated"_s, u"ME910C1-NA"_s, u"30.00.001-B026"_s, u"30.00.001-B026_FOTA"_s,
          u"2018-01-09T13:18:18.344"_s, u"4.k"_s, u"0:00.390"_s, u"AT#OTAUP=0"_s, u"C30"_s,
          u"−63 dBm"_s, u"fotabench 0.1"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    for (const LogStep &step : data.sessions.first().steps)
        QVERIFY2(text.contains(stepTitle(step.step)), qPrintable(step.step));
    for (const LogFinding &finding : data.sessions.first().findings)
        QVERIFY2(text.contains(findingText(finding)), qPrintable(finding.id));
    for (const char *loaded : {"<script", "src=", "href=", "url(", "@import", "http:", "https:"})
        QVERIFY2(!page.contains(loaded), loaded);
    QVERIFY(page.contains("default-src 'none'"));
}

void TestReportPage::aFailure()
{
    const QString text = shownOn(reportPage(dataOf("AT+GMM\r\nME910C1-NA\r\nOK\r\n"
                                                   "AT#SGACT=3,1\r\n+CME ERROR: 133\r\n")));
    QVERIFY2(text.contains(u"Failed: 4.e Open the data session"), qPrintable(text));
    QVERIFY2(text.contains(u"APN"), qPrintable(text)); // the advice
}

void TestReportPage::hostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"<script>alert(1)</script>", "</td></table><h1>Updated</h1>", "\"onload=\"x", "&lt;b&gt;",
          "<!--", "]]>", "%1 %2 %3 %99", "a\u202eb\x1b[2J", "<img src=file:///etc/passwd>"})
        QTest::newRow(text) << QByteArray(text);
}

void TestReportPage::hostileText() // K14, K15
{
    QFETCH(const QByteArray, text);
    const auto log = [](const QByteArray &word) {
        return "AT+GMM\nX" + word + "\nOK\nAT#FTPGET=\"" + word + "\"\nCONNECT\n" + word + ","
               + word + ".bin\nNO CARRIER\nAT#SGACT=3,1\n" + word + "\nERROR\n";
    };
    ReportData data = dataOf(log(text));
    data.name = QString::fromUtf8(text);
    data.program = data.name;
    const QByteArray page = reportPage(data);
    const QByteArray plain = reportPage(dataOf(log("word")));
    QVERIFY(!shownOn(page).isEmpty());
    QCOMPARE(elementsOf(page), elementsOf(plain));
    QVERIFY2(!page.contains("<script") && !page.contains("<img"), page.constData());
    QVERIFY(!page.contains('\x1b') && !page.contains("\u202e"));
    if (text.contains('%'))
        QVERIFY(shownOn(page).contains(QString::fromUtf8(text)));
}

void TestReportPage::severalSessions()
{
    const QByteArray one = noteLog() + '\n';
    const ReportData data = dataOf(one + one);
    QCOMPARE(data.sessions.size(), 2);
    const QByteArray page = reportPage(data);
    const QString text = shownOn(page);
    QVERIFY(text.contains(u"Session 1 of 2") && text.contains(u"Session 2 of 2"));
    QCOMPARE(text.count(u"1 values, −63 dBm to −63 dBm"), 2); // each its own
    ReportData more = data;
    more.moreSessions = 7;
    QVERIFY(shownOn(reportPage(more)).contains(u"7 more sessions") && !text.contains(u"more sess"));
}

void TestReportPage::whatWasRemoved() // K11
{
    ReportData data = dataOf("AT\nOK\n");
    QVERIFY(shownOn(reportPage(data)).contains(u"Nothing had to be removed"));
    data.removed[size_t(IdentifierKind::Imei)] = 2;
    data.kept = {IdentifierKind::Host};
    const QString text = shownOn(reportPage(data));
    QVERIFY(text.contains(u"imei 2") && text.contains(u"Kept: host"));
}

void TestReportPage::signal_data()
{
    QTest::addColumn<QList<SignalSample>>("samples");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("hasTimes");
    const qint64 at = 1'515'503'901'729;
    QTest::newRow("none") << QList<SignalSample>{} << 0 << false;
    QTest::newRow("one") << QList<SignalSample>{{1, at, -63}} << 0 << false;
    QTest::newRow("two") << QList<SignalSample>{{1, at, -63}, {2, at + 1000, -113}} << 2 << true;
    QTest::newRow("at one time") << QList<SignalSample>{{1, at, -63}, {2, at, -51}} << 2 << false;
    QTest::newRow("L05 falling") << QList<SignalSample>{{1, at, -63}, {2, at - 5, -51}} << 2
                                 << false;
    QTest::newRow("L05 no times") << QList<SignalSample>{{1, {}, -63}, {2, {}, -51}} << 2 << false;
}

void TestReportPage::signal()
{
    QFETCH(const QList<SignalSample>, samples);
    QFETCH(const int, points);
    QFETCH(const bool, hasTimes);
    const QString svg = signalSvg(samples);
    QCOMPARE(svg.isEmpty(), points == 0);
    if (points == 0)
        return;
    QXmlStreamReader xml(svg);
    QStringList places;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"polyline")
            places = xml.attributes().value("points"_L1).toString().split(u' ');
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(places.size(), points);
    for (const QString &place : places) {
        const double x = place.section(u',', 0, 0).toDouble();
        const double y = place.section(u',', 1).toDouble();
        QVERIFY2(x >= 0 && x <= 640 && y >= 0 && y <= 200, qPrintable(place));
    }
    QCOMPARE(svg.contains(u"13:18:21.729</text>"), hasTimes);
}

QTEST_GUILESS_MAIN(TestReportPage)
#include "tst_reportpage.moc"
