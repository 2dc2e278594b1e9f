#pragma once

#include <QScrollArea>

namespace fota {

/// A page of the window. As high as it needs as long as the screen has the room for it, so that
/// the docks give way first; on a smaller screen it scrolls, and nothing of it is cut off.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

    /// On a screen too small for the whole page this part is what is seen of it.
    void bringIntoView(QWidget *part);
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fota
