#include "core/fota/speedscan.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace fota {

namespace {

constexpr std::array kSpeeds{115200, 9600, 19200, 38400, 57600, 230400, 460800, 921600};

} // namespace

SpeedScan::SpeedScan(AtChannel &channel, milliseconds limit, QObject *parent)
    : QObject(parent), m_channel(channel), m_limit(std::min(limit, milliseconds(1000)))
{
}

bool SpeedScan::isPossible(const AtChannel &channel)
{
    return channel.transport() && channel.transport()->baudRate() > 0;
}

void SpeedScan::changeSpeed(Transport &line)
{
    const auto now = std::ranges::find(kSpeeds, line.baudRate());
    const size_t at = now == kSpeeds.end() ? kSpeeds.size() - 1 : size_t(now - kSpeeds.begin());
    for (size_t i = 1; i <= kSpeeds.size(); ++i) {
        if (line.setBaudRate(kSpeeds[(at + i) % kSpeeds.size()]))
            return;
    }
}

void SpeedScan::start()
{
    m_before = m_channel.transport()->baudRate();
    probe(0, 0);
}

void SpeedScan::probe(size_t index, int tries)
{
    if (index >= kSpeeds.size() || !m_channel.isOpen())
        return end({});
    if (tries == 0 && !m_channel.transport()->setBaudRate(kSpeeds[index])) // not every port has all
        return probe(index + 1, 0);
    Command at = *makeCommand(CommandId::Attention, m_limit);
    at.probe = true;
    m_channel.send(
        at, [this, index, tries, guard = QPointer<SpeedScan>(this)](const Result<AtReply> &reply) {
            if (!guard)
                return;
            if (reply && reply->final.isOk())
                Q_EMIT found(kSpeeds[index]);
            else if (!reply && reply.error().code != ErrorCode::CommandTimeout)
                end(reply.error());
            else if (tries + 1 < kTries)
                probe(index, tries + 1);
            else
                probe(index + 1, 0);
        });
}

void SpeedScan::end(const Error &error)
{
    if (m_channel.isOpen())
        m_channel.transport()->setBaudRate(m_before);
    Q_EMIT failed(error);
}

} // namespace fota
