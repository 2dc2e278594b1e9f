#pragma once

#include "core/session/logexport.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace fota {

/// A log, and the session that it is of where its file does not tell that.
struct LiveLog
{
    QString path{};
    QString sessionFolder{}; ///< it may still go on; empty: the file says all
};

/// Does the work of an ExportThread, in that thread. A preview with another number than the wanted
/// one ends, and nothing is told of it; -1: nothing at all is wanted any more.
class ExportWorker : public QObject
{
    Q_OBJECT

public:
    using Number = std::shared_ptr<std::atomic<int>>;
    explicit ExportWorker(Number wanted) : m_wanted(std::move(wanted)) {}

    void preview(int number, const LiveLog &log, const QList<IdentifierKind> &kept);
    void write(const LiveLog &log, ExportRequest request);

Q_SIGNALS:
    void previewed(const fota::ExportResult &result);
    void failed(const fota::Error &error);
    void written(const QString &out, const fota::ExportResult &result, const fota::Error &error);

private:
    Number m_wanted;
};

/// Previews and exports of logs in a thread of its own, for a log may be of any size. A preview
/// ends for the next; an export that has begun comes to its end.
class ExportThread : public QObject
{
    Q_OBJECT

public:
    explicit ExportThread(QObject *parent = nullptr);
    ~ExportThread() override; ///< waits for nothing: what is under way ends, and is not written

    void preview(const LiveLog &log, const QList<IdentifierKind> &kept);
    void write(const LiveLog &log, const ExportRequest &request);

Q_SIGNALS:
    void previewed(const fota::ExportResult &result);
    void failed(const fota::Error &error); ///< the preview did
    /// \a error: none, it is there.
    void written(const QString &out, const fota::ExportResult &result, const fota::Error &error);

private:
    ExportWorker::Number m_wanted = std::make_shared<std::atomic<int>>(0);
    QThread *m_thread; ///< not a child: it may have to outlive this
    ExportWorker *m_worker;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::ExportResult)
