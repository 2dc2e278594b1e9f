#pragma once

#include "core/fota/stepcontext.h"

/// Opening, asking and closing the module's FTP session: shared by the steps 4.f, 4.g, 4.k, 4.l.
namespace fota::ftp {

using Done = std::function<void(const Error &)>;

/// FTPTO, FTPOPEN, FTPTYPE=0, FTPCWD. One try; the server's last reply is read after a failure.
void open(StepContext &context, const Done &done);

/// FTPCLOSE with one retry. "Not connected" counts as closed. FtpNotClosed where it stays open.
void close(StepContext &context, const Done &done);

/// Closes and opens again: for a second try, and where a family needs it between two files.
void reopen(StepContext &context, const Done &done);

/// Size of a file where the module tells; -1: not known.
void size(StepContext &context, const QByteArray &name, const std::function<void(qint64)> &done);

/// Asks for the server's last reply and makes the error more exact by it: 530 a refused login,
/// 421 a busy server, 550 \a missing.
void explain(StepContext &context, const Error &error, ErrorCode missing, const Done &done);

/// True for what a second try inside the same context may cure.
bool worthSecondTry(const Error &error);

} // namespace fota::ftp
