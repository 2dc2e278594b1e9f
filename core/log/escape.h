#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace fota {

/// Text from outside as it may be shown, logged, copied or exported (K15): one line, no character
/// that steers a terminal, a text direction or is not seen. C0, C1 and DEL become "\x1b"; bidi and
/// zero-width characters, line and paragraph separators "\u202e"; bytes that are no UTF-8 "\xff".
/// A backslash stays as it is: what is visible already does not change when it is done again.
QString visible(const QByteArray &bytes);
QString visible(QStringView text);
inline QString visible(const QString &text)
{
    return visible(QStringView(text));
}

/// The same as UTF-8, for files and standard output.
QByteArray visibleUtf8(const QByteArray &bytes);

/// The same without loss (A18): a backslash that would read like an escape becomes "\x5c", and
/// unescapedBytes() gives back every byte. For a file that is read again; never done twice.
QByteArray escapedBytes(const QByteArray &bytes);
QByteArray unescapedBytes(const QByteArray &text);

/// True if visible() would change nothing.
bool isVisible(QStringView text);

} // namespace fota
