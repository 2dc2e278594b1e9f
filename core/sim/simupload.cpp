#include "core/sim/simcommands.h"
#include "core/sim/simsession.h"

namespace fota {

// A delta that the host writes in data mode (AT#OTAUPW), in both forms, and the ways out of it.

namespace {

constexpr int kNotSupported = 4;
constexpr int kMemoryFull = 20;
constexpr int kWrongParameters = 50;

} // namespace

void SimSession::startUpload(const QByteArray &text, milliseconds delay)
{
    if (text == "AT#OTAUPW=?") {
        const QByteArray sizes = "#OTAUPW: (1-" + QByteArray::number(m_upload.bufferBytes) + ')';
        if (m_upload.sized)
            return reply(SimReply::ok({sizes}));
        return reply(m_upload.escape ? SimReply::ok() : SimReply::failed(kNotSupported));
    }
    const bool withSize = text.startsWith("AT#OTAUPW=");
    if ((!withSize && text != "AT#OTAUPW") || (withSize ? !m_upload.sized : !m_upload.escape))
        return reply(SimReply::failed(kNotSupported));
    bool isNumber = true;
    const qint64 size = withSize ? commandArguments(text).value(0).toLongLong(&isNumber) : -1;
    if (!isNumber || size == 0 || size < -1)
        return reply(SimReply::failed(kWrongParameters));
    if (size > m_upload.bufferBytes)
        return reply(SimReply::failed(kMemoryFull));
    m_uploadSize = size;
    m_work = Work::Upload;
    m_state.delta.reset(); // one buffer: what lay there is overwritten
    m_state.listedTarget.clear();
    m_reader.begin({}, false);
    m_wait.start(delay, [this] {
        beginDataMode();
        Q_EMIT connected();
    });
}

void SimSession::beginDataMode()
{
    m_dataMode = true;
    m_escape.begin();
    const auto giveUp = [this] { breakUpload(SimReply::failed(SimReply::kPlainError)); };
    if (m_work == Work::Upload && m_uploadSize >= 0)
        m_wait.start(m_timings.scaled(m_upload.patience), giveUp);
}

void SimSession::takeData(const QByteArray &bytes)
{
    if (m_work != Work::Upload || m_uploadSize < 0) {
        const QByteArray file = m_escape.feed(bytes);
        if (m_work == Work::Upload)
            m_reader.feed(file);
        return;
    }
    beginDataMode(); // its patience begins anew with each byte
    m_reader.feed(bytes.first(std::min<qint64>(bytes.size(), m_uploadSize - m_reader.size())));
    if (m_reader.size() < m_uploadSize)
        return;
    keepUpload();
    m_dataMode = false;
    m_escape.stop();
    m_begin = m_clock.elapsed();
    m_delay = m_timings.transferEnd();
    reply(SimReply::ok());
}

void SimSession::keepUpload()
{
    if (m_reader.size() > m_upload.bufferBytes)
        m_reader.spoil();
    m_state.delta = m_reader.take();
    Q_EMIT received(m_state.delta->size, m_state.delta->sha256);
}

void SimSession::breakUpload(const SimReply &broken)
{
    m_work = Work::None;
    m_dataMode = false;
    m_escape.stop();
    m_wait.stop();
    Q_EMIT replied(broken);
}

void SimSession::escape()
{
    if (!m_dataMode)
        return;
    if (m_work == Work::Upload)
        keepUpload();
    leaveDataMode();
}

void SimSession::leaveDataMode()
{
    if (!m_dataMode)
        return;
    if (m_work == Work::File)
        m_ftp.abort();
    m_work = Work::None;
    m_dataMode = false;
    m_wait.stop();
    m_escape.stop();
    Q_EMIT transferred();
}

} // namespace fota
