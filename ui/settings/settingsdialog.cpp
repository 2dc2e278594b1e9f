#include "ui/settings/settingsdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollbody.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace fota {

namespace {

/// What reaches an AT command stands between quotes there: no quote, no control, ASCII only.
bool isSendable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"';
    });
}

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool readServer(const QString &text, QString *host, int *port)
{
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}))(?::([0-9]{1,5}))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return false;
    const int number = match.captured(2).isEmpty() ? 21 : match.captured(2).toInt();
    if (number < 1 || number > 65535)
        return false;
    *host = match.captured(1);
    *port = number;
    return true;
}

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_problem(plain({})),
      m_save(makePrimaryButton(tr("Save")))
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    setModal(true);
    const ServerAccess &server = settings.server;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(kGap);
    auto *contents = new QWidget;
    auto *cards = new QVBoxLayout(contents);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kGap);
    m_body = new ScrollBody(contents);
    column->addWidget(m_body, 1);

    auto *access = new Card;
    access->setTitle(tr("Server"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString host = server.host.isEmpty() || server.port == 21
                             ? server.host
                             : QStringLiteral("%1:%2").arg(server.host).arg(server.port);
    m_server = field(form, tr("Server"), host, tr("name or address, port if not 21"));
    m_user = field(form, tr("User"), server.user, {});
    m_password = field(form, tr("Password"), {},
                       server.password.isEmpty() ? tr("asked for when it is needed")
                                                 : tr("kept for this session"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep = new QComboBox;
    m_keep->setAccessibleName(tr("Keep the password"));
    m_keep->addItem(tr("Ask each time; forget one that is kept"));
    m_keep->addItem(tr("In the keychain of the system"));
    m_keep->setCurrentIndex(settings.keepPassword ? 1 : 0);
    auto *keepLabel = plain(tr("Keep it"));
    keepLabel->setBuddy(m_keep);
    keepLabel->setFixedHeight(kControlHeight);
    setSecondary(keepLabel);
    form->addRow(keepLabel, m_keep);
    m_folder = field(form, tr("Folder"), server.folder, tr("the one after login"));
    m_checkFile =
        field(form, tr("Check file"), server.checkFile, tr("firmwarecheck.csv; may hold {imei}"));
    access->contents()->addLayout(form);
    QLabel *clear =
        plain(tr("FTP sends user, password and files in clear text. The password is kept "
                 "in memory until the program ends, or in the keychain; never in a file."));
    setSecondary(clear);
    access->contents()->addSpacing(4);
    access->contents()->addWidget(clear);
    cards->addWidget(access);

    auto *run = new Card;
    run->setTitle(tr("Module and run"));
    auto *second = new QFormLayout;
    second->setHorizontalSpacing(16);
    second->setVerticalSpacing(8);
    second->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_apn = field(second, tr("APN"), server.apn, tr("the one of the module's profile"));
    m_passes = new QComboBox;
    m_passes->setAccessibleName(tr("Passes"));
    for (int passes = 1; passes <= 3; ++passes)
        m_passes->addItem(QString::number(passes));
    m_passes->setCurrentIndex(std::clamp(settings.passes, 1, 3) - 1);
    auto *passesLabel = plain(tr("Passes"));
    passesLabel->setBuddy(m_passes);
    passesLabel->setFixedHeight(kControlHeight);
    setSecondary(passesLabel);
    second->addRow(passesLabel, m_passes);
    m_roaming = new QCheckBox(tr("Allow roaming, which may cost"));
    m_roaming->setChecked(settings.allowRoaming);
    m_downgrade = new QCheckBox(tr("Allow an older target version"));
    m_downgrade->setChecked(settings.allowDowngrade);
    second->addRow(QString(), m_roaming);
    second->addRow(QString(), m_downgrade);
    run->contents()->addLayout(second);
    cards->addWidget(run);
    cards->addStretch();

    m_problem->setForegroundRole(QPalette::BrightText);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    setMinimumWidth(500);
    check();
    QLineEdit *first = m_server->text().isEmpty() ? m_server
                       : m_user->text().isEmpty() ? m_user
                                                  : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    m_body->fit(this);
    QDialog::showEvent(event);
}

QLineEdit *SettingsDialog::field(QFormLayout *form, const QString &name, const QString &value,
                                 const QString &hint)
{
    auto *edit = new QLineEdit(value);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(253);
    edit->setCursorPosition(0); // a long one shows its begin
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(edit);
    setSecondary(label);
    label->setFixedSize(label->fontMetrics().averageCharWidth() * 11, kControlHeight);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &SettingsDialog::check);
    return edit;
}

QString SettingsDialog::problem() const
{
    QString host;
    int port = 0;
    if (!m_server->text().isEmpty() && !readServer(m_server->text(), &host, &port))
        return tr("Server: a name or an address is needed, with :port where it is not 21.");
    for (const QLineEdit *edit : {m_user, m_password, m_folder, m_checkFile, m_apn}) {
        if (!isSendable(edit->text()))
            return tr("%1: only ASCII without quotes can be sent to the module.")
                .arg(edit->accessibleName());
    }
    return {};
}

void SettingsDialog::check()
{
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_save->setEnabled(words.isEmpty());
}

void SettingsDialog::save()
{
    Settings settings = m_settings;
    ServerAccess &server = settings.server;
    if (m_server->text().isEmpty())
        server.host.clear();
    else
        readServer(m_server->text(), &server.host, &server.port);
    server.user = m_user->text();
    if (!m_password->text().isEmpty())
        server.password = Secret(m_password->text().toUtf8());
    else if (server.host != m_settings.server.host || server.user != m_settings.server.user)
        server.password = Secret(); // it was another login's
    m_password->clear();
    server.folder = m_folder->text();
    server.checkFile =
        m_checkFile->text().isEmpty() ? ServerAccess().checkFile : m_checkFile->text();
    server.apn = m_apn->text();
    settings.keepPassword = m_keep->currentIndex() == 1;
    settings.passes = m_passes->currentIndex() + 1;
    settings.allowRoaming = m_roaming->isChecked();
    settings.allowDowngrade = m_downgrade->isChecked();
    Q_EMIT saved(settings);
    accept();
}

} // namespace fota
