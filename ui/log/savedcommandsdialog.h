#pragma once

#include "ui/log/savedcommands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fota {

class ListEditor;

/// The commands that the user keeps: their names, texts, and what is expected of their replies.
class SavedCommandsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedCommandsDialog(const QList<SavedCommand> &commands, QWidget *parent = nullptr);

    void addCommand(const QString &text); ///< and chooses it

Q_SIGNALS:
    void saved(const QList<fota::SavedCommand> &commands);

private:
    QLayout *makeForm();
    void showCommand(int row);
    void takeCommand();
    void showRow(int row);
    void check();
    void save();

    QList<SavedCommand> m_commands;
    ListEditor *m_list;
    QLineEdit *m_name;
    QLineEdit *m_text;
    QLineEdit *m_expected;
    QLineEdit *m_limit;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace fota
