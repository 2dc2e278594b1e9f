#pragma once

#include "core/sim/curlloop.h"
#include "core/sim/simftp.h"

namespace fota {

/// The module's FTP client over libcurl, to the server that AT#FTPOPEN names. Opening really logs
/// in; the connection is kept, and when the server closes it the session is lost: no silent second
/// login. FTP only, no proxy from the environment. Blocks nothing.
class CurlFtp : public SimFtp
{
    Q_OBJECT

public:
    explicit CurlFtp(QObject *parent = nullptr);
    ~CurlFtp() override;

    void open(const FtpLogin &login) override;
    void changeFolder(const QByteArray &folder) override;
    void askFolder() override;
    void askSize(const QByteArray &name) override;
    void get(const QByteArray &name) override;
    void close() override;
    void abort() override;
    void pause(bool on) override;

private:
    enum class Work { None, Open, Folder, AskFolder, Size, Get, Close };

    static size_t onHeader(char *bytes, size_t size, size_t count, void *self);
    static size_t onBody(char *bytes, size_t size, size_t count, void *self);

    void begin(Work work, const QByteArray &path, const char *command = nullptr);
    QByteArray urlOf(const QByteArray &path) const;
    QByteArray pathOf(const QByteArray &name) const;
    void onFinished(CURL *easy, CURLcode result);
    FtpOutcome outcomeOf(CURLcode result) const;
    void clearCommands();

    CurlLoop m_loop;
    CURL *m_easy = nullptr;
    curl_slist *m_commands = nullptr;
    FtpLogin m_login;
    QByteArray m_folder;       ///< absolute, without a trailing slash
    QByteArray m_wantedFolder; ///< taken over when the server agrees
    QByteArray m_message;      ///< the last reply line
    Work m_work = Work::None;
    bool m_running = false; ///< m_easy is in the loop
    bool m_paused = false;
    bool m_held = false; ///< libcurl holds bytes back for us
    bool m_started = false;
};

} // namespace fota
