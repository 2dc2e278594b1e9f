#include "core/fota/actions.h"
#include "core/fota/firmwareversion.h"
#include "core/fota/identity.h"
#include "core/fota/restartwatch.h"

namespace fota::actions {

void applyUpdate(StepContext &context, Finish finish)
{
    RunData &data = context.data;
    const RunData before = data;
    ++data.applies;
    data.applyAtMs = context.clock.now().toMSecsSinceEpoch();
    data.restartsEarlier += std::exchange(data.restarts, 0);
    data.forgetReadBack();
    context.eventSaysUpdated.reset();
    context.applyRefusal.clear();
    const auto nothingSent = [&data, before, finish](const Error &error) {
        data = before; // what the last pass read back still holds
        finish(StepResult::failed(error));
    };
    if (const Result<bool> saved = context.hooks.save ? context.hooks.save() : Result<bool>(true);
        !saved)
        return nothingSent(saved.error());
    // Counted before the first byte: what cannot be kept cannot be limited (INV-10, H06).
    if (const Result<bool> counted =
            context.hooks.countApply ? context.hooks.countApply() : Result<bool>(true);
        !counted)
        return nothingSent(counted.error());
    if (context.hooks.pointOfNoReturn)
        context.hooks.pointOfNoReturn(true);
    context.restartWatch().begin();
    const bool with2 = context.isUpload() && context.profile().upload.applyWith2;
    context.ask(with2 ? CommandId::ApplyUploaded : CommandId::ApplyUpdate, context.limits().apply,
                {}, [&context, nothingSent, finish](const Result<AtReply> &reply) {
                    const StepDetail accepted{StepDetail::Kind::ApplyAccepted, {}};
                    if (isOk(reply))
                        return finish({Outcome::Done, accepted, {}});
                    // A lost carrier refuses nothing: as if it had been accepted.
                    if (reply && reply->final.kind != FinalResult::Kind::NoCarrier) {
                        const QString words = QString::fromLatin1(reply->final.line);
                        context.data.refused = true;
                        context.applyRefusal = words;
                        return finish({Outcome::Other,
                                       {StepDetail::Kind::ApplyRefused, {words}},
                                       {ErrorCode::ApplyRefused, words, {}}});
                    }
                    if (!reply && context.channel.bytesHandedOver() == 0) {
                        if (context.hooks.pointOfNoReturn)
                            context.hooks.pointOfNoReturn(false);
                        return nothingSent(reply.error());
                    }
                    // No answer, or the port went before it was read: as if it had been accepted
                    // (U02, U03, P12).
                    finish({Outcome::Done, accepted, {}});
                });
}

void awaitResets(StepContext &context, Finish finish)
{
    context.restartWatch().awaitAnswer([&context, finish](const Error &error) {
        if (error)
            return finish(StepResult::failed(error));
        finish({Outcome::Done,
                {StepDetail::Kind::Restarts, {QString::number(context.data.restarts)}},
                {}});
    });
}

namespace {

constexpr int kTries = 10; // U08

/// 4.p: reads the version until it is the wanted one, or another one that stayed.
struct VersionWait : std::enable_shared_from_this<VersionWait>
{
    StepContext &context;
    Step::Finish finish;
    RestartWatch &watch;
    /// When this version was read first, since the last restart: what lies before its first answer
    /// is no time in which it stayed (U07).
    milliseconds changedAt{0};
    milliseconds refusedAt{0};
    milliseconds unansweredAt{0}; ///< a query that brought nothing: the module may restart unseen
    int tries = 0;
    bool readBadly = false;          ///< since then two equal readings are needed (U10)
    std::optional<Identity> foreign; ///< another module answered; one reading may be garbled
    std::optional<Identity> last;

    VersionWait(StepContext &contextIn, Step::Finish finishIn)
        : context(contextIn), finish(std::move(finishIn)), watch(contextIn.restartWatch()),
          refusedAt(contextIn.clock.elapsed())
    {
    }

    void await()
    {
        watch.awaitAnswer([self = shared_from_this()](const Error &error) {
            if (error)
                return self->giveUp(error);
            self->configure();
        });
    }

    /// The settings of the line are gone after a restart; an old module may not know them.
    void configure()
    {
        const auto self = shared_from_this();
        context.ask(CommandId::EchoOff, context.limits().verifyQuery(), {},
                    [self](const Result<AtReply> &echo) {
                        if (!echo)
                            return self->failed(echo.error());
                        self->watch.noteEcho(echo->echoed);
                        self->context.ask(CommandId::VerboseErrors,
                                          self->context.limits().verifyQuery(), {},
                                          [self](const Result<AtReply> &errors) {
                                              if (!errors)
                                                  return self->failed(errors.error());
                                              self->watch.noteEcho(errors->echoed);
                                              self->read();
                                          });
                    });
    }

    void read()
    {
        const milliseconds limit = context.limits().verifyQuery();
        readIdentity(context.channel, limit, limit, context.profile().subVersion, 0,
                     [self = shared_from_this()](const Result<Identity> &identity) {
                         if (!identity)
                             return self->failed(identity.error());
                         self->watch.noteEcho(identity->echoed);
                         self->watch.noteAnswer();
                         self->judge(*identity);
                     });
    }

