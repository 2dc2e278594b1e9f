#pragma once

#include <QLabel>
#include <QTimer>

#include <functional>

namespace fota {

/// Says how old the values below it are, as soon as that matters: in a run nothing is measured
/// between its own steps. Silent while they are new; asks no clock then.
class AgeLabel : public QLabel
{
    Q_OBJECT

public:
    using Now = std::function<qint64()>; ///< Unix time in ms

    explicit AgeLabel(Now now = {}, QWidget *parent = nullptr);

    void setMeasured(qint64 atMs); ///< 0: nothing is measured
    void setPaused(bool paused);   ///< a run goes on: nothing is asked for
    void tell();                   ///< what there is to say now

private:
    Now m_now;
    QTimer m_tick;
    qint64 m_measuredMs = 0;
    bool m_paused = false;
};

} // namespace fota
