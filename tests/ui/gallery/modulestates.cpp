#include "tests/ui/gallery/modulestates.h"

#include "ui/mainwindow.h"
#include "ui/plot/signalexport.h"
#include "ui/plot/signalplot.h"

#include <QDateTime>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>

#include <cmath>

namespace fota::tests {

/// A day of samples, with hours of searching and a network that refuses the card.
static void playLong(MainWindow *window)
{
    auto *plot = window->findChild<SignalPlot *>();
    plot->clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr int kSamples = 17'280;
    for (int i = 0; i < kSamples; ++i) {
        SignalReport signal;
        signal.atMs = now - qint64(kSamples - i) * 5'000;
        const int hour = i / 720;
        if (hour != 5) {
            signal.rssiRaw = 14 + int(7 * std::sin(i / 900.0)) + i % 3;
            signal.rssiDbm = -113 + 2 * signal.rssiRaw;
            signal.bitErrorClass = 3;
            signal.rsrpRaw = 40 + int(8 * std::sin(i / 900.0)) + i % 2;
            signal.rsrpDbm = signal.rsrpRaw - 141;
            signal.rsrqRaw = 18;
            signal.rsrqDb = -11;
        }
        window->signalMeasured(signal);
        const int status = hour == 5 ? 2 : hour == 6 ? 3 : hour > 17 ? 5 : 1;
        window->registrationChanged({.atMs = signal.atMs, .status = status, .accessTechnology = 8});
    }
    plot->zoomToAll();
    plot->parentWidget()->findChild<QPushButton *>(QStringLiteral("RSRQ"))->setChecked(true);
}

bool playModule(const QString &state, MainWindow *window)
{
    ConnectionReport closed;
    closed.port = QStringLiteral("/dev/ttyUSB1");
    if (state == u"portdenied")
        closed.error = {
            ErrorCode::PortDenied, QStringLiteral("/dev/ttyUSB1 root:dialout 0660"), {}};
    if (state == u"portbusy")
        closed.error = {
            ErrorCode::PortBusy, QStringLiteral("/dev/ttyUSB1: ModemManager (pid 812)"), {}};
    if (closed.error) {
        window->connectionChanged(closed);
        return true;
    }
    if (state == u"portgone") {
        window->portsChanged({});
        closed.state = ConnectionReport::State::Gone;
        closed.error = {ErrorCode::PortLost, {}, {}};
        window->connectionChanged(closed);
    } else if (state == u"simpuk") {
        window->simChanged({false, QStringLiteral("SIM PUK"), {ErrorCode::SimPukNeeded, {}, {}}});
        window->registrationChanged({.atMs = 1, .status = 0});
    } else if (state == u"netdenied") {
        window->registrationChanged({.atMs = QDateTime::currentMSecsSinceEpoch(), .status = 3});
    } else if (state.startsWith(u"day")) {
        playLong(window);
    } else {
        return false;
    }
    return true;
}

QPixmap savedPicture(const MainWindow *window, const QString &folder)
{
    auto *plot = window->findChild<SignalPlot *>();
    const QString path = folder + QStringLiteral("/signal.svg");
    savePicture(*plot, path);
    QPixmap picture(plot->pictureSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QSvgRenderer(path).render(&painter);
    return picture;
}

} // namespace fota::tests
