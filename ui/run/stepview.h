#pragma once

#include <QTreeView>

namespace fota {

/// The view `Steps`: all phases open, no columns, no header. Follows the running row until the
/// user scrolls, and follows again when a run begins. Shows whole rows only.
class StepView : public QTreeView
{
    Q_OBJECT

public:
    explicit StepView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Brings a row into view, and keeps it there, unless the user looks elsewhere.
    void follow(const QModelIndex &row);
    void followAgain();
    /// What is left of the room below the last whole row, in pixels: the corners are not its then.
    void setRest(int rest);
    int rowHeight() const;
    QSize sizeHint() const override { return {256, minimumHeight()}; }

Q_SIGNALS:
    void rowChosen(const QString &step, qint64 startedMs);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_following = true;
    int m_rest = 0;
    QPersistentModelIndex m_followed;
};

/// Gives a StepView all its room but what is left of a row; that stays empty below it.
class StepFrame : public QWidget
{
    Q_OBJECT

public:
    explicit StepFrame(StepView *view, QWidget *parent = nullptr);

    QSize sizeHint() const override { return m_view->sizeHint(); }
    QSize minimumSizeHint() const override { return {120, m_view->minimumHeight()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    StepView *m_view;
};

} // namespace fota
