#include "core/fota/serveraddress.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFtpPort = 21;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

Error bad(const QString &reason)
{
    return {ErrorCode::BadServer, reason, {}};
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Four numbers of 0 to 255 without leading zeros, which some read as octal.
bool isIpv4(QStringView host)
{
    const auto parts = host.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               return allDigits(part) && part.size() <= 3 && part.toInt() <= 255
                      && (part.size() == 1 || part.front() != u'0');
           });
}

bool isHostName(QStringView host)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    const auto labels = host.split(u'.');
    if (allDigits(labels.back())) // "1.2.3", "256.1.1.1": an address gone wrong
        return false;
    return std::ranges::all_of(labels, [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && label.front() != u'-'
               && label.back() != u'-' && std::all_of(label.begin(), label.end(), [](QChar c) {
                      return isLetterOrDigit(c) || c == u'-' || c == u'_';
                  });
    });
}

bool isIpv6(QStringView host)
{
    if (host.contains(u'%')) // a zone means nothing to the module
        return false;
    const QHostAddress address(host.toString());
    return host.contains(u':') && address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool readPort(QStringView text, int &port)
{
    if (!allDigits(text) || text.size() > 5)
        return false;
    port = text.toInt();
    return port >= 1 && port <= 65535;
}

bool isFolder(QStringView folder)
{
    const auto segments = folder.split(u'/');
    return std::ranges::all_of(segments, [](QStringView segment) {
        return !segment.isEmpty() && segment != u"."_s && segment != u".."_s
               && std::all_of(segment.begin(), segment.end(), [](QChar c) {
                      return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-';
                  });
    });
}

/// Host and port of "host", "host:port", "[v6]", "[v6]:port" or a bare IPv6 address.
Result<ServerAddress> readHost(QStringView text)
{
    ServerAddress address;
    QStringView host = text;
    QStringView port;
    bool hasPort = false;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return bad(u"the bracket is not closed"_s);
        host = text.sliced(1, end - 1);
        const QStringView rest = text.sliced(end + 1);
        hasPort = rest.startsWith(u':');
        if (!rest.isEmpty() && !hasPort)
            return bad(u"text after the bracket"_s);
        port = hasPort ? rest.sliced(1) : QStringView();
        if (!isIpv6(host))
            return bad(u"not an IPv6 address"_s);
    } else if (text.count(u':') == 1) {
        hasPort = true;
        host = text.first(text.indexOf(u':'));
        port = text.sliced(host.size() + 1);
    }
    if (hasPort && !readPort(port, address.port))
        return bad(u"not a port number (1 to 65535)"_s);
    if (!isIpv4(host) && !isHostName(host) && !isIpv6(host))
        return bad(host.isEmpty() ? u"no host name"_s : u"not a host name or address"_s);
    address.host = host.toString();
    return address;
}

} // namespace

QString ServerAddress::text() const
{
    if (port == kFtpPort)
        return host;
    return (isIpv6() ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

bool ServerAddress::sameAs(const ServerAddress &other) const
{
    return port == other.port && host.compare(other.host, Qt::CaseInsensitive) == 0;
}

Result<ServerAddress> parseServerAddress(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.isEmpty())
        return bad(u"no host name"_s);
    if (rest.contains(u'@'))
        return bad(u"a user name or password stands in the address"_s);
    QStringView folder;
    if (const qsizetype scheme = rest.indexOf(u"://"_s); scheme >= 0) {
        if (rest.first(scheme).compare(u"ftp"_s, Qt::CaseInsensitive) != 0)
            return bad(u"only ftp:// addresses are understood"_s);
        rest = rest.sliced(scheme + 3);
        if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
            folder = rest.sliced(slash + 1);
            rest = rest.first(slash);
        }
        if (folder.endsWith(u'/'))
            folder.chop(1);
        if (!folder.isEmpty() && !isFolder(folder))
            return bad(u"not a plain folder"_s);
    }
    const Result<ServerAddress> host = readHost(rest);
    if (!host)
        return host;
    ServerAddress address = *host;
    address.folder = folder.toString();
    return address;
}

} // namespace fota
