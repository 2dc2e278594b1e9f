#include "ui/log/highlightdialog.h"

#include "ui/log/listdialog.h"
#include "ui/log/listeditor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace fota {

namespace {

constexpr int kMost = 50;

} // namespace

HighlightDialog::HighlightDialog(const HighlightRules &rules, QWidget *parent)
    : QDialog(parent), m_rules(rules.rules()), m_list(new ListEditor(tr("Highlight rules"), kMost)),
      m_text(new QLineEdit), m_expression(new QCheckBox(tr("Regular expression"))),
      m_look(new QComboBox), m_word(new QLineEdit), m_problem(new QLabel),
      m_save(makePrimaryButton(tr("Save")))
{
    m_problem->setAccessibleName(tr("Problem"));
    layOut(this, {.title = tr("Highlight rules"),
                  .about = tr("Lines that hold the text are shown in the colour, with its sign "
                              "and the word beside them. The first rule that fits wins."),
                  .list = m_list,
                  .form = makeForm(),
                  .problem = m_problem,
                  .cancel = makeButton(tr("Cancel")),
                  .save = m_save});
    connect(m_save, &QPushButton::clicked, this, &HighlightDialog::save);
    connect(m_list, &ListEditor::chosen, this, &HighlightDialog::showRule);
    connect(m_list, &ListEditor::added, this, [this] { addRule({}); });
    connect(m_list, &ListEditor::removed, this, [this](int row) { m_rules.removeAt(row); });
    connect(m_list, &ListEditor::moved, this, [this](int row, int to) { m_rules.move(row, to); });
    for (int row = 0; row < m_rules.size(); ++row) {
        m_list->addRow({});
        showRow(row);
    }
    m_list->choose(0);
    showRule(m_list->row());
}

QLayout *HighlightDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [form](const QString &name, QWidget *field) {
        auto *label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        label->setFixedHeight(kControlHeight);
        setSecondary(label);
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    row(tr("Text"), m_text);
    m_text->setFont(fixedFont());
    m_text->setMaxLength(1'000);
    form->addRow(QString(), m_expression);
    for (int look = 0; look < kHighlightLooks; ++look)
        m_look->addItem(highlightWord(HighlightRule::Look(look)));
    row(tr("Colour"), m_look);
    row(tr("Word"), m_word);
    m_word->setMaxLength(24);
    m_word->setPlaceholderText(tr("shown beside the line"));
    connect(m_text, &QLineEdit::textEdited, this, &HighlightDialog::takeRule);
    connect(m_word, &QLineEdit::textEdited, this, &HighlightDialog::takeRule);
    connect(m_expression, &QCheckBox::clicked, this, &HighlightDialog::takeRule);
    connect(m_look, &QComboBox::activated, this, &HighlightDialog::takeRule);
    return form;
}

void HighlightDialog::addRule(const QString &text)
{
    HighlightRule rule;
    rule.text = text;
    m_rules << rule;
    m_list->addRow({});
    showRow(int(m_rules.size()) - 1);
    m_list->choose(int(m_rules.size()) - 1);
    m_text->setFocus();
}

void HighlightDialog::showRule(int row)
{
    const bool is = row >= 0 && row < m_rules.size();
    const HighlightRule rule = is ? m_rules[row] : HighlightRule();
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_expression, m_look, m_word})
        field->setEnabled(is);
    m_text->setText(rule.text);
    m_expression->setChecked(rule.isExpression);
    m_look->setCurrentIndex(int(rule.look));
    m_word->setText(rule.word);
    check();
}

void HighlightDialog::takeRule()
{
    const int row = m_list->row();
    if (row < 0)
        return;
    m_rules[row] = {m_text->text(), m_expression->isChecked(),
                    HighlightRule::Look(m_look->currentIndex()), m_word->text().trimmed()};
    showRow(row);
    check();
}

void HighlightDialog::showRow(int row)
{
    const HighlightRule &rule = m_rules[row];
    const QString text = rule.text.isEmpty() ? tr("(no text yet)") : rule.text;
    m_list->setRow(row, rule.word.isEmpty() ? text : tr("%1: %2").arg(rule.word, text),
                   highlightIcon(rule.look, palette()));
}

void HighlightDialog::check()
{
    QString problem;
    for (const HighlightRule &rule : std::as_const(m_rules)) {
        if (problem.isEmpty() && rule.text.isEmpty())
            problem = tr("A rule has no text.");
        if (problem.isEmpty())
            problem = LineMatcher(rule.text, rule.isExpression).problem();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

void HighlightDialog::save()
{
    Q_EMIT saved(HighlightRules(m_rules));
    accept();
}

} // namespace fota
