#include "core/engine/savescenario.h"

#include "core/base/wholefile.h"
#include "core/session/redaction.h"
#include "core/sim/scenariowriter.h"

#include <QFileInfo>

namespace fota {

Result<bool> saveScenario(const LogSource &source, const RecordedSession::Lines &lines,
                          const QString &out)
{
    Anonymizer anonymizer; // knows all of the log, whichever of its sessions is wanted
    if (const Result<bool> learned = learnSource(source, &anonymizer); !learned)
        return learned;
    RecordedSession::Options options;
    options.lines = lines;
    options.redact = [&anonymizer](const QByteArray &text) { return anonymizer.apply(text); };
    const Result<RecordedSession> session =
        RecordedSession::read(*source.open(), source.path(), options);
    if (!session)
        return session.error();
    const QString name = anonymizer.apply(QFileInfo(source.path()).fileName());
    const Result<QByteArray> scenario = scenarioOf(*session, name);
    if (!scenario)
        return scenario.error();
    const auto notWritten = [&out](const Error &error) {
        return Error{ErrorCode::LogNotWritten, error.detail, out};
    };
    WholeFile file(out);
    if (const Result<bool> opened = file.open(); !opened)
        return notWritten(opened.error());
    (void)file.write(*scenario); // commit() knows
    const Result<bool> committed = file.commit();
    return committed ? committed : Result<bool>(notWritten(committed.error()));
}

} // namespace fota
