#pragma once

#include <QByteArrayList>
#include <QString>

#include "core/fota/verdict.h"

namespace fota {

/// How a command ends for the whole of a run.
enum class End { Ok, Refused, Silent };

/// A run as table 1.1 of the catalogue sees it: one end for each command that may fail.
struct Events
{
    End sim = End::Ok;
    End signal = End::Ok;       ///< Refused: 99 for ever
    End registration = End::Ok; ///< Refused: 2 for ever
    End context = End::Ok;
    End login = End::Ok; ///< Refused: 530
    End list = End::Ok;  ///< Refused: 550
    End delta = End::Ok; ///< Refused: 550
    End close = End::Ok; ///< of FTP
    End release = End::Ok;
    End apply = End::Ok; ///< Silent: it is applied all the same
    QByteArray after = "target";
    int passes = 1;
};

/// What must come of it: the verdict, the step that failed, and the acting commands in their order.
struct Expected
{
    VerdictKind verdict = VerdictKind::Updated;
    QString step;          ///< "SIM", "4.e"; empty: none failed
    QByteArrayList sent{}; ///< of kActing, by their beginnings

    friend bool operator==(const Expected &, const Expected &) = default;
    QString text() const;
};

/// What opens, fetches, applies and closes.
inline const QByteArrayList kActing{"AT#SGACT=3,1", "AT#FTPOPEN=",  "AT#FTPGET=", "AT#FTPGETOTA=",
                                    "AT#FTPCLOSE",  "AT#SGACT=3,0", "AT#OTAUP=0"};

/// The table, written down a second time and simpler than the program: without time, without a
/// port, without a journal.
Expected expected(const Events &events);
/// The scenario in which these events come.
QByteArray scenarioOf(const Events &events);

} // namespace fota
