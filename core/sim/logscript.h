#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/log/replayedcommand.h"
#include "core/sim/recordedsession.h"
#include "core/transport/transport.h"

#include <functional>

namespace fota {

/// A recorded session as a module that answers what it answered then. It holds no port, and nothing
/// that is sent to it reaches a module (K13).
///
/// Commands are compared without case, blanks and the form of quotes, with "***" and what was
/// redacted matching anything; a blank line that an answer follows is a command that the log has
/// lost, taken for AT#FTPOPEN. Each command is looked for after the last one that was answered, but
/// not behind an AT#OTAUP that is still to come; then backwards, but a version is none from before
/// the last AT#OTAUP. What a further attempt of the run was told comes last, until the engine
/// begins one. A log that ends within an answer, or has nothing left for a command, loses the port
/// there: "log ends here" (L03); one that tells that the module was lost stays silent.
///
/// What the log does not have (L06): AT, ATE, ATV, ATQ and +CMEE are OK. A made-up answer is given
/// where any module has one or the log implies it: IMEI, SIM ready, binary mode, and what of
/// socket, context and APN was set before. A delta by another name than the log's is answered as
/// that one. What was made up once is so again, also behind the log's end. All others are ERROR.
/// gaps() lists these, and the session's log is told.
///
/// Where a masked file was logged, its size is that of the masked one. The file of an upload goes
/// nowhere, and may be another one than then; of a part that was taken, as much is taken again. An
/// upload or an apply that the log does not have is its end.
class LogScript : public Transport
{
    Q_OBJECT

public:
    using Exchange = RecordedSession::Exchange;

    /// Errors: as RecordedSession::read().
    static Result<RecordedSession> read(const QString &file);

    LogScript(const RecordedSession &session, Clock &clock, QString name,
              QObject *parent = nullptr);

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
    bool hasNextAttempt() const override;
    void beginNextAttempt() override;

    /// Every answer of the log was given.
    bool isExhausted() const { return m_next >= m_script.size(); }

    void setSpeed(double speed) { m_speed = speed; } ///< of the recorded delays; 0: no delays

Q_SIGNALS:
    void replayed(const fota::ReplayedCommand &command);

private:
    struct Answer
    {
        QByteArray bytes{};
        milliseconds delay{0};
        ReplayedCommand told{};
    };
    void answer(const QByteArray &command);
    Answer answerOf(qsizetype at, const QByteArray &command);
    Answer standIn(qsizetype at, const QByteArray &command);
    Answer answerToUnknown(const QByteArray &command);
    void deliver(const QByteArray &bytes);
    qint64 takeUpload(const QByteArray &bytes);
    void leaveDataMode();
    void nextEvent();
    using Fits = std::function<bool(const Exchange &)>;
    qsizetype exchangeFor(const QByteArray &command, const Fits &fits) const;
    qsizetype exchangeIn(qsizetype from, qsizetype end, const QByteArray &command,
                         const Fits &fits) const;
    qsizetype attemptBehind(qsizetype at) const;
    qsizetype otherFile(const QByteArray &command) const;
    QByteArray madeUp(const QByteArray &command) const;
    void mark(const QByteArray &words);
    void endHere(ErrorCode code);
    milliseconds scaled(milliseconds time) const;

    QList<Exchange> m_script;
    Alarm m_delay;
    Alarm m_event;
    QString m_name;
    QByteArray m_input;
    Gaps m_gaps;
    qsizetype m_next = 0;
    qsizetype m_attemptEnd = 0;             ///< where the next attempt begins, or the log ends
    qsizetype m_current = -1;               ///< the exchange that was answered last
    QList<RecordedSession::Event> m_events; ///< behind it, that are still to come
    double m_speed = 0;
    qint64 m_unsent = 0;
    qint64 m_uploadLeft = 0; ///< bytes of a file that the host sends; -1: until its escape
    bool m_isHeld = false;   ///< no more of it is taken than then
    bool m_open = false;
    bool m_cut = false;    ///< the log's last answer was given, and it has no end
    bool m_silent = false; ///< behind the log's end is silence
};

} // namespace fota
