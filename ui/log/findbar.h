#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fota {

class LogFind;
class LogTable;
class RoleLabel;

/// Finds in the log and jumps: with its number of how many, or why there is none. Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(LogTable *table, LogFind *find, QWidget *parent = nullptr);

    void open();           ///< shows it, with the focus
    void go(bool forward); ///< to the next one; opens where nothing is looked for yet

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void textEdited();
    void tell();
    void shut();

    LogTable *m_table;
    LogFind *m_find;
    QLineEdit *m_field;
    QPushButton *m_expression;
    QPushButton *m_previous;
    QPushButton *m_next;
    RoleLabel *m_count;
};

} // namespace fota
