#include "core/sim/curlftp.h"

#include <QUrl>

namespace fota {

namespace {

constexpr qsizetype kMessageCap = 256; ///< the server's words are not trusted (F08)

constexpr int kNoName = 558;
constexpr int kDisconnected = 561;
constexpr int kNoConnection = 562;
constexpr int kOpenTimeout = 642;
constexpr int kTimeout = 643;

} // namespace

CurlFtp::CurlFtp(QObject *parent) : SimFtp(parent), m_easy(curl_easy_init())
{
    connect(&m_loop, &CurlLoop::finished, this, &CurlFtp::onFinished);
}

CurlFtp::~CurlFtp()
{
    CurlFtp::abort();
    curl_easy_cleanup(m_easy);
}

void CurlFtp::clearCommands()
{
    curl_slist_free_all(m_commands);
    m_commands = nullptr;
}

QByteArray CurlFtp::urlOf(const QByteArray &path) const
{
    const bool isV6 = m_login.host.contains(':') && !m_login.host.startsWith('[');
    const QByteArray host = isV6 ? '[' + m_login.host + ']' : m_login.host;
    QByteArray encoded = QUrl::toPercentEncoding(QString::fromUtf8(path), "/");
    if (encoded.startsWith('/'))
        encoded.replace(0, 1, "%2F"); // absolute, whatever folder the login leads to
    return "ftp://" + host + ':' + QByteArray::number(m_login.port) + '/' + encoded;
}

QByteArray CurlFtp::pathOf(const QByteArray &name) const
{
    if (name.startsWith('/') || m_folder.isEmpty())
        return name;
    return m_folder + '/' + name;
}

void CurlFtp::begin(Work work, const QByteArray &path, const char *command)
{
    if (m_running) // the rest of a transfer that nobody waits for
        m_loop.remove(m_easy);
    m_work = work;
    m_message.clear();
    m_started = false;
    m_paused = false;
    m_held = false;
    clearCommands();

    curl_easy_reset(m_easy);
    const auto set = [this](CURLoption option, auto value) {
        curl_easy_setopt(m_easy, option, value);
    };
    set(CURLOPT_URL, urlOf(path).constData());
    set(CURLOPT_PROTOCOLS_STR, "ftp");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "ftp");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_USERNAME, m_login.user.constData());
    set(CURLOPT_PASSWORD, m_login.password.constData());
    set(CURLOPT_FTP_FILEMETHOD, long(CURLFTPMETHOD_SINGLECWD));
    set(CURLOPT_FTP_USE_EPSV, 0L);
    set(CURLOPT_FTP_USE_EPRT, 0L);
    if (!m_login.passive)
        set(CURLOPT_FTPPORT, "-");
    set(CURLOPT_TRANSFERTEXT, m_ascii ? 1L : 0L);
    const long timeoutMs = long(std::max<qint64>(1'000, m_timeout.count()));
    const long timeoutSeconds = (timeoutMs + 999) / 1'000;
    set(CURLOPT_CONNECTTIMEOUT_MS, timeoutMs);
    set(CURLOPT_ACCEPTTIMEOUT_MS, timeoutMs);
    set(CURLOPT_FTP_RESPONSE_TIMEOUT, timeoutSeconds);
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, timeoutSeconds);
    set(CURLOPT_NOBODY, work == Work::Get ? 0L : 1L);
    set(CURLOPT_HEADERFUNCTION, &CurlFtp::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &CurlFtp::onBody);
    set(CURLOPT_WRITEDATA, this);
    if (command) {
        m_commands = curl_slist_append(nullptr, command);
        set(CURLOPT_PREQUOTE, m_commands);
    }
    const int controlPort = m_login.port;
    m_loop.prepare(m_easy, [work, controlPort](int port) {
        return work == Work::Open || port != controlPort; // later: data connections only
    });
    m_running = true;
    m_loop.add(m_easy);
}

void CurlFtp::open(const FtpLogin &login)
{
    if (m_running)
        abort();
    m_loop.dropConnections();
    m_login = login;
    m_folder.clear();
    begin(Work::Open, {});
}

void CurlFtp::changeFolder(const QByteArray &folder)
{
    m_wantedFolder = pathOf(folder);
    while (m_wantedFolder.size() > 1 && m_wantedFolder.endsWith('/'))
        m_wantedFolder.chop(1);
    begin(Work::Folder, m_wantedFolder + '/');
}

void CurlFtp::askFolder()
{
    begin(Work::AskFolder, m_folder.isEmpty() ? QByteArray() : m_folder + '/', "PWD");
}

