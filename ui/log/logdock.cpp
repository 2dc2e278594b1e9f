#include "ui/log/logdock.h"

#include "core/log/transcript.h"
#include "ui/log/commandline.h"
#include "ui/log/logdelegate.h"
#include "ui/log/logexport.h"
#include "ui/log/logtable.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/docktitle.h"
#include "ui/widgets/line.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace fota {

LogDock::LogDock(QWidget *parent)
    : QDockWidget(tr("AT log"), parent), m_model(new LogModel(this)), m_table(new LogTable),
      m_rows(new WholeRows(m_table)), m_filter(new QLineEdit),
      m_followChip(makeChip(tr("follow"), true)), m_command(new CommandLine)
{
    setObjectName(QStringLiteral("logDock"));
    setTitleBarWidget(makeTitle());
    makeTable();
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rows, 1);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(m_command);
    setWidget(page);
    QPushButton *save = makeButton(tr("Export…"));
    connect(save, &QPushButton::clicked, this, &LogDock::askForExport);
    m_command->addButton(save);
    connect(m_filter, &QLineEdit::textChanged, m_model, &LogModel::setText);
    connect(m_model, &LogModel::filtered, this, &LogDock::follow);
    connect(m_followChip, &QPushButton::toggled, this, &LogDock::follow);
}

QWidget *LogDock::makeTitle()
{
    auto *title = new DockTitle(tr("AT log"), this);
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setProperty("compact", true);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(72);
    m_filter->setMaximumWidth(220);
    title->add(m_filter, 2);
    struct Chip
    {
        QString text;
        QString name;
        QString id; ///< kept in the settings, not translated
        QList<LogEntry::Direction> directions;
    };
    using Direction = LogEntry::Direction;
    for (const Chip &entry :
         {Chip{tr("→ sent"), tr("sent"), QStringLiteral("sent"), {Direction::Sent}},
          Chip{tr("← received"),
               tr("received"),
               QStringLiteral("received"),
               {Direction::Received, Direction::Data}},
          Chip{tr("unsolicited"),
               tr("unsolicited"),
               QStringLiteral("unsolicited"),
               {Direction::Unsolicited}}}) {
        QPushButton *chip = makeChip(entry.text, true);
        chip->setAccessibleName(entry.name);
        connect(chip, &QPushButton::toggled, m_model,
                [model = m_model, directions = entry.directions](bool on) {
                    for (const Direction direction : directions)
                        model->setShown(direction, on);
                });
        chip->setObjectName(entry.id);
        m_chips << chip;
        title->add(chip);
    }
    title->addSpace();
    title->add(m_followChip);
    return title;
}

void LogDock::makeTable()
{
    m_table->setAccessibleName(tr("AT log"));
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("What is said to the module and what it answers is shown here."));
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setFont(fixedFont());
    m_table->setMinimumHeight(kLogRowHeight); // the docks give way to the page
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    const QFontMetrics metrics(fixedFont());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(kLogRowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(kLogRowHeight, metrics.height() + 4));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(24);
    const int unit = metrics.averageCharWidth();
    header->resizeSection(LogModel::Time, unit * 12 + 24);
    header->resizeSection(LogModel::Delta, unit * 8 + 16);
    header->resizeSection(LogModel::Direction, 28);
    header->resizeSection(LogModel::StepColumn, unit * 6 + 12);
    m_table->installEventFilter(this);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum())
            m_followChip->setChecked(false);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid() && row.row() < m_model->rowCount() - 1)
                    m_followChip->setChecked(false); // the user looks at what was
                if (row.isValid())
                    Q_EMIT momentChosen(
                        row.data(LogModel::AtRole).toLongLong(),
                        row.siblingAtColumn(LogModel::StepColumn).data(Qt::DisplayRole).toString());
            });
}

void LogDock::showTitles(bool shown)
{
    m_table->horizontalHeader()->setVisible(shown);
    m_rows->place();
    follow();
}

QByteArray LogDock::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void LogDock::restoreColumns(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

QStringList LogDock::hiddenChips() const
{
    QStringList names;
    for (const QPushButton *chip : m_chips) {
        if (!chip->isChecked())
            names << chip->objectName();
    }
    return names;
}

void LogDock::hideChips(const QStringList &names)
{
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setChecked(!names.contains(chip->objectName()));
}

void LogDock::append(const QList<LogEntry> &entries)
{
    m_model->append(entries);
    follow();
}

void LogDock::follow()
{
    if (m_followChip->isChecked())
        m_table->scrollToBottom();
}

void LogDock::setFollow(bool follow)
{
    m_followChip->setChecked(follow);
}

QStringList LogDock::lastLines(int count) const
{
    QStringList lines;
    const LogArena &arena = m_model->arena();
    for (qsizetype at = std::max<qsizetype>(0, arena.size() - count); at < arena.size(); ++at)
        lines << QString::fromUtf8(transcriptLine(arena.entry(at)));
    return lines;
}

void LogDock::showMoment(qint64 atMs)
{
    const int row = m_model->rowAt(atMs);
    if (row < 0)
        return;
    m_followChip->setChecked(false);
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->viewport()->update();
}

void LogDock::focusFilter()
{
    show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LogDock::findNext()
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_followChip->setChecked(false);
    m_table->selectRow((m_table->currentIndex().row() + 1) % rows);
}

bool LogDock::copySelection()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        return false;
    std::sort(rows.begin(), rows.end());
    QByteArray text;
    for (const int row : rows)
        text += transcriptLine(m_model->arena().entry(m_model->lineOf(row))) + '\n';
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    return true;
}

void LogDock::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Session log (*.log)"));
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(QStringLiteral("session-%1.log")
                           .arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss")));
    connect(dialog, &QFileDialog::fileSelected, this, &LogDock::exportTo);
    dialog->open();
}

void LogDock::exportTo(const QString &path)
{
    auto *job = new LogExport(m_model->arena(), path, this);
    connect(job, &LogExport::finished, this, &LogDock::exported);
    job->start();
}

bool LogDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F && key->modifiers() == Qt::NoModifier) {
            m_followChip->toggle();
            return true;
        }
        if (key->key() == Qt::Key_End && m_model->rowCount() > 0) {
            m_table->selectRow(m_model->rowCount() - 1);
            m_followChip->setChecked(true);
            return true;
        }
        if (key->key() == Qt::Key_Home && m_model->rowCount() > 0) {
            m_table->selectRow(0);
            return true;
        }
        if (key->matches(QKeySequence::Copy))
            return copySelection();
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace fota
