#include "ui/settings/sharedhistorypage.h"

#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QLineEdit>

namespace fota {

SharedHistoryPage::SharedHistoryPage(QWidget *parent) : SettingsPage(tr("Shared history"), parent)
{
    SettingsForm *form = addForm(tr("PostgreSQL server"));
    m_server = form->addText(tr("Server"), tr("none: this bench keeps its own history"));
    m_database = form->addText(tr("Database"), HistoryAccess().database);
    m_user = form->addText(tr("User"), tr("as on this computer"));
    m_password = form->addText(tr("Password"), tr("as it is kept"));
    m_password->setEchoMode(QLineEdit::Password);
    m_bench = form->addText(tr("Name of this bench"), tr("the computer's"));
    m_unencrypted = form->addFlag(tr("Also where the server offers no encryption"));
    // The page of the firmware server has fields of the same names.
    m_server->setAccessibleName(tr("History server"));
    m_user->setAccessibleName(tr("History user"));
    m_password->setAccessibleName(tr("History password"));
    form->addNote(tr("Sessions are kept in this computer first and sent when the server is there; "
                     "none is lost while it is away. The password is kept in the keychain of the "
                     "system, in no file. All of it takes effect when the program starts next."));
}

void SharedHistoryPage::show(const Settings &settings)
{
    const HistoryAccess &history = settings.history;
    m_server->setText(history.server);
    m_database->setText(history.database == HistoryAccess().database ? QString()
                                                                     : history.database);
    m_user->setText(history.user);
    m_bench->setText(history.bench);
    m_unencrypted->setChecked(history.unencrypted);
    for (QLineEdit *edit : {m_server, m_database, m_user, m_bench})
        edit->setCursorPosition(0); // a long one shows its begin
}

void SharedHistoryPage::put(Settings *settings) const
{
    HistoryAccess &history = settings->history;
    history.server = m_server->text().trimmed();
    history.database = m_database->text().isEmpty() ? HistoryAccess().database : m_database->text();
    history.user = m_user->text();
    history.bench = m_bench->text();
    history.unencrypted = m_unencrypted->isChecked();
    history.password = Secret(m_password->text().toUtf8()); // empty: the kept one stays
}

} // namespace fota
