#pragma once

#include <QString>

namespace fota {

/// What +CME ERROR: \a number means (3GPP TS 27.007, 9.2; Telit's own from 550); empty: not known.
QString cmeErrorWords(int number);
/// The same of +CMS ERROR (3GPP TS 27.005, 3.2.5; below 128 the network's causes).
QString cmsErrorWords(int number);
/// What a server's three digits mean (RFC 959); empty: not known.
QString ftpReplyWords(int code);

} // namespace fota
