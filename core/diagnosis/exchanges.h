#pragma once

#include "core/base/logentry.h"
#include "core/diagnosis/evidence.h"

#include <QHash>

namespace fota {

/// Gathers from the lines of the AT dialogue what diagnose() asks for; the same for a live line and
/// for a log that is read. Keeps numbers and no text, so its size does not grow with the dialogue.
/// Concludes nothing.
class Exchanges
{
public:
    void clear() { *this = {}; }
    void take(const LogEntry &entry);
    /// Adds what was seen, in \a evidence's step as far as it belongs to one.
    void fill(Evidence &evidence) const;

private:
    struct Step
    {
        std::optional<int> cme{};
        std::optional<int> cms{};
        std::optional<int> server{};
        qint64 slowestMs = -1;
    };
    void takeAnswer(const LogEntry &entry);
    void takeEvent(QByteArrayView line);
    void takeFinal(const LogEntry &entry);

    QHash<QByteArray, Step> m_steps; // at most one entry a step of the table
    QByteArray m_sent;
    qint64 m_sentAtMs = 0;
    std::optional<int> m_signal;
    std::optional<int> m_registration;
    std::optional<int> m_integrity;
    int m_downloadsFailed = 0;
    int m_answers = 0;
    int m_echoes = 0;
    int m_garbage = 0;
};

} // namespace fota
