#include "core/sim/scenario.h"

#include "core/sim/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace fota {

namespace {

constexpr qint64 kSizeLimit = qint64{1024} * 1024;
const auto kResources = QStringLiteral(":/simulator/");

/// "LE910-NA V2" is "le910-nav2".
QString plain(const QString &name)
{
    return name.toLower().remove(u' ');
}

QString resourceOf(const QString &name)
{
    const QString file = kResources + plain(name) + QStringLiteral(".json");
    return name.contains(u'/') || !QFileInfo(file).isFile() ? QString() : file;
}

Error readRadio(const QJsonValue &value, Scenario::Radio &radio)
{
    JsonFields fields(value, QStringLiteral("radio"));
    fields.read("csq", radio.csq);
    fields.read("cereg", radio.cereg);
    fields.read("creg", radio.creg);
    fields.read("cgreg", radio.cgreg);
    fields.read("cesq", radio.cesq);
    if (radio.cesq.size() != 6)
        fields.fail(QStringLiteral("cesq"), QStringLiteral("six numbers are wanted"));
    double rsrp = -95;
    double rsrq = -10;
    const bool given = fields.has("rsrp") || fields.has("rsrq");
    fields.read("rsrp", rsrp, -141, -44);
    fields.read("rsrq", rsrq, -20, -3);
    if (given && radio.cesq.size() == 6) { // dBm and dB to the scales of TS 27.007, 8.69
        radio.cesq[5] = int(rsrp + 141);
        radio.cesq[4] = int((rsrq + 20) * 2);
    }
    fields.read("operator", radio.operatorName);
    return fields.finish();
}

Error readSim(const QJsonValue &value, Scenario &scenario)
{
    static const QByteArrayList kStates{"READY",        "SIM PIN",  "SIM PUK",
                                        "NOT INSERTED", "BUSY",     "PH-SIM PIN",
                                        "SIM PIN2",     "SIM PUK2", "PH-NET PIN"};
    JsonFields fields(value, QStringLiteral("sim"));
    fields.read("state", scenario.simState);
    if (!kStates.contains(scenario.simState))
        fields.fail(QStringLiteral("state"), QStringLiteral("unknown state"));
    fields.read("pin", scenario.pin);
    fields.read("busyAnswers", scenario.simBusyAnswers, 0, 1'000);
    return fields.finish();
}

Error readApply(const QJsonValue &value, Scenario::Apply &apply)
{
    JsonFields fields(value, QStringLiteral("apply"));
    fields.read("resets", apply.resets, 0, 1'000);
    fields.readSeconds("seconds", apply.time);
    fields.read("portVanishes", apply.portVanishes);
    fields.read("after", apply.after);
    fields.read("newName", apply.newName);
    fields.readMs("firstAnswerLateMs", apply.firstAnswerLate);
    QString first = apply.anyAnswerLate ? QStringLiteral("any") : QStringLiteral("version");
    fields.read("firstAnswer", first);
    if (first != QStringLiteral("any") && first != QStringLiteral("version"))
        fields.fail(QStringLiteral("firstAnswer"), QStringLiteral("any or version is wanted"));
    apply.anyAnswerLate = first == QStringLiteral("any");
    fields.read("answersBetween", apply.answersBetween);
    fields.read("echo", apply.echo);
    fields.read("keepsContexts", apply.keepsContexts);
    fields.read("baud", apply.baud, 0, 4'000'000);
    if (apply.after.isEmpty())
        fields.fail(QStringLiteral("after"), QStringLiteral("must not be empty"));
    return fields.finish();
}

Error readStart(const QJsonValue &value, Scenario::Start &start)
{
    JsonFields fields(value, QStringLiteral("start"));
    fields.read("echo", start.echo);
    fields.read("verbose", start.verbose);
    fields.read("quiet", start.quiet);
    fields.read("dataMode", start.dataMode);
    fields.read("ftpOpen", start.ftpOpen);
    fields.read("asciiType", start.asciiType);
    fields.read("cfun", start.cfun, 0, 5);
    fields.read("active", start.active);
    return fields.finish();
}

Error readServer(const QJsonValue &value, Scenario::Server &server, const QString &folder)
{
    JsonFields fields(value, QStringLiteral("ftp"));
    const bool given = fields.has("root");
    fields.read("root", server.root);
    if (given && QDir::isRelativePath(server.root) && !folder.isEmpty())
        server.root = folder + u'/' + server.root;
    fields.read("user", server.user);
    fields.read("password", server.password);
    return fields.finish();
}

Error readUpload(const QJsonValue &value, std::optional<Scenario::Upload> &upload)
{
    JsonFields fields(value, QStringLiteral("upload"));
    upload = Scenario::Upload{};
    fields.read("escape", upload->escape);
    fields.read("sized", upload->sized);
    fields.read("bufferBytes", upload->bufferBytes, 1, 1'000'000'000);
    fields.readSeconds("patienceSeconds", upload->patience);
    return fields.finish();
}

Error readContexts(const QJsonValue &value, QList<Scenario::Context> &contexts)
{
    if (!value.isArray())
        return {ErrorCode::BadScenario, QStringLiteral("contexts: an array is wanted"), {}};
    contexts.clear();
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        Scenario::Context context{1, "IP", {}};
        JsonFields fields(array.at(i), QStringLiteral("contexts[%1]").arg(i));
        fields.read("id", context.id, 1, 16);
        fields.read("type", context.type);
        fields.read("apn", context.apn);
        if (const Error error = fields.finish())
            return error;
        contexts += context;
    }
    return {};
}

Error readFaults(const QJsonValue &value, QList<SimFault> &faults)
{
    if (!value.isArray())
        return {ErrorCode::BadScenario, QStringLiteral("faults: an array is wanted"), {}};
    faults.clear();
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<SimFault> fault = parseFault(array.at(i), QStringLiteral("faults[%1]").arg(i));
        if (!fault)
            return fault.error();
        faults += *fault;
    }
    return {};
}

Error readTimings(const QJsonValue &value, QMap<QByteArray, milliseconds> &timings)
{
    JsonFields fields(value, QStringLiteral("timings"));
    const QStringList commands = value.toObject().keys();
    for (const QString &command : commands) {
        milliseconds time{0};
        fields.readMs(command.toLatin1().constData(), time);
        timings.insert(command.toLatin1(), time);
    }
    return fields.finish();
}

Error readDelta(const QJsonValue &value, std::optional<Scenario::StoredDelta> &delta)
{
    JsonFields fields(value, QStringLiteral("storedDelta"));
    delta.emplace();
    fields.read("name", delta->name);
    fields.read("target", delta->target);
    return fields.finish();
}

Error readScenario(const QJsonObject &json, const QString &folder, Scenario &scenario)
{
    JsonFields fields(json, {});
    fields.read("title", scenario.title);
    fields.read("module", scenario.module);
    fields.read("firmware", scenario.firmware);
    fields.read("subVersion", scenario.subVersion);
    fields.read("imei", scenario.imei);
    fields.read("iccid", scenario.iccid);
    fields.read("imsi", scenario.imsi);
    fields.read("target", scenario.target);
    fields.read("speed", scenario.speed, 0.01, 100'000);
    const auto part = [&](const char *key, auto read) {
        const QJsonValue value = fields.take(key);
        if (!value.isUndefined())
            fields.adopt(read(value));
    };
    part("radio", [&](const QJsonValue &value) { return readRadio(value, scenario.radio); });
    part("sim", [&](const QJsonValue &value) { return readSim(value, scenario); });
    part("contexts",
         [&](const QJsonValue &value) { return readContexts(value, scenario.contexts); });
    part("apply", [&](const QJsonValue &value) { return readApply(value, scenario.apply); });
    part("start", [&](const QJsonValue &value) { return readStart(value, scenario.start); });
    part("ftp", [&](const QJsonValue &value) { return readServer(value, scenario.ftp, folder); });
    part("upload", [&](const QJsonValue &value) { return readUpload(value, scenario.upload); });
    part("storedDelta",
         [&](const QJsonValue &value) { return readDelta(value, scenario.storedDelta); });
    part("timings", [&](const QJsonValue &value) { return readTimings(value, scenario.timings); });
    part("faults", [&](const QJsonValue &value) { return readFaults(value, scenario.faults); });
    if (scenario.module.isEmpty())
        fields.fail(QStringLiteral("module"), QStringLiteral("is missing"));
    if (scenario.firmware.isEmpty())
        fields.fail(QStringLiteral("firmware"), QStringLiteral("is missing"));
    return fields.finish();
}

Result<QJsonObject> objectOf(const QByteArray &json, const QString &source)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        return Error{ErrorCode::BadScenario,
                     QStringLiteral("byte %1: %2").arg(fault.offset).arg(fault.errorString()),
                     source};
    }
    return document.object();
}

/// The file's text; the size is limited, for a scenario may come from anybody (K08).
Result<QByteArray> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadScenario, file.errorString(), path};
    if (file.size() > kSizeLimit)
        return Error{ErrorCode::BadScenario, QStringLiteral("larger than 1 MiB"), path};
    return file.read(kSizeLimit);
}

} // namespace

