#pragma once

#include "ui/log/linematcher.h"
#include "ui/log/logarena.h"

#include <optional>

namespace fota {

/// Which lines of the log are shown.
struct LogFilter
{
    LineMatcher text;
    unsigned hidden = 0;              ///< a bit for each direction
    std::optional<QByteArray> step{}; ///< lines of this step alone

    bool isOpen() const { return text.isEmpty() && hidden == 0 && !step; }
    bool hides(LogEntry::Direction direction) const { return hidden & (1U << unsigned(direction)); }
    void hide(LogEntry::Direction direction, bool hide)
    {
        const unsigned bit = 1U << unsigned(direction);
        hidden = hide ? hidden | bit : hidden & ~bit;
    }
    bool passes(const LogArena::Line &line) const
    {
        if (hides(line.direction) || (step && line.step != *step))
            return false;
        return text.matches(line.text)
               || (!text.isExpression() && text.matches(line.step)); // "4.c" is typed soon
    }
    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

} // namespace fota
