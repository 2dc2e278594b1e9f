#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

class QIODevice;

namespace fota {

/// A recorded session as commands and what was answered to each.
struct RecordedSession
{
    /// Bytes that nobody asked for, so long after the answer before them.
    struct Event
    {
        milliseconds after{0};
        QByteArray bytes;
    };
    struct Exchange
    {
        QByteArray command; ///< plain quotes; empty: lost in the log
        QByteArray reply;   ///< as the module sent it, framing included
        milliseconds delay{0};
        bool isWhole = false;       ///< it ends with a final result
        QByteArray rest{};          ///< what came once the host had left data mode
        QList<Event> events{};      ///< behind it, before the next command
        QByteArray pattern{};       ///< what a command is compared with; empty: made of the command
        qint64 line = 0;            ///< of the file, where the command stands
        qint64 entry = 0;           ///< its number among the records of the file, from 0
        qint64 uploaded = -1;       ///< bytes of the host's file that the log tells of; -1: none
        bool isUploadCut = false;   ///< not the whole file
        bool isUploadHeld = false;  ///< nor more was taken
        bool isRedacted = false;    ///< the answer is
        bool beginsAttempt = false; ///< a further one of the same run
        bool endsRun = false;       ///< the log tells that the run was over behind it
    };

    QList<Exchange> exchanges;
    QByteArray apn{}; ///< that the session wanted; empty: not told
    /// The run that was recorded ended without a word of the module: more of it would be silence.
    bool isSilentAfter = false;

    /// The lines of the file that are played; all where none is named.
    struct Lines
    {
        qint64 first = 0;
        qint64 end = 0; ///< the first one behind; 0: to the end
    };

    /// The file in the reply to AT#FTPGET; none: it was refused, or the log ends in it.
    static std::optional<QByteArray> fileIn(const QByteArray &reply);

    struct Options
    {
        Lines lines{};
        QByteArray apn = "VZWINTERNET"; ///< what the APN was that the session wanted
        /// What is done to each line before anything else; empty: nothing.
        std::function<QByteArray(const QByteArray &)> redact{};
    };

    /// Reads whatever LogReader does. Of what a redaction has left tokens of ("IMEI-1"), made-up
    /// values take the place, and any command fits.
    ///
    /// Of a line, 64 KiB are read, of a file at most 256 MiB, and some 64 MiB of it kept (K08).
    /// Errors: BadScenario (it cannot be read, no exchange in it, too much of it).
    static Result<RecordedSession> read(QIODevice &log, const QString &name,
                                        const Options &options);
    static Result<RecordedSession> read(QIODevice &log, const QString &name)
    {
        return read(log, name, Options{});
    }
};

} // namespace fota
