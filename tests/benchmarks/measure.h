#pragma once

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <sys/resource.h>
#include <vector>

/// What every benchmark needs: the monotonic clock that all processes share, the CPU time of this
/// process, and medians.
namespace fota::measure {

inline int64_t nowUs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return int64_t(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

/// User and system time of all threads of this process.
inline int64_t cpuUs()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return int64_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000
           + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

/// \a part 0.5 for the median. 0 of nothing.
inline double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto at = std::min(values.size() - 1, size_t(double(values.size()) * part));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(at), values.end());
    return values[at];
}

inline double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

} // namespace fota::measure
