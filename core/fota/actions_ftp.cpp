#include "core/fota/actions.h"
#include "core/fota/ftpsession.h"

namespace fota::actions {

namespace {

StepResult opened(const StepContext &context)
{
    return {Outcome::Done, {StepDetail::Kind::FtpOpened, {context.order.server.host}}, {}};
}

} // namespace

void openFtp(StepContext &context, Finish finish)
{
    ftp::open(context, [&context, finish](const Error &error) {
        if (!error)
            return finish(opened(context));
        if (context.cancelled() || !ftp::worthSecondTry(error))
            return finish(StepResult::failed(error));
        // A session that an earlier run left open is closed by this, too (F17).
        context.wait(context.limits().secondTry(), [&context, error, finish] {
            if (context.cancelled())
                return finish(StepResult::failed(error));
            ftp::reopen(context, [&context, finish](const Error &second) {
                finish(second ? StepResult::failed(second) : opened(context));
            });
        });
    });
}

void closeFtp(StepContext &context, Finish finish)
{
    if (!context.data.ftpOpen)
        return finish({Outcome::Done, {StepDetail::Kind::WasClosed, {}}, {}});
    ftp::close(context, [&context, finish](const Error &error) {
        if (!error)
            return finish({Outcome::Done, {StepDetail::Kind::Closed, {}}, {}});
        if (error.code == ErrorCode::PortLost)
            return finish(StepResult::failed(error));
        context.note(error); // closing the context closes it, too (F18)
        finish({Outcome::Other, {StepDetail::Kind::NotClosed, {}}, error});
    });
}

} // namespace fota::actions
