#pragma once

#include "core/engine/reports.h"

#include <QList>

namespace fota {

/// What was measured in a connection, in the order of time, with the changes of the registration
/// and the marks of a run. Keeps so much and no more: then the oldest half goes.
class SignalHistory
{
public:
    enum class MarkKind : quint8 { Step, Apply, Restart };
    struct Mark
    {
        qint64 atMs;
        QString text;
        MarkKind kind;
    };
    /// The least, the most and the last of one kind of value; also of what is no longer kept.
    struct Span
    {
        std::optional<double> latest{};
        std::optional<double> lowest{};
        std::optional<double> highest{};
        void add(const std::optional<double> &value);
        bool isEmpty() const { return !lowest; }
    };

    static constexpr qsizetype kSamples = 100'000; ///< six days of one each five seconds
    static constexpr qsizetype kChanges = 10'000;
    static constexpr qsizetype kMarks = 400;

    void add(const SignalReport &report);
    /// True where it differs from the one before: that alone is kept.
    bool add(const RegistrationReport &report);
    void mark(const QString &text, qint64 atMs, MarkKind kind);
    void breakOff(qint64 atMs); ///< nothing is known from here on
    void clear() { *this = {}; }

    const QList<SignalReport> &samples() const { return m_samples; }
    /// Each holds from its time to that of the next one, the last one to lastMs().
    const QList<RegistrationReport> &registrations() const { return m_registrations; }
    const QList<Mark> &marks() const { return m_marks; }
    const Span &rssi() const { return m_rssi; }
    const Span &rsrp() const { return m_rsrp; }
    const Span &rsrq() const { return m_rsrq; }
    qint64 firstMs() const { return m_firstMs; } ///< 0: there is nothing
    qint64 lastMs() const { return m_lastMs; }

    const SignalReport *nearestSample(qint64 atMs) const;      ///< null: there is none
    const RegistrationReport *registrationAt(qint64 ms) const; ///< null: before the first

private:
    void reach(qint64 atMs);

    QList<SignalReport> m_samples;
    QList<RegistrationReport> m_registrations;
    QList<Mark> m_marks;
    Span m_rssi; ///< dBm
    Span m_rsrp;
    Span m_rsrq; ///< dB
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
};

/// A sample that asked for the RSSI alone says nothing of the LTE values: no gap in them.
inline bool tellsOfLte(const SignalReport &report)
{
    return report.rsrpDbm || report.rsrqDb || !report.rssiDbm;
}

} // namespace fota
