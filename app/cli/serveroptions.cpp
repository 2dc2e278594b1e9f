#include "app/cli/serveroptions.h"

#include "app/serverarguments.h"
#include "core/session/credentialstore.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>
#endif

#include <cstdio>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLineCap = 4096;

#ifdef Q_OS_UNIX

termios s_shown{}; ///< the terminal as it was found

extern "C" void showAgain(int number)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &s_shown);
    ::raise(number); // taken when this returns, and now as if it had never been caught
}

/// What is typed is not shown for as long as this lives, nor after it, whatever ends the program.
class Unseen
{
public:
    explicit Unseen(bool hidden) : m_changed(hidden && ::tcgetattr(STDIN_FILENO, &s_shown) == 0)
    {
        if (!m_changed)
            return;
        struct sigaction action
        {
        };
        action.sa_handler = showAgain;
        action.sa_flags = int(SA_RESETHAND);
        for (size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &action, &m_before[i]);
        termios silent = s_shown;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Unseen()
    {
        if (!m_changed)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_shown);
        for (size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &m_before[i], nullptr);
        std::fputc('\n', stderr);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    static constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, kSignals.size()> m_before{};
    const bool m_changed;
};

#endif

} // namespace

bool hasTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

std::optional<QByteArray> askTerminal(const QString &prompt, bool hidden)
{
    if (!hasTerminal())
        return {};
#ifdef Q_OS_UNIX
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    const Unseen unseen(hidden);
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(kLineCap).trimmed();
    return line;
#else
    Q_UNUSED(prompt);
    Q_UNUSED(hidden);
    return {};
#endif
}

QString wantedEntry(const Invocation &call)
{
    if (!call.takes(u"server"_s) || call.has(u"password-file"_s) || call.has(u"password-env"_s)
        || (call.takes(u"dry-run"_s) && call.has(u"dry-run"_s)))
        return {};
    ServerAccess server = call.settings.server;
    if (!takeServerArguments(*call.parser, &server).isEmpty() || server.host.isEmpty()
        || server.user.isEmpty())
        return {};
    return CredentialStore::entryOf(server);
}

std::optional<ServerAccess> readServer(const Invocation &call, QString *wrong)
{
    ServerAccess server = call.settings.server;
    std::optional<Secret> password;
    *wrong = takeServerArguments(*call.parser, &server);
    if (wrong->isEmpty() && server.host.isEmpty())
        *wrong = u"--server is missing"_s;
    if (wrong->isEmpty() && server.user.isEmpty())
        *wrong = u"--user is missing"_s;
    if (wrong->isEmpty())
        *wrong = takePasswordArguments(*call.parser, &password);
    if (!wrong->isEmpty())
        return {};
    if (!password && call.takes(u"dry-run"_s) && call.has(u"dry-run"_s))
        password = Secret("unused"); // nothing is sent, and it is shown as ***
    if (!password)
        password = call.kept;
    if (!password) {
        if (const auto typed = askTerminal(u"Password of "_s + server.user + u": "_s, true))
            password = Secret(*typed);
    }
    if (!password) {
        *wrong =
            u"no password: give --password-file or --password-env, or keep it in the keychain"_s;
        return {};
    }
    server.password = *password;
    return server;
}

} // namespace fota
