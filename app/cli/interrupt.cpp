#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#endif

namespace fota {

#ifdef Q_OS_UNIX

namespace {

int s_pipe[2] = {-1, -1};

extern "C" void onSignal(int number)
{
    const char byte = char(number);
    [[maybe_unused]] const ssize_t written =
        ::write(s_pipe[1], &byte, 1); // all that is allowed in here
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        const ssize_t count = ::read(s_pipe[0], bytes, sizeof bytes);
        if (count <= 0)
            return;
        m_count += int(count);
        if (m_count == 1) {
            Q_EMIT requested(bytes[0] == SIGINT);
            return;
        }
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            ::signal(number, SIG_DFL); // a third one waits for nothing at all
        Q_EMIT insisted();
    });
}

#else

Interrupt::Interrupt(QObject *parent) : QObject(parent) {}

#endif

} // namespace fota
