#include "ui/log/logdock.h"

#include "core/log/transcript.h"
#include "ui/log/commandline.h"
#include "ui/log/exporting.h"
#include "ui/log/filterbar.h"
#include "ui/log/findbar.h"
#include "ui/log/highlightdialog.h"
#include "ui/log/linetable.h"
#include "ui/log/lineview.h"
#include "ui/log/logactions.h"
#include "ui/log/logdelegate.h"
#include "ui/log/logfind.h"
#include "ui/log/logtable.h"
#include "ui/log/meaningpanel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/docktitle.h"
#include "ui/widgets/line.h"
#include "ui/widgets/rolelabel.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace fota {

namespace {

constexpr int kMeaningRoom = 760; ///< a narrower dock shows no meaning unless it is asked for
const QString kColumns = QStringLiteral("log/columns");
const QString kMeaning = QStringLiteral("log/meaning");
const QString kHalves = QStringLiteral("log/halves");

/// Room in the title for what may go elsewhere: asks for none of its own.
class Slot : public QWidget
{
public:
    Slot()
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
    }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

LogDock::LogDock(QWidget *parent)
    : QDockWidget(tr("AT log"), parent), m_model(new LogModel(this)),
      m_table(new LogTable(m_model)), m_rows(new WholeRows(m_table)), m_filter(new FilterBar),
      m_find(new FindBar(m_table, new LogFind(m_model, this),
                         [this] { return m_table->currentIndex().row(); })),
      m_meaning(new MeaningPanel), m_actions(new LogActions(m_table, m_model, m_filter, m_find)),
      m_slot(new Slot), m_problem(new RoleLabel(Role::Failed)),
      m_meaningChip(makeChip(tr("meaning"), true)), m_followChip(makeChip(tr("follow"), true)),
      m_command(new CommandLine), m_export(new Exporting(m_model->arena(), this))
{
    setObjectName(QStringLiteral("logDock"));
    m_model->setHighlights(HighlightRules::usual());
    m_table->setAccessibleName(tr("AT log"));
    m_table->setEmptyText(tr("What is said to the module and what it answers is shown here."));
    m_table->setItemDelegate(new LogDelegate(m_table));
    makeTitle();
    makePage();
    joinParts();
}

void LogDock::makeTitle()
{
    m_title = new DockTitle(tr("AT log"), this);
    m_slot->layout()->addWidget(m_filter);
    m_title->add(m_slot, 1);
    m_meaningChip->setToolTip(tr("What the chosen line means"));
    m_title->add(m_meaningChip);
    m_title->add(m_followChip);
    setTitleBarWidget(m_title);
}

void LogDock::makePage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_problem->setAccessibleName(tr("Problem of the filter"));
    m_problem->setContentsMargins(kGap, 4, kGap, 4);
    m_problem->setMinimumWidth(60); // it elides
    m_problem->hide();
    m_halves = new QSplitter(Qt::Horizontal);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(1);
    m_halves->addWidget(m_rows);
    m_halves->addWidget(m_meaning);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 0);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_halves, 1);
    m_column->addWidget(m_find);
    m_column->addWidget(new Line(Qt::Horizontal));
    m_column->addWidget(m_command);
    setWidget(page);
    m_save = makeButton(tr("Export…"));
    connect(m_save, &QPushButton::clicked, this, &LogDock::askForExport);
    m_command->addButton(m_save);
}

void LogDock::joinParts()
{
    connect(m_filter, &FilterBar::changed, m_model, &LogModel::setFilter);
    connect(m_filter, &FilterBar::problemChanged, this, &LogDock::showProblem);
    connect(m_model, &LogModel::stepsChanged, m_filter,
            [this] { m_filter->setSteps(m_model->arena().steps()); });
    connect(m_followChip, &QPushButton::toggled, m_table, &LogTable::setFollowing);
    connect(m_table, &LogTable::followingChanged, m_followChip, &QPushButton::setChecked);
    connect(m_meaningChip, &QPushButton::toggled, this, &LogDock::showMeaning);
    connect(m_meaningChip, &QPushButton::clicked, this, [this] { m_meaningAsked = true; });
    connect(m_find, &FindBar::rowWanted, m_table, &LogTable::goTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_find,
            &FindBar::tell);
    connect(m_command, &CommandLine::changed, this, &LogDock::changed);
    connect(m_export, &Exporting::finished, this, &LogDock::exported);
    connect(m_actions, &LogActions::shown, this, &QWidget::show);
    connect(m_actions, &LogActions::told, this, &LogDock::told);
    connect(m_actions, &LogActions::rulesWanted, this, &LogDock::openRules);
    connect(m_actions, &LogActions::meaningWanted, m_meaningChip, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!row.isValid())
                    return m_meaning->clear();
                m_meaning->showLine(m_model->arena(), m_model->lineOf(row.row()));
                Q_EMIT momentChosen(
                    row.data(LogModel::AtRole).toLongLong(),
                    row.siblingAtColumn(LogModel::StepColumn).data(Qt::DisplayRole).toString());
            });
    connect(m_model, &LogModel::modelReset, m_meaning, &MeaningPanel::clear);
}

LineView *LogDock::lines()
{
    if (m_lines)
        return m_lines;
    m_lines = new LineView;
    m_lines->hide();
    m_lines->table()->setTextFont(m_table->font());
    m_column->insertWidget(m_column->indexOf(m_halves), m_lines, 1);
    connect(m_lines, &LineView::begun, this, &LogDock::showLines);
    connect(m_lines, &LineView::momentChosen, this, &LogDock::momentChosen);
    connect(m_lines, &LineView::told, this, &LogDock::told);
    return m_lines;
}

