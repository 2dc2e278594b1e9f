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

namespace {

/// What must not be replaced by a file.
QString objection(const QString &path)
{
    const QFileInfo there(path);
    if (there.isSymLink())
        return QStringLiteral("is a symbolic link");
    return there.isDir() ? QStringLiteral("is a folder") : QString();
}

} // namespace

bool WholeFile::write(QByteArrayView bytes)
{
    if (m_error)
        return false;
    if (!m_isOpen || m_file.write(bytes.data(), bytes.size()) != bytes.size())
        (void)failed();
    return !m_error;
}

#ifdef Q_OS_UNIX

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
    if (!m_error)
        m_error = {ErrorCode::Internal,
                   m_path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno)),
                   {}};
    return m_error;
}

Result<bool> WholeFile::open()
{
    if (const QString why = objection(m_path); !why.isEmpty())
        return Error{ErrorCode::Internal, m_path + QStringLiteral(": ") + why, {}};
    QFile::remove(m_beside); // of a program that died, and whose number is ours now
    const int descriptor = ::open(QFile::encodeName(m_beside).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed();
    m_isOpen = true;
    if (!m_file.open(descriptor, QIODevice::WriteOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return failed();
    }
    return true;
}

Result<bool> WholeFile::commit()
{
    if (m_error || !m_isOpen || !syncToDisk(m_file)
        || std::rename(QFile::encodeName(m_beside).constData(),
                       QFile::encodeName(m_path).constData())
               != 0)
        return failed();
    m_isOpen = false;
    m_file.close();
    if (!syncFolder(QFileInfo(m_path).path()))
        return failed();
    return true;
}

#else

WholeFile::WholeFile(const QString &path) : m_path(path), m_file(path) {}

WholeFile::~WholeFile() = default;

Error WholeFile::failed()
{
    if (!m_error)
        m_error = {ErrorCode::Internal, m_path + QStringLiteral(": ") + m_file.errorString(), {}};
    return m_error;
}

Result<bool> WholeFile::open()
{
    if (const QString why = objection(m_path); !why.isEmpty())
        return Error{ErrorCode::Internal, m_path + QStringLiteral(": ") + why, {}};
    m_isOpen = m_file.open(QIODevice::WriteOnly);
    if (!m_isOpen)
        return failed();
    return true;
}

Result<bool> WholeFile::commit()
{
    if (m_error || !m_isOpen || !m_file.commit())
        return failed();
    return true;
}

#endif

} // namespace fota