void CurlFtp::askSize(const QByteArray &name)
{
    begin(Work::Size, pathOf(name));
}

void CurlFtp::get(const QByteArray &name)
{
    begin(Work::Get, pathOf(name));
}

void CurlFtp::close()
{
    begin(Work::Close, {}, "QUIT");
}

void CurlFtp::abort()
{
    if (m_running)
        m_loop.remove(m_easy);
    m_running = false;
    m_work = Work::None;
    clearCommands();
}

void CurlFtp::pause(bool on)
{
    m_paused = on;
    if (on || !m_held)
        return;
    m_held = false;
    // Later: libcurl hands the bytes over from inside the call.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_running && !m_paused)
                m_loop.unpause(m_easy);
        },
        Qt::QueuedConnection);
}

size_t CurlFtp::onHeader(char *bytes, size_t size, size_t count, void *self)
{
    auto *ftp = static_cast<CurlFtp *>(self);
    const QByteArray line = QByteArray(bytes, qsizetype(size * count)).trimmed();
    // The last line of a reply has its number and a blank; others are its continuation.
    if (line.size() >= 4 && line.at(3) == ' ') {
        QByteArray kept = line.first(std::min(line.size(), kMessageCap));
        for (char &c : kept) {
            if (c < 0x20 || c == 0x7f)
                c = '?';
        }
        ftp->m_message = kept;
        const bool sends = line.startsWith("150 ") || line.startsWith("125 ");
        if (ftp->m_work == Work::Get && sends && !ftp->m_started) {
            ftp->m_started = true;
            Q_EMIT ftp->started();
        }
    }
    return size * count;
}

size_t CurlFtp::onBody(char *bytes, size_t size, size_t count, void *self)
{
    auto *ftp = static_cast<CurlFtp *>(self);
    if (ftp->m_work != Work::Get)
        return size * count;
    if (ftp->m_paused) {
        ftp->m_held = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    Q_EMIT ftp->data(QByteArray(bytes, qsizetype(size * count)));
    return size * count;
}

FtpOutcome CurlFtp::outcomeOf(CURLcode result) const
{
    FtpOutcome outcome{FtpOutcome::kPlainError, m_message, -1, false};
    switch (result) {
    case CURLE_OK:
        outcome.code = FtpOutcome::kOk;
        break;
    case CURLE_COULDNT_RESOLVE_HOST:
        outcome.code = kNoName;
        break;
    case CURLE_COULDNT_CONNECT:
        outcome.code = kNoConnection;
        break;
    case CURLE_OPERATION_TIMEDOUT:
        outcome.code = m_work == Work::Open && m_message.isEmpty() ? kOpenTimeout : kTimeout;
        break;
    case CURLE_FTP_ACCEPT_TIMEOUT:
    case CURLE_FTP_ACCEPT_FAILED:
        outcome.code = kOpenTimeout;
        break;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        outcome.code = kDisconnected;
        break;
    default: // refused in words, which #FTPMSG tells
        break;
    }
    if (m_message.startsWith("421"))
        outcome.code = FtpOutcome::kPlainError;
    // libcurl found the connection dead and would have logged in anew.
    const bool refusedAnew =
        result == CURLE_COULDNT_CONNECT && m_work != Work::Open && m_message.isEmpty();
    if (refusedAnew)
        outcome.code = kDisconnected;
    outcome.sessionLost = refusedAnew || m_message.startsWith("421") || result == CURLE_SEND_ERROR
                          || result == CURLE_RECV_ERROR;
    return outcome;
}

void CurlFtp::onFinished(CURL *easy, CURLcode result)
{
    if (!m_running || easy != m_easy)
        return;
    curl_off_t size = -1;
    curl_easy_getinfo(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &size);
    const Work work = m_work;
    FtpOutcome outcome = outcomeOf(result);
    m_loop.remove(m_easy);
    m_running = false;
    m_work = Work::None;
    clearCommands();

    if (work == Work::Folder && outcome.ok())
        m_folder = m_wantedFolder;
    if (work == Work::Size && outcome.ok()) {
        outcome.size = size;
        if (size < 0)
            outcome.code = FtpOutcome::kPlainError;
    }
    if (work == Work::Close) { // gone, whatever the server said to it
        outcome.code = FtpOutcome::kOk;
        m_loop.dropConnections();
    }
    if (work == Work::Get && outcome.ok() && !m_started)
        Q_EMIT started();
    Q_EMIT finished(outcome);
}

} // namespace fota