    void failed(const Error &error)
    {
        if (context.data.stopped)
            return giveUp({ErrorCode::WatchingStopped, {}, {}});
        readBadly |= error.code == ErrorCode::MalformedReply;
        if (error.code == ErrorCode::CommandTimeout) {
            unansweredAt = context.clock.elapsed();
            watch.noteSilence();
        }
        if (error.code == ErrorCode::PortLost)
            tries = 0;
        else if (++tries >= kTries)
            return giveUp({ErrorCode::VersionUnread, error.detail, error.where});
        const milliseconds pause =
            error.code == ErrorCode::PortLost ? milliseconds(0) : context.limits().verifyPause();
        later(pause);
    }

    void later(milliseconds pause)
    {
        context.wait(pause, [self = shared_from_this()] {
            if (self->context.data.stopped)
                self->giveUp({ErrorCode::WatchingStopped, {}, {}});
            else
                self->await();
        });
    }

    void judge(const Identity &identity)
    {
        RunData &data = context.data;
        if (context.data.stopped)
            return giveUp({ErrorCode::WatchingStopped, {}, {}});
        const bool other =
            identity.imei != data.imei || (!data.model.isEmpty() && identity.model != data.model);
        if (other
            && (!foreign || foreign->imei != identity.imei || foreign->model != identity.model)) {
            foreign = identity;
            return read();
        }
        foreign.reset();
        // A module that told its sub-version before does not lose it: it cannot say it yet (U08).
        if (!other && data.fromSub && !identity.subVersion
            && !matchesTarget(identity.version, {}, data.target))
            return failed({ErrorCode::MalformedReply, identity.version, QStringLiteral("AT#CFVR")});
        tries = 0;
        if (other) { // U14, P14
            context.note({ErrorCode::OtherModuleAnswers, identity.model, {}});
            watch.rejectPort();
            return later(context.limits().probe);
        }
        watch.notePort();
        const bool changed =
            last && (last->version != identity.version || last->subVersion != identity.subVersion);
        if (!last || changed || std::max(watch.lastRestart(), unansweredAt) > changedAt)
            changedAt = context.clock.elapsed();
        const bool repeated = last && !changed;
        last = identity;
        data.now = identity.version;
        data.nowSub = identity.subVersion.value_or(QString());
        const bool wanted = reachedTarget(identity.version, identity.subVersion, data.from,
                                          data.fromSub, data.target);
        const bool isOld = identity.version == data.from && identity.subVersion == data.fromSub;
        readBadly |= !wanted && !isOld; // a third version, or a garbled one (U10)
        if (wanted ? (!readBadly || repeated) : isFinal(identity))
            return done();
        if (wanted)
            return read();
        if (!watch.restartSeen() && !data.refused
            && watch.sinceApply() >= context.limits().restart / 6)
            context.note({ErrorCode::NoRestart, {}, {}}); // U04: five minutes
        context.progress({StepDetail::Kind::Version, {fullVersion(data.now, identity.subVersion)}});
        later(context.limits().probe);
    }

    /// An old version counts only when it has stayed (U07), and that is never known of a time in
    /// which the module said nothing; without a restart seen it may still be the module before its
    /// first one, so the whole limit has to pass as well (U04).
    bool isFinal(const Identity &identity) const
    {
        const RunData &data = context.data;
        const milliseconds now = context.clock.elapsed();
        const milliseconds stable = context.limits().stable;
        const bool isOld = identity.version == data.from && identity.subVersion == data.fromSub;
        if (data.refused) { // from the refusal, or from a restart that came all the same (U01, U07)
            const milliseconds quietSince = watch.restartSeen() || unansweredAt > refusedAt
                                                ? std::max(refusedAt, changedAt)
                                                : refusedAt;
            return now - (isOld ? quietSince : std::max(quietSince, changedAt)) >= stable;
        }
        const bool restarted = watch.restartSeen() || !isOld;
        if (restarted)
            return now - std::max(watch.lastRestart(), changedAt) >= stable;
        // By our own clock: the wall's may have jumped since (H12).
        return watch.timeIsUp() && now - changedAt >= stable;
    }

    void done()
    {
        context.data.nowFinal = true;
        finish({Outcome::Done,
                {StepDetail::Kind::Version, {fullVersion(context.data.now, last->subVersion)}},
                {}});
    }

    void giveUp(const Error &error)
    {
        Error why = error;
        const bool lost =
            error.code == ErrorCode::ModuleLost || error.code == ErrorCode::KeepsRestarting;
        const bool answers =
            last && context.channel.isOpen() && !watch.isSilent() && unansweredAt <= changedAt;
        if (lost && answers && !watch.timeIsUp(context.limits().stable * 2))
            return read(); // only not for long enough yet
        if (lost && watch.restartSeen() && last)
            why.code = ErrorCode::KeepsRestarting;
        finish(StepResult::failed(why));
    }
};

} // namespace

void awaitVersion(StepContext &context, Finish finish)
{
    const auto wait = std::make_shared<VersionWait>(context, std::move(finish));
    if (context.channel.isOpen())
        wait->configure();
    else
        wait->await();
}

} // namespace fota::actions
