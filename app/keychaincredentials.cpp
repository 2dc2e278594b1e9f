#include "app/keychaincredentials.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 4096; ///< as of a password file's line

Error unusable(const QString &words)
{
    return {ErrorCode::KeychainUnusable, words, {}};
}

QString service()
{
    return u"fotabench"_s;
}

} // namespace

void KeychainCredentials::run(QKeychain::Job *job, const QString &entry,
                              std::function<void(const Error &)> done)
{
    // Answered once, by the keychain or by the clock, whichever is first.
    const auto answer = std::make_shared<std::function<void(const Error &)>>(std::move(done));
    const auto finish = [answer](const Error &error) {
        if (const auto once = std::exchange(*answer, {}))
            once(error);
    };
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [finish](QKeychain::Job *ended) {
        const bool good =
            ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound;
        finish(good ? Error() : unusable(ended->errorString()));
    });
    QTimer::singleShot(m_limit, this, [finish] { finish(unusable(u"no answer in time"_s)); });
    job->start();
}

void KeychainCredentials::read(const QString &entry, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    run(job, entry, [job, done = std::move(done)](const Error &error) {
        if (error) // the job may be gone, or still on its way
            return done(error);
        const QByteArray bytes = job->binaryData();
        const bool sensible = bytes.size() <= kLongest && std::ranges::none_of(bytes, [](char c) {
                                  return uchar(c) < 0x20 || c == 0x7f;
                              });
        done(sensible ? Result<Secret>(Secret(bytes)) : unusable(u"what is kept is no password"_s));
    });
}

void KeychainCredentials::keep(const QString &entry, const Secret &password, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(password.reveal());
    run(job, entry, [done = std::move(done)](const Error &error) {
        done(error ? Result<bool>(error) : Result<bool>(true));
    });
}

void KeychainCredentials::forget(const QString &entry, Done done)
{
    run(new QKeychain::DeletePasswordJob(service()), entry,
        [done = std::move(done)](const Error &error) {
            done(error ? Result<bool>(error) : Result<bool>(true));
        });
}

} // namespace fota
