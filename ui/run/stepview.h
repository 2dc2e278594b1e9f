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
    void fitRows();

    bool m_following = true;
    int m_rest = 0; ///< of the height, below the last whole row
    QPersistentModelIndex m_followed;
};

} // namespace fota
