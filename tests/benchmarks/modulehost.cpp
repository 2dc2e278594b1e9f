#include "tests/benchmarks/modulehost.h"

#include "tests/benchmarks/measure.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

Scenario scenarioOf(const QByteArray &json)
{
    const Result<Scenario> parsed = parseScenario(json, u"benchmark"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace

ModuleHost::ModuleHost(const QByteArray &json, const QString &root, const QString &link)
{
    const Scenario scenario = scenarioOf(json);
    m_timings = SimTimings(scenario.speed, scenario.timings);
    m_module = std::make_unique<SimModule>(scenario, m_clock, makeFtp(scenario, root));
    m_port = std::make_unique<SimPort>(*m_module);
    m_firmware = m_module->state().firmware;
    connect(m_module.get(), &SimModule::output, this, [this] { m_outputUs = measure::nowUs(); });
    connect(m_module.get(), &SimModule::vanished, this,
            [this] { Q_EMIT portGone(measure::nowUs()); });
    connect(m_port.get(), &SimPort::ready, this, [this] { Q_EMIT portBack(measure::nowUs()); });
    if (const Result<QString> port = m_port->listenPty(link); !port)
        qFatal("%s", qPrintable(port.error().detail));
    // The module tells nobody of a command. Its bytes come by a socket notifier; what has changed
    // is seen once that was served.
    qApp->installEventFilter(this);
    auto *loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &ModuleHost::look);
    connect(loop, &QAbstractEventDispatcher::awake, this, &ModuleHost::look);
}

bool ModuleHost::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::SockAct)
        m_readableUs = measure::nowUs();
    return false;
}

void ModuleHost::look()
{
    const QList<QByteArray> commands = m_module->commandsReceived();
    for (qsizetype i = m_exchanges.size(); i < commands.size(); ++i) {
        m_exchanges.append({commands[i], m_readableUs, 0, m_timings.delayOf(commands[i])});
        Q_EMIT commandArrived(commands[i]);
    }
    if (!m_exchanges.isEmpty())
        m_exchanges.last().repliedUs = m_outputUs;
    if (m_module->state().firmware != m_firmware) {
        m_firmware = m_module->state().firmware;
        Q_EMIT updated(measure::nowUs());
    }
}

void ModuleHost::fillServer(const QString &root)
{
    putFile(root + u"/firmwarecheck.csv"_s,
            "30.00.001-B026_FOTA,30.00.001-B026_FOTA.bin,2017-01-31,,USERNAME,PASSWORD");
    putFile(root + u"/30.00.001-B026_FOTA.bin"_s,
            "FOTABENCH-DELTA 1 model=ME910C1-NA base=30.00.001-B026 target=30.00.001-B026_FOTA\n"
                + QByteArray(4000, 'd'));
}

} // namespace fota
