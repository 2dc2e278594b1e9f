#include "core/base/wholefile.h"

#include "core/base/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#endif

namespace fota {

WholeFile::WholeFile(const QString &path)
    : m_path(path),
      m_beside(path + QStringLiteral(".new%1").arg(QCoreApplication::applicationPid()))
{
}

WholeFile::~WholeFile()
{
    if (m_isOpen) {
        m_file.close();
        QFile::remove(m_beside);
    }
}

/// The first failure is the one to tell.
Error WholeFile::failed()
{
    if (!m_error) {
#ifdef Q_OS_UNIX
        const QString words = QString::fromLocal8Bit(std::strerror(errno));
#else
        const QString words = m_file.errorString();
#endif
        m_error = {ErrorCode::Internal, m_path + QStringLiteral(": ") + words, {}};
    }
    return m_error;
}

Result<bool> WholeFile::open()
{
    const QFileInfo there(m_path);
    if (there.isSymLink())
        return Error{ErrorCode::Internal, m_path + QStringLiteral(": is a symbolic link"), {}};
    if (there.isDir())
        return Error{ErrorCode::Internal, m_path + QStringLiteral(": is a folder"), {}};
    QFile::remove(m_beside); // of a program that died, and whose number is ours now
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(m_beside).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed();
    m_isOpen = true;
    if (!m_file.open(descriptor, QIODevice::WriteOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return failed();
    }
#else
    m_file.setFileName(m_beside);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed();
    m_isOpen = true;
#endif
    return true;
}

bool WholeFile::write(QByteArrayView bytes)
{
    if (m_error)
        return false;
    if (!m_isOpen || m_file.write(bytes.data(), bytes.size()) != bytes.size())
        (void)failed();
    return !m_error;
}

Result<bool> WholeFile::commit()
{
    if (m_error || !m_isOpen || !syncToDisk(m_file))
        return failed();
#ifdef Q_OS_UNIX
    const bool isRenamed =
        std::rename(QFile::encodeName(m_beside).constData(), QFile::encodeName(m_path).constData())
        == 0;
#else
    m_file.close();
    QFile::remove(m_path);
    const bool isRenamed = QFile::rename(m_beside, m_path);
#endif
    if (!isRenamed)
        return failed();
    m_isOpen = false;
    m_file.close();
    if (!syncFolder(QFileInfo(m_path).path()))
        return failed();
    return true;
}

} // namespace fota
