#pragma once

#include <QString>
#include <QStringList>

/// The rules that a source file keeps, as pure functions: path and text in, findings out, each
/// "path:line: what is wrong". The path is from the root of the repository.
namespace fota {

/// The text with comments, string and character literals blanked; lines stay where they are.
QString codeOf(const QString &text);

/// Who may include whom: between core, ui, ui/text and app, and inside core.
QStringList includeFindings(const QString &path, const QString &text);

/// A source has at most 400 lines, a header 200.
QStringList sizeFindings(const QString &path, const QString &text);

/// Nothing that blocks a thread or runs an event loop inside another; no program started; no text
/// from outside as rich text; no insecure place for passwords; no tr() in core.
QStringList callFindings(const QString &path, const QString &text);

/// Headers: #pragma once first, no `using namespace`.
QStringList headerFindings(const QString &path, const QString &text);

/// No notes of what is still to be done, no paths of one machine.
QStringList textFindings(const QString &path, const QString &text);

/// Codes that an enum of error.h has and a switch, found in \a text, does not.
QStringList unhandledCodes(const QString &errorHeader, const QString &text);
QStringList errorCodes(const QString &errorHeader); ///< the names, in order

/// "F04": a letter and a number that the fault catalogue has.
bool isFaultId(const QString &id);

} // namespace fota
