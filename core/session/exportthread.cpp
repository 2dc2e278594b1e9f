#include "core/session/exportthread.h"

#include <QThread>

namespace fota {

void ExportWorker::preview(int number, const QString &path, const QList<IdentifierKind> &kept)
{
    const std::function<bool()> stopped = [this, number] { return *m_wanted != number; };
    if (stopped())
        return;
    const Result<LogSource> source = LogSource::of(path);
    const Result<ExportResult> result =
        source ? previewExport(*source, {.kept = kept, .stopped = stopped})
               : Result<ExportResult>(source.error());
    if (stopped())
        return;
    if (result)
        Q_EMIT previewed(*result);
    else
        Q_EMIT failed(result.error());
}

void ExportWorker::write(const QString &path, ExportRequest request)
{
    request.stopped = [this] { return *m_wanted < 0; };
    if (request.stopped())
        return;
    const Result<LogSource> source = LogSource::of(path);
    const Result<ExportResult> result =
        source ? exportLog(*source, request) : Result<ExportResult>(source.error());
    if (result)
        Q_EMIT written(request.out, *result, {});
    else
        Q_EMIT written(request.out, {}, result.error());
}

ExportThread::ExportThread(QObject *parent)
    : QObject(parent), m_thread(new QThread), m_worker(new ExportWorker(m_wanted))
{
    m_thread->setObjectName(QStringLiteral("export"));
    m_worker->moveToThread(m_thread);
    connect(m_worker, &ExportWorker::previewed, this, &ExportThread::previewed);
    connect(m_worker, &ExportWorker::failed, this, &ExportThread::failed);
    connect(m_worker, &ExportWorker::written, this, &ExportThread::written);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start(QThread::LowPriority);
}

ExportThread::~ExportThread()
{
    *m_wanted = -1;
    m_thread->quit();
}

void ExportThread::preview(const QString &path, const QList<IdentifierKind> &kept)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number = ++*m_wanted, path, kept] {
            worker->preview(number, path, kept);
        },
        Qt::QueuedConnection);
}

void ExportThread::write(const QString &path, const ExportRequest &request)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path, request] { worker->write(path, request); },
        Qt::QueuedConnection);
}

} // namespace fota
