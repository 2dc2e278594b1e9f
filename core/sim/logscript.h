#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/transport/transport.h"

#include <QList>

#include <functional>

namespace fota {

/// A recorded session log in the note's format, as a module that answers what it answered then.
/// It holds no port, and nothing that is sent to it reaches a module (K13).
///
/// Commands are compared with typographic quotes made plain and "***" matching anything; a blank
/// line that an answer follows is a command that the log has lost, taken for AT#FTPOPEN. Each
/// command is looked for after the last one that was answered, but not behind an AT#OTAUP that is
/// still to come; then backwards, but a version is none from before the last AT#OTAUP. A log that
/// ends within an answer, or has nothing left for a command, loses the port there: "log ends here"
/// (L03).
///
/// What the log does not have (L06): AT, ATE, ATV, ATQ and +CMEE are OK. A made-up answer is given
/// where any module has one or the log implies it: IMEI, SIM ready, binary mode, and what of
/// socket, context and APN was set before. A delta by another name than the log's is answered as
/// that one. All others are ERROR. gaps() lists these, and the session's log is told.
///
/// Where a masked file was logged, its size is that of the masked one.
///
/// Of a line, 64 KiB are read, and of a file at most some 64 MiB are kept (K08, L04).
class LogScript : public Transport
{
    Q_OBJECT

public:
    struct Exchange
    {
        QByteArray command; ///< plain quotes; empty: lost in the log
        QByteArray reply;   ///< as the module sent it, framing included
        milliseconds delay{0};
        bool isWhole = false; ///< it ends with a final result
    };

    /// Errors: BadScenario (no such file, no exchange in it, too much of it).
    static Result<QList<Exchange>> read(const QString &file);

    LogScript(QList<Exchange> script, Clock &clock, QString name, QObject *parent = nullptr);

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    /// What it was asked for beyond its end never left: an apply that is not in the log was not
    /// sent.
    qint64 unsent() const override { return m_unsent; }
    void close() override;
    bool isOpen() const override { return m_open; }
    QString name() const override { return m_name; }
    bool vanishesInRestart() const override { return false; }
    bool isRecording() const override { return true; }
    Gaps gaps() const override { return m_gaps; }

    /// Every answer of the log was given.
    bool isExhausted() const { return m_next >= m_script.size(); }

    void setSpeed(double speed) { m_speed = speed; } ///< of the recorded delays; 0: no delays

private:
    void answer(const QByteArray &command);
    using Fits = std::function<bool(const QByteArray &)>;
    qsizetype exchangeFor(const QByteArray &command, const Fits &fits) const;
    qsizetype standIn(const QByteArray &command) const;
    QByteArray madeUp(const QByteArray &command) const;
    QByteArray replyToUnknown(const QByteArray &command);
    void mark(const QByteArray &words);
    void endHere(ErrorCode code);

    QList<Exchange> m_script;
    Alarm m_delay;
    QString m_name;
    QByteArray m_input;
    Gaps m_gaps;
    qsizetype m_next = 0;
    double m_speed = 0;
    qint64 m_unsent = 0;
    bool m_open = false;
    bool m_cut = false; ///< the log's last answer was given, and it has no end
};

} // namespace fota
