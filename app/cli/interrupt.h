#pragma once

#include <QObject>

#include <chrono>

namespace fota {

/// SIGINT, SIGTERM and SIGHUP as Qt signals. A third one ends the process as if there were no
/// handler. One at a time exists.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);

    /// How long the module may take to be released when the system wants the program to end (H15).
    static constexpr std::chrono::milliseconds kCleanUp{5000};

Q_SIGNALS:
    /// \a patient: a person's Ctrl+C, who can wait and ask again; false: logout, shutdown, a
    /// terminal that is gone.
    void requested(bool patient);
    /// A second one: whoever sent it waits no longer.
    void insisted();

private:
    int m_count = 0;
};

} // namespace fota
