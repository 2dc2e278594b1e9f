#include "ui/settings/settingsform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/safetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace fota {

namespace {

constexpr int kNameWidth = 148;
enum Column { NameColumn, FieldColumn };

} // namespace

QLabel *settingsNote(const QString &text)
{
    auto *label = new QLabel(visibleText(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setSecondary(label);
    return label;
}

SettingsForm::SettingsForm(const QString &title, QWidget *parent)
    : Card(parent), m_grid(new QGridLayout)
{
    setTitle(title);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(NameColumn, kNameWidth);
    m_grid->setColumnStretch(FieldColumn, 1);
    contents()->addLayout(m_grid);
}

QLabel *SettingsForm::nameLabel(const QString &name, QWidget *field)
{
    QLabel *label = settingsNote(name);
    label->setBuddy(field);
    label->setMinimumHeight(kControlHeight);
    label->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    policy.setHeightForWidth(true); // as many lines as it needs at this width, and no more
    label->setSizePolicy(policy);
    label->setFixedWidth(kNameWidth);
    return label;
}

QLineEdit *SettingsForm::addText(const QString &name, const QString &hint, const Check &check)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    edit->setMaxLength(253);
    edit->setMinimumWidth(96);
    QVBoxLayout *cell = addRow(name, edit);
    QLabel *problem = settingsNote({});
    problem->setForegroundRole(QPalette::BrightText);
    problem->hide();
    cell->addWidget(problem);
    m_checked.append({edit, problem, check});
    connect(edit, &QLineEdit::textChanged, this, [this, at = m_checked.size() - 1] {
        tell(m_checked[at]);
        Q_EMIT changed();
    });
    return edit;
}

void SettingsForm::tell(const Checked &row)
{
    const QString words = row.check ? row.check(row.edit->text()) : QString();
    row.problem->setText(visibleText(words));
    row.problem->setVisible(!words.isEmpty());
    row.edit->setAccessibleDescription(row.problem->text());
}

QComboBox *SettingsForm::addChoice(const QString &name, const QStringList &choices)
{
    auto *combo = new QComboBox;
    combo->addItems(choices);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    addRow(name, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &SettingsForm::changed);
    return combo;
}

QCheckBox *SettingsForm::addFlag(const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setMinimumHeight(24);
    m_grid->addWidget(box, m_grid->rowCount(), FieldColumn);
    connect(box, &QCheckBox::toggled, this, &SettingsForm::changed);
    return box;
}

QVBoxLayout *SettingsForm::addRow(const QString &name, QWidget *field)
{
    const int row = m_grid->rowCount();
    field->setAccessibleName(name);
    m_grid->addWidget(nameLabel(name, field), row, NameColumn, Qt::AlignTop);
    m_lastField = new QHBoxLayout;
    m_lastField->setSpacing(8);
    m_lastField->addWidget(field, 1);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(4);
    cell->addLayout(m_lastField);
    m_grid->addLayout(cell, row, FieldColumn);
    return cell;
}

void SettingsForm::addAside(QWidget *widget)
{
    m_lastField->addWidget(widget);
}

QLabel *SettingsForm::addNote(const QString &text)
{
    QLabel *note = settingsNote(text);
    m_grid->addWidget(note, m_grid->rowCount(), NameColumn, 1, 2);
    return note;
}

void SettingsForm::recheck()
{
    for (const Checked &row : std::as_const(m_checked))
        tell(row);
}

bool SettingsForm::isFine() const
{
    return !firstWrong();
}

QLineEdit *SettingsForm::firstWrong() const
{
    for (const Checked &row : m_checked) {
        if (row.edit->isEnabled() && row.check && !row.check(row.edit->text()).isEmpty())
            return row.edit;
    }
    return nullptr;
}

} // namespace fota
