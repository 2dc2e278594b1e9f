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
    if (m_seen++ % m_step != 0)
        return;
    m_samples.append({record.line, record.wallMs, *quality->rssiDbm});
    if (m_samples.size() < kMost)
        return;
    for (qsizetype i = 0; i < kMost / 2; ++i)
        m_samples[i] = m_samples[i * 2];
    m_samples.resize(kMost / 2);
    m_step *= 2;
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
