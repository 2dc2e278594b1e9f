#include "ui/log/filterbar.h"

#include "ui/text/steptext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/safetext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>

namespace fota {

namespace {

const QString kHidden = QStringLiteral("log/hidden");
const QString kText = QStringLiteral("log/filter");
const QString kExpression = QStringLiteral("log/expression");

/// In the list with its title, in the closed box with its letter alone.
QString stepEntry(const QByteArray &step)
{
    const QString ref = visible(step);
    if (ref.isEmpty())
        return FilterBar::tr("outside a run");
    const QString title = stepTitle(ref);
    return title == ref ? ref : QStringLiteral("%1  %2").arg(ref, title);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_expression(makeChip(QStringLiteral(".*"), false)),
      m_step(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_field->setPlaceholderText(tr("Filter…"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->setProperty("compact", true);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(72);
    m_field->setMaximumWidth(260);
    row->addWidget(m_field, 40); // before the empty room at the end
    m_expression->setAccessibleName(tr("Regular expression in the filter"));
    m_expression->setToolTip(tr("The filter is a regular expression"));
    row->addWidget(m_expression);
    addChips();
    m_step->setProperty("compact", true);
    m_step->setAccessibleName(tr("Step"));
    m_step->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_step->setMinimumContentsLength(std::max(5, int(tr("All steps").size())));
    m_step->view()->setTextElideMode(Qt::ElideRight);
    m_step->addItem(tr("All steps"));
    row->addWidget(m_step);
    row->addStretch(1);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::textEdited);
    connect(m_expression, &QPushButton::toggled, this, &FilterBar::textEdited);
    connect(m_step, &QComboBox::currentIndexChanged, this, &FilterBar::stepChosen);
}

void FilterBar::addChips()
{
    struct Chip
    {
        QString text;
        QString name;
        QString id; ///< kept in the settings, not translated
        QList<LogEntry::Direction> directions;
    };
    using Direction = LogEntry::Direction;
    for (const Chip &entry :
         {Chip{tr("→ sent"), tr("sent"), QStringLiteral("sent"), {Direction::Sent}},
          Chip{tr("← received"),
               tr("received"),
               QStringLiteral("received"),
               {Direction::Received, Direction::Data}},
          Chip{tr("unsolicited"),
               tr("unsolicited"),
               QStringLiteral("unsolicited"),
               {Direction::Unsolicited}}}) {
        QPushButton *chip = makeChip(entry.text, true);
        chip->setAccessibleName(entry.name);
        chip->setObjectName(entry.id);
        connect(chip, &QPushButton::toggled, this, [this, directions = entry.directions](bool on) {
            LogFilter filter = m_filter;
            for (const Direction direction : directions)
                filter.hide(direction, !on);
            apply(filter);
        });
        m_chips << chip;
        layout()->addWidget(chip);
    }
}

void FilterBar::apply(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed(m_filter);
}

void FilterBar::textEdited()
{
    const LineMatcher matcher(m_field->text(), m_expression->isChecked());
    const QString problem = matcher.problem();
    m_field->setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
    if (!problem.isEmpty())
        return;
    LogFilter filter = m_filter;
    filter.text = matcher;
    apply(filter);
}

void FilterBar::stepChosen()
{
    LogFilter filter = m_filter;
    filter.step.reset();
    if (m_step->currentIndex() > 0)
        filter.step = m_step->currentData().toByteArray();
    m_step->setToolTip(m_step->currentIndex() > 0 ? toolTipText(m_step->currentText()) : QString());
    apply(filter);
}

void FilterBar::setSteps(const std::vector<QByteArray> &steps)
{
    const QSignalBlocker quiet(m_step);
    for (int at = m_step->count() - 1; at > int(steps.size()); --at)
        m_step->removeItem(at);
    for (size_t at = size_t(m_step->count()) - 1; at < steps.size(); ++at)
        m_step->addItem(stepEntry(steps[at]), steps[at]);
    int widest = 0;
    for (int at = 0; at < m_step->count(); ++at)
        widest = std::max(widest, m_step->fontMetrics().horizontalAdvance(m_step->itemText(at)));
    m_step->view()->setMinimumWidth(std::min(widest, 320) + 3 * kGap);
    stepChosen(); // the chosen one may be gone
}

void FilterBar::showStep(const QByteArray &step)
{
    for (int at = 1; at < m_step->count(); ++at) {
        if (m_step->itemData(at).toByteArray() == step)
            m_step->setCurrentIndex(at);
    }
}

void FilterBar::clear()
{
    m_field->clear();
    m_step->setCurrentIndex(0);
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setChecked(true);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::save(QSettings &settings) const
{
    QStringList hidden;
    for (const QPushButton *chip : m_chips) {
        if (!chip->isChecked())
            hidden << chip->objectName();
    }
    settings.setValue(kHidden, hidden);
    settings.setValue(kText, m_field->text());
    settings.setValue(kExpression, m_expression->isChecked());
}

void FilterBar::restore(const QSettings &settings)
{
    const QStringList hidden = settings.value(kHidden).toStringList();
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setChecked(!hidden.contains(chip->objectName()));
    m_expression->setChecked(settings.value(kExpression).toBool());
    m_field->setText(settings.value(kText).toString());
}

} // namespace fota
