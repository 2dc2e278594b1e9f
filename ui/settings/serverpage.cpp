#include "ui/settings/serverpage.h"

#include "core/fota/sendable.h"
#include "ui/settings/settingsform.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace fota {

namespace {

enum Keep { AskEachTime, InKeychain };
enum Mode { Passive, Active };

} // namespace

bool readServer(const QString &text, QString *host, int *port)
{
    static const QRegularExpression form(QStringLiteral("^([^:]+)(?::([0-9]{1,5}))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch() || !isSendable(AccessField::Host, match.captured(1)))
        return false;
    const int number = match.captured(2).isEmpty() ? 21 : match.captured(2).toInt();
    if (number < 1 || number > 65535)
        return false;
    *host = match.captured(1);
    *port = number;
    return true;
}

ServerPage::ServerPage(QWidget *parent)
    : SettingsPage(tr("Server and password"), parent), m_forget(makeButton(tr("Forget it")))
{
    const auto checked = [](AccessField field, const QString &why) {
        return [field, why](const QString &text) {
            return text.isEmpty() || isSendable(field, text) ? QString() : why;
        };
    };
    SettingsForm *form = addForm(tr("Server"));
    m_server =
        form->addText(tr("Server"), tr("name or address, port if not 21"), [](const QString &text) {
            QString host;
            int port = 0;
            return text.isEmpty() || readServer(text, &host, &port)
                       ? QString()
                       : tr("A name or an IPv4 address is needed, with :port where it is not 21.");
        });
    const QString login =
        tr("Printable ASCII without blank, quote, comma and backslash can be sent "
           "to the module.");
    const QString name = tr("Letters, digits, points, hyphens, underscores and slashes can be sent "
                            "to the module.");
    m_user = form->addText(tr("User"), {}, checked(AccessField::User, login));
    m_password = form->addText(tr("Password"), {}, checked(AccessField::Password, login));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep = form->addChoice(tr("Keep the password"),
                             {tr("Ask each time, keep none"), tr("In the keychain of the system")});
    m_forget->setAccessibleName(tr("Forget the password"));
    form->addAside(m_forget);
    m_forgotten = form->addNote(tr("The password is forgotten, in the keychain, too."));
    m_forgotten->hide();
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_forget->setEnabled(false);
        m_forgotten->show();
        m_password->clear();
        m_password->setPlaceholderText(tr("asked for when it is needed"));
        m_password->setFocus(Qt::OtherFocusReason);
        Q_EMIT passwordForgotten();
    });

    SettingsForm *files = addForm(tr("Files"));
    m_folder =
        files->addText(tr("Folder"), tr("the one after login"), checked(AccessField::Folder, name));
    m_checkFile = files->addText(tr("Check file"), tr("firmwarecheck.csv; may hold {imei}"),
                                 checked(AccessField::CheckFile, name));
    m_mode = files->addChoice(tr("FTP mode"), {tr("Passive"), tr("Active")});
    files->addNote(tr("FTP sends user, password and files in clear text. The password is kept in "
                      "memory until the program ends, or in the keychain; never in a file."));
}

void ServerPage::show(const Settings &settings)
{
    const ServerAccess &server = settings.server;
    m_server->setText(server.host.isEmpty() || server.port == 21
                          ? server.host
                          : QStringLiteral("%1:%2").arg(server.host).arg(server.port));
    m_user->setText(server.user);
    m_password->setPlaceholderText(server.password.isEmpty() ? tr("asked for when it is needed")
                                                             : tr("kept for this session"));
    m_keep->setCurrentIndex(settings.keepPassword ? InKeychain : AskEachTime);
    m_forget->setEnabled(settings.keepPassword || !server.password.isEmpty());
    m_folder->setText(server.folder);
    m_checkFile->setText(server.checkFile);
    m_mode->setCurrentIndex(server.active ? Active : Passive);
    for (QLineEdit *edit : {m_server, m_user, m_folder, m_checkFile})
        edit->setCursorPosition(0); // a long one shows its begin
}

void ServerPage::put(Settings *settings) const
{
    ServerAccess &server = settings->server;
    const ServerAccess before = server;
    if (m_server->text().isEmpty())
        server.host.clear();
    else
        readServer(m_server->text(), &server.host, &server.port);
    server.user = m_user->text();
    if (!m_password->text().isEmpty())
        server.password = Secret(m_password->text().toUtf8());
    else if (server.host != before.host || server.user != before.user)
        server.password = Secret(); // it was another login's
    server.folder = m_folder->text();
    server.checkFile =
        m_checkFile->text().isEmpty() ? ServerAccess().checkFile : m_checkFile->text();
    server.active = m_mode->currentIndex() == Active;
    settings->keepPassword = m_keep->currentIndex() == InKeychain;
}

void ServerPage::clearPassword()
{
    m_password->clear();
}

QLineEdit *ServerPage::firstToFill() const
{
    return m_server->text().isEmpty() ? m_server : m_user->text().isEmpty() ? m_user : m_password;
}

} // namespace fota
