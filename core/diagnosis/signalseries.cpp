#include "core/diagnosis/signalseries.h"

#include "core/at/parsers.h"
#include "core/log/tornlines.h"

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
    TornLines whole;
    whole.onRecord = [&series](const LogRecord &record) { series.take(record); };
    while (const auto record = reader.next())
        whole.take(*record);
    whole.end();
    return series.samples();
}

} // namespace fota
