#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace fota {

/// What is known of one session as one looks for it: in a list, in the index, in a shared history.
struct SessionRecord
{
    QString id{};
    QString bench{};     ///< id of the bench that it was run on
    QString benchName{}; ///< what people call that bench
    QString program{};   ///< with its version
    QString port{};
    QString kind{}; ///< of its last run: "check", "update", "upload", "resume"; empty: it had none
    qint64 startedMs = 0; ///< Unix time
    qint64 endedMs = 0;   ///< of the last thing on record; 0: not known
    int runs = 0;
    QString model{};
    QString imei{};
    QString iccid{};
    QString operatorName{};
    QString profile{};
    QString from{};
    QString fromSub{};
    QString target{};
    QString now{};
    QString nowSub{};
    QString outcome{}; ///< name of a verdict; empty: no run ended
    QString step{};
    QString fault{};
    QString server{};
    QString file{};
    int passes = 0;
    int restarts = 0;
    qint64 elapsedMs = -1; ///< of the last run; -1: not known
    QStringList tags{};
    QString note{};
    QString damage{}; ///< what cannot be read of it; empty: nothing

    friend bool operator==(const SessionRecord &, const SessionRecord &) = default;
};

/// All of a session's folder but the transcript.
struct SessionReading
{
    SessionRecord record;
    QJsonObject summary;       ///< session.json
    QList<QJsonObject> events; ///< of events.jsonl, in their order
};

/// Reads what there is, whenever the program that wrote it ended: a last line that was not written
/// whole is none, a file that is not there says nothing. What is damaged is named, and the rest
/// read.
SessionReading readSession(const QString &folder);

/// What session.json tells, of a session that may still go on: where its last run has not ended,
/// what is known of it, without a verdict. Empty where there is no such session.
QJsonObject standingSummary(const QString &folder);

/// session.json alone; empty where it is no such file, or too long.
QJsonObject readSessionSummary(const QString &folder);

/// Changes whenever one of the files that readSession() reads changes; cheap.
QString sessionStamp(const QString &folder);

/// "20180109-131818-k3f9". What others may have named leads to no other folder.
bool isSessionId(const QString &id);

/// All sessions of a data folder by their ids, the oldest first.
QStringList sessionIds(const QString &dataDir);
QString sessionFolder(const QString &dataDir, const QString &id);

/// A person's own words for a session, kept in its folder.
struct SessionLabels
{
    QStringList tags{};
    QString note{};

    static constexpr qsizetype kMostTags = 32;
    static constexpr qsizetype kTagCap = 40;
    static constexpr qsizetype kNoteCap = 4000;
    friend bool operator==(const SessionLabels &, const SessionLabels &) = default;
};
SessionLabels readLabels(const QString &folder);
/// Errors: BadArgument, with what is wrong; LogNotWritten.
Result<bool> writeLabels(const QString &folder, const SessionLabels &labels);

} // namespace fota

Q_DECLARE_METATYPE(fota::SessionRecord)
