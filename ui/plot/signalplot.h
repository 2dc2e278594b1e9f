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
/// lowest and highest in words as its accessible description. A click, or Left, Right, Home and End
/// choose a moment. The only place, with its source file, that knows QCustomPlot.
class SignalPlot : public QWidget
{
    Q_OBJECT

public:
    enum class Curve { Rssi, Rsrp, Rsrq };

    explicit SignalPlot(QWidget *parent = nullptr);

    void add(const SignalReport &report);
    void mark(const QString &step, qint64 atMs);
    void breakOff(qint64 atMs); ///< the port is gone: a gap, and nothing is known now
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
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was measured of one curve.
    struct Span
    {
        std::optional<double> latest;
        std::optional<double> lowest;
        std::optional<double> highest;
        void add(const std::optional<double> &value);
        bool isEmpty() const { return !lowest; }
    };
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
    void choose(double at);
    bool moveCursor(int key); ///< to the sample before or after, the first or the last

    QCustomPlot *m_plot;
    QCPGraph *m_curves[3];
    QCPItemRect *m_band;
    QCPItemStraightLine *m_cursor;
    QCPItemText *m_empty; ///< says that there is nothing yet
    QList<Mark> m_marks;
    bool m_follow = true;
    double m_first = 0; ///< Unix time in s
    double m_last = 0;
    double m_pressedAt = 0; ///< in pixels
    Span m_rssi;            ///< dBm
    Span m_rsrp;
};

} // namespace fota
