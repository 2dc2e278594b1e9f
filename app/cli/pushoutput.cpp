#include "app/cli/pushoutput.h"

#include "app/cli/serveroptions.h"
#include "core/engine/pushrecord.h"
#include "ui/text/pushtext.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace fota {

using namespace Qt::StringLiterals;

namespace {

std::optional<PushAnswer> answerNamed(const QString &word)
{
    if (word == "accept"_L1)
        return PushAnswer::Accept;
    if (word == "delay"_L1)
        return PushAnswer::Delay;
    if (word == "reject"_L1)
        return PushAnswer::Reject;
    return {};
}

/// Of an option that the command may not even have.
bool isGiven(const Invocation &call, const QString &option)
{
    return call.parser->optionNames().contains(option);
}

/// Does it say something new? The seconds alone do not.
bool isNews(PushReport a, const PushReport &b)
{
    a.elapsedMs = b.elapsedMs;
    return !(a == b);
}

} // namespace

std::optional<PushAnswer> pushOption(const Invocation &call)
{
    return call.has(u"push"_s) ? answerNamed(call.value(u"push"_s))
                               : std::optional(PushAnswer::LeaveAlone);
}

PushOutput::PushOutput(const Invocation &call, Engine &engine, QObject *parent)
    : QObject(parent), m_output(call.output), m_engine(engine),
      m_mayAsk(!isGiven(call, u"push"_s) && !isGiven(call, u"yes"_s) && hasTerminal())
{
    connect(&engine, &Engine::pushChanged, this, &PushOutput::tell);
}

void PushOutput::tell(const PushReport &report)
{
    if (!isNews(m_told, report))
        return;
    m_told = report;
    QJsonObject event = toJson(report);
    event[u"event"_s] = u"push"_s;
    m_output->object(event);
    m_output->progress(u"      "_s + plainText(messageFor(report)));
    const bool open = report.state == PushReport::State::Asking && report.canAnswer;
    if (open && m_mayAsk && !m_terminal)
        ask();
    if (!open && m_terminal) {
        m_terminal->deleteLater();
        m_terminal = nullptr;
    }
}

void PushOutput::ask()
{
#ifdef Q_OS_UNIX
    m_output->error(u"The network wants to update the module. Type accept, delay or reject; "
                    "anything else leaves it alone."_s);
    m_terminal = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_terminal, &QSocketNotifier::activated, this, &PushOutput::readAnswer);
#endif
}

void PushOutput::readAnswer()
{
#ifdef Q_OS_UNIX
    char line[64];
    const ssize_t size = ::read(STDIN_FILENO, line, sizeof line); // a terminal gives a line
    if (m_terminal) {
        m_terminal->deleteLater();
        m_terminal = nullptr;
    }
    if (size <= 0)
        return;
    const QString word = QString::fromUtf8(line, qsizetype(size)).trimmed().toLower();
    if (const std::optional<PushAnswer> answer = answerNamed(word))
        m_engine.answerPush(*answer);
#endif
}

} // namespace fota
