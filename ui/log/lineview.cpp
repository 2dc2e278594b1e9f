#include "ui/log/lineview.h"

#include "core/log/escape.h"
#include "ui/log/findbar.h"
#include "ui/log/linecache.h"
#include "ui/log/linefind.h"
#include "ui/log/linetable.h"
#include "ui/text/findingtext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/line.h"
#include "ui/widgets/rolelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <limits>

namespace fota {

namespace {

constexpr qint64 kMostRows = std::numeric_limits<int>::max() - 1;
constexpr qint64 kMostCopied = 20'000; ///< lines

} // namespace

LineView::LineView(QWidget *parent)
    : QWidget(parent), m_cache(new LineCache(this)), m_table(new LineTable(m_cache)),
      m_lineFind(new LineFind(this)),
      m_find(new FindBar(m_table, m_lineFind, [this] { return m_table->current(); })),
      m_foot(new QHBoxLayout), m_number(new QLineEdit), m_state(new RoleLabel(Role::Secondary))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_find);
    rows->addWidget(new Line(Qt::Horizontal));
    m_foot->setContentsMargins(kGap, 4, kGap, 4);
    m_foot->setSpacing(kGap);
    m_number->setAccessibleName(tr("Go to line"));
    m_number->setPlaceholderText(tr("Go to line…"));
    m_number->setProperty("compact", true);
    m_number->setMaximumWidth(140);
    m_number->setValidator(new QIntValidator(1, int(kMostRows), m_number));
    m_state->setAccessibleName(tr("Lines"));
    m_state->setMinimumWidth(60);
    m_foot->addWidget(m_number);
    m_foot->addWidget(m_state, 1);
    rows->addLayout(m_foot);

    connect(m_cache, &LineCache::linesWanted, this, &LineView::linesWanted);
    connect(m_lineFind, &LineFind::searchWanted, this, &LineView::searchWanted);
    connect(m_find, &FindBar::rowWanted, m_table, &LineTable::goTo);
    connect(m_table, &LineTable::currentChanged, this, &LineView::chosen);
    connect(m_table, &LineTable::copyWanted, this, &LineView::copy);
    connect(m_table, &LineTable::menuWanted, this, &LineView::openMenu);
    connect(m_number, &QLineEdit::returnPressed, this, &LineView::goToNumber);
}

void LineView::addButton(QWidget *button)
{
    m_foot->addWidget(button);
}

void LineView::begin()
{
    m_cache->clear();
    m_extent = {};
    m_table->setCount(0);
    m_lineFind->setMatcher({});
    m_waiting = -1;
    tell();
    Q_EMIT begun();
}

void LineView::grown(const LogExtent &extent)
{
    m_extent = extent;
    m_table->setCount(int(std::min(extent.lines, kMostRows)));
    if (m_waiting >= 0 && m_waiting < m_table->count())
        m_table->goTo(int(std::exchange(m_waiting, -1)));
    tell();
}

void LineView::tell()
{
    const QString lines = tr("%Ln line(s)", nullptr, m_table->count());
    QString words = lines;
    if (m_extent.error)
        words = m_extent.size > 0
                    ? tr("The file became shorter while it was read: %1 are shown").arg(lines)
                    : tr("The file cannot be read: %1").arg(m_extent.error.detail);
    else if (!m_extent.isOver && m_extent.size > 0)
        //: %1 is "123 lines"
        words =
            tr("%1 so far, %2 % of the file").arg(lines).arg(m_extent.seen * 100 / m_extent.size);
    m_state->setRole(m_extent.error ? Role::Failed : Role::Secondary);
    m_state->setText(words);
    m_state->setAccessibleDescription(words);
}

void LineView::linesRead(qint64 first, qint64 count, const QByteArrayList &lines)
{
    if (first != m_copyFirst || count != m_copyCount)
        return m_cache->take(first, count, lines);
    m_copyFirst = -1;
    QByteArray text;
    for (const QByteArray &line : lines)
        text += escapedBytes(line) + '\n';
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    if (lines.size() < m_table->chosenCount())
        Q_EMIT told(tr("The first %1 of %2 lines were copied; an export takes all of them.")
                        .arg(lines.size())
                        .arg(m_table->chosenCount()));
}

void LineView::found(const LinesFound &found)
{
    m_lineFind->take(found);
}

bool LineView::copy()
{
    if (m_table->chosenCount() == 0)
        return false;
    m_copyFirst = m_table->firstChosen();
    m_copyCount = std::min<qint64>(m_table->chosenCount(), kMostCopied);
    Q_EMIT linesWanted(m_copyFirst, m_copyCount);
    return true;
}

void LineView::showSession(const LogAnalysis &session, const OpenedLog &log)
{
    QHash<int, LineMark> marks;
    m_moments.clear();
    for (const LogStep &step : session.steps) {
        const int row = int(std::clamp<qint64>(step.line - 1, 0, kMostRows));
        marks[row].step = step.step;
        m_moments.append({row, log.placeOf(step.line).atMs, step.step});
    }
    for (const LogFinding &finding : session.findings) {
        const int row = int(std::clamp<qint64>(finding.line - 1, 0, kMostRows));
        marks[row].code = findingCode(finding);
        marks[row].severity = finding.severity;
    }
    std::ranges::stable_sort(m_moments, {}, &Moment::row);
    m_table->setMarks(marks);
}

void LineView::showEntry(qint64 entry)
{
    m_waiting = entry < m_table->count() ? -1 : entry;
    m_table->goTo(int(std::min(entry, kMostRows)));
}

void LineView::showMoment(qint64 atMs, const QString &step)
{
    const auto exact = std::ranges::find_if(m_moments, [&](const Moment &moment) {
        return moment.step == step && (atMs <= 0 || moment.atMs == atMs);
    });
    if (exact != m_moments.end())
        return showEntry(exact->row);
    const auto last = std::find_if(m_moments.rbegin(), m_moments.rend(), [&](const Moment &moment) {
        return moment.atMs > 0 && moment.atMs <= atMs;
    });
    if (last != m_moments.rend())
        showEntry(last->row);
}

void LineView::chosen(int row)
{
    m_find->tell();
    const auto behind = std::ranges::upper_bound(m_moments, row, {}, &Moment::row);
    if (behind == m_moments.begin())
        return;
    const Moment &moment = *std::prev(behind);
    Q_EMIT momentChosen(moment.atMs, moment.step);
}

void LineView::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void LineView::goToNumber()
{
    const qint64 number = m_number->text().toLongLong();
    m_table->goTo(int(std::clamp<qint64>(number, 1, std::max(m_table->count(), 1))) - 1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LineView::openMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copy(); })->setEnabled(m_table->chosenCount() > 0);
    menu->addAction(tr("Find…"), m_find, &FindBar::open);
    menu->addAction(tr("Go to line…"), this, &LineView::focusNumber);
    menu->popup(globalPos);
}

} // namespace fota
