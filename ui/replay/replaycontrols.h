#pragma once

#include "core/engine/replayreport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace fota {

/// Play, pause, step, speed, and the place in the log. Enabled once there is something to play.
class ReplayControls : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayControls(QWidget *parent = nullptr);

    void show(const ReplayReport &report);
    void tell(const QString &text); ///< beside the place: how it ended
    void playOrPause();             ///< what the button does
    double speed() const;

Q_SIGNALS:
    void playRequested(double speed);
    void pauseRequested();
    void stepRequested();
    void seekRequested(int answered);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();

    QPushButton *m_play;
    QPushButton *m_step;
    QComboBox *m_speed;
    QSlider *m_place;
    QLabel *m_words;
    ReplayReport m_report;
    QString m_told;
};

} // namespace fota
