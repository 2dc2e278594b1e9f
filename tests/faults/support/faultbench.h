#pragma once

#include "tests/support/enginebench.h"

namespace fota {

/// The bench of the fault tests: a module of any of the five models, a proper update on its
/// server, and what a row of the catalogue claims about the end of the run.
class FaultBench : public EngineBench
{
public:
    /// \a more: members of the scenario, laid over the model's own ("apply": {...}, ...).
    explicit FaultBench(const QByteArray &more = {}, const QByteArray &model = "ME910C1-NA");

    /// Check file and delta of an update from the module's version to target().
    void putUpdate();
    static constexpr int kCheckFileBytes = 57; ///< of putUpdate() for an ME910C1-NA
    static constexpr int kDeltaBytes = 4082;   ///< the same
    QByteArray target() const;                 ///< of putUpdate()

    /// What is wrong with the end of the last run: the verdict, the fault shown as support code,
    /// the number of applies, the message's four parts, and everything that the oracle finds.
    /// An empty \a fault: whichever. \a applies -1: as many as the oracle allows.
    QString wrongEnd(VerdictKind verdict, const QString &fault, int applies = 0) const;
    /// Only that the end is a true one: the oracle and the message.
    QString wrongEnd() const;

    QString told() const; ///< for the failure's text

    bool noted(ErrorCode code) const; ///< among the result's notes or the run's notices

private:
    QStringList wrong() const;
};

/// A row of the catalogue as data: what the module does, and how the run must end.
struct FaultRow
{
    const char *name; ///< begins with the id
    QByteArray more;  ///< members of the scenario
    VerdictKind verdict = VerdictKind::Updated;
    const char *fault = "";           ///< the support code; empty: whichever
    int applies = -1;                 ///< -1: one after Updated, else none
    ErrorCode note = ErrorCode::None; ///< that the report or a notice must hold
    const char *model = "ME910C1-NA";
};

/// Runs the row, with a consent for one pass; what is wrong with its end.
QString survive(const FaultRow &row);
/// Makes a test's rows of them.
void addRows(const QList<FaultRow> &rows);

/// One element of "faults", or several.
QByteArray fault(const QByteArray &members);
QByteArray faults(const QList<QByteArray> &each);

/// The commands of an undisturbed update of \a model, each once, without the last queries.
QList<QByteArray> commandsOfAnUpdate(const QByteArray &model = "ME910C1-NA");

} // namespace fota

Q_DECLARE_METATYPE(fota::FaultRow)
