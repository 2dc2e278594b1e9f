#pragma once

#include "tests/system/support/program.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace fota {

/// A home of its own and a simulated module inside of the program: many runs at once, each a real
/// process with a real disk, where only the host is at fault.
class HostBench
{
public:
    static constexpr const char *kTarget = "30.00.001-B026_FOTA";
    using Faults = std::map<QString, QString>; ///< of support/hostfaults.cpp, without HOSTFAULTS_

    /// \a scenario: JSON, laid over the ME910C1-NA, without braces.
    explicit HostBench(const QByteArray &scenario = {});

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString dataDir() const { return path(QStringLiteral("home/state/fotabench")); }
    QString port() const { return QStringLiteral("sim:") + path(QStringLiteral("unit.json")); }
    QProcessEnvironment environment(const Faults &faults = {}) const;
    /// A program that is started by the caller, kept until the bench goes.
    Program &program(const Faults &faults = {});
    /// The arguments of an update with short limits, with --json and --verbose.
    QStringList updateArguments() const;
    Program &update(const Faults &faults = {}); ///< to its end
    Program &resume();

    /// Runs that are open, by the journal of the bench, as "damaged" or the step they are in.
    QStringList openRuns() const;
    static qsizetype applies(const Program &run); ///< AT#OTAUP of a run, by its own log

private:
    QTemporaryDir m_dir;
    std::vector<std::unique_ptr<Program>> m_programs;
};

} // namespace fota
