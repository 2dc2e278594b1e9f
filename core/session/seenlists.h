#pragma once

#include <QString>
#include <QStringList>

namespace fota {

/// The versions that each server's list named for a model, in their order: a list that goes back is
/// pointed out (K03). Lies in the data folder, and holds no identifier.
class SeenLists
{
public:
    void keepIn(const QString &dataDir) { m_file = dataDir + QStringLiteral("/lists/seen.json"); }

    /// Remembers that \a list (server, folder and name) named \a target for \a model. Returns what
    /// it named last where it now names what came before that, or an older version by rule; else
    /// empty. What cannot be written is not remembered; a run does not stop for it.
    QString take(const QString &list, const QString &model, const QString &target);

    static constexpr int kVersions = 16; ///< of one list
    static constexpr int kLists = 200;

private:
    QString m_file;
};

} // namespace fota
