#include "tests/system/support/bench.h"

#include "core/log/transcript.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

struct Exchange
{
    QByteArray command;
    bool refused = false; ///< answered, and not with OK
};

const QList<QByteArray> kLineCommands{"AT", "ATE0", "ATV1", "ATQ0V1", "AT+CMEE=1"};

bool holdsPassword(const QByteArray &text)
{
    for (const QByteArray &password :
         {QByteArray(Bench::kPassword), QByteArray(Bench::kNextPassword)}) {
        const QByteArray coded = password.toBase64(QByteArray::OmitTrailingEquals);
        if (text.contains(password) || text.contains(coded) || text.contains(password.toHex()))
            return true;
    }
    return false;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The commands of a transcript, without the prep of the line.
QList<Exchange> exchangesOf(const QByteArray &transcript)
{
    QList<Exchange> exchanges;
    for (const QByteArray &line : transcript.split('\n')) {
        const auto entry = readTranscriptLine(line);
        const QByteArray text = entry ? entry->text : QByteArray();
        if (text.startsWith("AT") && !kLineCommands.contains(text))
            exchanges += Exchange{text};
        else if (!exchanges.isEmpty() && (text == "ERROR" || text.startsWith("+CME ERROR")))
            exchanges.last().refused = true;
    }
    return exchanges;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

Bench::Bench() : server(dir.path() + u"/ftp"_s)
{
    for (const QString &folder : {u"ftp"_s, u"home"_s, u"runtime"_s, u"secret"_s})
        QDir(dir.path()).mkdir(folder);
    QFile::setPermissions(path(u"runtime"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(path(u"secret/password"_s), QByteArray(kPassword) + '\n');
    server.setAccount(QString::fromLatin1(kUser), QString::fromLatin1(kPassword));
    port = path(u"modem0"_s);
}

Bench::~Bench()
{
    if (module) { // so that it takes its link with it
        module->sendSignal(SIGTERM);
        module->waitEnded();
    }
    // Whatever the test was about: what holds at any time, a killed program's included.
    QStringList broken = leaks();
    for (const QString &one : violations()) {
        if (one.startsWith("INV-1 "_L1) || one.startsWith("INV-5 "_L1))
            broken += one;
    }
    if (!broken.isEmpty() && !QTest::currentTestFailed())
        QTest::qFail(qPrintable(broken.join(u'\n')), __FILE__, __LINE__);
}

void Bench::put(const QString &name, const QByteArray &bytes) const
{
    write(path(u"ftp/"_s + name), bytes);
}

void Bench::putSample() const
{
    put(u"firmwarecheck.csv"_s,
        QByteArray(kTarget) + ',' + kDelta + ",2017-01-31,,next-user," + kNextPassword + "\r\n");
    put(QString::fromLatin1(kDelta), delta());
}

QByteArray Bench::delta(const QByteArray &base)
{
    return "FOTABENCH-DELTA 1 model=ME910C1-NA base=" + base + " target=" + kTarget + '\n'
           + QByteArray(200'000, '\xd1');
}

bool Bench::begin(const QByteArray &scenario, double speed, bool tcp)
{
    putSample();
    return serve() && simulate(scenario, speed, tcp);
}

bool Bench::serve()
{
    const bool serves = server.start();
    errorText = server.errorText();
    return serves;
}

bool Bench::simulate(const QByteArray &scenario, double speed, bool tcp)
{
    const QString file = path(u"scenario.json"_s);
    write(file, "{\"module\": \"ME910C1-NA\""
                    + (scenario.isEmpty() ? QByteArray() : ", " + scenario) + '}');
    module = &program();
    const QStringList how = tcp ? QStringList{u"--tcp"_s, u"0"_s} : QStringList{u"--pty"_s, port};
    const bool ready = module->start(QStringList{u"simulate"_s, u"--scenario"_s, file, u"--speed"_s,
                                                 QString::number(speed)}
                                     + how)
                       && module->waitFor({{u"event"_s, u"ready"_s}});
    port = module->last(u"ready"_s)["port"_L1].toString();
    errorText = module->told();
    return ready;
}

Program &Bench::program()
{
    return program(environment());
}

Program &Bench::program(const QProcessEnvironment &environment)
{
    return *m_programs.emplace_back(std::make_unique<Program>(environment));
}

QProcessEnvironment Bench::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"HOME"_s, path(u"home"_s));
    all.insert(u"XDG_STATE_HOME"_s, path(u"home/state"_s));
    all.insert(u"XDG_CONFIG_HOME"_s, path(u"home/config"_s));
    all.insert(u"XDG_DATA_HOME"_s, path(u"home/data"_s));
    all.insert(u"XDG_CACHE_HOME"_s, path(u"home/cache"_s));
    all.insert(u"XDG_RUNTIME_DIR"_s, path(u"runtime"_s));
    all.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return all;
}

QStringList Bench::shortLimits()
{
    QStringList options;
    for (const char *limit : {"quiet=0.5", "probe=0.3", "stable=2", "restart=30", "backoff=0",
                              "signal=2", "registration=2"})
        options += {u"--limit"_s, QString::fromLatin1(limit)};
    return options;
}

QStringList Bench::options() const
{
    return QStringList{u"--json"_s,
                       u"--port"_s,
                       port,
                       u"--server"_s,
                       server.address(),
                       u"--user"_s,
                       QString::fromLatin1(kUser),
                       u"--password-file"_s,
                       path(u"secret/password"_s)}
           + shortLimits();
}

Program &Bench::update(const QStringList &more)
{
    Program &run = program();
    run.run(QStringList{u"update"_s, u"--yes"_s} + options() + more);
    return run;
}

QByteArray Bench::transcript() const
{
    QMultiMap<QDateTime, QByteArray> sessions; // the ids of one second have no order
    QDirIterator files(dir.path(), {u"transcript.log"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray text = contentOf(files.next());
        const auto first =
            readTranscriptLine(text.first(std::max<qsizetype>(text.indexOf('\n'), 0)));
        sessions.insert(first ? first->at : QDateTime(), text);
    }
    return sessions.values().join();
}

QList<QByteArray> commandsOf(const QByteArray &transcript)
{
    QList<QByteArray> commands;
    for (const Exchange &exchange : exchangesOf(transcript))
        commands += exchange.command;
    return commands;
}

QList<QByteArray> Bench::commands() const
{
    return commandsOf(transcript());
}

qsizetype Bench::count(QByteArrayView command) const
{
    const QList<QByteArray> all = commands();
    return std::ranges::count_if(
        all, [command](const QByteArray &sent) { return sent.startsWith(command); });
}

QStringList Bench::violations() const
{
    QStringList broken;
    bool ftpOpen = false, contextOpen = false, downloaded = false;
    int applies = 0;
    const QList<Exchange> all = exchangesOf(transcript());
    for (const auto &[command, refused] : all) {
        if (command.size() > 400
            || !std::ranges::all_of(command, [](char c) { return c >= ' ' && c <= '~'; }))
            broken += u"INV-5 "_s + QString::fromLatin1(command);
        if (command.startsWith("AT#FTPOPEN="))
            ftpOpen = !refused;
        else if (command == "AT#FTPCLOSE")
            ftpOpen = false;
        else if (command.startsWith("AT#SGACT="))
            contextOpen = command.endsWith(",1") && !refused;
        else if (command.startsWith("AT#FTPGETOTA="))
            downloaded = !refused;
        else if (command.startsWith("AT#OTAUPW") && !command.endsWith('?'))
            downloaded = !refused;
        if (!contextOpen)
            ftpOpen = false; // the context takes the session with it (F18)
        if (!command.startsWith("AT#OTAUP=0"))
            continue;
        ++applies;
        if (!std::exchange(downloaded, false) || ftpOpen || contextOpen)
            broken += u"INV-1 an apply with something open, or without a download"_s;
    }
    if (applies > passes)
        broken += u"INV-2 applies: %1"_s.arg(applies);
    if (ftpOpen || contextOpen)
        broken += u"INV-8 left open"_s;
    return broken;
}

QStringList Bench::leaks() const
{
    QStringList found;
    QDirIterator files(dir.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const bool given = file.startsWith(path(u"ftp/"_s)) || file.startsWith(path(u"secret/"_s));
        if (!given && holdsPassword(contentOf(file)))
            found += file;
    }
    for (const auto &program : m_programs) {
        if (holdsPassword(program->out()) || holdsPassword(program->err()))
            found += u"a stream: "_s + program->told();
    }
    return found;
}

QStringList Bench::wrongModes() const
{
    QStringList wrong;
    const auto othersMay = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                           | QFile::WriteOther | QFile::ExeOther;
    QDirIterator entries(path(u"home"_s),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString entry = entries.next();
        const auto owners = entries.fileInfo().isDir()
                                ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                : QFile::ReadOwner | QFile::WriteOwner;
        const auto mode = entries.fileInfo().permissions();
        const auto all = othersMay | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if ((mode & all) != owners)
            wrong += entry + u" %1"_s.arg(int(mode & all), 0, 16);
    }
    return wrong;
}

QStringList Bench::leaksOf(qint64 pid)
{
    QStringList found;
    const QString own = u"/proc/%1/"_s.arg(pid);
    if (holdsPassword(contentOf(own + u"cmdline"_s)))
        found += own + u"cmdline"_s;
    const QByteArray isChild = "\nPPid:\t" + QByteArray::number(pid) + '\n';
    for (const QString &other : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QString child = u"/proc/%1/"_s.arg(other);
        if (!contentOf(child + u"status"_s).contains(isChild))
            continue;
        if (holdsPassword(contentOf(child + u"cmdline"_s))
            || holdsPassword(contentOf(child + u"environ"_s)))
            found += child;
    }
    return found;
}

} // namespace fota
