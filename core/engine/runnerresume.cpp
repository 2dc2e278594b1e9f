#include "core/engine/runner.h"

#include "core/profiles/profileloader.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

/// Before anything new: what an earlier run of this very module left open is closed or verified.
void Runner::settleThen(std::function<void()> next)
{
    m_lookedBack = true;
    for (const FileJournal::Reading &reading : m_journal.openRuns()) {
        if (reading.entry.data.imei != m_entry.data.imei || m_journal.isOwn(reading))
            continue;
        const JournalEntry ours = m_entry;
        const int contextId = m_request.server.contextId;
        m_afterWalk = [this, ours, contextId, next, reading] {
            m_request.server.contextId = contextId;
            // An apply whose outcome is still not known: its journal stays open, and nothing new is
            // begun on this module (U11, INV-2). This run ends as that one stands.
            const bool known = m_entry.verdict || (reading.damaged && m_entry.data.nowFinal);
            if (!known)
                return finish();
            if (reading.damaged) // it would be found again, and has been dealt with
                m_journal.setAside(reading.path);
            Q_EMIT m_engine.noticed(
                {m_entry.data.applies > 0 ? ErrorCode::ApplyInterrupted : ErrorCode::Interrupted,
                 m_entry.data.now,
                 {}});
            const RunResult report = result();
            keepSettled(report);
            Q_EMIT m_engine.earlierRunSettled(report);
            const RunData settled = m_entry.data;
            const Result<bool> ended = endRecord();
            m_entry = ours;
            if (!ended) // it would be found again, without end
                return fail(u"IDENT"_s, ended.error());
            if (settled.applies > 0 && !settled.now.isEmpty()) {
                m_entry.data.from = settled.now;
                m_entry.data.fromSub =
                    settled.nowSub.isEmpty() ? std::nullopt : std::optional(settled.nowSub);
            }
            m_visitsBefore = {};
            Q_EMIT m_engine.pointOfNoReturn(false);
            if (m_entry.data.imei.isEmpty() || m_cancelled)
                return fail(u"IDENT"_s, {ErrorCode::Cancelled, {}, {}});
            m_procedure.reset();
            settleThen(next);
        };
        resumeEntry(reading);
        return;
    }
    next();
}

/// Did an earlier run leave an apply on this module or, where that is not known, on this port?
bool Runner::applyPendingOn(const QString &port, const QString &imei) const
{
    const QList<FileJournal::Reading> open = m_journal.openRuns();
    return std::ranges::any_of(open, [this, &port, &imei](const FileJournal::Reading &reading) {
        const bool isIts =
            imei.isEmpty() ? reading.entry.port == port : reading.entry.data.imei == imei;
        return isIts && !m_journal.isOwn(reading)
               && (reading.entry.applyOnRecord() || reading.damaged);
    });
}

void Runner::resume(const QString &port, const QString &imei, const QString &profileId,
                    const Limits &limits)
{
    if (m_active)
        return;
    chooseRecords(port);
    QList<FileJournal::Reading> found;
    for (const FileJournal::Reading &reading : m_journal.openRuns()) {
        const JournalEntry &entry = reading.entry;
        if (imei.isEmpty() ? (port.isEmpty() || entry.port == port) : entry.data.imei == imei)
            found.append(reading);
    }
    if (found.isEmpty() && imei.isEmpty())
        found = m_journal.openRuns(); // none names this port: the only one
    if (found.size() != 1) {
        Q_EMIT m_engine.resumeImpossible(int(found.size()));
        return;
    }
    const FileJournal::Reading reading = found.front();
    RunRequest request{.kind = RunRequest::Kind::Update,
                       .port = port.isEmpty() ? reading.entry.port : port,
                       .limits = limits};
    if (reading.entry.way == Way::Upload) // it tells the window which steps there are
        request.upload = LocalDelta{reading.entry.data.file, reading.entry.data.target};
    begin(request);
    const ModuleProfile *own = profileFor(reading.entry.data.model);
    if (own && !profileId.isEmpty() && profileId != own->id)
        return fail(u"OPEN"_s, {ErrorCode::ProfileDiffers, profileId + u" / "_s + own->id, {}});
    m_request.profileId = profileId.isEmpty() ? reading.entry.data.profileId : profileId;
    m_push.setMode(PushGuard::Mode::OwnApply); // what is said now may be of the apply on record
    m_resuming = true;
    m_damagedJournal = reading.damaged ? reading.path : QString();
    m_entry = reading.entry;
    m_entry.port = m_request.port;
    if (!m_entry.applyOnRecord())
        markWhatMayBeOpen(m_entry); // told, should the module not be reached
    if (reading.damaged)            // whatever stops this run before it has asked the module
        markDoubtful(m_entry);
    m_afterWalk = [this, reading] {
        m_afterWalk = [this] { finish(); };
        resumeEntry(reading);
    };
    if (!mayBeApplying() || m_connection.isOpen()) {
        openPort(
            m_request.port); // then identifies; without an apply on record nothing is waited for
        return;
    }
    // The module may be restarting: the port may be missing, and only AT and identity may be sent.
    if (const Result<bool> ready = m_connection.prepare(m_request.port); !ready)
        return failLater(ready.error());
    // Another program may be watching it: that one has let go of the port, not of the module (P05).
    const QString &owner = m_entry.data.imei;
    if (const auto ours = owner.isEmpty() ? Result<bool>(true) : m_connection.lockImei(owner);
        !ours) {
        m_damagedJournal.clear(); // only half written, it may be, by that one
        m_connection.close();
        return failLater(ours.error());
    }
    announce();
    endWalk();
}

void Runner::resumeEntry(const FileJournal::Reading &reading)
{
    JournalEntry entry = reading.entry;
    entry.verdict.reset();
    entry.port = m_connection.port();
    if (reading.damaged)
        markDoubtful(entry);
    m_request.server.contextId = entry.data.contextId;
    const ModuleProfile *profile =
        profileById(m_resuming ? m_request.profileId : entry.data.profileId);
    if (profile && m_module.profile.id.isEmpty())
        m_module.profile = *profile;
    makeProcedure(entry, profile ? *profile : m_module.profile, true);
    if (entry.applyOnRecord()) {
        m_context->ports.setKnown(entry.data.portsBefore); // as they were at the apply
        Q_EMIT m_engine.pointOfNoReturn(true);             // it can only be watched
    }
    m_procedure->resume();
}

} // namespace fota
