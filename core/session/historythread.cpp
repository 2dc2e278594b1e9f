#include "core/session/historythread.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace fota {

namespace {

constexpr std::chrono::minutes kLongestGap(5);

} // namespace

HistorySender::HistorySender(QString dataDir, HistoryAccess access, milliseconds firstGap)
    : m_dataDir(std::move(dataDir)), m_access(std::move(access)), m_again(this),
      m_firstGap(firstGap), m_gap(firstGap)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HistorySender::sendNow);
}

void HistorySender::sendNow()
{
    m_again.stop();
    if (!m_history)
        m_history = std::make_unique<SharedHistory>(m_access);
    const Result<Bench> bench = benchOf(m_dataDir, m_access.bench);
    const SendReport report =
        bench ? sendPending(m_dataDir, *bench, *m_history) : SendReport{0, 0, bench.error()};
    m_history->close(); // a server has only so many
    if (report.trouble) {
        m_again.start(m_gap);
        m_gap = std::min<milliseconds>(m_gap * 2, kLongestGap);
    } else {
        m_gap = m_firstGap;
    }
    Q_EMIT done(report.sent, report.waiting, report.trouble);
}

HistoryThread::HistoryThread(const QString &dataDir, const HistoryAccess &access,
                             std::chrono::milliseconds firstGap, QObject *parent)
    : QObject(parent), m_thread(new QThread), m_sender(new HistorySender(dataDir, access, firstGap))
{
    m_thread->setObjectName(QStringLiteral("history"));
    m_sender->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
    connect(m_sender, &HistorySender::done, this, &HistoryThread::done);
    m_thread->start(QThread::LowPriority);
    sendSoon();
}

HistoryThread::~HistoryThread()
{
    (void)finish();
}

void HistoryThread::sendSoon()
{
    if (m_thread)
        QMetaObject::invokeMethod(m_sender, &HistorySender::sendNow, Qt::QueuedConnection);
}

bool HistoryThread::finish(std::chrono::milliseconds limit)
{
    QThread *thread = std::exchange(m_thread, nullptr);
    if (!thread)
        return true;
    QMetaObject::invokeMethod(
        m_sender,
        [sender = m_sender, thread] {
            sender->sendNow();
            thread->quit();
        },
        Qt::QueuedConnection);
    if (!thread->wait(QDeadlineTimer(limit)))
        return false; // the thread and its sender stay where they are
    delete thread;
    return true;
}

} // namespace fota
