#include "ui/log/fieldwords.h"

#include "ui/text/measuretext.h"

#include <QCoreApplication>

#include <optional>

namespace fota::fieldwords {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::FieldWords)
};

std::optional<int> number(const QByteArray &value)
{
    bool ok = false;
    const int read = value.toInt(&ok);
    return ok && value.size() <= 9 ? std::optional(read) : std::nullopt;
}

/// A level that a number of 27.007 stands for; \a unknown is its "not known".
QString level(const QByteArray &value, int most, int unknown, double scale, double offset, bool dbm)
{
    const auto read = number(value);
    if (!read)
        return {};
    if (*read == unknown)
        return W::tr("not known");
    if (*read < 0 || *read > most)
        return W::tr("not a value of the standard");
    const double result = *read * scale + offset;
    return dbm ? dbmText(result) : dbText(result);
}

QString both(const QString &value, const QString &word)
{
    return QStringLiteral("%1, %2").arg(value, word);
}

} // namespace

QString nothing(const QByteArray &)
{
    return {};
}

QString rssi(const QByteArray &value)
{
    const QString words = level(value, 31, 99, 2, -113, true);
    const int raw = number(value).value_or(99);
    return raw >= 0 && raw <= 31 ? both(words, signalWord(raw)) : words;
}

QString bitErrors(const QByteArray &value)
{
    const auto read = number(value);
    if (!read)
        return {};
    return *read == 99 ? W::tr("not known") : W::tr("class %1 of 0 to 7, 0 is best").arg(*read);
}

QString gsmLevel(const QByteArray &value)
{
    return level(value, 63, 99, 1, -111, true);
}

QString rscp(const QByteArray &value)
{
    return level(value, 96, 255, 1, -121, true);
}

QString ecno(const QByteArray &value)
{
    return level(value, 49, 255, 0.5, -24.5, false);
}

QString rsrq(const QByteArray &value)
{
    const QString words = level(value, 34, 255, 0.5, -20, false);
    const int raw = number(value).value_or(255);
    return raw >= 0 && raw <= 34 ? both(words, rsrqWord(raw / 2.0 - 20)) : words;
}

QString rsrp(const QByteArray &value)
{
    const QString words = level(value, 97, 255, 1, -141, true);
    const int raw = number(value).value_or(255);
    return raw >= 0 && raw <= 97 ? both(words, rsrpWord(raw - 141)) : words;
}

QString dbm(const QByteArray &value)
{
    bool ok = false;
    const double read = value.toDouble(&ok);
    return ok ? dbmText(read) : QString();
}

QString db(const QByteArray &value)
{
    bool ok = false;
    const double read = value.toDouble(&ok);
    return ok ? dbText(read) : QString();
}

QString reporting(const QByteArray &value)
{
    if (value == "0")
        return W::tr("changes are not told by themselves");
    if (value == "1")
        return W::tr("changes are told by themselves");
    return value == "2" ? W::tr("changes are told by themselves, with the cell") : QString();
}

QString registration(const QByteArray &value)
{
    const auto read = number(value);
    return read ? registrationWord(*read) : QString();
}

QString hexNumber(const QByteArray &value)
{
    bool ok = false;
    const qulonglong read = value.toULongLong(&ok, 16);
    return ok ? W::tr("%1 in decimal").arg(read) : QString();
}

QString technology(const QByteArray &value)
{
    const auto read = number(value);
    if (read && *read == 8) // told apart by nothing in the line
        return W::tr("Cat M1 on Telit's modules; EC-GSM in the standard");
    return read ? accessTechnologyWord(*read) : QString();
}

QString operatorMode(const QByteArray &value)
{
    switch (number(value).value_or(-1)) {
    case 0:
        return W::tr("chosen by the module");
    case 1:
        return W::tr("chosen by hand");
    case 2:
        return W::tr("told to leave the network");
    case 3:
        return W::tr("sets the form of the name alone");
    case 4:
        return W::tr("by hand, else by the module");
    default:
        return {};
    }
}

QString operatorFormat(const QByteArray &value)
{
    switch (number(value).value_or(-1)) {
    case 0:
        return W::tr("long name");
    case 1:
        return W::tr("short name");
    case 2:
        return W::tr("number of country and network");
    default:
        return {};
    }
}

