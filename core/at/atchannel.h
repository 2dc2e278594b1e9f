#pragma once

#include "core/at/catalogue.h"
#include "core/at/finalresult.h"
#include "core/at/lineframer.h"
#include "core/at/transferreader.h"
#include "core/base/clock.h"
#include "core/base/logentry.h"
#include "core/transport/transport.h"

#include <QObject>

#include <memory>

namespace fota {

/// What came back for a command.
struct AtReply
{
    FinalResult final;
    QList<QByteArray> lines;  ///< that belong to the command
    QByteArray data;          ///< of a transfer
    bool imitatesEnd = false; ///< the transferred file holds a line NO CARRIER itself (C32)
    qint64 uploaded = 0;      ///< of an upload: bytes of the file that left
    bool maybeFile = false;   ///< a line may be of a file of before; not for people (K10)
    bool echoed = false;      ///< the module repeated the command
    bool disturbed = false;   ///< an unsolicited line came behind the first of its own (A08)
    milliseconds elapsed{0};  ///< from the last byte written to the final result
};

/// One command at a time over a Transport. Keeps 20 ms after a final result, the least that
/// Telit's guides ask for; drops the echo; routes lines that do not belong to the command to
/// unsolicited(); counts the limit from the write; fails the command at once when the port is lost.
/// After a limit, and after a file transfer, it brings the line into step again (quiet, then AT
/// until a clean OK) before the next command, so that a late answer is never taken for another's
/// (A10).
class AtChannel : public QObject
{
    Q_OBJECT

public:
    /// Called once for each command, never from inside send().
    using Done = std::function<void(const Result<AtReply> &)>;

    static constexpr milliseconds kGap{20};          ///< Telit V2 AT guide, p. 26
    static constexpr milliseconds kDataQuiet{1000};  ///< K07; also the guard time of +++
    static constexpr milliseconds kWriteLimit{5000}; ///< P09
    static constexpr milliseconds kQuiet{300};       ///< a line without a byte for so long is quiet
    static constexpr qsizetype kDataCap = qsizetype{64} * 1024; ///< K08

    explicit AtChannel(Clock &clock, QObject *parent = nullptr);
    ~AtChannel() override;

    /// Takes the line over; an earlier one is closed. May be null.
    void setTransport(std::unique_ptr<Transport> transport);
    Transport *transport() const { return m_transport.get(); }
    void open();
    void close(); ///< fails a command on its way with PortLost
    bool isOpen() const { return m_transport && m_transport->isOpen(); }

    void send(const Command &command, Done done);
    bool isBusy() const { return m_state != State::Idle; }
    /// Fails the command on its way with \a reason; leaves data mode first if it is in it.
    void abort(const Error &reason);
    /// Leaves data mode as soon as a transfer is in it; a command that has not come so far is
    /// waited for.
    void abortTransfer(const Error &reason);
    /// Leaves data mode that an earlier program may have left the module in (P18).
    void escapeData(std::function<void()> done);
    /// Bytes of the last command that the system took: 0 means that nothing of it was sent, nor
    /// will be. Final once the command is answered (P12).
    qint64 bytesHandedOver() const { return m_handedOver; }
    /// What came since the line was opened is mostly no text: its speed may be wrong (P08).
    bool isGarbled() const { return m_unreadable >= 3 && m_unreadable * 4 >= m_heard; }
    /// Would a line that looks unsolicited be bytes of a file at this moment? Those of a transfer
    /// that was lost may still come, those of an upload may come back (K07); or the server's (F08).
    bool mayBeOfFile(const QByteArray &line) const;
    /// Lines came in pieces with long pauses inside: no direct line does so (P21).
    bool isJittery() const { return m_longGaps >= 2; }

