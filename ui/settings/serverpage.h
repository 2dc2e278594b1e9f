#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace fota {

/// The FTP server that the module is told to use, and its login. The password is handed on as a
/// Secret and written to no file; where it is kept is the keychain's matter.
class ServerPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ServerPage(QWidget *parent = nullptr);

    using SettingsPage::show;
    void show(const Settings &settings) override;
    void put(Settings *settings) const override;
    void clearPassword();           ///< out of the field, once it has been taken
    QLineEdit *firstToFill() const; ///< where the focus begins

Q_SIGNALS:
    void passwordForgotten();

private:
    QLineEdit *m_server;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_folder;
    QLineEdit *m_checkFile;
    QComboBox *m_mode;
    QComboBox *m_keep;
    QPushButton *m_forget;
    QLabel *m_forgotten;
};

/// "host" or "host:port" to its parts; false when it is neither.
bool readServer(const QString &text, QString *host, int *port);

} // namespace fota
