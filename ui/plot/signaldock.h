#pragma once

#include <QDockWidget>

class QPushButton;

namespace fota {

class SignalPlot;

/// The signal plot with its switches.
class SignalDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit SignalDock(QWidget *parent = nullptr);
    SignalPlot *plot() const { return m_plot; }
    QStringList shownCurves() const; ///< by the chips' names
    void showCurves(const QStringList &names);

private:
    SignalPlot *m_plot;
    QList<QPushButton *> m_chips;
};

} // namespace fota
