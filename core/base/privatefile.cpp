#include "core/base/privatefile.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#endif

namespace fota {

namespace {

Error failure(const QString &path, const QString &words)
{
    return {ErrorCode::Internal, path + QStringLiteral(": ") + words, {}};
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// A sticky folder lets nobody touch what others put there; a user's own group is the user.
bool othersMayWrite(const struct stat &info)
{
    if ((info.st_mode & S_ISVTX) != 0)
        return false;
    return (info.st_mode & S_IWOTH) != 0
           || ((info.st_mode & S_IWGRP) != 0 && info.st_gid != ::getegid());
}

/// Who can write into a folder above can put another one in the place of ours (T14).
Error parentFault(const QString &path)
{
    for (QString at = QFileInfo(path).canonicalFilePath(); !at.isEmpty();
         at = QFileInfo(at).path()) {
        struct stat info
        {
        };
        if (::stat(QFile::encodeName(at).constData(), &info) == 0 && S_ISDIR(info.st_mode)
            && othersMayWrite(info))
            return failure(at, QStringLiteral("can be written by other users"));
        if (at == QStringLiteral("/"))
            break;
    }
    return {};
}

Error folderFault(const QString &path)
{
    struct stat info
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return failure(path, systemWords());
    if (S_ISLNK(info.st_mode))
        return failure(path, QStringLiteral("is a symbolic link"));
    if (!S_ISDIR(info.st_mode))
        return failure(path, QStringLiteral("is not a folder"));
    if (info.st_uid != ::geteuid() && info.st_uid != 0)
        return failure(path, QStringLiteral("belongs to another user"));
    return {};
}

} // namespace

Result<bool> makePrivateFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    QStringList missing;
    QString at = clean;
    while (!QFileInfo(at).isSymLink() && !QFileInfo::exists(at)) {
        missing.prepend(at);
        at = QFileInfo(at).path();
    }
    if (const Error fault = parentFault(at))
        return fault;
    for (const QString &folder : std::as_const(missing)) {
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return failure(folder, systemWords());
    }
    if (const Error fault = folderFault(clean))
        return fault;
    return true;
}

Result<bool> openForAppending(QFile &file, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(path, systemWords());
    file.setFileName(path);
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(path, file.errorString());
    }
    return true;
}

bool syncToDisk(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool syncFolder(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // not every disk can
    ::close(descriptor);
    return synced;
}

#else

Result<bool> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return failure(path, QStringLiteral("cannot be made"));
    return true;
}

Result<bool> openForAppending(QFile &file, const QString &path)
{
    file.setFileName(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return failure(path, file.errorString());
    return true;
}

bool syncToDisk(QFile &file)
{
    return file.flush();
}

bool syncFolder(const QString &)
{
    return true;
}

#endif

Result<bool> replaceFile(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (const Result<bool> opened = file.open(); !opened)
        return opened;
    (void)file.write(bytes); // commit() tells
    return file.commit();
}

Result<bool> makeFileOnce(const QString &path, const QByteArray &bytes)
{
    const QString own = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<bool> written = replaceFile(own, bytes); !written)
        return written;
#ifdef Q_OS_UNIX
    // Not a rename: that one has a moment between its look and its act.
    const bool made =
        ::link(QFile::encodeName(own).constData(), QFile::encodeName(path).constData()) == 0;
    const bool exists = !made && errno == EEXIST;
    const QString words = systemWords();
    QFile::remove(own);
#else
    const bool made = QFile::rename(own, path);
    const bool exists = !made && QFile::exists(path);
    const QString words = QStringLiteral("cannot be made");
    if (!made)
        QFile::remove(own);
#endif
    if (!made && !exists)
        return failure(path, words);
    return true;
}

QString userStateFolder()
{
#ifdef Q_OS_LINUX
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/fotabench");
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}

} // namespace fota
