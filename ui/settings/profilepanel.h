#pragma once

#include "core/profiles/moduleprofile.h"
#include "ui/settings/contextpage.h"

namespace fota {

/// What one profile holds, each value with its source, and what the user has other for its modules.
class ProfilePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePanel(const ModuleProfile &profile, QWidget *parent = nullptr);

    const QString &id() const { return m_profile.id; }
    using QWidget::show;
    void show(const ProfileChoice &choice);
    ProfileChoice choice() const;
    QLineEdit *firstWrong() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeFacts() const;

    ModuleProfile m_profile;
    SettingsForm *m_form;
    ContextFields m_context;
    QComboBox *m_mode;
};

} // namespace fota
