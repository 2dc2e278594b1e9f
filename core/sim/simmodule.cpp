#include "core/sim/simmodule.h"

#include "core/sim/faultyftp.h"
#include "core/sim/simcommands.h"
#include "core/sim/simsession.h"

#include <QRandomGenerator>

namespace fota {

namespace {

constexpr int kNotSupported = 4;

using Verb = SimFault::Verb;
using Where = SimFault::Where;

/// A few percent of the bits flipped, the same ones for the same seed and turn.
QByteArray garbled(QByteArray bytes, double rate, quint32 seed, quint32 turn)
{
    QRandomGenerator random(seed + turn * 0x9e3779b9u);
    for (char &c : bytes) {
        if (random.generateDouble() < rate)
            c = char(c ^ (1 << random.bounded(8)));
    }
    return bytes;
}

QByteArray noiseOf(const SimFault &fault)
{
    if (fault.number == 0)
        return fault.bytes;
    QRandomGenerator random(fault.seed);
    QByteArray bytes;
    for (qint64 i = 0; i < fault.number; ++i)
        bytes += char(random.bounded(256));
    return bytes;
}

QList<SimFault> immediateInserts(const QList<SimFault> &faults)
{
    QList<SimFault> inserts;
    for (const SimFault &fault : faults) {
        if (fault.verb == Verb::Insert && fault.time.count() == 0 && fault.times == 1)
            inserts += fault;
    }
    return inserts;
}

} // namespace

SimModule::SimModule(const Scenario &scenario, Clock &clock, std::unique_ptr<SimFtp> ftp,
                     QObject *parent)
    : QObject(parent), m_scenario(scenario), m_clock(clock),
      m_timings(scenario.speed, scenario.timings), m_state(scenario), m_faults(scenario.faults),
      m_wire(clock,
             [this](const QByteArray &bytes) {
                 if (m_present)
                     Q_EMIT output(bytes);
             }),
      m_bursts(clock, [this](const QByteArray &bytes) { m_wire.send(bytes); }),
      m_ftp(std::make_unique<FaultyFtp>(std::move(ftp), clock, scenario.speed)),
      m_session(
          std::make_unique<SimSession>(m_state, *m_ftp, m_timings, scenario.uploadForm(), clock)),
      m_restart(
          clock, [this] { goDown(); }, [this](bool last) { comeUp(last); }),
      m_push(clock, pushedModule()), m_reply(clock), m_stall(clock), m_return(clock),
      m_apply(scenario.apply)
{
    connect(m_session.get(), &SimSession::replied, this,
            [this](const SimReply &reply) { answerWith(reply, {}); });
    connect(m_session.get(), &SimSession::connected, this,
            [this] { m_wire.send(m_state.style.verbose ? "\r\nCONNECT\r\n" : "1\r"); });
    connect(m_session.get(), &SimSession::data, this,
            [this](const QByteArray &bytes) { m_wire.send(bytes); });
    connect(m_session.get(), &SimSession::transferred, this,
            [this] { deliver(m_state.style.verbose ? "\r\nNO CARRIER\r\n" : "3\r"); });
    connect(m_session.get(), &SimSession::ended, this, &SimModule::commandDone);
    connect(m_session.get(), &SimSession::received, this, &SimModule::uploaded);
    if (scenario.start.dataMode)
        m_session->beginDataMode();
    moment("START");
}

SimModule::~SimModule() = default;

void SimModule::receive(const QByteArray &bytes)
{
    m_bytesReceived += bytes.size();
    if (!m_present || !m_answering)
        return;
    if (!takesBytes())
        m_held += bytes;
    else if (m_session->uploaded() >= 0)
        takeUpload(bytes);
    else if (m_session->inDataMode())
        m_session->takeData(bytes);
    else
        takeCommands(bytes);
}

void SimModule::hostClosed()
{
    m_session->leaveDataMode();
}

void SimModule::takeCommands(QByteArrayView bytes)
{
    QByteArray echo;
    const auto sendEcho = [&] {
        if (m_state.echo)
            m_wire.send(std::exchange(echo, {}));
    };
    for (qsizetype i = 0; i < bytes.size() && m_present && m_answering; ++i) {
        if (m_running) {
            m_overruns += bytes.size() - i - bytes.sliced(i).toByteArray().count('\n');
            Q_EMIT disturbed();
            return;
        }
        const SimLine::Taken taken = m_line.take(bytes.sliced(i, 1));
        echo += taken.echo;
        const SimFault *vanish = m_faults.atInput(m_line.partial(), m_state.afterApply);
        if (vanish)
            return dropPort(*vanish);
        if (taken.complete && !taken.line.trimmed().isEmpty()) {
            sendEcho();
            execute(taken.line);
        }
    }
    if (!m_running)
        sendEcho();
}

milliseconds SimModule::delayFor(const QByteArray &line)
{
    const milliseconds own = m_timings.delayOf(line);
    m_delaysSpent += own;
    milliseconds delay = own;
    for (const SimFault &fault : m_active) {
        if (fault.verb == Verb::Delay)
            delay += m_timings.scaled(fault.time);
    }
    const QByteArray text = line.toUpper();
    const bool asksVersion =
        text.contains("GMR") || text.contains("#CFVR") || text.contains("#SWPKGV");
    if (m_firstAnswerDue && (m_apply.anyAnswerLate || asksVersion)) {
        m_firstAnswerDue = false;
        delay += m_timings.scaled(m_apply.firstAnswerLate);
    }
    return delay;
}

void SimModule::execute(const QByteArray &line)
{
    const QByteArray command = line.trimmed();
    m_commands += command;
    Q_EMIT taken(command);
    if (commandParts(command).isEmpty())
        return; // a module says nothing to what is no command
    m_running = true;
    m_active = m_faults.visit(command, m_state.afterApply);
    SimWire::Shape shape;
    if (const SimFault *chunk = findFault(m_active, Verb::Chunk)) {
        shape.sizes = chunk->sizes;
        shape.gap = m_timings.scaled(chunk->gap);
    }
    if (const SimFault *merge = findFault(m_active, Verb::Merge))
        shape.merge = m_timings.scaled(merge->time);
    m_wire.setShape(shape);
    changeState(m_active);
    const milliseconds delay = delayFor(command);
    if (SimLine::isTooLong(line))
        answerWith(SimReply::failed(SimReply::kPlainError), delay);
    else if (!leavesAt(m_active))
        act(command, delay);
}

void SimModule::act(const QByteArray &line, milliseconds delay)
{
    if (const SimFault *reply = findFault(m_active, Verb::Reply))
        return answerRaw(reply->bytes, delay);
    if (const SimFault *noise = findFault(m_active, Verb::Noise))
        return answerRaw(noiseOf(*noise), delay);
    const SimFault *err = findFault(m_active, Verb::Err);
    if (err && err->dataBytes < 0) {
        SimReply reply = SimReply::failed(err->code == 0 ? SimReply::kPlainError : err->code);
        reply.form = err->form;
        return answerWith(reply, delay);
    }
    const QList<QByteArray> parts = commandParts(line);
    const QByteArray text = parts.first().toUpper();
    if (parts.size() == 1 && text.startsWith("AT#OTAUP=")) {
        actOnDelta(text, delay);
        return;
    }
    if (parts.size() == 1 && text.startsWith("AT#OTASUAN=") && m_state.isV2())
        return answerPush(text, delay);
    const SimFault *mute = findFault(m_active, Verb::Mute);
    const bool isTransfer = text.startsWith("AT#FTPGET=") || text.startsWith("AT#OTAUPW");
    if (isTransfer && mute && !mute->endOnly)
        return answerRaw({}, delay);
    m_ftp->setFault(findFault(m_active, Verb::Ftp));
    if (parts.size() == 1 && m_session->start(parts.first(), delay)) {
        m_session->setMuteEnd(mute && mute->endOnly);
        for (const SimFault &fault : m_active) {
            if (fault.verb == Verb::Insert && fault.where == Where::Data)
                m_session->setDataInsert(fault.offset, fault.bytes);
        }
        return;
    }
    answerWith(answerParts(parts), delay);
}

SimReply SimModule::answerParts(const QList<QByteArray> &parts)
{
    SimReply all;
    for (const QByteArray &part : parts) {
        const SimReply reply =
            answerCommand(part, m_state, m_scenario).value_or(SimReply::failed(kNotSupported));
        all.lines += reply.lines;
        all.error = reply.error;
        if (reply.error != SimReply::kOk)
            break;
    }
    return all;
}

void SimModule::actOnDelta(const QByteArray &text, milliseconds delay)
{
    const QList<QByteArray> arguments = commandArguments(text);
    const QByteArray &mode = arguments.first();
    if (mode == "?")
        return answerWith(SimReply::ok(), delay);
    if (mode == "1" && m_state.isV2()) {
        const int error = checkDelta(m_state, m_scenario);
        return answerWith(error ? SimReply::failed(error) : SimReply::ok(), delay);
    }
    if (mode != "0")
        return answerWith(SimReply::failed(kNotSupported), delay);
    const SimFault *apply = findFault(m_active, Verb::Apply);
    int error = checkDelta(m_state, m_scenario);
    if (apply && apply->mode == QStringLiteral("error"))
        error = apply->code ? apply->code : 3;
    if (error)
        return answerWith(SimReply::failed(error), delay);
    m_afterReply = [this] { startApply(); };
    answerWith(SimReply::ok(), delay);
}

void SimModule::answerWith(const SimReply &reply, milliseconds delay)
{
    m_reply.start(delay, [this, reply] {
        deliver(framed(reply, m_state.style, immediateInserts(m_active)));
    });
}

void SimModule::answerRaw(const QByteArray &bytes, milliseconds delay)
{
    m_reply.start(delay, [this, bytes] { deliver(bytes); });
}

void SimModule::deliver(QByteArray bytes)
{
    const SimFault *mute = findFault(m_active, Verb::Mute);
    const SimFault *apply = findFault(m_active, Verb::Apply);
    if ((mute && !mute->endOnly) || (apply && apply->mode == QStringLiteral("silent")))
        bytes.clear();
    if (const SimFault *ends = findFault(m_active, Verb::Ends))
        bytes.replace("\r\n", ends->bytes);
    if (const SimFault *garble = findFault(m_active, Verb::Garble))
        bytes = garbled(bytes, garble->rate, garble->seed, m_garbledAnswers++);
    if (const SimFault *late = findFault(m_active, Verb::Late)) {
        m_bursts.add(bytes, m_timings.scaled(late->time));
        bytes.clear();
    }
    const SimFault *vanish = findFault(m_active, Verb::Vanish);
    if (vanish && vanish->offset >= 0) {
        m_wire.send(bytes.first(std::min<qint64>(vanish->offset, bytes.size())));
        m_wire.whenEmpty([this, fault = *vanish] {
            commandDone();
            dropPort(fault);
        });
        return;
    }
    m_wire.send(bytes);
    m_wire.whenEmpty([this] { commandDone(); });
}

void SimModule::commandDone()
{
    m_running = false;
    burst(m_active);
    if (m_afterReply)
        std::exchange(m_afterReply, nullptr)();
}

} // namespace fota
