#include "app/historyjoint.h"

#include "core/session/credentialstore.h"
#include "ui/history/historypage.h"

#include <QPointer>
#include <QThread>

#include <chrono>

namespace fota {

namespace {

/// At the end, for a server that does not answer cannot be told to stop.
constexpr std::chrono::seconds kPatience(1);

} // namespace

HistoryJoint::HistoryJoint(HistoryPage &page, const QString &dataDir, const HistoryAccess &access,
                           CredentialStore &passwords, QObject *parent)
    : QObject(parent), m_thread(new QThread), m_reader(new HistoryReader(dataDir, access))
{
    m_thread->setObjectName(QStringLiteral("history page"));
    m_reader->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(&page, &HistoryPage::searchWanted, m_reader, &HistoryReader::search);
    connect(&page, &HistoryPage::compareWanted, m_reader, &HistoryReader::compare);
    connect(&page, &HistoryPage::countWanted, m_reader, &HistoryReader::count);
    connect(&page, &HistoryPage::labelsWanted, m_reader, &HistoryReader::label);
    connect(m_reader, &HistoryReader::found, &page, &HistoryPage::found);
    connect(m_reader, &HistoryReader::compared, &page, &HistoryPage::compared);
    connect(m_reader, &HistoryReader::counted, &page, &HistoryPage::counted);
    connect(m_reader, &HistoryReader::labelled, &page, &HistoryPage::labelled);
    connect(m_reader, &HistoryReader::labelled, this, &HistoryJoint::labelled);
    m_thread->start();
    const auto start = [this](const Secret &password) {
        QMetaObject::invokeMethod(
            m_reader, [reader = m_reader, password] { reader->start(password); },
            Qt::QueuedConnection);
    };
    if (!access.isOn()) {
        start({});
        return;
    }
    passwords.read(CredentialStore::entryOf(access),
                   [guard = QPointer<HistoryJoint>(this), start](const Result<Secret> &password) {
                       if (guard)
                           start(password ? *password : Secret());
                   });
}

HistoryJoint::~HistoryJoint()
{
    // After what was asked last: tags and note that were typed are kept.
    QMetaObject::invokeMethod(
        m_reader, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    if (m_thread->wait(QDeadlineTimer(kPatience)))
        delete m_thread; // else the thread and its reader stay where they are
}

} // namespace fota
