#pragma once

#include "core/base/error.h"
#include "core/base/settings.h"

#include <QObject>

#include <memory>

namespace fota {

class CredentialStore;
class Engine;
class HistoryThread;

/// Sends the sessions that an engine leaves to the history that benches share, once its password
/// has been asked for; without one the server may still let this user in. In the thread of whoever
/// makes it, which never waits for the server.
class Sharing : public QObject
{
    Q_OBJECT

public:
    Sharing(Engine &engine, const QString &dataDir, const HistoryAccess &access,
            CredentialStore &passwords, QObject *parent = nullptr);
    ~Sharing() override;

    void sendSoon(); ///< something has changed
    void finish();   ///< sends the last ones, if the server takes them within seconds

Q_SIGNALS:
    /// Told once until it is back: these wait in their folders.
    void away(int waiting, const fota::Error &why);
    /// After each try: what waits still, and why; no error: nothing holds it up.
    void told(int waiting, const fota::Error &why);

private:
    void tell(int waiting, const Error &trouble);

    std::unique_ptr<HistoryThread> m_thread;
    bool m_told = false;
};

} // namespace fota
