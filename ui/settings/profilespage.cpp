#include "ui/settings/profilespage.h"

#include "core/profiles/profileloader.h"
#include "ui/settings/profilepanel.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>

namespace fota {

ProfilesPage::ProfilesPage(const QString &profileId, QWidget *parent)
    : SettingsPage(tr("Module profiles"), parent)
{
    SettingsForm *form = addForm(tr("Profile"));
    m_choice = form->addChoice(tr("Profile"), {});
    for (const ModuleProfile &profile : builtInProfiles()) {
        auto *panel = new ProfilePanel(profile);
        m_panels.append(panel);
        add(panel);
        //: model of a module and its category, e.g. Cat M1
        m_choice->addItem(tr("%1, %2").arg(profile.model, profile.category), profile.id);
        connect(panel, &ProfilePanel::changed, this, &ProfilesPage::changed);
    }
    const auto choose = [this](int at) {
        for (qsizetype i = 0; i < m_panels.size(); ++i)
            m_panels[i]->setVisible(i == at);
    };
    connect(m_choice, &QComboBox::currentIndexChanged, this, choose);
    m_choice->setCurrentIndex(std::max(m_choice->findData(profileId), 0));
    choose(m_choice->currentIndex());
}

void ProfilesPage::show(const Settings &settings)
{
    for (ProfilePanel *panel : std::as_const(m_panels))
        panel->show(settings.profiles.value(panel->id()));
}

void ProfilesPage::put(Settings *settings) const
{
    for (const ProfilePanel *panel : m_panels) {
        const ProfileChoice choice = panel->choice();
        if (choice.isEmpty())
            settings->profiles.remove(panel->id());
        else
            settings->profiles[panel->id()] = choice;
    }
}

QLineEdit *ProfilesPage::firstWrong() const
{
    for (const ProfilePanel *panel : m_panels) {
        if (QLineEdit *wrong = panel->firstWrong())
            return wrong;
    }
    return nullptr;
}

void ProfilesPage::goToWrong()
{
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        if (m_panels[i]->firstWrong()) {
            m_choice->setCurrentIndex(int(i));
            break;
        }
    }
    SettingsPage::goToWrong();
}

} // namespace fota
