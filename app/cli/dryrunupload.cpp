#include "app/cli/dryrun.h"
#include "app/cli/exitcode.h"
#include "core/at/catalogue.h"
#include "core/fota/modelname.h"
#include "core/profiles/profileloader.h"
#include "ui/text/errortext.h"

#include <QFileInfo>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// Commands of one step, in order, without arguments but for the size.
struct Stage
{
    const char *step;
    QList<CommandId> commands;
};

QList<Stage> stages(const ModuleProfile &profile)
{
    using enum CommandId;
    const UploadProfile &upload = profile.upload;
    const bool sized = upload.form == UploadProfile::Form::Sized;
    const QList<CommandId> version =
        profile.subVersion ? QList{Revision, SubVersion} : QList{Revision};
    const QList<CommandId> who = QList{Model} + version + QList{Imei};
    const CommandId write = sized ? UploadDeltaSized : UploadDelta;
    return {{"IDENT", QList{Attention, EchoOff, VerboseErrors} + who},
            {"4.h", version},
            {"UPLOAD", upload.askForms ? QList{UploadForms, write} : QList{write}},
            {"VALIDATE", (upload.validate ? who + QList{ValidateDelta} : who) + QList{ReadErrors}},
            {"4.n", {upload.applyWith2 ? ApplyUploaded : ApplyUpdate}},
            {"4.o", {Attention}},
            {"4.p", QList{EchoOff, VerboseErrors} + who}};
}

/// The module is not asked, so its model is the one that the file's name states.
const ModuleProfile *profileOfName(const QString &path)
{
    const ModuleProfile *stated = profileFor(statedModel(QFileInfo(path).fileName(), {}).text);
    return stated ? stated : profileFor(u"LE910-NA1");
}

} // namespace

int dryRunUpload(const Invocation &call, const LocalDelta &file)
{
    const ModuleProfile *profile = profileOfName(file.path);
    if (!profile)
        return exitcode::kProgram;
    call.output->progress(
        u"For a %1; the bytes of the file follow its AT#OTAUPW, a block at a time."_s.arg(
            profile->model));
    const QByteArray size = QByteArray::number(QFileInfo(file.path).size());
    for (const Stage &stage : stages(*profile)) {
        const QString step = QString::fromLatin1(stage.step);
        for (const CommandId id : stage.commands) {
            const Result<Command> command = makeCommand(id, milliseconds(0), {size});
            if (!command) {
                call.output->error(ErrorText::sentence(command.error()));
                return exitcode::kUsage;
            }
            const QString text = QString::fromLatin1(command->logged);
            call.output->object(
                {{u"event"_s, u"command"_s}, {u"step"_s, step}, {u"command"_s, text}});
            call.output->text(step.leftJustified(9) + text);
        }
    }
    return exitcode::kDone;
}

} // namespace fota
