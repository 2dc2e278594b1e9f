#include "core/diagnosis/signalseries.h"

#include "core/at/parsers.h"

namespace fota {

void SignalSeries::take(const LogRecord &record)
{
    const QByteArray text = record.text.trimmed();
    if (!text.startsWith("+CSQ:"))
        return;
    const Result<SignalQuality> quality = parseCsq(text);
    if (!quality || !quality->rssiDbm)
        return;
    if (m_samples.wantsNext())
        m_samples.keep({record.line, record.wallMs, *quality->rssiDbm});
}

QList<SignalSample> signalOf(QIODevice &log)
{
    SignalSeries series;
    LogReader reader(log);
    while (const auto record = reader.next())
        series.take(*record);
    return series.samples();
}

} // namespace fota
