#include "ui/text/profiletext.h"

#include "core/profiles/profileloader.h"

#include <QCoreApplication>

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
                 profile.confirmed.value(QLatin1StringView(field.key))};
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
