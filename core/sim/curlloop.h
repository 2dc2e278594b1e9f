#pragma once

#include <curl/curl.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

class QSocketNotifier;

namespace fota {

/// A libcurl multi handle driven by the event loop of its thread: no call blocks, no thread is
/// made. Sockets are watched by notifiers, libcurl's own waits are a timer.
class CurlLoop : public QObject
{
    Q_OBJECT

public:
    explicit CurlLoop(QObject *parent = nullptr);
    ~CurlLoop() override; ///< closes all connections at once, without waiting for any server

    void add(CURL *easy);
    void remove(CURL *easy);
    void unpause(CURL *easy);
    /// Options of this easy handle that the loop needs: it keeps track of the sockets.
    /// \a mayConnect is asked before each new connection, with its port.
    void prepare(CURL *easy, std::function<bool(int port)> mayConnect);
    void dropConnections(); ///< of the handles that are not running

Q_SIGNALS:
    void finished(CURL *easy, CURLcode result);

private:
    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onCloseSocket(void *self, curl_socket_t socket);

    void watch(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int events);
    void kick();
    void makeMulti();
    void closeMulti();

    struct Watch
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    CURLM *m_multi = nullptr;
    QTimer m_timer;
    std::map<curl_socket_t, Watch> m_watches;
    std::map<curl_socket_t, bool> m_sockets; ///< all that are open
    std::function<bool(int)> m_mayConnect;
};

} // namespace fota
