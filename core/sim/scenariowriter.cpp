#include "core/sim/scenariowriter.h"

#include "core/log/standins.h"
#include "core/sim/faultlist.h"
#include "core/sim/recordedreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

using Exchange = RecordedSession::Exchange;

constexpr qsizetype kMostBytes = 1 << 20; ///< K08, as loadScenario() has it
constexpr milliseconds kSlow{1000};       ///< from here on the time is worth its line

/// What the behaviour of a module answers by itself, once its state is right.
bool actsByItself(const QByteArray &command)
{
    static constexpr std::array<QByteArrayView, 16> kActs{
        "ATE",          "ATV",       "ATQ",        "AT&",       "AT+CMEE=",    "AT#SCFG=",
        "AT+CGDCONT=",  "AT#SGACT=", "AT#FTPOPEN", "AT#FTPGET", "AT#FTPCLOSE", "AT#FTPTYPE=",
        "AT#FTPFSIZE=", "AT#OTAUP=", "AT+CFUN=",   "AT#FTPCFG="};
    return command == "AT" || std::ranges::any_of(kActs, [&command](QByteArrayView start) {
               return command.startsWith(start);
           });
}

class Writer
{
public:
    explicit Writer(const RecordedSession &session) : m_session(session) {}
    Result<QByteArray> write(const QString &title);

private:
    void learn();
    void learnFiles();
    void take(const Exchange &exchange);
    bool takeState(const QByteArray &command, const Exchange &exchange);
    void takeFile(const Exchange &exchange, const QByteArray &name);
    void takeAct(const QByteArray &command, const Exchange &exchange);
    void takeApply(const Exchange &exchange, qsizetype at);
    void takeFailure(const Exchange &exchange, const QByteArray &final);
    void exactly(const Exchange &exchange);
    void inserted(const Exchange &exchange);
    void fault(const QByteArray &at, int visit, const char *verb, const QJsonObject &more);
    QByteArray versionFrom(qsizetype at) const;
    int visitOf(const QByteArray &at) { return ++m_visits[at]; }
    static QByteArray atOf(const Exchange &exchange);

    const RecordedSession &m_session;
    QJsonObject m_json;
    QJsonObject m_radio;
    QJsonObject m_apply;
    QJsonObject m_timings;
    FaultList m_faults;
    QHash<QByteArray, int> m_visits;
    QHash<QByteArray, QByteArray> m_files;
    QHash<QByteArray, qint64> m_sizes;
    QSet<QByteArray> m_redacted; ///< files whose size was another one before they were
    QByteArray m_model, m_firmware, m_sub, m_imei, m_iccid;
    QByteArray m_version, m_subVersion; ///< as the module says them at the moment
    QByteArray m_target;
    int m_applies = 0;
};

/// The command that a fault stands at: a login by its name alone.
QByteArray Writer::atOf(const Exchange &exchange)
{
    if (exchange.pattern.startsWith("AT#FTPOPEN"))
        return "AT#FTPOPEN";
    const qsizetype mask = exchange.pattern.indexOf("***");
    return mask < 0 || exchange.command.indexOf('=') < 0
               ? exchange.command
               : exchange.command.first(exchange.command.indexOf('=') + 1);
}

/// What the module was when the session began, and what lay on the server.
void Writer::learn()
{
    for (const Exchange &exchange : m_session.exchanges) {
        const RecordedReply reply = replyOf(exchange);
        if (reply.final != "OK" || reply.lines.isEmpty())
            continue;
        const auto once = [&reply](QByteArray *value) {
            if (value->isEmpty())
                *value = valueOf(reply.first());
        };
        const QByteArray &command = exchange.pattern;
        if (command == "AT+CGDCONT?" && !m_json.contains("contexts"_L1))
            m_json[u"contexts"_s] = contextsOf(reply);
        else if (command == "AT#SGACT?" && !m_json.contains("start"_L1))
            m_json[u"start"_s] = QJsonObject{{u"active"_s, activeOf(reply)}};
        if (command == "AT+GMM" || command == "AT+CGMM" || command == "AT#CGMM")
            once(&m_model);
        else if (command == "AT+GMR" || command == "AT+CGMR")
            once(&m_firmware);
        else if (command == "AT#CFVR")
            once(&m_sub);
        else if (command == "AT+CGSN" || command == "AT+GSN" || command == "AT#CGSN")
            once(&m_imei);
        else if (command == "AT#CCID" || command == "AT+CCID")
            once(&m_iccid);
    }
    m_version = m_firmware;
    m_subVersion = m_sub;
}

