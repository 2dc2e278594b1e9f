#include "ui/settings/profilepanel.h"

#include "ui/settings/settingsform.h"
#include "ui/text/profiletext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace fota {

namespace {

enum Mode { AsForAll, Passive, Active };

/// A number or a command is read in one line: it is the source beside it that wraps.
QLabel *value(const QString &text, const QFont &font)
{
    return selectable(plainLine(text, font));
}

} // namespace

ProfilePanel::ProfilePanel(const ModuleProfile &profile, QWidget *parent)
    : QWidget(parent), m_profile(profile), m_form(new SettingsForm(tr("Other for these modules")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_context.addTo(m_form, tr("as for all modules"));
    m_mode =
        m_form->addChoice(tr("FTP mode"), {tr("as for all modules"), tr("Passive"), tr("Active")});
    if (m_profile.apnLocked) {
        m_context.apn->setEnabled(false);
        m_context.apn->setPlaceholderText(tr("never written into this module"));
    }
    m_form->addNote(
        tr("It holds for the runs of a module of this profile, before what is set for "
           "all modules. An APN that is given here is also the leave to replace another "
           "one."));
    connect(m_form, &SettingsForm::changed, this, &ProfilePanel::changed);
    column->addWidget(m_form);
    column->addWidget(makeFacts());
}

QWidget *ProfilePanel::makeFacts() const
{
    auto *card = new Card;
    card->setTitle(tr("What the profile holds"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    const auto add = [grid](const QString &name, QLabel *what, const QString &source) {
        const int row = grid->rowCount();
        what->setAccessibleName(name);
        what->setAccessibleDescription(source.isEmpty() ? what->text()
                                                        : tr("%1 (%2)").arg(what->text(), source));
        grid->addWidget(settingsNote(name), row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1, 1, source.isEmpty() ? 2 : 1, Qt::AlignTop);
        if (!source.isEmpty())
            grid->addWidget(settingsNote(source), row, 2, Qt::AlignTop);
    };
    add(tr("Model"), value(m_profile.model, boldFont(bodyFont())),
        //: family and category of a module
        tr("%1, %2").arg(m_profile.family, m_profile.category));
    if (!m_profile.products.isEmpty())
        add(tr("Devices"), selectable(plainLabel(m_profile.products.join(QStringLiteral(", ")))),
            {});
    for (const ProfileRow &row : profileRows(m_profile))
        add(row.name, value(row.value, fixedFont()),
            row.source.isEmpty() ? tr("not confirmed") : row.source);
    card->contents()->addLayout(grid);
    const QStringList open = unconfirmedNames(m_profile);
    QLabel *note = settingsNote(
        open.isEmpty() ? tr("All of it is confirmed.")
                       : tr("%n of the values are not confirmed by a module or a document.",
                            nullptr, int(open.size())));
    card->contents()->addSpacing(4);
    card->contents()->addWidget(note);
    return card;
}

void ProfilePanel::show(const ProfileChoice &choice)
{
    m_context.show(choice.apn, choice.contextId, choice.pdpType);
    m_mode->setCurrentIndex(!choice.active ? AsForAll : *choice.active ? Active : Passive);
}

ProfileChoice ProfilePanel::choice() const
{
    ProfileChoice choice;
    m_context.put(&choice.apn, &choice.contextId, &choice.pdpType);
    if (m_mode->currentIndex() != AsForAll)
        choice.active = m_mode->currentIndex() == Active;
    return choice;
}

QLineEdit *ProfilePanel::firstWrong() const
{
    return m_form->firstWrong();
}

} // namespace fota
