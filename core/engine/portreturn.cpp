#include "core/engine/portreturn.h"

namespace fota {

namespace {

constexpr milliseconds kPause{500};
constexpr milliseconds kAgain{2000}; // its rights may come after its name, its answers later still
constexpr int kTries = 15;

} // namespace

PortReturn::PortReturn(Clock &clock, QObject *parent) : QObject(parent), m_next(clock) {}

void PortReturn::remember(const QString &port, const QString &imei)
{
    m_next.stop();
    m_trying = false;
    m_tries = 0;
    m_imei = imei;
    if (m_watch && (m_watch->port() == port || port == m_name))
        m_watch->addOwn(port);
    else
        m_watch = std::make_unique<PortWatch>(port);
}

void PortReturn::forget()
{
    m_next.stop();
    m_trying = false;
    m_watch.reset();
}

void PortReturn::await()
{
    if (!m_watch || !m_watch->isDevice())
        return;
    m_trying = false;
    m_watch->markVanished();
    look();
}

void PortReturn::look()
{
    const QStringList names = m_watch->ownCandidates();
    if (names.isEmpty()) {
        m_next.start(kPause, [this] { look(); });
        return;
    }
    m_trying = true;
    m_name = names.at(m_tries % names.size()); // only one of a module's ports may answer
    m_next.start(milliseconds(0), [this] { Q_EMIT came(m_name); });
}

bool PortReturn::again(bool isOther)
{
    m_trying = false;
    if (isOther)
        m_watch->reject(m_name);
    else if (++m_tries >= kTries)
        return false;
    m_next.start(kAgain, [this] { look(); });
    return true;
}

} // namespace fota
