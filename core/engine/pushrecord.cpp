#include "core/engine/pushrecord.h"

#include "core/engine/connection.h"
#include "core/fota/firmwareversion.h"
#include "core/log/jsonline.h"

#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QString full(const QString &version, const QString &sub)
{
    return version.isEmpty()
               ? QString()
               : fullVersion(version, sub.isEmpty() ? std::nullopt : std::optional(sub));
}

QString answerKey(PushAnswer answer)
{
    switch (answer) {
    case PushAnswer::LeaveAlone:
        return {};
    case PushAnswer::Reject:
        return u"reject"_s;
    case PushAnswer::Accept:
        return u"accept"_s;
    case PushAnswer::Delay:
        return u"delay"_s;
    }
    return {};
}

} // namespace

QString pushStateKey(PushReport::State state)
{
    switch (state) {
    case PushReport::State::Asking:
        return u"asking"_s;
    case PushReport::State::Running:
        return u"running"_s;
    case PushReport::State::Restarting:
        return u"restarting"_s;
    case PushReport::State::Over:
        return u"over"_s;
    }
    return {};
}

QJsonObject toJson(const PushReport &report)
{
    const QString kind = QString::fromLatin1(
        QMetaEnum::fromType<PushEvent::Kind>().valueToKey(int(report.event.kind)));
    return {{u"state"_s, pushStateKey(report.state)},
            {u"saw"_s, kind},
            {u"code"_s, report.event.code ? QJsonValue(*report.event.code) : QJsonValue()},
            {u"percent"_s, report.percent ? QJsonValue(*report.percent) : QJsonValue()},
            {u"answer"_s, orNull(answerKey(report.answered))},
            {u"failed"_s, report.failed},
            {u"restarts"_s, report.restarts},
            {u"elapsedMs"_s, report.elapsedMs},
            {u"model"_s, orNull(report.model)},
            {u"imei"_s, orNull(report.imei)},
            {u"from"_s, orNull(full(report.from, report.fromSub))},
            {u"now"_s, orNull(full(report.now, report.nowSub))}};
}

void recordPush(Connection &connection, const PushReport &report)
{
    (void)connection.session.addToSummary(u"push"_s, toJson(report)); // the log tells the same
    connection.note(QStringLiteral("push over, version ") + full(report.now, report.nowSub)
                    + QStringLiteral(", before ") + full(report.from, report.fromSub));
}

} // namespace fota
