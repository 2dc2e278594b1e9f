#pragma once

#include "core/base/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fota {

class ScrollBody;

/// The server that the module is told to use, and what a run may do. The password is for this
/// session: the dialog hands it on as a Secret and nothing writes it to a file.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const fota::Settings &settings);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *field(QFormLayout *form, const QString &name, const QString &value,
                     const QString &hint);
    QString problem() const; ///< why this cannot be saved; empty: it can
    void check();
    void save();

    Settings m_settings;
    ScrollBody *m_body;
    QLineEdit *m_server;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_folder;
    QLineEdit *m_checkFile;
    QLineEdit *m_apn;
    QComboBox *m_keep;
    QComboBox *m_passes;
    QCheckBox *m_roaming;
    QCheckBox *m_downgrade;
    QLabel *m_problem;
    QPushButton *m_save;
};

/// "host" or "host:port" to its parts; false when it is neither.
bool readServer(const QString &text, QString *host, int *port);

} // namespace fota
