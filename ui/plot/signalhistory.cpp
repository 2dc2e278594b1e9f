#include "ui/plot/signalhistory.h"

#include <algorithm>

namespace fota {

namespace {

constexpr int kNotKnown = 4; // <stat> of +CEREG

/// Appends where the clock goes on, sorts in where it was set back; bounded.
/// True where the oldest half went.
template<typename T>
bool keep(QList<T> &list, const T &value, qsizetype most)
{
    const auto place = std::ranges::upper_bound(list, value.atMs, {}, &T::atMs);
    list.insert(place, value);
    if (list.size() <= most)
        return false;
    list.remove(0, list.size() / 2);
    return true;
}

} // namespace

void SignalHistory::Span::add(const std::optional<double> &value)
{
    latest = value;
    if (!value)
        return;
    lowest = std::min(lowest.value_or(*value), *value);
    highest = std::max(highest.value_or(*value), *value);
}

void SignalHistory::reach(qint64 atMs)
{
    if (m_firstMs == 0 || atMs < m_firstMs)
        m_firstMs = atMs;
    m_lastMs = std::max(m_lastMs, atMs);
}

void SignalHistory::add(const SignalReport &report)
{
    const bool trimmed = keep(m_samples, report, kSamples);
    m_rssi.add(report.rssiDbm);
    if (tellsOfLte(report)) {
        m_rsrp.add(report.rsrpDbm);
        m_rsrq.add(report.rsrqDb);
    }
    reach(report.atMs);
    if (trimmed)
        m_firstMs = m_samples.first().atMs;
}

bool SignalHistory::add(const RegistrationReport &report)
{
    reach(report.atMs);
    if (!m_registrations.isEmpty()) {
        RegistrationReport &last = m_registrations.last();
        const bool sameTechnology = !last.accessTechnology || !report.accessTechnology
                                    || last.accessTechnology == report.accessTechnology;
        if (last.status == report.status && sameTechnology) {
            if (!last.accessTechnology) // told only now
                last.accessTechnology = report.accessTechnology;
            return false;
        }
    }
    keep(m_registrations, report, kChanges);
    return true;
}

void SignalHistory::mark(const QString &text, qint64 atMs, MarkKind kind)
{
    keep(m_marks, Mark{atMs, text, kind}, kMarks);
    reach(atMs);
}

void SignalHistory::breakOff(qint64 atMs)
{
    if (m_firstMs == 0)
        return;
    add(SignalReport{.atMs = atMs});
    if (!m_registrations.isEmpty())
        add(RegistrationReport{.atMs = atMs, .status = kNotKnown});
}

const SignalReport *SignalHistory::nearestSample(qint64 atMs) const
{
    if (m_samples.isEmpty())
        return nullptr;
    auto after = std::ranges::lower_bound(m_samples, atMs, {}, &SignalReport::atMs);
    if (after == m_samples.end())
        return &m_samples.last();
    if (after != m_samples.begin() && atMs - std::prev(after)->atMs < after->atMs - atMs)
        --after;
    return &*after;
}

const RegistrationReport *SignalHistory::registrationAt(qint64 ms) const
{
    const auto after = std::ranges::upper_bound(m_registrations, ms, {}, &RegistrationReport::atMs);
    return after == m_registrations.begin() ? nullptr : &*std::prev(after);
}

} // namespace fota
