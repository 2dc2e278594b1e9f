#include "ui/run/runflow.h"

#include "core/diagnosis/diagnose.h"
#include "core/profiles/profileloader.h"
#include "ui/text/verdicttext.h"

namespace fota {

Consent ConsentFacts::consent() const
{
    Consent consent;
    consent.imei = check.imei;
    consent.model = check.model;
    consent.from = check.from;
    consent.fromSub = check.fromSub;
    consent.target = check.target;
    consent.file = check.file;
    consent.sha256 = check.fileSha256;
    consent.server = check.server;
    consent.passes = passes;
    consent.allowDowngrade = allowDowngrade;
    return consent;
}

RunFlow::RunFlow(QObject *parent) : QObject(parent) {}

bool RunFlow::canStart() const
{
    return !m_isLog && isConnected() && !isRunning() && !m_identity.imei.isEmpty();
}

void RunFlow::say(PanelContent content)
{
    m_isVerdict = false;
    m_restarting.reset();
    if (content == m_content)
        return;
    m_content = std::move(content);
    Q_EMIT contentChanged();
}

void RunFlow::setSettings(const Settings &settings)
{
    if (settings.server != m_settings.server || settings.passes != m_settings.passes
        || settings.profiles != m_settings.profiles)
        dropFound();
    m_settings = settings;
    const bool wanted = m_content.input == PanelContent::Input::Password
                        && m_content.buttons.first().action == PanelAction::GivePassword;
    if (wanted && !settings.server.password.isEmpty())
        say({});
    Q_EMIT changed();
}

void RunFlow::dropFound()
{
    m_found.reset();
    Q_EMIT changed();
}

bool RunFlow::isReady(Wish wish)
{
    if (isUnknown() && m_profile.isEmpty()) {
        m_wish = wish;
        askProfile();
        return false;
    }
    if (m_settings.server.host.isEmpty() || m_settings.server.user.isEmpty()) {
        Q_EMIT settingsNeeded();
        return false;
    }
    if (!m_settings.server.password.isEmpty())
        return true;
    m_wish = wish;
    Message message;
    message.severity = Message::Severity::Info;
    message.what = tr("The password for %1 on %2 is needed.")
                       .arg(m_settings.server.user, m_settings.server.host);
    message.state = tr("Nothing was sent yet.");
    message.next = tr("It is kept in memory until the program ends, never in a file.");
    say({message,
         {{PanelAction::GivePassword, wish == Wish::Check ? tr("Use it and check") : tr("Use it"),
           false},
          {PanelAction::Dismiss, tr("Not now"), false}},
         PanelContent::Input::Password});
    return false;
}

RunRequest RunFlow::request(RunRequest::Kind kind) const
{
    RunRequest request;
    request.kind = kind;
    request.upload = m_upload;
    request.server = m_settings.server;
    request.choices = m_settings.profiles;
    request.interactive = true;
    request.allowRoaming = m_settings.allowRoaming;
    request.allowDowngrade = m_settings.allowDowngrade;
    request.passes = m_settings.passes;
    if (isUnknown())
        request.profileId = m_profile;
    request.limits = m_settings.limits;
    return request;
}

bool RunFlow::isUnknown() const
{
    return !m_identity.model.isEmpty() && !profileFor(m_identity.model);
}

void RunFlow::askProfile()
{
    Message message;
    message.severity = Message::Severity::Look;
    message.what = tr("%1 is not a module that the program knows.").arg(m_identity.model);
    message.state = tr("It was identified and is not changed. Not known are its data context, how "
                       "it takes files, and how it restarts.");
    message.next = tr("To update it, choose the profile of its nearest relative; the consent will "
                      "say so.");
    message.code = faultId(ErrorCode::UnknownModule);
    QList<PanelChoice> choices;
    for (const ModuleProfile &profile : builtInProfiles())
        choices << PanelChoice{profile.id, tr("%1, %2").arg(profile.model, profile.category)};
    say({message,
         {{PanelAction::UseProfile, tr("Use this profile"), false},
          {PanelAction::Dismiss, tr("Not now"), true}},
         PanelContent::Input::None,
         choices});
}

void RunFlow::useProfile(const QString &profileId)
{
    m_profile = profileId;
    Q_EMIT profileChosen(profileId);
    say({});
    if (m_wish != Wish::None)
        begin(m_wish);
}

void RunFlow::begin(Wish wish)
{
    if (!canStart() || (!m_upload && !isReady(wish)))
        return;
    m_wish = Wish::None;
    if (wish == Wish::Update && m_found) {
        Q_EMIT consentNeeded(
            {*m_found, m_connection.port, m_settings.passes, m_settings.allowDowngrade, m_upload});
        return;
    }
    m_afterCheck = wish == Wish::Update;
    say({});
    Q_EMIT runRequested(request(RunRequest::Kind::Check));
}

void RunFlow::check()
{
    dropFound();
    m_upload.reset();
    begin(Wish::Check);
}

void RunFlow::update()
{
    if (m_upload) { // what was found for a file is not the server's
        dropFound();
        m_upload.reset();
    }
    begin(Wish::Update);
}

void RunFlow::updateFromFile(const LocalDelta &file)
{
    dropFound();
    m_upload = file;
    begin(Wish::Update);
}

void RunFlow::retry()
{
    if (m_upload)
        updateFromFile(LocalDelta(*m_upload));
    else if (m_lastWasCheck)
        check();
    else
        update();
}

void RunFlow::consented(const ConsentFacts &facts)
{
    if (!canStart() || !m_found) // the port went away while the dialog was open
        return;
    RunRequest run = request(RunRequest::Kind::Update);
    run.consent = facts.consent();
    run.passes = facts.passes;
    run.freshConfirmation = true; // the dialog shows what happened before (U22)
    m_agreed = facts.check.notes;
    dropFound(); // a consent is good for one run
    say({});
    Q_EMIT runRequested(run);
}

void RunFlow::stop()
{
    if (!isRunning())
        return;
    if (m_phase == Phase::PastReturn)
        return askToStopWatching(false);
    m_stopping = true;
    m_afterCheck = false;
    Q_EMIT stopRequested();
    Q_EMIT changed();
}

bool RunFlow::asksOfItsOwn() const
{
    const auto &buttons = m_content.buttons;
    return buttons.size() == 2
           && (buttons.first().action == PanelAction::KeepWatching
               || buttons.first().action == PanelAction::KeepRunning);
}

void RunFlow::askInBetween(const PanelContent &question)
{
    if (!asksOfItsOwn()) // asked twice, it is still the same that comes back
        m_before = m_content;
    say(question);
}

void RunFlow::askToStopWatching(bool toClose)
{
    m_asksToClose = toClose;
    Message message;
    message.severity = Message::Severity::Look;
    message.what = tr("The module keeps updating without this program.");
    message.state = tr("Keep power connected.");
    message.next = tr("Stop watching?");
    askInBetween({message,
                  {{PanelAction::KeepWatching, tr("Keep watching"), true},
                   {PanelAction::StopWatching,
                    toClose ? tr("Stop watching and close") : tr("Stop watching"), false}},
                  {}});
}

void RunFlow::closeAsked()
{
    if (m_phase == Phase::PastReturn)
        return askToStopWatching(true);
    m_asksToClose = true;
    Message message;
    message.severity = Message::Severity::Look;
    message.what = tr("A run is going on.");
    message.state = tr("The module is not being changed yet; what is open will be closed first.");
    message.next = tr("Stop it and close the window?");
    askInBetween({message,
                  {{PanelAction::KeepRunning, tr("Keep running"), true},
                   {PanelAction::StopAndClose, tr("Stop and close"), false}},
                  {}});
}

void RunFlow::connectAsked()
{
    m_connectAsked = true;
}

void RunFlow::leaveVerdict()
{
    if (m_isVerdict && !isRunning())
        say({});
}

void RunFlow::takePassword(const Secret &password)
{
    m_settings.server.password = password;
    Q_EMIT passwordGiven(password);
}

void RunFlow::choose(PanelAction action, const Secret &text)
{
    switch (action) {
    case PanelAction::Retry:
        if (!text.isEmpty())
            takePassword(text);
        if (!isConnected())
            return Q_EMIT connectRequested();
        return retry();
    case PanelAction::FindSpeed:
        return Q_EMIT speedRequested();
    case PanelAction::Resume:
        if (m_interrupted && !isRunning()) {
            const QString port = isConnected() || m_interrupted->port.isEmpty()
                                     ? m_connection.port
                                     : m_interrupted->port;
            m_resumed = m_interrupted;
            Q_EMIT resumeRequested(port, m_interrupted->imei, m_settings.limits);
        }
        return;
    case PanelAction::AnswerYes:
    case PanelAction::AnswerNo:
        if (m_question) {
            const int id = m_question->id;
            m_question.reset();
            say({});
            Q_EMIT answered(id, action == PanelAction::AnswerYes, text);
        }
        return;
    case PanelAction::GivePassword:
        if (text.isEmpty())
            return;
        takePassword(text);
        say({});
        return begin(m_wish);
    case PanelAction::UseProfile:
        return useProfile(QString::fromUtf8(text.reveal()));
    case PanelAction::OpenSettings:
        return Q_EMIT settingsNeeded();
    case PanelAction::StopWatching:
        m_closing = m_asksToClose;
        say({});
        m_stopping = true;
        m_leaving = true;
        Q_EMIT stopWatchingRequested();
        return Q_EMIT changed();
    case PanelAction::StopAndClose:
        m_closing = true;
        say({});
        return stop();
    case PanelAction::KeepWatching:
    case PanelAction::KeepRunning:
        m_asksToClose = false;
        return say(m_before);
    case PanelAction::Dismiss:
        m_wish = Wish::None;
        return say({});
    }
}

} // namespace fota
