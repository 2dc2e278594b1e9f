#include "core/engine/preflight.h"

#include "core/fota/checkfile.h"
#include "core/fota/firmwareversion.h"
#include "core/fota/radio.h"
#include "core/host/hostservices.h"

namespace fota {

namespace {

using Item = PreflightItem;
using Finding = PreflightItem::Finding;
using State = PreflightItem::State;
using Topic = PreflightItem::Topic;

constexpr qint64 kLowDisk = 100'000'000; ///< a session may grow to a multiple, and rarely has 1 MB

Item versions(const PreflightFacts &facts)
{
    const RunData &data = facts.data;
    const QStringList args{data.target, data.file};
    if (facts.isUpload)
        return {Topic::Versions, State::Look, Finding::VersionByHand, args};
    switch (compareVersions(data.from, data.fromSub, data.target)) {
    case VersionOrder::Older:
        return {Topic::Versions, State::Ok, Finding::NewerVersion, args};
    case VersionOrder::Newer:
        return {Topic::Versions, State::Look, Finding::OlderVersion, args};
    case VersionOrder::Same:
    case VersionOrder::Unordered:
    case VersionOrder::NearEqual:
        break;
    }
    return {Topic::Versions, State::Look, Finding::UnorderedVersion, args};
}

Item base(const RunData &data)
{
    const Result<bool> named = checkDeltaName(data.file, data.from, data.fromSub, data.model);
    if (named && *named)
        return {Topic::Base, State::Ok, Finding::BaseFits, {fullVersion(data.from, data.fromSub)}};
    return {Topic::Base, State::NotChecked, Finding::BaseNotStated, {data.file}};
}

Item signal(const PreflightFacts &facts)
{
    if (!facts.rssiDbm)
        return {Topic::Signal, State::NotChecked, Finding::SignalNotRead, {}};
    const int margin = *facts.rssiDbm - radio::kWeakRssiDbm;
    const QStringList args{QString::number(*facts.rssiDbm), QString::number(std::abs(margin)),
                           QString::number(radio::kWeakRssiDbm)};
    return margin >= 0 ? Item{Topic::Signal, State::Ok, Finding::SignalStrong, args}
                       : Item{Topic::Signal, State::Look, Finding::SignalWeak, args};
}

Item registration(const PreflightFacts &facts)
{
    if (facts.registration == 1)
        return {Topic::Registration, State::Ok, Finding::Home, {}};
    if (facts.registration == 5)
        return {Topic::Registration, State::Look, Finding::Roaming, {}};
    return {Topic::Registration, State::NotChecked, Finding::RegistrationNotRead, {}};
}

/// Only of a device of this computer can be told who else has it open (P04).
Item port(const PreflightFacts &facts)
{
    if (!facts.modemTrouble.isEmpty())
        return {Topic::Port, State::Look, Finding::ModemService, {facts.modemTrouble}};
    if (!facts.port.startsWith(u'/') || !facts.portHolder)
        return {Topic::Port, State::NotChecked, Finding::PortElsewhere, {facts.port}};
    if (const QString holder = facts.portHolder(facts.port); !holder.isEmpty())
        return {Topic::Port, State::Look, Finding::PortHeld, {holder}};
    return {Topic::Port, State::Ok, Finding::PortAlone, {}};
}

Item disk(const PreflightFacts &facts)
{
    const auto bytes = facts.host && facts.host->disk ? facts.host->disk->freeBytes(facts.dataDir)
                                                      : std::optional<qint64>();
    if (!bytes)
        return {Topic::Disk, State::NotChecked, Finding::DiskNotRead, {facts.dataDir}};
    const QStringList args{QString::number(*bytes), facts.dataDir};
    return *bytes >= kLowDisk ? Item{Topic::Disk, State::Ok, Finding::DiskFree, args}
                              : Item{Topic::Disk, State::Look, Finding::DiskLow, args};
}

Item battery(const PreflightFacts &facts)
{
    if (!facts.host || !facts.host->power)
        return {Topic::Battery, State::NotChecked, Finding::BatteryNotRead, {}};
    const std::optional<int> percent = facts.host->power->batteryPercent();
    if (!percent)
        return {Topic::Battery, State::Ok, Finding::OnMains, {}};
    const QStringList args{QString::number(*percent)};
    return *percent >= PowerSource::kLowPercent
               ? Item{Topic::Battery, State::Ok, Finding::BatteryGood, args}
               : Item{Topic::Battery, State::Look, Finding::BatteryLow, args};
}

} // namespace

Preflight preflightOf(const PreflightFacts &facts, qint64 nowMs)
{
    const auto unneeded = [](Topic topic) {
        return Item{topic, State::NotChecked, Finding::NoNetworkNeeded, {}};
    };
    Preflight found{nowMs, {versions(facts), base(facts.data)}};
    if (facts.isUpload)
        found.items +=
            {unneeded(Topic::Signal), unneeded(Topic::Registration), unneeded(Topic::Sim)};
    else
        found.items +=
            {signal(facts), registration(facts), {Topic::Sim, State::Ok, Finding::SimReady, {}}};
    found.items += {port(facts), disk(facts), battery(facts)};
    return found;
}

} // namespace fota
