#pragma once

#include "core/base/result.h"

#include <QString>

namespace fota {

/// What a port's name means: `/dev/ttyUSB0`, `COM5`, `tcp://HOST:PORT`, `rfc2217://HOST:PORT`,
/// `sim:NAME`, `replay:FILE`.
struct PortUrl
{
    enum class Kind { Serial, Tcp, Rfc2217, Simulated, Replay };
    Kind kind = Kind::Serial;
    QString path; ///< device, scenario or file
    QString host;
    quint16 port = 0;

    /// Errors: BadPort with what is wrong in its detail.
    static Result<PortUrl> parse(const QString &text);
};

} // namespace fota
