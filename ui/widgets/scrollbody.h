#pragma once

#include <QScrollArea>

class QDialog;

namespace fota {

/// The middle of a dialog: as high as its contents as long as the screen has the room, and scrolled
/// where it has not. What stands above and below it stays where it is.
class ScrollBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollBody(QWidget *contents, QWidget *parent = nullptr);

    /// Gives \a dialog the size of all it holds, within the screen, over its parent's middle.
    void fit(QDialog *dialog);
    bool scrollBy(const QKeyEvent *event); ///< Up, Down, Page Up, Page Down, Home, End
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 48}; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseBar();
};

} // namespace fota
