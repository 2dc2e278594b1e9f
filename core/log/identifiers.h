#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

#include <array>
#include <optional>
#include <utility>

namespace fota {

/// What a log may tell of a module, its subscriber or its owner (K11).
enum class IdentifierKind : quint8 {
    Imei,
    Iccid,
    Imsi,
    Phone,
    Address, ///< IPv4 and IPv6
    Host,
    User,
    Apn,
    Cell,     ///< area code and cell: where the module is
    Password, ///< PINs, too; never kept
};
inline constexpr size_t kIdentifierKinds = 10;

/// As an option names it: "imei", "iccid", ..., "password".
QLatin1StringView kindName(IdentifierKind kind);
/// A kind that may be kept in an export, by its name; nothing for any other word.
std::optional<IdentifierKind> keepableKind(QStringView name);
/// The word of its tokens: "IMEI" of "IMEI-1".
QByteArray kindToken(IdentifierKind kind);

/// How many there are of each kind.
using KindCounts = std::array<qint64, kIdentifierKinds>;

/// A password here is one that a log shows in clear: none of this program's own, which are of type
/// Secret and in no log.
struct Identifier
{
    IdentifierKind kind{};
    QByteArray value;
    friend bool operator==(const Identifier &, const Identifier &) = default;
};

/// A token of an earlier redaction, or a mask: "IMEI-1", "***".
bool isToken(QByteArrayView text);

/// The tokens within a text, with their numbers.
QList<std::pair<IdentifierKind, int>> tokensIn(QByteArrayView text);

/// An identifier that \a text is as a whole, whatever is around it in an AT field: of a server
/// "host:port" and "ftp://user@host" the host; digits alone of a number. Nothing where the text
/// cannot be one of that kind, or is a token.
std::optional<Identifier> identifierOf(IdentifierKind kind, QByteArrayView text);

/// An IPv4 address, one of IPv6, or the groups of octets that modules write for both, with their
/// masks: "10.1.2.3", "10.1.2.3.255.255.255.0", "32.1.13.184...". Addresses that nobody owns
/// (0.0.0.0, loopback, masks) are none.
bool isAddress(QByteArrayView text);

} // namespace fota
