#pragma once

#include <QSet>
#include <QTreeView>

namespace fota {

/// The view `Steps`: no columns, no header. Phases fold, by a click on one, Space, Enter, Left or
/// Right; all are open when a run begins, and one that is folded opens for a row that one must see.
/// Follows the running row until the user scrolls, and follows again when a run begins. Shows whole
/// rows only.
class StepView : public QTreeView
{
    Q_OBJECT

public:
    explicit StepView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Brings a row into view, and keeps it there, unless the user looks elsewhere.
    void follow(const QModelIndex &row);
    void followAgain();
    /// Opens the phase of a row that began or failed: neither is ever out of sight.
    void reveal(const QModelIndex &row);
    /// What is left of the room below the last whole row, in pixels: the corners are not its then.
    void setRest(int rest);
    int rowHeight() const;
    QSize sizeHint() const override { return {256, minimumHeight()}; }

Q_SIGNALS:
    void rowChosen(const QString &step, qint64 startedMs);
    /// A double click, or Enter: the user wants to read what was said there.
    void rowOpened(const QString &step, qint64 startedMs);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openPhases();
    void openRow(const QModelIndex &row);

    bool m_following = true;
    int m_rest = 0;
    QPersistentModelIndex m_followed;
    QSet<int> m_folded; ///< phases
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
