#include "core/sim/simtimings.h"

#include <array>
#include <cmath>

namespace fota {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kConnectOfGet = 702ms;
constexpr milliseconds kDataOfGet = 78ms;
constexpr milliseconds kEndOfGet = 16ms;

struct Timing
{
    const char *command;
    milliseconds delay;
};

// The first that the command begins with. Figures to the millisecond are those of the note's log.
constexpr std::array kTimings{
    Timing{"AT+GMM", 93ms},
    Timing{"AT+GMR", 94ms},
    Timing{"AT#SCFG=", 390ms},
    Timing{"AT+CGDCONT=", 655ms},
    Timing{"AT+CSQ", 94ms},
    Timing{"AT+CEREG?", 141ms},
    Timing{"AT#FTPOPEN", 1326ms},
    Timing{"AT#FTPGETOTA", 4571ms},
    Timing{"AT#FTPGET=", kConnectOfGet + kDataOfGet + kEndOfGet},
    Timing{"AT#FTPCLOSE", 327ms},
    Timing{"AT#OTAUPW", 300ms},
    Timing{"AT#OTAUP=0", 328ms},
    Timing{"AT#OTAUP=1", 900ms},
    Timing{"AT#FTPFSIZE", 310ms},
    Timing{"AT#FTPCWD", 260ms},
    Timing{"AT#FTPPWD", 200ms},
    Timing{"AT+CFUN=", 500ms},
    Timing{"AT+COPS?", 94ms},
    Timing{"AT#SCFG?", 60ms},
    Timing{"AT+CGDCONT?", 60ms},
    Timing{"AT#SGACT?", 60ms},
    Timing{"AT+", 60ms},
    Timing{"AT#", 60ms},
    Timing{"AT", 16ms},
};

} // namespace

SimTimings::SimTimings(double speed, QMap<QByteArray, milliseconds> overrides)
    : m_speed(speed), m_overrides(std::move(overrides))
{
}

milliseconds SimTimings::scaled(milliseconds time) const
{
    return milliseconds(std::llround(double(time.count()) / m_speed));
}

milliseconds SimTimings::delayOf(QByteArrayView command) const
{
    const QByteArray text = command.toByteArray().toUpper();
    qsizetype best = -1;
    milliseconds delay{0};
    for (auto it = m_overrides.begin(); it != m_overrides.end(); ++it) {
        if (it.key().size() > best && text.startsWith(it.key().toUpper())) {
            best = it.key().size();
            delay = it.value();
        }
    }
    if (best >= 0)
        return scaled(delay);
    if (text.startsWith("AT#SGACT=")) // on or off is behind the number of the context
        return scaled(text.contains(",0") ? 187ms : 202ms);
    for (const Timing &timing : kTimings) {
        if (text.startsWith(timing.command))
            return scaled(timing.delay);
    }
    return scaled(16ms);
}

milliseconds SimTimings::transferData() const
{
    return scaled(kDataOfGet);
}

milliseconds SimTimings::transferEnd() const
{
    return scaled(kEndOfGet);
}

} // namespace fota
