#include "core/sim/simcommands.h"

namespace fota {

namespace {

constexpr int kNoSim = 10;
constexpr int kPinNeeded = 11;
constexpr int kPukNeeded = 12;
constexpr int kSimBusy = 14;
constexpr int kWrongPassword = 16;

/// Why the SIM does not answer; kOk when it does.
int simError(SimState &state, bool pinMatters)
{
    if (state.simState == "NOT INSERTED")
        return kNoSim;
    if (state.simState == "BUSY")
        return kSimBusy;
    if (state.simBusyAnswers > 0) {
        --state.simBusyAnswers;
        return kSimBusy;
    }
    if (pinMatters && state.simState == "SIM PIN")
        return kPinNeeded;
    if (pinMatters && state.simState == "SIM PUK")
        return kPukNeeded;
    return SimReply::kOk;
}

SimReply enterPin(const QByteArray &pin, SimState &state, const Scenario &scenario)
{
    if (state.simState != "SIM PIN")
        return SimReply::failed(3);
    if (pin != scenario.pin) {
        if (--state.pinTries == 0)
            state.simState = "SIM PUK";
        return SimReply::failed(kWrongPassword);
    }
    state.pinTries = 3;
    state.simState = "READY";
    return SimReply::ok();
}

std::optional<SimReply> answerSimCommand(const QByteArray &command, SimState &state,
                                         const Scenario &scenario)
{
    const QByteArray text = command.toUpper();
    if (text == "AT+CPIN?") {
        const int error = simError(state, false);
        return error != SimReply::kOk ? SimReply::failed(error)
                                      : SimReply::ok({"+CPIN: " + state.simState});
    }
    if (text.startsWith("AT+CPIN="))
        return enterPin(commandArguments(command).value(0), state, scenario);
    if (text == "AT#CCID" || text == "AT+CIMI") {
        const int error = simError(state, text == "AT+CIMI");
        if (error != SimReply::kOk)
            return SimReply::failed(error);
        return SimReply::ok({text == "AT+CIMI" ? scenario.imsi : "#CCID: " + scenario.iccid});
    }
    if (text == "AT#QSS?") {
        const int status = state.simState == "NOT INSERTED" ? 0 : state.simReady() ? 3 : 1;
        return SimReply::ok({"#QSS: 0," + QByteArray::number(status)});
    }
    if (text.startsWith("AT#QSS="))
        return SimReply::ok();
    return {};
}

SimReply signalQuality(SimState &state)
{
    const int level = state.cfun == 1 ? state.csq.next() : 99;
    return SimReply::ok({"+CSQ: " + QByteArray::number(level) + (level == 99 ? ",99" : ",3")});
}

std::optional<SimReply> registration(const QByteArray &text, SimState &state)
{
    struct Domain
    {
        const char *name;
        SimSequence &status;
    };
    const std::array domains{Domain{"+CREG", state.creg}, Domain{"+CGREG", state.cgreg},
                             Domain{"+CEREG", state.cereg}};
    for (size_t i = 0; i < domains.size(); ++i) {
        const QByteArray name = domains[i].name;
        int &mode = state.registrationMode[i];
        if (text == "AT" + name + '?') {
            const int status = state.cfun == 1 ? domains[i].status.next() : 0;
            QByteArray line =
                name + ": " + QByteArray::number(mode) + ',' + QByteArray::number(status);
            if (mode == 2 && (status == 1 || status == 5))
                line += R"(,"1F0A","0B5D1210",7)";
            return SimReply::ok({line});
        }
        if (text.startsWith("AT" + name + '=')) {
            const QByteArray value = text.sliced(name.size() + 3);
            if (value != "0" && value != "1" && value != "2")
                return SimReply::failed(50);
            mode = value.toInt();
            return SimReply::ok();
        }
    }
    return {};
}

} // namespace

std::optional<SimReply> answerRadioCommand(const QByteArray &command, SimState &state,
                                           const Scenario &scenario)
{
    const QByteArray text = command.toUpper();
    if (const auto reply = answerSimCommand(command, state, scenario))
        return reply;
    if (const auto reply = registration(text, state))
        return reply;
    if (text == "AT+CSQ")
        return signalQuality(state);
    if (text == "AT+CESQ") {
        if (state.isV2())
            return SimReply::failed(SimReply::kPlainError);
        QByteArrayList fields;
        for (const int value : scenario.radio.cesq)
            fields += QByteArray::number(value);
        return SimReply::ok({"+CESQ: " + fields.join(',')});
    }
    if (text == "AT+COPS?") {
        if (!state.registered())
            return SimReply::ok({"+COPS: 0"});
        return SimReply::ok({"+COPS: 0,0,\"" + scenario.radio.operatorName + "\",7"});
    }
    if (text == "AT+CFUN?")
        return SimReply::ok({"+CFUN: " + QByteArray::number(state.cfun)});
    if (text.startsWith("AT+CFUN=")) {
        const QByteArray level = commandArguments(command).value(0);
        if (level != "0" && level != "1" && level != "4" && level != "5")
            return SimReply::failed(50);
        state.cfun = level.toInt();
        if (state.cfun != 1)
            state.dropContexts();
        return SimReply::ok();
    }
    return {};
}

} // namespace fota
