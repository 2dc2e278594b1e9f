#pragma once

#include "core/session/exportthread.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

class QWidget;

namespace fota {

class ExportDialog;
class LogArena;

/// An export from the question to the file: keeps the log as it is now, shows what is replaced,
/// asks for the place and writes there, all beside the window. One at a time.
class Exporting : public QObject
{
    Q_OBJECT

public:
    Exporting(const LogArena &arena, QWidget *parent);

    /// The file that the log was opened from; without it the log in memory is written.
    void setSource(const QString &path) { m_source = path; }
    /// The folder of the session that the log in memory is of.
    void setSession(const QString &folder) { m_session = folder; }
    void ask();
    /// Without a question: everything that can be replaced is; the ending is the format.
    void exportTo(const QString &path);

Q_SIGNALS:
    void finished(const QString &path, const QString &problem); ///< empty problem: written

private:
    void withLog(const std::function<void(const QString &problem)> &then);
    void writeTo(const QString &path, const QList<IdentifierKind> &kept);
    ExportThread &thread();
    LiveLog live() const;
    void preview();
    void askForPlace();

    const LogArena &m_arena;
    QWidget *m_window;
    QString m_source;
    QString m_session;
    QTemporaryDir m_folder; ///< of the log as it was when the user asked
    QString m_log;          ///< what is exported
    QPointer<ExportDialog> m_dialog;
    ExportThread *m_thread = nullptr;
};

} // namespace fota
