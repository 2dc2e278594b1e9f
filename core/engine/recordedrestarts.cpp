#include "core/engine/recordedrestarts.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostLine = 1 << 20; ///< bytes of one event
constexpr qsizetype kMostRestarts = 100;

std::optional<RestartReport> restartOf(const QJsonObject &event)
{
    bool isKnown = false;
    const int evidence = QMetaEnum::fromType<RestartReport::Evidence>().keyToValue(
        event["evidence"_L1].toString().toLatin1().constData(), &isKnown);
    const int count = event["count"_L1].toInt();
    if (!isKnown || count < 1)
        return {};
    RestartReport report;
    report.count = count;
    report.evidence = RestartReport::Evidence(evidence);
    report.elapsedMs = event["elapsedMs"_L1].toInteger();
    report.port = event["port"_L1].toString();
    return report;
}

} // namespace

QList<QList<RestartReport>> recordedRestarts(QIODevice &events)
{
    QList<QList<RestartReport>> applies;
    while (!events.atEnd()) {
        const QByteArray line = events.readLine(kMostLine);
        if (line.isEmpty())
            break; // it cannot be read on
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const QString name = event["event"_L1].toString();
        if (name == "step"_L1 && event["step"_L1] == "4.n"_L1 && event["state"_L1] == "done"_L1)
            applies.append(QList<RestartReport>());
        else if (name == "restart"_L1 && !applies.isEmpty()
                 && applies.last().size() < kMostRestarts) {
            if (const auto report = restartOf(event))
                applies.last().append(*report);
        }
    }
    return applies;
}

} // namespace fota
