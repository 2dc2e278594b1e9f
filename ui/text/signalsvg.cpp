#include "ui/text/signalsvg.h"

#include "core/log/logstamps.h"
#include "ui/text/measuretext.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

// In the units of the picture.
constexpr double kLeft = 64, kRight = 624, kTop = 12, kBottom = 172, kWidth = 640, kHeight = 200;
constexpr int kLowest = -113; ///< what +CSQ can tell
constexpr int kHighest = -51;

double yOf(int dbm)
{
    return kBottom - (kBottom - kTop) * (dbm - kLowest) / double(kHighest - kLowest);
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, const QString &anchor, const QString &words)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>"_s.arg(
        number(x), number(y), anchor, words.toHtmlEscaped());
}

QString clockOf(const SignalSample &sample)
{
    return sample.wallMs ? stampText(*sample.wallMs, false) : QString();
}

} // namespace

QString signalSvg(const QList<SignalSample> &samples)
{
    if (samples.size() < 2)
        return {};
    const bool isTimed =
        std::ranges::all_of(samples,
                            [](const SignalSample &sample) { return sample.wallMs.has_value(); })
        && std::ranges::is_sorted(samples, {}, &SignalSample::wallMs)
        && samples.last().wallMs > samples.first().wallMs;
    const auto xOf = [&](qsizetype i) {
        const double share = isTimed
                                 ? double(*samples[i].wallMs - *samples.first().wallMs)
                                       / double(*samples.last().wallMs - *samples.first().wallMs)
                                 : double(i) / double(samples.size() - 1);
        return kLeft + (kRight - kLeft) * share;
    };
    QString svg =
        u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" class=\"signal\">"_s.arg(kWidth).arg(kHeight);
    for (int dbm = -110; dbm <= kHighest; dbm += 15) {
        svg += u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" class=\"grid\"/>"_s.arg(
            number(kLeft), number(kRight), number(yOf(dbm)));
        svg += text(kLeft - 6, yOf(dbm) + 4, u"end"_s, dbmText(dbm));
    }
    QStringList points;
    QString dots;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const QString x = number(xOf(i));
        const QString y = number(yOf(samples[i].rssiDbm));
        points += x + u',' + y;
        dots += u"<circle cx=\"%1\" cy=\"%2\" r=\"2.5\"><title>%3</title></circle>"_s.arg(
            x, y,
            (clockOf(samples[i]) + u' ' + dbmText(samples[i].rssiDbm)).trimmed().toHtmlEscaped());
    }
    constexpr qsizetype kMostDots = 256;
    svg += u"<polyline points=\"%1\"/>"_s.arg(points.join(u' '));
    if (samples.size() <= kMostDots)
        svg += dots;
    if (isTimed) {
        svg += text(kLeft, kHeight - 8, u"start"_s, clockOf(samples.first()));
        svg += text(kRight, kHeight - 8, u"end"_s, clockOf(samples.last()));
    }
    return svg + u"</svg>"_s;
}

} // namespace fota
