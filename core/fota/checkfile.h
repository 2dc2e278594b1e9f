#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace fota {

/// What firmwarecheck.csv says (note, 3): target version, file, next check-in, next server, next
/// user, next password. Every text in it has passed the rules C01 to C35 of its column.
struct CheckFile
{
    QString version; ///< target version
    QString file;    ///< delta file, word for word; ASCII letters, digits and ". _ - /"
    std::optional<QDateTime> next; ///< next check-in, if it is a valid date that is not over
    bool nextHasTime = false;      ///< false: \a next is a day, at the schedule's time of day
    QString nextText;              ///< the date cell as read, trimmed
    QString nextServer; ///< "host" or "host:port" as understood; a proposal only; empty: as now
    QString nextFolder; ///< of a server given as ftp:// address
    QString nextUser;   ///< a proposal only; empty: as now
    Secret nextPassword;
    QString model;                      ///< the model that row or file name state; empty: none
    QString imei;                       ///< the IMEI that the row states; empty: none
    bool endConfirmedByLineEnd = false; ///< the file ends with a line end (C08)
    QList<Error> findings;              ///< warnings; none of them stops an update by itself
    int line = 1;                       ///< physical line of the row in use

    /// True if no answer of the module may be trusted before a second fetch gave the same bytes.
    bool needsSecondFetch() const;
};

/// What the row is held against. Everything may be left out: what is not given is not checked.
struct CheckFileContext
{
    QString model; ///< as AT+GMM says it
    QString imei;
    QString presentServer; ///< "host" or "host:port"
    QString presentUser;
    Secret presentPassword;
    QDateTime now;         ///< also gives the zone of dates without one; not given: no past, local
    int nameLimit = 200;   ///< longest file name that the module takes, bytes
    bool endKnown = false; ///< size or a second fetch has confirmed the end: no finding C08
};

/// Reads the whole file. At most 64 KiB, 64 rows, 32 columns, 255 characters in a field (K08);
/// linear in time. Errors: the codes CheckFile... and ModelNotStated's kin, each of one rule; the
/// detail begins with "line:column: " and shows characters from outside escaped, never a secret.
Result<CheckFile> parseCheckFile(const QByteArray &bytes, const CheckFileContext &context);

/// The file that parseCheckFile() reads back equal: one row, CR LF at its end.
QByteArray writeCheckFile(const CheckFile &file);

/// The file's lines as they may be logged, without line ends: cells from the fifth on are "***"
/// (empty ones stay empty), and so is what stands before "@" in the fourth. Where the text is no
/// CSV, a line ends with one "***" in place of its fifth comma-separated column and all after it.
QList<QByteArray> maskedLines(const QByteArray &bytes);

/// Where in the file an error or finding is.
struct CheckFilePlace
{
    int line = 0;   ///< 1-based; 0: the error has no place
    int column = 0; ///< character in the line, 1-based
};
CheckFilePlace placeOf(const Error &error);

/// Holds the delta's name against the module (D01, D02). Only BASE_to_TARGET states a base, and
/// only BASE counts. True: a base is stated and it is the present version (with or without its
/// sub-version); false: none is stated, or its sub-version could not be compared.
/// Errors: DeltaOtherBase, DeltaOtherModel; the detail names both.
Result<bool> checkDeltaName(QStringView file, QStringView presentMain,
                            const std::optional<QString> &presentSub, QStringView model);

} // namespace fota
