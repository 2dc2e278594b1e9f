#pragma once

#include "core/session/sessionindex.h"
#include "core/session/sessionstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace fota {

/// A data folder with sessions of January 2026, and what an index finds in it.
class SessionFolders
{
public:
    SessionFolders() { QDir().mkpath(dataDir()); }

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString dataDir() const { return path(QStringLiteral("data")); }
    static Bench bench() { return {QStringLiteral("b-1"), QStringLiteral("bench one")}; }
    static qint64 dayMs(int day) { return QDate(2026, 1, day).startOfDay().toMSecsSinceEpoch(); }

    /// One of that day, at noon, with a run; its id. Empty values: the run has no end.
    QString put(int day, const QJsonObject &values, const SessionLabels &labels = {}) const
    {
        SessionStore store(dataDir());
        const auto line = [](const char *event) {
            return QJsonObject{{QStringLiteral("event"), QLatin1StringView(event)}};
        };
        QJsonObject begun = line("session");
        begun[QStringLiteral("atMs")] = dayMs(day) + 12 * 3'600'000;
        if (!store.begin(QDateTime(QDate(2026, 1, day), QTime(12, 0))) || !store.record(begun)
            || !store.record(line("run")) || (!values.isEmpty() && !store.writeSummary(values)))
            return {};
        const QString folder = sessionFolder(dataDir(), store.id());
        return labels == SessionLabels() || writeLabels(folder, labels) ? store.id() : QString();
    }

    /// Days of what is found, in its order, by an index that is opened for it.
    QString found(const SessionFilter &filter = {}) const
    {
        SessionIndex index(dataDir(), bench());
        if (!index.open() || !index.refresh())
            return QStringLiteral("not open");
        const auto records = index.find(filter);
        if (!records)
            return records.error().detail;
        QStringList days;
        for (const SessionRecord &record : *records)
            days += QString::number(record.id.mid(6, 2).toInt());
        return days.join(u' ');
    }

    static QByteArray content(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private:
    QTemporaryDir m_dir;
};

/// The summary of a run.
inline QJsonObject summary(const char *outcome, const char *model = "ME910C1-NA",
                           const char *imei = "352353080000001",
                           const char *from = "30.00.001-B026", const char *network = "Verizon")
{
    return {{QStringLiteral("outcome"), QLatin1StringView(outcome)},
            {QStringLiteral("model"), QLatin1StringView(model)},
            {QStringLiteral("imei"), QLatin1StringView(imei)},
            {QStringLiteral("from"), QLatin1StringView(from)},
            {QStringLiteral("operator"), QLatin1StringView(network)}};
}

} // namespace fota
