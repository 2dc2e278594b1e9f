#include "app/serverarguments.h"

#include "core/base/choices.h"
#include "core/fota/serveraddress.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPasswordCap = 4096;

} // namespace

QString takeServerArguments(const QCommandLineParser &parser, ServerAccess *server)
{
    const auto take = [&parser](const QString &name, QString *to) {
        if (parser.isSet(name))
            *to = parser.value(name);
    };
    if (parser.isSet(u"server"_s)) {
        const Result<ServerAddress> address = parseServerAddress(parser.value(u"server"_s));
        if (!address)
            return u"--server: "_s + address.error().detail;
        if (address->isIpv6())
            return u"--server: the module takes a name or an IPv4 address"_s;
        server->host = address->host;
        server->port = address->port;
        if (!address->folder.isEmpty())
            server->folder = address->folder;
    }
    take(u"user"_s, &server->user);
    take(u"dir"_s, &server->folder);
    take(u"check-file"_s, &server->checkFile);
    take(u"apn"_s, &server->apn);
    take(u"pdp-type"_s, &server->pdpType);
    server->active |= parser.isSet(u"active"_s);
    if (parser.isSet(u"cid"_s)) {
        const int number = parser.value(u"cid"_s).toInt();
        if (number < 1 || number > choices::kMostContexts)
            return u"--cid is a number from 1 to %1"_s.arg(choices::kMostContexts);
        server->contextId = number;
    }
    return {};
}

ProfileChoices otherChoices(const QCommandLineParser &parser, ProfileChoices choices)
{
    for (ProfileChoice &choice : choices) {
        if (parser.isSet(u"apn"_s))
            choice.apn.clear();
        if (parser.isSet(u"cid"_s))
            choice.contextId = 0;
        if (parser.isSet(u"pdp-type"_s))
            choice.pdpType.clear();
        if (parser.isSet(u"active"_s))
            choice.active.reset();
    }
    return choices;
}

QString takePasswordArguments(const QCommandLineParser &parser, std::optional<Secret> *password)
{
    if (parser.isSet(u"password-file"_s)) {
        QFile file(parser.value(u"password-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return u"the password file cannot be read: "_s + file.fileName();
        QByteArray line = file.readLine(kPasswordCap);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        *password = Secret(line);
    } else if (parser.isSet(u"password-env"_s)) {
        const QString name = parser.value(u"password-env"_s);
        const QByteArray variable = name.toLocal8Bit();
        if (!qEnvironmentVariableIsSet(variable.constData()))
            return u"the environment variable "_s + name + u" is not set"_s;
        *password = Secret(qgetenv(variable.constData()));
        if (char *value = std::getenv(variable.constData()))
            std::fill_n(value, std::strlen(value), '*'); // the system shows the first environment
        qunsetenv(variable.constData());
    }
    return {};
}

QString takeLimitArguments(const QCommandLineParser &parser, Limits *limits)
{
    for (const QString &text : parser.values(u"limit"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        bool isNumber = false;
        const double seconds = QStringView(text).sliced(equals + 1).toDouble(&isNumber);
        if (equals <= 0 || !isNumber || !limits->set(QStringView(text).first(equals), seconds))
            return u"--limit \""_s + text + u"\" is not NAME=SECONDS with one of: "_s
                   + Limits::names().join(u", "_s);
    }
    return {};
}

} // namespace fota
