#include "tests/benchmarks/responder.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace fota {

namespace {

constexpr const char *kReply = "\r\n+CSQ: 25,3\r\n\r\nOK\r\n";
constexpr const char *kFloodLine = "\r\n#QSS: 3\r\n";
constexpr long long kSilenceNs = 20'000'000'000; // a peer that hangs

long long nowNs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<long long>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Responder::Result Responder::serve(std::vector<std::string> program, size_t skip, int floodLines)
{
    Responder responder;
    if (responder.openTerminal() && responder.start(std::move(program)))
        responder.loop(skip, floodLines);
    responder.close();
    return responder.m_result;
}

bool Responder::openTerminal()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    std::array<char, 128> name{};
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0
        || ::ptsname_r(m_master, name.data(), name.size()) != 0)
        return false;
    m_name = name.data();
    m_slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (m_slave < 0 || ::tcgetattr(m_slave, &settings) != 0)
        return false;
    ::cfmakeraw(&settings);
    return ::tcsetattr(m_slave, TCSANOW, &settings) == 0;
}

bool Responder::start(std::vector<std::string> program)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return false;
    std::vector<char *> words;
    for (std::string &word : program) {
        if (word == "PORT")
            word = m_name;
        words.push_back(word.data());
    }
    words.push_back(nullptr);
    m_peer = ::fork();
    if (m_peer == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execv(words[0], words.data());
        ::_exit(127);
    }
    ::close(pipe[1]);
    m_said = pipe[0];
    return m_peer > 0;
}

void Responder::loop(size_t skip, int floodLines)
{
    long long nextFlood = nowNs();
    long long lastHeard = nextFlood;
    std::string flood;
    for (int i = 0; i < floodLines; ++i)
        flood += kFloodLine;
    while (nowNs() - lastHeard < kSilenceNs) {
        std::array<pollfd, 2> wait{
            {{m_master, short(POLLIN | (m_out.empty() ? 0 : POLLOUT)), 0}, {m_said, POLLIN, 0}}};
        const bool flooding = floodLines > 0 && m_started;
        const long long left = flooding ? std::max(0LL, nextFlood - nowNs()) : 1'000'000'000;
        const timespec pause{time_t(left / 1'000'000'000), long(left % 1'000'000'000)};
        ::ppoll(wait.data(), wait.size(), &pause, nullptr);
        if (wait[0].revents & POLLIN) {
            lastHeard = nowNs();
            readLine(skip);
        }
        if (flooding && nowNs() >= nextFlood) {
            nextFlood = nowNs() + 1'000'000;
            if (m_out.empty()) // a reader that does not keep up slows the flood down
                m_out = flood;
        }
        flush();
        if (wait[1].revents) {
            std::array<char, 256> words{};
            const ssize_t got = ::read(m_said, words.data(), words.size());
            if (got <= 0)
                return;
            m_words.append(words.data(), size_t(got));
        }
    }
}

void Responder::readLine(size_t skip)
{
    const long long arrived = nowNs();
    std::array<char, 512> bytes{};
    const ssize_t got = ::read(m_master, bytes.data(), bytes.size());
    if (got <= 0)
        return;
    if (m_line.empty() && m_repliedNs > 0 && ++m_seen > skip)
        m_result.turnaroundsUs.push_back(double(arrived - m_repliedNs) / 1000);
    m_repliedNs = 0;
    m_line.append(bytes.data(), size_t(got));
    if (m_line.back() != '\r')
        return;
    m_line.clear();
    m_started = true;
    m_out += kReply;
    m_replying = true;
}

void Responder::flush()
{
    if (m_out.empty())
        return;
    const ssize_t sent = ::write(m_master, m_out.data(), m_out.size());
    if (sent > 0)
        m_out.erase(0, size_t(sent));
    if (!m_out.empty() || !m_replying)
        return;
    m_replying = false;
    m_repliedNs = nowNs();
}

void Responder::close()
{
    for (const int descriptor : {m_master, m_slave, m_said}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    if (m_peer <= 0)
        return;
    if (m_words.empty())
        ::kill(m_peer, SIGKILL);
    int status = 0;
    ::waitpid(m_peer, &status, 0);
    if (m_words.starts_with("cpu ")) {
        m_result.cpuUs = std::atof(m_words.c_str() + 4);
        m_result.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
}

} // namespace fota
