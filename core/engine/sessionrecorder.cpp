#include "core/engine/sessionrecorder.h"

#include "core/engine/connection.h"
#include "core/engine/engine.h"
#include "core/log/escape.h"
#include "core/log/jsonline.h"

#include <QMetaEnum>

#include <array>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// What a value of an enum is called in the files; a word of its own in each.
template<typename Enum>
QString key(Enum value)
{
    const auto names = QMetaEnum::fromType<Enum>();
    return QString::fromLatin1(names.valueToKey(int(value)));
}

QString stateKey(StepReport::State state)
{
    static constexpr std::array kKeys{"started"_L1, "done"_L1,    "other"_L1,
                                      "failed"_L1,  "skipped"_L1, "progress"_L1};
    return kKeys[size_t(state)];
}

} // namespace

SessionRecorder::SessionRecorder(Engine &engine, Connection &connection, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), m_connection(connection), m_clock(clock)
{
    connect(&connection, &Connection::kept, this, &SessionRecorder::take);
    connect(&engine, &Engine::runStarted, this, &SessionRecorder::began);
    connect(&engine, &Engine::identified, this, &SessionRecorder::identified);
    connect(&engine, &Engine::stepChanged, this, &SessionRecorder::step);
    connect(&engine, &Engine::restarted, this, &SessionRecorder::restarted);
    connect(&engine, &Engine::signalMeasured, this, &SessionRecorder::measured);
    connect(&engine, &Engine::registrationChanged, this, &SessionRecorder::registered);
    connect(&engine, &Engine::runFinished, this, &SessionRecorder::ended);
    connect(&engine, &Engine::noticed, this, [this](const Error &notice) {
        write("notice", {{u"error"_s, object(notice)}});
    });
}

void SessionRecorder::write(const char *event, QJsonObject values, bool measurement)
{
    values[u"event"_s] = QLatin1StringView(event);
    if (!values.contains("atMs"_L1))
        values[u"atMs"_s] = m_clock.now().toMSecsSinceEpoch();
    m_connection.record(values, measurement ? SessionStore::Kind::Measurement
                                            : SessionStore::Kind::Happening);
}

QString SessionRecorder::clean(const QString &text) const
{
    return QString::fromUtf8(m_connection.redactor.apply(text.toUtf8()));
}

QJsonObject SessionRecorder::object(const Error &error) const
{
    return {{u"code"_s, key(error.code)},
            {u"detail"_s, clean(error.detail)},
            {u"where"_s, clean(error.where)}};
}

/// What was said in a step that is on; the transcript has all of it.
void SessionRecorder::take(const LogEntry &entry)
{
    if (entry.step.isEmpty() || entry.step != m_step)
        return;
    const auto text = [&entry] {
        return QString::fromUtf8(escapedBytes(entry.text.left(kLineCap)));
    };
    if (entry.direction == LogEntry::Direction::Sent) {
        if (m_exchanges.size() == kMostExchanges)
            m_exchanges.removeFirst();
        m_exchanges.append({text(), {}, entry.atMs, -1});
    } else if (entry.direction == LogEntry::Direction::Received && !m_exchanges.isEmpty()) {
        Exchange &last = m_exchanges.last();
        last.elapsedMs = entry.atMs - last.sentMs;
        if (last.lines.size() == kMostLines)
            last.lines.removeLast(); // the last one is the result
        last.lines.append(text());
    }
}

void SessionRecorder::began(const RunRequest &request)
{
    const bool isCheck = request.kind == RunRequest::Kind::Check;
    const bool hasServer = !request.upload && !request.server.host.isEmpty();
    write("run", {{u"kind"_s, isCheck          ? u"check"_s
                              : request.upload ? u"upload"_s
                              : hasServer      ? u"update"_s
                                               : u"resume"_s},
                  {u"server"_s, hasServer ? clean(request.server.host) + u':'
                                                + QString::number(request.server.port)
                                          : QString()}});
}

void SessionRecorder::identified(const IdentityReport &report)
{
    write("identity", {{u"model"_s, clean(report.model)},
                       {u"firmware"_s, clean(report.firmware)},
                       {u"subVersion"_s, orNull(report.subVersion)},
                       {u"imei"_s, report.imei},
                       {u"iccid"_s, report.iccid},
                       {u"operator"_s, clean(report.operatorName)},
                       {u"profile"_s, report.profileId}});
}

void SessionRecorder::step(const StepReport &report)
{
    using State = StepReport::State;
    if (report.state == State::Progress)
        return;
    if (report.state == State::Started) {
        m_step = report.step.toLatin1();
        m_exchanges.clear();
    }
    QJsonObject values{{u"step"_s, report.step},
                       {u"state"_s, stateKey(report.state)},
                       {u"visit"_s, report.visit},
                       {u"pass"_s, report.pass},
                       {u"atMs"_s, report.atMs}};
    if (report.state == State::Done || report.state == State::Other
        || report.state == State::Failed) {
        values[u"elapsedMs"_s] = report.elapsedMs;
        QJsonArray exchanges;
        if (report.step.toLatin1() == m_step) {
            for (const Exchange &one : std::as_const(m_exchanges))
                exchanges.append(QJsonObject{{u"command"_s, one.command},
                                             {u"reply"_s, QJsonArray::fromStringList(one.lines)},
                                             {u"elapsedMs"_s, one.elapsedMs}});
        }
        values[u"exchanges"_s] = exchanges;
        m_exchanges.clear();
    }
    if (report.detail.kind != StepDetail::Kind::None) {
        QJsonArray arguments;
        for (const QString &argument : report.detail.args)
            arguments.append(clean(argument));
        values[u"detail"_s] =
            QJsonObject{{u"kind"_s, key(report.detail.kind)}, {u"args"_s, arguments}};
    }
    if (report.error)
        values[u"error"_s] = object(report.error);
    write("step", values);
}

void SessionRecorder::restarted(const RestartReport &report)
{
    write("restart", {{u"count"_s, report.count},
                      {u"evidence"_s, key(report.evidence)},
                      {u"elapsedMs"_s, report.elapsedMs},
                      {u"port"_s, report.port}});
}

void SessionRecorder::measured(const SignalReport &report)
{
    write("signal",
          {{u"atMs"_s, report.atMs},
           {u"rssiDbm"_s, orNull(report.rssiDbm)},
           {u"rsrpDbm"_s, orNull(report.rsrpDbm)},
           {u"rsrqDb"_s, orNull(report.rsrqDb)}},
          true);
}

void SessionRecorder::registered(const RegistrationReport &report)
{
    write("registration",
          {{u"atMs"_s, report.atMs},
           {u"status"_s, report.status},
           {u"accessTechnology"_s, orNull(report.accessTechnology)},
           {u"packet"_s, report.packet}},
          true);
}

void SessionRecorder::ended(const RunResult &result)
{
    write("result", {{u"outcome"_s, Verdict::name(result.verdict)},
                     {u"step"_s, result.step},
                     {u"fault"_s, result.fault},
                     {u"from"_s, clean(result.from)},
                     {u"target"_s, clean(result.target)},
                     {u"now"_s, clean(result.now)},
                     {u"elapsedMs"_s, result.elapsedMs}});
    // How long the module was silent at last stands in the transcript, too.
    if (m_connection.session.isOpen())
        m_connection.note(u"[run over: %1]"_s.arg(Verdict::name(result.verdict)));
    m_connection.flushLog(); // who keeps a log hears it before the run's end
}

} // namespace fota
