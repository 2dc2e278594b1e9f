#include "ui/widgets/accessiblefactory.h"

#include "ui/widgets/announcer.h"

#include <QAccessibleWidget>

namespace fota {

namespace {

/// \a name: of the object's class, then of each one that it inherits, until there is an answer.
QAccessibleInterface *interfaceOf(const QString &name, QObject *object)
{
    if (auto *announcer = qobject_cast<Announcer *>(object))
        return new QAccessibleWidget(announcer, QAccessible::Notification);
    if (name == u"fota::LineTable") // its description is the line that is the current one
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::List);
    // Qt's own answers for a child beyond the last with whatever lies in memory there, and its
    // children become fewer when a scroll bar goes: a screen reader that asks a moment later would
    // end the program (Qt 6.4, QAccessibleAbstractScrollArea::child). This one looks first.
    if (name == u"QScrollArea" || name == u"QAbstractScrollArea") // no view or text before it
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibleFactory()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace fota
