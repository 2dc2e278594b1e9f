#pragma once

#include <QString>

#include <optional>

namespace fota {

// Words for measured values. Keys are for JSON: stable, never translated.

/// Of +CSQ's first value: excellent (20 and more), good, fair, poor, very poor (below 5), none.
QString signalWord(int rssiRaw);
/// The same for a value in dBm; no value: none.
QString signalWordForDbm(const std::optional<int> &rssiDbm);
QString rsrpWord(double dbm); ///< strong, good, fair, weak
QString rsrqWord(double db);  ///< good, fair, poor
QString dbmText(double dbm);  ///< "−63 dBm", with a real minus sign
QString dbText(double db);    ///< "−10.5 dB"

/// \a status: <stat> of +CEREG: "home network", "roaming", "searching", "denied", ...
QString registrationWord(int status);
/// home, roaming, searching, denied, none, unknown, or the number.
QString registrationKey(int status);
/// \a technology: <AcT>: 7 "LTE", 8 "Cat M1", 9 "NB-IoT"; unknown ones show their number.
QString accessTechnologyWord(int technology);

QString minusText(int value); ///< "−63": a number with a real minus sign
/// "352613 07 012345 4", as it is printed on the label; what is no IMEI stays as it is.
QString groupedImei(const QString &imei);

QString durationText(qint64 ms);        ///< "0:41", "2:45", "1:02:03"; a step's: no fraction
QString preciseDurationText(qint64 ms); ///< "0:00.390"
QString spokenDuration(qint64 ms);      ///< "41 s", "2 min 45 s", "1 h 2 min"
QString sizeText(qint64 bytes);         ///< "512 B", "412 kB", "1.4 MB"; decimal; below 0: empty

} // namespace fota
