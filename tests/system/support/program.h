#pragma once

#include <QJsonObject>
#include <QProcess>

namespace fota {

class Pty;

/// One process of fotabench-cli. What it prints is read as it comes. Killed with the object.
class Program : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 90'000; ///< a loaded machine; never reached otherwise

    explicit Program(const QProcessEnvironment &environment, QObject *parent = nullptr);
    ~Program() override;

    static QString path(); ///< of fotabench-cli

    // Before start():
    void setUmask(unsigned mask) { m_umask = int(mask); }
    /// Standard input and error are this terminal, and its keys reach the process; standard output
    /// stays a pipe.
    void setTerminal(const Pty &terminal) { m_terminal = &terminal; }
    /// Started as nobody if the test runs as root, else as the test's user. \a program: a copy that
    /// everybody may run.
    void setOrdinaryUser(const QString &program) { m_ordinary = program; }

    bool start(const QStringList &arguments);
    bool waitEnded(int limitMs = kPatienceMs);
    bool run(const QStringList &arguments) { return start(arguments) && waitEnded(); }
    /// Until an object has come that has all the values of \a like.
    bool waitFor(const QJsonObject &like);
    void sendSignal(int number) const;

    qint64 pid() const { return m_pid; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const; ///< -1 while it runs, or ended by a signal
    const QByteArray &out() const { return m_out; }
    const QByteArray &err() const { return m_err; }
    const QList<QJsonObject> &objects() const { return m_objects; }
    QList<QJsonObject> objects(const QString &event) const;
    QJsonObject last(const QString &event) const;
    /// Lines of standard output that are no JSON object.
    const QByteArrayList &otherLines() const { return m_otherLines; }
    /// On standard error, on a line of its own: "What happened. What state the module is in. What
    /// to do next. (F04)"
    bool saysInFourParts(const QString &fault) const;
    QString told() const; ///< exit code, last object and standard error, for a failed test

    static bool has(const QJsonObject &object, const QJsonObject &like);

Q_SIGNALS:
    void printed(const QJsonObject &object);

private:
    void readOutput();

    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
    QByteArray m_line;
    QList<QJsonObject> m_objects;
    QByteArrayList m_otherLines;
    QString m_ordinary;
    const Pty *m_terminal = nullptr;
    qint64 m_pid = 0;
    int m_umask = -1;
};

} // namespace fota
