#include "ui/widgets/announcer.h"

#include "ui/widgets/safetext.h"

#include <QAccessible>

namespace fota {

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setFixedSize(1, 1); // one that is not shown is not heard
    setFocusPolicy(Qt::NoFocus);
}

void Announcer::announce(const QString &text)
{
    const QString shown = visibleText(text);
    if (shown.isEmpty() || shown == m_text)
        return;
    m_text = shown;
    setAccessibleName(m_text); // tells that the name has changed
    // A screen reader speaks a notification as it appears.
    QAccessibleEvent appeared(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(m_text);
}

} // namespace fota
