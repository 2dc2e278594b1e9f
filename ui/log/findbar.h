#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace fota {

class Finder;
class RoleLabel;

/// Finds in the log and jumps: with its number of how many, or why there is none. Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// \a view gets the focus when it is closed; \a current: its row, below 0: none.
    FindBar(QWidget *view, Finder *find, const std::function<int()> &current,
            QWidget *parent = nullptr);

    void open();           ///< shows it, with the focus
    void go(bool forward); ///< to the next one; opens where nothing is looked for yet
    void tell();           ///< of the current row

Q_SIGNALS:
    void rowWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void textEdited();
    void shut();

    QWidget *m_view;
    Finder *m_find;
    std::function<int()> m_current;
    QLineEdit *m_field;
    QPushButton *m_expression;
    QPushButton *m_previous;
    QPushButton *m_next;
    RoleLabel *m_count;
};

} // namespace fota
