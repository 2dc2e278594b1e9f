#include "core/diagnosis/earlysteps.h"

#include "core/at/parsers.h"
#include "core/diagnosis/logcommand.h"

namespace fota {

namespace {

constexpr int kRepeated = 2; ///< so often asked in vain: nobody cut the log

/// What the number of a refused AT+CPIN? means; a plain ERROR means no SIM on the modules seen.
ErrorCode refusedSim(const QByteArray &final)
{
    const auto failed = parseFinalError(final);
    switch (failed && !failed->isCms ? failed->number.value_or(-1) : -1) { // 3GPP TS 27.007, 9.2
    case 11:
        return ErrorCode::SimPinNeeded;
    case 12:
        return ErrorCode::SimPukNeeded;
    case 13:
    case 15:
        return ErrorCode::SimFailed;
    case 14:
        return ErrorCode::SimBusy;
    default:
        return ErrorCode::SimMissing;
    }
}

ErrorCode simTrouble(const LogExchange &exchange)
{
    if (exchange.command.contains('='))
        return exchange.isOk() ? ErrorCode::None : ErrorCode::SimPinWrong;
    if (!exchange.isOk())
        return refusedSim(exchange.final);
    for (const LogExchange::Reply &reply : exchange.replies) {
        const auto state = parseSimState(reply.text);
        if (!state || *state == "READY")
            continue;
        if (*state == "SIM PIN")
            return ErrorCode::SimPinNeeded;
        if (state->contains("PUK"))
            return ErrorCode::SimPukNeeded;
        return *state == "BUSY" ? ErrorCode::SimBusy : ErrorCode::SimFailed;
    }
    return ErrorCode::None;
}

} // namespace

const char *EarlySteps::take(const LogExchange &exchange)
{
    const QByteArray name = commandName(exchange.command);
    const bool isSilent = !exchange.isEnded() && exchange.replies.isEmpty();
    m_isAnswered |= !isSilent;
    const bool isPrepared = isPreparation(exchange.command);
    m_probes += isPrepared && !m_isAnswered ? 1 : 0;
    if (isPrepared && (name == "AT" || !isSilent)) {
        if (name == m_name) // it was answered in the end
            m_step = nullptr;
        return nullptr;
    }
    const bool isSim = name == "AT+CPIN";
    if (!isPrepared && !isSim && !asksModel(name) && !asksVersion(name) && !asksImei(name)) {
        m_step = nullptr;
        return nullptr;
    }
    const int before = m_step && name == m_name ? m_silences : 0;
    m_silences = isSilent ? before + 1 : 0;
    m_name = name;
    m_asked = exchange;
    m_step = isSim ? "SIM" : "IDENT";
    return m_step;
}

std::optional<EarlySteps::Failure> EarlySteps::failure(bool isOver) const
{
    if (!m_step || !m_isAnswered) {
        const bool isDead = !m_isAnswered && (m_probes >= kRepeated || (isOver && m_probes > 0));
        return isDead ? std::optional(Failure{"IDENT", ErrorCode::ModuleSilent}) : std::nullopt;
    }
    if (m_silences > 0) {
        if (m_silences < kRepeated && !isOver)
            return {};
        return Failure{m_step, ErrorCode::CommandTimeout};
    }
    if (!m_asked.isEnded())
        return {};
    const ErrorCode code = isAtSim()        ? simTrouble(m_asked)
                           : m_asked.isOk() ? ErrorCode::None
                                            : ErrorCode::CommandRejected;
    if (code == ErrorCode::None)
        return {};
    return Failure{m_step, code, m_asked.final};
}

} // namespace fota