void Writer::learnFiles()
{
    for (const Exchange &exchange : m_session.exchanges) {
        const QByteArray name = argumentOf(exchange.command);
        const RecordedReply reply = replyOf(exchange);
        if (exchange.pattern.startsWith("AT#FTPFSIZE=") && !lineOf(reply, "#FTPFSIZE:").isEmpty()) {
            if (!m_sizes.contains(name))
                m_sizes[name] = valueOf(lineOf(reply, "#FTPFSIZE:")).toLongLong();
        } else if (exchange.pattern.startsWith("AT#FTPGET=") && !m_files.contains(name)) {
            if (const auto file = RecordedSession::fileIn(exchange.reply)) {
                m_files[name] = *file;
                if (exchange.isRedacted)
                    m_redacted.insert(name);
                if (m_target.isEmpty())
                    m_target = file->split('\n').first().split(',').first().trimmed();
            }
        } else if (exchange.pattern.startsWith("AT#FTPGETOTA=") && reply.final == "OK") {
            m_files[name]; // what it holds is not known before the end
        }
    }
}

void Writer::fault(const QByteArray &at, int visit, const char *verb, const QJsonObject &more)
{
    m_faults.add(at, visit, verb, more);
}

void Writer::exactly(const Exchange &exchange)
{
    QJsonObject bytes;
    putBytes(&bytes, exchange.reply);
    const QByteArray at = atOf(exchange);
    fault(at, m_visits.value(at), exchange.reply.isEmpty() ? "mute" : "reply",
          exchange.reply.isEmpty() ? QJsonObject() : bytes);
}

void Writer::inserted(const Exchange &exchange)
{
    const QByteArray at = atOf(exchange);
    for (const RecordedSession::Event &event : exchange.events) {
        const qint64 delayMs = std::max<qint64>(event.after.count(), 1);
        QJsonObject insert{{u"where"_s, u"after"_s}, {u"delayMs"_s, delayMs}};
        putBytes(&insert, event.bytes);
        fault(at, m_visits.value(at), "insert", insert);
    }
}

void Writer::takeFailure(const Exchange &exchange, const QByteArray &final)
{
    const QByteArray at = atOf(exchange);
    const int visit = m_visits.value(at);
    if (final.isEmpty())
        return exchange.reply.isEmpty() ? fault(at, visit, "mute", {}) : exactly(exchange);
    bool isNumber = false;
    const int code = valueOf(final).toInt(&isNumber);
    if (final == "ERROR")
        fault(at, visit, "err", {});
    else if (final.startsWith("+CME ERROR:") && isNumber)
        fault(at, visit, "err", {{u"code"_s, code}});
    else
        exactly(exchange);
}

/// A query whose answer is a value of the scenario; false: it is not, or another one by now.
bool Writer::takeState(const QByteArray &command, const Exchange &exchange)
{
    const RecordedReply reply = replyOf(exchange);
    if (reply.final != "OK" || reply.lines.size() != 1)
        return false;
    const QByteArray value = valueOf(reply.first());
    const auto append = [this](const QString &key, int number) {
        QJsonArray list = m_radio[key].toArray();
        list.append(number);
        m_radio[key] = list;
    };
    if (command == "AT+GMM")
        return value == m_model;
    if (command == "AT+GMR")
        return value == m_version;
    if (command == "AT#CFVR")
        return value == m_subVersion;
    if (command == "AT+CGSN")
        return value == m_imei;
    if (command == "AT#CCID")
        return value == m_iccid;
    if (command == "AT+CPIN?")
        return value == "READY";
    if (command == "AT+CSQ") {
        const int level = value.split(',').first().toInt();
        if (reply.first() != "+CSQ: " + QByteArray::number(level) + (level == 99 ? ",99" : ",3"))
            return false;
        append(u"csq"_s, level);
        return true;
    }
    for (const char *name : {"CEREG", "CGREG", "CREG"}) {
        if (command != "AT+" + QByteArray(name) + '?')
            continue;
        const QList<QByteArray> fields = value.split(',');
        if (fields.size() != 2 || fields[0] != "0")
            return false;
        append(QString::fromLatin1(name).toLower(), fields[1].toInt());
        return true;
    }
    return false;
}

