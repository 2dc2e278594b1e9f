#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;

namespace fota {

/// Where several benches share one history of sessions: a PostgreSQL server, or none.
class SharedHistoryPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit SharedHistoryPage(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void put(Settings *settings) const override;

private:
    QLineEdit *m_server;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_bench;
    QCheckBox *m_unencrypted;
};

} // namespace fota
