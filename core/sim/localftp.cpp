#include "core/sim/localftp.h"

#include "core/sim/curlftp.h"
#include "core/sim/scenario.h"

#include <QDir>
#include <QFileInfo>

namespace fota {

namespace {

constexpr qint64 kPortion = qint64{16} * 1024;

} // namespace

std::unique_ptr<SimFtp> makeFtp(const Scenario &scenario, const QString &root)
{
    const QString folder = root.isEmpty() ? scenario.ftp.root : root;
    if (folder.isEmpty())
        return std::make_unique<CurlFtp>();
    return std::make_unique<LocalFtp>(folder, scenario.ftp.user, scenario.ftp.password);
}

LocalFtp::LocalFtp(QString root, QByteArray user, QByteArray password)
    : m_root(QDir::cleanPath(root)), m_user(std::move(user)), m_password(std::move(password))
{
}

void LocalFtp::later(std::function<void()> call)
{
    const quint64 operation = ++m_operation;
    QMetaObject::invokeMethod(
        this,
        [this, operation, call = std::move(call)] {
            if (operation == m_operation)
                call();
        },
        Qt::QueuedConnection);
}

void LocalFtp::end(int code, const QByteArray &message, qint64 size)
{
    later([this, code, message, size] { Q_EMIT finished({code, message, size, false}); });
}

QString LocalFtp::pathOf(const QByteArray &name) const
{
    const QByteArray path = name.startsWith('/') ? name : m_folder + '/' + name;
    const QString clean = QDir::cleanPath(QString::fromUtf8(path));
    if (clean.startsWith(QStringLiteral("/..")) || !clean.startsWith(u'/'))
        return {};
    return m_root + clean;
}

void LocalFtp::open(const FtpLogin &login)
{
    m_folder = "/";
    const bool welcome = m_user.isEmpty() || (login.user == m_user && login.password == m_password);
    if (welcome)
        end(FtpOutcome::kOk, "230 Login successful.");
    else
        end(FtpOutcome::kPlainError, "530 Login incorrect.");
}

void LocalFtp::changeFolder(const QByteArray &folder)
{
    const QString path = pathOf(folder);
    if (path.isEmpty() || !QFileInfo(path).isDir())
        return end(FtpOutcome::kPlainError, "550 Failed to change directory.");
    m_folder = path.sliced(m_root.size()).toUtf8();
    end(FtpOutcome::kOk, "250 Directory successfully changed.");
}

void LocalFtp::askFolder()
{
    end(FtpOutcome::kOk, "257 \"" + m_folder + "\"");
}

void LocalFtp::askSize(const QByteArray &name)
{
    const QFileInfo info(pathOf(name));
    if (!info.isFile())
        return end(FtpOutcome::kPlainError, "550 Could not get file size.");
    end(FtpOutcome::kOk, "213 " + QByteArray::number(info.size()), info.size());
}

void LocalFtp::get(const QByteArray &name)
{
    m_file.close();
    m_file.setFileName(pathOf(name));
    m_paused = false;
    if (!QFileInfo(m_file).isFile() || !m_file.open(QIODevice::ReadOnly))
        return end(FtpOutcome::kPlainError, "550 Failed to open file.");
    later([this] {
        Q_EMIT started();
        if (!m_paused)
            later([this] { sendMore(); });
    });
}

void LocalFtp::sendMore()
{
    if (m_paused)
        return;
    const QByteArray bytes = m_file.read(kPortion);
    if (bytes.isEmpty()) {
        m_file.close();
        return end(FtpOutcome::kOk, "226 Transfer complete.");
    }
    Q_EMIT data(bytes);
    later([this] { sendMore(); });
}

void LocalFtp::pause(bool on)
{
    m_paused = on;
    if (!on && m_file.isOpen())
        later([this] { sendMore(); });
}

void LocalFtp::close()
{
    end(FtpOutcome::kOk, "221 Goodbye.");
}

void LocalFtp::abort()
{
    ++m_operation;
    m_file.close();
}

} // namespace fota
