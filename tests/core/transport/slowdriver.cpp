// A serial driver that hangs, laid over the system's calls by LD_PRELOAD (P17). As the system does
// it: only the first open of a device and its last close in the process reach the driver.
//
// FOTA_SLOW_DEVICE: the device's path. FOTA_SLOW_CALL: "open" or "close". FOTA_SLOW_GATE: a FIFO;
// the call hangs until somebody opens it for writing and closes it.

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using Open = int (*)(const char *, int, ...);
using Close = int (*)(int);

Open realOpen()
{
    static const Open real = reinterpret_cast<Open>(::dlsym(RTLD_NEXT, "open64"));
    return real;
}

bool isSlow(const char *call)
{
    const char *slow = std::getenv("FOTA_SLOW_CALL");
    return slow && std::strcmp(slow, call) == 0;
}

bool isDevice(const char *path)
{
    const char *device = std::getenv("FOTA_SLOW_DEVICE");
    std::array<char, PATH_MAX> behind{};
    return device && ::realpath(path, behind.data()) && std::strcmp(behind.data(), device) == 0;
}

bool isDeviceOf(int descriptor)
{
    std::array<char, 64> link{};
    std::array<char, PATH_MAX> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    return ::readlink(link.data(), path.data(), path.size() - 1) > 0 && isDevice(path.data());
}

int timesOpen()
{
    int times = 0;
    for (int descriptor = 0; descriptor < 256; ++descriptor)
        times += isDeviceOf(descriptor) ? 1 : 0;
    return times;
}

void hang()
{
    const char *gate = std::getenv("FOTA_SLOW_GATE");
    const int waiting = gate ? realOpen()(gate, O_RDONLY | O_CLOEXEC) : -1;
    char byte = 0;
    while (waiting >= 0 && ::read(waiting, &byte, 1) > 0) {}
    reinterpret_cast<Close>(::dlsym(RTLD_NEXT, "close"))(waiting);
}

int openSlowly(const char *path, int flags, mode_t mode)
{
    if (isSlow("open") && isDevice(path) && timesOpen() == 0)
        hang();
    return realOpen()(path, flags, mode);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openSlowly(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openSlowly(path, flags, mode);
}

int __open_2(const char *path, int flags)
{
    return openSlowly(path, flags, 0);
}

int __open64_2(const char *path, int flags)
{
    return openSlowly(path, flags, 0);
}

int close(int descriptor)
{
    static const auto real = reinterpret_cast<Close>(::dlsym(RTLD_NEXT, "close"));
    if (isSlow("close") && isDeviceOf(descriptor) && timesOpen() == 1)
        hang();
    return real(descriptor);
}
}
