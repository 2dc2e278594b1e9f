#include "ui/run/runflow.h"

#include "ui/text/verdicttext.h"

namespace fota {

namespace {

bool asks(const PanelContent &content)
{
    return content.input != PanelContent::Input::None || content.buttons.size() > 1;
}

} // namespace

void RunFlow::connectionChanged(const ConnectionReport &report)
{
    const bool wasPort = report.port == m_connection.port && !report.port.isEmpty();
    using State = ConnectionReport::State;
    if (report.state == State::Open)
        m_wasOpen = true;
    else if (report.state == State::Opening || report.state == State::Closed)
        m_wasOpen = false;
    m_connection = report;
    if (report.state == State::Closed || report.state == State::Opening || !wasPort) {
        m_found.reset();
        if (!isRunning())
            m_identity = {};
    }
    if (isRunning()) { // a port that vanishes in a restart is a row, not an error
        Q_EMIT changed();
        return;
    }
    // How a run ended stays until the user connects anew, whatever the port does meanwhile.
    const bool asked = (report.state == State::Opening || report.state == State::Closed)
                       && std::exchange(m_connectAsked, false);
    if (m_isVerdict && !asked)
        return Q_EMIT changed();
    if (report.error && (report.state == State::Closed || report.state == State::Gone)) {
        PanelContent content{messageFor(report, isAwaited()), {}, {}};
        content.buttons = {{PanelAction::Retry, tr("Retry"), false}};
        if (report.applyPending && m_interrupted)
            content.buttons.prepend({PanelAction::Resume, tr("Resume"), false});
        if (report.error.code == ErrorCode::LineGarbled)
            content.buttons.prepend({PanelAction::FindSpeed, tr("Try the common speeds"), false});
        say(content);
    } else if (report.state == State::Opening) {
        say({});
    }
    Q_EMIT changed();
}

bool RunFlow::isAwaited() const
{
    if (m_connection.state != ConnectionReport::State::Gone)
        return false;
    const QString &port = m_connection.port;
    const bool isDevice = port.startsWith(u'/') || !port.contains(u':'); // and nothing like tcp://
    return isRunning() || (isDevice && m_wasOpen && m_connection.error);
}

bool RunFlow::tellsPort() const
{
    return m_connection.error && m_content.message == messageFor(m_connection, isAwaited());
}

void RunFlow::identified(const IdentityReport &report)
{
    if (m_found && m_found->imei != report.imei)
        m_found.reset();
    if (m_identity.imei != report.imei)
        m_profile.clear();
    m_identity = report;
    if (!isRunning() && isUnknown() && m_profile.isEmpty() && m_content.message.isEmpty())
        askProfile();
    Q_EMIT changed();
}

void RunFlow::runStarted(const RunRequest &request)
{
    m_phase = request.kind == RunRequest::Kind::Check ? Phase::Checking : Phase::Updating;
    m_lastWasCheck = request.kind == RunRequest::Kind::Check;
    m_stopping = false;
    m_leaving = false;
    m_closing = false;
    m_asksToClose = false;
    m_interrupted.reset();
    m_isReading = false;
    if (request.kind == RunRequest::Kind::Check || request.consent)
        m_resumed.reset();
    if (m_resumed && m_resumed->applyOnRecord) // it cannot be taken back any more
        m_phase = Phase::PastReturn;
    say({});
    Q_EMIT changed();
}

void RunFlow::pointOfNoReturn(bool passed)
{
    if (!isRunning())
        return;
    m_phase = passed ? Phase::PastReturn : m_lastWasCheck ? Phase::Checking : Phase::Updating;
    if (passed && m_leaving) { // asked for before anybody watched
        Q_EMIT stopWatchingRequested();
    } else if (passed) {
        m_stopping = false; // a Stop that came too late
        const bool toClose = m_asksToClose || m_closing;
        m_closing = false;
        if (toClose) // the question that is on the screen is another one now
            askToStopWatching(true);
    } else if (asksOfItsOwn() && m_content.buttons.first().action == PanelAction::KeepWatching) {
        m_asksToClose ? closeAsked() : say(m_before);
    }
    Q_EMIT changed();
}

void RunFlow::waiting(const WaitReport &report)
{
    m_wait = report;
    tick(QDateTime::currentMSecsSinceEpoch());
}

void RunFlow::tick(qint64 nowMs)
{
    if (!m_wait || asks(m_content))
        return;
    if (nowMs >= m_wait->untilMs) {
        m_wait.reset();
        return say({});
    }
    sayOnly(messageFor(*m_wait, nowMs));
}

/// What the panel says of the restarts goes with the step: 4.p asks for the version, and a further
/// pass begins with 4.a.
void RunFlow::stepChanged(const StepReport &report)
{
    if (report.state != StepReport::State::Started || !isRunning())
        return;
    m_isReading = report.step == u"4.p";
    if (!m_restarting || report.step == u"4.q")
        return;
    if (m_isReading)
        restartProgress(RestartProgress(*m_restarting));
    else
        say({});
}

void RunFlow::restartProgress(const RestartProgress &progress)
{
    if (m_phase == Phase::Idle || asks(m_content))
        return;
    sayOnly(messageFor(progress, m_isReading));
    m_restarting = progress;
}

void RunFlow::questionAsked(const Question &question)
{
    m_question = question;
    const Answers answers = answersFor(question);
    say({messageFor(question),
         {{PanelAction::AnswerYes, answers.yes, false}, {PanelAction::AnswerNo, answers.no, true}},
         answers.wantsText ? PanelContent::Input::Pin : PanelContent::Input::None});
}

void RunFlow::noticed(const Error &error)
{
    const bool agreed =
        isRunning() && !m_lastWasCheck
        && std::any_of(m_agreed.begin(), m_agreed.end(),
                       [&error](const Error &other) { return other.code == error.code; });
    if (m_isVerdict) { // it stays; the notice is behind its Details
        PanelContent content = m_content;
        content.message.notes << plainText(noticeFor(error));
        say(content);
        m_isVerdict = true;
        return;
    }
    if (!asks(m_content) && !agreed)
        sayOnly(noticeFor(error));
}

void RunFlow::runFinished(const RunResult &result)
{
    m_phase = Phase::Idle;
    m_stopping = false;
    m_leaving = false;
    m_asksToClose = false;
    m_resumed.reset();
    m_question.reset();
    m_wait.reset();
    m_lastWasCheck = result.isCheck;
    m_found.reset();
    if (result.isCheck && result.verdict == VerdictKind::UpdateAvailable)
        m_found = result;
    PanelContent content{messageFor(result), {}, {}};
    if (result.verdict == VerdictKind::Failed || result.verdict == VerdictKind::NotUpdated
        || result.verdict == VerdictKind::Refused)
        content.buttons << PanelButton{PanelAction::Retry, tr("Retry"), false};
    if (result.error.code == ErrorCode::LoginRefused) { // another password, or the same again
        content.input = PanelContent::Input::Password;
        content.buttons << PanelButton{PanelAction::OpenSettings, tr("Settings…"), false};
    }
    if (result.verdict == VerdictKind::Unknown || result.verdict == VerdictKind::ModuleLost) {
        m_interrupted = InterruptedReport{result.imei, result.model, result.port, result.sessionId,
                                          0,           true,         result.from, result.target};
        content.buttons << PanelButton{PanelAction::Resume, tr("Resume"), false};
    }
    say(content);
    m_isVerdict = true;
    Q_EMIT changed();
    if (m_closing) {
        m_closing = false;
        m_afterCheck = false;
        Q_EMIT closeConfirmed();
        return;
    }
    if (std::exchange(m_afterCheck, false) && m_found && isConnected())
        Q_EMIT consentNeeded(
            {*m_found, m_connection.port, m_settings.passes, m_settings.allowDowngrade, m_upload});
}

void RunFlow::logShown(const Message &message)
{
    m_isLog = true;
    sayOnly(message);
    m_isVerdict = true;
    Q_EMIT changed();
}

void RunFlow::interruptedRunsFound(const QList<InterruptedReport> &runs)
{
    if (isRunning() || m_isVerdict || runs.isEmpty())
        return;
    m_interrupted = runs.first();
    for (const InterruptedReport &run : runs) { // rather the one of the module that is here
        if (!m_identity.imei.isEmpty() && run.imei == m_identity.imei)
            m_interrupted = run;
    }
    say({messageFor(*m_interrupted), {{PanelAction::Resume, tr("Resume"), false}}, {}});
}

} // namespace fota
