#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QToolButton;

namespace fota {

/// The title row of a dock, with the dock's own controls in it; drags the dock as any title does.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    DockTitle(const QString &title, QDockWidget *dock);

    void add(QWidget *control, int stretch = 0);
    void addSpace();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QHBoxLayout *m_row;
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace fota
