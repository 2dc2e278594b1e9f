#pragma once

#include <QTableView>

namespace fota {

/// A table whose rows are chosen as a whole, with room around their texts; its columns are as wide
/// as what stands in them. Enter or a double click opens a row. A cell may have a sign before its
/// text, in a colour that says the same.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int SignRole = Qt::UserRole + 100; ///< int of a Sign
    static constexpr int ToneRole = Qt::UserRole + 101; ///< int of a Role: of the sign

    explicit RowTable(const QString &name, QWidget *parent = nullptr);

    void choose(int row); ///< and no other
    QList<int> chosenRows() const;
    /// \a elastic takes and gives room; where there is too little, \a spare go, the first one
    /// first.
    void setColumns(int elastic, const QList<int> &spare = {});
    void setUnused(int column, bool unused); ///< it says the same in each row
    void fitColumns();                       ///< after its model has changed

Q_SIGNALS:
    void rowChosen(int row); ///< it is the present one; -1: none is
    void selectionMoved();
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int naturalWidth(int column) const;

    int m_elastic = 0;
    QList<int> m_spare;
    QList<int> m_unused;
};

} // namespace fota
