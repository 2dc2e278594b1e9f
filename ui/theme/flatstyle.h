#pragma once

#include <QProxyStyle>

namespace fota {

/// Fusion without its gradients and shadows: flat controls with one line around them, in the
/// colours of the palette. Knows four kinds of button by the dynamic property "look":
/// "primary" (the next act), "chip" (a filter that is on or off), "segment" (a page), "link".
/// Controls with the dynamic property "compact" are as low as a dock needs them. A progress bar
/// with the dynamic property "role" is in that colour of the palette: its run has ended so.
class FlatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FlatStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;
};

/// Fills and lines a rounded box; the line lies inside \a box. An invalid colour draws nothing.
void paintBox(QPainter *painter, const QRectF &box, qreal radius, const QColor &fill,
              const QColor &line);

} // namespace fota
