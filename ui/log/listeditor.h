#pragma once

#include <QIcon>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace fota {

/// A short list whose rows are edited beside it: added, removed, moved. Holds their texts alone.
class ListEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ListEditor(const QString &name, int most, QWidget *parent = nullptr);

    void addRow(const QString &text, const QIcon &icon = {});
    void setRow(int row, const QString &text, const QIcon &icon = {});
    int row() const; ///< the chosen one; -1: none
    void choose(int row);

Q_SIGNALS:
    void chosen(int row);
    void added(); ///< wanted: the owner calls addRow()
    void removed(int row);
    void moved(int row, int to);

private:
    void remove();
    void move(int by);
    void check();

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    int m_most;
};

} // namespace fota
