#include "app/cli/serveroptions.h"

#include "app/serverarguments.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLineCap = 4096;

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
    termios before{};
    const bool changed = hidden && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (changed) {
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(kLineCap).trimmed();
    if (changed) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
    return line;
#else
    Q_UNUSED(prompt);
    Q_UNUSED(hidden);
    return {};
#endif
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
    if (!password) {
        if (const auto typed = askTerminal(u"Password of "_s + server.user + u": "_s, true))
            password = Secret(*typed);
    }
    if (!password) {
        *wrong = u"no password: give --password-file or --password-env"_s;
        return {};
    }
    server.password = *password;
    return server;
}

} // namespace fota
