#pragma once

#include <QByteArray>
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

/// What must come of it: the verdict, and how often each command was sent.
struct Expected
{
    VerdictKind verdict = VerdictKind::Updated;
    int activations = 0; ///< AT#SGACT=n,1
    int logins = 0;      ///< AT#FTPOPEN
    int lists = 0;       ///< AT#FTPGET
    int deltas = 0;      ///< AT#FTPGETOTA
    int applies = 0;     ///< AT#OTAUP=0

    friend bool operator==(const Expected &, const Expected &) = default;
    QString text() const;
};

/// The table, written down a second time and simpler than the program: without time, without a
/// port, without a journal.
Expected expected(const Events &events);
/// The scenario in which these events come.
QByteArray scenarioOf(const Events &events);

} // namespace fota
