#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

namespace fota {

/// A real FTP server (pyftpdlib) in a process of its own, on loopback and a free port, that serves
/// a folder and misbehaves on demand. The account of the module may only read. Ends with the
/// object, and with the test's process however that ends.
///
/// Faults are the functions below; `times`, `skip` and others of ftpserver.py may be added to what
/// they return: `auto f = FtpServer::missing("a.bin"); f["times"] = 1;`
class FtpServer : public QObject
{
    Q_OBJECT

public:
    using Fault = QJsonObject;
    struct Command
    {
        int connection = 0; ///< counted from 1
        QByteArray verb;    ///< upper case, e.g. "RETR"
        QByteArray argument;
    };

    explicit FtpServer(const QString &folder, QObject *parent = nullptr);
    ~FtpServer() override;

    // Before start():
    void setAccount(const QString &user, const QString &password); ///< default: demo, demo
    void setWriter(const QString &user, const QString &password); ///< may also write; default: none
    void setBanner(const QString &banner); ///< sent as it is; default: a 220 line

    /// Starts it and waits until it listens; also again after it died, then on the same port.
    bool start();
    void stop();
    bool isRunning() const { return m_port && m_process.state() == QProcess::Running; }
    quint16 port() const { return m_port; }
    QString address() const; ///< "127.0.0.1:40123"
    QString errorText() const { return m_errorText; }

    /// Replaces the faults; when it runs, waits until they are in force.
    bool setFaults(const QList<Fault> &faults);
    /// Waits until everything that happened before is in the log. False if it does not run.
    bool settle();

    const QList<Command> &log() const { return m_log; }
    QList<QJsonObject> events() const { return m_events; } ///< all that the server reported
    qsizetype count(QByteArrayView verb) const;            ///< of one command in the log
    int connections() const { return m_connections; }
    void clearLog();

    // The faults. An empty file name means any file, byte counts what has been sent.
    static Fault reply(const QString &verb, const QString &text, bool close = false);
    static Fault refuseLogin();                                      ///< 530, F04
    static Fault busy(const QString &verb = QStringLiteral("PASS")); ///< 421 and closes, F05
    static Fault missing(const QString &file);                       ///< 550, F06, F07
    static Fault stall(qint64 byte, const QString &file = {});       ///< F09, F10; -1: no end, F20
    /// F11, F12. \a text is what is said on the control connection, e.g. a false 226.
    static Fault cut(qint64 byte, const QString &file = {}, const QString &text = {});
    static Fault wrongSize(qint64 add, const QString &file = {});        ///< F13
    static Fault sizeUnsupported();                                      ///< F25
    static Fault drip(int bytes, int everyMs, const QString &file = {}); ///< F19
    static Fault mute(const QString &verb); ///< F03; "connect": does not even greet
    enum class When { Before, After };
    static Fault dropConnection(const QString &verb, When when = When::Before); ///< F14
    static Fault die(const QString &verb, When when = When::Before);            ///< F14

Q_SIGNALS:
    void commandReceived(const QByteArray &verb, const QByteArray &argument);
    void ended();

private:
    void readEvents();
    void take(const QJsonObject &event);
    bool send(const QJsonObject &order);

    QProcess m_process;
    QJsonObject m_setup;
    QByteArray m_buffer;
    QList<Command> m_log;
    QList<QJsonObject> m_events;
    QString m_errorText;
    quint16 m_port = 0;
    int m_connections = 0;
    int m_syncSent = 0;
    int m_syncSeen = 0;
};

} // namespace fota
