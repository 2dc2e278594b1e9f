#pragma once

#include "ui/widgets/safetext.h"

#include <QFont>
#include <QLabel>

namespace fota {

/// A label of plain text (K14) that takes as many lines as it needs.
inline QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(visibleText(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

inline QLabel *plainLabel(const QString &text, const QFont &font)
{
    QLabel *label = plainLabel(text);
    label->setFont(font);
    return label;
}

/// The same in one line.
inline QLabel *plainLine(const QString &text, const QFont &font = {})
{
    QLabel *label = plainLabel(text, font);
    label->setWordWrap(false);
    return label;
}

/// It can be marked with the mouse, and copied.
inline QLabel *selectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace fota
