#include "ui/settings/contextpage.h"

#include "core/base/choices.h"
#include "core/fota/sendable.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace fota {

void ContextFields::addTo(SettingsForm *form, const QString &otherwise)
{
    apn = form->addText(ContextPage::tr("APN"), otherwise, [](const QString &text) {
        return text.isEmpty() || isSendable(AccessField::Apn, text)
                   ? QString()
                   : ContextPage::tr("Letters, digits, points, hyphens and underscores can be sent "
                                     "to the module.");
    });
    contextId =
        form->addText(ContextPage::tr("Context number (cid)"), otherwise, [](const QString &text) {
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            return text.isEmpty() || (isNumber && number >= 1 && number <= choices::kMostContexts)
                       ? QString()
                       : ContextPage::tr("A number from 1 to %1 is needed.")
                             .arg(choices::kMostContexts);
        });
    QStringList types{otherwise};
    for (const std::string_view type : choices::kPdpTypes)
        types += QString::fromLatin1(type.data(), qsizetype(type.size()));
    pdpType = form->addChoice(ContextPage::tr("PDP type"), types);
}

void ContextFields::show(const QString &name, int id, const QString &type) const
{
    apn->setText(name);
    apn->setCursorPosition(0);
    contextId->setText(id > 0 ? QString::number(id) : QString());
    pdpType->setCurrentIndex(type.isEmpty() ? 0 : std::max(pdpType->findText(type), 0));
}

void ContextFields::put(QString *name, int *id, QString *type) const
{
    *name = apn->text();
    *id = contextId->text().toInt();
    *type = pdpType->currentIndex() > 0 ? pdpType->currentText() : QString();
}

ContextPage::ContextPage(QWidget *parent) : SettingsPage(tr("APN and run"), parent)
{
    SettingsForm *form = addForm(tr("Data context"));
    m_context.addTo(form, tr("the one of the module's profile"));
    form->addNote(tr("An APN that is given here is also the leave to replace another one that is "
                     "programmed in the module."));

    SettingsForm *run = addForm(tr("Run"));
    m_passes = run->addChoice(tr("Passes"),
                              {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    m_roaming = run->addFlag(tr("Allow roaming, which may cost"));
    m_downgrade = run->addFlag(tr("Allow an older target version"));
    run->addNote(tr("What is allowed here is allowed until the program ends; it is kept in no "
                    "file."));
}

void ContextPage::show(const Settings &settings)
{
    const ServerAccess &server = settings.server;
    m_context.show(server.apn, server.contextId, server.pdpType);
    m_passes->setCurrentIndex(std::clamp(settings.passes, 1, 3) - 1);
    m_roaming->setChecked(settings.allowRoaming);
    m_downgrade->setChecked(settings.allowDowngrade);
}

void ContextPage::put(Settings *settings) const
{
    ServerAccess &server = settings->server;
    m_context.put(&server.apn, &server.contextId, &server.pdpType);
    settings->passes = m_passes->currentIndex() + 1;
    settings->allowRoaming = m_roaming->isChecked();
    settings->allowDowngrade = m_downgrade->isChecked();
}

} // namespace fota