/// The version that was read behind \a at, and before the next apply; empty: none.
QByteArray Writer::versionFrom(qsizetype at) const
{
    QByteArray version;
    QByteArray sub;
    for (const Exchange &exchange : m_session.exchanges.sliced(at + 1)) {
        if (exchange.pattern.startsWith("AT#OTAUP=0"))
            break;
        const RecordedReply reply = replyOf(exchange);
        const QByteArray value =
            reply.lines.isEmpty() || reply.final == "ERROR" ? QByteArray() : valueOf(reply.first());
        if (exchange.pattern == "AT+GMR" && !value.isEmpty())
            version = value;
        if (exchange.pattern == "AT#CFVR" && reply.final == "OK")
            sub = value;
    }
    return version.isEmpty() || sub.isEmpty() ? version : version + '.' + sub;
}

void Writer::takeApply(const Exchange &exchange, qsizetype at)
{
    const RecordedReply reply = replyOf(exchange);
    const QByteArray name = atOf(exchange);
    if (exchange.isWhole && reply.final != "OK")
        return takeFailure(exchange, reply.final);
    const QByteArray now = m_sub.isEmpty() ? m_version : m_version + '.' + m_subVersion;
    const QByteArray version = versionFrom(at);
    const QByteArray after = version.isEmpty() ? "never" : version == now ? "old" : version;
    if (++m_applies == 1)
        m_apply[u"after"_s] = QString::fromLatin1(after);
    else if (after == "never" || after == "old")
        fault(name, m_visits.value(name), "apply", {{u"mode"_s, QString::fromLatin1(after)}});
    if (!exchange.isWhole)
        fault(name, m_visits.value(name), "mute", {});
    if (version.isEmpty())
        return;
    const QList<QByteArray> parts = version.split('.');
    m_version = m_sub.isEmpty() ? version : version.first(version.lastIndexOf('.'));
    m_subVersion = m_sub.isEmpty() ? QByteArray() : parts.last();
}

void Writer::takeFile(const Exchange &exchange, const QByteArray &name)
{
    constexpr QByteArrayView begin("\r\nCONNECT\r\n");
    const auto file = RecordedSession::fileIn(exchange.reply);
    const QByteArray at = atOf(exchange);
    const int visit = m_visits.value(at);
    const qsizetype connect = exchange.reply.indexOf(begin);
    if (connect < 0)
        return takeFailure(exchange, replyOf(exchange).final);
    if (connect > 0) { // the nearest place that an event has beside a transfer
        QJsonObject insert{{u"where"_s, u"after"_s}, {u"delayMs"_s, 1}};
        putBytes(&insert, exchange.reply.first(connect));
        fault(at, visit, "insert", insert);
    }
    if (file && *file == m_files.value(name))
        return;
    if (file) { // another one than before
        QJsonObject other{{u"name"_s, QString::fromLatin1(name)}};
        putBytes(&other, *file);
        return fault(at, visit, "file", other);
    }
    const QByteArray part = exchange.reply.sliced(connect + begin.size());
    if (m_files.value(name).size() <= part.size())
        m_files[name] = part + ' '; // what there was behind it is not known
    fault(at, visit, "ftp", {{u"mode"_s, u"stall %1"_s.arg(part.size())}});
}

