#pragma once

#include "ui/settings/settingspage.h"

namespace fota {

class LimitField;

/// Every time limit of a run, with what it bounds, its default and what may be chosen.
class LimitsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);

    using SettingsPage::show;
    void show(const Settings &settings) override;
    void put(Settings *settings) const override;
    QLineEdit *firstWrong() const override;

private:
    QList<LimitField *> m_fields;
};

} // namespace fota
