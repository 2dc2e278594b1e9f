#include "app/windowplace.h"

#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLockFile>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 32;

QString fileOf(const QString &settingsFile, int number)
{
    const QFileInfo settings(settingsFile);
    const QString which = number == 1 ? QString() : u'-' + QString::number(number);
    return u"%1/%2-window%3.ini"_s.arg(settings.absolutePath(), settings.completeBaseName(), which);
}

/// Beside those of the devices: what is there belongs to programs that run.
QString lockOf(const QString &file)
{
    const QByteArray sum =
        QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return userStateFolder() + u"/locks/window-"_s + QString::fromLatin1(sum) + u".lock"_s;
}

} // namespace

WindowPlace::WindowPlace(const QString &settingsFile)
{
    if (settingsFile.isEmpty())
        return;
    m_first = fileOf(settingsFile, 1);
    m_file = m_first;
    if (!makePrivateFolder(userStateFolder() + u"/locks"_s))
        return; // nobody can be told: as if it were the only one
    for (int number = 1; number <= kMost; ++number) {
        const QString file = fileOf(settingsFile, number);
        auto lock = std::make_unique<QLockFile>(lockOf(file));
        lock->setStaleLockTime(0); // never by age
        if (lock->tryLock(0)) {
            m_file = file;
            m_lock = std::move(lock);
            return;
        }
        if (lock->error() != QLockFile::LockFailedError)
            return;
    }
}

WindowPlace::~WindowPlace() = default;

} // namespace fota
