#include "ui/text/measuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include <cmath>

namespace fota {

using namespace Qt::StringLiterals;

struct MeasureWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::MeasureWords)
};

namespace {

constexpr char16_t kMinus = u'\u2212';

/// With at most one digit behind the point, and a minus sign of the width of the digits.
QString numberText(double value)
{
    const double rounded = std::round(value * 10) / 10;
    const bool whole = std::abs(rounded - std::round(rounded)) < 0.05;
    QString text = QLocale().toString(std::abs(rounded), 'f', whole ? 0 : 1);
    return rounded < 0 ? kMinus + text : text;
}

} // namespace

QString signalWord(int rssiRaw)
{
    if (rssiRaw < 0 || rssiRaw > 31)
        return MeasureWords::tr("none");
    if (rssiRaw >= 20)
        return MeasureWords::tr("excellent");
    if (rssiRaw >= 15)
        return MeasureWords::tr("good");
    if (rssiRaw >= 10)
        return MeasureWords::tr("fair");
    if (rssiRaw >= 5)
        return MeasureWords::tr("poor");
    return MeasureWords::tr("very poor");
}

QString signalWordForDbm(const std::optional<int> &rssiDbm)
{
    // +CSQ: -113 dBm is 0, then 2 dBm a step, -51 and more is 31 (3GPP TS 27.007, 8.5).
    return rssiDbm ? signalWord(std::clamp((*rssiDbm + 113) / 2, 0, 31)) : signalWord(99);
}

QString rsrpWord(double dbm)
{
    if (dbm > -90)
        return MeasureWords::tr("strong");
    if (dbm > -105)
        return MeasureWords::tr("good");
    return dbm > -115 ? MeasureWords::tr("fair") : MeasureWords::tr("weak");
}

QString rsrqWord(double db)
{
    if (db > -10)
        return MeasureWords::tr("good");
    return db > -15 ? MeasureWords::tr("fair") : MeasureWords::tr("poor");
}

QString dbmText(double dbm)
{
    return MeasureWords::tr("%1 dBm").arg(numberText(dbm));
}

QString dbText(double db)
{
    return MeasureWords::tr("%1 dB").arg(numberText(db));
}

QString minusText(int value)
{
    return value < 0 ? kMinus + QString::number(-value) : QString::number(value);
}

QString groupedImei(const QString &imei)
{
    if (imei.size() != 15)
        return imei;
    return u"%1 %2 %3 %4"_s.arg(imei.first(6), imei.mid(6, 2), imei.mid(8, 6), imei.last(1));
}

QString registrationWord(int status)
{
    switch (status) {
    case 0:
        return MeasureWords::tr("not registered");
    case 1:
        return MeasureWords::tr("home network");
    case 2:
        return MeasureWords::tr("searching");
    case 3:
        return MeasureWords::tr("denied");
    case 4:
        return MeasureWords::tr("not known");
    case 5:
        return MeasureWords::tr("roaming");
    case 6:
        return MeasureWords::tr("home network, SMS only");
    case 7:
        return MeasureWords::tr("roaming, SMS only");
    case 8:
        return MeasureWords::tr("emergency calls only");
    default:
        return MeasureWords::tr("status %1").arg(status);
    }
}

QString registrationKey(int status)
{
    switch (status) {
    case 0:
        return u"none"_s;
    case 1:
        return u"home"_s;
    case 2:
        return u"searching"_s;
    case 3:
        return u"denied"_s;
    case 4:
        return u"unknown"_s;
    case 5:
        return u"roaming"_s;
    default:
        return QString::number(status);
    }
}

QString accessTechnologyWord(int technology)
{
    switch (technology) {
    case 0:
        return u"GSM"_s;
    case 1:
        return u"GSM Compact"_s;
    case 2:
        return u"UMTS"_s;
    case 3:
        return u"EGPRS"_s;
    case 4:
        return u"HSDPA"_s;
    case 5:
        return u"HSUPA"_s;
    case 6:
        return u"HSPA"_s;
    case 7:
        return u"LTE"_s;
    case 8:
        return u"Cat M1"_s;
    case 9:
        return u"NB-IoT"_s;
    default:
        return MeasureWords::tr("technology %1").arg(technology);
    }
}

QString durationText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / 1000;
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(QString::number(seconds / 60), two(seconds % 60));
    return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600), two(seconds / 60 % 60),
                             two(seconds % 60));
}

QString preciseDurationText(qint64 ms)
{
    const qint64 rest = std::max<qint64>(ms, 0) % 1000;
    return durationText(ms) + u'.' + QString::number(rest).rightJustified(3, u'0');
}

QString spokenDuration(qint64 ms)
{
    const qint64 seconds = (std::max<qint64>(ms, 0) + 500) / 1000;
    if (seconds < 60)
        return MeasureWords::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0
                   ? MeasureWords::tr("%1 min").arg(seconds / 60)
                   : MeasureWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    const qint64 minutes = seconds / 60;
    return minutes % 60 == 0 ? MeasureWords::tr("%1 h").arg(minutes / 60)
                             : MeasureWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 0)
        return {};
    if (bytes < 1000)
        return MeasureWords::tr("%1 B").arg(bytes);
    const double kilo = double(bytes) / 1000;
    if (kilo < 999.5)
        return MeasureWords::tr("%1 kB").arg(numberText(kilo < 10 ? kilo : std::round(kilo)));
    const double mega = kilo / 1000;
    if (mega < 999.95)
        return MeasureWords::tr("%1 MB").arg(numberText(mega));
    return MeasureWords::tr("%1 GB").arg(numberText(mega / 1000));
}

} // namespace fota
