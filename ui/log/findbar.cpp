#include "ui/log/findbar.h"

#include "ui/log/finder.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/safetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace fota {

namespace {

QPushButton *compact(QPushButton *button)
{
    button->setProperty("compact", true);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *view, Finder *find, const std::function<int()> &current, QWidget *parent)
    : QWidget(parent), m_view(view), m_find(find), m_current(current), m_field(new QLineEdit),
      m_expression(makeChip(QStringLiteral(".*"), false)),
      m_previous(compact(makeButton(tr("Previous")))), m_next(compact(makeButton(tr("Next")))),
      m_count(new RoleLabel(Role::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, 4, kGap, 4);
    row->setSpacing(6);
    m_field->setAccessibleName(tr("Find in the log"));
    m_field->setPlaceholderText(tr("Find…"));
    m_field->setProperty("compact", true);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(72);
    m_field->setMaximumWidth(260);
    m_expression->setAccessibleName(tr("Regular expression in what is found"));
    m_expression->setToolTip(tr("What is looked for is a regular expression"));
    m_count->setAccessibleName(tr("Found"));
    m_count->setMinimumWidth(24);
    QPushButton *close = compact(makeButton(tr("Close")));
    close->setAccessibleName(tr("Close the search"));
    row->addWidget(m_field, 2);
    row->addWidget(m_expression);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count, 3);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textEdited);
    connect(m_expression, &QPushButton::toggled, this, &FindBar::textEdited);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(true); });
    connect(close, &QPushButton::clicked, this, &FindBar::shut);
    connect(find, &Finder::counted, this, &FindBar::tell);
    connect(find, &Finder::found, this, [this](int at) {
        Q_EMIT rowWanted(at);
        tell();
    });
    hide();
    tell();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::shut()
{
    hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindBar::go(bool forward)
{
    if (m_field->text().isEmpty())
        return open();
    show();
    const int row = m_current();
    m_find->look(forward ? row + 1 : std::max(row, 0), forward);
}

/// Jumps while it is typed, from where the cursor stands.
void FindBar::textEdited()
{
    const LineMatcher matcher(m_field->text(), m_expression->isChecked());
    const QString problem = matcher.problem();
    m_find->setMatcher(problem.isEmpty() ? matcher : LineMatcher());
    if (!m_field->text().isEmpty() && problem.isEmpty())
        m_find->look(std::max(m_current(), 0), true);
    tell();
}

void FindBar::tell()
{
    if (!isVisible() && m_field->text().isEmpty())
        return;
    const QString problem = LineMatcher(m_field->text(), m_expression->isChecked()).problem();
    const int count = m_find->count();
    const int number = m_find->numberOf(m_current());
    const bool filters = m_find->isFiltered();
    QString words;
    if (!problem.isEmpty())
        words = problem;
    else if (m_field->text().isEmpty())
        words.clear();
    else if (count == 0 && m_find->isCounting())
        words = tr("looking…");
    else if (count == 0)
        words = filters ? tr("none among the lines that the filter shows") : tr("none");
    else if (number > 0)
        //: which one of how many that were found
        words = m_find->isCounting() ? tr("%1 of at least %2").arg(number).arg(count)
                                     : tr("%1 of %2").arg(number).arg(count);
    else
        words = tr("%n found", nullptr, count);
    m_count->setRole(problem.isEmpty() ? Role::Secondary : Role::Failed);
    m_count->setText(words);
    m_count->setToolTip(toolTipText(problem));
    m_count->setAccessibleDescription(words);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return shut();
    if (enter && m_field->hasFocus())
        return go(!(event->modifiers() & Qt::ShiftModifier));
    QWidget::keyPressEvent(event);
}

} // namespace fota
