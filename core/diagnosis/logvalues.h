#pragma once

#include "core/at/parsers.h"
#include "core/diagnosis/logdialogue.h"
#include "core/diagnosis/thinned.h"

namespace fota {

/// An answer to AT+CSQ, with that to the AT+CESQ that follows it.
struct LoggedSignal
{
    qint64 line = 0;
    std::optional<qint64> wallMs{}; ///< as LogRecord::wallMs
    std::optional<SignalQuality> quality{};
    std::optional<ExtendedSignal> extended{};
};

struct LoggedRegistration
{
    qint64 line = 0;
    std::optional<qint64> wallMs{}; ///< as LogRecord::wallMs
    Registration value{};
    bool isPacket = false; ///< of AT+CGREG
};

/// What the module told of its SIM and of the network in one session of a log.
struct LoggedValues
{
    QString iccid{};        ///< or the token of a redacted log; empty: not told
    QString operatorName{}; ///< empty: not told
    QString simState{};     ///< the module's word, the last one; empty: not told
    struct Data
    {
        bool isActive = false;
        int context = 0;
        QString address{}; ///< empty: not told
        friend bool operator==(const Data &, const Data &) = default;
    };
    std::optional<Data> data{}; ///< of the context that was opened or closed last
    QList<LoggedSignal> signal{};
    QList<LoggedRegistration> registrations{}; ///< answers and events
};

/// Gathers them. Bounded: of many measurements evenly fewer are kept.
class LogValues
{
public:
    void take(const LogExchange &exchange);
    void take(const LogEvent &event);
    LoggedValues finish() const;

private:
    void takeLine(const LogEvent &line);
    void takeSignal(const LoggedSignal &signal);
    void takeRegistration(const LogEvent &line);

    LoggedValues m_values;
    Thinned<LoggedSignal> m_signal;
    Thinned<LoggedRegistration> m_registrations;
    std::optional<LoggedSignal> m_lastSignal; ///< its AT+CESQ may follow
    std::optional<LoggedRegistration> m_lastRegistration;
};

} // namespace fota
