#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace fota {

/// Opens and closes a device where it may block. A driver may hang in the first open of a device
/// and in its last close (P17): both are done in a thread of their own. While this object holds the
/// device open, another open and close of it in this process come back at once, for the system
/// passes neither to the driver.
///
/// A call that hangs is left to itself when this object goes. Another one for the same device waits
/// for the same call: one device has at most one thread that opens it.
class PortOpener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PortOpener() override;

    /// Answers with done(), never from inside the call; not while the driver hangs.
    void hold(const QString &device);
    /// Lets go of the device; one that is just being opened is closed as soon as it is.
    void release();

Q_SIGNALS:
    void done(); ///< the device is held, or cannot be opened: another open tells at once why

private:
    void take();

    int m_channel = -1; ///< on which the thread sends the descriptor
    int m_held = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fota
