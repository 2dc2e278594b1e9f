#include "tests/system/support/hostbench.h"

#include "core/session/filejournal.h"

#include <QDir>
#include <QFile>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace

HostBench::HostBench(const QByteArray &scenario)
{
    for (const QString &folder : {u"home"_s, u"ftp"_s, u"runtime"_s})
        QDir(m_dir.path()).mkdir(folder);
    QFile::setPermissions(path(u"runtime"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    put(path(u"ftp/firmwarecheck.csv"_s),
        QByteArray(kTarget) + ',' + kTarget + ".bin,2017-01-31,,,\r\n");
    put(path(u"ftp/%1.bin"_s.arg(QLatin1StringView(kTarget))),
        "FOTABENCH-DELTA 1 model=ME910C1-NA base=30.00.001-B026 target=" + QByteArray(kTarget)
            + '\n' + QByteArray(4000, 'd'));
    put(path(u"unit.json"_s), R"({"module": "ME910C1-NA", "speed": 1000, "ftp": {"root": "ftp"})"
                                  + (scenario.isEmpty() ? QByteArray() : ", " + scenario) + '}');
    put(path(u"password"_s), "s3cret-canary\n");
}

QProcessEnvironment HostBench::environment(const Faults &faults) const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"}) {
        if (!all.contains(QString::fromLatin1(name))) // a test may have set a bus of its own
            all.insert(QString::fromLatin1(name), u"unix:path="_s + path(u"runtime/none"_s));
    }
    all.insert(u"HOME"_s, path(u"home"_s));
    all.insert(u"XDG_STATE_HOME"_s, path(u"home/state"_s));
    all.insert(u"XDG_CONFIG_HOME"_s, path(u"home/config"_s));
    all.insert(u"XDG_DATA_HOME"_s, path(u"home/data"_s));
    all.insert(u"XDG_CACHE_HOME"_s, path(u"home/cache"_s));
    all.insert(u"XDG_RUNTIME_DIR"_s, path(u"runtime"_s));
    all.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!faults.empty()) {
        all.insert(u"LD_PRELOAD"_s, QStringLiteral(FOTA_HOSTFAULTS));
        // A sanitizer's runtime wants to be the first; ours before it does no harm.
        all.insert(u"ASAN_OPTIONS"_s,
                   all.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    }
    for (const auto &[name, value] : faults)
        all.insert(u"HOSTFAULTS_"_s + name, value);
    return all;
}

Program &HostBench::program(const Faults &faults)
{
    return *m_programs.emplace_back(std::make_unique<Program>(environment(faults)));
}

QStringList HostBench::updateArguments() const
{
    QStringList all{u"update"_s, u"--yes"_s, u"--json"_s,          u"--verbose"_s,
                    u"--port"_s, port(),     u"--server"_s,        u"203.0.113.7"_s,
                    u"--user"_s, u"bench"_s, u"--password-file"_s, path(u"password"_s)};
    for (const char *limit :
         {"quiet=0.05", "probe=0.05", "stable=0.5", "restart=6", "backoff=0", "registration=2"})
        all += {u"--limit"_s, QString::fromLatin1(limit)};
    return all;
}

Program &HostBench::update(const Faults &faults)
{
    Program &run = program(faults);
    run.run(updateArguments());
    return run;
}

Program &HostBench::resume()
{
    Program &run = program();
    QStringList arguments{u"resume"_s, u"--json"_s, u"--verbose"_s};
    arguments += updateArguments().sliced(12); // the limits
    run.run(arguments);
    return run;
}

QStringList HostBench::openRuns() const
{
    QStringList runs;
    for (const FileJournal::Reading &reading : FileJournal(dataDir()).openRuns()) {
        runs += reading.damaged ? u"damaged"_s
                                : QString::fromLatin1(stepRow(reading.entry.step).paragraph);
    }
    return runs;
}

qsizetype HostBench::applies(const Program &run)
{
    return run.err().count("] AT#OTAUP=0");
}

} // namespace fota
