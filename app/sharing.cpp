#include "app/sharing.h"

#include "core/engine/engine.h"
#include "core/session/credentialstore.h"
#include "core/session/historythread.h"

#include <QPointer>

namespace fota {

Sharing::Sharing(Engine &engine, const QString &dataDir, const HistoryAccess &access,
                 CredentialStore &passwords, QObject *parent)
    : QObject(parent)
{
    const auto begin = [this, dataDir, access](const Secret &password) {
        HistoryAccess known = access;
        known.password = password;
        m_thread = std::make_unique<HistoryThread>(dataDir, known);
        connect(m_thread.get(), &HistoryThread::done, this,
                [this](int, int waiting, const Error &trouble) { tell(waiting, trouble); });
    };
    passwords.read(CredentialStore::entryOf(access),
                   [guard = QPointer<Sharing>(this), begin](const Result<Secret> &password) {
                       if (guard)
                           begin(password ? *password : Secret());
                   });
    connect(&engine, &Engine::runFinished, this, &Sharing::sendSoon);
    connect(&engine, &Engine::connectionChanged, this, [this](const ConnectionReport &report) {
        if (report.state == ConnectionReport::State::Closed)
            sendSoon();
    });
}

void Sharing::sendSoon()
{
    if (m_thread)
        m_thread->sendSoon();
}

Sharing::~Sharing()
{
    finish();
}

void Sharing::finish()
{
    if (m_thread)
        (void)m_thread->finish();
    m_thread.reset();
}

void Sharing::tell(int waiting, const Error &trouble)
{
    if (trouble && !m_told)
        Q_EMIT away(waiting, trouble);
    m_told = bool(trouble);
    Q_EMIT told(waiting, trouble);
}

} // namespace fota
