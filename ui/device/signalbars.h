#pragma once

#include <QWidget>

namespace fota {

/// Four bars for the strength of the signal, drawn in the colours of the palette.
class SignalBars : public QWidget
{
    Q_OBJECT

public:
    explicit SignalBars(QWidget *parent = nullptr);
    void setBars(int bars); ///< 0 to 4

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_bars = 0;
};

} // namespace fota
