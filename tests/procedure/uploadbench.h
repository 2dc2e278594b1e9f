#pragma once

#include "tests/support/enginebench.h"

#include <QTest>

#include <algorithm>

namespace fota {

inline const QByteArray kOld = "20.00.522.4";
inline const QString kTarget = QStringLiteral("20.00.522.7");

inline QByteArray deltaOf(const QByteArray &model = "LE910-NA1", const QByteArray &base = kOld)
{
    return "FOTABENCH-DELTA 1 model=" + model + " base=" + base + " target=20.00.522.7\n"
           + QByteArray(20'000, '\xd1') + "\r\nAT#OTAUP=0\r\n+++\r\nOK\r\nNO CARRIER\r\n";
}

/// An engine with a LE910-NA1 and a delta file.
class UploadBench : public EngineBench
{
public:
    explicit UploadBench(const QByteArray &more = {}, const QByteArray &model = "LE910-NA1")
        : EngineBench("{\"module\": \"" + model + '"' + more + '}')
    {
        put(deltaOf(model));
    }

    void put(const QByteArray &bytes, const QString &name = QStringLiteral("delta.bin"))
    {
        source = dir.filePath(name);
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    RunRequest upload(RunRequest::Kind kind = RunRequest::Kind::Update) const
    {
        RunRequest asked;
        asked.kind = kind;
        asked.port = QStringLiteral("sim:unit");
        asked.upload = LocalDelta{source, target};
        if (kind == RunRequest::Kind::Update)
            asked.consent = consent;
        return asked;
    }

    /// Steps entered, without those before the table.
    QStringList way() const
    {
        QStringList all;
        for (const StepReport &step : steps) {
            if (step.state == StepReport::State::Started && stepRow(step.step))
                all += step.step;
        }
        return all;
    }
    bool runTo(const QString &step)
    {
        return runUntil([this, step] {
            return !steps.isEmpty() && steps.back().step == step
                   && steps.back().state == StepReport::State::Started;
        });
    }
    bool runToByte(qint64 bytes)
    {
        return runUntil([this, bytes] {
            return !steps.isEmpty() && steps.back().detail.kind == StepDetail::Kind::Uploaded
                   && steps.back().detail.args[1].toLongLong() >= bytes;
        });
    }

    QString source; ///< the delta file
    QString target = kTarget;
};

} // namespace fota
