#include "core/engine/portmonitor.h"

#include <algorithm>

namespace fota {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kSoon = 200ms; // a device with several ports makes several changes
constexpr milliseconds kAgain = 1s;   // its group and its USB names come after its name
constexpr int kUpdates = 3;

} // namespace

PortMonitor::PortMonitor(Clock &clock, List list, const QString &folder, QObject *parent)
    : QObject(parent), m_list(std::move(list)), m_folder(folder), m_next(clock)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PortMonitor::updateSoon);
}

QList<PortInfo> PortMonitor::listed()
{
    QList<PortInfo> ports = m_list();
    m_answers.removeIf([&ports](const std::pair<const QString &, PortInfo::Answer &> &mark) {
        return std::ranges::none_of(
            ports, [&mark](const PortInfo &port) { return port.name == mark.first; });
    });
    for (PortInfo &port : ports)
        port.answer = m_answers.value(port.name);
    return ports;
}

void PortMonitor::refresh()
{
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    m_ports = listed();
    Q_EMIT changed(m_ports);
    if (m_watcher.directories().isEmpty()) // the system cannot tell: ask it
        updateSoon();
}

void PortMonitor::mark(const QString &port, PortInfo::Answer answer)
{
    m_answers[port] = answer;
    update();
}

void PortMonitor::updateSoon()
{
    m_updatesLeft = kUpdates;
    m_next.start(kSoon, [this] {
        const auto again = [this](const auto &self) -> void {
            update();
            if (--m_updatesLeft > 0 || m_watcher.directories().isEmpty())
                m_next.start(kAgain, [self] { self(self); });
        };
        again(again);
    });
}

void PortMonitor::update()
{
    const QList<PortInfo> now = listed();
    if (now == m_ports)
        return;
    m_ports = now;
    Q_EMIT changed(m_ports);
}

} // namespace fota
