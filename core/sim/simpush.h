#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <functional>

namespace fota {

/// An update that the simulated network starts: when, with or without a question, in whose words,
/// and how it ends.
struct SimPushPlan
{
    enum class Words { LE910, Quoted, Numeric, Lwm2m, Silent };
    enum class Result { Good, Fail, BadDelta, Nothing };

    milliseconds after{0}; ///< from the command or moment to the first word
    bool ask = false;
    Words words = Words::LE910;
    Result result = Result::Good;
    milliseconds download{60'000};
    milliseconds answer{120'000}; ///< how long the question stands
    milliseconds delay{300'000};  ///< until a question that was put off comes again
    QByteArray target;            ///< empty: the version stays
    int resets = 1;
    milliseconds restart{60'000};
};

/// Plays a plan. Says its words when the line can take them; has the module restart where the
/// update is in.
class SimPush
{
public:
    struct Module
    {
        std::function<void(const QByteArray &line)> say;
        std::function<bool()> mayTalk;                    ///< not inside a file transfer
        std::function<void(const SimPushPlan &)> restart; ///< into the new version
        std::function<milliseconds(milliseconds)> scaled;
    };

    SimPush(Clock &clock, Module module);

    void start(const SimPushPlan &plan);
    void restarted(); ///< the module is up again for good
    void stop();      ///< it goes down by something else
    /// AT#OTASUAN: 0 reject, 1 accept, 2 delay. False: there is no question.
    bool answer(int response);
    bool isAsking() const { return m_asking; }

private:
    void then(milliseconds delay, std::function<void()> act);
    void say(const char *le910, const char *quoted, const char *numeric, const char *lwm2m);
    void ask();
    void download();
    void downloaded();

    Module m_module;
    Alarm m_next;
    SimPushPlan m_plan;
    bool m_asking = false;
    bool m_restarting = false;
};

} // namespace fota
