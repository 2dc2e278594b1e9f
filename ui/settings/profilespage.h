#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace fota {

class ProfilePanel;

/// The modules that the program knows, one at a time, and what the user has other for each.
class ProfilesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// \param profileId the one that is shown first; unknown: the first of the list
    explicit ProfilesPage(const QString &profileId, QWidget *parent = nullptr);

    using SettingsPage::show;
    void show(const Settings &settings) override;
    void put(Settings *settings) const override;
    QLineEdit *firstWrong() const override;
    void goToWrong() override;

private:
    QComboBox *m_choice;
    QList<ProfilePanel *> m_panels;
};

} // namespace fota
