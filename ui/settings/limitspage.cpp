#include "ui/settings/limitspage.h"

#include "core/base/limits.h"
#include "ui/settings/limitfield.h"
#include "ui/settings/settingsform.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>

namespace fota {

namespace {

struct Words
{
    const char *group;
    const char *limit; ///< its name in core/base/limits.h
    const char *name;
    const char *about;
};

constexpr const char *kLine = QT_TRANSLATE_NOOP("fota::LimitsPage", "Line and module");
constexpr const char *kNetwork = QT_TRANSLATE_NOOP("fota::LimitsPage", "Network");
constexpr const char *kServer = QT_TRANSLATE_NOOP("fota::LimitsPage", "Server and files");
constexpr const char *kUpdate = QT_TRANSLATE_NOOP("fota::LimitsPage", "Update");

// clang-format off
constexpr Words kWords[] = {
    {kLine,    "open",         QT_TRANSLATE_NOOP("fota::LimitsPage", "Opening the port"),         QT_TRANSLATE_NOOP("fota::LimitsPage", "Until the driver has it")},
    {kLine,    "ident",        QT_TRANSLATE_NOOP("fota::LimitsPage", "Answer to a question"),     QT_TRANSLATE_NOOP("fota::LimitsPage", "Each query before the update")},
    {kLine,    "config",       QT_TRANSLATE_NOOP("fota::LimitsPage", "Answer to a setting"),      QT_TRANSLATE_NOOP("fota::LimitsPage", "Of the socket and of the APN")},
    {kLine,    "sim",          QT_TRANSLATE_NOOP("fota::LimitsPage", "Busy SIM card"),            QT_TRANSLATE_NOOP("fota::LimitsPage", "Until it must be ready")},
    {kNetwork, "signal",       QT_TRANSLATE_NOOP("fota::LimitsPage", "Search for a signal"),      QT_TRANSLATE_NOOP("fota::LimitsPage", "Asked again and again so long")},
    {kNetwork, "registration", QT_TRANSLATE_NOOP("fota::LimitsPage", "Search for a network"),     QT_TRANSLATE_NOOP("fota::LimitsPage", "Asked again and again so long")},
    {kNetwork, "context",      QT_TRANSLATE_NOOP("fota::LimitsPage", "Opening the data context"), QT_TRANSLATE_NOOP("fota::LimitsPage", "Until the network gives an address")},
    {kNetwork, "backoff",      QT_TRANSLATE_NOOP("fota::LimitsPage", "Gap between two tries"),    QT_TRANSLATE_NOOP("fota::LimitsPage", "The next ones are two and four times as long; 0: no gap, no bound by the hour")},
    {kServer,  "ftpopen",      QT_TRANSLATE_NOOP("fota::LimitsPage", "FTP login"),                QT_TRANSLATE_NOOP("fota::LimitsPage", "Until the server has let the module in")},
    {kServer,  "checkfile",    QT_TRANSLATE_NOOP("fota::LimitsPage", "Reading the check file"),   QT_TRANSLATE_NOOP("fota::LimitsPage", "The whole file; a third of it without a byte")},
    {kServer,  "delta",        QT_TRANSLATE_NOOP("fota::LimitsPage", "Download"),                 QT_TRANSLATE_NOOP("fota::LimitsPage", "The whole delta file")},
    {kServer,  "close",        QT_TRANSLATE_NOOP("fota::LimitsPage", "Closing a session"),        QT_TRANSLATE_NOOP("fota::LimitsPage", "Of FTP or of data")},
    {kUpdate,  "apply",        QT_TRANSLATE_NOOP("fota::LimitsPage", "Answer to the apply"),      QT_TRANSLATE_NOOP("fota::LimitsPage", "From AT#OTAUP to OK or the first restart")},
    {kUpdate,  "quiet",        QT_TRANSLATE_NOOP("fota::LimitsPage", "Rest after the apply"),     QT_TRANSLATE_NOOP("fota::LimitsPage", "Before the module is looked for")},
    {kUpdate,  "probe",        QT_TRANSLATE_NOOP("fota::LimitsPage", "Between two looks"),        QT_TRANSLATE_NOOP("fota::LimitsPage", "While it restarts")},
    {kUpdate,  "stable",       QT_TRANSLATE_NOOP("fota::LimitsPage", "Old version is final"),     QT_TRANSLATE_NOOP("fota::LimitsPage", "If it stays so long")},
    {kUpdate,  "restart",      QT_TRANSLATE_NOOP("fota::LimitsPage", "Giving up"),                QT_TRANSLATE_NOOP("fota::LimitsPage", "On a module that does not come back")},
    {kUpdate,  "verify",       QT_TRANSLATE_NOOP("fota::LimitsPage", "Reading the new version"),  QT_TRANSLATE_NOOP("fota::LimitsPage", "Ten tries in this time")},
};
// clang-format on

} // namespace

LimitsPage::LimitsPage(QWidget *parent) : SettingsPage(tr("Limits"), parent)
{
    const char *group = nullptr;
    SettingsForm *form = nullptr;
    for (const Words &words : kWords) {
        if (words.group != std::exchange(group, words.group))
            form = addForm(tr(group));
        auto *field =
            new LimitField(QString::fromLatin1(words.limit), tr(words.name), tr(words.about));
        form->contents()->addWidget(field);
        m_fields.append(field);
        connect(field, &LimitField::changed, this, &LimitsPage::changed);
    }
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton *all = makeButton(tr("All to their defaults"));
    layout->addWidget(all);
    layout->addStretch();
    add(row);
    connect(all, &QPushButton::clicked, this, [this] {
        for (LimitField *field : std::as_const(m_fields))
            field->toDefault();
    });
}

void LimitsPage::show(const Settings &settings)
{
    for (LimitField *field : std::as_const(m_fields))
        field->show(*settings.limits.get(field->limit()));
}

void LimitsPage::put(Settings *settings) const
{
    for (const LimitField *field : m_fields)
        settings->limits.set(field->limit(), field->seconds());
}

QLineEdit *LimitsPage::firstWrong() const
{
    for (const LimitField *field : m_fields) {
        if (!field->problem().isEmpty())
            return field->edit();
    }
    return nullptr;
}

} // namespace fota
