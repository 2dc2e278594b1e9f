#include "core/host/devicelock.h"

#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace fota {

using namespace Qt::StringLiterals;

Result<bool> DeviceLock::lockDevice(const QString &device)
{
    const QString behind = QFileInfo(device).canonicalFilePath();
    return lock(behind.isEmpty() ? device : behind, m_device);
}

Result<bool> DeviceLock::lockImei(const QString &imei)
{
    return lock(u"imei "_s + imei, m_imei);
}

void DeviceLock::releaseDevice()
{
    m_device.reset();
}

void DeviceLock::release()
{
    releaseDevice();
    m_imei.reset();
}

bool DeviceLock::isElsewhere(const QString &imei) const
{
    const QString path = pathOf(u"imei "_s + imei);
    if ((m_imei && m_imei->fileName() == path) || !QFileInfo::exists(path))
        return false;
    QLockFile file(path);
    file.setStaleLockTime(0);
    return !file.tryLock(0) && file.error() == QLockFile::LockFailedError;
}

QString DeviceLock::pathOf(const QString &identity) const
{
    // The name tells nothing: a lock folder may be seen by others.
    const QByteArray sum =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return m_folder + u'/' + QString::fromLatin1(sum) + u".lock"_s;
}

Result<bool> DeviceLock::lock(const QString &identity, std::unique_ptr<QLockFile> &into)
{
    const QString path = pathOf(identity);
    if (into && into->fileName() == path)
        return true;
    if (const Result<bool> made = makePrivateFolder(m_folder); !made)
        return Error{ErrorCode::LogNotWritten, made.error().detail, {}};
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0); // never by age: only a dead owner makes it stale
    if (!file->tryLock(0)) {
        if (file->error() != QLockFile::LockFailedError) // nobody has it, but it cannot be written
            return Error{ErrorCode::LogNotWritten, path, {}};
        qint64 pid = 0;
        QString host;
        QString program;
        file->getLockInfo(&pid, &host, &program);
        return Error{ErrorCode::PortInUse, program + u" (pid "_s + QString::number(pid) + u')', {}};
    }
    into = std::move(file);
    return true;
}

} // namespace fota
