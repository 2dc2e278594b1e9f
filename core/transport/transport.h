#pragma once

#include "core/base/error.h"
#include "core/transport/usbid.h"

#include <QByteArray>
#include <QObject>

namespace fota {

/// A byte line to a module: a serial port, a TCP connection, a simulated module, a replayed log.
/// Belongs to the engine's thread. After lost() it is closed and stays silent until open().
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with opened() or lost(), never from inside the call.
    virtual void open() = 0;
    /// Hands the bytes to the line. Returns how many were taken over: 0 when it is not open.
    virtual qint64 write(const QByteArray &bytes) = 0;
    /// Bytes that write() took over and the system has not taken yet, as the other end holds the
    /// line; after a loss, those that never left (P09, P12).
    virtual qint64 unsent() const { return 0; }
    /// Throws them away, so that they do not go out later. A line that cannot do so is lost().
    virtual void dropUnsent() {}
    virtual void close() = 0; ///< emits nothing
    virtual bool isOpen() const = 0;
    virtual QString name() const = 0; ///< as the user wrote it, e.g. /dev/ttyUSB0
    /// True where the line's state (cable, restart) can be seen by its coming and going.
    virtual bool vanishesInRestart() const { return true; }
    /// False where the line has no speed that could be set. \a baud in bits per second.
    virtual bool setBaudRate(int /*baud*/) { return false; }
    virtual int baudRate() const { return 0; } ///< 0: the line has none
    /// False where a network lies between: it may break off while the module does not (P21).
    virtual bool isDirect() const { return true; }
    virtual bool isRecording() const { return false; } ///< no module: once lost, lost for good
    /// What a recording was asked and does not hold; of a login the name alone.
    struct Gaps
    {
        QByteArrayList refused; ///< commands answered by ERROR for want of an answer
        QByteArrayList madeUp;  ///< commands answered by what the recording does not say
    };
    virtual Gaps gaps() const { return {}; }
    /// A recording goes on with the next attempt of its run; false: it holds none.
    virtual bool hasNextAttempt() const { return false; }
    virtual void beginNextAttempt() {}
    virtual UsbId usbId() const { return {}; } ///< of the device behind it, as the system lists it

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    void sent();                        ///< unsent() became less, or write() takes bytes again
    void noted(const QByteArray &text); ///< a detail for the log, e.g. what the line does not have
    void
    lost(const fota::Error &error); ///< open failed, or the line went away; at most once per open()
};

} // namespace fota
