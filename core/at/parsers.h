#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// Lines to values. Pure: no port, no timer, no file. A reply that cannot be read is
/// MalformedReply with the line in its detail; a number out of range is never wrapped or zero
/// (A21).
namespace fota {

/// Answer to AT+CSQ (3GPP TS 27.007, 8.5).
struct SignalQuality
{
    std::optional<int> rssiDbm; ///< -113 .. -51 dBm; no value where the module says 99
    int raw = 99;               ///< 0 .. 31, 99
    int bitErrorClass = 99;     ///< 0 .. 7, or 99: not known
    friend bool operator==(const SignalQuality &, const SignalQuality &) = default;
};

/// LTE values of the answer to AT+CESQ (3GPP TS 27.007, 8.69).
struct ExtendedSignal
{
    std::optional<double> rsrpDbm; ///< -141 .. -44 dBm
    std::optional<double> rsrqDb;  ///< -20 .. -3 dB
    int rsrpRaw = 255;             ///< 0 .. 97, 255: not known
    int rsrqRaw = 255;             ///< 0 .. 34, 255: not known
    friend bool operator==(const ExtendedSignal &, const ExtendedSignal &) = default;
};

/// Answer to AT+CEREG? / AT+CGREG? (3GPP TS 27.007, 10.1.22, 10.1.20).
struct Registration
{
    int status = 0;                      ///< <stat>, 0 .. 99; 1 home, 5 roaming
    std::optional<int> accessTechnology; ///< <AcT>, 0 .. 15
    friend bool operator==(const Registration &, const Registration &) = default;
};

/// One line of the answer to AT+CGDCONT?.
struct PdpContext
{
    int id = 0;
    QByteArray type;
    QByteArray apn;
    friend bool operator==(const PdpContext &, const PdpContext &) = default;
};

/// One line of the answer to AT#SCFG?.
struct SocketConfig
{
    int connection = 0;
    int context = 0;
    std::array<int, 4> parameters{}; ///< packet size, exchange, connection, transmission timeout
    friend bool operator==(const SocketConfig &, const SocketConfig &) = default;
};

/// The fields after "prefix:", separated by commas outside quotes, trimmed, quotes taken off; at
/// least one. Nothing when the prefix (case aside) is another one or a quote is not closed.
std::optional<QList<QByteArray>> fieldsAfter(QByteArrayView prefix, QByteArrayView line);

Result<SignalQuality> parseCsq(QByteArrayView line);
Result<ExtendedSignal> parseCesq(QByteArrayView line);
/// The answer form "+CEREG: <n>,<stat>..." alone; the unsolicited form is MalformedReply.
Result<Registration> parseRegistration(QByteArrayView prefix, QByteArrayView line);
/// The unsolicited form "+CEREG: <stat>[,<tac>,<ci>,<AcT>]".
Result<Registration> parseRegistrationEvent(QByteArrayView prefix, QByteArrayView line);
bool isRegistrationAnswer(QByteArrayView line);
Result<PdpContext> parseContext(QByteArrayView line);
Result<SocketConfig> parseSocket(QByteArrayView line);
/// "#SGACT: <cid>,<0|1>": is context \a id active? Nothing when the line is of another context.
std::optional<bool> parseActive(int id, QByteArrayView line);
/// Addresses in the answer to an activation or to AT+CGPADDR; empty where they are stripped or zero
/// (N04).
QList<QByteArray> parseAddresses(QByteArrayView prefix, QByteArrayView line);
Result<qint64> parseFileSize(QByteArrayView line); ///< "#FTPFSIZE: <bytes>"
Result<QByteArray> parseSimState(QByteArrayView line);
Result<QByteArray> parseIccid(QByteArrayView line);           ///< 18 to 22 digits
Result<int> parseErrorMode(QByteArrayView line);              ///< "+CMEE: <n>"
Result<int> parseFunction(QByteArrayView line);               ///< "+CFUN: <fun>"
Result<int> parseSubVersion(QByteArrayView line);             ///< "#CFVR: <n>"
Result<QByteArray> parseOperator(QByteArrayView line);        ///< empty where none is in use
Result<QByteArray> parseImei(const QList<QByteArray> &lines); ///< one line of 15 digits
/// The one line of a bare answer such as AT+GMM's; several or none is MalformedReply (A23).
Result<QByteArray> parseBareLine(const QList<QByteArray> &lines);
/// A final result that is a failure: ERROR, +CME ERROR or +CMS ERROR.
struct FinalError
{
    std::optional<int> number; ///< in numeric form, or of a text that is known
    bool isCms = false;
};
std::optional<FinalError> parseFinalError(QByteArrayView line);
/// Three-digit code at the start of an FTP server's reply, e.g. 530.
std::optional<int> parseServerCode(QByteArrayView reply);

} // namespace fota
