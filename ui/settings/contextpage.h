#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;

namespace fota {

class SettingsForm;

/// The fields of a data context, of all modules or of one profile.
struct ContextFields
{
    /// \a otherwise: what an empty field means.
    void addTo(SettingsForm *form, const QString &otherwise);
    void show(const QString &apn, int contextId, const QString &pdpType) const;
    void put(QString *apn, int *contextId, QString *pdpType) const;

    QLineEdit *apn = nullptr;
    QLineEdit *contextId = nullptr;
    QComboBox *pdpType = nullptr;
};

/// The data context that the module reaches the server by, and what a run may do.
class ContextPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ContextPage(QWidget *parent = nullptr);

    using SettingsPage::show;
    void show(const Settings &settings) override;
    void put(Settings *settings) const override;

private:
    ContextFields m_context;
    QComboBox *m_passes;
    QCheckBox *m_roaming;
    QCheckBox *m_downgrade;
};

} // namespace fota
