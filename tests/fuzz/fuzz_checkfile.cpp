#include "core/fota/checkfile.h"
#include "core/fota/checktext.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;
using fuzz::holds;

namespace {

bool all(const QString &text, const char *more)
{
    return std::ranges::all_of(text, [more](QChar c) {
        return c.unicode() < 0x80
               && ((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
                   || strchr(more, c.toLatin1()));
    });
}

bool printableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

bool holdsNoLineEnd(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return isControl(c) && c != u'\t'; });
}

void withinAllowLists(const CheckFile &file)
{
    holds(!file.version.isEmpty() && file.version.size() <= kCheckFileField
              && printableAscii(file.version),
          "the version is printable ASCII");
    holds(!file.file.isEmpty() && file.file.size() <= 200 && all(file.file, "._-/"),
          "the file name holds letters, digits and . _ - /");
    for (const QString &part : file.file.split(u'/'))
        holds(!part.isEmpty() && part != u"." && part != u"..", "the file name leads nowhere else");
    for (const QString &text : {file.nextServer, file.nextFolder, file.nextUser, file.nextText,
                                QString::fromUtf8(file.nextPassword.reveal())})
        holds(text.size() <= kCheckFileField && holdsNoLineEnd(text), "a cell holds no control");
    holds(file.line >= 1 && file.line <= 65'536, "the row has its line");
}

void readsBackEqual(const CheckFile &file, const CheckFileContext &context)
{
    const Result<CheckFile> again = parseCheckFile(writeCheckFile(file), context);
    holds(again.has_value(), "what was accepted is accepted when it is written again");
    if (!again)
        return;
    holds(again->version == file.version && again->file == file.file
              && again->nextServer == file.nextServer && again->nextUser == file.nextUser
              && again->nextPassword == file.nextPassword && again->next == file.next
              && again->nextHasTime == file.nextHasTime,
          "written and read again it is equal");
}

} // namespace

/// Z03: what is accepted is inside the allow-list of each field, and reads back equal.
FUZZ_TARGET(checkfile)
{
    CheckFileContext context;
    context.model = u"ME910C1-NA"_s;
    context.imei = u"490154203237518"_s;
    context.presentServer = u"ftp.example.net"_s;
    context.presentUser = u"USERNAME"_s;
    context.presentPassword = Secret("CANARY-PASS");
    context.now = QDateTime(QDate(2016, 1, 1), QTime(), Qt::UTC);
    const QByteArray text = bytes.toByteArray();
    const Result<CheckFile> file = parseCheckFile(text, context);
    if (file) {
        withinAllowLists(*file);
        readsBackEqual(*file, context);
    } else {
        holds(file.error().code != ErrorCode::None, "a refusal has its code");
        holds(file.error().detail.size() <= 4096, "a detail stays short");
        holds(std::ranges::all_of(file.error().detail, [](QChar c) { return !isHidden(c); }),
              "a detail shows nothing hidden");
    }
    for (const QByteArray &line : maskedLines(text))
        holds(!line.contains('\n') && !line.contains('\r'), "a masked line is one line");
}
