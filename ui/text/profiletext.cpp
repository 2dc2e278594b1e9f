#include "ui/text/profiletext.h"

#include "core/profiles/profileloader.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace fota {

using namespace Qt::StringLiterals;

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::ProfileWords)
};

namespace {

QString yesNo(bool value)
{
    return value ? ProfileWords::tr("yes") : ProfileWords::tr("no");
}

QString known(int value)
{
    return value > 0 ? QString::number(value) : ProfileWords::tr("not known");
}

struct Field
{
    const char *key;
    const char *name;
    QString (*value)(const ModuleProfile &);
};

// clang-format off
const Field kFields[] = {
    {"socket",              QT_TRANSLATE_NOOP("fota::ProfileWords", "Socket"),
     [](const ModuleProfile &p) { return u"%1: %2, %3, %4, %5"_s.arg(p.socketConnection).arg(p.socketParameters[0])
                                         .arg(p.socketParameters[1]).arg(p.socketParameters[2]).arg(p.socketParameters[3]); }},
    {"context",             QT_TRANSLATE_NOOP("fota::ProfileWords", "Data context"),
     [](const ModuleProfile &p) { return QString::number(p.contextId); }},
    {"pdpType",             QT_TRANSLATE_NOOP("fota::ProfileWords", "PDP type"),
     [](const ModuleProfile &p) { return p.pdpType; }},
    {"apn",                 QT_TRANSLATE_NOOP("fota::ProfileWords", "APN"),
     [](const ModuleProfile &p) { return p.apn; }},
    {"apnLocked",           QT_TRANSLATE_NOOP("fota::ProfileWords", "APN is never written"),
     [](const ModuleProfile &p) { return yesNo(p.apnLocked); }},
    {"registration",        QT_TRANSLATE_NOOP("fota::ProfileWords", "Registration is asked with"),
     [](const ModuleProfile &p) { return u"AT+"_s + p.registration; }},
    {"subVersion",          QT_TRANSLATE_NOOP("fota::ProfileWords", "Version has a last number of its own"),
     [](const ModuleProfile &p) { return yesNo(p.subVersion); }},
    {"reopenFtp",           QT_TRANSLATE_NOOP("fota::ProfileWords", "FTP is reopened between two files"),
     [](const ModuleProfile &p) { return yesNo(p.reopenFtp); }},
    {"downloadWithFlag",    QT_TRANSLATE_NOOP("fota::ProfileWords", "Form of the download"),
     [](const ModuleProfile &p) { return p.downloadWithFlag ? u"AT#FTPGETOTA=\"…\",0"_s : u"AT#FTPGETOTA=\"…\""_s; }},
    {"nameLimit",           QT_TRANSLATE_NOOP("fota::ProfileWords", "Longest file name"),
     [](const ModuleProfile &p) { return QString::number(p.nameLimit); }},
    {"ftpOpenPause",        QT_TRANSLATE_NOOP("fota::ProfileWords", "Pause after the FTP login"),
     [](const ModuleProfile &p) { return ProfileWords::tr("%1 s").arg(p.ftpOpenPauseMs / 1000.0); }},
    {"answersPush",         QT_TRANSLATE_NOOP("fota::ProfileWords", "Network's update can be answered"),
     [](const ModuleProfile &p) { return yesNo(p.answersPush); }},
    {"validateBeforeApply", QT_TRANSLATE_NOOP("fota::ProfileWords", "File is checked before it is applied"),
     [](const ModuleProfile &p) { return yesNo(p.validateBeforeApply); }},
    {"resets",              QT_TRANSLATE_NOOP("fota::ProfileWords", "Restarts of an update"),
     [](const ModuleProfile &p) { return known(p.restartsExpected); }},
    {"usualSeconds",        QT_TRANSLATE_NOOP("fota::ProfileWords", "Usual seconds of the restarts"),
     [](const ModuleProfile &p) { return known(p.restartsUsualSeconds); }},
    {"uploadForm",          QT_TRANSLATE_NOOP("fota::ProfileWords", "Form of the local update"),
     [](const ModuleProfile &p) { return p.upload.form == UploadProfile::Form::Sized ? u"AT#OTAUPW=…"_s : u"AT#OTAUPW, +++"_s; }},
    {"uploadBlocks",        QT_TRANSLATE_NOOP("fota::ProfileWords", "Blocks of the local update"),
     [](const ModuleProfile &p) { return ProfileWords::tr("%1 bytes, %2 s apart").arg(p.upload.blockBytes).arg(p.upload.pauseMs / 1000.0); }},
    {"uploadBuffer",        QT_TRANSLATE_NOOP("fota::ProfileWords", "Largest file of the local update (bytes)"),
     [](const ModuleProfile &p) { return known(int(p.upload.bufferBytes)); }},
    {"uploadValidate",      QT_TRANSLATE_NOOP("fota::ProfileWords", "A local file is checked before it is applied"),
     [](const ModuleProfile &p) { return yesNo(p.upload.validate); }},
    {"uploadApply",         QT_TRANSLATE_NOOP("fota::ProfileWords", "A local file is applied with"),
     [](const ModuleProfile &p) { return p.upload.applyWith2 ? u"AT#OTAUP=0,2"_s : u"AT#OTAUP=0"_s; }},
    {"bytesPerSecond",      QT_TRANSLATE_NOOP("fota::ProfileWords", "Slowest fair download (B/s)"),
     [](const ModuleProfile &p) { return QString::number(p.bytesPerSecond); }},
};
// clang-format on

// clang-format off
/// Where the values of the built-in profiles come from; a translation finds them by their text.
const char *const kSources[] = {
    QT_TRANSLATE_NOOP("fota::ProfileWords", "AT guide of the LE910 V2, #OTASUAN"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "MultiTech's driver does not name this module"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "MultiTech's driver refuses to write it"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "MultiTech's driver uses 1"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "MultiTech's driver uses IP"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "MultiTech's driver uses the same"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "MultiTech's driver writes it"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "a public updater of LE910-NA1, of the same family"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "a public updater of this module"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "a public updater of this module: 2 to 5 minutes"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "a shipped LE910 driver, which reopens FTP between its two files"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "a shipped LE910 driver, which waits 2 s"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "note 4.d"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "note 4.o"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "session log of the note"),
    QT_TRANSLATE_NOOP("fota::ProfileWords", "the note, whose steps are the same for every module"),
};
// clang-format on

/// Of one or several, with semicolons between. One that is not ours stays as it was written.
QString sourceText(const QString &source)
{
    QStringList parts;
    for (const QString &part : source.split(u"; "_s, Qt::SkipEmptyParts)) {
        const auto known = std::ranges::find_if(
            kSources, [&part](const char *one) { return part == QLatin1StringView(one); });
        parts += known == std::end(kSources) ? part : ProfileWords::tr(*known);
    }
    return parts.join(u"; "_s);
}

const Field *fieldOf(const QString &key)
{
    for (const Field &field : kFields) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

} // namespace

QString profileFieldName(const QString &key)
{
    const Field *field = fieldOf(key);
    return field ? ProfileWords::tr(field->name) : key;
}

QList<ProfileRow> profileRows(const ModuleProfile &profile)
{
    QList<ProfileRow> rows;
    for (const Field &field : kFields)
        rows += {ProfileWords::tr(field.name), field.value(profile),
                 sourceText(profile.confirmed.value(QLatin1StringView(field.key)))};
    return rows;
}

QStringList profileFacts(const ModuleProfile &profile)
{
    QStringList facts;
    for (const ProfileRow &row : profileRows(profile))
        facts += ProfileWords::tr("%1: %2 (%3)")
                     .arg(row.name, row.value,
                          row.source.isEmpty() ? ProfileWords::tr("not confirmed") : row.source);
    return facts;
}

QStringList unconfirmedNames(const ModuleProfile &profile)
{
    QStringList names;
    for (const QString &key : unconfirmed(profile))
        names += profileFieldName(key);
    return names;
}

} // namespace fota
