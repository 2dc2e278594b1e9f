#pragma once

#include "core/sim/simftp.h"
#include "core/sim/simline.h"
#include "core/sim/simstate.h"
#include "core/sim/simtimings.h"

#include <QObject>

namespace fota {

/// The module's FTP commands and what they bring in: a file for the host, a delta for itself; and
/// the delta that the host sends in data mode (AT#OTAUPW). Each command takes at least its time of
/// the table, and longer when the server does.
class SimSession : public QObject
{
    Q_OBJECT

public:
    SimSession(SimState &state, SimFtp &ftp, const SimTimings &timings,
               const Scenario::Upload &upload, Clock &clock, QObject *parent = nullptr);

    /// False: not a command of this unit. Else it ends with one replied() or transferred().
    bool start(const QByteArray &command, milliseconds delay);
    void abort(); ///< a restart: nothing is said any more

    bool inDataMode() const { return m_dataMode; }
    void beginDataMode();                   ///< as an earlier host left it
    void takeData(const QByteArray &bytes); ///< from the host, in data mode
    void escape();                          ///< by +++
    void leaveDataMode();                   ///< by DTR: what was not whole is spoilt
    /// An upload: the bytes of it that came so far; -1: none is on.
    qint64 uploaded() const { return m_work == Work::Upload && m_dataMode ? m_reader.size() : -1; }
    /// The module ends the upload by itself, with an error; nothing of it is kept.
    void breakUpload(const SimReply &reply);

    /// Bytes put into the file data at this offset of it (C33).
    void setDataInsert(qint64 offset, const QByteArray &bytes);
    void setMuteEnd(bool on) { m_muteEnd = on; } ///< NO CARRIER is lost (F20)

Q_SIGNALS:
    void replied(const fota::SimReply &reply);
    void connected();                                      ///< CONNECT is to be said
    void data(const QByteArray &bytes);                    ///< for the host
    void transferred();                                    ///< NO CARRIER is to be said
    void received(qint64 bytes, const QByteArray &sha256); ///< an upload is whole
    void ended(); ///< the transfer is over and nothing is to be said

private:
    void open(const QByteArray &command);
    void fetch(const QByteArray &name, bool forModule);
    SimReply set(const QByteArray &text);
    void onStarted();
    void onData(const QByteArray &bytes);
    void onFinished(const FtpOutcome &outcome);
    void takeDelta(bool incomplete);
    void endTransfer();
    void startUpload(const QByteArray &text, milliseconds delay);
    void keepUpload();
    void reply(const SimReply &reply);
    milliseconds left(milliseconds delay) const;

    enum class Work { None, Open, Close, Folder, Size, Message, File, Delta, Upload };

    SimState &m_state;
    SimFtp &m_ftp;
    const SimTimings &m_timings;
    Clock &m_clock;
    Alarm m_wait;
    SimEscape m_escape;
    SimDeltaReader m_reader;
    Work m_work = Work::None;
    milliseconds m_begin{0};
    milliseconds m_delay{0};
    Scenario::Upload m_upload;
    qint64 m_uploadSize = -1; ///< announced; -1: until the escape
    QByteArray m_name;
    QByteArray m_firstBytes; ///< of a check file
    qint64 m_sent = 0;
    qint64 m_insertAt = -1;
    QByteArray m_insert;
    bool m_serverDone = false;
    bool m_flowing = false;
    bool m_dataMode = false;
    bool m_muteEnd = false;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::SimReply)
