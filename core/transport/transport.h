#pragma once

#include "core/base/error.h"

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
    /// Bytes taken over that have not left yet: the other end holds the line (flow control).
    virtual qint64 unsent() const { return 0; }
    /// Drops them, where the line can: what has left cannot be called back.
    virtual void dropUnsent() {}
    virtual void close() = 0; ///< emits nothing
    virtual bool isOpen() const = 0;
    virtual QString name() const = 0; ///< as the user wrote it, e.g. /dev/ttyUSB0
    /// True where the line's state (cable, restart) can be seen by its coming and going.
    virtual bool vanishesInRestart() const { return true; }

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    void sent(); ///< unsent() became less, or write() takes bytes again
    void
    lost(const fota::Error &error); ///< open failed, or the line went away; at most once per open()
};

} // namespace fota