QString networkType(const QByteArray &value)
{
    switch (number(value).value_or(-1)) {
    case 0:
        return QStringLiteral("GPRS");
    case 1:
        return QStringLiteral("EGPRS");
    case 2:
        return QStringLiteral("UMTS");
    case 3:
        return QStringLiteral("HSDPA");
    case 4:
        return QStringLiteral("LTE");
    default:
        return W::tr("not known");
    }
}

QString radioAccess(const QByteArray &value)
{
    switch (number(value).value_or(-1)) {
    case 12:
        return W::tr("GSM only");
    case 22:
        return W::tr("UMTS only");
    case 25:
        return W::tr("any network");
    case 28:
        return W::tr("LTE only");
    case 29:
        return W::tr("GSM and UMTS");
    case 30:
        return W::tr("GSM and LTE");
    case 31:
        return W::tr("UMTS and LTE");
    default:
        return {};
    }
}

QString active(const QByteArray &value)
{
    if (value == "1") {
        //: of a data context
        return W::tr("open");
    }
    //: of a data context
    return value == "0" ? W::tr("closed") : QString();
}

QString attached(const QByteArray &value)
{
    if (value == "1")
        return W::tr("attached to packet data");
    return value == "0" ? W::tr("not attached to packet data") : QString();
}

QString pdpType(const QByteArray &value)
{
    if (value == "IP")
        return QStringLiteral("IPv4");
    if (value == "IPV6")
        return QStringLiteral("IPv6");
    return value == "IPV4V6" ? W::tr("IPv4 and IPv6") : QString();
}

QString address(const QByteArray &value)
{
    if (value.isEmpty() || value == "0.0.0.0")
        return W::tr("no address");
    const QList<QByteArray> parts = value.split('.');
    const int second = parts.value(1).toInt();
    const bool shared = parts[0] == "100" && second >= 64 && second < 128; // of the operator
    if (parts[0] == "10" || value.startsWith("192.168.") || shared)
        return W::tr("private, not seen from outside");
    return {};
}

QString simState(const QByteArray &value)
{
    if (value == "READY")
        return W::tr("ready, no PIN is wanted");
    if (value == "SIM PIN")
        return W::tr("the SIM's PIN is wanted");
    if (value == "SIM PUK")
        return W::tr("blocked: the SIM's PUK is wanted");
    if (value == "SIM PIN2")
        return W::tr("the SIM's PIN2 is wanted");
    if (value == "SIM PUK2")
        return W::tr("the SIM's PUK2 is wanted");
    if (value.startsWith("PH-SIM"))
        return W::tr("locked to another SIM");
    return value.startsWith("PH-NET") ? W::tr("locked to a network") : QString();
}

QString simPresence(const QByteArray &value)
{
    switch (number(value).value_or(-1)) {
    case 0:
        return W::tr("no SIM");
    case 1:
        return W::tr("SIM is in");
    case 2:
        return W::tr("SIM is in, its PIN is given");
    case 3:
        return W::tr("SIM is ready");
    default:
        return {};
    }
}

QString errorMode(const QByteArray &value)
{
    if (value == "0")
        return W::tr("plain ERROR");
    if (value == "1")
        return W::tr("errors have a number");
    return value == "2" ? W::tr("errors have a text") : QString();
}

QString function(const QByteArray &value)
{
    switch (number(value).value_or(-1)) {
    case 0:
        return W::tr("least function");
    case 1:
        return W::tr("full function, the radio is on");
    case 4:
        return W::tr("the radio is off");
    case 5:
        return W::tr("full function, saves power");
    default:
        return {};
    }
}

QString reset(const QByteArray &value)
{
    switch (number(value).value_or(-1)) {
    case 0:
        return W::tr("no restart");
    case 1:
        return W::tr("one restart");
    case 2:
        return W::tr("a restart again and again");
    default:
        return {};
    }
}

QString onOff(const QByteArray &value)
{
    if (value == "1")
        return W::tr("on");
    return value == "0" ? W::tr("off") : QString();
}

QString secret(const QByteArray &value)
{
    return value == "***" ? W::tr("a secret: not kept in the log") : QString();
}

} // namespace fota::fieldwords
