#include "ui/settings/settingspage.h"

#include "ui/settings/settingsform.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace fota {

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGap);
    m_column->addStretch();
}

QLineEdit *SettingsPage::firstWrong() const
{
    for (const SettingsForm *form : m_forms) {
        if (QLineEdit *wrong = form->firstWrong())
            return wrong;
    }
    return nullptr;
}

void SettingsPage::goToWrong()
{
    if (QLineEdit *wrong = firstWrong()) {
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
    }
}

SettingsForm *SettingsPage::addForm(const QString &title)
{
    auto *form = new SettingsForm(title);
    m_forms.append(form);
    add(form);
    connect(form, &SettingsForm::changed, this, &SettingsPage::changed);
    return form;
}

void SettingsPage::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget); // before the stretch
}

} // namespace fota
