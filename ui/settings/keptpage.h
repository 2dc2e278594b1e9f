#pragma once

#include "ui/settings/settingspage.h"

namespace fota {

/// How long the record of a session stays: each is a folder with its AT log.
class KeptPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeptPage(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void put(Settings *settings) const override;

private:
    QLineEdit *m_sessions;
    QLineEdit *m_megabytes;
};

} // namespace fota
