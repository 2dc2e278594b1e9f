#pragma once

#include "core/engine/reports.h"

#include <QWidget>

class QCPGraph;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace fota {

/// The signal over time, with the phases of a run marked; what is not known is a gap. Says latest,
/// lowest and highest in words as its accessible description. The only place, with its source
/// file, that knows QCustomPlot.
class SignalPlot : public QWidget
{
    Q_OBJECT

public:
    enum class Curve { Rssi, Rsrp, Rsrq };

    explicit SignalPlot(QWidget *parent = nullptr);

    void add(const SignalReport &report);
    void mark(const QString &step, qint64 atMs);
    void clear();
    void setShown(Curve curve, bool shown);
    void setFollow(bool follow);
    void showMoment(qint64 atMs); ///< the shared cursor
    QString inWords() const;

Q_SIGNALS:
    void momentChosen(qint64 atMs);
    void followChanged(bool follow);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Mark
    {
        double at;
        QCPItemStraightLine *line;
        QCPItemText *text;
    };

    void tint();
    void follow();
    void placeLabels();
    void describe();
    void replot();

    QCustomPlot *m_plot;
    QCPGraph *m_curves[3];
    QCPItemRect *m_band;
    QCPItemStraightLine *m_cursor;
    QCPItemText *m_empty; ///< says that there is nothing yet
    QList<Mark> m_marks;
    bool m_follow = true;
    double m_first = 0; ///< Unix time in s
    double m_last = 0;
    std::optional<int> m_latest; ///< of the RSSI, dBm
    int m_lowest = 0;
    int m_highest = -200;
};

} // namespace fota
