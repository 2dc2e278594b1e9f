#pragma once

#include "core/diagnosis/thinned.h"
#include "core/log/foreignlogs.h"

#include <QList>

#include <optional>

namespace fota {

/// A signal strength that a log shows.
struct SignalSample
{
    qint64 line = 0;
    std::optional<qint64> wallMs{}; ///< as LogRecord::wallMs
    int rssiDbm = 0;                ///< -113 .. -51
    friend bool operator==(const SignalSample &, const SignalSample &) = default;
};

/// The answers to AT+CSQ of a log, in their order. Bounded: of many, evenly fewer are kept.
class SignalSeries
{
public:
    void take(const LogRecord &record);
    const QList<SignalSample> &samples() const { return m_samples.values(); }

    static constexpr qsizetype kMost = Thinned<SignalSample>::kMost;

private:
    Thinned<SignalSample> m_samples;
};

QList<SignalSample> signalOf(QIODevice &log);

} // namespace fota
