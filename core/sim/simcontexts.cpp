#include "core/sim/simcommands.h"

namespace fota {

namespace {

constexpr int kWrongParameters = 50;
constexpr int kNotAllowed = 3;
constexpr int kHighestContext = 16;

QByteArray addressOf(int context, const QByteArray &type)
{
    const QByteArray v4 = "10.64.12." + QByteArray::number(6 + context);
    const QByteArray v6 = "2600:1000:b00f::" + QByteArray::number(context);
    if (type == "IPV6")
        return v6;
    return type == "IPV4V6" ? v4 + ',' + v6 : v4;
}

/// -1 when the text is no number within the range.
int numberIn(const QByteArray &text, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? number : -1;
}

SimReply writeContext(const QByteArray &command, SimState &state)
{
    const QList<QByteArray> arguments = commandArguments(command);
    const int id = numberIn(arguments.value(0), 1, kHighestContext);
    const QByteArray type = arguments.value(1).toUpper();
    if (id < 0 || (type != "IP" && type != "IPV6" && type != "IPV4V6"))
        return SimReply::failed(kWrongParameters);
    if (state.contexts.value(id).active)
        return SimReply::failed(kNotAllowed);
    state.contexts.insert(id, {type, arguments.value(2), false});
    return SimReply::ok();
}

SimReply activate(int id, SimState &state)
{
    constexpr int kNoNetwork = 30;
    constexpr int kAlreadyActive = 553;
    constexpr int kActivationFailed = 555;
    if (!state.contexts.contains(id))
        return SimReply::failed(kActivationFailed);
    SimState::Context &context = state.contexts[id];
    if (context.active)
        return SimReply::failed(kAlreadyActive);
    if (!state.simReady() || !state.registered())
        return SimReply::failed(kNoNetwork);
    context.active = true;
    return SimReply::ok({"#SGACT: " + addressOf(id, context.type)});
}

SimReply setActive(const QByteArray &command, SimState &state)
{
    const QList<QByteArray> arguments = commandArguments(command);
    const int id = numberIn(arguments.value(0), 1, kHighestContext);
    const int wanted = numberIn(arguments.value(1), 0, 1);
    if (id < 0 || wanted < 0)
        return SimReply::failed(kWrongParameters);
    if (wanted == 1)
        return activate(id, state);
    if (state.ftpOpen && id == state.socketContext())
        return SimReply::failed(SimReply::kPlainError);
    if (state.contexts.contains(id))
        state.contexts[id].active = false;
    return SimReply::ok();
}

SimReply writeSocket(const QByteArray &command, SimState &state)
{
    // Ranges: at-commands.md 2.10.
    constexpr std::array<std::pair<int, int>, 6> kRanges{
        {{1, 6}, {1, kHighestContext}, {0, 1500}, {0, 65535}, {10, 1200}, {0, 256}}};
    const QList<QByteArray> arguments = commandArguments(command);
    if (arguments.size() != qsizetype(kRanges.size()))
        return SimReply::failed(kWrongParameters);
    std::array<int, 6> values{};
    for (size_t i = 0; i < kRanges.size(); ++i) {
        values[i] = numberIn(arguments.at(qsizetype(i)), kRanges[i].first, kRanges[i].second);
        if (values[i] < 0)
            return SimReply::failed(kWrongParameters);
    }
    state.sockets[size_t(values[0] - 1)] = {values[1],
                                            {values[2], values[3], values[4], values[5]}};
    return SimReply::ok();
}

SimReply readSockets(const SimState &state)
{
    QList<QByteArray> lines;
    for (size_t i = 0; i < state.sockets.size(); ++i) {
        QByteArray line = "#SCFG: " + QByteArray::number(int(i) + 1) + ','
                          + QByteArray::number(state.sockets[i].context);
        for (const int parameter : state.sockets[i].parameters)
            line += ',' + QByteArray::number(parameter);
        lines += line;
    }
    return SimReply::ok(lines);
}

SimReply readContexts(const SimState &state, bool active)
{
    QList<QByteArray> lines;
    for (auto it = state.contexts.begin(); it != state.contexts.end(); ++it) {
        const QByteArray id = QByteArray::number(it.key());
        if (active)
            lines += "#SGACT: " + id + ',' + (it->active ? '1' : '0');
        else
            lines += "+CGDCONT: " + id + ",\"" + it->type + "\",\"" + it->apn + "\",\"\",0,0";
    }
    return SimReply::ok(lines);
}

} // namespace

std::optional<SimReply> answerContextCommand(const QByteArray &command, SimState &state)
{
    const QByteArray text = command.toUpper();
    if (text == "AT+CGDCONT?")
        return readContexts(state, false);
    if (text.startsWith("AT+CGDCONT="))
        return writeContext(command, state);
    if (text == "AT#SGACT?")
        return readContexts(state, true);
    if (text.startsWith("AT#SGACT="))
        return setActive(command, state);
    if (text == "AT#SCFG?")
        return readSockets(state);
    if (text.startsWith("AT#SCFG="))
        return writeSocket(command, state);
    if (text == "AT+CGATT?")
        return SimReply::ok({state.registered() ? "+CGATT: 1" : "+CGATT: 0"});
    if (text.startsWith("AT+CGPADDR=")) {
        const int id = numberIn(commandArguments(command).value(0), 1, kHighestContext);
        if (id < 0)
            return SimReply::failed(kWrongParameters);
        const SimState::Context context = state.contexts.value(id);
        const QByteArray address = context.active ? addressOf(id, context.type) : QByteArray();
        return SimReply::ok(
            {"+CGPADDR: " + QByteArray::number(id) + ",\"" + address.split(',').first() + '"'});
    }
    return {};
}

} // namespace fota
