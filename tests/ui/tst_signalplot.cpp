#include "ui/plot/plotreadout.h"
#include "ui/plot/registrationstrip.h"
#include "ui/plot/signaldock.h"
#include "ui/plot/signalexport.h"
#include "ui/plot/signalplot.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace fota;
using namespace Qt::StringLiterals;

/// The signal's dock as its user works it: by mouse and by keys.
class TestSignalPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void zoomKeepsFollowing();
    void wheelZoomsWhereTheMouseIs();
    void panEndsFollowing();
    void neverLost();
    void hoverReadsTheValues();
    void cursorReadsTheValues();
    void thresholdsMoveTheWords();
    void marksTellApplyAndRestart();
    void stripLiesUnderTheCurves();
    void stripIsReadByKeys();
    void stripIsReadByMouse();
    void pictureIsCopied();
    void pictureHasTheStrip();
    void drawingKeepsItsMargins();
    void fileByItsName_data();
    void fileByItsName();
    void badPlacesAreTold_data();
    void badPlacesAreTold();
    void menuIsReachedByKeys();

private:
    void feed(int samples);
    QWidget *face() const { return named<QWidget>("Signal plot"); }
    double spanMs() const { return double(shown().second - shown().first); }
    std::pair<qint64, qint64> shown() const { return m_dock->plot()->shownMs(); }
    template<typename W>
    W *named(const char *name) const
    {
        for (W *widget : m_dock->findChildren<W *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    QPoint at(qint64 ms) const; ///< in the plot's face, in the middle of the curves

    std::unique_ptr<SignalDock> m_dock;
    qint64 m_start = 1'515'503'901'000;
};

void TestSignalPlot::init()
{
    m_dock = std::make_unique<SignalDock>();
    m_dock->resize(600, 300);
    m_dock->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    feed(60);
    QCoreApplication::processEvents(); // the plot is drawn when nothing else is to be done
    QVERIFY(named<RegistrationStrip>("Registration over time")->width() > 200);
}

void TestSignalPlot::cleanup()
{
    m_dock.reset();
}

/// One each five seconds; first searching, from the 20th on at home.
void TestSignalPlot::feed(int samples)
{
    for (int i = 0; i < samples; ++i) {
        SignalReport signal;
        signal.atMs = m_start + i * 5'000;
        signal.rssiRaw = 20 + i % 5;
        signal.rssiDbm = -113 + 2 * signal.rssiRaw;
        signal.rsrpDbm = -95;
        signal.rsrqDb = -10.5;
        m_dock->plot()->add(signal);
        m_dock->plot()->add(RegistrationReport{.atMs = signal.atMs, .status = i < 20 ? 2 : 1});
    }
}

QPoint TestSignalPlot::at(qint64 ms) const
{
    const QRect strip = named<RegistrationStrip>("Registration over time")->geometry();
    const auto [from, to] = shown();
    return {strip.left() + int(double(ms - from) / double(to - from) * strip.width()),
            strip.top() / 2};
}

void TestSignalPlot::zoomKeepsFollowing()
{
    const double before = spanMs();
    QTest::keyClick(face(), Qt::Key_Plus);
    QVERIFY(spanMs() < before);
    QVERIFY(shown().second > m_start + 59 * 5'000); // still the newest
    QTest::keyClick(face(), Qt::Key_Minus);
    QTest::keyClick(face(), Qt::Key_Minus);
    QVERIFY(spanMs() > before);
    QTest::keyClick(face(), Qt::Key_0);
    QVERIFY(shown().first <= m_start && shown().second >= m_start + 59 * 5'000);
    QVERIFY(named<QPushButton>("follow the signal")->isChecked());
    const double all = spanMs();
    SignalReport next;
    next.atMs = m_start + 400'000;
    m_dock->plot()->add(next);
    QVERIFY(shown().second >= next.atMs);
    QVERIFY(std::abs(spanMs() - all) < 1'000); // and as wide as before
}

void TestSignalPlot::wheelZoomsWhereTheMouseIs()
{
    named<QPushButton>("follow the signal")->setChecked(false);
    const qint64 held = shown().first + qint64(spanMs() / 4);
    const double before = spanMs();
    const QPointF where = at(held);
    QWheelEvent event(where, face()->mapToGlobal(where), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(face(), &event);
    QVERIFY(spanMs() < before);
    const double left = double(held - shown().first) / spanMs();
    QVERIFY2(std::abs(left - 0.25) < 0.02, qPrintable(QString::number(left)));
}

void TestSignalPlot::panEndsFollowing()
{
    const auto before = shown();
    QTest::keyClick(face(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(shown().first < before.first);
    QVERIFY(!named<QPushButton>("follow the signal")->isChecked());
    QTest::keyClick(face(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown(), before);
    QTest::keyClick(face(), Qt::Key_F);
    QVERIFY(named<QPushButton>("follow the signal")->isChecked());
    const QPoint from = at(m_start + 250'000);
    QTest::mousePress(face(), Qt::LeftButton, {}, from);
    QTest::mouseMove(face(), from + QPoint(40, 0));
    QTest::mouseMove(face(), from + QPoint(80, 0));
    QTest::mouseRelease(face(), Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(shown().first < before.first);
    QVERIFY(!named<QPushButton>("follow the signal")->isChecked());
}

void TestSignalPlot::neverLost()
{
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(face(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(shown().second > m_start);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(face(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown().first < m_start + 59 * 5'000);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(face(), Qt::Key_Plus);
    QVERIFY(spanMs() >= 4'900);
}

void TestSignalPlot::hoverReadsTheValues()
{
    auto *readout = named<PlotReadout>("Signal at the cursor");
    QVERIFY(!readout->isVisible());
    QTest::mouseMove(face(), at(m_start + 59 * 5'000));
    QTRY_VERIFY(readout->isVisible());
    QVERIFY2(readout->text().contains(u"RSRP −95 dBm, good"_s), qPrintable(readout->text()));
    QVERIFY(readout->text().contains(u"home network"_s));
    QCOMPARE(readout->textFormat(), Qt::PlainText);
    QVERIFY(face()->rect().contains(readout->geometry()));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(face(), &leave);
    QVERIFY(!readout->isVisible());
}

void TestSignalPlot::cursorReadsTheValues()
{
    auto *readout = named<PlotReadout>("Signal at the cursor");
    QSignalSpy chosen(m_dock->plot(), &SignalPlot::momentChosen);
    QTest::keyClick(face(), Qt::Key_Home);
    QVERIFY(readout->isVisible());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), m_start);
    QVERIFY(readout->accessibleDescription().contains(u"searching"_s));
    QTest::keyClick(face(), Qt::Key_Escape);
    QVERIFY(!readout->isVisible());
}

void TestSignalPlot::thresholdsMoveTheWords()
{
    SignalThresholds strict;
    strict.rsrpStrong = -80;
    strict.rsrpGood = -90;
    m_dock->plot()->setThresholds(strict);
    QTest::keyClick(face(), Qt::Key_End);
    QVERIFY(named<PlotReadout>("Signal at the cursor")->text().contains(u"RSRP −95 dBm, fair"_s));
}

void TestSignalPlot::marksTellApplyAndRestart()
{
    SignalPlot *plot = m_dock->plot();
    plot->stepStarted(u"4.b"_s, m_start); // no phase begins with it
    plot->stepStarted(u"4.k"_s, m_start + 1'000);
    plot->stepStarted(u"4.n"_s, m_start + 2'000);
    plot->restarted(1, m_start + 3'000);
    const QList<SignalHistory::Mark> &marks = plot->history().marks();
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks[0].kind, SignalHistory::MarkKind::Step);
    QCOMPARE(marks[1].kind, SignalHistory::MarkKind::Apply);
    QCOMPARE(marks[1].text, u"4.n apply"_s);
    QCOMPARE(marks[2].kind, SignalHistory::MarkKind::Restart);
    QCOMPARE(marks[2].text, u"restart 1"_s);
    plot->clear();
    QVERIFY(plot->history().marks().isEmpty());
}

void TestSignalPlot::stripLiesUnderTheCurves()
{
    auto *strip = named<RegistrationStrip>("Registration over time");
    QVERIFY(face()->rect().contains(strip->geometry()));
    QVERIFY(strip->height() >= strip->fontMetrics().height() / 2);
    const QImage shot = strip->grab().toImage();
    QVERIFY(shot.pixelColor(shot.width() / 2, 1) == color(strip->palette(), Role::GoodBack));
}

void TestSignalPlot::stripIsReadByKeys()
{
    auto *strip = named<RegistrationStrip>("Registration over time");
    QVERIFY(strip->focusPolicy() & Qt::TabFocus);
    QVERIFY2(strip->accessibleDescription().startsWith(u"home network from "_s),
             qPrintable(strip->accessibleDescription()));
    QSignalSpy chosen(m_dock->plot(), &SignalPlot::momentChosen);
    QTest::keyClick(strip, Qt::Key_Left);
    QVERIFY2(strip->accessibleDescription().startsWith(u"searching from "_s),
             qPrintable(strip->accessibleDescription()));
    QVERIFY(strip->accessibleDescription().endsWith(u", 1:40"_s));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), m_start);
    QTest::keyClick(strip, Qt::Key_Left); // there is none before
    QVERIFY(strip->accessibleDescription().startsWith(u"searching from "_s));
    QTest::keyClick(strip, Qt::Key_End);
    QVERIFY(strip->accessibleDescription().startsWith(u"home network from "_s));
}

void TestSignalPlot::stripIsReadByMouse()
{
    auto *strip = named<RegistrationStrip>("Registration over time");
    QTest::keyClick(face(), Qt::Key_0);
    QCoreApplication::processEvents(); // the plot is drawn with its new times
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 8, strip->height() / 2});
    QVERIFY2(strip->accessibleDescription().startsWith(u"searching from "_s),
             qPrintable(strip->accessibleDescription()));
}

void TestSignalPlot::pictureIsCopied()
{
    QSignalSpy copied(m_dock.get(), &SignalDock::pictureCopied);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(face(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    const QImage picture = QGuiApplication::clipboard()->image();
    QVERIFY(picture.width() >= 960 && picture.height() >= 400);
}

void TestSignalPlot::pictureHasTheStrip()
{
    const QImage picture = pictureOf(*m_dock->plot());
    int seen = 0;
    for (int y = picture.height() / 2; y < picture.height(); ++y)
        seen += picture.pixelColor(picture.width() - 100, y)
                == color(m_dock->palette(), Role::GoodBack);
    QVERIFY2(seen >= 10, qPrintable(QString::number(seen))); // below the bands
}

/// A drawing is not clipped: what comes from before its left edge must not be seen there.
void TestSignalPlot::drawingKeepsItsMargins()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"signal.svg"_s);
    QCOMPARE(savePicture(*m_dock->plot(), path), QString());
    QImage image(m_dock->plot()->pictureSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(path).render(&painter);
    painter.end();
    const QColor card = color(m_dock->palette(), Role::Card);
    const int middle = image.height() / 8;
    int left = 0;
    while (left < image.width()
           && image.pixelColor(left, middle) != color(m_dock->palette(), Role::GoodBack))
        ++left;
    QVERIFY(left > 10 && left < 100);
    for (int y = 0; y < image.height() - 40; ++y)
        QVERIFY2(image.pixelColor(left - 3, y) == card, qPrintable(QString::number(y)));
    feed(5'000); // hours of samples are lines, not thousands of dots
    m_dock->plot()->zoomToAll();
    QCOMPARE(savePicture(*m_dock->plot(), path), QString());
    QVERIFY2(QFile(path).size() < 500'000, qPrintable(QString::number(QFile(path).size())));
}

void TestSignalPlot::fileByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("picture") << u"signal.png"_s << QByteArray("\x89PNG");
    QTest::newRow("drawing") << u"signal.svg"_s << QByteArray("<?xml");
    QTest::newRow("drawing, capitals") << u"signal.SVG"_s << QByteArray("<?xml");
    QTest::newRow("table") << u"signal.csv"_s << QByteArray("Time (ISO 8601");
}

void TestSignalPlot::fileByItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QSignalSpy written(m_dock.get(), &SignalDock::exported);
    m_dock->exportTo(path);
    QTRY_COMPARE(written.count(), 1);
    QCOMPARE(written[0][1].toString(), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begin));
    if (name.endsWith(u".svg"_s, Qt::CaseInsensitive))
        QVERIFY(QSvgRenderer(bytes).isValid());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing else is left
}

void TestSignalPlot::badPlacesAreTold_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("picture") << u"png"_s;
    QTest::newRow("drawing") << u"svg"_s;
    QTest::newRow("table") << u"csv"_s;
}

void TestSignalPlot::badPlacesAreTold()
{
    QFETCH(const QString, ending);
    const QTemporaryDir folder;
    QFile kept(folder.filePath(u"kept"_s));
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("kept") == 4);
    kept.close();
    const QString link = folder.filePath(u"link."_s + ending);
    QVERIFY(kept.link(link));
    QSignalSpy written(m_dock.get(), &SignalDock::exported);
    m_dock->exportTo(folder.filePath(u"none/signal."_s + ending));
    m_dock->exportTo(link);
    QTRY_COMPARE(written.count(), 2);
    for (const QList<QVariant> &told : written)
        QVERIFY(!told[1].toString().isEmpty());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "kept"_ba);
}

void TestSignalPlot::menuIsReachedByKeys()
{
    auto *more = named<QToolButton>("Zoom, copy or save the signal");
    QVERIFY(more && more->focusPolicy() & Qt::TabFocus);
    QVERIFY(more->menu()->actions().size() >= 7);
    QSignalSpy wanted(m_dock->plot(), &SignalPlot::menuWanted);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {20, 20},
                            face()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(face(), &event);
    QCOMPARE(wanted.count(), 1);
    QTRY_VERIFY(more->menu()->isVisible());
    more->menu()->close();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareTheme(application);
    applyTheme(u"light"_s);
    TestSignalPlot test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signalplot.moc"
