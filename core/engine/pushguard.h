#pragma once

#include "core/engine/connection.h"
#include "core/engine/pushreport.h"
#include "core/fota/preparation.h"

#include <memory>

namespace fota {

class StepContext;

/// Looks after an update that the network starts while a module is connected: hears it begin,
/// passes an answer on, follows the module through its restarts and reads the version when it is
/// over. Sends commands only while it is free to; a run that owns the line hands it back first.
/// Of our own download and apply it hears nothing: those are the procedure's (D09, RestartWatch).
class PushGuard : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Free,        ///< nobody else sends: a push is followed to its end
        Busy,        ///< a run has the line: what comes is told, and only an answer is sent
        OwnDownload, ///< the module fetches our delta: texts of any download may be ours
        OwnApply,    ///< we applied: whatever is said is the restart watch's
    };

    PushGuard(Connection &connection, Clock &clock, QObject *parent = nullptr);
    ~PushGuard() override;

    void begin(const Limits &limits); ///< a connection was opened
    void end();                       ///< and is closed: nothing is watched any more
    void know(const Preparation::Module &module);
    void setMode(Mode mode);
    bool isOn() const { return m_on; }
    const PushReport &report() const { return m_report; }
    /// What is answered without asking; LeaveAlone: nothing.
    void setStandingAnswer(PushAnswer answer) { m_standing = answer; }
    void answer(PushAnswer answer); ///< of the question that is open; else ignored

Q_SIGNALS:
    void began();
    void changed(const fota::PushReport &report);
    void over(const fota::PushReport &report);

private:
    void takeLine(const QByteArray &line);
    bool isOurs(const PushEvent &event) const;
    bool begins(const PushEvent &event) const;
    void start();
    void tell();
    void follow();
    void retire();
    void look();
    void configure();
    void read();
    void judge(const Identity &identity);
    void failed(const Error &error);
    void finish(const Error &error);
    StepContext &context() { return *m_context; }

    Connection &m_connection;
    Clock &m_clock;
    Limits m_limits;
    Preparation::Module m_module;
    std::unique_ptr<StepContext> m_context; ///< while it is followed
    PushReport m_report;
    PushAnswer m_standing = PushAnswer::LeaveAlone;
    Mode m_mode = Mode::Free;
    Alarm m_pause;
    milliseconds m_beganAt{0};
    milliseconds m_heardAt{0};   ///< of the last event
    milliseconds m_changedAt{0}; ///< when another version was read first
    int m_configured = -1;       ///< restarts when the line was set up last
    int m_tries = 0;
    bool m_on = false;
    bool m_ended = false;       ///< the module says that it is over
    bool m_ownDownload = false; ///< on this connection: late words on it may come
    bool m_ownApply = false;    ///< the same
    bool m_reading = false;
    bool m_answering = false;
};

} // namespace fota
