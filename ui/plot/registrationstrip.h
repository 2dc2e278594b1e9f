#pragma once

#include <QWidget>

namespace fota {

class SignalHistory;

/// The registration over time under the plot: coloured and worded segments on the plot's own time
/// axis. Left, Right, Home and End go from one to the next; each is read as the strip's
/// accessible description, and chosen as a moment.
class RegistrationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationStrip(const SignalHistory &history, QWidget *parent = nullptr);

    void setRange(double fromMs, double toMs); ///< of the plot: of this widget's left and right
    void refresh();                            ///< the history has changed
    static int heightFor(const QFontMetrics &metrics);
    /// Draws it into a box: on the screen, or into a picture.
    void draw(QPainter *painter, const QRectF &box) const;

Q_SIGNALS:
    void momentChosen(qint64 atMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Segment
    {
        qint64 from;
        qint64 to;
        int status;
    };
    Segment segment(qsizetype index) const;
    qsizetype segmentAt(double atMs) const; ///< -1: none
    double position(double ms, const QRectF &box) const;
    QString words(qsizetype index) const;
    void describe();

    const SignalHistory &m_history;
    double m_fromMs = 0;
    double m_toMs = 1;
    qint64 m_chosen = -1; ///< when the chosen segment began; -1: the last one
};

} // namespace fota
