#include "core/sim/simpush.h"

namespace fota {

namespace {

constexpr milliseconds kRetry{100};
constexpr milliseconds kBeforeRestart{2'000};

} // namespace

SimPush::SimPush(Clock &clock, Module module) : m_module(std::move(module)), m_next(clock) {}

void SimPush::then(milliseconds delay, std::function<void()> act)
{
    m_next.start(delay, [this, act = std::move(act)] {
        if (m_module.mayTalk())
            act();
        else
            then(kRetry, act);
    });
}

void SimPush::say(const char *le910, const char *quoted, const char *numeric, const char *lwm2m)
{
    using Words = SimPushPlan::Words;
    const char *words = m_plan.words == Words::LE910     ? le910
                        : m_plan.words == Words::Quoted  ? quoted
                        : m_plan.words == Words::Numeric ? numeric
                        : m_plan.words == Words::Lwm2m   ? lwm2m
                                                         : "";
    if (*words)
        m_module.say(words);
}

void SimPush::start(const SimPushPlan &plan)
{
    m_plan = plan;
    m_asking = false;
    m_restarting = false;
    then(m_module.scaled(plan.after), [this] {
        if (m_plan.ask)
            return ask();
        say("#OTAEV: Automatic Fw Upgrade Requested", "", "#OTAEV: #907", "");
        download();
    });
}

void SimPush::ask()
{
    m_asking = true;
    m_module.say("#OTAEV: Do you want to upgrade the firmware?");
    then(m_module.scaled(m_plan.answer), [this] {
        m_asking = false;
        m_module.say("#OTAEV: User Answer Timeout");
    });
}

bool SimPush::answer(int response)
{
    if (!m_asking || response < 0 || response > 2)
        return false;
    m_asking = false;
    m_next.stop();
    if (response == 1)
        then(m_module.scaled(kRetry), [this] { download(); });
    else if (response == 2)
        then(m_module.scaled(m_plan.delay), [this] { ask(); });
    return true;
}

void SimPush::download()
{
    if (m_plan.result == SimPushPlan::Result::Nothing) {
        say("#OTAEV: OTA FW Upgrade Failed", "#OTAEV: \"FOTA REQUEST DROPPED\"", "#OTAEV: #916",
            "#OTAEV: \"FOTA REQUEST DROPPED\"");
        return;
    }
    say("#OTAEV: Start Fw Download", "#OTAEV: \"DOWNLOAD STARTED\"", "#OTAEV: #921",
        "#LWM2MFOTARING: 0,\"DOWNLOAD\"");
    then(m_module.scaled(m_plan.download / 2), [this] {
        say("", "", "#OTAEV: #920,50", "");
        then(m_module.scaled(m_plan.download / 2), [this] { downloaded(); });
    });
}

void SimPush::downloaded()
{
    if (m_plan.result == SimPushPlan::Result::Fail)
        return say("#OTAEV: OTA FW Upgrade Failed", "#OTAEV: \"DOWNLOAD FAILED\"",
                   "#OTAEV: #929,402", "#OTAEV: \"DOWNLOAD FAILED\"");
    if (m_plan.result == SimPushPlan::Result::BadDelta)
        return say("#OTAEV: OTA FW Upgrade Failed", "#OTAEV: \"INTEGRITY CHECK FAIL\",21",
                   "#OTAEV: #929,403", "#OTAEV: \"INTEGRITY CHECK FAIL\",21");
    say("#OTAEV: Fw Download Complete", "#OTAEV: \"INTEGRITY CHECK PASS\"", "#OTAEV: #919",
        "#LWM2MFOTARING: 0,\"UPDATE\"");
    then(m_module.scaled(kBeforeRestart), [this] {
        m_restarting = true;
        m_module.restart(m_plan);
    });
}

void SimPush::restarted()
{
    if (!std::exchange(m_restarting, false) || m_plan.words == SimPushPlan::Words::Silent)
        return;
    then(m_module.scaled(kBeforeRestart), [this] {
        say("#OTAEV: Module Upgraded To New FW", "", "#OTAEV: #929,200", "");
        say("#OTAEV: Server notified about successfull FW Upgrade", "", "#OTAEV: #930", "");
    });
}

void SimPush::stop()
{
    if (!m_restarting)
        m_next.stop();
    m_asking = false;
}

} // namespace fota
