#include "tests/system/support/program.h"

#include "tests/system/support/pty.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fota {

using namespace Qt::StringLiterals;

Program::Program(const QProcessEnvironment &environment, QObject *parent) : QObject(parent)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Program::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_err += m_process.readAllStandardError(); });
}

Program::~Program()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString Program::path()
{
    return QStringLiteral(FOTA_CLI);
}

bool Program::start(const QStringList &arguments)
{
    const QByteArray terminal = m_terminal ? m_terminal->name().toLocal8Bit() : QByteArray();
    m_process.setChildProcessModifier([terminal, mask = m_umask] {
        if (mask >= 0)
            ::umask(mode_t(mask));
        if (terminal.isEmpty())
            return;
        ::setsid();
        const int slave = ::open(terminal.constData(), O_RDWR);
        ::ioctl(slave, TIOCSCTTY, 0);
        ::dup2(slave, STDIN_FILENO);
        ::dup2(slave, STDERR_FILENO);
        ::close(slave);
    });
    QString program = m_ordinary.isEmpty() ? path() : m_ordinary;
    QStringList all = arguments;
    if (!m_ordinary.isEmpty() && ::geteuid() == 0) {
        all = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"--"_s,
                          program}
              + all;
        program = u"setpriv"_s;
    }
    m_process.start(program, all);
    const bool started = m_process.waitForStarted();
    m_pid = m_process.processId();
    return started;
}

bool Program::waitEnded(int limitMs)
{
    if (!QTest::qWaitFor([this] { return !isRunning(); }, limitMs))
        return false;
    readOutput();
    m_err += m_process.readAllStandardError();
    return true;
}

bool Program::waitFor(const QJsonObject &like)
{
    const auto came = [&] {
        return std::ranges::any_of(m_objects, [&](const QJsonObject &o) { return has(o, like); });
    };
    return QTest::qWaitFor([&] { return came() || !isRunning(); }, kPatienceMs) && came();
}

void Program::sendSignal(int number) const
{
    if (isRunning() && m_pid > 0)
        ::kill(pid_t(m_pid), number);
}

int Program::exitCode() const
{
    const bool itself = !isRunning() && m_process.exitStatus() == QProcess::NormalExit;
    return itself ? m_process.exitCode() : -1;
}

QList<QJsonObject> Program::objects(const QString &event) const
{
    QList<QJsonObject> some;
    for (const QJsonObject &object : m_objects) {
        if (object["event"_L1].toString() == event)
            some += object;
    }
    return some;
}

QJsonObject Program::last(const QString &event) const
{
    const QList<QJsonObject> some = objects(event);
    return some.isEmpty() ? QJsonObject() : some.last();
}

bool Program::saysInFourParts(const QString &fault) const
{
    static const QRegularExpression parts(u"^\\S.*[.!] \\S.*[.!] \\S.*[.!] \\(([A-Z]\\d\\d)\\)$"_s);
    for (const QByteArray &line : m_err.split('\n')) {
        const auto match = parts.match(QString::fromUtf8(line));
        if (match.hasMatch() && match.captured(1) == fault)
            return true;
    }
    return false;
}

QString Program::told() const
{
    const QByteArray object = m_objects.isEmpty()
                                  ? m_out.right(500)
                                  : QJsonDocument(m_objects.last()).toJson(QJsonDocument::Compact);
    return u"exit %1, last: %2, errors: %3"_s.arg(exitCode())
        .arg(QString::fromUtf8(object), QString::fromUtf8(m_err.right(1000)));
}

bool Program::has(const QJsonObject &object, const QJsonObject &like)
{
    for (auto it = like.begin(); it != like.end(); ++it) {
        if (object.value(it.key()) != it.value())
            return false;
    }
    return true;
}

void Program::readOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    m_out += bytes;
    m_line += bytes;
    for (qsizetype end; (end = m_line.indexOf('\n')) >= 0;) {
        const QByteArray line = m_line.first(end);
        m_line.remove(0, end + 1);
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
        if (fault.error != QJsonParseError::NoError || !document.isObject()) {
            m_otherLines += line;
            continue;
        }
        m_objects += document.object();
        Q_EMIT printed(m_objects.last());
    }
}

} // namespace fota
