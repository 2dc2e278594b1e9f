#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace fota {

struct Scenario;

/// Where and as whom the module logs in; the parameters of AT#FTPOPEN.
struct FtpLogin
{
    QByteArray host;
    int port = 21;
    QByteArray user;
    QByteArray password;
    bool passive = true;
};

/// How an FTP operation ended, in the module's terms.
struct FtpOutcome
{
    static constexpr int kOk = 0;
    static constexpr int kPlainError = -1; ///< ERROR whatever +CMEE says; #FTPMSG has the reason

    int code = kOk;           ///< kOk, kPlainError, or the +CME number
    QByteArray message;       ///< the server's last reply, for #FTPMSG; capped
    qint64 size = -1;         ///< of askSize()
    bool sessionLost = false; ///< there is no control connection any more
    bool incomplete = false;  ///< the file was cut, though it is told as whole

    bool ok() const { return code == kOk; }
};

/// The module's FTP client: one operation at a time, each ended by one finished() that is never
/// emitted from inside the call. Lives in the module's thread and blocks nothing.
class SimFtp : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(const FtpLogin &login) = 0;
    virtual void changeFolder(const QByteArray &folder) = 0;
    virtual void askFolder() = 0; ///< outcome's message is the 257 reply
    virtual void askSize(const QByteArray &name) = 0;
    virtual void get(const QByteArray &name) = 0; ///< started(), data()..., finished()
    virtual void close() = 0;
    virtual void abort() = 0;        ///< ends the running operation without finished()
    virtual void pause(bool on) = 0; ///< holds data() of a get back

    void setAscii(bool on) { m_ascii = on; }
    void setTimeout(milliseconds timeout) { m_timeout = timeout; } ///< #FTPTO

Q_SIGNALS:
    void started(); ///< the server has the file and sends it
    void data(const QByteArray &bytes);
    void finished(const fota::FtpOutcome &outcome);

protected:
    bool m_ascii = false;
    milliseconds m_timeout{10'000};
};

/// The folder that the scenario names (or \a root, when given) as a server, else the network.
std::unique_ptr<SimFtp> makeFtp(const Scenario &scenario, const QString &root = {});

} // namespace fota

Q_DECLARE_METATYPE(fota::FtpOutcome)
