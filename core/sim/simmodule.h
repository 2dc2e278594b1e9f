#pragma once

#include "core/sim/scenario.h"
#include "core/sim/simbursts.h"
#include "core/sim/simfaults.h"
#include "core/sim/simftp.h"
#include "core/sim/simline.h"
#include "core/sim/simpush.h"
#include "core/sim/simreply.h"
#include "core/sim/simrestart.h"
#include "core/sim/simstate.h"
#include "core/sim/simtimings.h"
#include "core/sim/simwire.h"

#include <memory>

namespace fota {

class FaultyFtp;
class SimSession;

/// A Telit module that behaves: bytes from the host in, bytes to the host out, and in between a
/// state that decides the answers. It knows neither who asks nor which test runs; what goes wrong
/// stands in its scenario. One thread; time is the Clock's.
///
/// A simulated delta is a file whose first line is
///     FOTABENCH-DELTA 1 model=ME910C1-NA base=30.00.001-B026 target=30.00.001-B026_FOTA
/// and whose rest is arbitrary; see simdelta.h for what other files do.
class SimModule : public QObject
{
    Q_OBJECT

public:
    SimModule(const Scenario &scenario, Clock &clock, std::unique_ptr<SimFtp> ftp,
              QObject *parent = nullptr);
    ~SimModule() override;

    /// Bytes that the host wrote. While a command runs they are lost and counted: a real module
    /// may abort the command instead, so a host must not do it.
    void receive(const QByteArray &bytes);
    /// The host closed its end: a transfer in data mode ends (DTR).
    void hostClosed();
    /// False: the host must hold its bytes (RTS/CTS). What it sends all the same is kept.
    bool takesBytes() const { return !m_stall.isActive() && !m_stalled; }

    bool isPresent() const { return m_present; } ///< the port exists
    bool vanishesInRestart() const { return m_scenario.apply.portVanishes; }
    UsbId usbId() const;                            ///< of its port; none of a serial line
    int baudRate() const { return m_baud; }         ///< of its serial line
    int portNumber() const { return m_portNumber; } ///< 0, and one more for each other name
    const Scenario &scenario() const { return m_scenario; }
    const SimState &state() const { return m_state; }

    QList<QByteArray> commandsReceived() const { return m_commands; } ///< in order, over restarts
    qint64 bytesReceived() const { return m_bytesReceived; }
    qint64 overruns() const { return m_overruns; } ///< bytes sent into a running command
    milliseconds delaysSpent() const
    {
        return m_delaysSpent;
    } ///< the module's own, of all commands
    int restarts() const { return m_restarts; }

Q_SIGNALS:
    void taken(const QByteArray &command); ///< a whole command has come in
    void disturbed();                      ///< a byte came into a running command
    void output(const QByteArray &bytes);
    void vanished();
    void returned(bool underAnotherName);
    void taking(bool on);                                  ///< takesBytes() changed
    void uploaded(qint64 bytes, const QByteArray &sha256); ///< a delta came over the line, whole

private:
    void takeCommands(QByteArrayView bytes);
    void takeUpload(QByteArray bytes);
    bool strikesUpload(const SimFault &fault);
    void execute(const QByteArray &line);
    void act(const QByteArray &line, milliseconds delay);
    void actOnDelta(const QByteArray &line, milliseconds delay);
    SimReply answerParts(const QList<QByteArray> &parts);
    void answerWith(const SimReply &reply, milliseconds delay);
    void answerRaw(const QByteArray &bytes, milliseconds delay);
    void deliver(QByteArray bytes);
    void commandDone();
    milliseconds delayFor(const QByteArray &line);

    void moment(QByteArrayView name);
    void changeState(const QList<SimFault> &faults);
    void changeNetwork(const SimFault &fault);
    void burst(const QList<SimFault> &faults);
    bool leavesAt(const QList<SimFault> &faults);
    void dropPort(const SimFault &vanish);
    void restartBy(const SimFault &reset);

    SimPush::Module pushedModule();
    void answerPush(const QByteArray &text, milliseconds delay);
    void startPushed(const SimPushPlan &push);
    void startApply();
    void goDown();
    void comeUp(bool last);
    void setPresent(bool present, bool newName = false);

    Scenario m_scenario;
    Clock &m_clock;
    SimTimings m_timings;
    SimState m_state;
    SimFaults m_faults;
    SimLine m_line;
    SimWire m_wire;
    SimBursts m_bursts;
    std::unique_ptr<FaultyFtp> m_ftp;
    std::unique_ptr<SimSession> m_session;
    SimRestart m_restart;
    SimPush m_push;
    Alarm m_reply;
    Alarm m_stall;          ///< takes bytes again when it rings
    bool m_stalled = false; ///< for good
    QByteArray m_held;      ///< sent while it took none
    Alarm m_return;         ///< of a port that vanished without a restart
    std::function<void()> m_afterReply;

    QList<SimFault> m_active;     ///< of the running command
    quint32 m_garbledAnswers = 0; ///< noise does not repeat itself in the next answer
    Scenario::Apply m_apply;      ///< of the restart under way
    QByteArray m_nextVersion;     ///< empty: a restart without an update
    bool m_bootMode = false;      ///< after the restart it does not speak AT
    UsbId m_loader;               ///< what it is then
    milliseconds m_bootTime{0};   ///< 0: for good
    int m_baud = 115'200;

    QList<QByteArray> m_commands;
    qint64 m_bytesReceived = 0;
    qint64 m_overruns = 0;
    milliseconds m_delaysSpent{0};
    int m_restarts = 0;
    int m_portNumber = 0;
    bool m_running = false;
    bool m_present = true;
    bool m_answering = true;
    bool m_firstAnswerDue = false;
};

} // namespace fota
