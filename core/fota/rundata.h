#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace fota {

/// What a run has gathered so far. Survives a crash in the journal, so it holds no secret.
struct RunData
{
    enum class Decision : quint8 { None, AlreadyCurrent, UpdateAvailable, Declined };

    QString model;
    QString imei;
    QString profileId;
    QString from;                   ///< version before the first apply
    std::optional<QString> fromSub; ///< where the family has a sub-version
    QString target;
    QString file; ///< delta file that the check file names, or that is uploaded
    qint64 fileBytes = -1;
    QString fileSha256; ///< of a file of this computer, else of the check file
    int contextId = 0;

    Decision decision = Decision::None;
    Error declined; ///< why, where the decision is Declined

    bool contextOpen = false;      ///< active as far as we know
    bool contextWasActive = false; ///< before us: closed before an apply, else left as found (N03)
    bool ftpOpen = false;
    bool notClosed = false;  ///< something could not be closed (INV-8)
    QStringList portsBefore; ///< at the apply, with their devices: none of them is the module's new
                             ///< one (P13)
    QString apnBefore;       ///< what the module had before we wrote ours (N06)
    QString apn;             ///< of our context, from 4.b on
    QStringList changed;     ///< settings that this run wrote: "socket", "APN"
    QString lastServerReply;

    int applies = 0;         ///< AT#OTAUP sent in this run
    bool refused = false;    ///< the module refused the last one
    bool stopped = false;    ///< the user stopped watching
    qint64 applyAtMs = 0;    ///< wall time of the last intent, Unix ms
    int restarts = 0;        ///< seen since the last apply
    int restartsEarlier = 0; ///< seen after the applies before it
    QString now;             ///< version read after the last apply; empty: none was
    QString nowSub;
    bool nowFinal = false; ///< the target, or another one that stayed

    QList<Error> notes; ///< warnings, and what could not be checked

    /// What was read back after an apply, and what the module said to it, say nothing of a next
    /// one.
    void forgetReadBack()
    {
        now.clear();
        nowSub.clear();
        nowFinal = refused = false;
    }
};

} // namespace fota
