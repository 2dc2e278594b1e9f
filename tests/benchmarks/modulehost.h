#pragma once

#include "core/base/systemclock.h"
#include "core/sim/simmodule.h"
#include "core/sim/simport.h"

#include <QObject>

#include <memory>

namespace fota {

/// A simulated module behind a pseudo-terminal, in a process of its own or in the benchmark's, that
/// keeps the time of everything that can be seen on its end of the line. Monotonic microseconds.
class ModuleHost : public QObject
{
    Q_OBJECT

public:
    struct Exchange
    {
        QByteArray command;
        int64_t arrivedUs = 0; ///< its first byte; a command is written as a whole
        int64_t repliedUs = 0; ///< the last byte of its reply
        milliseconds delay{0}; ///< the module's own
    };

    /// \a scenario: JSON; \a root: the folder that plays the FTP server. Ends the program where the
    /// scenario or the terminal is no good: a benchmark has nothing else to do then.
    ModuleHost(const QByteArray &scenario, const QString &root, const QString &link);

    const QList<Exchange> &exchanges() const { return m_exchanges; }
    SimModule &module() { return *m_module; }

    /// The check file of the note and a delta for it.
    static void fillServer(const QString &root);

Q_SIGNALS:
    void commandArrived(const QByteArray &command);
    void portGone(qint64 atUs);
    void portBack(qint64 atUs);
    void updated(qint64 atUs); ///< from now on it answers with the new version

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void look();

    SystemClock m_clock;
    SimTimings m_timings;
    std::unique_ptr<SimModule> m_module;
    std::unique_ptr<SimPort> m_port;
    QList<Exchange> m_exchanges;
    QByteArray m_firmware;
    int64_t m_readableUs = 0;
    int64_t m_outputUs = 0;
};

} // namespace fota
