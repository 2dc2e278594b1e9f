#include "ui/history/sessionwords.h"

#include "core/fota/firmwareversion.h"
#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"
#include "ui/text/verdicttext.h"
#include "ui/widgets/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::SessionWords)
};

namespace {

const QString kDash = u"–"_s;

QString full(const QString &version, const QString &sub)
{
    return version.isEmpty() || sub.isEmpty() ? version : fullVersion(version, sub);
}

QString dateText(qint64 atMs, const QString &format)
{
    return atMs > 0 ? QDateTime::fromMSecsSinceEpoch(atMs).toString(format) : kDash;
}

} // namespace

std::optional<VerdictKind> verdictOf(const SessionRecord &session)
{
    bool known = false;
    const int kind = QMetaEnum::fromType<VerdictKind>().keyToValue(
        session.outcome.toLatin1().constData(), &known);
    return known ? std::optional(VerdictKind(kind)) : std::nullopt;
}

VerdictLook lookOf(const SessionRecord &session)
{
    const auto verdict = verdictOf(session);
    if (verdict)
        return lookOf(*verdict);
    return session.runs > 0 ? VerdictLook{Role::Look, Sign::Look} : VerdictLook();
}

QString endTitle(const SessionRecord &session)
{
    if (const auto verdict = verdictOf(session))
        return verdictTitle(*verdict);
    if (!session.outcome.isEmpty()) // of a newer program
        return visibleText(session.outcome);
    return session.runs > 0 ? SessionWords::tr("no end on record") : SessionWords::tr("no run");
}

QString endWords(const SessionRecord &session)
{
    return session.fault.isEmpty()
               ? endTitle(session)
               : u"%1 (%2)"_s.arg(endTitle(session), visibleText(session.fault));
}

QString versionWords(const SessionRecord &session)
{
    const QString after = full(session.now, session.nowSub);
    return visibleText(after.isEmpty() ? full(session.from, session.fromSub) : after);
}

QString changeWords(const SessionRecord &session)
{
    const QString before = full(session.from, session.fromSub);
    const QString after = full(session.now, session.nowSub);
    if (before.isEmpty() || after.isEmpty() || before == after)
        return visibleText(before.isEmpty() ? after : before);
    return visibleText(before) + u" → "_s + visibleText(after);
}

QString startWords(const SessionRecord &session)
{
    return dateText(session.startedMs, u"yyyy-MM-dd HH:mm"_s);
}

QString headWords(const SessionRecord &session)
{
    const QString model = visibleText(session.model);
    return startWords(session) + u", "_s + endWords(session)
           + (model.isEmpty() ? QString() : u", "_s + model);
}

QList<SessionFact> sessionFacts(const SessionRecord &session)
{
    QList<SessionFact> facts;
    const auto fact = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, visibleText(value)});
    };
    const QString format = u"yyyy-MM-dd HH:mm:ss"_s;
    fact(SessionWords::tr("Began"), dateText(session.startedMs, format));
    if (session.endedMs > 0)
        fact(SessionWords::tr("Ended"), dateText(session.endedMs, format));
    if (session.elapsedMs >= 0)
        fact(SessionWords::tr("Run"), spokenDuration(session.elapsedMs));
    if (!session.step.isEmpty())
        fact(SessionWords::tr("Step"), session.step + u' ' + stepTitle(session.step));
    //: Of a fault, as "F04"
    fact(SessionWords::tr("Code"), session.fault);
    fact(SessionWords::tr("Model"), session.model);
    fact(SessionWords::tr("IMEI"), session.imei);
    fact(SessionWords::tr("SIM card"), session.iccid);
    fact(SessionWords::tr("Operator"), session.operatorName);
    //: A firmware version
    fact(SessionWords::tr("Before"), full(session.from, session.fromSub));
    //: A firmware version
    fact(SessionWords::tr("Wanted"), session.target);
    //: A firmware version
    fact(SessionWords::tr("After"), full(session.now, session.nowSub));
    fact(SessionWords::tr("Server"), session.server);
    fact(SessionWords::tr("File"), session.file);
    fact(SessionWords::tr("Port"), session.port);
    fact(SessionWords::tr("Bench"), session.benchName);
    fact(SessionWords::tr("Program"), session.program);
    //: Of a session; its id
    fact(SessionWords::tr("Name"), session.id);
    //: Names the file of the session that cannot be read
    fact(SessionWords::tr("Damaged"), session.damage);
    return facts;
}

QList<SessionFact> labelFacts(const SessionRecord &session)
{
    QList<SessionFact> facts;
    if (!session.tags.isEmpty())
        facts.append({SessionWords::tr("Tags"), visibleText(session.tags.join(u", "_s))});
    if (!session.note.isEmpty())
        facts.append({SessionWords::tr("Note"), visibleText(session.note)});
    return facts;
}

QString longerWords(const std::optional<qint64> &ms)
{
    if (!ms)
        return kDash;
    return (*ms < 0 ? u"−"_s : u"+"_s) + preciseDurationText(std::abs(*ms));
}

QString timeWords(qint64 ms)
{
    return ms < 0 ? kDash : preciseDurationText(ms);
}

} // namespace fota
