#include "ui/log/logmodel.h"

#include "core/log/escape.h"
#include "ui/log/decodedwords.h"
#include "ui/widgets/safetext.h"

#include <QDateTime>

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kSlice = 60'000; ///< lines per turn of the event loop: some milliseconds

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool holds(QByteArrayView text, const QByteArray &needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; })
           != text.end();
}

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
    const qsizetype from = m_arena.size();
    m_arena.append(entries);
    if (!m_slice.isActive()) // else its slices come by them
        take(from, m_arena.size());
}

void LogModel::take(qsizetype from, qsizetype to)
{
    if (!isFiltered()) {
        if (from == to)
            return;
        beginInsertRows({}, m_count, m_count + int(to - from) - 1);
        m_count += int(to - from);
        m_done = to;
        endInsertRows();
        return;
    }
    std::vector<quint32> found;
    for (qsizetype line = from; line < to; ++line) {
        if (passes(line))
            found.push_back(quint32(line));
    }
    m_done = to;
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
    m_rows.clear();
    m_done = 0;
    m_count = 0;
    endResetModel();
}

void LogModel::setText(const QString &text)
{
    QByteArray needle = text.toUtf8();
    std::transform(needle.begin(), needle.end(), needle.begin(), lower);
    if (needle == m_needle)
        return;
    m_needle = needle;
    refilter();
}

void LogModel::setShown(LogEntry::Direction direction, bool shown)
{
    const unsigned bit = 1U << unsigned(direction);
    const unsigned hidden = shown ? m_hidden & ~bit : m_hidden | bit;
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    refilter();
}

void LogModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    m_rows.shrink_to_fit();
    m_done = isFiltered() ? 0 : m_arena.size();
    m_count = isFiltered() ? 0 : int(m_arena.size());
    endResetModel();
    if (isFiltered() && m_arena.size() > 0) {
        m_slice.start();
        filterSlice();
    } else {
        m_slice.stop();
        Q_EMIT filtered();
    }
}

void LogModel::filterSlice()
{
    take(m_done, std::min(m_done + kSlice, m_arena.size()));
    if (m_done < m_arena.size())
        return;
    m_slice.stop();
    Q_EMIT filtered();
}

bool LogModel::passes(qsizetype line) const
{
    const LogArena::Line found = m_arena.line(line);
    if (m_hidden & (1U << unsigned(found.direction)))
        return false;
    return m_needle.isEmpty() || holds(found.text, m_needle) || holds(found.step, m_needle);
}

qsizetype LogModel::lineOf(int row) const
{
    return isFiltered() ? qsizetype(m_rows[size_t(row)]) : row;
}

int LogModel::rowAt(qint64 atMs) const
{
    const qsizetype line = m_arena.firstAt(atMs);
    if (!isFiltered())
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
        return QDateTime::fromMSecsSinceEpoch(found.atMs).toString(u"HH:mm:ss.zzz");
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
        return visible(
            found.text.first(std::min<qsizetype>(found.text.size(), 4096)).toByteArray());
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const qsizetype line = lineOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.row(), index.column());
    case Qt::AccessibleTextRole: {
        const QString text = cell(line, index.row(), index.column());
        const QString words =
            index.column() == Text ? decodedWords(m_arena.line(line).text) : QString();
        return words.isEmpty() ? text : text + QStringLiteral(", ") + words;
    }
    case DirectionRole:
        return int(m_arena.line(line).direction);
    case Qt::ToolTipRole: // all of a line that the column cuts
        return index.column() == Text ? toolTipText(cell(line, index.row(), Text)) : QString();
    case DecodedRole:
        return decodedWords(m_arena.line(line).text);
    case AtRole:
        return m_arena.line(line).atMs;
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
