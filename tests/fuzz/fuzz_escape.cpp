#include "core/at/catalogue.h"
#include "core/at/parsers.h"
#include "core/fota/modelname.h"
#include "core/log/escape.h"
#include "core/profiles/profileloader.h"
#include "core/transport/porturl.h"
#include "tests/fuzz/target.h"

using namespace fota;
using fuzz::holds;

namespace {

bool steers(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x200b
           || c == 0x200c || c == 0x200d || c == 0x200e || c == 0x200f
           || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
           || (c >= 0xd800 && c < 0xe000) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f);
}

void isPlain(const QString &text)
{
    for (const char32_t c : text.toUcs4())
        holds(!steers(c), "what is shown steers nothing");
    holds(isVisible(text), "what is shown is visible");
    holds(visible(text) == text, "shown again it is the same");
}

} // namespace

/// Z12, K14, K15: unsolicited lines, and what a device says of itself.
FUZZ_TARGET(escape)
{
    const QByteArray raw = bytes.toByteArray();
    const QString wide = QString::fromUtf8(raw);
    const QString utf16(reinterpret_cast<const QChar *>(raw.constData()), raw.size() / 2);
    isPlain(visible(raw));
    isPlain(visible(wide));
    isPlain(visible(utf16)); // a descriptor is UTF-16, and may be a broken one
    holds(visibleUtf8(raw) == visible(raw).toUtf8(), "both forms are the same");
    holds(unescapedBytes(escapedBytes(raw)) == raw, "no byte is lost");
    isPlain(QString::fromUtf8(escapedBytes(raw)));

    isUnsolicited(raw);
    for (const char *prefix : {"+CEREG", "+CGREG"}) {
        const auto event = parseRegistrationEvent(prefix, raw);
        holds(!event || (event->status >= 0 && event->status <= 99), "a report is in its range");
    }
    if (const ModuleProfile *profile = profileFor(wide)) {
        const auto plain = [](QString model) {
            model.removeIf([](QChar c) { return c.isSpace(); });
            return model.toCaseFolded();
        };
        bool named = plain(wide) == plain(profile->model);
        for (const QString &other : profile->alsoNamed)
            named |= plain(wide) == plain(other);
        holds(named, "a model is found by its own names alone");
    }
    if (const ModuleProfile *profile = profileById(wide))
        holds(profile->id == wide, "a profile is found by its own id alone");
}
