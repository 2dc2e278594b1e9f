#include "ui/device/signalbars.h"

#include "ui/theme/palette.h"

#include <QPainter>

namespace fota {

SignalBars::SignalBars(QWidget *parent) : QWidget(parent)
{
    setFixedSize(44, 36);
}

void SignalBars::setBars(int bars)
{
    m_bars = bars;
    update();
}

void SignalBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Role role = m_bars >= 3 ? Role::Good : Role::Look;
    for (int bar = 0; bar < 4; ++bar) {
        const int tall = 10 + bar * 8;
        painter.setBrush(color(palette(), bar < m_bars ? role : Role::Line));
        painter.drawRoundedRect(QRectF(bar * 12, height() - tall, 8, tall), 1, 1);
    }
}

} // namespace fota
