#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

namespace fota {

/// How a run ended: exactly one of these. Only a version read from the module decides between the
/// first four of them.
struct Verdict
{
    Q_GADGET

public:
    enum class Kind {
        Updated,           ///< the target version was read back after the apply
        AlreadyCurrent,    ///< the module runs the target version; nothing was downloaded
        NotUpdated,        ///< the old version was read back
        UnexpectedVersion, ///< a third version was read back
        ModuleLost,        ///< no answer within the limit after an apply
        Unknown,           ///< an apply may have happened; the version was not read since
        Refused,           ///< the program declined
        Cancelled,
        Failed,          ///< before any apply
        UpdateAvailable, ///< of a check only
    };
    Q_ENUM(Kind)

    static QString name(Kind kind); ///< e.g. "AlreadyCurrent"
};

using VerdictKind = Verdict::Kind;

} // namespace fota

Q_DECLARE_METATYPE(fota::Verdict::Kind)
