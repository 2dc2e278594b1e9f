#include "core/sim/simcommands.h"

namespace fota {

namespace {

std::optional<SimReply> answerLineCommand(const QByteArray &text, SimState &state)
{
    const auto digit = [&](char *value) {
        *value = text.size() > 3 ? text.at(3) : '0';
        return text.size() <= 4 && (*value == '0' || *value == '1');
    };
    char value = '0';
    if (text == "AT" || text == "AT&K0" || text == "AT&K3" || text == "AT&D0" || text == "AT&D2")
        return SimReply::ok();
    if (text.startsWith("ATE") && digit(&value)) {
        state.echo = value == '1';
        return SimReply::ok();
    }
    if (text.startsWith("ATV") && digit(&value)) {
        state.style.verbose = value == '1';
        return SimReply::ok();
    }
    if (text.startsWith("ATQ") && digit(&value)) {
        state.style.quiet = value == '1';
        return SimReply::ok();
    }
    if (text == "AT+CMEE?")
        return SimReply::ok({"+CMEE: " + QByteArray::number(state.style.cmee)});
    if (text.startsWith("AT+CMEE=")) {
        const QByteArray mode = text.sliced(8);
        if (mode != "0" && mode != "1" && mode != "2")
            return SimReply::failed(50);
        state.style.cmee = mode.toInt();
        return SimReply::ok();
    }
    return {};
}

std::optional<SimReply> answerIdentityCommand(const QByteArray &text, const SimState &state)
{
    if (text == "AT+GMM" || text == "AT+CGMM" || text == "ATI4")
        return SimReply::ok({state.model});
    if (text == "AT#CGMM")
        return SimReply::ok({"#CGMM: " + state.model});
    if (text == "AT+GMR" || text == "AT+CGMR")
        return SimReply::ok({state.firmware});
    if (text == "AT+GMI" || text == "AT+CGMI")
        return SimReply::ok({"Telit"});
    if (text == "AT+GSN" || text == "AT+CGSN")
        return SimReply::ok({state.imei});
    if (text == "AT#CGSN")
        return SimReply::ok({"#CGSN: " + state.imei});
    if (text == "AT#CFVR") {
        if (!state.isV2())
            return SimReply::failed(SimReply::kPlainError);
        return SimReply::ok({"#CFVR: " + state.subVersion});
    }
    if (text == "AT#SWPKGV") {
        if (state.isV2())
            return SimReply::failed(SimReply::kPlainError);
        const QByteArray core = state.firmware.first(state.firmware.indexOf('-') + 1);
        return SimReply::ok(
            {state.firmware, "M0F." + core + "B", "P0F." + core + "P", "A0F." + core + "A"});
    }
    return {};
}

} // namespace

QList<QByteArray> commandArguments(const QByteArray &command)
{
    const qsizetype equals = command.indexOf('=');
    QList<QByteArray> arguments;
    if (equals < 0)
        return arguments;
    QByteArray current;
    bool quoted = false;
    for (const char c : QByteArrayView(command).sliced(equals + 1)) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            arguments += std::exchange(current, {});
        } else {
            current += c;
        }
    }
    return arguments << current;
}

QList<QByteArray> commandParts(const QByteArray &line)
{
    if (!line.first(std::min<qsizetype>(2, line.size())).toUpper().startsWith("AT"))
        return {};
    QList<QByteArray> parts;
    const QByteArray text = line.sliced(2).trimmed();
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = at;
        const bool extended = text.at(at) == '+' || text.at(at) == '#';
        if (extended) {
            bool quoted = false;
            while (at < text.size() && (quoted || text.at(at) != ';')) {
                if (text.at(at) == '"')
                    quoted = !quoted;
                ++at;
            }
        } else {
            at += text.at(at) == '&' ? 2 : 1;
            while (at < text.size() && text.at(at) >= '0' && text.at(at) <= '9')
                ++at;
        }
        const QByteArray part = text.sliced(begin, std::min(at, text.size()) - begin).trimmed();
        if (!part.isEmpty() && part != ";")
            parts += "AT" + part;
        if (at < text.size() && text.at(at) == ';')
            ++at;
    }
    if (parts.isEmpty())
        parts += "AT";
    return parts;
}

std::optional<SimReply> answerCommand(const QByteArray &command, SimState &state,
                                      const Scenario &scenario)
{
    const QByteArray text = command.toUpper();
    if (const auto reply = answerLineCommand(text, state))
        return reply;
    if (const auto reply = answerIdentityCommand(text, state))
        return reply;
    if (const auto reply = answerRadioCommand(command, state, scenario))
        return reply;
    return answerContextCommand(command, state);
}

} // namespace fota
