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

Result<bool> DeviceLock::lock(const QString &identity, std::unique_ptr<QLockFile> &into)
{
    // The name tells nothing: a lock folder may be seen by others.
    const QByteArray sum =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString path = m_folder + u'/' + QString::fromLatin1(sum) + u".lock"_s;
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
