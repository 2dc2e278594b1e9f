#pragma once

#include "core/sim/simfault.h"
#include "core/sim/simftp.h"

#include <QMap>

#include <optional>

namespace fota {

/// A SimFtp between the module and its server that does what the scenario's "ftp" and "file" faults
/// say: refuses, stays silent, stalls, cuts, drips, lies about a size, serves another file.
class FaultyFtp : public SimFtp
{
    Q_OBJECT

public:
    FaultyFtp(std::unique_ptr<SimFtp> inner, Clock &clock, double speed);

    /// For the next operation only; null: none.
    void setFault(const SimFault *fault);
    /// From now on the server's file is this. \a size: what it says, -1: the true one, -2: nothing.
    void setFile(const QByteArray &name, const QByteArray &bytes, qint64 size);

    void open(const FtpLogin &login) override;
    void changeFolder(const QByteArray &folder) override;
    void askFolder() override;
    void askSize(const QByteArray &name) override;
    void get(const QByteArray &name) override;
    void close() override;
    void abort() override;
    void pause(bool on) override;

private:
    struct File
    {
        QByteArray bytes;
        qint64 size = -1;
    };
    enum class Work { None, Plain, SizeForCut, Size, Get };

    bool refused(bool opening);
    void endLater(const FtpOutcome &outcome, milliseconds after = {});
    void fetch();
    void take(const QByteArray &bytes);
    void drip();
    void onInnerFinished(const FtpOutcome &outcome);
    void finish(const FtpOutcome &outcome);
    bool isMode(const char *mode) const;

    std::unique_ptr<SimFtp> m_inner;
    double m_speed;
    Alarm m_end;
    Alarm m_drip;
    std::optional<SimFault> m_fault;
    QMap<QByteArray, File> m_files;
    Work m_work = Work::None;
    QByteArray m_name;
    qint64 m_limit = -1; ///< bytes to let through; -1: all
    qint64 m_passed = 0;
    QByteArray m_held; ///< waits for its turn to drip
    bool m_paused = false;
    bool m_started = false;
    std::optional<FtpOutcome> m_outcome; ///< of the server, while bytes still drip
};

} // namespace fota
