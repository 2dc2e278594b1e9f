#pragma once

#include <QByteArray>

#include <functional>

namespace fota {

/// A form that is shorter turns up in half of all lines by chance.
inline constexpr qsizetype kShortestForm = 4;

/// Gives, one after the other, the forms in which a server's words, an echo or a dump may hold
/// \a value (K10): backwards; base64, alone and behind other bytes; in hexadecimal with and without
/// separators; percent-encoded; as UTF-16, in bytes and in hexadecimal. Not the value itself. But
/// for the one backwards, none is shorter than kShortestForm; some come twice.
void eachForm(const QByteArray &value, const std::function<void(QByteArray form)> &take);

} // namespace fota
