#include "app/cli/serveroptions.h"

#include "core/fota/serveraddress.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPasswordCap = 4096;

std::optional<Secret> passwordFrom(const Invocation &call, QString *wrong)
{
    if (call.has(u"password-file"_s)) {
        QFile file(call.value(u"password-file"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            *wrong = u"the password file cannot be read: "_s + file.fileName();
            return {};
        }
        QByteArray line = file.readLine(kPasswordCap);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return Secret(line);
    }
    if (call.has(u"password-env"_s)) {
        const QByteArray name = call.value(u"password-env"_s).toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData())) {
            *wrong =
                u"the environment variable "_s + call.value(u"password-env"_s) + u" is not set"_s;
            return {};
        }
        const Secret password(qgetenv(name.constData()));
        qunsetenv(name.constData());
        return password;
    }
    if (const auto typed = askTerminal(u"Password of "_s + call.value(u"user"_s) + u": "_s, true))
        return Secret(*typed);
    *wrong = u"no password: give --password-file or --password-env"_s;
    return {};
}

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
        line = input.readLine(kPasswordCap).trimmed();
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
    if (call.has(u"server"_s)) {
        const Result<ServerAddress> address = parseServerAddress(call.value(u"server"_s));
        if (!address || address->isIpv6()) {
            *wrong = u"--server: "_s
                     + (address ? u"the module takes a name or an IPv4 address"_s
                                : address.error().detail);
            return {};
        }
        server.host = address->host;
        server.port = address->port;
        if (!address->folder.isEmpty())
            server.folder = address->folder;
    }
    if (call.has(u"user"_s))
        server.user = call.value(u"user"_s);
    if (server.host.isEmpty() || server.user.isEmpty()) {
        *wrong = server.host.isEmpty() ? u"--server is missing"_s : u"--user is missing"_s;
        return {};
    }
    if (call.has(u"dir"_s))
        server.folder = call.value(u"dir"_s);
    if (call.has(u"check-file"_s))
        server.checkFile = call.value(u"check-file"_s);
    if (call.has(u"apn"_s))
        server.apn = call.value(u"apn"_s);
    if (call.has(u"pdp-type"_s))
        server.pdpType = call.value(u"pdp-type"_s);
    server.active |= call.has(u"active"_s);
    if (call.has(u"cid"_s)) {
        server.contextId = call.value(u"cid"_s).toInt();
        if (server.contextId < 1 || server.contextId > 16) {
            *wrong = u"--cid is a number from 1 to 16"_s;
            return {};
        }
    }
    const std::optional<Secret> password = passwordFrom(call, wrong);
    if (!password)
        return {};
    server.password = *password;
    return server;
}

} // namespace fota
