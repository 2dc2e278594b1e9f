#include "ui/settings/settingsdialog.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/contextpage.h"
#include "ui/settings/keptpage.h"
#include "ui/settings/limitspage.h"
#include "ui/settings/pagelist.h"
#include "ui/settings/profilespage.h"
#include "ui/settings/serverpage.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingstransfer.h"
#include "ui/settings/sharedhistorypage.h"
#include "ui/settings/signalpage.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/scrollbody.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fota {

namespace {

constexpr QSize kUsual(800, 656);
constexpr QSize kFrame(12, 44); ///< what a window manager may put round a dialog
constexpr int kNarrow = 700;    ///< below, the pages are chosen above the page
constexpr int kListWidth = 188;
constexpr int kMostLines = 4; ///< of what an import refused, at once

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const QString &profileId, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_shown(settings), m_server(new ServerPage),
      m_list(new PageList), m_chooser(new QComboBox), m_stack(new QStackedWidget),
      m_told(settingsNote({})), m_refused(new QListWidget), m_problem(makeLink({})),
      m_export(makeButton(tr("Export…"))), m_save(makePrimaryButton(tr("Save")))
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(kGap);
    column->addWidget(makeMiddle(), 1);
    addPage(m_server);
    addPage(new ContextPage);
    addPage(new LimitsPage);
    addPage(new SignalPage);
    addPage(new KeptPage);
    addPage(new SharedHistoryPage);
    addPage(new AppearancePage);
    addPage(new ProfilesPage(profileId));
    makeButtons(column); // behind the pages: Tab goes in the order of their making
    for (SettingsPage *page : std::as_const(m_pages)) {
        page->show(settings);
        connect(page, &SettingsPage::changed, this, &SettingsDialog::check);
    }
    connect(m_server, &ServerPage::passwordForgotten, this, [this] {
        m_settings.server.password = Secret();
        Q_EMIT passwordForgotten();
    });
    goTo(0);
    check();
    m_server->firstToFill()->setFocus(Qt::OtherFocusReason);
}

QWidget *SettingsDialog::makeMiddle()
{
    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(kListWidth);
    m_chooser->setAccessibleName(tr("Page of the settings"));
    m_chooser->hide();
    rows->addWidget(m_chooser);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    rows->addLayout(columns, 1);
    connect(m_list, &PageList::currentRowChanged, this, &SettingsDialog::goTo);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &SettingsDialog::goTo);
    for (const auto &[key, step] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                [this, by = step] {
                    goTo((m_stack->currentIndex() + by + m_stack->count()) % m_stack->count());
                });
    return middle;
}

void SettingsDialog::makeButtons(QVBoxLayout *column)
{
    m_told->hide();
    m_told->setAccessibleName(tr("Note"));
    m_refused->setAccessibleName(tr("Not taken"));
    m_refused->hide();
    column->addWidget(m_told);
    column->addWidget(m_refused);
    column->addWidget(m_problem, 0, Qt::AlignRight); // its words are longer than a narrow screen
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton *import = makeButton(tr("Import…"));
    QPushButton *cancel = makeButton(tr("Cancel"));
    for (QPushButton *button : {import, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_save->setDefault(true);
    connect(import, &QPushButton::clicked, this, &SettingsDialog::askForImport);
    connect(m_export, &QPushButton::clicked, this, &SettingsDialog::askForExport);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_problem, &QPushButton::clicked, this, [this] {
        if (SettingsPage *page = wrongPage()) {
            goTo(int(m_pages.indexOf(page)));
            page->goToWrong();
        }
    });
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    auto *body = new ScrollBody(page);
    body->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_stack->addWidget(body);
    m_list->addItem(page->title());
    m_chooser->addItem(page->title());
}

void SettingsDialog::goTo(int page)
{
    if (page < 0)
        return;
    m_stack->setCurrentIndex(page);
    m_list->setCurrentRow(page);
    m_chooser->setCurrentIndex(page);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    const QSize room = screen()->availableSize() - kFrame;
    const QSize size = kUsual.boundedTo(room);
    const bool narrow = size.width() < kNarrow;
    m_list->setVisible(!narrow);
    m_chooser->setVisible(narrow);
    setMinimumSize(QSize(460, 300).boundedTo(room));
    resize(size);
    QDialog::showEvent(event);
}

SettingsPage *SettingsDialog::wrongPage() const
{
    for (SettingsPage *page : m_pages) {
        if (page->firstWrong())
            return page;
    }
    return nullptr;
}

Settings SettingsDialog::current() const
{
    Settings settings = m_settings;
    for (const SettingsPage *page : m_pages) {
        if (!page->firstWrong())
            page->put(&settings);
    }
    return settings;
}

void SettingsDialog::check()
{
    const SettingsPage *wrong = wrongPage();
    setWords(m_problem, wrong ? tr("Look at “%1”").arg(wrong->title()) : QString());
    m_problem->setVisible(wrong);
    m_save->setEnabled(!wrong);
    m_export->setEnabled(!wrong);
    const Settings now = current();
    if (now.theme == m_shown.theme && now.appearance == m_shown.appearance)
        return;
    m_shown = now;
    Q_EMIT looked(now);
}

void SettingsDialog::save()
{
    const Settings settings = current();
    m_server->clearPassword();
    Q_EMIT saved(settings);
    accept();
}

void SettingsDialog::reject()
{
    if (m_shown.theme != m_settings.theme || m_shown.appearance != m_settings.appearance)
        Q_EMIT looked(m_settings);
    QDialog::reject();
}

void SettingsDialog::tell(const QString &text, const QStringList &lines)
{
    m_told->setText(visibleText(text));
    m_told->setVisible(!text.isEmpty());
    m_refused->clear();
    for (const QString &line : lines)
        m_refused->addItem(visibleText(line));
    m_refused->setVisible(!lines.isEmpty());
    const int rows = int(std::min<qsizetype>(lines.size(), kMostLines));
    m_refused->setFixedHeight(rows * (m_refused->fontMetrics().lineSpacing() + 4) + 8);
}

void SettingsDialog::exportTo(const QString &path)
{
    const QString problem = writeSettingsFile(path, current());
    tell(problem.isEmpty() ? tr("The settings, without passwords, were written to %1").arg(path)
                           : tr("The settings were not written: %1").arg(problem));
}

void SettingsDialog::importFrom(const QString &path)
{
    const Result<SettingsReading> reading = readSettingsFile(path, current());
    if (!reading)
        return tell(settingsFileProblem(reading.error()));
    for (SettingsPage *page : std::as_const(m_pages))
        page->show(reading->settings);
    QStringList lines;
    for (const SettingsFault &fault : reading->faults)
        lines += settingsFaultText(fault);
    tell(lines.isEmpty()
             ? tr("All that the file holds is in the fields; it counts once it is saved.")
             : tr("What is in the fields now counts once it is saved. %n of the file's values were "
                  "not taken:",
                  nullptr, int(lines.size())),
         lines);
    check();
}

void SettingsDialog::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Settings (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("fotabench-settings.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsDialog::exportTo);
    dialog->open();
}

void SettingsDialog::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Settings (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsDialog::importFrom);
    dialog->open();
}

} // namespace fota