void Writer::takeAct(const QByteArray &command, const Exchange &exchange)
{
    const RecordedReply reply = replyOf(exchange);
    const QByteArray name = argumentOf(exchange.command);
    if (command.startsWith("AT#FTPGET="))
        return takeFile(exchange, name);
    if (command.startsWith("AT#FTPFSIZE=") && reply.final == "OK" && !m_redacted.contains(name)
        && valueOf(lineOf(reply, "#FTPFSIZE:")).toLongLong() != m_sizes.value(name))
        return exactly(exchange);
    const QByteArray at = atOf(exchange);
    for (const QByteArray &line : reply.lines) { // what nobody asked for came in between
        QJsonObject insert{{u"where"_s, u"before"_s}};
        putBytes(&insert, "\r\n" + line + "\r\n");
        if (!line.startsWith("#SGACT:") && !line.startsWith("#FTPFSIZE:"))
            fault(at, m_visits.value(at), "insert", insert);
    }
    if (reply.final == "OK")
        return;
    const bool isOfLine = command == "AT" || command.startsWith("ATE");
    if (isOfLine && m_applies > 0 && !exchange.isWhole) // that is the restart
        m_apply[u"portVanishes"_s] = false;
    else if (&exchange == &m_session.exchanges.last() && exchange.reply.isEmpty())
        fault(at, m_visits.value(at), "vanish",
              {{u"forEver"_s, true}}); // nothing was tried any more
    else
        takeFailure(exchange, reply.final);
}

void Writer::take(const Exchange &exchange)
{
    const qsizetype at = &exchange - m_session.exchanges.data();
    if (exchange.command.isEmpty())
        return; // lost in the log: a module that behaves has an answer
    (void)visitOf(atOf(exchange));
    const QByteArray command = comparable(exchange.command);
    if (command.startsWith("AT#OTAUP=0"))
        takeApply(exchange, at);
    else if (actsByItself(command))
        takeAct(command, exchange);
    else if (!takeState(command, exchange))
        exactly(exchange);
    inserted(exchange);
    if (exchange.delay >= kSlow && actsByItself(command)) {
        const QByteArray key = command.first(command.indexOf('=') + 1);
        const QString name = QString::fromLatin1(key.isEmpty() ? command : key);
        if (!m_timings.contains(name))
            m_timings[name] = qint64(exchange.delay.count());
    }
}

Result<QByteArray> Writer::write(const QString &title)
{
    learn();
    if (m_model.isEmpty() || m_firmware.isEmpty())
        return Error{ErrorCode::BadScenario, u"no model and version in it"_s, title};
    learnFiles();
    for (const Exchange &exchange : m_session.exchanges)
        take(exchange);
    const QByteArray base = m_firmware;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        QJsonObject file{{u"name"_s, QString::fromLatin1(it.key())}};
        const QByteArray &bytes = it.value();
        putBytes(&file, bytes.isEmpty() ? "FOTABENCH-DELTA 1 model=" + m_model + " base=" + base
                                              + " target=" + m_target + '\n'
                                        : bytes);
        if (m_sizes.contains(it.key()) && m_sizes[it.key()] != bytes.size()
            && !m_redacted.contains(it.key()))
            file[u"size"_s] = m_sizes[it.key()];
        m_faults.addAtStart("file", file);
    }
    const auto put = [this](const char *key, const QByteArray &value) {
        if (!value.isEmpty())
            m_json[QLatin1StringView(key)] = QString::fromLatin1(value);
    };
    if (m_json["start"_L1]["active"_L1].toArray().isEmpty())
        m_json.remove("start"_L1);
    m_json[u"title"_s] = title;
    put("module", m_model);
    put("firmware", m_firmware);
    put("subVersion", m_sub);
    put("imei", m_imei);
    put("iccid", m_iccid);
    m_json[u"ftp"_s] = QJsonObject{{u"root"_s, u"."_s}}; // no server is needed but its files
    for (const auto &[key, part] :
         {std::pair{u"radio"_s, m_radio}, {u"apply"_s, m_apply}, {u"timings"_s, m_timings}}) {
        if (!part.isEmpty())
            m_json[key] = part;
    }
    m_json[u"faults"_s] = m_faults.json();
    const QByteArray json = QJsonDocument(m_json).toJson();
    if (json.size() > kMostBytes)
        return Error{ErrorCode::BadScenario, u"larger than 1 MiB"_s, title};
    return json;
}

} // namespace

Result<QByteArray> scenarioOf(const RecordedSession &session, const QString &title)
{
    return Writer(session).write(title);
}

} // namespace fota
