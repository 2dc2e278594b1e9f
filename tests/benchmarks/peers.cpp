#include "tests/benchmarks/peers.h"

#include "core/base/systemclock.h"
#include "core/engine/connection.h"
#include "core/transport/serialtransport.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace fota {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void printCpu(int64_t sinceUs, int count)
{
    std::printf("cpu %.3f\n", double(measure::cpuUs() - sinceUs) / count);
    std::fflush(stdout);
}

bool askRaw(int port)
{
    constexpr std::string_view command = "AT+CSQ\r";
    if (::write(port, command.data(), command.size()) != ssize_t(command.size()))
        return false;
    std::array<char, 512> reply{};
    size_t size = 0;
    while (!std::string_view(reply.data(), size).ends_with("OK\r\n")) {
        pollfd wait{port, POLLIN, 0};
        ::poll(&wait, 1, 5000);
        const ssize_t got = ::read(port, reply.data() + size, reply.size() - size);
        if (got <= 0)
            return false;
        size += size_t(got);
    }
    return true;
}

/// Lives in the worker thread, as the engine does.
class Driver : public QObject
{
    Q_OBJECT

public:
    Driver(const QString &kind, const QString &port, const QString &folder, int count, int warmup)
        : m_count(count), m_warmup(warmup)
    {
        Engine::Parts parts;
        parts.clock = &m_clock;
        parts.dataDir = folder;
        parts.makeTransport = [](const QString &name, Error *) {
            return std::make_unique<SerialTransport>(name);
        };
        m_connection = std::make_unique<Connection>(parts);
        connect(m_connection.get(), &Connection::logged, this, &Driver::logged);
        if (kind == "channel"_L1) {
            m_bare = std::make_unique<AtChannel>(m_clock);
            m_bare->setTransport(std::make_unique<SerialTransport>(port));
        }
        m_channel = m_bare ? m_bare.get() : &m_connection->channel;
        m_channel->setGap(0ms);
        connect(m_channel, &AtChannel::opened, this, &Driver::ask);
        if (m_bare)
            m_bare->open();
        else
            m_connection->open(port, 5s);
    }

Q_SIGNALS:
    void logged(const QList<fota::LogEntry> &entries);
    void done(bool ok, qint64 cpuSinceUs);

private:
    void ask()
    {
        if (m_asked == m_warmup)
            m_cpuSinceUs = measure::cpuUs();
        if (m_asked++ == m_warmup + m_count) {
            Q_EMIT done(true, m_cpuSinceUs);
            return;
        }
        m_channel->send(m_command, [this](const Result<AtReply> &reply) {
            if (reply && reply->final.isOk() && reply->lines.size() == 1)
                return ask();
            Q_EMIT done(false, 0);
        });
    }

    SystemClock m_clock;
    const Command m_command = *makeCommand(CommandId::SignalQuality, 5s);
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<AtChannel> m_bare;
    AtChannel *m_channel = nullptr;
    int m_count;
    int m_warmup;
    int m_asked = 0;
    int64_t m_cpuSinceUs = 0;
};

/// The window's thread computes for half a second, listens for 50 ms, and so on.
void stallAgainAndAgain(QTimer &timer)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [] {
        const int64_t until = measure::nowUs() + 500'000;
        while (measure::nowUs() < until) {}
    });
    timer.start(50);
}

} // namespace

int rawPeer(const std::string &name, int count, int warmup)
{
    const int port = ::open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    int64_t since = 0;
    for (int i = 0; i < warmup + count; ++i) {
        if (i == warmup)
            since = measure::cpuUs();
        if (!askRaw(port))
            return 1;
    }
    printCpu(since, count);
    return 0;
}

int ourPeer(const std::string &kindName, const std::string &port, int count, int warmup)
{
    int argc = 1;
    std::string name = "peer";
    std::array<char *, 2> argv{name.data(), nullptr};
    if (kindName == "noglib")
        qputenv("QT_NO_GLIB", "1");
    if (kindName == "zone")
        qputenv("TZ", ":/etc/localtime");
    const QCoreApplication application(argc, argv.data());
    const QString kind = QString::fromStdString(kindName);
    QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.path().toLocal8Bit());

    QObject window;
    QTimer stall;
    if (kind == "stalled"_L1)
        stallAgainAndAgain(stall);
    QThread worker;
    worker.start();
    auto *starter = new QObject;
    starter->moveToThread(&worker);
    qsizetype lines = 0;
    int code = 1;
    QMetaObject::invokeMethod(starter, [&] {
        auto *driver = new Driver(kind, QString::fromStdString(port), folder.filePath(u"data"_s),
                                  count, warmup);
        QObject::connect(&worker, &QThread::finished, driver, &QObject::deleteLater);
        QObject::connect(driver, &Driver::logged, &window,
                         [&lines](const QList<LogEntry> &entries) { lines += entries.size(); });
        // Directly, in the worker thread: the CPU time is taken before the window hears of it.
        QObject::connect(driver, &Driver::done, driver, [&code, count](bool ok, qint64 since) {
            if (ok)
                printCpu(since, count);
            code = ok ? 0 : 1;
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::quit(); });
        });
    });
    QCoreApplication::exec();
    starter->deleteLater();
    worker.quit();
    worker.wait();
    return code;
}

} // namespace fota

#include "peers.moc"
