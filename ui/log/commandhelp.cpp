#include "ui/log/commandhelp.h"

#include "core/at/catalogue.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QMap>
#include <QPainter>
#include <QStandardItemModel>

namespace fota {

namespace {

constexpr int kHelpRole = Qt::UserRole;

/// What is typed of a command before its first argument, with its help; in alphabetical order.
QMap<QString, QString> knownCommands()
{
    QMap<QString, QString> commands;
    for (const CommandSpec &spec : commandSpecs()) {
        const QString format = QString::fromLatin1(spec.format);
        const QString start = format.left(format.indexOf(u'%'));
        if (start.startsWith(u"AT") && !commands.contains(start))
            commands[start] = QCoreApplication::translate("Command", spec.help);
    }
    return commands;
}

} // namespace

QCompleter *makeCommandCompleter(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const QMap<QString, QString> commands = knownCommands();
    for (auto it = commands.cbegin(); it != commands.cend(); ++it) {
        auto *item = new QStandardItem(it.key());
        item->setData(it.value(), kHelpRole);
        item->setData(QStringLiteral("%1, %2").arg(it.key(), it.value()), Qt::AccessibleTextRole);
        model->appendRow(item);
    }
    auto *completer = new QCompleter(model, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(9);
    completer->popup()->setItemDelegate(new CommandHelpDelegate(completer));
    completer->popup()->setAccessibleName(QCoreApplication::translate("Command", "Known commands"));
    return completer;
}

void CommandHelpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    using fota::Role;
    const bool selected = option.state & QStyle::State_Selected;
    const QFont fixed = fixedFont();
    const QFontMetrics metrics(fixed);
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->save();
    painter->fillRect(option.rect, color(option.palette, selected ? Role::Selected : Role::Card));
    QRect box = option.rect.adjusted(8, 0, -8, 0);
    painter->setFont(fixed);
    painter->setPen(color(option.palette, Role::Text));
    const QString command = index.data(Qt::DisplayRole).toString();
    painter->drawText(box, flags, command);
    const int least = metrics.averageCharWidth() * 18; // most helps stand under each other
    box.setLeft(box.left() + std::max(least, metrics.horizontalAdvance(command) + 16));
    painter->setFont(bodyFont());
    painter->setPen(color(option.palette, selected ? Role::Text : Role::Secondary));
    painter->drawText(
        box, flags,
        QFontMetrics(bodyFont())
            .elidedText(index.data(kHelpRole).toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QSize CommandHelpDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, std::max(kRowHeight - 4, option.fontMetrics.height() + 6)};
}

} // namespace fota
