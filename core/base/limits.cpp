#include "core/base/limits.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace fota {

namespace {

struct Named
{
    QLatin1StringView name;
    milliseconds Limits::*value;
    int floorMs;  ///< what a sped-up run still leaves: a real line and a loaded host need it
    double least; ///< that a person may choose, s
    double most;
};

using namespace Qt::StringLiterals;

constexpr std::array kNamed{
    Named{"open"_L1, &Limits::open, 2'000, 1, 120},
    Named{"ident"_L1, &Limits::ident, 1'000, 1, 60},
    Named{"sim"_L1, &Limits::sim, 1'000, 0, 300},
    Named{"signal"_L1, &Limits::signal, 2'000, 0, 3'600},
    Named{"registration"_L1, &Limits::registration, 2'000, 0, 3'600},
    Named{"config"_L1, &Limits::config, 1'000, 1, 120},
    Named{"context"_L1, &Limits::context, 5'000, 5, 900},
    Named{"ftpopen"_L1, &Limits::ftpopen, 5'000, 5, 900},
    Named{"checkfile"_L1, &Limits::checkfile, 6'000, 6, 3'600},
    Named{"delta"_L1, &Limits::delta, 60'000, 60, 86'400},
    Named{"close"_L1, &Limits::close, 2'000, 2, 300},
    Named{"apply"_L1, &Limits::apply, 3'000, 3, 600},
    Named{"quiet"_L1, &Limits::quiet, 300, 0, 600},
    Named{"probe"_L1, &Limits::probe, 300, 0.3, 60},
    Named{"stable"_L1, &Limits::stable, 2'000, 2, 3'600},
    Named{"restart"_L1, &Limits::restart, 60'000, 60, 86'400},
    Named{"verify"_L1, &Limits::verify, 5'000, 5, 3'600},
    Named{"backoff"_L1, &Limits::backoff, 0, 0, 3'600},
};

} // namespace

bool Limits::set(QStringView name, double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > 1e6)
        return false;
    const auto it = std::ranges::find_if(kNamed, [name](const Named &n) { return n.name == name; });
    if (it == kNamed.end())
        return false;
    this->*(it->value) = milliseconds(std::llround(seconds * 1000));
    return true;
}

std::optional<double> Limits::get(QStringView name) const
{
    const auto it = std::ranges::find_if(kNamed, [name](const Named &n) { return n.name == name; });
    if (it == kNamed.end())
        return {};
    return double((this->*(it->value)).count()) / 1000;
}

Limits::Range Limits::range(QStringView name)
{
    const auto it = std::ranges::find_if(kNamed, [name](const Named &n) { return n.name == name; });
    return it == kNamed.end() ? Range{} : Range{it->least, it->most};
}

QStringList Limits::names()
{
    QStringList all;
    for (const Named &named : kNamed)
        all += named.name;
    return all;
}

Limits Limits::spedUp(double factor) const
{
    Limits faster = *this;
    for (const Named &named : kNamed) {
        const auto scaled = std::llround(double((this->*(named.value)).count()) / factor);
        const auto least = std::min<long long>(named.floorMs, (this->*(named.value)).count());
        faster.*(named.value) = milliseconds(std::max<long long>(scaled, least));
    }
    return faster;
}

} // namespace fota