bool LogDock::hasLines() const
{
    return m_lines && !m_lines->isHidden();
}

void LogDock::showLines()
{
    for (QWidget *part : {static_cast<QWidget *>(m_halves), static_cast<QWidget *>(m_filter),
                          static_cast<QWidget *>(m_meaningChip),
                          static_cast<QWidget *>(m_followChip), static_cast<QWidget *>(m_find),
                          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_command)})
        part->hide(); // what a log in memory or a module has
    m_lines->addButton(m_save);
    m_save->show();
    m_lines->show();
    m_actions->setLines(m_lines);
}

void LogDock::setTextFont(const QFont &font)
{
    m_table->setTextFont(font);
    if (m_lines)
        m_lines->table()->setTextFont(font);
}

/// Beside the field is no room for it: right below. The lines stay those of the filter before.
void LogDock::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleDescription(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LogDock::showMeaning(bool shown)
{
    m_meaning->setVisible(shown);
}

void LogDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    placeParts();
}

/// The filter stands in the title where there is room, else in a row of its own.
void LogDock::placeParts()
{
    if (hasLines())
        return;
    const QLayout *title = m_title->layout();
    const bool fits = title->minimumSize().width() + m_filter->minimumSizeHint().width() <= width();
    const bool isInTitle = m_filter->parentWidget() == m_slot;
    if (fits != isInTitle) {
        QWidget *focused = m_filter->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        if (fits)
            m_slot->layout()->addWidget(m_filter);
        else
            m_column->insertWidget(0, m_filter);
        m_filter->setContentsMargins(fits ? QMargins() : QMargins(kGap, 4, kGap, 4));
        m_filter->show(); // a new parent has hidden it
        if (focused)
            focused->setFocus(Qt::OtherFocusReason);
    }
    if (!m_meaningAsked)
        m_meaningChip->setChecked(width() >= kMeaningRoom);
}

void LogDock::showTitles(bool shown)
{
    m_table->horizontalHeader()->setVisible(shown);
    m_rows->place();
    m_table->follow();
}

void LogDock::addActionsTo(QMenu *menu) const
{
    m_actions->addTo(menu);
}

void LogDock::save(QSettings &settings) const
{
    settings.setValue(kColumns, m_table->horizontalHeader()->saveState());
    settings.setValue(kHalves, m_halves->saveState());
    if (m_meaningAsked)
        settings.setValue(kMeaning, m_meaningChip->isChecked());
    m_filter->save(settings);
    m_command->save(settings);
    m_model->highlights().save(settings);
}

void LogDock::restore(QSettings &settings)
{
    m_table->horizontalHeader()->restoreState(settings.value(kColumns).toByteArray());
    m_halves->restoreState(settings.value(kHalves).toByteArray());
    m_meaningAsked = settings.contains(kMeaning);
    if (m_meaningAsked)
        m_meaningChip->setChecked(settings.value(kMeaning).toBool());
    m_filter->restore(settings);
    m_command->restore(settings);
    m_model->setHighlights(HighlightRules::read(settings));
}

void LogDock::append(const QList<LogEntry> &entries)
{
    m_model->append(entries);
    m_table->follow();
}

QStringList LogDock::lastLines(int count) const
{
    QStringList lines;
    const LogArena &arena = m_model->arena();
    for (qsizetype at = std::max<qsizetype>(0, arena.size() - count); at < arena.size(); ++at)
        lines << QString::fromUtf8(transcriptLine(arena.entry(at)));
    return lines;
}

void LogDock::showMoment(qint64 atMs, const QString &step)
{
    if (hasLines()) {
        const QSignalBlocker quiet(this);
        return m_lines->showMoment(atMs, step);
    }
    showRow(m_model->rowAt(atMs));
}

void LogDock::showEntry(qint64 entry)
{
    if (hasLines()) {
        const QSignalBlocker quiet(this);
        return m_lines->showEntry(entry);
    }
    if (m_model->rowOf(entry) < 0)
        m_filter->clear();
    showRow(m_model->rowOf(entry));
}

void LogDock::showRow(int row)
{
    if (row < 0)
        return;
    const QSignalBlocker quiet(this); // who asks knows the moment
    m_table->goTo(row);
}

void LogDock::showStep(const QString &step, qint64 atMs)
{
    show();
    raise();
    if (hasLines()) {
        m_lines->table()->setFocus(Qt::OtherFocusReason);
        return showMoment(atMs, step);
    }
    m_table->setFocus(Qt::OtherFocusReason);
    const LogArena &arena = m_model->arena();
    const QByteArray name = step.toLatin1();
    qsizetype line = arena.firstAt(atMs); // the reply before may be of the same millisecond
    while (line < arena.size() && !name.isEmpty() && arena.line(line).step != name)
        ++line;
    if (line == arena.size())
        return showMoment(atMs); // nothing was said in it
    if (m_model->rowOf(line) < 0)
        m_filter->clear();
    showRow(m_model->rowOf(line));
}

bool LogDock::copySelection()
{
    return m_actions->copy(true);
}

void LogDock::openRules(const QString &text)
{
    auto *dialog = new HighlightDialog(m_model->highlights(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!text.isEmpty())
        dialog->addRule(text);
    connect(dialog, &HighlightDialog::saved, this, [this](const HighlightRules &rules) {
        m_model->setHighlights(rules);
        Q_EMIT changed();
    });
    dialog->open();
}

void LogDock::askForExport()
{
    m_export->ask();
}

void LogDock::exportTo(const QString &path)
{
    m_export->exportTo(path);
}

void LogDock::setSource(const QString &path)
{
    m_export->setSource(path);
}

void LogDock::setSession(const QString &folder)
{
    m_export->setSession(folder);
}

} // namespace fota
