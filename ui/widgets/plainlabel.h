#pragma once

#include <QLabel>

namespace fota {

/// A label of plain text (K14) that takes as many lines as it needs.
inline QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace fota
