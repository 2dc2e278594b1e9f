#include "ui/log/exporting.h"

#include "ui/log/exportdialog.h"
#include "ui/log/logexport.h"
#include "ui/log/reportpdf.h"
#include "ui/text/reportpage.h"

#include <QDateTime>
#include <QFileDialog>

namespace fota {

Exporting::Exporting(const LogArena &arena, QWidget *parent)
    : QObject(parent), m_arena(arena), m_window(parent)
{
}

/// Made with the first export: most windows never see one.
ExportThread &Exporting::thread()
{
    if (m_thread)
        return *m_thread;
    m_thread = new ExportThread(this);
    connect(m_thread, &ExportThread::previewed, this, [this](const ExportResult &result) {
        if (m_dialog)
            m_dialog->showPreview(result);
    });
    connect(m_thread, &ExportThread::failed, this, [this](const Error &error) {
        if (m_dialog)
            m_dialog->showProblem(error);
    });
    connect(m_thread, &ExportThread::written, this,
            [this](const QString &out, const ExportResult &, const Error &error) {
                Q_EMIT finished(out, error.detail);
            });
    return *m_thread;
}

void Exporting::ask()
{
    if (m_dialog)
        return;
    m_dialog = new ExportDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::keptChanged, this, &Exporting::preview);
    connect(m_dialog, &ExportDialog::fileWanted, this, &Exporting::askForPlace);
    m_dialog->open();
    withLog([this](const QString &problem) {
        if (problem.isEmpty())
            preview();
        else if (m_dialog)
            m_dialog->showProblem({ErrorCode::LogUnread, problem, {}});
    });
}

void Exporting::exportTo(const QString &path)
{
    withLog([this, path](const QString &problem) {
        if (problem.isEmpty())
            writeTo(path, {});
        else
            Q_EMIT finished(path, problem);
    });
}

/// The log as it is now, as a file.
void Exporting::withLog(const std::function<void(const QString &problem)> &then)
{
    m_log = m_source;
    if (!m_log.isEmpty())
        return then({});
    auto *copy = new LogExport(m_arena, m_folder.filePath(QStringLiteral("session.log")), this);
    connect(copy, &LogExport::finished, this,
            [this, then](const QString &path, const QString &problem) {
                m_log = path;
                then(problem);
            });
    copy->start();
}

/// A file that was opened tells its session itself.
LiveLog Exporting::live() const
{
    return {m_log, m_source.isEmpty() ? m_session : QString()};
}

void Exporting::preview()
{
    if (m_dialog && !m_log.isEmpty())
        thread().preview(live(), m_dialog->kept());
}

void Exporting::askForPlace()
{
    const QString suffix = m_dialog->suffix();
    auto *dialog = new QFileDialog(m_dialog, ExportDialog::tr("Export the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("session-%1.%2")
                           .arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QList<IdentifierKind> kept = m_dialog->kept();
        m_dialog->accept();
        writeTo(path, kept);
    });
    dialog->open();
}

void Exporting::writeTo(const QString &path, const QList<IdentifierKind> &kept)
{
    const bool printed = exportFormatOf(path) == ExportFormat::Print;
    thread().write(live(), {.out = path,
                            .kept = kept,
                            .program = QStringLiteral("fotabench ") + QStringLiteral(FOTA_VERSION),
                            .page = printed ? reportPdf : reportPage});
}

} // namespace fota
