#include "ui/log/logactions.h"

#include "core/log/transcript.h"
#include "ui/log/filterbar.h"
#include "ui/log/findbar.h"
#include "ui/log/lineview.h"
#include "ui/log/logmodel.h"
#include "ui/log/logtable.h"
#include "ui/widgets/safetext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <functional>

namespace fota {

namespace {

constexpr int kMostCopied = 20'000; ///< lines: more would hold the window up

} // namespace

LogActions::LogActions(LogTable *table, LogModel *model, FilterBar *filter, FindBar *find)
    : QObject(table), m_table(table), m_model(model), m_filter(filter), m_find(find)
{
    m_copyPlain = add(tr("Copy without time stamps"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                      [this] { copy(false); });
    m_mark = add(tr("Mark or unmark the lines"), Qt::CTRL | Qt::Key_M,
                 [this] { m_table->toggleMarks(); });
    m_nextMark = add(tr("Next mark"), Qt::Key_F2, [this] { m_table->goToMark(true); });
    m_previousMark =
        add(tr("Previous mark"), Qt::SHIFT | Qt::Key_F2, [this] { m_table->goToMark(false); });
    m_meaning = add(tr("Meaning of the line"), Qt::CTRL | Qt::Key_I, [this] {
        Q_EMIT shown();
        Q_EMIT meaningWanted();
    });
    m_rules = add(tr("Highlight rules…"), {}, [this] { Q_EMIT rulesWanted({}); });
    m_search << add(tr("Find in the log"), QKeySequence::Find, [this] {
        Q_EMIT shown();
        m_find->open();
    });
    m_search << add(tr("Find next"), QKeySequence::FindNext, [this] {
        Q_EMIT shown();
        m_find->go(true);
    });
    m_search << add(tr("Find previous"), QKeySequence::FindPrevious, [this] {
        Q_EMIT shown();
        m_find->go(false);
    });
    m_search << add(tr("Filter the log"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] {
        Q_EMIT shown();
        m_filter->focusField();
    });
    m_goToLine = add(tr("Go to line…"), {}, [this] {
        Q_EMIT shown();
        m_lines->focusNumber();
    });
    m_goToLine->setVisible(false); // the lines of a log in memory have no numbers
    connect(table, &LogTable::menuWanted, this, &LogActions::openMenu);
    connect(table, &LogTable::copyWanted, this, [this] { copy(true); });
}

QAction *LogActions::add(const QString &text, const QKeySequence &keys,
                         const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

/// What is left of a log that is not in memory: find, go to a line, copy.
void LogActions::setLines(LineView *lines)
{
    m_lines = lines;
    m_find = lines->find();
    for (QAction *action :
         {m_copyPlain, m_mark, m_nextMark, m_previousMark, m_meaning, m_rules, m_search.last()})
        action->setEnabled(false);
    m_goToLine->setShortcut(Qt::CTRL | Qt::Key_J);
    m_goToLine->setVisible(true);
}

void LogActions::addTo(QMenu *menu) const
{
    menu->addAction(m_copyPlain);
    menu->addSeparator();
    menu->addActions(m_search);
    menu->addAction(m_goToLine);
    menu->addSeparator();
    menu->addActions({m_mark, m_nextMark, m_previousMark});
    menu->addSeparator();
    menu->addActions({m_meaning, m_rules});
}

void LogActions::openMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool chosen = !m_table->selectionModel()->selection().isEmpty();
    menu->addAction(tr("Copy"), this, [this] { copy(true); })->setEnabled(chosen);
    menu->addAction(m_copyPlain);
    menu->addSeparator();
    menu->addActions({m_mark, m_nextMark, m_previousMark});
    menu->addSeparator();
    addLineEntries(menu);
    menu->addActions({m_meaning, m_rules});
    menu->popup(globalPos);
}

/// Of the line under the cursor. Its text is data: no letter of it is a key of the menu.
void LogActions::addLineEntries(QMenu *menu)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const LogArena::Line line = m_model->arena().line(m_model->lineOf(row));
    const QByteArray step = line.step.toByteArray();
    QString name = visible(step);
    menu->addAction(step.isEmpty()
                        ? tr("Show only the lines outside a run")
                        : tr("Show only the lines of step %1")
                              .arg(name.replace(QStringLiteral("&"), QStringLiteral("&&"))),
                    this, [this, step] { m_filter->showStep(step); });
    const QString text =
        visible(line.text.first(std::min<qsizetype>(line.text.size(), 200)).toByteArray());
    menu->addAction(tr("Highlight lines like this…"), this,
                    [this, text] { Q_EMIT rulesWanted(text); });
}

bool LogActions::copy(bool stamps)
{
    if (m_lines)
        return m_lines->copy();
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty())
        return false;
    QByteArray text;
    const qsizetype count = std::min<qsizetype>(rows.size(), kMostCopied);
    for (qsizetype i = 0; i < count; ++i) {
        const LogEntry entry = m_model->arena().entry(m_model->lineOf(rows[i]));
        text += (stamps ? transcriptLine(entry) : escapedBytes(entry.text)) + '\n';
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    if (rows.size() > kMostCopied)
        Q_EMIT told(tr("The first %1 of %2 lines were copied; an export takes all of them.")
                        .arg(kMostCopied)
                        .arg(rows.size()));
    return true;
}

} // namespace fota
