#pragma once

#include "core/session/sessionrecord.h"
#include "tests/system/support/hostbench.h"

#include <QDir>
#include <QJsonDocument>

namespace fota {

// What the tests of `sessions` share.

inline Program &sessions(HostBench &bench, const QStringList &words)
{
    Program &run = bench.program();
    run.run(QStringList(QStringLiteral("sessions")) + words);
    return run;
}

/// A folder as a run would have left it, with that summary.
inline QString put(const HostBench &bench, const QString &id, const QJsonObject &summary)
{
    const QString folder = sessionFolder(bench.dataDir(), id);
    QFile file(folder + QStringLiteral("/session.json"));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(summary).toJson()) <= 0)
        qFatal("%s", qPrintable(file.errorString()));
    return folder;
}

inline void putSome(const HostBench &bench)
{
    put(bench, QStringLiteral("20260101-120000-aaaa"),
        {{QStringLiteral("outcome"), QStringLiteral("Updated")},
         {QStringLiteral("model"), QStringLiteral("ME910C1-NA")},
         {QStringLiteral("imei"), QStringLiteral("111")},
         {QStringLiteral("from"), QStringLiteral("30.00.001")},
         {QStringLiteral("now"), QStringLiteral("30.00.002")},
         {QStringLiteral("operator"), QStringLiteral("Verizon")}});
    put(bench, QStringLiteral("20260102-120000-aabb"),
        {{QStringLiteral("outcome"), QStringLiteral("Failed")},
         {QStringLiteral("model"), QStringLiteral("LE910-NA1")},
         {QStringLiteral("imei"), QStringLiteral("222")},
         {QStringLiteral("from"), QStringLiteral("20.00.522")},
         {QStringLiteral("operator"), QStringLiteral("AT&T")},
         {QStringLiteral("fault"), QStringLiteral("F04")}});
    QDir().mkpath(
        sessionFolder(bench.dataDir(), QStringLiteral("20260103-120000-cccc"))); // killed at once
}

inline QStringList ids(const Program &run)
{
    QStringList all;
    for (const QJsonObject &object : run.objects(QStringLiteral("session")))
        all += object[QLatin1String("id")].toString();
    return all;
}

} // namespace fota
