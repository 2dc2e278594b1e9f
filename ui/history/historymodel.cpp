#include "ui/history/historymodel.h"

#include "ui/history/sessionwords.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/safetext.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kImeiEnd = 6; ///< figures of an IMEI that tell modules apart

} // namespace

void HistoryModel::setSessions(const QList<FoundSession> &sessions)
{
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

void HistoryModel::setLabels(const SessionRecord &session)
{
    const int row = rowOf(session);
    if (row < 0)
        return;
    m_sessions[row].record.tags = session.tags;
    m_sessions[row].record.note = session.note;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int HistoryModel::rowOf(const SessionRecord &session) const
{
    const auto at = std::ranges::find_if(m_sessions, [&session](const FoundSession &one) {
        return one.record.id == session.id && one.record.bench == session.bench;
    });
    return at == m_sessions.end() ? -1 : int(at - m_sessions.begin());
}

bool HistoryModel::hasSeveralBenches() const
{
    return std::ranges::any_of(m_sessions, [this](const FoundSession &one) {
        return one.record.bench != m_sessions.first().record.bench;
    });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const SessionRecord &session, int column) const
{
    switch (column) {
    case Started:
        return startWords(session);
    case End:
        return endWords(session);
    case Model:
        return visibleText(session.model);
    case Imei:
        return visibleText(session.imei);
    case Firmware: // what it runs now; the card tells both
        return versionWords(session);
    case Network:
        return visibleText(session.operatorName);
    case Tags:
        return visibleText(session.tags.join(u", "_s));
    case BenchName:
        return visibleText(session.benchName);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionRecord &session = m_sessions[index.row()].record;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString all = text(session, column);
        return column == Imei && all.size() > kImeiEnd ? u'…' + all.right(kImeiEnd) : all;
    }
    case Qt::ToolTipRole:
        return toolTipText(column == Tags && !session.note.isEmpty()
                               ? QStringList{text(session, column), session.note}
                               : QStringList{text(session, column)});
    case Qt::AccessibleTextRole: { // the row is what one moves through
        if (column != Started)
            return {};
        QStringList parts;
        for (int i = 0; i < ColumnCount; ++i) {
            if (const QString part = text(session, i); !part.isEmpty())
                parts += part;
        }
        return parts.join(u", "_s);
    }
    case Qt::FontRole:
        return column == Started || column == Imei || column == Firmware ? QVariant(fixedFont())
                                                                         : QVariant();
    case RowTable::SignRole:
        return column == End ? QVariant(int(lookOf(session).sign)) : QVariant();
    case RowTable::ToneRole:
        return int(lookOf(session).role);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Began");
    case End:
        return tr("Verdict");
    case Model:
        return tr("Model");
    case Imei:
        return tr("IMEI");
    case Firmware:
        return tr("Firmware");
    case Network:
        return tr("Operator");
    case Tags:
        return tr("Tags");
    default:
        return tr("Bench");
    }
}

} // namespace fota
