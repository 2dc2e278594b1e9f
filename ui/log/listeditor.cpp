#include "ui/log/listeditor.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safetext.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace fota {

ListEditor::ListEditor(const QString &name, int most, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_add(makeButton(tr("Add"))),
      m_remove(makeButton(tr("Remove"))), m_up(makeButton(tr("Up"))),
      m_down(makeButton(tr("Down"))), m_most(most)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list->setAccessibleName(name);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *card = new Card;
    card->contents()->setContentsMargins(4, 4, 4, 4);
    card->contents()->addWidget(m_list);
    column->addWidget(card, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setProperty("compact", true);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        check();
        Q_EMIT chosen(at);
    });
    connect(m_add, &QPushButton::clicked, this, &ListEditor::added);
    connect(m_remove, &QPushButton::clicked, this, &ListEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    check();
}

void ListEditor::addRow(const QString &text, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, visibleText(text));
    item->setSizeHint({0, std::max(kRowHeight, fontMetrics().height() + 8)});
    m_list->addItem(item);
    check();
}

void ListEditor::setRow(int row, const QString &text, const QIcon &icon)
{
    m_list->item(row)->setText(visibleText(text));
    m_list->item(row)->setIcon(icon);
}

int ListEditor::row() const
{
    return m_list->currentRow();
}

void ListEditor::choose(int row)
{
    m_list->setCurrentRow(row);
}

void ListEditor::remove()
{
    const int at = row();
    {
        const QSignalBlocker quiet(m_list); // the owner hears of it first
        delete m_list->takeItem(at);
    }
    Q_EMIT removed(at);
    check();
    Q_EMIT chosen(row());
}

void ListEditor::move(int by)
{
    const int from = row();
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(from + by, m_list->takeItem(from));
        m_list->setCurrentRow(from + by);
    }
    Q_EMIT moved(from, from + by);
    check();
}

void ListEditor::check()
{
    m_add->setEnabled(m_list->count() < m_most);
    m_remove->setEnabled(row() >= 0);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() < m_list->count() - 1);
}

} // namespace fota
