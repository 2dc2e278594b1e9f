#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

namespace fota {

/// An FTP server as people write it, in its parts.
struct ServerAddress
{
    QString host;   ///< name, IPv4 or IPv6 address (without brackets), as written
    int port = 21;  ///< 1 to 65535
    QString folder; ///< of an ftp:// address, without slashes around it

    bool isIpv6() const { return host.contains(QLatin1Char(':')); }
    /// "host", "host:port" or "[host]:port"; the port only where it is not 21.
    QString text() const;
    /// Same server: host (case aside) and port.
    bool sameAs(const ServerAddress &other) const;
};

/// Reads "name", "name:port", an IPv4 address with or without port, "[IPv6]" with or without port,
/// a bare IPv6 address, and each of these as "ftp://…[/folder]" (C27, F24).
/// Errors: BadServer with the reason; user name or password in the address are refused and never
/// repeated in the reason.
Result<ServerAddress> parseServerAddress(QStringView text);

} // namespace fota
