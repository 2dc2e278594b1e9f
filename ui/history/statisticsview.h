#pragma once

#include "core/session/stepstatistics.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace fota {

class DurationPlot;
class RowTable;
class StatisticsModel;

/// How the steps went in the sessions that were found, model by model: as a table and as a plot.
class StatisticsView : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsView(QWidget *parent = nullptr);

    void show(const StepCount &count);
    void showError(const QString &what);
    void focusSteps();

Q_SIGNALS:
    void left(); ///< back to the sessions

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showModel();

    StepCount m_count;
    StatisticsModel *m_model;
    QComboBox *m_models;
    QLabel *m_about;
    RowTable *m_table;
    DurationPlot *m_plot;
    QWidget *m_plotCard;
};

} // namespace fota
