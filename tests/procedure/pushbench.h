#pragma once

#include "tests/support/enginebench.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

/// What the tests of updates by the network share.
namespace fota::tests {

inline QByteArray scenario(const QByteArray &model, const QByteArray &faults)
{
    return "{\"module\": \"" + model + "\", \"faults\": [" + faults + "]}";
}

inline QByteArray push(const QByteArray &at, const QByteArray &rest)
{
    return "{\"at\": \"" + at + "\", \"visit\": 1, \"do\": \"push\""
           + (rest.isEmpty() ? rest : ", " + rest) + "}";
}

inline const QByteArray kIdle = "AT+COPS?"; ///< the last query of an identification
inline const QByteArray kToB027 = "\"target\": \"30.00.001-B027\", \"resets\": 3, \"seconds\": 90";

inline void connectIdle(EngineBench &bench)
{
    bench.engine->connectPort(QStringLiteral("sim:unit"), Limits(), true);
}

inline bool isOver(const EngineBench &bench)
{
    return !bench.pushes.isEmpty() && bench.pushes.back().state == PushReport::State::Over;
}

/// What the session's record says of the push.
inline QJsonObject recorded(const EngineBench &bench)
{
    QDirIterator files(bench.dir.filePath(QStringLiteral("data/sessions")),
                       {QStringLiteral("session.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        if (json.contains(QLatin1String("push")))
            return json[QLatin1String("push")].toObject();
    }
    return {};
}

} // namespace fota::tests
