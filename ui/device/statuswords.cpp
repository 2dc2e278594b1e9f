#include "ui/device/statuswords.h"

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

} // namespace fota
