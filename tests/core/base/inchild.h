#pragma once

#include <QByteArray>

#include <grp.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <functional>
#include <vector>

namespace fota {

inline constexpr uid_t kOrdinaryUser = 65534; // nobody

/// Runs \a work in a child process and gives back what it said: for what changes a process for good
/// (its user, its limits). Said nothing: it died.
inline QByteArray inChild(const std::function<QByteArray()> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        const QByteArray said = work();
        const auto written = ::write(ends[1], said.constData(), size_t(said.size()));
        ::_exit(written == said.size() ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray said;
    char buffer[4096];
    for (ssize_t got = 0;
         (got = ::read(ends[0], buffer, sizeof buffer)) > 0 || (got < 0 && errno == EINTR);)
        said.append(buffer, std::max<ssize_t>(got, 0));
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    return said;
}

/// The same as an ordinary user: root would be let in anywhere.
inline QByteArray asOrdinaryUser(const std::function<QByteArray()> &work)
{
    return inChild([&work]() -> QByteArray {
        if (::geteuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(kOrdinaryUser) != 0
                || ::setuid(kOrdinaryUser) != 0))
            return "still root";
        return work();
    });
}

/// For as long as it lives, this thread and those that it starts are that user: for what starts
/// threads, which a child of fork() should not. System calls, for the library's change all threads.
class OrdinaryUserThread
{
public:
    OrdinaryUserThread() : m_isRoot(::geteuid() == 0)
    {
        if (!m_isRoot)
            return;
        m_groups.resize(size_t(std::max(0, ::getgroups(0, nullptr))));
        m_groups.resize(size_t(std::max(0, ::getgroups(int(m_groups.size()), m_groups.data()))));
        setGroups({});
        ::syscall(SYS_setresgid, kOrdinaryUser, kOrdinaryUser, 0);
        ::syscall(SYS_setresuid, kOrdinaryUser, kOrdinaryUser, 0);
    }
    ~OrdinaryUserThread()
    {
        if (!m_isRoot)
            return;
        ::syscall(SYS_setresuid, 0, 0, 0);
        ::syscall(SYS_setresgid, 0, 0, 0);
        setGroups(m_groups);
    }
    OrdinaryUserThread(const OrdinaryUserThread &) = delete;
    OrdinaryUserThread &operator=(const OrdinaryUserThread &) = delete;

private:
    static void setGroups(const std::vector<gid_t> &groups)
    {
        ::syscall(SYS_setgroups, groups.size(), groups.data());
    }

    bool m_isRoot;
    std::vector<gid_t> m_groups;
};

/// Gives a folder to the user that asOrdinaryUser() works as.
inline bool giveToOrdinaryUser(const QByteArray &path, mode_t mode = 0700)
{
    return (::geteuid() != 0 || ::chown(path.constData(), kOrdinaryUser, kOrdinaryUser) == 0)
           && ::chmod(path.constData(), mode) == 0;
}

/// Permission bits of a file, -1 where there is none.
inline int modeOf(const QByteArray &path)
{
    struct stat info
    {
    };
    return ::lstat(path.constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

/// A umask for as long as it lives.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

} // namespace fota
