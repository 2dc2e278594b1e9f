// A library to put before a program (LD_PRELOAD): disks that fail, syncs that take their time,
// clocks that jump. It knows no test and no program; the environment says what it does.
//
//   HOSTFAULTS_PATH   only files whose path holds this text are counted, and fail
//   HOSTFAULTS_OPS    which calls count: a list of open,mkdir,write,fsync,rename
//   HOSTFAULTS_AT     the k-th such call fails (from 1); 0: none
//   HOSTFAULTS_ON     "1": all after it fail, too, as on a disk that stays full
//   HOSTFAULTS_ERRNO  with this number
//   HOSTFAULTS_DIE    "1": the k-th such call does not fail, it is the last thing the process does
//   HOSTFAULTS_LOG    a file that gets a line for each call that counts: "open PATH"
//   HOSTFAULTS_SLOW   seconds that a sync of such a file takes
//   HOSTFAULTS_HELD   a file: while it is there, such a sync does not end
//   HOSTFAULTS_CLOCK  a file with the seconds by which the wall clock is wrong, read at each look

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace {

std::atomic<long> s_calls{0};

const char *setting(const char *name)
{
    const char *value = ::getenv(name);
    return value ? value : "";
}

template<typename F>
F next(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

bool counts(const char *operation, const char *path)
{
    const char *part = setting("HOSTFAULTS_PATH");
    return *part && path && std::strstr(path, part)
           && std::strstr(setting("HOSTFAULTS_OPS"), operation);
}

/// Counts the call; true: it fails, and errno says why.
bool fails(const char *operation, const char *path)
{
    if (!counts(operation, path))
        return false;
    const long call = ++s_calls;
    if (const char *log = setting("HOSTFAULTS_LOG"); *log) {
        const long file = ::syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
        const std::string line = std::string(operation) + ' ' + path + '\n';
        if (file >= 0) {
            ::syscall(SYS_write, file, line.data(), line.size());
            ::syscall(SYS_close, file);
        }
    }
    const long at = std::atol(setting("HOSTFAULTS_AT"));
    const bool stays = *setting("HOSTFAULTS_ON") == '1';
    if (at < 1 || (stays ? call < at : call != at))
        return false;
    if (*setting("HOSTFAULTS_DIE") == '1')
        ::kill(::getpid(), SIGKILL);
    errno = std::atoi(setting("HOSTFAULTS_ERRNO"));
    return true;
}

bool fails(const char *operation, int descriptor)
{
    const int before = errno;
    char path[PATH_MAX] = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    if (::readlink(link.c_str(), path, sizeof path - 1) < 0)
        path[0] = 0;
    errno = before;
    return fails(operation, path);
}

void takeTime(int descriptor)
{
    char path[PATH_MAX] = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const char *part = setting("HOSTFAULTS_PATH");
    if (::readlink(link.c_str(), path, sizeof path - 1) < 0 || !std::strstr(path, part))
        return;
    const double seconds = std::atof(setting("HOSTFAULTS_SLOW"));
    timespec left{time_t(seconds), long((seconds - double(time_t(seconds))) * 1e9)};
    while (seconds > 0 && ::nanosleep(&left, &left) != 0) {}
    const timespec moment{0, 20'000'000};
    while (*setting("HOSTFAULTS_HELD") && ::access(setting("HOSTFAULTS_HELD"), F_OK) == 0)
        (void)::nanosleep(&moment, nullptr);
}

long clockIsWrongBy()
{
    const char *name = setting("HOSTFAULTS_CLOCK");
    if (!*name)
        return 0;
    const long file = ::syscall(SYS_openat, AT_FDCWD, name, O_RDONLY);
    char text[32] = {};
    if (file >= 0) {
        ::syscall(SYS_read, file, text, sizeof text - 1);
        ::syscall(SYS_close, file);
    }
    return std::atol(text);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(arguments, int)) : 0;
}

} // namespace

#define FOTA_OPEN(NAME)                                                                  \
    extern "C" int NAME(const char *path, int flags, ...)                                \
    {                                                                                    \
        va_list arguments;                                                               \
        va_start(arguments, flags);                                                      \
        const mode_t mode = modeOf(flags, arguments);                                    \
        va_end(arguments);                                                               \
        const bool forWriting = (flags & O_ACCMODE) != O_RDONLY;                         \
        return forWriting && fails("open", path)                                         \
                   ? -1                                                                  \
                   : next<int (*)(const char *, int, mode_t)>(#NAME)(path, flags, mode); \
    }
FOTA_OPEN(open)
FOTA_OPEN(open64)

#define FOTA_OPENAT(NAME)                                                                         \
    extern "C" int NAME(int folder, const char *path, int flags, ...)                             \
    {                                                                                             \
        va_list arguments;                                                                        \
        va_start(arguments, flags);                                                               \
        const mode_t mode = modeOf(flags, arguments);                                             \
        va_end(arguments);                                                                        \
        const bool forWriting = (flags & O_ACCMODE) != O_RDONLY;                                  \
        return forWriting && fails("open", path) ? -1                                             \
                                                 : next<int (*)(int, const char *, int, mode_t)>( \
                                                     #NAME)(folder, path, flags, mode);           \
    }
FOTA_OPENAT(openat)
FOTA_OPENAT(openat64)

extern "C" int mkdir(const char *path, mode_t mode) noexcept
{
    return fails("mkdir", path) ? -1 : next<int (*)(const char *, mode_t)>("mkdir")(path, mode);
}

extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    return fails("write", descriptor)
               ? -1
               : next<ssize_t (*)(int, const void *, size_t)>("write")(descriptor, bytes, size);
}

extern "C" int fsync(int descriptor)
{
    takeTime(descriptor);
    return fails("fsync", descriptor) ? -1 : next<int (*)(int)>("fsync")(descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    takeTime(descriptor);
    return fails("fsync", descriptor) ? -1 : next<int (*)(int)>("fdatasync")(descriptor);
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    return fails("rename", to) ? -1 : next<int (*)(const char *, const char *)>("rename")(from, to);
}

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += clockIsWrongBy();
    return int(result);
}

extern "C" int gettimeofday(timeval *time, void *zone) noexcept
{
    const long result = ::syscall(SYS_gettimeofday, time, zone);
    if (result == 0)
        time->tv_sec += clockIsWrongBy();
    return int(result);
}
