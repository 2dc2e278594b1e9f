#include "ui/device/statuswords.h"

#include "ui/text/errortext.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace fota {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::StatusWords)
};

QString statusWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortMissing:
        return StatusWords::tr("not there");
    case ErrorCode::PortDenied:
        return StatusWords::tr("no permission");
    case ErrorCode::PortBusy:
        return StatusWords::tr("busy");
    case ErrorCode::PortInUse:
        return StatusWords::tr("in use elsewhere");
    case ErrorCode::PortLost:
        return StatusWords::tr("lost");
    case ErrorCode::PortFailed:
        return StatusWords::tr("cannot be opened");
    case ErrorCode::PortStuck:
        return StatusWords::tr("does not respond");
    case ErrorCode::ModuleSilent:
    case ErrorCode::CommandTimeout:
        return StatusWords::tr("no answer");
    case ErrorCode::LineGarbled:
        return StatusWords::tr("unreadable");
    case ErrorCode::LogNotWritten:
        return StatusWords::tr("folder not usable");
    case ErrorCode::SimMissing:
        return StatusWords::tr("no SIM card");
    case ErrorCode::SimPinNeeded:
        return StatusWords::tr("asks for its PIN");
    case ErrorCode::SimPinWrong:
        return StatusWords::tr("PIN refused");
    case ErrorCode::SimPukNeeded:
        return StatusWords::tr("asks for its PUK");
    case ErrorCode::SimBusy:
        return StatusWords::tr("still starting");
    case ErrorCode::SimFailed:
        return StatusWords::tr("cannot be used");
    default:
        return {};
    }
}

namespace {

/// The locks that are neither PIN nor PUK of the card (3GPP TS 27.007, 8.3).
StatusText lockText(const QString &state)
{
    if (state == QStringLiteral("SIM PIN2"))
        return {StatusWords::tr("asks for its PIN2"),
                {},
                StatusWords::tr("Enter the PIN2 with a phone.")};
    if (state == QStringLiteral("SIM PUK2"))
        return {StatusWords::tr("asks for its PUK2"),
                {},
                StatusWords::tr(
                    "Put the SIM card into a phone and unlock it with the operator's PUK2.")};
    if (state.startsWith(QStringLiteral("PH-SIM")) || state.startsWith(QStringLiteral("PH-FSIM")))
        return {StatusWords::tr("module locked to another card"),
                {},
                StatusWords::tr(
                    "Insert the SIM card that the module is locked to, or ask who locked it.")};
    if (state.startsWith(QStringLiteral("PH-")))
        return {StatusWords::tr("module locked to an operator"),
                {},
                StatusWords::tr(
                    "Insert a SIM card of the operator that the module is locked to, or ask who "
                    "locked it.")};
    return {};
}

/// The error that a state of the card stands for, where none came with it.
ErrorCode codeOf(const QString &state)
{
    if (state == QStringLiteral("SIM PIN"))
        return ErrorCode::SimPinNeeded;
    if (state == QStringLiteral("SIM PUK"))
        return ErrorCode::SimPukNeeded;
    return state == QStringLiteral("BUSY") ? ErrorCode::SimBusy : ErrorCode::SimFailed;
}

StatusText textOf(const Error &error)
{
    const QString sentence = ErrorText::sentence(error);
    const QString words = statusWords(error.code);
    const QString advice = ErrorText::advice(error);
    const bool hasHolder = error.code == ErrorCode::PortBusy && !error.detail.isEmpty();
    return {sentence, words.isEmpty() ? sentence : words,
            hasHolder ? joinSentences({sentence, advice}) : advice}; // "it" is who holds the port
}

} // namespace

StatusText portText(const Error &error)
{
    return textOf(error);
}

StatusText listedPortText(const PortInfo &port)
{
    switch (port.access) {
    case PortInfo::Access::Denied:
        return textOf({ErrorCode::PortDenied, port.name + u' ' + port.accessDetail, {}});
    case PortInfo::Access::Busy:
        return textOf(
            {ErrorCode::PortBusy, port.name + QStringLiteral(": ") + port.accessDetail, {}});
    case PortInfo::Access::Ok:
        break;
    }
    return {};
}

StatusText simText(const SimReport &report)
{
    const QString state = report.state.toUpper();
    if (report.ready)
        return {StatusWords::tr("ready"), StatusWords::tr("ready"), {}};
    StatusText lock = lockText(state);
    if (!lock.word.isEmpty()) {
        lock.shown = lock.word;
        return lock;
    }
    if (report.error)
        return textOf(report.error);
    if (state.isEmpty())
        return {};
    return textOf({codeOf(state), report.state, {}});
}

QString registrationAdvice(int status)
{
    switch (status) {
    case 0:
        return StatusWords::tr(
            "The module looks for no network: check that its radio is on (AT+CFUN?) and "
            "that the SIM card is activated.");
    case 1:
        return {};
    case 2:
        return StatusWords::tr(
            "This takes up to three minutes. If it does not end, check the antenna, and ask "
            "the operator whether this place is covered.");
    case 3:
        return StatusWords::tr(
            "The network refuses the SIM card: ask the operator whether it is activated and "
            "may be used in this device and place.");
    case 4:
        return StatusWords::tr("The module may be out of the network's reach: check the antenna.");
    case 5:
        return StatusWords::tr(
            "This is another operator's network: an update asks before it uses it.");
    case 6:
    case 7:
        return StatusWords::tr("An update needs data: ask the operator for data service.");
    case 8:
        return StatusWords::tr("Ask the operator whether the SIM card is activated.");
    default:
        return StatusWords::tr("An update waits for the plain state of the home network.");
    }
}

} // namespace fota
