#include "core/transport/portopener.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace fota {

namespace {

/// Who waits for which device. Shared by all threads of the process, for a hanging call outlives
/// who asked for it.
class Waiting
{
public:
    /// True: nobody waited yet, so a thread is needed.
    bool add(const QByteArray &device, int channel)
    {
        const std::lock_guard guard(m_mutex);
        std::vector<int> &all = m_channels[device];
        const bool first = all.empty();
        std::erase_if(all, [](int other) { return hasGone(other) && ::close(other) == 0; });
        all.push_back(channel);
        return first;
    }
    std::vector<int> take(const QByteArray &device)
    {
        const std::lock_guard guard(m_mutex);
        const auto node = m_channels.extract(device);
        return node.empty() ? std::vector<int>() : node.mapped();
    }

private:
    static bool hasGone(int channel)
    {
        pollfd far{channel, 0, 0};
        return ::poll(&far, 1, 0) == 1 && (far.revents & POLLHUP) != 0;
    }

    std::mutex m_mutex;
    std::map<QByteArray, std::vector<int>> m_channels;
};

Waiting &waiting()
{
    static auto *all = new Waiting; // never destroyed: a thread may end after main()
    return *all;
}

/// False where the system has no thread left (H21).
template<typename Work>
bool inThread(Work work)
{
    try {
        std::thread(std::move(work)).detach();
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

QByteArray fileName(const QString &device)
{
    return QFile::encodeName(device.startsWith(u'/') ? device : QStringLiteral("/dev/") + device);
}

/// The thread's whole work. Who asked may be gone when the open comes back.
void openAndSend(const QByteArray &device)
{
    int descriptor = ::open(device.constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    for (const int channel : waiting().take(device)) {
        if (::send(channel, &descriptor, sizeof descriptor, MSG_NOSIGNAL) == sizeof descriptor)
            descriptor = -1; // it is the receiver's now
        ::close(channel);
    }
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

PortOpener::~PortOpener()
{
    release();
}

void PortOpener::hold(const QString &device)
{
    release();
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) { // H21
        QMetaObject::invokeMethod(this, &PortOpener::done, Qt::QueuedConnection);
        return;
    }
    m_channel = ends[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_channel, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PortOpener::take);
    const QByteArray name = fileName(device);
    if (waiting().add(name, ends[1]) && !inThread([name] { openAndSend(name); })) {
        for (const int channel : waiting().take(name))
            ::close(channel); // the notifier tells
    }
}

void PortOpener::take()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // its signal is what led here
    int descriptor = -1;
    if (::recv(m_channel, &descriptor, sizeof descriptor, 0) == sizeof descriptor)
        m_held = descriptor;
    ::close(std::exchange(m_channel, -1));
    Q_EMIT done();
}

void PortOpener::release()
{
    if (m_channel >= 0) {
        m_notifier.reset();
        ::shutdown(m_channel, SHUT_RD); // from here on the thread keeps what it opens
        int descriptor = -1;
        if (::recv(m_channel, &descriptor, sizeof descriptor, MSG_DONTWAIT) == sizeof descriptor)
            m_held = descriptor;
        ::close(std::exchange(m_channel, -1));
    }
    const int held = std::exchange(m_held, -1);
    if (held >= 0 && !inThread([held] { ::close(held); }))
        ::close(held);
}

} // namespace fota
