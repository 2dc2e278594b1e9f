#include "ui/log/logmodel.h"

#include "core/log/escape.h"
#include "ui/log/decodedwords.h"
#include "ui/log/meaning.h"
#include "ui/widgets/safetext.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace fota {

namespace {

constexpr int kSliceMs = 6;        ///< of a turn of the event loop
constexpr qsizetype kLook = 16;    ///< lines between two looks at the clock
constexpr qsizetype kShown = 4096; ///< bytes of a line

} // namespace

LogModel::LogModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &LogModel::filterSlice);
}

void LogModel::append(const QList<LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const size_t steps = m_arena.steps().size();
    m_arena.append(entries);
    if (m_arena.steps().size() != steps)
        Q_EMIT stepsChanged();
    if (m_filter.isOpen())
        takeAll();
    else if (!m_slice.isActive()) // else its slices come by them
        filterSlice();
}

void LogModel::takeAll()
{
    const int added = int(m_arena.size()) - m_count;
    beginInsertRows({}, m_count, m_count + added - 1);
    m_count += added;
    endInsertRows();
}

void LogModel::insert(const std::vector<quint32> &found)
{
    if (found.empty())
        return;
    beginInsertRows({}, m_count, m_count + int(found.size()) - 1);
    m_rows.insert(m_rows.end(), found.begin(), found.end());
    m_count = int(m_rows.size());
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_slice.stop();
    m_arena.clear();
    m_marks.clear();
    m_rows.clear();
    m_done = 0;
    m_count = 0;
    endResetModel();
    Q_EMIT stepsChanged();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

void LogModel::refilter()
{
    const bool open = m_filter.isOpen();
    beginResetModel();
    m_rows.clear();
    m_rows.shrink_to_fit();
    m_done = 0;
    m_count = open ? int(m_arena.size()) : 0;
    endResetModel();
    m_slice.stop();
    if (open)
        Q_EMIT filtered();
    else
        filterSlice();
}

/// Works for some milliseconds, and goes on in a later turn if there is more.
void LogModel::filterSlice()
{
    QElapsedTimer time;
    time.start();
    std::vector<quint32> found;
    while (m_done < m_arena.size() && !time.hasExpired(kSliceMs)) {
        const qsizetype to = std::min(m_done + kLook, m_arena.size());
        for (; m_done < to; ++m_done) {
            if (m_filter.passes(m_arena.line(m_done)))
                found.push_back(quint32(m_done));
        }
    }
    insert(found);
    if (m_done < m_arena.size())
        return m_slice.start();
    m_slice.stop();
    Q_EMIT filtered();
}

void LogModel::setHighlights(const HighlightRules &rules)
{
    m_highlights = rules;
    tell(0, m_count - 1, HighlightRole);
}

void LogModel::toggleMarks(const QList<int> &rows)
{
    for (const int row : rows)
        m_marks.toggle(lineOf(row));
    if (!rows.isEmpty())
        tell(*std::min_element(rows.begin(), rows.end()),
             *std::max_element(rows.begin(), rows.end()), MarkedRole);
}

void LogModel::tell(int first, int last, int role)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), {role});
}

int LogModel::markedRow(int from, bool forward) const
{
    std::vector<int> rows;
    for (const qsizetype line : m_marks.lines()) {
        if (const int row = rowOf(line); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return -1;
    if (forward) {
        const auto next = std::upper_bound(rows.begin(), rows.end(), from);
        return next == rows.end() ? rows.front() : *next;
    }
    const auto at = std::lower_bound(rows.begin(), rows.end(), from);
    return at == rows.begin() ? rows.back() : *std::prev(at);
}

const HighlightRule *LogModel::highlightOf(qsizetype line) const
{
    return m_highlights.of(m_arena.line(line).text);
}

qsizetype LogModel::lineOf(int row) const
{
    return m_filter.isOpen() ? row : qsizetype(m_rows[size_t(row)]);
}

int LogModel::rowOf(qsizetype line) const
{
    if (m_filter.isOpen())
        return line < m_count ? int(line) : -1;
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), quint32(line));
    return found == m_rows.end() || qsizetype(*found) != line ? -1 : int(found - m_rows.begin());
}

int LogModel::rowAt(qint64 atMs) const
{
    const qsizetype line = m_arena.firstAt(atMs);
    if (m_filter.isOpen())
        return line < m_count ? int(line) : -1;
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), quint32(line));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::cell(qsizetype line, int row, int column) const
{
    const LogArena::Line found = m_arena.line(line);
    switch (column) {
    case Time:
        return found.atMs == 0 // a log without times
                   ? QString()
                   : QDateTime::fromMSecsSinceEpoch(found.atMs).toString(u"HH:mm:ss.zzz");
    case Delta: {
        if (row == 0)
            return {};
        const qint64 delta = found.atMs - m_arena.line(lineOf(row - 1)).atMs;
        return QStringLiteral("%1%2")
            .arg(delta < 0 ? QStringLiteral("−") : QStringLiteral("+"))
            .arg(double(std::abs(delta)) / 1000.0, 0, 'f', 3);
    }
    case Direction:
        switch (found.direction) {
        case LogEntry::Direction::Sent:
            return tr("sent");
        case LogEntry::Direction::Received:
            return tr("received");
        case LogEntry::Direction::Unsolicited:
            return tr("unsolicited");
        case LogEntry::Direction::Data:
            return tr("data");
        case LogEntry::Direction::Note:
            return tr("note");
        }
        return {};
    case StepColumn:
        return visible(found.step.toByteArray());
    case Text:
        return visible(found.text.first(std::min(found.text.size(), kShown)).toByteArray());
    default:
        return {};
    }
}

/// What is seen beside a line is heard, too.
QString LogModel::spoken(qsizetype line, int row, int column) const
{
    QStringList parts{cell(line, row, column)};
    if (column == Time && m_marks.contains(line))
        parts << tr("marked");
    if (column == Direction && m_arena.line(line).isGuessed)
        parts << guessedWords();
    if (column == Text) {
        parts << decodedWords(m_arena.line(line).text);
        if (const HighlightRule *rule = highlightOf(line))
            parts << visibleText(rule->word.isEmpty() ? highlightWord(rule->look) : rule->word);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const qsizetype line = lineOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(line, index.row(), index.column());
    case DirectionRole:
        return int(m_arena.line(line).direction);
    case GuessedRole:
        return m_arena.line(line).isGuessed;
    case Qt::ToolTipRole: // all of a line that the column cuts
        if (index.column() == Direction)
            return m_arena.line(line).isGuessed ? guessedWords() : QString();
        return index.column() == Text ? toolTipText(cell(line, index.row(), Text)) : QString();
    case DecodedRole:
        return decodedWords(m_arena.line(line).text);
    case AtRole:
        return m_arena.line(line).atMs;
    case MarkedRole:
        return m_marks.contains(line);
    case HighlightRole: {
        const HighlightRule *rule = highlightOf(line);
        return rule ? QVariant(int(rule->look)) : QVariant();
    }
    case HighlightWordRole: {
        const HighlightRule *rule = highlightOf(line);
        return rule ? visibleText(rule->word) : QString();
    }
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Delta:
        return tr("Since the line before");
    case Direction:
        return tr("Direction");
    case StepColumn:
        return tr("Step");
    case Text:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace fota
