#pragma once

#include "core/base/error.h"
#include "core/diagnosis/logdialogue.h"

namespace fota {

/// What a log shows of IDENT and SIM, the steps before 4.a: which question was asked last, and how
/// that went.
class EarlySteps
{
public:
    struct Failure
    {
        const char *step;
        ErrorCode code{};
        QByteArray text{}; ///< the module's words
    };

    /// Of which of them the command is; null: of none, and the host went on.
    const char *take(const LogExchange &exchange);
    /// Where it stopped. \a isOver: the host is known to have given up, so that a single question
    /// without an answer is no log that was cut.
    std::optional<Failure> failure(bool isOver) const;
    bool isAtSim() const { return m_step && m_name == "AT+CPIN"; }
    bool isAtIdentity() const { return m_step && m_name != "AT+CPIN"; }

private:
    const char *m_step = nullptr; ///< of the last question
    QByteArray m_name;
    LogExchange m_asked;
    int m_silences = 0; ///< how often that one got no answer
    int m_probes = 0;   ///< that got no answer, while nothing ever was answered
    bool m_isAnswered = false;
};

} // namespace fota
