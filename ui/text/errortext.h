#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace fota {

/// The words for an Error. Plain text, never markup; made here alone, for window and command line.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(fota::ErrorText)

public:
    /// What happened, in the user's words; the detail follows where it says something.
    static QString sentence(const Error &error);
    /// What to do next: one to three short sentences. Empty only for ErrorCode::None.
    static QString advice(const Error &error);
    /// The code's own name, e.g. "LoginRefused", for logs and tests; not translated.
    static QString name(ErrorCode code);

private:
    static QString plain(ErrorCode code);
    static QString inFile(ErrorCode code, const QString &detail);
};

} // namespace fota