Result<Scenario> parseScenario(const QByteArray &json, const QString &source, const QString &folder)
{
    const Result<QJsonObject> object = objectOf(json, source);
    if (!object)
        return object.error();
    Scenario scenario;
    const QString base = resourceOf(object->value(QStringLiteral("module")).toString());
    if (!base.isEmpty() && base != source) {
        const Result<Scenario> model = loadScenario(base);
        if (!model)
            return model.error();
        scenario = *model;
    }
    scenario.name = source;
    if (const Error error = readScenario(*object, folder, scenario))
        return error.in(source);
    return scenario;
}

Result<Scenario> loadScenario(const QString &name)
{
    const bool isFile = QFileInfo(name).isFile();
    const QString path = isFile ? name : resourceOf(name);
    if (path.isEmpty()) {
        return Error{ErrorCode::BadScenario,
                     QStringLiteral("no such file, built-in scenario or module model"), name};
    }
    const Result<QByteArray> text = textOf(path);
    if (!text)
        return text.error();
    Result<Scenario> scenario = parseScenario(*text, path, QFileInfo(path).path());
    if (!scenario)
        return scenario;
    Scenario named = *scenario;
    named.name = name;
    return named;
}

QStringList builtInScenarios()
{
    QStringList names;
    const QStringList files =
        QDir(kResources).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names += QFileInfo(file).completeBaseName();
    return names;
}

} // namespace fota
