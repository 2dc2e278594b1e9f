#pragma once

#include <QStringList>

namespace fota {

struct ModuleProfile;

/// "PDP type"; a key of a profile's list of sources in words.
QString profileFieldName(const QString &field);
/// What a profile says, a line a value, with its source or that it is not confirmed:
/// "Data context: 3 (session log of the note)".
QStringList profileFacts(const ModuleProfile &profile);
/// The same in its parts; \a source is empty where the value is not confirmed.
struct ProfileRow
{
    QString name;
    QString value;
    QString source;
};
QList<ProfileRow> profileRows(const ModuleProfile &profile);
/// The values without a confirmed source, in words; empty: all have one.
QStringList unconfirmedNames(const ModuleProfile &profile);

} // namespace fota
