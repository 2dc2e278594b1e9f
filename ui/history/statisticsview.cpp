#include "ui/history/statisticsview.h"

#include "ui/history/statisticsmodel.h"
#include "ui/plot/durationplot.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/safetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>

namespace fota {

StatisticsView::StatisticsView(QWidget *parent)
    : QWidget(parent), m_model(new StatisticsModel(this)), m_models(new QComboBox),
      m_about(new QLabel), m_table(new RowTable(tr("Times of the steps"))), m_plot(new DurationPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGap);
    QPushButton *back = makeButton(tr("Back to the sessions"));
    connect(back, &QPushButton::clicked, this, &StatisticsView::left);
    top->addWidget(back);
    m_models->setAccessibleName(tr("Model of the statistics"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_models);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setAccessibleName(tr("About the statistics"));
    setSecondary(m_about);
    top->addWidget(m_about, 1);
    column->addLayout(top);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(kGap);
    auto *card = new Card;
    card->contents()->setContentsMargins(1, 1, 1, 1);
    card->contents()->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("times"));
    m_table->setModel(m_model);
    // The plot shows the slowest, too.
    m_table->setColumns(StatisticsModel::Title,
                        {StatisticsModel::Visits, StatisticsModel::Slowest});
    halves->addWidget(card, 6);
    auto *plotCard = new Card;
    m_plotCard = plotCard;
    plotCard->setTitle(tr("Time of the steps"));
    plotCard->contents()->addWidget(m_plot, 1);
    halves->addWidget(plotCard, 5);
    column->addLayout(halves, 1);

    connect(m_models, &QComboBox::activated, this, &StatisticsView::showModel);
    connect(m_table, &RowTable::rowChosen, m_plot, &DurationPlot::showStep);
    connect(m_plot, &DurationPlot::stepChosen, this, [this](int at) {
        m_table->choose(at);
        m_table->scrollTo(m_table->currentIndex());
    });
}

void StatisticsView::show(const StepCount &count)
{
    const QVariant chosen = m_models->currentData();
    m_count = count;
    m_models->clear();
    for (const StepStatistic &step : count.steps) {
        if (m_models->findData(step.model) < 0)
            m_models->addItem(step.model.isEmpty() ? tr("Unknown model") : visibleText(step.model),
                              step.model);
    }
    m_models->setCurrentIndex(std::max(m_models->findData(chosen), 0));
    m_models->setEnabled(m_models->count() > 1);
    m_models->setVisible(m_models->count() > 0);
    m_about->setText(count.steps.isEmpty()
                         ? tr("None of these sessions has a step on record.")
                         : tr("From %n session(s). Median and slowest are of what ended well.",
                              nullptr, count.sessions));
    m_about->setAccessibleDescription(m_about->text());
    showModel();
}

void StatisticsView::showError(const QString &what)
{
    show({});
    m_about->setText(what);
}

void StatisticsView::showModel()
{
    const QString model = m_models->currentData().toString();
    QList<StepStatistic> steps = m_count.steps;
    steps.removeIf([&model](const StepStatistic &step) { return step.model != model; });
    m_model->setSteps(steps);
    m_table->fitColumns();
    m_plot->setSteps(steps);
}

void StatisticsView::focusSteps()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->choose(0);
}

void StatisticsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void StatisticsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plotCard->setVisible(event->size().width() >= 640); // the table says the same
}

} // namespace fota
