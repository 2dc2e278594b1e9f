#include "tests/system/support/pty.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace fota {

Pty::Pty(Mode mode, QObject *parent) : QObject(parent)
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    std::array<char, 128> name{};
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0
        || ::ptsname_r(m_master, name.data(), name.size()) != 0)
        qFatal("no pseudo-terminal");
    m_name = QString::fromLocal8Bit(name.data());
    m_slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (m_slave < 0 || ::tcgetattr(m_slave, &settings) != 0)
        qFatal("the pseudo-terminal does not open");
    if (mode == Mode::Raw) {
        ::cfmakeraw(&settings);
        ::tcsetattr(m_slave, TCSANOW, &settings);
    }
    m_readable = new QSocketNotifier(m_master, QSocketNotifier::Read, this);
    connect(m_readable, &QSocketNotifier::activated, this, &Pty::read);
}

Pty::~Pty()
{
    delete m_readable;
    ::close(m_slave);
    ::close(m_master);
}

bool Pty::link(const QString &path) const
{
    return QFile::link(m_name, path);
}

void Pty::write(const QByteArray &bytes) const
{
    [[maybe_unused]] const ssize_t sent =
        ::write(m_master, bytes.constData(), size_t(bytes.size()));
}

bool Pty::stopFlow() const
{
    return ::tcflow(m_slave, TCOOFF) == 0;
}

unsigned Pty::speed() const
{
    termios settings{};
    return ::tcgetattr(m_slave, &settings) == 0 ? ::cfgetospeed(&settings) : 0;
}

bool Pty::echoes() const
{
    termios settings{};
    return ::tcgetattr(m_slave, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

void Pty::read()
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::read(m_master, buffer.data(), buffer.size());
    if (got <= 0)
        return;
    const QByteArray bytes(buffer.data(), qsizetype(got));
    m_received += bytes;
    if (m_heard)
        m_heard(bytes);
}

} // namespace fota
