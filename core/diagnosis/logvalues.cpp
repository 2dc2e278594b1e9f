#include "core/diagnosis/logvalues.h"

#include "core/diagnosis/loggedaddresses.h"
#include "core/log/identifiers.h"

namespace fota {

namespace {

/// What AT#SGACT=3,1 opens and AT#SGACT=3,0 closes.
std::optional<LoggedValues::Data> contextOrder(const QByteArray &command)
{
    const auto fields = fieldsAfter("AT#SGACT=", command);
    if (!fields || fields->size() < 2 || (fields->at(1) != "0" && fields->at(1) != "1"))
        return {};
    return LoggedValues::Data{fields->at(1) == "1", fields->at(0).toInt(), {}};
}

} // namespace

QList<QByteArray> loggedAddresses(const QByteArray &line)
{
    const QList<QByteArray> addresses = parseAddresses("#SGACT:", line);
    QList<QByteArray> tokens = fieldsAfter("#SGACT:", line).value_or(QList<QByteArray>{});
    const QByteArray beginning = kindToken(IdentifierKind::Address) + '-';
    tokens.removeIf([&beginning](const QByteArray &field) {
        return !field.startsWith(beginning) || !isToken(field);
    });
    return addresses + tokens;
}

void LogValues::take(const LogExchange &exchange)
{
    for (const LogExchange::Reply &reply : exchange.replies)
        takeLine({reply.line, reply.text, exchange.firstMs ? exchange.firstMs : exchange.sentMs});
    const auto order = contextOrder(exchange.command);
    if (!order || !exchange.isOk())
        return;
    m_values.data = order;
    for (const LogExchange::Reply &reply : exchange.replies) {
        const QList<QByteArray> addresses = loggedAddresses(reply.text);
        if (order->isActive && !addresses.isEmpty())
            m_values.data->address = QString::fromLatin1(addresses.first());
    }
}

void LogValues::take(const LogEvent &event)
{
    takeRegistration(event);
}

void LogValues::takeLine(const LogEvent &line)
{
    const QByteArray &text = line.text;
    if (const auto quality = parseCsq(text)) {
        takeSignal({line.line, line.wallMs, *quality, {}});
    } else if (const auto extended = parseCesq(text)) {
        if (m_lastSignal && !m_lastSignal->extended)
            m_lastSignal->extended = *extended;
        else
            takeSignal({line.line, line.wallMs, {}, *extended});
    } else if (const auto state = parseSimState(text)) {
        m_values.simState = QString::fromUtf8(*state);
    } else if (const auto name = parseOperator(text)) {
        m_values.operatorName = QString::fromUtf8(*name);
    } else if (const auto fields = fieldsAfter("#CCID:", text)) {
        if (const auto iccid = parseIccid(text))
            m_values.iccid = QString::fromLatin1(*iccid);
        else if (isToken(fields->at(0)))
            m_values.iccid = QString::fromLatin1(fields->at(0));
    } else {
        takeRegistration(line);
    }
}

void LogValues::takeSignal(const LoggedSignal &signal)
{
    if (m_lastSignal && m_signal.wantsNext())
        m_signal.keep(*m_lastSignal);
    m_lastSignal = signal;
}

/// Changes alone: a module that tells the same every second fills no list.
void LogValues::takeRegistration(const LogEvent &line)
{
    for (const char *prefix : {"+CEREG:", "+CGREG:"}) {
        Result<Registration> value = parseRegistration(prefix, line.text);
        if (!value)
            value = parseRegistrationEvent(prefix, line.text);
        if (!value || (m_lastRegistration && m_lastRegistration->value == *value))
            continue;
        if (m_lastRegistration && m_registrations.wantsNext())
            m_registrations.keep(*m_lastRegistration);
        m_lastRegistration = {line.line, line.wallMs, *value, line.text.startsWith("+CGREG")};
    }
}

LoggedValues LogValues::finish() const
{
    LoggedValues values = m_values;
    values.signal = m_signal.values();
    if (m_lastSignal)
        values.signal.append(*m_lastSignal);
    values.registrations = m_registrations.values();
    if (m_lastRegistration)
        values.registrations.append(*m_lastRegistration);
    return values;
}

} // namespace fota
