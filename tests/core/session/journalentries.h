#pragma once

#include "core/session/filejournal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fota {

/// An entry in which every field has a value of its own.
inline JournalEntry entryAt(StepId step, std::optional<VerdictKind> verdict = {})
{
    JournalEntry entry;
    entry.sessionId = QStringLiteral("20180109-131818-abcd");
    entry.port = QStringLiteral("/dev/ttyUSB0");
    entry.server = QStringLiteral("ftp.example.net:21");
    entry.program = QStringLiteral("0.1.0");
    entry.atMs = 1515503898344;
    entry.step = step;
    entry.visitsOf(step) = 1;
    entry.pass = 2;
    entry.attempt = 3;
    entry.consent = Consent{.unattended = true,
                            .imei = QStringLiteral("490154203237518"),
                            .model = QStringLiteral("ME910C1-NA"),
                            .from = QStringLiteral("30.00.001-B026"),
                            .target = QStringLiteral("30.00.001-B027"),
                            .file = QStringLiteral("d.bin"),
                            .sha256 = QStringLiteral("c0ffee"),
                            .server = QStringLiteral("ftp.example.net:21"),
                            .passes = 3,
                            .allowDowngrade = true};
    entry.firstError = {ErrorCode::TransferStalled, QStringLiteral("\"n\n\t\u202e\U0001F600"),
                        QStringLiteral("4.g")};
    entry.firstErrorStep = QStringLiteral("4.g");
    RunData &data = entry.data;
    data.model = QStringLiteral("ME910C1-NA");
    data.imei = QStringLiteral("490154203237518");
    data.profileId = QStringLiteral("me910c1-na");
    data.from = QStringLiteral("30.00.001-B026");
    data.fromSub = QStringLiteral("4");
    data.target = QStringLiteral("30.00.001-B027");
    data.file = QStringLiteral("d.bin");
    data.fileBytes = 5'000'000'000;
    data.fileSha256 = QStringLiteral("c0ffee");
    data.contextId = 3;
    data.decision = RunData::Decision::Declined;
    data.declined = {ErrorCode::Downgrade, QStringLiteral("x"), {}};
    data.contextOpen = data.contextWasActive = data.ftpOpen = data.notClosed = true;
    data.apnBefore = QStringLiteral("old.apn");
    data.apn = QStringLiteral("new.apn");
    data.changed = {QStringLiteral("socket"), QStringLiteral("APN")};
    data.applies = step >= StepId::ApplyUpdate ? 1 : 0;
    data.refused = true;
    data.applyAtMs = 1515503898345;
    data.restarts = 3;
    data.now = QStringLiteral("30.00.001-B027");
    data.nowSub = QStringLiteral("5");
    data.nowFinal = true;
    data.notes = {{ErrorCode::WeakSignal, QStringLiteral("-111"), {}},
                  {ErrorCode::SizeUnknown, {}, {}}};
    entry.verdict = verdict;
    return entry;
}

inline QByteArray jsonOf(const JournalEntry &entry)
{
    return QJsonDocument(toJson(entry)).toJson();
}

} // namespace fota
