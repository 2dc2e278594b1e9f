#pragma once

#include <QStringList>

namespace fota {

/// What was sent before, for Up and Down; the line that is being typed stands at its end.
class CommandHistory
{
public:
    void add(const QString &text);
    /// The line \a by further on (1) or back (-1); nothing moves beyond the ends.
    QString step(int by, const QString &typed);

    QStringList kept() const; ///< for the next start: nothing that may hold a secret
    void restore(const QStringList &lines);

private:
    QStringList m_lines;
    qsizetype m_at = 0; ///< its size: the line being typed
    QString m_typed;
};

/// Whether a line may hold a password, a PIN or a key: such a line is in no file. Rather one too
/// many than one too few.
bool mayHoldSecret(const QString &text);

} // namespace fota
