#include "ui/history/comparisonview.h"

#include "ui/history/comparisonmodel.h"
#include "ui/history/sessionwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRepliesHeight = 96;

QString saidIn(const std::optional<StepVisit> &visit)
{
    if (!visit)
        return ComparisonView::tr("This step was not visited.");
    QStringList lines;
    for (const StepExchange &one : visit->exchanges) {
        lines += u"→ "_s + visibleText(one.command);
        for (const QString &line : one.reply)
            lines += u"← "_s + visibleText(line);
        if (one.reply.isEmpty())
            lines += u"← "_s + ComparisonView::tr("no reply");
    }
    return lines.isEmpty() ? ComparisonView::tr("Nothing was said in this step.")
                           : lines.join(u'\n');
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent), m_model(new ComparisonModel(this)),
      m_table(new RowTable(tr("Steps of both sessions"))), m_none(plainLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *top = new QGridLayout;
    top->setHorizontalSpacing(kGap);
    top->setColumnStretch(1, 1);
    QPushButton *back = makeButton(tr("Back to the sessions"));
    connect(back, &QPushButton::clicked, this, &ComparisonView::left);
    top->addWidget(back, 0, 0, 2, 1, Qt::AlignTop);
    const QString names[] = {tr("First session"), tr("Second session")};
    for (int i = 0; i < 2; ++i) {
        m_heads[i] = plainLabel();
        m_heads[i]->setAccessibleName(names[i]);
        top->addWidget(m_heads[i], i, 1);
    }
    column->addLayout(top);

    auto *card = new Card;
    card->contents()->setContentsMargins(1, 1, 1, 1);
    card->contents()->addWidget(m_table);
    column->addWidget(card, 1);
    m_table->setModel(m_model);
    m_table->setColumns(ComparisonModel::Title);
    m_none->hide();
    column->addWidget(m_none);

    auto *said = new QGridLayout;
    said->setSpacing(4);
    said->setHorizontalSpacing(kGap);
    for (int i = 0; i < 2; ++i) {
        auto *name = plainLabel();
        name->setText(i == 0 ? tr("Said in the first") : tr("Said in the second"));
        setSecondary(name);
        auto *field = new TextField(name->text());
        field->setFixedHeight(kRepliesHeight);
        m_replies[i] = field->edit();
        m_replies[i]->setReadOnly(true);
        m_replies[i]->setFont(fixedFont());
        said->addWidget(name, 0, i);
        said->addWidget(field, 1, i);
    }
    column->addLayout(said);
    connect(m_table, &RowTable::rowChosen, this, &ComparisonView::showReplies);
}

void ComparisonView::show(const SessionComparison &comparison)
{
    const QString forms[] = {tr("First: %1"), tr("Second: %1")};
    const SessionRecord *const sides[] = {&comparison.first, &comparison.second};
    for (int i = 0; i < 2; ++i) {
        const QString versions = changeWords(*sides[i]);
        const QString head =
            headWords(*sides[i]) + (versions.isEmpty() ? QString() : u", "_s + versions);
        m_heads[i]->setText(forms[i].arg(head));
        m_heads[i]->setAccessibleDescription(head);
    }
    m_model->setComparison(comparison);
    m_table->fitColumns();
    const bool isEmpty = comparison.steps.isEmpty();
    m_none->setText(tr("Neither session has a step on record."));
    m_none->setVisible(isEmpty);
    showReplies(-1);
    if (!isEmpty) {
        m_table->choose(std::max(m_model->firstOther(), 0));
        m_table->scrollTo(m_table->currentIndex());
    }
    focusSteps();
}

void ComparisonView::showError(const QString &what)
{
    m_none->setText(what);
    m_none->show();
}

void ComparisonView::focusSteps()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ComparisonView::showReplies(int row)
{
    for (int i = 0; i < 2; ++i) {
        const StepPair *pair = row < 0 ? nullptr : &m_model->pair(row);
        m_replies[i]->setPlainText(!pair    ? QString()
                                   : i == 0 ? saidIn(pair->first)
                                            : saidIn(pair->second));
    }
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace fota
