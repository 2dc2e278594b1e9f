#include "tests/system/support/display.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000; ///< a loaded machine; never reached otherwise

QRect rectOf(const QJsonArray &box)
{
    return {box[0].toInt(), box[1].toInt(), box[2].toInt(), box[3].toInt()};
}

} // namespace

Display::Display(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent), m_environment(environment)
{
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.remove(u"QT_SCALE_FACTOR"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"GTK_A11Y"_s, u"none"_s);
}

Display::~Display()
{
    // The last one started is the first to go: nobody is left without a display.
    while (!m_processes.empty()) {
        QProcess &process = *m_processes.back();
        process.disconnect();
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished();
        }
        m_processes.pop_back();
    }
}

QProcess *Display::launch(const QString &program, const QStringList &arguments)
{
    QProcess *process = m_processes.emplace_back(std::make_unique<QProcess>()).get();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(program, arguments);
    if (!process->waitForStarted(kPatienceMs))
        m_errorText = u"%1: %2"_s.arg(program, process->errorString());
    return process;
}

void Display::tell(const QString &application, const QProcess &program)
{
    if (program.state() == QProcess::NotRunning)
        qWarning("the program has ended: %s, %d",
                 program.exitStatus() == QProcess::CrashExit ? "by a signal" : "by itself",
                 program.exitCode());
    for (const Item &one : items(application)) {
        if (one.isShown() && !one.name.isEmpty())
            qWarning("%s \"%s\" \"%s\"", qPrintable(one.role), qPrintable(one.name),
                     qPrintable(one.description));
    }
}

void Display::vanish()
{
    m_processes.front()->kill(); // the server was the first
    m_processes.front()->waitForFinished();
}

QByteArray Display::firstLine(QProcess *process)
{
    const auto has = [process] {
        return process->canReadLine() || process->state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(has, kPatienceMs) || !process->canReadLine()) {
        if (m_errorText.isEmpty())
            m_errorText = u"%1 says nothing"_s.arg(process->program());
        return {};
    }
    return process->readLine().trimmed();
}

bool Display::start()
{
    QProcess *server = launch(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                          u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    const QByteArray number = firstLine(server);
    if (number.isEmpty())
        return false;
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number));
    QProcess *bus =
        launch(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    const QByteArray address = firstLine(bus);
    if (address.isEmpty())
        return false;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(address));
    launch(u"openbox"_s, {});
    // Debian's own Python: another one in the path would not have its modules.
    m_reader = launch(u"/usr/bin/python3"_s, {QStringLiteral(FOTA_DISPLAY_SCRIPT)});
    items({}); // answers once the accessibility bus is there
    return m_errorText.isEmpty();
}

QList<Display::Item> Display::items(const QString &application)
{
    return asked(application);
}

QList<Display::Item> Display::asked(const QString &order)
{
    m_reader->write(order.toUtf8() + '\n');
    const QJsonArray answer = QJsonDocument::fromJson(firstLine(m_reader)).array();
    QList<Item> found;
    for (const QJsonValue &value : answer) {
        const QJsonObject entry = value.toObject();
        found << Item{
            entry["name"_L1].toString(),        entry["role"_L1].toString(),
            entry["description"_L1].toString(), entry["states"_L1].toVariant().toStringList(),
            rectOf(entry["box"_L1].toArray()),  entry["value"_L1].toDouble(-1)};
    }
    return found;
}

Display::Item Display::item(const QString &application, const QString &name)
{
    Item found;
    for (const Item &one : asked(application + u"\tfind\t"_s + name)) {
        const bool isLabel = one.role == u"label";
        if (one.isShown() && !isLabel)
            return one;
        if (!found.isThere() || (one.isShown() && !found.isShown()))
            found = one;
    }
    return found;
}

bool Display::act(const QString &application, const QString &name)
{
    m_reader->write(application.toUtf8() + "\tpress\t" + name.toUtf8() + '\n');
    return QJsonDocument::fromJson(firstLine(m_reader)).array().contains(true);
}

void Display::xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(u"xdotool"_s, arguments);
    const bool ended =
        QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, kPatienceMs);
    if (!ended || tool.exitCode() != 0 || tool.error() == QProcess::FailedToStart)
        qFatal("xdotool %s: %s", qPrintable(arguments.join(u' ')), qPrintable(tool.errorString()));
}

bool Display::pressByKeys(const QString &application, const QString &name)
{
    constexpr int kMost = 150; // twice round the window, and more
    for (int i = 0; i < kMost; ++i) {
        if (item(application, name).hasFocus()) {
            press({QStringLiteral("space")});
            return true;
        }
        press({QStringLiteral("Tab")});
        QTest::qWait(100); // it is another way by which the focus is told
    }
    return false;
}

void Display::press(const QStringList &keys)
{
    xdotool(QStringList{u"key"_s, u"--clearmodifiers"_s} + keys);
}

void Display::type(const QString &text)
{
    xdotool({u"type"_s, u"--"_s, text});
}

void Display::click(const QRect &box)
{
    const QPoint at = box.center();
    xdotool({u"mousemove"_s, u"--sync"_s, QString::number(at.x()), QString::number(at.y()),
             u"click"_s, u"1"_s});
}

} // namespace fota
