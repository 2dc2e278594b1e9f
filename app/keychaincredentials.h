#pragma once

#include "core/session/credentialstore.h"

#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace fota {

/// The CredentialStore over the keychain of the system. One that is missing, locked, denied, slow
/// or full of something else is unusable, and nothing takes its place: no file is ever written
/// (K05, H16).
class KeychainCredentials : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    /// \param limit how long the keychain, or the person whom it asks, may take
    explicit KeychainCredentials(std::chrono::milliseconds limit = std::chrono::seconds(15))
        : m_limit(limit)
    {
    }

    void read(const QString &entry, ReadDone done) override;
    void keep(const QString &entry, const Secret &password, Done done) override;
    void forget(const QString &entry, Done done) override;

private:
    void run(QKeychain::Job *job, const QString &entry, std::function<void(const Error &)> done);

    std::chrono::milliseconds m_limit;
};

} // namespace fota
