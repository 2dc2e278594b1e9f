#pragma once

#include "ui/log/logarena.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

namespace fota {

/// Writes a log in the note's format: whole or not at all, in slices, so that the window answers
/// meanwhile. Deletes itself when it is done.
class LogExport : public QObject
{
    Q_OBJECT

public:
    LogExport(const LogArena &arena, const QString &path, QObject *parent);
    void start();

Q_SIGNALS:
    void finished(const QString &path, const QString &problem); ///< empty problem: written

private:
    void writeSlice();
    void end(const QString &problem);

    const LogArena &m_arena;
    qsizetype m_count; ///< what was there when the user asked
    qsizetype m_next = 0;
    QSaveFile m_file;
    QTimer m_slice;
};

} // namespace fota
