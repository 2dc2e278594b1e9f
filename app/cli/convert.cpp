#include "app/cli/convert.h"

#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/composition.h"
#include "core/log/escape.h"
#include "core/session/logexport.h"
#include "ui/text/reportpage.h"

#include <QFileInfo>
#include <QJsonArray>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

void tell(const Invocation &call, const QString &input, const ExportRequest &request,
          const ExportResult &result)
{
    QJsonObject removed;
    QStringList words;
    for (size_t i = 0; i < kIdentifierKinds; ++i) {
        if (result.values[i] == 0)
            continue;
        const QString kind = kindName(IdentifierKind(i));
        removed[kind] =
            QJsonObject{{u"values"_s, result.values[i]}, {u"places"_s, result.places[i]}};
        words += u"%1 %2 (in %3 places)"_s.arg(kind).arg(result.values[i]).arg(result.places[i]);
    }
    QJsonArray kept;
    for (const IdentifierKind kind : request.kept)
        kept.append(kindName(kind));
    call.output->object({{u"event"_s, u"converted"_s},
                         {u"file"_s, input},
                         {u"out"_s, request.out},
                         {u"records"_s, result.records},
                         {u"removed"_s, removed},
                         {u"kept"_s, kept}});
    call.output->text(u"%1: %2 lines"_s.arg(request.out, QString::number(result.records)));
    call.output->text(u"  removed: %1"_s.arg(words.isEmpty() ? u"nothing"_s : words.join(u", ")));
    if (result.nameTells)
        call.output->error(
            u"The name %1 itself holds something that was removed from what is in it."_s.arg(
                request.out));
}

/// Why OUT cannot be the name of a file; empty: it can.
QString objection(const QString &out)
{
    const QFileInfo info(out);
    const auto format = exportFormatOf(out);
    if (format == ExportFormat::Print)
        return u"%1: a PDF is made by the window: File > Export…"_s.arg(out);
    if (!format)
        return u"%1: the ending says no format; .log, .jsonl, .csv, .html and .fbz do"_s.arg(out);
    if (info.isSymLink())
        return u"%1 is a link"_s.arg(out);
    if (info.isDir())
        return u"%1 is a folder"_s.arg(out);
    if (info.exists() && !info.isFile())
        return u"%1 is no ordinary file"_s.arg(out);
    if (!QFileInfo(info.path()).isDir())
        return u"%1: there is no such folder"_s.arg(info.path());
    return {};
}

} // namespace

int convertTo(const Invocation &call, const QString &input)
{
    ExportRequest request{.out = call.value(u"to"_s),
                          .program = u"fotabench-cli "_s + programVersion(),
                          .page = reportPage};
    if (request.out.isEmpty())
        return wrongUse(call, u"--to is missing"_s);
    for (const QString &name : call.parser->values(u"keep"_s)) {
        const auto kind = keepableKind(name);
        if (!kind)
            return wrongUse(call, u"--keep: no such kind: "_s + name);
        request.kept += *kind;
    }
    if (const QString wrong = objection(request.out); !wrong.isEmpty())
        return wrongUse(call, wrong);
    const Result<LogSource> source = LogSource::of(input);
    if (!source)
        return wrongUse(call, u"%1: %2"_s.arg(input, source.error().detail));
    if (!source->isRepeatable())
        return wrongUse(call, u"%1 is read more than once: save it to a file first"_s.arg(input));
    const Result<ExportResult> result = exportLog(*source, request);
    if (!result && result.error().code == ErrorCode::LogUnread)
        return wrongUse(call, u"%1: %2"_s.arg(input, result.error().detail));
    if (!result) {
        call.output->error(u"fotabench-cli: "_s + result.error().detail);
        call.output->error(u"Nothing was written; what was there before is as it was."_s);
        return exitCode(result.error());
    }
    tell(call, input, request, *result);
    return exitcode::kDone;
}

int convert(const Invocation &call)
{
    if (call.words.size() != 1)
        return wrongUse(call, u"convert needs one FILE"_s);
    return convertTo(call, call.words.first());
}

} // namespace fota