    /// The wait after a final result; less than kGap is for measurements only.
    void setGap(milliseconds gap) { m_gap = gap; }
    void setStep(const QByteArray &step) { m_step = step; } ///< tag of log entries
    /// How the lines of a transferred file may be logged; until it is set they are not.
    void setDataMask(std::function<QList<QByteArray>(const QByteArray &)> mask)
    {
        m_mask = std::move(mask);
    }

Q_SIGNALS:
    void opened();
    void lost(const fota::Error &error);
    void unsolicited(const QByteArray &line);
    void activity(); ///< bytes came while no command was on its way, or only a probe (not its echo)
    void logged(const fota::LogEntry &entry);

private:
    enum class State { Idle, Gap, Quiet, Resync, Waiting, Data, Upload, Escape };
    struct Pending
    {
        Command command;
        Done done;
    };

    void onReceived(const QByteArray &bytes);
    void onLost(const Error &error);
    bool isMoreThanProbesEcho(const QByteArray &bytes) const;
    void onToken(const AtToken &token);
    void onLine(const QByteArray &line);
    void onDataBytes(const QByteArray &bytes);
    void next();
    void onResyncResult(const FinalResult &final);
    void resynced();
    void tellUnsolicited(const QByteArray &line);
    QByteArray shown(const QByteArray &line);
    void inStep();
    qint64 write(const Command &command);
    void startResync();
    void resyncProbe();
    void startWaiting();
    void writeDue();
    void startLimit(milliseconds limit);
    void limitPassed();
    void keepHandedOver();
    void measure(const QByteArray &bytes);
    void complete(const FinalResult &final);
    void fail(const Error &error);
    void settle(const Result<AtReply> &result);
    void tellReceived() const;
    void finishTransfer();
    void endDataMode();
    void leaveDataMode(std::function<void()> then);
    // atchannelupload.cpp
    void beginUpload();
    void writeBlock();
    void writeMore();
    void onSent();
    void watchForStall();
    void givenUp();
    void blockLeft();
    void endUpload();
    void awaitUploadsEnd();
    void uploadEnded(const FinalResult &final);
    void abortUpload(const Error &reason);
    void lineHeld();
    bool belongs(const QByteArray &line) const;
    void log(LogEntry::Direction direction, const QByteArray &text, qint64 atMs = -1);

    Clock &m_clock;
    std::unique_ptr<Transport> m_transport;
    LineFramer m_framer;
    TransferReader m_reader;
    State m_state = State::Idle;
    std::optional<Pending> m_current;
    QList<Pending> m_queue;
    AtReply m_reply;
    std::function<void()> m_afterEscape;
    Error m_unwanted; ///< a transfer that is left as soon as it begins
    std::function<QList<QByteArray>(const QByteArray &)> m_mask;
    QByteArray m_step;
    qsizetype m_uploadAt = 0;  ///< bytes of the file that the line took over
    qsizetype m_blockEnd = 0;  ///< of the block on its way
    bool m_uploadDone = false; ///< all has left; the module's end is awaited
    milliseconds m_gap = kGap;
    milliseconds m_writtenAt{0};
    milliseconds m_lastFinal{-1000};
    milliseconds m_lastByte{-1000};
    qint64 m_handedOver = 0;
    qint64 m_heard = 0;      ///< bytes outside of data mode
    qint64 m_unreadable = 0; ///< of them no text
    int m_longGaps = 0;      ///< inside of lines
    qsizetype m_replyBytes = 0;
    qint64 m_dataAtMs = 0;
    int m_resyncs = 0;
    enum class Step { In, AfterTransfer, Out };
    Step m_lineStep = Step::In;    ///< is the next answer surely the next command's?
    int m_resyncsOwed = 0;         ///< probes whose answer may still come
    milliseconds m_resyncSince{0}; ///< when the first of them was sent
    bool m_writeLate = false;      ///< the system had not taken the command at its limit
    bool m_fileNear = false;       ///< what comes may be bytes of a file
    bool m_midFile = false;        ///< a file that nobody here asked for may be coming
    Alarm m_wait;                  ///< gap, quiet, resync
    Alarm m_limit;                 ///< of the command
    Alarm m_idle;                  ///< of a transfer
};

} // namespace fota
