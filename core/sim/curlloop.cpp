#include "core/sim/curlloop.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fota {

namespace {

int portOf(const curl_sockaddr &address)
{
    if (address.family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address.addr)->sin_port);
    if (address.family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address.addr)->sin6_port);
    return 0;
}

} // namespace

CurlLoop::CurlLoop(QObject *parent) : QObject(parent)
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(initialised)
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    makeMulti();
}

CurlLoop::~CurlLoop()
{
    closeMulti();
}

void CurlLoop::makeMulti()
{
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

void CurlLoop::closeMulti()
{
    // Closing an FTP connection, libcurl says QUIT and waits for the reply: up to two minutes for
    // a silent server. A socket that is shut down ends that at once.
    for (const auto &[socket, open] : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
    curl_multi_cleanup(m_multi);
    m_multi = nullptr;
    m_timer.stop();
    m_watches.clear();
}

void CurlLoop::dropConnections()
{
    closeMulti();
    makeMulti();
}

void CurlLoop::prepare(CURL *easy, std::function<bool(int)> mayConnect)
{
    m_mayConnect = std::move(mayConnect);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &CurlLoop::onOpenSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &CurlLoop::onCloseSocket);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

void CurlLoop::add(CURL *easy)
{
    curl_multi_add_handle(m_multi, easy);
}

void CurlLoop::remove(CURL *easy)
{
    curl_multi_remove_handle(m_multi, easy);
}

void CurlLoop::unpause(CURL *easy)
{
    curl_easy_pause(easy, CURLPAUSE_CONT);
    act(CURL_SOCKET_TIMEOUT, 0); // it may hold bytes that no socket will announce again
}

int CurlLoop::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlLoop *>(self)->watch(socket, what);
    return 0;
}

int CurlLoop::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlLoop *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(int(std::min(milliseconds, 3'600'000L)));
    return 0;
}

curl_socket_t CurlLoop::onOpenSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *loop = static_cast<CurlLoop *>(self);
    if (!loop->m_mayConnect(portOf(*address)))
        return CURL_SOCKET_BAD;
    const int socket =
        ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (socket >= 0)
        loop->m_sockets[socket] = true;
    return socket;
}

int CurlLoop::onCloseSocket(void *self, curl_socket_t socket)
{
    auto *loop = static_cast<CurlLoop *>(self);
    loop->m_sockets.erase(socket);
    loop->watch(socket, CURL_POLL_REMOVE); // a notifier must not outlive its descriptor
    return ::close(socket);
}

void CurlLoop::watch(curl_socket_t socket, int what)
{
    if (what == CURL_POLL_REMOVE) {
        const auto found = m_watches.find(socket);
        if (found == m_watches.end())
            return;
        // This may be called from within the notifier's own signal.
        for (auto *notifier : {&found->second.read, &found->second.write}) {
            if (*notifier) {
                (*notifier)->setEnabled(false);
                notifier->release()->deleteLater();
            }
        }
        m_watches.erase(found);
        return;
    }
    Watch &watch = m_watches[socket];
    const auto enable = [&](std::unique_ptr<QSocketNotifier> &notifier, bool on,
                            QSocketNotifier::Type type, int event) {
        if (on && !notifier) {
            notifier = std::make_unique<QSocketNotifier>(socket, type);
            connect(notifier.get(), &QSocketNotifier::activated, this,
                    [this, socket, event] { act(socket, event); });
        }
        if (notifier)
            notifier->setEnabled(on);
    };
    enable(watch.read, what & CURL_POLL_IN, QSocketNotifier::Read, CURL_CSELECT_IN);
    enable(watch.write, what & CURL_POLL_OUT, QSocketNotifier::Write, CURL_CSELECT_OUT);
}

/// Has libcurl look at its transfers without any event. Up to 8.4 it forgets to go on when the
/// reply to PASV has come before it began to wait for it, and then watches no socket (curl #12033,
/// #12042). The call that does it is out of favour for its cost with many transfers; here is one.
void CurlLoop::kick()
{
    int running = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    curl_multi_socket_all(m_multi, &running);
#pragma GCC diagnostic pop
}

void CurlLoop::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    if (running > 0 && m_watches.empty())
        kick();
    // A timer that fired a moment too early did nothing, and libcurl does not set it again.
    long wait = -1;
    curl_multi_timeout(m_multi, &wait);
    if (wait >= 0 && !m_timer.isActive())
        onTimer(m_multi, wait, this);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        const CURLcode result = message->data.result;
        // Queued: the receiver may add, remove or destroy handles.
        QMetaObject::invokeMethod(
            this, [this, easy, result] { Q_EMIT finished(easy, result); }, Qt::QueuedConnection);
    }
}

} // namespace fota
