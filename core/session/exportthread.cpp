#include "core/session/exportthread.h"

#include <QThread>

namespace fota {

namespace {

Result<LogSource> sourceOf(const LiveLog &log)
{
    const Result<LogSource> read = LogSource::of(log.path);
    if (!read || log.sessionFolder.isEmpty())
        return read;
    LogSource source = *read;
    source.setSession(log.sessionFolder);
    return source;
}

} // namespace

void ExportWorker::preview(int number, const LiveLog &log, const QList<IdentifierKind> &kept)
{
    const std::function<bool()> stopped = [this, number] { return *m_wanted != number; };
    if (stopped())
        return;
    const Result<LogSource> source = sourceOf(log);
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

void ExportWorker::write(const LiveLog &log, ExportRequest request)
{
    request.stopped = [this] { return *m_wanted < 0; };
    if (request.stopped())
        return;
    const Result<LogSource> source = sourceOf(log);
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

void ExportThread::preview(const LiveLog &log, const QList<IdentifierKind> &kept)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number = ++*m_wanted, log, kept] {
            worker->preview(number, log, kept);
        },
        Qt::QueuedConnection);
}

void ExportThread::write(const LiveLog &log, const ExportRequest &request)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, log, request] { worker->write(log, request); },
        Qt::QueuedConnection);
}

} // namespace fota
