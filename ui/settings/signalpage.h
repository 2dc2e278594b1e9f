#pragma once

#include "ui/settings/settingspage.h"

namespace fota {

/// From which value on a signal is called excellent, good, and so on: in the module's card, in the
/// plot, and in the steps.
class SignalPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit SignalPage(QWidget *parent = nullptr);

    using SettingsPage::show;
    void show(const Settings &settings) override;
    void put(Settings *settings) const override;

private:
    void showValues(const SignalThresholds &thresholds);

    QList<QLineEdit *> m_edits; ///< in the order of the table
};

} // namespace fota
