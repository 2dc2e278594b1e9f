#include "ui/settings/keptpage.h"

#include "core/base/choices.h"
#include "ui/settings/settingsform.h"

#include <QLineEdit>
#include <QLocale>

namespace fota {

namespace {

SettingsForm::Check between(int least, int most)
{
    return [least, most](const QString &text) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        const QLocale words;
        return isNumber && number >= least && number <= most
                   ? QString()
                   : KeptPage::tr("A whole number from %1 to %2 is needed.")
                         .arg(words.toString(least), words.toString(most));
    };
}

} // namespace

KeptPage::KeptPage(QWidget *parent) : SettingsPage(tr("Log"), parent)
{
    SettingsForm *form = addForm(tr("Sessions that are kept"));
    m_sessions =
        form->addText(tr("Number of sessions"), {},
                      between(choices::kKeptSessions.front(), choices::kKeptSessions.back()));
    m_megabytes =
        form->addText(tr("Room in MB"), {},
                      between(choices::kKeptMegabytes.front(), choices::kKeptMegabytes.back()));
    form->addNote(tr("Each connection is a session with its own log. When a new one begins, the "
                     "oldest go first; the present one always stays."));
}

void KeptPage::show(const Settings &settings)
{
    m_sessions->setText(QString::number(settings.kept.sessions));
    m_megabytes->setText(QString::number(settings.kept.megabytes));
}

void KeptPage::put(Settings *settings) const
{
    settings->kept = {m_sessions->text().toInt(), m_megabytes->text().toInt()};
}

} // namespace fota
