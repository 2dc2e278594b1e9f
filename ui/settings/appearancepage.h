#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;

namespace fota {

/// How the window looks, and its language. What can be shown at once is, as soon as it is chosen.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    using SettingsPage::show;
    void show(const Settings &settings) override;
    void put(Settings *settings) const override;

private:
    void showSample();

    QComboBox *m_theme;
    QComboBox *m_scale;
    QComboBox *m_language;
    QComboBox *m_font;
    QComboBox *m_size;
    QLabel *m_sample;
};

} // namespace fota
