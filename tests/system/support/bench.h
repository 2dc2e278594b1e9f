#pragma once

#include "tests/support/ftpserver.h"
#include "tests/system/support/program.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace fota {

/// What a system test runs against: a folder that is the user's home, a real FTP server with a
/// password, and a simulated module in a process of its own. All processes keep to that folder.
class Bench
{
public:
    static constexpr const char *kUser = "bench-user";
    static constexpr const char *kPassword = "s3cret-canary";
    static constexpr const char *kNextPassword = "n3xt-canary"; ///< in the sample's check file
    static constexpr const char *kOld = "30.00.001-B026";
    static constexpr const char *kTarget = "30.00.001-B026_FOTA";
    static constexpr const char *kDelta = "30.00.001-B026_FOTA.bin";

    Bench();
    ~Bench();

    QString path(const QString &name) const { return dir.filePath(name); }
    /// A file on the FTP server.
    void put(const QString &name, const QByteArray &bytes) const;
    void putSample() const; ///< check file and delta
    static QByteArray delta(const QByteArray &base = kOld);

    /// Sample, server and module, each started and ready. \a scenario: JSON, laid over the
    /// ME910C1-NA, without braces. False: \a errorText says why.
    bool begin(const QByteArray &scenario = {}, double speed = 50, bool tcp = false);
    bool serve();
    bool simulate(const QByteArray &scenario, double speed = 50, bool tcp = false);
    QString errorText;

    /// A further process, kept with all that it prints until the bench goes.
    Program &program();
    Program &program(const QProcessEnvironment &environment);
    QProcessEnvironment environment() const;
    /// Port, server and short limits for `check` and `update`, with --json.
    QStringList options() const;
    static QStringList shortLimits();
    /// `update --yes`, with \a more, to its end.
    Program &update(const QStringList &more = {});

    // What came of it
    QString dataDir() const { return path(QStringLiteral("home/state/fotabench")); }
    QByteArray transcript() const; ///< of all sessions, the oldest first
    /// Commands of all sessions, without the prep of the line (AT, ATE0, ...).
    QList<QByteArray> commands() const;
    qsizetype count(QByteArrayView command) const;
    QStringList violations() const; ///< of INV-1, 2, 5 and 8, by the transcript
    QStringList leaks() const;      ///< files and streams that hold a password
    QStringList wrongModes() const; ///< files and folders of the program that others may read
    /// Passwords in the arguments of a process or in what its children were given.
    static QStringList leaksOf(qint64 pid);

    QTemporaryDir dir;
    FtpServer server;
    Program *module = nullptr; ///< the simulated one
    QString port;
    int passes = 2;

private:
    std::vector<std::unique_ptr<Program>> m_programs;
};

/// Commands of a transcript, without the prep of the line.
QList<QByteArray> commandsOf(const QByteArray &transcript);

} // namespace fota
