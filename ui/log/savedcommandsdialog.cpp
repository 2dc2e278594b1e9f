#include "ui/log/savedcommandsdialog.h"

#include "ui/log/commandhelp.h"
#include "ui/log/listdialog.h"
#include "ui/log/listeditor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

namespace fota {

SavedCommandsDialog::SavedCommandsDialog(const QList<SavedCommand> &commands, QWidget *parent)
    : QDialog(parent), m_commands(commands),
      m_list(new ListEditor(tr("Saved commands"), kMostSavedCommands)), m_name(new QLineEdit),
      m_text(new QLineEdit), m_expected(new QLineEdit), m_limit(new QLineEdit),
      m_problem(new QLabel), m_save(makePrimaryButton(tr("Save")))
{
    m_problem->setAccessibleName(tr("Problem"));
    layOut(this, {.title = tr("Saved commands"),
                  .about = tr(
                      "They are sent from the menu beside Send, and the reply is held against what "
                      "is expected. They are kept in a plain file: none with a password or a PIN."),
                  .list = m_list,
                  .form = makeForm(),
                  .problem = m_problem,
                  .cancel = makeButton(tr("Cancel")),
                  .save = m_save});
    connect(m_save, &QPushButton::clicked, this, &SavedCommandsDialog::save);
    connect(m_list, &ListEditor::chosen, this, &SavedCommandsDialog::showCommand);
    connect(m_list, &ListEditor::added, this, [this] { addCommand({}); });
    connect(m_list, &ListEditor::removed, this, [this](int row) { m_commands.removeAt(row); });
    connect(m_list, &ListEditor::moved, this,
            [this](int row, int to) { m_commands.move(row, to); });
    for (int row = 0; row < m_commands.size(); ++row) {
        m_list->addRow({});
        showRow(row);
    }
    m_list->choose(0);
    showCommand(m_list->row());
}

QLayout *SavedCommandsDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [this, form](const QString &name, QLineEdit *field, const QString &hint) {
        auto *label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        label->setFixedHeight(kControlHeight);
        setSecondary(label);
        field->setAccessibleName(name);
        field->setPlaceholderText(hint);
        form->addRow(label, field);
        connect(field, &QLineEdit::textEdited, this, &SavedCommandsDialog::takeCommand);
    };
    row(tr("Name"), m_name, tr("as the menu shows it"));
    row(tr("Command"), m_text, {});
    row(tr("Expected reply"), m_expected, tr("part of a line; else OK"));
    row(tr("Limit in seconds"), m_limit, tr("as for others"));
    m_name->setMaxLength(60);
    m_text->setFont(fixedFont());
    m_text->setMaxLength(1'000);
    m_text->setCompleter(makeCommandCompleter(this));
    m_expected->setFont(fixedFont());
    m_expected->setMaxLength(200);
    m_limit->setValidator(new QIntValidator(1, kLongestLimit, this));
    return form;
}

void SavedCommandsDialog::addCommand(const QString &text)
{
    SavedCommand command;
    command.text = text;
    m_commands << command;
    const int row = int(m_commands.size()) - 1;
    m_list->addRow({});
    showRow(row);
    m_list->choose(row);
    m_name->setFocus();
}

void SavedCommandsDialog::showCommand(int row)
{
    const bool is = row >= 0 && row < m_commands.size();
    const SavedCommand command = is ? m_commands[row] : SavedCommand();
    for (QLineEdit *field : {m_name, m_text, m_expected, m_limit})
        field->setEnabled(is);
    m_name->setText(command.name);
    m_text->setText(command.text);
    m_expected->setText(command.expected);
    m_limit->setText(command.limitSeconds > 0 ? QString::number(command.limitSeconds) : QString());
    check();
}

void SavedCommandsDialog::takeCommand()
{
    const int row = m_list->row();
    if (row < 0)
        return;
    m_commands[row] = {m_name->text().trimmed(), m_text->text().trimmed(),
                       m_expected->text().trimmed(), m_limit->text().toInt()};
    showRow(row);
    check();
}

void SavedCommandsDialog::showRow(int row)
{
    const SavedCommand &command = m_commands[row];
    QString text = command.name.isEmpty() ? command.text : command.name;
    if (text.isEmpty())
        text = tr("(no command yet)");
    m_list->setRow(row, text);
}

void SavedCommandsDialog::check()
{
    QString problem;
    for (const SavedCommand &command : std::as_const(m_commands)) {
        if (problem.isEmpty())
            problem = savedCommandProblem(command);
    }
    if (problem.isEmpty() && m_limit->text().toInt() > kLongestLimit)
        problem = tr("The limit is at most %n second(s).", nullptr, kLongestLimit);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

void SavedCommandsDialog::save()
{
    Q_EMIT saved(m_commands);
    accept();
}

} // namespace fota
