#pragma once

#include <QPushButton>

namespace fota {

/// A push button that no Enter presses from afar: autoDefault off, focus by Tab and click.
QPushButton *makeButton(const QString &text, QWidget *parent = nullptr);
/// The next act: filled with the accent while it is enabled.
QPushButton *makePrimaryButton(const QString &text, QWidget *parent = nullptr);
/// A filter that is on or off, as low as a dock's controls.
QPushButton *makeChip(const QString &text, bool on, QWidget *parent = nullptr);
/// Underlined text that is pressed.
QPushButton *makeLink(const QString &text, QWidget *parent = nullptr);

/// Puts a button's text and its accessible name to the same words.
void setWords(QPushButton *button, const QString &text);

} // namespace fota
