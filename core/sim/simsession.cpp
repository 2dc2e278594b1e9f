#include "core/sim/simsession.h"

#include "core/sim/simcommands.h"

namespace fota {

namespace {

constexpr int kNotSupported = 4;
constexpr int kWrongParameters = 50;
constexpr int kWrongState = 551;
constexpr int kContextNotOpen = 556;
constexpr int kNotConnected = 615;
constexpr qsizetype kFirstBytesCap = 512;

QByteArray firstCell(const QByteArray &text)
{
    const QByteArray line = text.trimmed().split('\n').first();
    return line.split(',').first().trimmed();
}

} // namespace

SimSession::SimSession(SimState &state, SimFtp &ftp, const SimTimings &timings,
                       const Scenario::Upload &upload, Clock &clock, QObject *parent)
    : QObject(parent), m_state(state), m_ftp(ftp), m_timings(timings), m_clock(clock),
      m_wait(clock), m_escape(clock, timings.scaled(milliseconds(1'000)), [this] { escape(); }),
      m_upload(upload)
{
    connect(&ftp, &SimFtp::started, this, &SimSession::onStarted);
    connect(&ftp, &SimFtp::data, this, &SimSession::onData);
    connect(&ftp, &SimFtp::finished, this, &SimSession::onFinished);
}

milliseconds SimSession::left(milliseconds delay) const
{
    return std::max(milliseconds(0), m_begin + delay - m_clock.elapsed());
}

void SimSession::reply(const SimReply &reply)
{
    m_work = Work::None;
    m_wait.start(left(m_delay), [this, reply] { Q_EMIT replied(reply); });
}

bool SimSession::start(const QByteArray &command, milliseconds delay)
{
    const QByteArray text = command.toUpper();
    if (!text.startsWith("AT#FTP") && !text.startsWith("AT#OTAUPW"))
        return false;
    m_begin = m_clock.elapsed();
    m_delay = delay;
    m_insertAt = -1;
    m_muteEnd = false;
    const QByteArray name = commandArguments(command).value(0);
    if (text.startsWith("AT#OTAUPW")) {
        startUpload(text, delay);
        return true;
    }
    if (text.startsWith("AT#FTPOPEN=")) {
        open(command);
    } else if (text.startsWith("AT#FTPTO") || text.startsWith("AT#FTPCFG")
               || text.startsWith("AT#FTPTYPE") || text == "AT#FTPMSG") {
        reply(set(text));
    } else if (!m_state.ftpOpen) {
        reply(SimReply::failed(kNotConnected));
    } else if (text == "AT#FTPCLOSE") {
        m_work = Work::Close;
        m_ftp.close();
    } else if (text == "AT#FTPPWD") {
        m_work = Work::Message;
        m_ftp.askFolder();
    } else if (name.isEmpty()) {
        reply(SimReply::failed(kWrongParameters));
    } else if (text.startsWith("AT#FTPCWD=")) {
        m_work = Work::Folder;
        m_ftp.changeFolder(name);
    } else if (text.startsWith("AT#FTPFSIZE=")) {
        m_work = Work::Size;
        m_ftp.askSize(name);
    } else if (text.startsWith("AT#FTPGET=")) {
        fetch(name, false);
    } else if (text.startsWith("AT#FTPGETOTA=")) {
        fetch(name, true);
    } else {
        reply(SimReply::failed(kNotSupported));
    }
    return true;
}

SimReply SimSession::set(const QByteArray &text)
{
    const QByteArray value = commandArguments(text).value(0);
    const int number = value.toInt();
    if (text == "AT#FTPMSG")
        return SimReply::ok({"#FTPMSG: " + m_state.ftpMessage});
    if (text == "AT#FTPTO?")
        return SimReply::ok({"#FTPTO: " + QByteArray::number(m_state.ftpTimeout)});
    if (text == "AT#FTPTYPE?")
        return SimReply::ok({QByteArray("#FTPTYPE: ") + (m_state.ftpAscii ? '1' : '0')});
    if (text.startsWith("AT#FTPTO=") && number >= 100 && number <= 5000) {
        m_state.ftpTimeout = number;
        return SimReply::ok();
    }
    if (text.startsWith("AT#FTPTYPE=") && (value == "0" || value == "1")) {
        if (!m_state.ftpOpen)
            return SimReply::failed(kNotConnected);
        m_state.ftpAscii = value == "1";
        return SimReply::ok();
    }
    if (text.startsWith("AT#FTPCFG="))
        return SimReply::ok();
    return SimReply::failed(kWrongParameters);
}

void SimSession::open(const QByteArray &command)
{
    const QList<QByteArray> arguments = commandArguments(command);
    if (arguments.size() < 3 || arguments.first().isEmpty())
        return reply(SimReply::failed(kWrongParameters));
    const int context = arguments.size() > 4 ? arguments.at(4).toInt() : m_state.socketContext();
    if (!m_state.contexts.value(context).active)
        return reply(SimReply::failed(kContextNotOpen));
    if (m_state.ftpOpen)
        return reply(SimReply::failed(kWrongState));
    FtpLogin login;
    login.host = arguments.at(0);
    const qsizetype colon = login.host.lastIndexOf(':');
    if (colon >= 0) {
        login.port = login.host.sliced(colon + 1).toInt();
        login.host.truncate(colon);
    }
    if (login.port < 1 || login.port > 65535)
        return reply(SimReply::failed(kWrongParameters));
    login.user = arguments.at(1);
    login.password = arguments.at(2);
    login.passive = arguments.value(3, "1") != "0";
    m_work = Work::Open;
    m_ftp.setTimeout(m_timings.scaled(milliseconds(m_state.ftpTimeout * 100)));
    m_ftp.open(login);
}

void SimSession::fetch(const QByteArray &name, bool forModule)
{
    // A quirk of the LE910 V2 in the field: one file per session (at-commands.md 0.6).
    if (m_state.isV2() && m_state.ftpDownloads > 0)
        return reply(SimReply::failed(SimReply::kPlainError));
    ++m_state.ftpDownloads;
    m_work = forModule ? Work::Delta : Work::File;
    m_name = name;
    m_firstBytes.clear();
    m_sent = 0;
    m_serverDone = false;
    m_flowing = forModule;
    m_reader.begin(name, m_state.ftpAscii);
    m_ftp.setTimeout(m_timings.scaled(milliseconds(m_state.ftpTimeout * 100)));
    m_ftp.setAscii(m_state.ftpAscii);
    m_ftp.get(name);
}

void SimSession::onStarted()
{
    if (m_work != Work::File)
        return;
    m_ftp.pause(true);
    const milliseconds after = m_timings.transferData() + m_timings.transferEnd();
    m_wait.start(left(m_delay - after), [this] {
        m_dataMode = true;
        m_escape.begin();
        Q_EMIT connected();
        m_wait.start(m_timings.transferData(), [this] {
            m_flowing = true;
            m_ftp.pause(false);
            if (m_serverDone)
                endTransfer();
        });
    });
}

void SimSession::onData(const QByteArray &bytes)
{
    if (m_work == Work::Delta)
        return m_reader.feed(bytes);
    if (m_work != Work::File)
        return;
    if (m_firstBytes.size() < kFirstBytesCap)
        m_firstBytes += bytes.first(std::min(bytes.size(), kFirstBytesCap));
    QByteArray out = bytes;
    if (m_insertAt >= m_sent && m_insertAt <= m_sent + bytes.size()) {
        out.insert(m_insertAt - m_sent, m_insert);
        m_insertAt = -1;
    }
    m_sent += bytes.size();
    Q_EMIT data(out);
}

void SimSession::onFinished(const FtpOutcome &outcome)
{
    const Work work = m_work;
    if (!outcome.message.isEmpty())
        m_state.ftpMessage = outcome.message;
    if (work == Work::Open)
        m_state.ftpOpen = outcome.ok();
    if (work == Work::Open || work == Work::Close)
        m_state.ftpDownloads = 0;
    if (work == Work::Close || outcome.sessionLost)
        m_state.ftpOpen = false;

    if (work == Work::File && m_dataMode) {
        m_serverDone = true;
        if (m_flowing)
            endTransfer();
        return;
    }
    if (work == Work::File && m_wait.isActive()) { // CONNECT is still to come
        m_serverDone = true;
        return;
    }
    if (!outcome.ok())
        return reply(SimReply::failed(outcome.code));
    if (work == Work::Delta)
        takeDelta(outcome.incomplete);
    if (work == Work::Size)
        return reply(SimReply::ok({"#FTPFSIZE: " + QByteArray::number(outcome.size)}));
    if (work == Work::Message)
        return reply(SimReply::ok({"#FTPPWD: " + outcome.message}));
    reply(SimReply::ok());
}

/// A delta that is not whole does not pass the module's own check (D04).
void SimSession::takeDelta(bool incomplete)
{
    m_state.delta = m_reader.take();
    m_state.delta->corrupt |= incomplete;
}

void SimSession::endTransfer()
{
    if (m_name.toLower().endsWith(".csv"))
        m_state.listedTarget = firstCell(m_firstBytes);
    m_work = Work::None;
    m_wait.start(m_timings.transferEnd(), [this] {
        m_dataMode = false;
        m_escape.stop();
        if (m_muteEnd)
            Q_EMIT ended();
        else
            Q_EMIT transferred();
    });
}

void SimSession::abort()
{
    m_ftp.abort();
    m_wait.stop();
    m_escape.stop();
    m_work = Work::None;
    m_dataMode = false;
}

void SimSession::setDataInsert(qint64 offset, const QByteArray &bytes)
{
    m_insertAt = std::max<qint64>(0, offset);
    m_insert = bytes;
}

} // namespace fota
