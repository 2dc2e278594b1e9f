#pragma once

#include "core/log/escape.h"

#include <QStringList>

namespace fota {

/// Text from outside as it may stand on the screen: what steers or hides becomes a visible escape
/// (K15). Markup stays as typed; labels are plain (K14).
inline QString visibleText(const QString &text)
{
    return visible(text);
}

/// The same for the lines of a tool tip, whose kind Qt guesses: escaped, so that markup is shown
/// literally.
inline QString toolTipText(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown += visible(line).toHtmlEscaped();
    return shown.isEmpty() ? QString()
                           : QStringLiteral("<qt>%1</qt>").arg(shown.join(QStringLiteral("<br>")));
}

inline QString toolTipText(const QString &text)
{
    return text.isEmpty() ? QString() : toolTipText(QStringList{text});
}

} // namespace fota
