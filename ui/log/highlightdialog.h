#pragma once

#include "ui/log/highlightrules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fota {

class ListEditor;

/// The rules by which lines of the log are highlighted; the first that fits a line wins.
class HighlightDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HighlightDialog(const HighlightRules &rules, QWidget *parent = nullptr);

    void addRule(const QString &text); ///< and chooses it

Q_SIGNALS:
    void saved(const fota::HighlightRules &rules);

private:
    QLayout *makeForm();
    void showRule(int row);
    void takeRule();
    void showRow(int row);
    void check();
    void save();

    QList<HighlightRule> m_rules;
    ListEditor *m_list;
    QLineEdit *m_text;
    QCheckBox *m_expression;
    QComboBox *m_look;
    QLineEdit *m_word;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace fota
