#include "core/diagnosis/analysis.h"

#include "core/diagnosis/logdialogue.h"
#include "core/diagnosis/sessionreader.h"

#include <QIODevice>

#include <limits>
#include <memory>

namespace fota {

namespace {

/// Tells where a host begins to ask who the module is: with the model; or with the IMEI where that
/// does not go on with questions that began before.
class Identification
{
public:
    bool begins(const LogExchange &exchange)
    {
        const QByteArray name = exchange.command.toUpper().replace('#', '+').replace("AT+C", "AT+");
        if (name != "AT+GMM" && name != "AT+GMR" && name != "AT+GSN"
            && !name.startsWith("AT+FVR")) {
            m_asked.clear();
            return false;
        }
        const bool goesOn = !m_asked.isEmpty() && !m_asked.contains(name);
        m_asked += name;
        return name == "AT+GMM" || (name == "AT+GSN" && !goesOn);
    }

private:
    QList<QByteArray> m_asked; ///< one after the other, nothing else between
};

} // namespace

bool analyzeLog(QIODevice &source, std::optional<LogFormat> origin,
                const std::function<void(const LogAnalysis &)> &take,
                const std::function<bool()> &goesOn)
{
    LogReader reader(source);
    auto session = std::make_unique<SessionReader>(1);
    const auto finish = [&] {
        LogAnalysis analysis = session->finish();
        analysis.format = origin.value_or(reader.format());
        take(analysis);
    };
    QList<LogTime> open; // lines of a command whose end has not come: whose session is theirs?
    const auto settle = [&](qint64 before) {
        qsizetype count = 0;
        for (; count < open.size() && open[count].line < before; ++count)
            session->note(open[count]);
        open.remove(0, count);
    };
    Identification identification;
    LogDialogue dialogue;
    dialogue.onExchange = [&](const LogExchange &exchange) {
        const bool begins = identification.begins(exchange);
        if ((session->isOver() && begins) || session->isOtherModule(exchange)) {
            settle(exchange.line);
            finish();
            session = std::make_unique<SessionReader>(exchange.line);
        }
        session->take(exchange);
    };
    dialogue.onEvent = [&](const LogEvent &event) { session->take(event); };
    constexpr qsizetype kMostOpen = 1000;
    constexpr qint64 kAll = std::numeric_limits<qint64>::max();
    while (const auto record = reader.next()) {
        open.append({record->line, record->wallMs, record->hasDate});
        dialogue.take(*record);
        if (!dialogue.isOpen() || open.size() > kMostOpen)
            settle(kAll);
        if (goesOn && !goesOn())
            break;
    }
    dialogue.end();
    settle(kAll);
    finish();
    return !reader.isCutEarly();
}

QList<LogAnalysis> analyzeLog(QIODevice &source)
{
    QList<LogAnalysis> sessions;
    analyzeLog(source, {}, [&sessions](const LogAnalysis &session) { sessions += session; });
    return sessions;
}

} // namespace fota
