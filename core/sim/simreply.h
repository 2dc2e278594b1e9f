#pragma once

#include "core/sim/simfault.h"

#include <QByteArray>
#include <QList>

namespace fota {

/// What a command leads to, before it has a form.
struct SimReply
{
    static constexpr int kOk = 0;
    static constexpr int kPlainError = -1; ///< ERROR whatever +CMEE says

    QList<QByteArray> lines;
    int error = kOk; ///< kOk, kPlainError, or the +CME number
    SimFault::Form form = SimFault::Form::AsSet;

    static SimReply ok(QList<QByteArray> lines = {}) { return {std::move(lines), kOk, {}}; }
    static SimReply failed(int error) { return {{}, error, {}}; }
};

/// How the module was told to answer (ATV, ATQ, +CMEE).
struct SimReplyStyle
{
    bool verbose = true;
    bool quiet = false;
    int cmee = 0;
};

/// The bytes of a reply, framed as the AT guides have it: CR LF line CR LF, CR LF OK CR LF; with
/// \a inserts (bytes, where) put into it.
QByteArray framed(const SimReply &reply, const SimReplyStyle &style,
                  const QList<SimFault> &inserts = {});

/// The words of a +CME number; "unknown" for others.
QByteArray cmeText(int number);

} // namespace fota
