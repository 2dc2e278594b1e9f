#include "ui/widgets/buttons.h"

#include <QStyle>

namespace fota {

void setWords(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

QPushButton *makeButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setWords(button, text);
    button->setAutoDefault(false);
    return button;
}

QPushButton *makePrimaryButton(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, parent);
    button->setProperty("look", QStringLiteral("primary"));
    return button;
}

QPushButton *makeChip(const QString &text, bool on, QWidget *parent)
{
    QPushButton *button = makeButton(text, parent);
    button->setProperty("look", QStringLiteral("chip"));
    button->setProperty("compact", true);
    button->setCheckable(true);
    button->setChecked(on);
    return button;
}

QPushButton *makeLink(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, parent);
    button->setProperty("look", QStringLiteral("link"));
    QFont font = button->font();
    font.setUnderline(true);
    button->setFont(font);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace fota
