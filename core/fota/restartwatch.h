#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/fota/stepreports.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace fota {

class StepContext;

/// Follows the module through its restarts after an apply: sees the port go and come back, also
/// under another name, probes with AT, and counts what was evidence of a restart. Who answers and
/// with which version is the business of 4.p.
///
/// The first probe comes after the quiet time, the next every probe interval, and one at once when
/// the port returns or a byte arrives. A probe that went out while the module could not hear it is
/// given up soon after a byte shows that it can.
class RestartWatch : public QObject
{
    Q_OBJECT

public:
    explicit RestartWatch(StepContext &context);

    /// An apply begins, or one on record is taken up again \a ago after its intent.
    void begin(milliseconds ago = milliseconds(0));
    /// Calls back when AT is answered, or with ModuleLost or WatchingStopped.
    void awaitAnswer(std::function<void(const Error &)> done);
    void stop(); ///< the user stops watching
    /// Another module answers on this port: not ours, the search goes on.
    void rejectPort();
    /// Of a reply to somebody else's command, as of a probe's: an echo that had been off tells that
    /// the module forgot what it was set to. It restarted unseen.
    void noteEcho(bool echoed);
    /// A query of somebody else's ran into its limit. After a restart that is silence as that of a
    /// probe; before the first, a module that answers AT may not know its version yet (U08).
    void noteSilence();
    void noteAnswer(); ///< it answered a query of somebody else's
    void notePort();   ///< it is known by its IMEI that our module is on this port

    bool restartSeen() const { return m_restarts > 0; }
    milliseconds lastRestart() const { return m_lastRestart; }
    milliseconds sinceApply() const;
    /// From the apply to the first answer after the last restart, where both were seen.
    std::optional<milliseconds> backAfter() const { return m_backAfter; }
    /// It left a probe unanswered since its last answer, or said nothing since its last restart.
    bool isSilent() const { return m_silent || !m_heard; }
    bool timeIsUp(milliseconds grace = milliseconds(0)) const;

private:
    void onLost(const Error &error);
    void onOpened();
    void onActivity();
    void search();
    void tryNext();
    bool leaveSilentPort();
    QString here() const; ///< name of the present line
    Error lossError() const;
    bool isRecording() const;
    void probeAt(milliseconds delay);
    void probe();
    void tryOtherSpeed();
    void noteSpeed();
    void finish(const Error &error);
    void count(RestartReport::Evidence evidence);
    void tick();

    StepContext &m_context;
    std::function<void(const Error &)> m_done;
    QStringList m_candidates;
    QString m_ours; ///< the port on which our module was seen last; any other is only guessed
    milliseconds m_applyAt{0};
    milliseconds m_giveUpAt{0};
    milliseconds m_lastRestart{0};
    milliseconds m_lastSeen{0};
    milliseconds m_lastProbe{-1000};
    std::optional<milliseconds> m_backAfter;
    int m_restarts = 0;
    milliseconds m_openedAt{0};   ///< the present line
    bool m_heard = true;          ///< since the last restart; before that its silence is part of it
    milliseconds m_askedSince{0}; ///< the first probe since the last answer
    bool m_answered = true;       ///< the last probe was
    bool m_silent = false;        ///< a probe was not answered since the last answer
    bool m_echoOff = true;        ///< known since the last restart: an echo tells of another
    bool m_gone = false;          ///< the port is not there
    QString m_bootMode; ///< of the device that is there, where it is one that speaks no AT (U16)
    int m_triesAtSpeed = 0; ///< since others than the known one are tried
    int m_baud = 0;         ///< the known one
    bool m_seizedTold = false;
    bool m_opening = false; ///< a candidate is being opened
    bool m_probing = false;
    bool m_overtaken = false; ///< a byte came after the probe, and still no answer to it
    Alarm m_probe;
    Alarm m_search;
    Alarm m_tick;
};

} // namespace fota
