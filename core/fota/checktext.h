#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace fota {

inline constexpr qsizetype kCheckFileBytes = qsizetype{64} * 1024; ///< K08
inline constexpr int kCheckFileRows = 64;
inline constexpr int kCheckFileColumns = 32;
inline constexpr int kCheckFileField = 255; ///< characters

/// The bytes of a check file as text, without its byte order mark.
/// Errors: CheckFileEmpty (C01), CheckFileEncoding (C07), CheckFileWebPage (C11),
/// CheckFileTooLarge (C12), CheckFileBinary with the offset of the first bad byte (C13).
Result<QString> decodeCheckFile(const QByteArray &bytes);

/// What a line of a check file looks like that no check file has (C32, C33).
enum class LineLooks : quint8 {
    Ordinary,
    Final,       ///< a final result: OK, ERROR, NO CARRIER, +CME ERROR: 3, ...
    Unsolicited, ///< a report of the module: +CEREG: 2, RING, #SGACT: ...
};
LineLooks lookOf(QStringView line);

/// Printable ASCII stays; all else as \xNN, \uNNNN or \UNNNNNNNN. For error details: there
/// look-alike letters must not look like what they are not (C25).
QString asciiText(QStringView text);

/// C0, C1, DEL, line and paragraph separators.
bool isControl(QChar c);
/// Characters that steer text and are not seen: bidi, zero width.
bool isHidden(QChar c);

/// The detail of an error in a check file: "line:column: text".
Error checkError(ErrorCode code, int line, int column, const QString &text);

} // namespace fota
