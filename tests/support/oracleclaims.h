#pragma once

#include "tests/support/enginebench.h"

#include <QStringList>

namespace fota::oracle {

/// What the oracle has found, each once.
struct Claims
{
    QStringList broken;

    void operator()(bool holds, const QString &what)
    {
        if (!holds && !broken.contains(what))
            broken += what;
    }
};

/// AT#OTAUP in a form that applies.
inline bool isApply(const EngineBench::Heard &heard)
{
    return heard.command.startsWith("AT#OTAUP=0");
}

/// A file of this computer on its way, not the question for it.
inline bool isUpload(const QByteArray &command)
{
    return command.startsWith("AT#OTAUPW") && !command.endsWith('?');
}

/// Where the run begins that the command \a at belongs to.
inline qsizetype beginOfRun(const EngineBench &bench, qsizetype at)
{
    qsizetype begin = 0;
    for (const qsizetype run : bench.runs)
        begin = run <= at ? run : begin;
    return begin;
}

/// INV-10: what is tried, and how often.
void checkBudgets(const EngineBench &bench, Claims &claim);

} // namespace fota::oracle
