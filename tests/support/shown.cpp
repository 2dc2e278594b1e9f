#include "tests/support/shown.h"

#include "tests/support/enginebench.h"
#include "tests/support/secretforms.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

QByteArrayList allForms()
{
    QByteArrayList all;
    for (const char *secret : {EngineBench::kPassword, EngineBench::kNextPassword}) {
        for (const QByteArray &form : tests::formsOf(secret))
            all += tests::writingsOf(form);
    }
    return all;
}

QStringList textsOf(const Error &error)
{
    return {error.detail, error.where};
}

QStringList textsOf(const QList<Error> &errors)
{
    QStringList all;
    for (const Error &error : errors)
        all += textsOf(error);
    return all;
}

QStringList textsOf(const PushReport &push)
{
    return QStringList{QString::fromUtf8(push.event.text), push.model, push.imei, push.from,
                       push.now}
           + textsOf(push.error);
}

QStringList textsOf(const RunResult &result)
{
    QStringList all{result.step,   result.fault,    result.model,           result.imei,
                    result.from,   result.fromSub,  result.target,          result.now,
                    result.file,   result.server,   result.lastServerReply, result.port,
                    result.nowSub, result.seen.text};
    all += textsOf(result.error) + textsOf(result.notes) + result.changed;
    for (const PreflightItem &item : result.preflight.items)
        all += item.args;
    return result.push ? all + textsOf(*result.push) : all;
}

} // namespace

bool holdsSecret(const QByteArray &text)
{
    static const QByteArrayList kForms = allForms();
    return std::ranges::any_of(kForms,
                               [&text](const QByteArray &form) { return text.contains(form); });
}

void Shown::check(const char *where, const QStringList &texts)
{
    if (holdsSecret(texts.join(u'\n').toUtf8()))
        m_secrets += QString::fromLatin1(where);
}

void Shown::watch(Engine &engine)
{
    QObject::connect(&engine, &Engine::logged, &engine, [this](const QList<LogEntry> &entries) {
        for (const LogEntry &entry : entries) {
            if (holdsSecret(entry.text))
                m_secrets += u"the log"_s;
        }
    });
    QObject::connect(&engine, &Engine::noticed, &engine,
                     [this](const Error &error) { check("a notice", textsOf(error)); });
    QObject::connect(
        &engine, &Engine::connectionChanged, &engine, [this](const ConnectionReport &report) {
            check("the connection", textsOf(report.error) << report.port << report.transcript);
        });
    QObject::connect(&engine, &Engine::identified, &engine, [this](const IdentityReport &report) {
        check("the module", {report.model, report.firmware, report.subVersion.value_or(QString()),
                             report.imei, report.iccid, report.operatorName});
    });
    QObject::connect(&engine, &Engine::simChanged, &engine, [this](const SimReport &report) {
        check("the SIM", textsOf(report.error) << report.state);
    });
    QObject::connect(&engine, &Engine::dataChanged, &engine,
                     [this](const DataReport &report) { check("the data", {report.address}); });
    QObject::connect(&engine, &Engine::stepChanged, &engine, [this](const StepReport &report) {
        check("a step", textsOf(report.error) + report.detail.args);
    });
    QObject::connect(&engine, &Engine::restarted, &engine,
                     [this](const RestartReport &report) { check("a restart", {report.port}); });
    QObject::connect(&engine, &Engine::waiting, &engine, [this](const WaitReport &report) {
        check("a wait", textsOf(report.because));
    });
    QObject::connect(&engine, &Engine::questionAsked, &engine,
                     [this](const Question &question) { check("a question", question.args); });
    QObject::connect(&engine, &Engine::pushChanged, &engine,
                     [this](const PushReport &report) { check("a push", textsOf(report)); });
    QObject::connect(&engine, &Engine::runFinished, &engine,
                     [this](const RunResult &result) { check("the result", textsOf(result)); });
    QObject::connect(&engine, &Engine::earlierRunSettled, &engine, [this](const RunResult &result) {
        check("the result of the run before", textsOf(result));
    });
    QObject::connect(&engine, &Engine::commandFinished, &engine,
                     [this](const CommandReport &report) {
                         check("a command", textsOf(report.error) + report.lines << report.command
                                                                                 << report.final);
                     });
}

} // namespace fota
