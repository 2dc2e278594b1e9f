#include "core/diagnosis/exchanges.h"

#include "core/at/parsers.h"

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kMostSteps = 64; // a log of others may name any number of them

/// Bytes that no modem's answer holds: wrong speed, a broken line (P08).
bool isGarbage(QByteArrayView line)
{
    const auto odd = std::ranges::count_if(line, [](char c) {
        const auto byte = uchar(c);
        return byte >= 0x7f || (byte < 0x20 && byte != '\t');
    });
    return odd > 0 && odd * 4 >= line.size();
}

/// The number at the end of "#OTAEV: "INTEGRITY CHECK FAIL",21"; 0 where there is none.
int integrityCode(QByteArrayView line)
{
    const qsizetype comma = line.lastIndexOf(',');
    bool isNumber = false;
    const int code = comma < 0 ? 0 : line.sliced(comma + 1).trimmed().toInt(&isNumber);
    return isNumber ? code : 0;
}

} // namespace

void Exchanges::take(const LogEntry &entry)
{
    switch (entry.direction) {
    case LogEntry::Direction::Sent:
        m_sent = entry.text;
        m_sentAtMs = entry.atMs;
        break;
    case LogEntry::Direction::Received:
    case LogEntry::Direction::Unsolicited:
        takeAnswer(entry);
        break;
    case LogEntry::Direction::Data: // what a file says is nobody's answer (K07)
    case LogEntry::Direction::Note:
        break;
    }
}

void Exchanges::takeAnswer(const LogEntry &entry)
{
    const QByteArrayView line = QByteArrayView(entry.text).trimmed();
    if (line.isEmpty())
        return;
    if (isGarbage(line)) {
        ++m_garbage;
        return;
    }
    if (!m_sent.isEmpty() && line == QByteArrayView(m_sent).trimmed()) {
        ++m_echoes;
        return;
    }
    if (line.startsWith('#') || line.startsWith("+C"))
        takeEvent(line);
    takeFinal(entry);
}

void Exchanges::takeEvent(QByteArrayView line)
{
    if (const auto signal = parseCsq(line))
        m_signal = signal->raw;
    for (const char *prefix : {"+CEREG:", "+CGREG:"}) {
        if (const auto asked = parseRegistration(prefix, line))
            m_registration = asked->status;
        else if (const auto told = parseRegistrationEvent(prefix, line))
            m_registration = told->status;
    }
    const QByteArray text = line.toByteArray().toUpper(); // the case varies from family to family
    if (!text.startsWith("#OTAEV:"))
        return;
    if (text.contains("INTEGRITY CHECK FAIL"))
        m_integrity = std::max(m_integrity.value_or(0), integrityCode(text)); // told more than once
    else if (text.contains("DOWNLOAD FAILED"))
        ++m_downloadsFailed;
}

void Exchanges::takeFinal(const LogEntry &entry)
{
    const std::optional<FinalError> failed = parseFinalError(entry.text);
    const bool isServer = m_sent.startsWith("AT#FTPMSG");
    const bool isFinal =
        failed || entry.text == "OK" || entry.text == "NO CARRIER" || entry.text == "CONNECT";
    if (!m_steps.contains(entry.step) && m_steps.size() >= kMostSteps)
        return;
    Step &step = m_steps[entry.step];
    if (!isFinal) {
        QByteArrayView words(entry.text);
        if (words.startsWith("#FTPMSG:"))
            words = words.sliced(8).trimmed();
        if (const auto code = parseServerCode(words); code && isServer)
            step.server = code;
        return;
    }
    if (m_sent.isEmpty())
        return;
    ++m_answers;
    step.slowestMs = std::max(step.slowestMs, entry.atMs - m_sentAtMs);
    if (failed && failed->isCms)
        step.cms = failed->number;
    else if (failed && failed->number && !isServer)
        step.cme = failed->number;
    m_sent.clear();
}

void Exchanges::fill(Evidence &evidence) const
{
    using Fact = Evidence::Fact;
    const auto set = [&evidence](Fact fact, std::optional<qint64> value) {
        if (value && !evidence.facts.contains(fact))
            evidence.facts[fact] = *value;
    };
    const Step step = m_steps.value(evidence.step.toLatin1());
    set(Fact::Cme, step.cme);
    set(Fact::Cms, step.cms);
    set(Fact::Server, step.server);
    if (step.slowestMs >= 0)
        set(Fact::SlowestMs, step.slowestMs);
    set(Fact::Signal, m_signal);
    set(Fact::Registration, m_registration);
    set(Fact::Integrity, m_integrity);
    if (m_downloadsFailed > 0)
        set(Fact::DownloadFailed, m_downloadsFailed);
    set(Fact::Answers, m_answers);
    set(Fact::Echoes, m_echoes);
    set(Fact::Garbage, m_garbage);
}

} // namespace fota
