#include "core/sim/faultyftp.h"
#include "core/sim/simcommands.h"
#include "core/sim/simmodule.h"
#include "core/sim/simsession.h"

// What the scenario's faults do to the module, and its restarts.

namespace fota {

namespace {

using Verb = SimFault::Verb;

} // namespace

void SimModule::moment(QByteArrayView name)
{
    const QList<SimFault> faults = m_faults.visit(name, m_state.afterApply);
    changeState(faults);
    for (const SimFault &fault : faults) {
        if (fault.verb == Verb::Noise
            || (fault.verb == Verb::Insert && fault.time.count() == 0 && fault.times == 1))
            m_bursts.add(fault.bytes, {});
    }
    burst(faults);
    leavesAt(faults);
}

void SimModule::changeState(const QList<SimFault> &faults)
{
    for (const SimFault &fault : faults) {
        switch (fault.verb) {
        case Verb::Ver:
            if (!fault.value.isEmpty())
                m_state.firmware = fault.value;
            if (!fault.sub.isEmpty())
                m_state.subVersion = fault.sub;
            break;
        case Verb::Model:
            m_state.model = fault.value;
            break;
        case Verb::Imei:
            m_state.imei = fault.value;
            break;
        case Verb::File:
            m_ftp->setFile(fault.value, fault.bytes, fault.size);
            break;
        case Verb::Net:
            changeNetwork(fault);
            break;
        case Verb::Push:
            m_push.start(fault.push);
            break;
        default: // acts on the answer, the port or the server
            break;
        }
    }
}

void SimModule::changeNetwork(const SimFault &fault)
{
    const QString &mode = fault.mode;
    const int number = int(fault.number);
    if (mode == QStringLiteral("nosim"))
        m_state.simState = "NOT INSERTED";
    else if (mode == QStringLiteral("pin"))
        m_state.simState = "SIM PIN";
    else if (mode == QStringLiteral("puk"))
        m_state.simState = "SIM PUK";
    else if (mode == QStringLiteral("busy"))
        m_state.simState = "BUSY";
    else if (mode == QStringLiteral("simready"))
        m_state.simState = "READY";
    else if (mode == QStringLiteral("csq"))
        m_state.csq.set(number);
    else if (mode == QStringLiteral("cfun"))
        m_state.cfun = number;
    else if (mode == QStringLiteral("drop"))
        m_state.dropContexts();
    else if (mode == QStringLiteral("cereg")) {
        for (SimSequence *domain : {&m_state.creg, &m_state.cgreg, &m_state.cereg})
            domain->set(number);
        if (m_state.registrationMode[2] > 0)
            m_bursts.add("\r\n+CEREG: " + QByteArray::number(number) + "\r\n", {});
    }
}

void SimModule::burst(const QList<SimFault> &faults)
{
    for (const SimFault &fault : faults) {
        if (fault.verb == Verb::Insert && (fault.time.count() > 0 || fault.times > 1))
            m_bursts.add(fault.bytes, m_timings.scaled(fault.time), fault.times,
                         m_timings.scaled(fault.gap));
    }
}

/// The port leaves, or the module restarts, instead of an answer.
bool SimModule::leavesAt(const QList<SimFault> &faults)
{
    for (const SimFault &fault : faults) {
        if (fault.verb == Verb::Vanish && fault.offset < 0 && fault.dataBytes < 0) {
            m_running = false;
            dropPort(fault);
            return true;
        }
        if (fault.verb == Verb::Reset) {
            m_running = false;
            restartBy(fault);
            return true;
        }
    }
    return false;
}

/// Bytes of a delta from the host: a fault that waits for so many of them strikes exactly there.
void SimModule::takeUpload(QByteArray bytes)
{
    for (qsizetype i = 0; i < m_active.size(); ++i) {
        const SimFault fault = m_active.at(i);
        const qint64 left = fault.dataBytes - m_session->uploaded();
        if (fault.dataBytes < 0 || left > bytes.size())
            continue;
        m_active.removeAt(i);
        if (left > 0)
            m_session->takeData(bytes.first(left));
        const QByteArray rest = bytes.sliced(std::max<qint64>(left, 0));
        m_bytesReceived -= rest.size(); // counted when they are taken
        if (strikesUpload(fault))
            receive(rest);
        return;
    }
    m_session->takeData(bytes);
}

/// False: nothing is taken any more.
bool SimModule::strikesUpload(const SimFault &fault)
{
    if (fault.verb == Verb::Vanish) {
        dropPort(fault);
        return false;
    }
    if (fault.verb == Verb::Err) {
        SimReply reply = SimReply::failed(fault.code == 0 ? SimReply::kPlainError : fault.code);
        reply.form = fault.form;
        m_session->breakUpload(reply);
        return true;
    }
    m_stalled = fault.forEver;
    if (!m_stalled)
        m_stall.start(m_timings.scaled(fault.time), [this] {
            Q_EMIT taking(true);
            receive(std::exchange(m_held, {}));
        });
    Q_EMIT taking(false);
    return true;
}

void SimModule::dropPort(const SimFault &vanish)
{
    m_line.clear();
    m_wire.clear();
    setPresent(false);
    if (!vanish.forEver) {
        const bool newName = vanish.newName;
        m_return.start(m_timings.scaled(vanish.time),
                       [this, newName] { setPresent(true, newName); });
    }
}

UsbId SimModule::usbId() const
{
    if (!m_scenario.apply.portVanishes)
        return {};
    if (m_bootMode && !m_restart.isRunning())
        return m_loader;
    return {UsbId::kTelit, quint16(m_state.isV2() ? 0x0036 : 0x1101)};
}

void SimModule::setPresent(bool present, bool newName)
{
    if (present == m_present)
        return;
    m_present = present;
    if (!present) {
        m_held.clear();
        m_session->abort(); // what ran for this host is given up
        m_reply.stop();
        m_afterReply = nullptr;
        m_running = false;
        Q_EMIT vanished();
        return;
    }
    if (newName)
        ++m_portNumber;
    Q_EMIT returned(newName);
}

void SimModule::restartBy(const SimFault &reset)
{
    m_apply = m_scenario.apply;
    m_apply.portVanishes = m_scenario.apply.portVanishes && reset.vanishes;
    m_apply.echo = reset.echo;
    m_apply.newName = reset.newName;
    m_apply.answersBetween = false;
    m_apply.firstAnswerLate = {};
    m_apply.baud = 0;
    m_nextVersion.clear();
    m_bootMode = false;
    SimRestart::Plan plan;
    plan.resets = reset.times;
    plan.total = m_timings.scaled(reset.time);
    plan.lead = {};
    m_restart.start(plan);
}

SimPush::Module SimModule::pushedModule()
{
    return {.say = [this](const QByteArray &line) { m_bursts.add("\r\n" + line + "\r\n", {}); },
            .mayTalk = [this] { return m_present && m_answering && !m_session->inDataMode(); },
            .restart = [this](const SimPushPlan &push) { startPushed(push); },
            .scaled = [this](milliseconds time) { return m_timings.scaled(time); }};
}

void SimModule::answerPush(const QByteArray &text, milliseconds delay)
{
    constexpr int kNotAllowed = 3;
    const bool taken = m_push.answer(commandArguments(text).first().toInt());
    answerWith(taken ? SimReply::ok() : SimReply::failed(kNotAllowed), delay);
}

void SimModule::startPushed(const SimPushPlan &push)
{
    m_apply = m_scenario.apply;
    m_apply.answersBetween = false;
    m_nextVersion = push.target;
    m_bootMode = false;
    SimRestart::Plan plan;
    plan.resets = push.resets;
    plan.total = m_timings.scaled(push.restart);
    plan.lead = m_timings.scaled(plan.lead);
    m_restart.start(plan);
}

void SimModule::startApply()
{
    m_apply = m_scenario.apply;
    SimRestart::Plan plan;
    const SimFault *fault = findFault(m_active, Verb::Apply);
    const QString mode = fault ? fault->mode : QString();
    if (fault && fault->times >= 0)
        m_apply.resets = fault->times;
    if (fault && fault->time.count() > 0)
        m_apply.time = fault->time;
    if (mode == QStringLiteral("old") || mode == QStringLiteral("third")
        || mode == QStringLiteral("never"))
        m_apply.after = mode.toLatin1();
    if (mode == QStringLiteral("noreset"))
        m_apply.resets = 0;
    if (mode == QStringLiteral("loop")) {
        plan.period = m_timings.scaled(fault->gap);
        plan.forEver = fault->forEver;
    }
    m_bootMode = mode == QStringLiteral("boot");
    m_loader = fault ? fault->device : UsbId();
    m_bootTime = m_bootMode ? m_timings.scaled(fault->gap) : milliseconds(0);
    m_nextVersion = versionAfter(m_state, m_scenario, m_apply.after);
    m_state.afterApply = true;
    plan.resets = m_apply.resets;
    plan.total = m_timings.scaled(m_apply.time);
    plan.lead = m_timings.scaled(plan.lead);
    plan.comesBack = m_apply.after != "never";
    m_restart.start(plan);
}

void SimModule::goDown()
{
    ++m_restarts;
    m_session->abort();
    m_push.stop();
    m_reply.stop();
    m_afterReply = nullptr;
    m_bursts.clear();
    m_line.clear();
    m_wire.clear();
    m_wire.setShape({});
    m_active.clear();
    m_running = false;
    m_answering = false;
    m_state.restart(m_scenario);
    m_state.echo = m_apply.echo;
    if (m_apply.portVanishes)
        setPresent(false);
    moment("RESTART");
}

void SimModule::comeUp(bool last)
{
    m_answering = last ? !m_bootMode : m_apply.answersBetween;
    if (last) {
        if (m_apply.baud > 0)
            m_baud = m_apply.baud;
        if (!m_nextVersion.isEmpty()) {
            setVersion(m_state, std::exchange(m_nextVersion, {}));
            m_state.delta.reset();
        }
        m_firstAnswerDue = m_apply.firstAnswerLate.count() > 0;
    }
    m_return.stop();
    setPresent(true, last && m_apply.newName);
    if (!last)
        return;
    m_push.restarted();
    moment("READY");
    if (m_bootMode && m_bootTime.count() > 0)
        m_return.start(m_bootTime, [this] {
            m_bootMode = false;
            m_restart.start({.resets = 1, .total = m_timings.scaled(milliseconds(10'000))});
        });
}

} // namespace fota
