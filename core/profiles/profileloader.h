#pragma once

#include "core/base/result.h"
#include "core/profiles/moduleprofile.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QStringView>

namespace fota {

/// Reads one profile. \a name is only for the error text.
/// Errors: BadProfile, detail "name: field: what is wrong"; unknown keys are faults too.
Result<ModuleProfile> loadProfile(const QByteArray &json, const QString &name);

/// The profiles that are built in (:/profiles), by id. Read once; the same list every time.
const QList<ModuleProfile> &builtInProfiles();

/// The built-in profile of a model as AT+GMM says it, case and spaces aside; nullptr: unknown.
const ModuleProfile *profileFor(QStringView model);

/// The built-in profile with this id ("me910c1-na"); nullptr: unknown.
const ModuleProfile *profileById(QStringView id);

/// The fields that have no confirmed source yet, in the order of the profile's list.
QStringList unconfirmed(const ModuleProfile &profile);

} // namespace fota
